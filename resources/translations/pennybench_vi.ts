<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>math</source>
        <translation>toán</translation>
    </message>
    <message>
        <source>code</source>
        <translation>lập trình</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ngôn ngữ</translation>
    </message>
    <message>
        <source>science</source>
        <translation>khoa học</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>Countdown</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 · %2 prompts × %3 trials · asked %4, prices of that day</source>
        <translation>%1 · %2 câu hỏi × %3 lần · hỏi ngày %4, giá của ngày đó</translation>
    </message>
    <message>
        <source>Practice models: simulated answers and invented prices, not those of a real model.</source>
        <translation>Mô hình luyện tập: câu trả lời mô phỏng và giá tự đặt, không phải của mô hình thật nào.</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 chưa quyết định được</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 không có đáp án</translation>
    </message>
    <message>
        <source>%1 cut at the token limit</source>
        <translation>%1 bị cắt ở giới hạn token</translation>
    </message>
    <message>
        <source>%1 ended in an error</source>
        <translation>%1 kết thúc bằng lỗi</translation>
    </message>
    <message>
        <source>All answers are included.</source>
        <translation>Không có gì được đếm riêng.</translation>
    </message>
    <message>
        <source>Counted separately: %1.</source>
        <translation>Đếm riêng: %1.</translation>
    </message>
    <message>
        <source>Share: Wilson&apos;s interval over prompts.</source>
        <translation>Tỉ lệ: khoảng Wilson theo câu hỏi.</translation>
    </message>
    <message>
        <source>Cost and frontier: bootstrap over prompts, %1 rounds, seed %2.</source>
        <translation>Chi phí và đường biên: bootstrap theo câu hỏi, %1 vòng, hạt giống %2.</translation>
    </message>
    <message>
        <source>Chance is %1.</source>
        <translation>Đoán mò đúng %1.</translation>
    </message>
    <message>
        <source>%1 · %2 prompts, once each · asked %3, prices of that day</source>
        <translation>%1 · %2 câu hỏi, mỗi câu một lần · hỏi ngày %3, giá của ngày đó</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>không ghi nguồn</translation>
    </message>
    <message>
        <source>Hollow marks are published figures that others measured, with other prompts; they are not part of this comparison.</source>
        <translation>Dấu rỗng là số liệu đã công bố do người khác đo, với các câu hỏi khác; chúng không thuộc phép so sánh này.</translation>
    </message>
    <message>
        <source>Published: %1. Sources: %2.</source>
        <translation>Đã công bố: %1. Nguồn: %2.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>một người</translation>
    </message>
    <message>
        <source>Judged by %1.</source>
        <translation>Chấm bởi %1.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>đúng một phần</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không có câu trả lời</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>cut at the token limit</source>
        <translation>bị cắt ở giới hạn token</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Kết quả chấm</translation>
    </message>
    <message>
        <source>Answers by verdict</source>
        <translation>Câu trả lời theo kết quả chấm</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Lần thử</translation>
    </message>
    <message>
        <source>Prompts, by how many of their trials were right</source>
        <translation>Câu hỏi theo số lần thử đúng</translation>
    </message>
    <message>
        <source>always right</source>
        <translation>luôn đúng</translation>
    </message>
    <message>
        <source>right at times</source>
        <translation>có lúc đúng</translation>
    </message>
    <message>
        <source>never right</source>
        <translation>không lần nào đúng</translation>
    </message>
    <message>
        <source>Of the decided trials of each prompt.</source>
        <translation>Trong các lần thử đã phân định của mỗi câu hỏi.</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>lần thử</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>số câu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>số câu hỏi: %1</translation>
    </message>
    <message>
        <source>Price: all cost over all tokens in and out, clustered by prompt.</source>
        <translation>Giá: tổng chi phí chia tổng token vào và ra, gom theo câu hỏi.</translation>
    </message>
    <message>
        <source>Tokens: the mean, clustered by prompt.</source>
        <translation>Token: trung bình, gom theo câu hỏi.</translation>
    </message>
    <message>
        <source>Time: the median over prompts, from the request&apos;s last byte to the end of the answer.</source>
        <translation>Thời gian: trung vị theo câu hỏi, từ byte cuối của yêu cầu đến hết câu trả lời.</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>tỉ lệ đúng</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>khoảng 95 %</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>chắc chắn</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>chi phí %1</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>trên đường biên</translation>
    </message>
    <message>
        <source>Quality and cost</source>
        <translation>Chất lượng và chi phí</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Điểm mạnh</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>median %1, n %2</source>
        <translation>trung vị %1, n %2</translation>
    </message>
    <message>
        <source>median %1 (%2 to %3), n %4</source>
        <translation>trung vị %1 (%2 đến %3), n %4</translation>
    </message>
    <message>
        <source>median</source>
        <translation>trung vị</translation>
    </message>
    <message>
        <source>median with 95 % interval</source>
        <translation>trung vị với khoảng 95 %</translation>
    </message>
    <message>
        <source>A value a prompt, the median of its trials. Line: the middle 90 %, box: the middle half, stroke: the median.</source>
        <translation>Mỗi câu hỏi một giá trị, là trung vị các lần thử. Đường: 90 % ở giữa, hộp: nửa ở giữa, vạch: trung vị.</translation>
    </message>
    <message>
        <source>Cost of answers</source>
        <translation>Chi phí câu trả lời</translation>
    </message>
    <message>
        <source>Measured cost in %1, log scale</source>
        <translation>Chi phí đo được, %1, thang log</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>Token của câu trả lời</translation>
    </message>
    <message>
        <source>Tokens per answer, log scale</source>
        <translation>Token mỗi câu trả lời, thang log</translation>
    </message>
    <message>
        <source>Where a provider does not tell reasoning apart, it is part of the answer.</source>
        <translation>Khi nhà cung cấp không tách riêng phần suy luận, nó được tính vào câu trả lời.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Token của câu trả lời</translation>
    </message>
    <message>
        <source>Tokens of reasoning, where there were any</source>
        <translation>Token suy luận, nếu có</translation>
    </message>
    <message>
        <source>Strengths by category</source>
        <translation>Điểm mạnh theo thể loại</translation>
    </message>
    <message>
        <source>Share correct, 95 % interval</source>
        <translation>Tỉ lệ đúng, khoảng 95 %</translation>
    </message>
    <message>
        <source>category</source>
        <translation>mục</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>không có thể loại</translation>
    </message>
    <message>
        <source>%1 (%2), n %3</source>
        <translation>%1 (%2), n %3</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>at invented practice prices</source>
        <translation>với giá bịa, để luyện tập</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>đã chi %1</translation>
    </message>
    <message>
        <source>at most %1 more for pending requests</source>
        <translation>tối đa thêm %1 cho các yêu cầu đang chạy</translation>
    </message>
    <message>
        <source>models without a known price not counted</source>
        <translation>chưa tính các mô hình chưa rõ giá</translation>
    </message>
    <message>
        <source>A comparison is waiting for its API keys; nothing has been sent yet.</source>
        <translation>Đang lấy khóa API cho một lần so sánh; chưa gửi yêu cầu nào.</translation>
    </message>
    <message>
        <source>A comparison is under way: %1 of %2 answers are saved (%3), and they stay saved if you stop.</source>
        <translation>Một lần so sánh đang chạy: đã lưu %1 trên %2 câu trả lời (%3), và chúng vẫn được giữ nếu bạn dừng.</translation>
    </message>
    <message>
        <source>Comparison running</source>
        <translation>So sánh đang chạy</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Tiếp tục chạy</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Dừng và đóng</translation>
    </message>
    <message>
        <source>Stop and start the new one</source>
        <translation>Dừng và bắt đầu lần mới</translation>
    </message>
</context>
<context>
    <name>CodeConsent</name>
    <message>
        <source>Run model-written code?</source>
        <translation>Chạy mã do mô hình viết?</translation>
    </message>
    <message>
        <source>To score code answers, Pennybench runs the code that models write, in a sandbox without network access, without your files, and with limits on time and memory. You can revoke this in Settings.</source>
        <translation>Để chấm các câu trả lời bằng mã, Pennybench chạy mã do mô hình viết: trong hộp cát không có mạng, không thấy tệp của bạn, có giới hạn thời gian và bộ nhớ. Bạn có thể rút lại trong phần Cài đặt.</translation>
    </message>
    <message>
        <source>Run it in the sandbox</source>
        <translation>Chạy trong hộp cát</translation>
    </message>
    <message>
        <source>Do not score code</source>
        <translation>Không chấm mã</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>đã trả lời %1 trên %2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 lỗi</translation>
    </message>
    <message>
        <source>, %1 spent</source>
        <translation>, đã tốn %1</translation>
    </message>
    <message>
        <source>, %1 of unknown cost</source>
        <translation>, %1 không rõ chi phí</translation>
    </message>
    <message>
        <source>, budget %1</source>
        <translation>, ngân sách %1</translation>
    </message>
    <message>
        <source>, about %1 s left</source>
        <translation>, còn khoảng %1 giây</translation>
    </message>
    <message>
        <source>%1 Nothing more is asked until this is fixed; otherwise the run ends in %2 s.</source>
        <translation>%1 Tạm dừng gửi câu hỏi cho đến khi lỗi được khắc phục; nếu không, lượt chạy sẽ kết thúc sau %2 giây.</translation>
    </message>
    <message>
        <source>The session can be written again; the run continues.</source>
        <translation>Đã ghi lại được phiên; lượt chạy tiếp tục.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Phiên %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>quá ít câu hỏi</translation>
    </message>
    <message>
        <source>difference in points</source>
        <translation>chênh lệch (điểm)</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ước lượng</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>khoảng 95 %</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>số câu</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>Frontier, cheapest first: %1</source>
        <translation>Đường biên, rẻ nhất trước: %1</translation>
    </message>
    <message>
        <source>%1 prompts are in all sessions.</source>
        <translation>%1 câu hỏi có trong mọi phiên.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation>Thay thế tệp?</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 đã tồn tại.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Tables and suites (*.csv *.tsv *.xlsx *.json *.jsonl *.gz)</source>
        <translation>Bảng và bộ câu hỏi (*.csv *.tsv *.xlsx *.json *.jsonl *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 leads %2 by %3 points (95 % from %4 to %5, %6 prompts).</source>
        <translation>%1 hơn %2 %3 điểm (95 % từ %4 đến %5, %6 câu hỏi).</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 was found with %3 prompts (95 % from %4 to %5 points).</source>
        <translation>Chưa thấy khác biệt giữa %1 và %2 với %3 câu hỏi (95 % từ %4 đến %5 điểm).</translation>
    </message>
    <message>
        <source> About %1 would show a difference of 5 points.</source>
        <translation> Cần khoảng %1 câu để thấy khác biệt 5 điểm.</translation>
    </message>
    <message>
        <source>Undecided: %1. Without a recognisable answer: %2. Cut at the token limit: %3. Errors: %4.</source>
        <translation>Chưa quyết: %1. Không nhận ra đáp án: %2. Bị cắt ở giới hạn token: %3. Lỗi: %4.</translation>
    </message>
    <message>
        <source>%1 (95 % from %2 to %3)</source>
        <translation>%1 (95 %: từ %2 đến %3)</translation>
    </message>
    <message>
        <source>%1 and %2 have %3 prompts in common, too few for an interval: %1 did better in %4 of them, %2 in %5.</source>
        <translation>%1 và %2 có %3 câu hỏi chung, quá ít để tính khoảng tin cậy: %1 tốt hơn ở %4 câu, %2 ở %5 câu.</translation>
    </message>
    <message>
        <source>In %1, %2 and %3 have %4 prompts in common, too few for an interval.</source>
        <translation>Về %1, %2 và %3 có %4 câu hỏi chung, quá ít để tính khoảng tin cậy.</translation>
    </message>
    <message>
        <source>In %1, %2 is ahead of %3 by %4 points (95 % from %5 to %6, %7 prompts).</source>
        <translation>Về %1, %2 hơn %3 %4 điểm (95 %: từ %5 đến %6, %7 câu hỏi).</translation>
    </message>
    <message>
        <source>In %1, no difference between %2 and %3 was found with %4 prompts (95 % from %5 to %6 points).</source>
        <translation>Về %1, với %4 câu hỏi chưa thấy khác biệt giữa %2 và %3 (95 %: từ %5 đến %6 điểm).</translation>
    </message>
    <message>
        <source>%1 (95 % from %2, with no upper end)</source>
        <translation>%1 (95 %: từ %2, không có cận trên)</translation>
    </message>
    <message>
        <source> With %1 pairs of models compared, chance may explain it (adjusted p %2).</source>
        <translation> Vì đã so sánh %1 cặp mô hình nên có thể chỉ là ngẫu nhiên (p hiệu chỉnh %2).</translation>
    </message>
    <message>
        <source> %1 costs %2 %3, %4 %5.</source>
        <translation> %1 tốn %2 %3, %4 tốn %5.</translation>
    </message>
    <message>
        <source>The cost %1 is lowest with %2: %3, with %4 correct answers.</source>
        <translation>Chi phí %1 thấp nhất là của %2: %3, với %4 câu đúng.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>decided by a person; the scorer said: %1</source>
        <translation>do người quyết định; bộ chấm cho rằng: %1</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>do người quyết định</translation>
    </message>
    <message>
        <source>decided by the scorer</source>
        <translation>do bộ chấm quyết định</translation>
    </message>
    <message>
        <source>, at the price from %1</source>
        <translation>, theo giá từ %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Đã trích</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Đáp án</translation>
    </message>
    <message>
        <source>Compared, answer</source>
        <translation>So sánh, câu trả lời</translation>
    </message>
    <message>
        <source>Compared, expected</source>
        <translation>So sánh, đáp án</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Bộ chấm</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit.</source>
        <translation>Câu trả lời bị cắt ở giới hạn token.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the answer.</source>
        <translation>Bộ lọc nội dung của nhà cung cấp đã kết thúc câu trả lời.</translation>
    </message>
    <message>
        <source>The model sent only reasoning, which never counts as the answer.</source>
        <translation>Chỉ có phần suy luận, và phần này không bao giờ được tính là câu trả lời.</translation>
    </message>
    <message>
        <source>The extracted text does not occur literally in the answer.</source>
        <translation>Phần đã trích không xuất hiện nguyên văn trong câu trả lời.</translation>
    </message>
    <message>
        <source>A request was sent again and may have been charged twice.</source>
        <translation>Một yêu cầu đã được gửi lại và có thể bị tính tiền hai lần.</translation>
    </message>
    <message>
        <source>Tokens and cost are estimated; the provider did not report them.</source>
        <translation>Số token và chi phí là ước tính; nhà cung cấp không báo.</translation>
    </message>
    <message>
        <source>Reused from an earlier session.</source>
        <translation>Lấy từ một phiên trước.</translation>
    </message>
    <message>
        <source>Simulated: a practice model answered.</source>
        <translation>Mô phỏng: do mô hình luyện tập trả lời.</translation>
    </message>
</context>
<context>
    <name>LineUp</name>
    <message>
        <source>February 2025</source>
        <translation>Tháng 2 năm 2025</translation>
    </message>
    <message>
        <source>Today&apos;s cheap ones</source>
        <translation>Các mô hình rẻ hiện nay</translation>
    </message>
    <message>
        <source>Practice models</source>
        <translation>Mô hình luyện tập</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The program ended while this answer was pending; it may have been charged.</source>
        <translation>Chương trình kết thúc khi câu trả lời này chưa hoàn tất; có thể đã bị tính phí.</translation>
    </message>
    <message>
        <source>Nothing answers at %1; is the server running and the port right?</source>
        <translation>Không có gì trả lời tại %1; máy chủ có đang chạy và cổng có đúng không?</translation>
    </message>
    <message>
        <source>The host %1 cannot be found; check the base URL and the network.</source>
        <translation>Không tìm thấy máy chủ %1; hãy kiểm tra URL gốc và mạng.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2); check the network, the VPN and the firewall.</source>
        <translation>Không thể kết nối đến %1 (%2); hãy kiểm tra mạng, VPN và tường lửa.</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed (%2); check the base URL, this machine&apos;s clock and its certificates.</source>
        <translation>Kết nối bảo mật đến %1 thất bại (%2); hãy kiểm tra URL gốc, đồng hồ và chứng chỉ của máy này.</translation>
    </message>
    <message>
        <source>The proxy refused the request to %1 (%2); check its address and login in the system&apos;s settings.</source>
        <translation>Proxy từ chối yêu cầu đến %1 (%2); hãy kiểm tra địa chỉ và thông tin đăng nhập của proxy trong cài đặt hệ thống.</translation>
    </message>
    <message>
        <source>The proxy for %1 needs a login (%2); enter it in the system&apos;s settings, or exclude %1 from the proxy.</source>
        <translation>Proxy cho %1 yêu cầu đăng nhập (%2); hãy nhập trong cài đặt hệ thống, hoặc bỏ qua proxy cho %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete; try again, or look at the server&apos;s log.</source>
        <translation>%1 đã đóng kết nối trước khi câu trả lời hoàn tất; hãy thử lại, hoặc xem nhật ký của máy chủ.</translation>
    </message>
    <message>
        <source>The request to %1 was not sent.</source>
        <translation>Yêu cầu đến %1 chưa được gửi.</translation>
    </message>
    <message>
        <source>The response of %1 cannot be read (%2); does the base URL belong to an API?</source>
        <translation>Không đọc được phản hồi của %1 (%2); URL gốc có phải của một API không?</translation>
    </message>
    <message>
        <source>The response of %1 is compressed in a way that cannot be read (%2); switch off compression on the server.</source>
        <translation>Phản hồi của %1 được nén theo cách không đọc được (%2); hãy tắt nén trên máy chủ.</translation>
    </message>
    <message>
        <source>The connection to %1 failed (%2); check the base URL and the network.</source>
        <translation>Kết nối đến %1 thất bại (%2); hãy kiểm tra URL gốc và mạng.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 (connect timeout); raise it in Settings or with --connect-timeout.</source>
        <translation>Không kết nối được đến %1 trong %2 (hết thời gian chờ kết nối); có thể tăng trong Cài đặt hoặc bằng --connect-timeout.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 20 MB; the part that arrived is kept.</source>
        <translation>Câu trả lời của %1 lớn hơn 20 MB; phần đã nhận được giữ lại.</translation>
    </message>
    <message>
        <source>%1 ended its answer without an end mark, so it may be incomplete; try again.</source>
        <translation>%1 kết thúc câu trả lời mà không có dấu kết thúc, nên câu trả lời có thể chưa đầy đủ; hãy thử lại.</translation>
    </message>
    <message>
        <source>%1 compressed its answer (%2), which the request did not allow; set &quot;stream&quot;: false in the catalogue, or switch off compression on the server.</source>
        <translation>%1 đã nén câu trả lời (%2) dù yêu cầu không cho phép; hãy đặt &quot;stream&quot;: false trong danh mục, hoặc tắt nén trên máy chủ.</translation>
    </message>
    <message>
        <source>%1 compressed its answer (%2), which the request did not allow; switch off compression on the server.</source>
        <translation>%1 đã nén câu trả lời (%2) dù yêu cầu không cho phép; hãy tắt nén trên máy chủ.</translation>
    </message>
    <message>
        <source>The stream contains an event that is not JSON (&quot;%1&quot;); does the base URL belong to an API of this dialect?</source>
        <translation>Luồng có một sự kiện không phải JSON (&quot;%1&quot;); URL gốc có phải của một API thuộc giao thức này không?</translation>
    </message>
    <message>
        <source>The answer has a line longer than 16 MB; the part before it is kept.</source>
        <translation>Câu trả lời có một dòng dài hơn 16 MB; phần trước đó được giữ lại.</translation>
    </message>
    <message>
        <source>The answer has no &quot;choices&quot; (%1); does the base URL belong to chat completions?</source>
        <translation>Câu trả lời không có &quot;choices&quot; (%1); URL gốc có phải của chat completions không?</translation>
    </message>
    <message>
        <source>The stream ended without a finish reason, so the answer may be incomplete; try again.</source>
        <translation>Luồng kết thúc mà không có lý do kết thúc, nên câu trả lời có thể chưa đầy đủ; hãy thử lại.</translation>
    </message>
    <message>
        <source>The stream ended without a stop reason, so the answer may be incomplete; try again.</source>
        <translation>Luồng kết thúc mà không có lý do dừng, nên câu trả lời có thể chưa đầy đủ; hãy thử lại.</translation>
    </message>
    <message>
        <source>The server gave up on its answer (%1); try again later.</source>
        <translation>Máy chủ đã bỏ dở câu trả lời (%1); hãy thử lại sau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP %1: %2</source>
        <translation>HTTP %1: %2</translation>
    </message>
    <message>
        <source>HTTP %1: the server redirects to %2, and redirects are not followed; correct the base URL.</source>
        <translation>HTTP %1: máy chủ chuyển hướng đến %2, nhưng chương trình không theo chuyển hướng; hãy sửa URL gốc.</translation>
    </message>
    <message>
        <source>HTTP %1: the server redirects without naming an address; correct the base URL.</source>
        <translation>HTTP %1: máy chủ chuyển hướng mà không cho địa chỉ; hãy sửa URL gốc.</translation>
    </message>
    <message>
        <source>HTTP %1: a web page instead of an answer (&quot;%2&quot;).</source>
        <translation>HTTP %1: nhận được một trang web thay vì câu trả lời (&quot;%2&quot;).</translation>
    </message>
    <message>
        <source>HTTP %1: the explanation is not text.</source>
        <translation>HTTP %1: phần giải thích không phải văn bản.</translation>
    </message>
    <message>
        <source>HTTP %1: no explanation was given.</source>
        <translation>HTTP %1: không có giải thích.</translation>
    </message>
    <message>
        <source>The server broke off its answer: %1</source>
        <translation>Máy chủ đã ngắt câu trả lời: %1</translation>
    </message>
    <message>
        <source>The server broke off its answer: no explanation was given</source>
        <translation>Máy chủ đã ngắt câu trả lời mà không giải thích</translation>
    </message>
    <message>
        <source>%1; check the key in Settings or in its environment variable.</source>
        <translation>%1; hãy kiểm tra khóa trong Cài đặt hoặc trong biến môi trường.</translation>
    </message>
    <message>
        <source>%1; top up the account, or wait if this is a daily limit.</source>
        <translation>%1; hãy nạp tiền vào tài khoản, hoặc chờ nếu đó là giới hạn theo ngày.</translation>
    </message>
    <message>
        <source>%1; check the model&apos;s name and the base URL.</source>
        <translation>%1; hãy kiểm tra tên mô hình và URL gốc.</translation>
    </message>
    <message>
        <source>%1 did not send its list of models in time; is it running, and is the base URL right?</source>
        <translation>%1 không gửi danh sách mô hình kịp thời; máy chủ có đang chạy và URL gốc có đúng không?</translation>
    </message>
    <message>
        <source>The list of models of %1 is larger than 20 MB.</source>
        <translation>Danh sách mô hình của %1 lớn hơn 20 MB.</translation>
    </message>
    <message>
        <source>%1 did not send a list of models; is the base URL right?</source>
        <translation>%1 không gửi danh sách mô hình; URL gốc có đúng không?</translation>
    </message>
    <message>
        <source>The base URL of %1 must begin with https:// or http://.</source>
        <translation>URL gốc của %1 phải bắt đầu bằng https:// hoặc http://.</translation>
    </message>
    <message>
        <source>The base URL of %1 must not contain a user name or password.</source>
        <translation>URL gốc của %1 không được chứa tên người dùng hay mật khẩu.</translation>
    </message>
    <message>
        <source>The base URL of %1 is not encrypted (http://); use https://, or set allow_plaintext in the catalogue.</source>
        <translation>URL gốc của %1 không được mã hóa (http://); hãy dùng https://, hoặc đặt allow_plaintext trong danh mục.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer, or sent something that is not HTTP; try again, look at the server&apos;s log, or check that the base URL belongs to an API.</source>
        <translation>%1 đã đóng kết nối mà không trả lời, hoặc gửi nội dung không phải HTTP; hãy thử lại, xem nhật ký máy chủ, hoặc kiểm tra xem URL gốc có phải của một API không.</translation>
    </message>
    <message>
        <source>The stream ended without an answer, with only &quot;%1&quot;; does the base URL belong to an API of this dialect?</source>
        <translation>Luồng kết thúc mà không có câu trả lời, chỉ có &quot;%1&quot;; URL gốc có phải của một API thuộc giao thức này không?</translation>
    </message>
    <message>
        <source>The answer has an unknown form (%1); does the base URL belong to an API of this dialect?</source>
        <translation>Câu trả lời có dạng không xác định (%1); URL gốc có phải của một API thuộc giao thức này không?</translation>
    </message>
    <message>
        <source>Events of the stream that could not be read and were skipped: %1.</source>
        <translation>Số sự kiện trong luồng không đọc được và đã bị bỏ qua: %1.</translation>
    </message>
    <message>
        <source>The server counted %1 tokens for this answer, which cannot be right; they were estimated from the text.</source>
        <translation>Máy chủ đếm %1 token cho câu trả lời này, con số đó không thể đúng; số token được ước tính từ văn bản.</translation>
    </message>
    <message>
        <source>The server counted %1 tokens for this prompt, which cannot be right; they were estimated from the text.</source>
        <translation>Máy chủ đếm %1 token cho câu hỏi này, con số đó không thể đúng; số token được ước tính từ văn bản.</translation>
    </message>
    <message>
        <source>The server counted %1 cached tokens in this prompt, which cannot be right; they were counted as normal prompt tokens.</source>
        <translation>Máy chủ đếm %1 token từ bộ nhớ đệm trong câu hỏi này, con số đó không thể đúng; chúng được tính như token thường.</translation>
    </message>
    <message>
        <source>HTTP %1: the server is still loading its model (%2)</source>
        <translation>HTTP %1: máy chủ vẫn đang nạp mô hình (%2)</translation>
    </message>
    <message>
        <source>%1 was still loading its model after %2 (load timeout); raise it in Settings or with --load-timeout.</source>
        <translation>%1 vẫn đang nạp mô hình sau %2 (hết thời gian chờ nạp); có thể tăng trong Cài đặt hoặc bằng --load-timeout.</translation>
    </message>
    <message>
        <source>A model could not be unloaded: %1</source>
        <translation>Không gỡ được mô hình khỏi bộ nhớ: %1</translation>
    </message>
    <message>
        <source>Probably cut: the answer has exactly the limit of %1 tokens, although the server calls it complete.</source>
        <translation>Có lẽ bị cắt: câu trả lời dài đúng bằng giới hạn %1 token, dù máy chủ nói là đã xong.</translation>
    </message>
    <message>
        <source>This is one of the model&apos;s first answers, so the %1 until its first token may include loading the model; they are not counted as its time to first token.</source>
        <translation>Đây là một trong những câu trả lời đầu tiên của mô hình, nên %1 đến token đầu tiên có thể gồm cả thời gian nạp; thời gian này không được tính là thời gian đến token đầu tiên.</translation>
    </message>
    <message>
        <source>%1; the key came from the environment variable %2: check it there.</source>
        <translation>%1; khóa lấy từ biến môi trường %2: hãy kiểm tra ở đó.</translation>
    </message>
    <message>
        <source>%1; the key came from Settings: check it there, or set another one in the environment variable %2.</source>
        <translation>%1; khóa lấy từ Cài đặt: hãy kiểm tra ở đó, hoặc đặt khóa khác trong biến môi trường %2.</translation>
    </message>
    <message>
        <source>%1; no key was sent: set the environment variable %2, or enter a key in Settings.</source>
        <translation>%1; chưa gửi khóa nào: hãy đặt biến môi trường %2 hoặc nhập khóa trong Cài đặt.</translation>
    </message>
    <message>
        <source>%1; no key was sent, because the catalogue names no environment variable for the provider %2: add &quot;key_env&quot; there.</source>
        <translation>%1; chưa gửi khóa nào vì danh mục không nêu biến môi trường cho nhà cung cấp %2: hãy thêm &quot;key_env&quot; ở đó.</translation>
    </message>
    <message>
        <source>%1; the base URL has no version: try %2.</source>
        <translation>%1; URL gốc không có phiên bản: hãy thử %2.</translation>
    </message>
    <message>
        <source>%1; try the base URL without the version: %2.</source>
        <translation>%1; hãy thử URL gốc không có phiên bản: %2.</translation>
    </message>
    <message>
        <source>%1 sent nothing within %2 (first-token timeout); raise it in Settings or with --first-token-timeout.</source>
        <translation>%1 không gửi gì trong %2 (hết thời gian chờ token đầu tiên); có thể tăng trong Cài đặt hoặc bằng --first-token-timeout.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 in the middle of its answer (idle timeout); raise it in Settings or with --idle-timeout.</source>
        <translation>%1 không gửi gì trong %2 giữa câu trả lời (hết thời gian chờ giữa hai phần); có thể tăng trong Cài đặt hoặc bằng --idle-timeout.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete within %2 (total timeout); raise it in Settings or with --timeout.</source>
        <translation>Câu trả lời của %1 chưa hoàn tất trong %2 (hết tổng thời gian chờ); có thể tăng trong Cài đặt hoặc bằng --timeout.</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 answers.</source>
        <translation>Đã hủy sau %1 trong %2 câu trả lời.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 answers.</source>
        <translation>Đã dừng sau %1 trong %2 câu trả lời.</translation>
    </message>
    <message>
        <source>%1 answers could not be saved: %2</source>
        <translation>Không lưu được %1 câu trả lời: %2</translation>
    </message>
    <message>
        <source>Stopped by the budget after %1 of %2 answers and %3; the other %4 would cost %5.</source>
        <translation>Ngân sách đã dừng lượt chạy sau %1 trong %2 câu trả lời và %3; %4 câu còn lại sẽ tốn %5.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>nhiều nhất %1</translation>
    </message>
    <message>
        <source>about %1, at most %2</source>
        <translation>khoảng %1, nhiều nhất %2</translation>
    </message>
    <message>
        <source>%1 One answer of %2 may take %3 s (--timeout, in Settings: Total) and %4 s to connect at %5 an hour: with a lower --timeout the budget allows more answers.</source>
        <translation>%1 Một câu trả lời của %2 có thể mất %3 giây (--timeout, trong Cài đặt: Tổng cộng) và %4 giây để kết nối với giá %5 mỗi giờ: đặt --timeout thấp hơn thì ngân sách cho phép nhiều câu trả lời hơn.</translation>
    </message>
    <message>
        <source>%1 has no known price and was not asked, because the run has a budget; allow models without a price, or add its price to a catalogue file.</source>
        <translation>Chưa biết giá của %1 nên không hỏi khi có ngân sách; hãy cho phép mô hình không có giá hoặc thêm giá vào tệp danh mục.</translation>
    </message>
    <message>
        <source>The answer was incomplete, and the budget does not allow another attempt.</source>
        <translation>Câu trả lời không đến trọn vẹn, và ngân sách không còn đủ để hỏi lại.</translation>
    </message>
    <message>
        <source>The plan has no provider &quot;%1&quot;.</source>
        <translation>Kế hoạch không có nhà cung cấp “%1”.</translation>
    </message>
    <message>
        <source>A free chatbot since January 2025, open source, level with the best American ones although it cost little to develop.</source>
        <translation>Chatbot miễn phí từ tháng 1 năm 2025, mã nguồn mở, ngang với những chatbot Mỹ tốt nhất dù chi phí phát triển thấp.</translation>
    </message>
    <message>
        <source>Open and cheap, made for logical reasoning; strong at maths and at code.</source>
        <translation>Mở và rẻ, dành cho suy luận logic; mạnh về toán và lập trình.</translation>
    </message>
    <message>
        <source>Costs half of o1-mini to use; steady, accurate and good at natural language; strong at maths, programming and science; closed.</source>
        <translation>Dùng tốn bằng nửa o1-mini; ổn định, chính xác, giỏi ngôn ngữ tự nhiên; mạnh về toán, lập trình và khoa học; đóng.</translation>
    </message>
    <message>
        <source>The model whose price o3-mini is measured against.</source>
        <translation>Mô hình có giá được dùng để so với o3-mini.</translation>
    </message>
    <message>
        <source>ChatGPT began the race two years before and is the baseline of the others.</source>
        <translation>ChatGPT mở đầu cuộc đua hai năm trước và là mốc so sánh của các mô hình khác.</translation>
    </message>
    <message>
        <source>A smaller model of ChatGPT; the article names ChatGPT only.</source>
        <translation>Mô hình nhỏ hơn của ChatGPT; bài báo chỉ nêu tên ChatGPT.</translation>
    </message>
    <message>
        <source>Presented on 5 February 2025; made for low cost and for language, with the help of Google&apos;s other services; closed.</source>
        <translation>Ra mắt ngày 5 tháng 2 năm 2025; tối ưu về chi phí và ngôn ngữ, có các dịch vụ khác của Google hỗ trợ; đóng.</translation>
    </message>
    <message>
        <source>Presented on the same day as a rival at a low price.</source>
        <translation>Ra mắt cùng ngày, là đối thủ giá thấp.</translation>
    </message>
    <message>
        <source>An experiment that took about 50 US dollars of research cost.</source>
        <translation>Một thử nghiệm tốn khoảng 50 đô la Mỹ chi phí nghiên cứu.</translation>
    </message>
    <message>
        <source>An experiment that repeated the core technique of DeepSeek R1 for about 30 US dollars in a few days.</source>
        <translation>Một thử nghiệm lặp lại kĩ thuật cốt lõi của DeepSeek R1 với khoảng 30 đô la Mỹ trong vài ngày.</translation>
    </message>
    <message>
        <source>Counts the final training; leaves out the base model that it starts from.</source>
        <translation>Tính lần huấn luyện cuối; không tính mô hình gốc dùng để bắt đầu.</translation>
    </message>
    <message>
        <source>Counts a few days of training that repeat the core technique of R1, on Countdown only.</source>
        <translation>Tính vài ngày huấn luyện để lặp lại kĩ thuật cốt lõi của R1, chỉ trên trò Countdown.</translation>
    </message>
    <message>
        <source>Counts the rent of the machines for the final training; leaves out earlier tries, staff and machines.</source>
        <translation>Tính tiền thuê máy cho lần huấn luyện cuối; không tính các lần thử trước, nhân sự và máy móc.</translation>
    </message>
    <message>
        <source>Counts the hardware bought over time; a lower bound.</source>
        <translation>Tính phần cứng mua qua thời gian; là mức tối thiểu.</translation>
    </message>
    <message>
        <source>Counts running the clusters; a part of the sum of the servers.</source>
        <translation>Tính việc vận hành các cụm máy; là một phần của tổng chi cho máy chủ.</translation>
    </message>
    <message>
        <source>Counts the servers and running them.</source>
        <translation>Tính máy chủ và việc vận hành chúng.</translation>
    </message>
    <message>
        <source>The weights are published.</source>
        <translation>Trọng số được công bố.</translation>
    </message>
    <message>
        <source>No weights are published.</source>
        <translation>Trọng số không được công bố.</translation>
    </message>
    <message>
        <source>The code is published; the makers publish no weights, others do.</source>
        <translation>Mã nguồn được công bố; nhóm tác giả không công bố trọng số, người khác thì có.</translation>
    </message>
    <message>
        <source>R1 is strong at maths and at code.</source>
        <translation>R1 mạnh về toán và lập trình.</translation>
    </message>
    <message>
        <source>o3-mini is steady and accurate, good at language, strong at maths, code and science.</source>
        <translation>o3-mini ổn định và chính xác, giỏi ngôn ngữ, mạnh về toán, lập trình và khoa học.</translation>
    </message>
    <message>
        <source>Gemini 2.0 Flash is strong on cost and on language.</source>
        <translation>Gemini 2.0 Flash mạnh về chi phí và ngôn ngữ.</translation>
    </message>
    <message>
        <source>DeepSeek-V3 is on a par with the best of the others.</source>
        <translation>DeepSeek-V3 ngang với mô hình tốt nhất trong số còn lại.</translation>
    </message>
    <message>
        <source>o3-mini costs half of o1-mini.</source>
        <translation>o3-mini tốn bằng nửa o1-mini.</translation>
    </message>
    <message>
        <source>DeepSeek is open; o3-mini and Gemini are closed.</source>
        <translation>DeepSeek mở; o3-mini và Gemini đóng.</translation>
    </message>
    <message>
        <source>The announced cost of making a model understates the real one.</source>
        <translation>Chi phí tạo mô hình được công bố thấp hơn chi phí thật.</translation>
    </message>
    <message>
        <source>per task</source>
        <translation>mỗi bài</translation>
    </message>
    <message>
        <source>per run</source>
        <translation>mỗi lượt chạy</translation>
    </message>
    <message>
        <source>per 1,000 calls</source>
        <translation>cho 1.000 lần gọi</translation>
    </message>
    <message>
        <source>per game</source>
        <translation>mỗi ván</translation>
    </message>
    <message>
        <source>per run of the benchmark</source>
        <translation>mỗi lượt chạy cả bộ đo</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1: %2 trong %3.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, at $%4 %5.</source>
        <translation>%1: %2 trong %3, tốn $%4 %5.</translation>
    </message>
    <message>
        <source>%1: measured cost of %2 over %3 (%4).</source>
        <translation>%1: chi phí đo được của %2 chia cho %3 (%4).</translation>
    </message>
    <message>
        <source>ahead of the middle of the others by more than %1 points</source>
        <translation>hơn mức giữa của các mô hình khác trên %1 điểm</translation>
    </message>
    <message>
        <source>ahead of %2 by more than %1 points</source>
        <translation>hơn %2 trên %1 điểm</translation>
    </message>
    <message>
        <source>not behind the best of the others by more than %1 points</source>
        <translation>không kém mô hình tốt nhất trong số còn lại quá %1 điểm</translation>
    </message>
    <message>
        <source>not behind %2 by more than %1 points</source>
        <translation>không kém %2 quá %1 điểm</translation>
    </message>
    <message>
        <source>less spread within prompts than the others, over %1 trials or more</source>
        <translation>ít dao động trong từng câu hỏi hơn các mô hình khác, qua ít nhất %1 lần</translation>
    </message>
    <message>
        <source>less spread within prompts than %2, over %1 trials or more</source>
        <translation>ít dao động trong từng câu hỏi hơn %2, qua ít nhất %1 lần</translation>
    </message>
    <message>
        <source>ratio of the cost per answer within %1 to %2</source>
        <translation>tỉ số chi phí mỗi câu trả lời trong khoảng %1 đến %2</translation>
    </message>
    <message>
        <source>ratio of the cost per correct answer within %1 to %2</source>
        <translation>tỉ số chi phí mỗi câu trả lời đúng trong khoảng %1 đến %2</translation>
    </message>
    <message>
        <source>the cheapest of the others</source>
        <translation>mô hình rẻ nhất trong số còn lại</translation>
    </message>
    <message>
        <source>ratio of the list prices within %1 to %2; stands beside the verdict</source>
        <translation>tỉ số giá niêm yết trong khoảng %1 đến %2; đứng bên cạnh kết luận</translation>
    </message>
    <message>
        <source>the weights are published</source>
        <translation>trọng số được công bố</translation>
    </message>
    <message>
        <source>the weights are not published</source>
        <translation>trọng số không được công bố</translation>
    </message>
    <message>
        <source>every published estimate is above the announced sum</source>
        <translation>mọi ước tính đã công bố đều cao hơn số tiền được thông báo</translation>
    </message>
    <message>
        <source>%1: %2 points over the middle of the others, %3 to %4, %5 prompts.</source>
        <translation>%1: %2 điểm so với mức giữa của các mô hình khác, từ %3 đến %4, %5 câu hỏi.</translation>
    </message>
    <message>
        <source>%1: %2 points over %6, %3 to %4, %5 prompts.</source>
        <translation>%1: %2 điểm so với %6, từ %3 đến %4, %5 câu hỏi.</translation>
    </message>
    <message>
        <source>%1: spread within prompts %2 points beside the others, %3 to %4, %5 prompts.</source>
        <translation>%1: dao động trong từng câu hỏi %2 điểm so với các mô hình khác, từ %3 đến %4, %5 câu hỏi.</translation>
    </message>
    <message>
        <source>%1 % of the prompts never changed, %2 to %3.</source>
        <translation>%1 % câu hỏi không lần nào đổi kết quả, từ %2 đến %3.</translation>
    </message>
    <message>
        <source>%1: %2 of the cost of %6, %3 to %4, %5 prompts.</source>
        <translation>%1: bằng %2 chi phí của %6, từ %3 đến %4, %5 câu hỏi.</translation>
    </message>
    <message>
        <source>%1 of the list price of %2, exact.</source>
        <translation>bằng %1 giá niêm yết của %2, con số chính xác.</translation>
    </message>
    <message>
        <source>The estimates are %1 to %2 times the announced sum.</source>
        <translation>Các ước tính gấp %1 đến %2 lần số tiền được thông báo.</translation>
    </message>
    <message>
        <source>%1 prompts, too few for an interval: %2 are the least.</source>
        <translation>%1 câu hỏi, quá ít để tính khoảng tin cậy: ít nhất cần %2.</translation>
    </message>
    <message>
        <source>No prompt of this kind has been asked yet.</source>
        <translation>Chưa có câu hỏi nào thuộc loại này được hỏi.</translation>
    </message>
    <message>
        <source>%1 of %2 trials: spread shows only when prompts are asked again.</source>
        <translation>%1 trên %2 lần: dao động chỉ thấy được khi hỏi lại.</translation>
    </message>
    <message>
        <source>There are no prompts with a known cost and a right answer of both.</source>
        <translation>Không có câu hỏi nào mà cả hai đều có chi phí đã biết và câu trả lời đúng.</translation>
    </message>
    <message>
        <source>Nobody plays %1: ask that model, or say who plays it with --role %1=CONTESTANT.</source>
        <translation>Không ai đóng vai %1: hãy hỏi mô hình đó, hoặc nói ai đóng vai bằng --role %1=CONTESTANT.</translation>
    </message>
    <message>
        <source>There is nobody to compare %1 with.</source>
        <translation>Không có ai để so với %1.</translation>
    </message>
    <message>
        <source>There is no published figure for this.</source>
        <translation>Không có số liệu đã công bố cho điều này.</translation>
    </message>
    <message>
        <source>List price and measured cost can disagree: a price per token says nothing of how many tokens a model spends.</source>
        <translation>Giá niêm yết và chi phí đo được có thể không khớp: giá mỗi token không nói mô hình dùng bao nhiêu token.</translation>
    </message>
    <message>
        <source>About %1 more prompts would decide it.</source>
        <translation>Thêm khoảng %1 câu hỏi nữa sẽ phân định được.</translation>
    </message>
    <message>
        <source>About %1 more prompts of %2 would decide it.</source>
        <translation>Thêm khoảng %1 câu hỏi về %2 sẽ phân định được.</translation>
    </message>
    <message>
        <source>%1 more trials of each prompt would show it.</source>
        <translation>Hỏi mỗi câu thêm %1 lần sẽ cho thấy.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>được xác nhận</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>không được xác nhận</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>chưa đủ bằng chứng</translation>
    </message>
    <message>
        <source>Stands out in %1: ahead of every other model.</source>
        <translation>Nổi trội về %1: hơn mọi mô hình khác.</translation>
    </message>
    <message>
        <source>Above the middle of the others in %1; first place there is not clear.</source>
        <translation>Trên mức giữa của các mô hình khác về %1; vị trí nhất ở đó chưa rõ.</translation>
    </message>
    <message>
        <source>Below the middle of the others in %1.</source>
        <translation>Dưới mức giữa của các mô hình khác về %1.</translation>
    </message>
    <message>
        <source>Too close to call in %1. That is no proof of being equal.</source>
        <translation>Quá sát để phân định về %1. Điều đó không chứng tỏ là bằng nhau.</translation>
    </message>
    <message>
        <source>Too few prompts to tell in %1.</source>
        <translation>Quá ít câu hỏi để nói về %1.</translation>
    </message>
    <message>
        <source>%1 (%2, %3 to %4)</source>
        <translation>%1 (%2, từ %3 đến %4)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its maker still serves it (%1).</source>
        <translation>Nhà phát triển vẫn còn cung cấp (%1).</translation>
    </message>
    <message>
        <source>Another host serves its weights: %1 (%2).</source>
        <translation>Nơi khác cung cấp trọng số của nó: %1 (%2).</translation>
    </message>
    <message>
        <source>A server of this machine can load its weights: %1 (%2).</source>
        <translation>Máy chủ trên máy này có thể nạp trọng số của nó: %1 (%2).</translation>
    </message>
    <message>
        <source>Nobody serves it any more: only saved answers can take part.</source>
        <translation>Không còn ai cung cấp: chỉ các câu trả lời đã lưu mới tham gia được.</translation>
    </message>
    <message>
        <source>Its successor, which is another system: %1 (%2).</source>
        <translation>Mô hình kế nhiệm, là một hệ thống khác: %1 (%2).</translation>
    </message>
    <message>
        <source>maths</source>
        <translation>toán</translation>
    </message>
    <message>
        <source>code</source>
        <translation>lập trình</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ngôn ngữ</translation>
    </message>
    <message>
        <source>science</source>
        <translation>khoa học</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>English</source>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>tiếng Trung</translation>
    </message>
    <message>
        <source>cost per answer below %1 times that of %2</source>
        <translation>chi phí mỗi câu trả lời dưới %1 lần của %2</translation>
    </message>
    <message>
        <source>cost per correct answer below %1 times that of %2</source>
        <translation>chi phí mỗi câu trả lời đúng dưới %1 lần của %2</translation>
    </message>
    <message>
        <source>%1: spread within prompts %2 points beside %6, %3 to %4, %5 prompts.</source>
        <translation>%1: dao động trong từng câu hỏi %2 điểm so với %6, từ %3 đến %4, %5 câu hỏi.</translation>
    </message>
    <message>
        <source>Time limit: the code was stopped after %1 s.</source>
        <translation>Giới hạn thời gian: mã bị dừng sau %1 s.</translation>
    </message>
    <message>
        <source>Memory limit: the code was stopped at %1 MB.</source>
        <translation>Giới hạn bộ nhớ: mã bị dừng ở %1 MB.</translation>
    </message>
    <message>
        <source>Output limit: the code was stopped after it had printed more than %1 KB.</source>
        <translation>Giới hạn đầu ra: mã bị dừng sau khi in hơn %1 KB.</translation>
    </message>
    <message>
        <source>File limit: the code was stopped after it had made more than %1 files.</source>
        <translation>Giới hạn tệp: mã bị dừng sau khi tạo hơn %1 tệp.</translation>
    </message>
    <message>
        <source>by signal %1</source>
        <translation>bởi tín hiệu %1</translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <translation>với mã thoát %1</translation>
    </message>
    <message>
        <source>The program ended %1 before its tests did.</source>
        <translation>Chương trình kết thúc %1 trước khi các bài kiểm tra chạy xong.</translation>
    </message>
    <message>
        <source>The program ended %1 before its tests did (%2).</source>
        <translation>Chương trình kết thúc %1 trước khi các bài kiểm tra chạy xong (%2).</translation>
    </message>
    <message>
        <source>With the input %1 the program</source>
        <translation>Với đầu vào %1, chương trình</translation>
    </message>
    <message>
        <source>%1 raised %2</source>
        <translation>%1 gây lỗi %2</translation>
    </message>
    <message>
        <source>%1 printed %2; expected %3.</source>
        <translation>%1 in ra %2; đáp án là %3.</translation>
    </message>
    <message>
        <source>%1 returned %2; expected %3.</source>
        <translation>%1 trả về %2; đáp án là %3.</translation>
    </message>
    <message>
        <source>This test failed: %1</source>
        <translation>Bài kiểm tra này không đạt: %1</translation>
    </message>
    <message>
        <source>This test failed: %1 (%2)</source>
        <translation>Bài kiểm tra này không đạt: %1 (%2)</translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation>Đạt mọi bài kiểm tra.</translation>
    </message>
    <message>
        <source>All %1 tests passed.</source>
        <translation>Đạt cả %1 bài kiểm tra.</translation>
    </message>
    <message>
        <source>%1 The answer gives %2 programs; the last whole one was tested.</source>
        <translation>%1 Câu trả lời có %2 chương trình; chương trình hoàn chỉnh cuối cùng được kiểm tra.</translation>
    </message>
    <message>
        <source>Running model-written code is not allowed; allow it to have code answers scored.</source>
        <translation>Chưa cho phép chạy mã do mô hình viết; hãy cho phép để chấm các câu trả lời bằng mã.</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit before it gave code.</source>
        <translation>Câu trả lời bị cắt ở giới hạn token trước khi đưa ra mã.</translation>
    </message>
    <message>
        <source>The answer holds no Python code.</source>
        <translation>Câu trả lời không có mã Python.</translation>
    </message>
    <message>
        <source>The code needs multiprocessing, which the sandbox does not allow.</source>
        <translation>Mã cần multiprocessing, là thứ hộp cát không cho phép.</translation>
    </message>
    <message>
        <source>The code needs %1, which is not installed.</source>
        <translation>Mã cần %1, là mô-đun chưa được cài đặt.</translation>
    </message>
    <message>
        <source>The code needs %1, which this prompt does not allow.</source>
        <translation>Mã cần %1, là mô-đun câu hỏi này không cho phép.</translation>
    </message>
    <message>
        <source>The tests cannot be run: %1</source>
        <translation>Không chạy được các bài kiểm tra: %1</translation>
    </message>
    <message>
        <source>The code cannot be loaded: %1</source>
        <translation>Không nạp được mã: %1</translation>
    </message>
    <message>
        <source>The code defines no function %1.</source>
        <translation>Mã không định nghĩa hàm %1.</translation>
    </message>
    <message>
        <source>The tests cannot be set up: %1</source>
        <translation>Không chuẩn bị được các bài kiểm tra: %1</translation>
    </message>
    <message>
        <source>The sandbox did not start (%1); score again.</source>
        <translation>Hộp cát không khởi động được (%1); hãy chấm lại.</translation>
    </message>
    <message>
        <source>There is no sandbox: %1 Code answers stay undecided. %2</source>
        <translation>Không có hộp cát: %1 Các câu trả lời bằng mã chưa được quyết định. %2</translation>
    </message>
    <message>
        <source>bubblewrap (bwrap) is not installed.</source>
        <translation>chưa cài đặt bubblewrap (bwrap).</translation>
    </message>
    <message>
        <source>the filter of system calls cannot be made.</source>
        <translation>không tạo được bộ lọc lời gọi hệ thống.</translation>
    </message>
    <message>
        <source>what %1 starts is not closed in (%2).</source>
        <translation>thứ mà %1 khởi động không được cô lập (%2).</translation>
    </message>
    <message>
        <source>bubblewrap cannot start here (%1).</source>
        <translation>bubblewrap không khởi động được ở đây (%1).</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>nó không nêu lý do</translation>
    </message>
    <message>
        <source>this process can make no more files in memory.</source>
        <translation>tiến trình này không thể tạo thêm tệp trong bộ nhớ.</translation>
    </message>
    <message>
        <source>the system can make no more processes.</source>
        <translation>hệ thống không thể tạo thêm tiến trình.</translation>
    </message>
    <message>
        <source>This system keeps user namespaces from programs without a profile, as Ubuntu does since 24.04; give bwrap an AppArmor profile (docs/sandbox.md has it) or set kernel.apparmor_restrict_unprivileged_userns=0.</source>
        <translation>Hệ thống này không cho các chương trình không có hồ sơ dùng không gian tên người dùng, như Ubuntu từ bản 24.04; hãy cấp cho bwrap một hồ sơ AppArmor (có trong docs/sandbox.md) hoặc đặt kernel.apparmor_restrict_unprivileged_userns=0.</translation>
    </message>
    <message>
        <source>User namespaces are forbidden here, as they are in many containers; set kernel.unprivileged_userns_clone=1 and user.max_user_namespaces above 0, or run Pennybench outside the container.</source>
        <translation>Ở đây không được dùng không gian tên người dùng, như trong nhiều container; hãy đặt kernel.unprivileged_userns_clone=1 và user.max_user_namespaces lớn hơn 0, hoặc chạy Pennybench ngoài container.</translation>
    </message>
    <message>
        <source>Install Python: apt install python3.</source>
        <translation>Hãy cài Python: apt install python3.</translation>
    </message>
    <message>
        <source>Install it: apt install bubblewrap.</source>
        <translation>Hãy cài đặt: apt install bubblewrap.</translation>
    </message>
    <message>
        <source>See that this is bubblewrap 0.8 or later.</source>
        <translation>Hãy bảo đảm đây là bubblewrap 0.8 trở lên.</translation>
    </message>
    <message>
        <source>Close other programs and score again.</source>
        <translation>Hãy đóng các chương trình khác rồi chấm lại.</translation>
    </message>
    <message>
        <source>See docs/sandbox.md for what it needs.</source>
        <translation>Xem docs/sandbox.md để biết nó cần gì.</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>trong ô \boxed</translation>
    </message>
    <message>
        <source>after a marker</source>
        <translation>sau một từ báo hiệu</translation>
    </message>
    <message>
        <source>a marker with a letter that is no option</source>
        <translation>từ báo hiệu với chữ không phải phương án</translation>
    </message>
    <message>
        <source>the option&apos;s text after a marker</source>
        <translation>nội dung phương án sau một từ báo hiệu</translation>
    </message>
    <message>
        <source>letters written together after a marker</source>
        <translation>các chữ viết liền nhau sau một từ báo hiệu</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã sửa lại</translation>
    </message>
    <message>
        <source>says that no option is right</source>
        <translation>nói rằng không phương án nào đúng</translation>
    </message>
    <message>
        <source>a box that holds no option</source>
        <translation>một ô không chứa phương án</translation>
    </message>
    <message>
        <source>alone on a line</source>
        <translation>đứng riêng một dòng</translation>
    </message>
    <message>
        <source>marked in a list or table</source>
        <translation>được đánh dấu trong danh sách hoặc bảng</translation>
    </message>
    <message>
        <source>the bold one of the options</source>
        <translation>phương án in đậm</translation>
    </message>
    <message>
        <source>the one that was asked for as wrong</source>
        <translation>phương án được hỏi là sai</translation>
    </message>
    <message>
        <source>called wrong where all others are called right</source>
        <translation>bị gọi là sai trong khi mọi phương án khác được gọi là đúng</translation>
    </message>
    <message>
        <source>opens the answer</source>
        <translation>mở đầu câu trả lời</translation>
    </message>
    <message>
        <source>a word that is an option opens or ends a sentence</source>
        <translation>một từ là phương án mở đầu hoặc kết thúc câu</translation>
    </message>
    <message>
        <source>a deciding phrase</source>
        <translation>một cụm từ quyết định</translation>
    </message>
    <message>
        <source>called right</source>
        <translation>được gọi là đúng</translation>
    </message>
    <message>
        <source>what was found corresponds to it</source>
        <translation>điều tìm được tương ứng với nó</translation>
    </message>
    <message>
        <source>named by its place</source>
        <translation>được nêu theo vị trí</translation>
    </message>
    <message>
        <source>said with the option&apos;s text</source>
        <translation>nêu cùng với nội dung phương án</translation>
    </message>
    <message>
        <source>in brackets near the end</source>
        <translation>trong ngoặc ở gần cuối</translation>
    </message>
    <message>
        <source>the option&apos;s text</source>
        <translation>nội dung phương án</translation>
    </message>
    <message>
        <source>the only lone letter</source>
        <translation>chữ cái duy nhất đứng riêng</translation>
    </message>
    <message>
        <source>followed %1 of %2, loosely %3: %4</source>
        <translation>tuân theo %1 trên %2, nới lỏng thì %3: %4</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>only loosely</source>
        <translation>chỉ khi nới lỏng</translation>
    </message>
    <message>
        <source>the language cannot be told</source>
        <translation>không xác định được ngôn ngữ</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>ngôn ngữ %1</translation>
    </message>
    <message>
        <source>not all in capitals</source>
        <translation>không phải toàn chữ hoa</translation>
    </message>
    <message>
        <source>not all in small letters</source>
        <translation>không phải toàn chữ thường</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>thiếu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there</source>
        <translation>có &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>&quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>an empty paragraph between two dividers</source>
        <translation>một đoạn trống giữa hai dấu ngăn</translation>
    </message>
    <message>
        <source>there is no paragraph %1</source>
        <translation>không có đoạn %1</translation>
    </message>
    <message>
        <source>%1, paragraph %2 starts with &quot;%3&quot;</source>
        <translation>%1, đoạn %2 bắt đầu bằng &quot;%3&quot;</translation>
    </message>
    <message>
        <source>not wrapped in double quotation marks</source>
        <translation>không nằm trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation>kết thúc bằng &quot;%1&quot;</translation>
    </message>
    <message>
        <source>does not begin with the request</source>
        <translation>không bắt đầu bằng yêu cầu</translation>
    </message>
    <message>
        <source>an empty response between two dividers</source>
        <translation>một câu trả lời trống giữa hai dấu ngăn</translation>
    </message>
    <message>
        <source>no &lt;&lt;title&gt;&gt;</source>
        <translation>không có &lt;&lt;tiêu đề&gt;&gt;</translation>
    </message>
    <message>
        <source>none of the three answers</source>
        <translation>không phải câu nào trong ba câu trả lời</translation>
    </message>
    <message>
        <source>no &quot;%1&quot;</source>
        <translation>không có &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 bullet point</source>
        <translation>%1 gạch đầu dòng</translation>
    </message>
    <message>
        <source>%1 bullet points</source>
        <translation>%1 gạch đầu dòng</translation>
    </message>
    <message>
        <source>%1 character or word</source>
        <translation>%1 chữ hoặc từ</translation>
    </message>
    <message>
        <source>%1 characters and words</source>
        <translation>%1 chữ và từ</translation>
    </message>
    <message>
        <source>%1 comma</source>
        <translation>%1 dấu phẩy</translation>
    </message>
    <message>
        <source>%1 commas</source>
        <translation>%1 dấu phẩy</translation>
    </message>
    <message>
        <source>%1 highlighted part</source>
        <translation>%1 phần được tô đậm</translation>
    </message>
    <message>
        <source>%1 highlighted parts</source>
        <translation>%1 phần được tô đậm</translation>
    </message>
    <message>
        <source>%1 paragraph</source>
        <translation>%1 đoạn</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation>%1 đoạn</translation>
    </message>
    <message>
        <source>%1 placeholder</source>
        <translation>%1 chỗ giữ chỗ</translation>
    </message>
    <message>
        <source>%1 placeholders</source>
        <translation>%1 chỗ giữ chỗ</translation>
    </message>
    <message>
        <source>%1 response</source>
        <translation>%1 câu trả lời</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 câu trả lời</translation>
    </message>
    <message>
        <source>%1 section</source>
        <translation>%1 mục</translation>
    </message>
    <message>
        <source>%1 sections</source>
        <translation>%1 mục</translation>
    </message>
    <message>
        <source>%1 sentence</source>
        <translation>%1 câu</translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 câu</translation>
    </message>
    <message>
        <source>%1 syllable (tiếng)</source>
        <translation>%1 tiếng</translation>
    </message>
    <message>
        <source>%1 syllables (tiếng)</source>
        <translation>%1 tiếng</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1 lần</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 lần</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 từ</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 từ</translation>
    </message>
    <message>
        <source>%1 word in capitals</source>
        <translation>%1 từ viết hoa</translation>
    </message>
    <message>
        <source>%1 words in capitals</source>
        <translation>%1 từ viết hoa</translation>
    </message>
    <message>
        <source>There is no JSON object or list in the answer.</source>
        <translation>Câu trả lời không có đối tượng hay danh sách JSON.</translation>
    </message>
    <message>
        <source>valid by the schema</source>
        <translation>hợp lệ theo lược đồ</translation>
    </message>
    <message>
        <source>%1 of %2 fields right</source>
        <translation>đúng %1 trên %2 trường</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 là %2 thay vì %3</translation>
    </message>
    <message>
        <source>%1 is too much</source>
        <translation>thừa %1</translation>
    </message>
    <message>
        <source>violates the schema (%1)</source>
        <translation>vi phạm lược đồ (%1)</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; stands twice</source>
        <translation>thành viên &quot;%1&quot; xuất hiện hai lần</translation>
    </message>
    <message>
        <source>there is text around the JSON</source>
        <translation>có chữ bên ngoài JSON</translation>
    </message>
    <message>
        <source>the last of %1 JSON values counts</source>
        <translation>lấy giá trị JSON cuối trong %1 giá trị</translation>
    </message>
    <message>
        <source>text around the JSON is left aside</source>
        <translation>bỏ qua chữ bên ngoài JSON</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit before it said anything.</source>
        <translation>Câu trả lời bị cắt ở giới hạn token trước khi nói được gì.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Câu trả lời trống.</translation>
    </message>
    <message>
        <source>chose %1 (%2)</source>
        <translation>chọn %1 (%2)</translation>
    </message>
    <message>
        <source>chose %1 (%2), expected %3</source>
        <translation>chọn %1 (%2), đáp án là %3</translation>
    </message>
    <message>
        <source>The answer chooses none of the letters A to %1</source>
        <translation>Câu trả lời không chọn chữ nào từ A đến %1</translation>
    </message>
    <message>
        <source>a full-width letter</source>
        <translation>một chữ toàn chiều rộng</translation>
    </message>
    <message>
        <source>a Cyrillic letter that looks the same</source>
        <translation>một chữ Kirin trông giống hệt</translation>
    </message>
    <message>
        <source>a Greek letter that looks the same</source>
        <translation>một chữ Hy Lạp trông giống hệt</translation>
    </message>
    <message>
        <source>equal to &quot;%1&quot;</source>
        <translation>bằng &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not equal to &quot;%1&quot;</source>
        <translation>không bằng &quot;%1&quot;</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>chứa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands only where it is denied</source>
        <translation>&quot;%1&quot; chỉ xuất hiện ở chỗ bị phủ định</translation>
    </message>
    <message>
        <source>does not contain &quot;%1&quot;</source>
        <translation>không chứa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The pattern needs too much work on this answer; make it simpler.</source>
        <translation>Mẫu cần quá nhiều tính toán cho câu trả lời này; hãy đơn giản hóa mẫu.</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>khớp với mẫu</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>không khớp với mẫu</translation>
    </message>
    <message>
        <source>This prompt has no scorer; a person has to decide.</source>
        <translation>Câu hỏi này không có bộ chấm; phải do người quyết định.</translation>
    </message>
    <message>
        <source>Scoring asks no judge model; a person has to decide.</source>
        <translation>Việc chấm điểm không hỏi mô hình giám khảo; phải do người quyết định.</translation>
    </message>
    <message>
        <source>Scoring asks no judge model; a person has to decide by this rubric: %1</source>
        <translation>Việc chấm điểm không hỏi mô hình giám khảo; phải do người quyết định theo tiêu chí này: %1</translation>
    </message>
    <message>
        <source>%1: %2; beside it %3</source>
        <translation>%1: %2; bên cạnh đó %3</translation>
    </message>
    <message>
        <source>equal to a reference</source>
        <translation>bằng một bản tham chiếu</translation>
    </message>
    <message>
        <source>correct from %1 on</source>
        <translation>đúng từ %1 trở lên</translation>
    </message>
    <message>
        <source>incorrect below %1</source>
        <translation>sai khi dưới %1</translation>
    </message>
    <message>
        <source>partial below %1</source>
        <translation>đúng một phần khi dưới %1</translation>
    </message>
    <message>
        <source>ROUGE-L %1 (precision %2, recall %3)</source>
        <translation>ROUGE-L %1 (độ chính xác %2, độ phủ %3)</translation>
    </message>
    <message>
        <source>%1; not mentioned: %2</source>
        <translation>%1; không nhắc đến: %2</translation>
    </message>
    <message>
        <source>%1 of %2 syllables right (tone placement counts)</source>
        <translation>đúng %1 trên %2 tiếng (có xét vị trí dấu thanh)</translation>
    </message>
    <message>
        <source>%1 of %2 syllables right (tone placement folded)</source>
        <translation>đúng %1 trên %2 tiếng (không xét vị trí dấu thanh)</translation>
    </message>
    <message>
        <source>%1 syllables instead of %2</source>
        <translation>%1 tiếng thay vì %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>&quot;%1&quot; thay vì &quot;%2&quot;</translation>
    </message>
    <message>
        <source>exactly equal</source>
        <translation>hoàn toàn bằng nhau</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>giá trị khác nhau</translation>
    </message>
    <message>
        <source>a value is too large or undefined</source>
        <translation>một giá trị quá lớn hoặc không xác định</translation>
    </message>
    <message>
        <source>equal to %1, as the question allows</source>
        <translation>bằng nhau đến %1, như câu hỏi cho phép</translation>
    </message>
    <message>
        <source>rounded to %1</source>
        <translation>làm tròn đến %1</translation>
    </message>
    <message>
        <source>1 decimal</source>
        <translation>1 chữ số thập phân</translation>
    </message>
    <message>
        <source>%1 decimals</source>
        <translation>%1 chữ số thập phân</translation>
    </message>
    <message>
        <source>equal within one part in a million</source>
        <translation>bằng nhau trong phạm vi một phần triệu</translation>
    </message>
    <message>
        <source>both infinite</source>
        <translation>đều vô hạn</translation>
    </message>
    <message>
        <source>the unit is %1, not %2</source>
        <translation>đơn vị là %1, không phải %2</translation>
    </message>
    <message>
        <source>%1, percent as hundredths</source>
        <translation>%1, phần trăm tính thành phần trăm đơn vị</translation>
    </message>
    <message>
        <source>%1, in percent</source>
        <translation>%1, tính bằng phần trăm</translation>
    </message>
    <message>
        <source>%1, degrees as radians</source>
        <translation>%1, độ đổi ra radian</translation>
    </message>
    <message>
        <source>%1, &quot;log&quot; read as the natural logarithm</source>
        <translation>%1, &quot;log&quot; hiểu là logarit tự nhiên</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>cùng một thời điểm</translation>
    </message>
    <message>
        <source>different times</source>
        <translation>thời điểm khác nhau</translation>
    </message>
    <message>
        <source>different bases</source>
        <translation>cơ số khác nhau</translation>
    </message>
    <message>
        <source>the answer names a base that is not expected</source>
        <translation>câu trả lời nêu một cơ số không có trong đáp án</translation>
    </message>
    <message>
        <source>different digits</source>
        <translation>chữ số khác nhau</translation>
    </message>
    <message>
        <source>the same digits in the same base</source>
        <translation>cùng chữ số trong cùng cơ số</translation>
    </message>
    <message>
        <source>the same digits, base left out</source>
        <translation>cùng chữ số, bỏ cơ số</translation>
    </message>
    <message>
        <source>ratios of different length</source>
        <translation>tỉ số có độ dài khác nhau</translation>
    </message>
    <message>
        <source>the same ratio</source>
        <translation>cùng một tỉ số</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>cùng các từ</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>các từ khác nhau</translation>
    </message>
    <message>
        <source>the same letter</source>
        <translation>cùng chữ cái</translation>
    </message>
    <message>
        <source>another letter</source>
        <translation>chữ cái khác</translation>
    </message>
    <message>
        <source>written the same</source>
        <translation>viết giống nhau</translation>
    </message>
    <message>
        <source>the expected value cannot be read as mathematics, and the answer is written differently</source>
        <translation>đáp án không đọc được như biểu thức toán, và câu trả lời viết khác</translation>
    </message>
    <message>
        <source>the answer cannot be read as mathematics</source>
        <translation>câu trả lời không đọc được như biểu thức toán</translation>
    </message>
    <message>
        <source>comparing them takes more work than a pair may</source>
        <translation>so sánh chúng cần nhiều tính toán hơn mức cho phép</translation>
    </message>
    <message>
        <source>tested numerically: different values</source>
        <translation>thử bằng số: giá trị khác nhau</translation>
    </message>
    <message>
        <source>equal to 55 digits</source>
        <translation>bằng nhau đến 55 chữ số</translation>
    </message>
    <message>
        <source>tested numerically: equal at %1 points</source>
        <translation>thử bằng số: bằng nhau tại %1 điểm</translation>
    </message>
    <message>
        <source>too few points at which both are defined</source>
        <translation>quá ít điểm mà cả hai cùng xác định</translation>
    </message>
    <message>
        <source>different variables</source>
        <translation>biến khác nhau</translation>
    </message>
    <message>
        <source>tested numerically: not the same solutions</source>
        <translation>thử bằng số: nghiệm không giống nhau</translation>
    </message>
    <message>
        <source>tested numerically: not the same up to a factor</source>
        <translation>thử bằng số: không bằng nhau, kể cả sai khác một hệ số</translation>
    </message>
    <message>
        <source>tested numerically: the same up to a factor at %1 points</source>
        <translation>thử bằng số: bằng nhau sai khác một hệ số tại %1 điểm</translation>
    </message>
    <message>
        <source>the other direction</source>
        <translation>ngược chiều</translation>
    </message>
    <message>
        <source>not the same kind of answer</source>
        <translation>không cùng loại đáp án</translation>
    </message>
    <message>
        <source>an equation is expected</source>
        <translation>đáp án là một phương trình</translation>
    </message>
    <message>
        <source>the answer is an equation</source>
        <translation>câu trả lời là một phương trình</translation>
    </message>
    <message>
        <source>different equations</source>
        <translation>phương trình khác nhau</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>tên khác nhau</translation>
    </message>
    <message>
        <source>an inequality is given where a set or value is expected</source>
        <translation>câu trả lời là bất đẳng thức trong khi đáp án là tập hợp hoặc giá trị</translation>
    </message>
    <message>
        <source>not the same inequality</source>
        <translation>không cùng một bất đẳng thức</translation>
    </message>
    <message>
        <source>the same set of numbers</source>
        <translation>cùng một tập hợp số</translation>
    </message>
    <message>
        <source>different sets of numbers</source>
        <translation>tập hợp số khác nhau</translation>
    </message>
    <message>
        <source>matrices of different size</source>
        <translation>ma trận khác kích thước</translation>
    </message>
    <message>
        <source>the ends are not open and closed alike</source>
        <translation>các đầu mút đóng mở khác nhau</translation>
    </message>
    <message>
        <source>%1 parts, not %2</source>
        <translation>%1 phần, không phải %2</translation>
    </message>
    <message>
        <source>%1 items, not %2</source>
        <translation>%1 mục, không phải %2</translation>
    </message>
    <message>
        <source>part %1: %2</source>
        <translation>phần %1: %2</translation>
    </message>
    <message>
        <source>both empty</source>
        <translation>đều rỗng</translation>
    </message>
    <message>
        <source>part by part: %1</source>
        <translation>từng phần: %1</translation>
    </message>
    <message>
        <source>the same items in any order: %1</source>
        <translation>cùng các mục, không kể thứ tự: %1</translation>
    </message>
    <message>
        <source>an item cannot be decided</source>
        <translation>có một mục không quyết định được</translation>
    </message>
    <message>
        <source>an item is missing</source>
        <translation>thiếu một mục</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>lời từ chối</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>toàn bộ câu trả lời</translation>
    </message>
    <message>
        <source>the last bold line</source>
        <translation>dòng in đậm cuối cùng</translation>
    </message>
    <message>
        <source>stated in the last sentence</source>
        <translation>nêu trong câu cuối</translation>
    </message>
    <message>
        <source>the last formula</source>
        <translation>công thức cuối cùng</translation>
    </message>
    <message>
        <source>the last formulas</source>
        <translation>các công thức cuối cùng</translation>
    </message>
    <message>
        <source>the last calculation</source>
        <translation>phép tính cuối cùng</translation>
    </message>
    <message>
        <source>the last number</source>
        <translation>số cuối cùng</translation>
    </message>
    <message>
        <source>the first word</source>
        <translation>từ đầu tiên</translation>
    </message>
    <message>
        <source>the last words</source>
        <translation>những từ cuối cùng</translation>
    </message>
    <message>
        <source>the last line</source>
        <translation>dòng cuối cùng</translation>
    </message>
    <message>
        <source>in bold</source>
        <translation>in đậm</translation>
    </message>
    <message>
        <source>stated as the conclusion</source>
        <translation>nêu làm kết luận</translation>
    </message>
    <message>
        <source>the opening line</source>
        <translation>dòng mở đầu</translation>
    </message>
    <message>
        <source>in boxes that are joined</source>
        <translation>trong các ô được ghép lại</translation>
    </message>
    <message>
        <source>in the last box</source>
        <translation>trong ô cuối cùng</translation>
    </message>
    <message>
        <source>in &lt;answer&gt;</source>
        <translation>trong &lt;answer&gt;</translation>
    </message>
    <message>
        <source>in the JSON object</source>
        <translation>trong đối tượng JSON</translation>
    </message>
    <message>
        <source>after &quot;%1&quot;</source>
        <translation>sau &quot;%1&quot;</translation>
    </message>
    <message>
        <source>before &quot;%1&quot;</source>
        <translation>trước &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The answer says that it gives none: &quot;%1&quot;.</source>
        <translation>Câu trả lời nói rằng không có đáp án: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit before it gave %1.</source>
        <translation>Câu trả lời bị cắt ở giới hạn token trước khi đưa ra %1.</translation>
    </message>
    <message>
        <source>Nothing in the answer can be read as %1.</source>
        <translation>Không có gì trong câu trả lời đọc được như %1.</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>a calculation</source>
        <translation>phép tính</translation>
    </message>
    <message>
        <source>The answer says &quot;%1 %2&quot;, which names no value.</source>
        <translation>Câu trả lời nói &quot;%1 %2&quot;, không nêu giá trị cụ thể.</translation>
    </message>
    <message>
        <source>%1 is only %2 of an answer that named no result yet.</source>
        <translation>%1 chỉ là %2 của một câu trả lời chưa nêu kết quả.</translation>
    </message>
    <message>
        <source>found %1: they are the same, and right.</source>
        <translation>tìm thấy %1: chúng bằng nhau và đúng.</translation>
    </message>
    <message>
        <source>The answer gives %1 and does not choose between them.</source>
        <translation>Câu trả lời đưa ra %1 và không chọn giá trị nào.</translation>
    </message>
    <message>
        <source>The answer gives %1 where one value is expected.</source>
        <translation>Câu trả lời đưa ra %1 trong khi chỉ cần một giá trị.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>found %1; %2.</source>
        <translation>tìm thấy %1; %2.</translation>
    </message>
    <message>
        <source>found %1; %2; number format assumed.</source>
        <translation>tìm thấy %1; %2; giả định định dạng số.</translation>
    </message>
    <message>
        <source>found %1; the number format decides (a mark before three digits groups them or is decimal); give the prompt&apos;s language.</source>
        <translation>tìm thấy %1; định dạng số quyết định (dấu trước ba chữ số là dấu phân nhóm hoặc dấu thập phân); hãy nêu ngôn ngữ của câu hỏi.</translation>
    </message>
    <message>
        <source>There is no expected value.</source>
        <translation>Không có đáp án.</translation>
    </message>
    <message>
        <source>extracted %1 = %2, %3</source>
        <translation>lấy được %1 = %2, %3</translation>
    </message>
    <message>
        <source>extracted %1 = %2, %3; number format assumed</source>
        <translation>lấy được %1 = %2, %3; giả định định dạng số</translation>
    </message>
    <message>
        <source>extracted %1, expected %2</source>
        <translation>lấy được %1, đáp án là %2</translation>
    </message>
    <message>
        <source>%1 can be read in two ways, and one is right; give the prompt&apos;s language.</source>
        <translation>%1 có thể đọc theo hai cách, và một cách là đúng; hãy nêu ngôn ngữ của câu hỏi.</translation>
    </message>
    <message>
        <source>The expected value &quot;%1&quot; is no number.</source>
        <translation>Đáp án &quot;%1&quot; không phải là số.</translation>
    </message>
    <message>
        <source>equal to %1 decimals</source>
        <translation>bằng nhau đến %1 chữ số thập phân</translation>
    </message>
    <message>
        <source>equal to the precision of the expected value</source>
        <translation>bằng nhau theo độ chính xác của đáp án</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>chính xác</translation>
    </message>
    <message>
        <source>The form is wrong: %1; %2.</source>
        <translation>Dạng sai: %1; %2.</translation>
    </message>
    <message>
        <source>The form is right, but %1, not %2.</source>
        <translation>Dạng đúng, nhưng %1, không phải %2.</translation>
    </message>
    <message>
        <source>The form is right, and %1.</source>
        <translation>Dạng đúng, và %1.</translation>
    </message>
    <message>
        <source>the value is %1</source>
        <translation>giá trị là %1</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>không có giá trị</translation>
    </message>
    <message>
        <source>it uses something other than + - × ÷</source>
        <translation>dùng phép khác ngoài + - × ÷</translation>
    </message>
    <message>
        <source>it uses %1 more often than it was given</source>
        <translation>dùng %1 nhiều lần hơn số lần được cho</translation>
    </message>
    <message>
        <source>it uses %1, which was not given</source>
        <translation>dùng %1, là số không được cho</translation>
    </message>
    <message>
        <source>The calculation takes more work than may be spent on it.</source>
        <translation>Phép tính cần nhiều công hơn mức cho phép.</translation>
    </message>
    <message>
        <source>%1 The answer was cut at the token limit.</source>
        <translation>%1 Câu trả lời bị cắt ở giới hạn token.</translation>
    </message>
    <message>
        <source>%1; the answer was cut at the token limit</source>
        <translation>%1; câu trả lời bị cắt ở giới hạn token</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not asked, because turn %1 of this conversation has no answer.</source>
        <translation>Chưa hỏi, vì lượt %1 của cuộc trò chuyện này không có câu trả lời.</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source> (%1 unknown)</source>
        <translation> (%1 không rõ)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>khoảng 95 %</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>median first token</source>
        <translation>token đầu (trung vị)</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>điểm trung bình</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>per answer</source>
        <translation>mỗi câu trả lời</translation>
    </message>
    <message>
        <source>per 1,000 answers</source>
        <translation>mỗi 1.000 câu trả lời</translation>
    </message>
    <message>
        <source>per million answers</source>
        <translation>mỗi triệu câu trả lời</translation>
    </message>
    <message>
        <source>per correct answer</source>
        <translation>mỗi câu đúng</translation>
    </message>
    <message>
        <source>per 1,000 correct answers</source>
        <translation>mỗi 1.000 câu đúng</translation>
    </message>
    <message>
        <source>per million correct answers</source>
        <translation>mỗi triệu câu đúng</translation>
    </message>
    <message>
        <source>cost per correct</source>
        <translation>chi phí mỗi câu đúng</translation>
    </message>
    <message>
        <source>cost per 1,000 correct</source>
        <translation>chi phí mỗi 1.000 câu đúng</translation>
    </message>
    <message>
        <source>cost per million correct</source>
        <translation>chi phí mỗi triệu câu đúng</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AnswerColumns</name>
    <message>
        <source>✓ done</source>
        <translation>✓ xong</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>waiting; continues in %1 s. %2</source>
        <translation>đang chờ; tiếp tục sau %1 giây. %2</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● đang trả lời</translation>
    </message>
    <message>
        <source>● waiting for the first token</source>
        <translation>● chờ token đầu tiên</translation>
    </message>
    <message>
        <source>● thinking</source>
        <translation>● đang suy luận</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>đang xếp hàng</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>chưa hỏi</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Sao chép câu trả lời</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>Vì sao có kết quả này</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Hiện tất cả các cột</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>Chỉ hiện cột này</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <source>Pin at the left</source>
        <translation>Ghim bên trái</translation>
    </message>
    <message>
        <source>Ask this model&apos;s failed answers again</source>
        <translation>Hỏi lại các câu bị lỗi của mô hình này</translation>
    </message>
    <message>
        <source>Stop this model</source>
        <translation>Dừng mô hình này</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>đang chờ %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AnswersPage</name>
    <message>
        <source>Follow the run</source>
        <translation>Theo lượt chạy</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>đáp án: %1</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Cuộn chung</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Văn bản gốc</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AskColumns</name>
    <message>
        <source>✓ done</source>
        <translation>✓ xong</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>Hỏi cột này</translation>
    </message>
    <message>
        <source>waiting; continues in %1 s. %2</source>
        <translation>đang chờ; tiếp tục sau %1 giây. %2</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● đang trả lời</translation>
    </message>
    <message>
        <source>● waiting for the first token</source>
        <translation>● đang chờ token đầu</translation>
    </message>
    <message>
        <source>● thinking</source>
        <translation>● đang suy luận</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>trong hàng đợi</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>chưa hỏi</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Sao chép câu trả lời</translation>
    </message>
    <message>
        <source>Settings of this column…</source>
        <translation>Thiết lập của cột này…</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Hiện mọi cột</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>Chỉ hiện cột này</translation>
    </message>
    <message>
        <source>Into the focus</source>
        <translation>Đưa vào tiêu điểm</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <source>Pin at the left</source>
        <translation>Ghim bên trái</translation>
    </message>
    <message>
        <source>Hide and do not ask</source>
        <translation>Ẩn và không hỏi</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Chuyển sang trái</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Chuyển sang phải</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Bỏ cột này</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AskPage</name>
    <message>
        <source>Line-up…</source>
        <translation>Nhóm mô hình…</translation>
    </message>
    <message>
        <source>Choose models with their settings by name, or save these</source>
        <translation>Chọn các mô hình cùng thiết lập theo tên, hoặc lưu nhóm này</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Thêm mô hình…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Cuộc trò chuyện mới</translation>
    </message>
    <message>
        <source>Begin anew with the same columns; this conversation stays under Sessions</source>
        <translation>Bắt đầu lại với các cột này; cuộc trò chuyện này vẫn nằm trong Phiên</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Lưới</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>One in focus</source>
        <translation>Một cột chính</translation>
    </message>
    <message>
        <source>Arrangement of the columns</source>
        <translation>Cách xếp các cột</translation>
    </message>
    <message>
        <source>Add models to ask them side by side, or try it with the practice models.</source>
        <translation>Thêm mô hình để hỏi song song, hoặc thử với các mô hình luyện tập.</translation>
    </message>
    <message>
        <source>Use the practice models</source>
        <translation>Dùng mô hình luyện tập</translation>
    </message>
    <message>
        <source>Show the hidden (%1)</source>
        <translation>Hiện cột đã ẩn (%1)</translation>
    </message>
    <message>
        <source>At most %1 columns.</source>
        <translation>Nhiều nhất %1 cột.</translation>
    </message>
    <message>
        <source>spent %1 of %2</source>
        <translation>đã chi %1 trên %2</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>đã chi %1</translation>
    </message>
    <message>
        <source>this question about %1</source>
        <translation>câu hỏi này khoảng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known price</source>
        <translation>
            <numerusform>%n mô hình chưa rõ giá</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these columns as…</source>
        <translation>Lưu các cột này thành…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Save the line-up</source>
        <translation>Lưu nhóm mô hình</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message numerus="yes">
        <source>%n of these models are not in the catalogue any more.</source>
        <translation>
            <numerusform>%n mô hình trong số này không còn trong danh mục.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::Asking</name>
    <message>
        <source>Add a model first.</source>
        <translation>Hãy thêm một mô hình trước.</translation>
    </message>
    <message>
        <source>Wait for the end of the replay, or skip to it.</source>
        <translation>Hãy đợi phát lại xong, hoặc nhảy đến cuối.</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them.</source>
        <translation>Hãy đợi mọi mô hình trả lời xong, hoặc dừng chúng.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::BadRowsDialog</name>
    <message>
        <source>Rows with errors</source>
        <translation>Các hàng bị lỗi</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be used. Nothing has been imported yet.</source>
        <translation>%1 trên %2 hàng không dùng được. Chưa có gì được nhập.</translation>
    </message>
    <message>
        <source>line</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>column</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>field</source>
        <translation>trường</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>lỗi gì</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Chỉ liệt kê %1 hàng đầu.</translation>
    </message>
    <message>
        <source>Use the %1 good rows</source>
        <translation>Dùng %1 hàng đúng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::BenchPage</name>
    <message>
        <source>Findings</source>
        <translation>Diễn giải</translation>
    </message>
    <message>
        <source>Prompts × models</source>
        <translation>Câu hỏi × mô hình</translation>
    </message>
    <message>
        <source>Prompts and models with verdicts</source>
        <translation>Câu hỏi và mô hình kèm kết quả chấm</translation>
    </message>
    <message>
        <source>share correct, 95 % interval</source>
        <translation>tỉ lệ đúng, khoảng 95 %</translation>
    </message>
    <message>
        <source>The findings appear here, with numbers and intervals.</source>
        <translation>Điều mà các câu trả lời cho thấy sẽ hiện ở đây, kèm số liệu và khoảng tin cậy.</translation>
    </message>
    <message>
        <source>Practice models: simulated answers and invented prices, not those of a real model.</source>
        <translation>Mô hình luyện tập: câu trả lời mô phỏng và giá tự đặt, không phải của mô hình thật nào.</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>Các câu trả lời cho thấy gì</translation>
    </message>
    <message>
        <source>mean score, 95 % interval</source>
        <translation>điểm trung bình, khoảng 95 %</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::CatalogueModel</name>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đóng</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>mô phỏng</translation>
    </message>
    <message>
        <source>, successor %1</source>
        <translation>, kế nhiệm %1</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>ngừng %1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>nhà cung cấp</translation>
    </message>
    <message>
        <source>USD per million in / out</source>
        <translation>USD mỗi triệu vào / ra</translation>
    </message>
    <message>
        <source>context</source>
        <translation>ngữ cảnh</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>released</source>
        <translation>ra mắt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tình trạng</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ChartCard</name>
    <message>
        <source>Quality against cost</source>
        <translation>Chất lượng so với chi phí</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>The chart&apos;s figures as a table</source>
        <translation>Số liệu của biểu đồ dưới dạng bảng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the picture, Ctrl+C in the chart</source>
        <translation>Sao chép hình; trong biểu đồ: Ctrl+C</translation>
    </message>
    <message>
        <source>Quality against cost, as a table</source>
        <translation>Chất lượng so với chi phí, dạng bảng</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>tỉ lệ đúng</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>khoảng 95 %</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>số câu</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>chắc chắn</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>chi phí %1</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>trên đường biên</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ChartsPage</name>
    <message>
        <source>Findings</source>
        <translation>Diễn giải</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Biểu đồ nào</translation>
    </message>
    <message>
        <source>Quality against</source>
        <translation>Chất lượng so với</translation>
    </message>
    <message>
        <source>Unit of costs</source>
        <translation>Đơn vị chi phí</translation>
    </message>
    <message>
        <source>Lay under…</source>
        <translation>Đặt bên dưới…</translation>
    </message>
    <message>
        <source>Take away published</source>
        <translation>Bỏ số liệu đã công bố</translation>
    </message>
    <message>
        <source>Show published figures from a table under the chart</source>
        <translation>Hiện số liệu đã công bố từ một bảng bên dưới biểu đồ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>The chart&apos;s figures as a table</source>
        <translation>Số liệu của biểu đồ dưới dạng bảng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the picture, Ctrl+C in the chart</source>
        <translation>Sao chép hình; trong biểu đồ: Ctrl+C</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Chép bảng</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>Lưu biểu đồ dạng PNG, SVG hoặc PDF</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>Các câu trả lời cho thấy gì</translation>
    </message>
    <message>
        <source>No answer passes these filters.</source>
        <translation>Không có câu trả lời nào qua được các bộ lọc này.</translation>
    </message>
    <message>
        <source>Charts of a comparison will stand here, as soon as it has an answer that is scored.</source>
        <translation>Biểu đồ của một so sánh sẽ hiện ở đây khi có câu trả lời được chấm.</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>So sánh mới</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Đặt lại bộ lọc</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
    <message>
        <source>Vectors (*.svg)</source>
        <translation>Vectơ (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Trang (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Số liệu đã công bố</translation>
    </message>
    <message>
        <source>Table (*.tsv *.csv *.txt)</source>
        <translation>Bảng (*.tsv *.csv *.txt)</translation>
    </message>
    <message>
        <source>What the x axis shows: cost per answer, price per million tokens, tokens or time per answer</source>
        <translation>Trục X hiển thị: chi phí mỗi câu trả lời, giá mỗi triệu token, token hoặc thời gian mỗi câu trả lời</translation>
    </message>
    <message>
        <source>X axis: cost</source>
        <translation>Trục X: chi phí</translation>
    </message>
    <message>
        <source>X axis: price</source>
        <translation>Trục X: giá</translation>
    </message>
    <message>
        <source>X axis: tokens</source>
        <translation>Trục X: token</translation>
    </message>
    <message>
        <source>X axis: time</source>
        <translation>Trục X: thời gian</translation>
    </message>
    <message>
        <source>Unit: automatic</source>
        <translation>Đơn vị: tự động</translation>
    </message>
    <message>
        <source>Unit: answer</source>
        <translation>Đơn vị: 1 câu trả lời</translation>
    </message>
    <message>
        <source>Unit: 1,000 answers</source>
        <translation>Đơn vị: 1.000 câu</translation>
    </message>
    <message>
        <source>Unit: million answers</source>
        <translation>Đơn vị: 1 triệu câu</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ColumnSettings</name>
    <message>
        <source>Settings of %1</source>
        <translation>Thiết lập của %1</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Lời nhắc hệ thống</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>%1 takes no temperature.</source>
        <translation>%1 không nhận nhiệt độ.</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>Số token ra tối đa</translation>
    </message>
    <message>
        <source>%1 takes no limit.</source>
        <translation>%1 không nhận giới hạn.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Mức suy luận</translation>
    </message>
    <message>
        <source>%1 cannot be told how hard to think.</source>
        <translation>Không thể đặt mức suy luận cho %1.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>%1 takes no seed.</source>
        <translation>%1 không nhận hạt giống.</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>Câu trả lời đến</translation>
    </message>
    <message>
        <source>With other settings this is another contestant: it goes through the conversation anew, and what the old one said stays saved.</source>
        <translation>Với thiết lập khác, đây là một thí sinh khác: nó đi lại cuộc trò chuyện từ đầu, còn những gì thí sinh cũ đã nói vẫn được lưu.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Dùng thiết lập này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>đặt là</translation>
    </message>
    <message>
        <source>Set the temperature</source>
        <translation>Đặt nhiệt độ</translation>
    </message>
    <message>
        <source>as the model&apos;s provider says</source>
        <translation>theo nhà cung cấp của mô hình</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>mặc định</translation>
    </message>
    <message>
        <source>low</source>
        <translation>thấp</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>vừa</translation>
    </message>
    <message>
        <source>high</source>
        <translation>cao</translation>
    </message>
    <message>
        <source>as the provider says</source>
        <translation>theo nhà cung cấp</translation>
    </message>
    <message>
        <source>piece by piece</source>
        <translation>từng phần</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>trọn vẹn</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::Composer</name>
    <message>
        <source>Ask all columns something…</source>
        <translation>Hỏi mọi cột một điều gì đó…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Ask instead</source>
        <translation>Hỏi thay thế</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ContinueDialog</name>
    <message>
        <source>Ask these again; they may be charged twice</source>
        <translation>Hỏi lại các câu này; có thể bị tính tiền hai lần</translation>
    </message>
    <message>
        <source>Continue the comparison</source>
        <translation>Tiếp tục so sánh</translation>
    </message>
    <message>
        <source>Answers not asked for yet: %1.</source>
        <translation>Số câu chưa hỏi: %1.</translation>
    </message>
    <message>
        <source>Answers that ended in an error and are asked again: %1.</source>
        <translation>Số câu bị lỗi và sẽ được hỏi lại: %1.</translation>
    </message>
    <message>
        <source>Under way when the connection or the program ended, so that they may have been charged: %1.</source>
        <translation>Số câu đang dở khi kết nối hoặc chương trình kết thúc, nên có thể đã bị tính tiền: %1.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>Budget of the whole session (%1 spent)</source>
        <translation>Ngân sách của cả phiên (đã chi %1)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::FilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Look at all prompts again</source>
        <translation>Xem lại mọi câu hỏi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Độ khó</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Bộ câu hỏi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>chưa xếp độ khó</translation>
    </message>
    <message>
        <source>%1: all %2</source>
        <translation>%1: tất cả %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 trên %3</translation>
    </message>
    <message>
        <source>%1 of %2 prompts</source>
        <translation>%1 trên %2 câu hỏi</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ImportDialog</name>
    <message>
        <source>Import prices</source>
        <translation>Nhập giá</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes; nothing has changed yet.</source>
        <translation>
            <numerusform>%n thay đổi; chưa có gì được sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Sửa danh mục</translation>
    </message>
    <message numerus="yes">
        <source>Also add %n models that the catalogue does not have</source>
        <translation>
            <numerusform>Thêm cả %n mô hình mà danh mục chưa có</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::Inspector</name>
    <message>
        <source>Why this verdict</source>
        <translation>Vì sao có kết quả này</translation>
    </message>
    <message>
        <source>As the scorer</source>
        <translation>Theo bộ chấm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The answer, with what was extracted selected</source>
        <translation>Câu trả lời, phần đã trích được đánh dấu</translation>
    </message>
    <message>
        <source>Count as: %1</source>
        <translation>Tính là: %1</translation>
    </message>
    <message>
        <source>Restore the scorer&apos;s verdict</source>
        <translation>Lấy lại kết quả của bộ chấm</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Vì sao: %1</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Chưa có câu trả lời.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::KeysCard</name>
    <message>
        <source>API keys</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>A key is read from the environment variable of its provider, else from the key chain of your desktop. It is never written to a log, a session or a report.</source>
        <translation>Khóa được đọc từ biến môi trường của nhà cung cấp, nếu không có thì từ kho khóa của máy. Khóa không bao giờ được ghi vào nhật ký, phiên hay báo cáo.</translation>
    </message>
    <message>
        <source>The key is saved in the key chain.</source>
        <translation>Khóa được giữ trong kho khóa.</translation>
    </message>
    <message>
        <source>The key has been removed.</source>
        <translation>Khóa đã được xóa.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends. %1</source>
        <translation>Khóa được giữ đến khi chương trình kết thúc. %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>Thử khóa này</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>%1 is set and takes precedence.</source>
        <translation>%1 đã được đặt và được ưu tiên.</translation>
    </message>
    <message>
        <source>%1 is not set.</source>
        <translation>%1 chưa được đặt.</translation>
    </message>
    <message>
        <source> Create a key at %1</source>
        <translation> Tạo khóa tại %1</translation>
    </message>
    <message>
        <source>Enter a key first.</source>
        <translation>Chưa có khóa để lưu: hãy nhập.</translation>
    </message>
    <message>
        <source>Waiting for the key chain …</source>
        <translation>Đang chờ kho khóa …</translation>
    </message>
    <message>
        <source>Asking %1 for its list of models …</source>
        <translation>Đang hỏi %1 danh sách mô hình …</translation>
    </message>
    <message numerus="yes">
        <source>The key works: %n models can be called.</source>
        <translation>
            <numerusform>Khóa dùng được: gọi được %n mô hình.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LiveComparison</name>
    <message>
        <source>Nothing can be changed during a replay; wait for its end or skip to it.</source>
        <translation>Khi phát lại không thay đổi được gì; hãy chờ đến cuối hoặc chuyển đến đó.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::MainWindow</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bảng điểm</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Phiên</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Xuất các câu trả lời</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Bộ câu hỏi</translation>
    </message>
    <message>
        <source>The run waits, because the session cannot be saved; nothing that has come is lost, and it goes on by itself when this is cured. %1</source>
        <translation>Lượt chạy đang chờ vì không lưu được phiên; những gì đã nhận không mất, và sẽ tự tiếp tục khi khắc phục xong. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Export finished answers…</source>
        <translation>Xuất những gì đang có…</translation>
    </message>
    <message>
        <source>Every question in this session has an answer.</source>
        <translation>Mọi câu hỏi của phiên này đều đã có câu trả lời.</translation>
    </message>
    <message>
        <source>Offline: no model can be reached. %1</source>
        <translation>Không có kết nối: không gọi được mô hình nào. %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Report for the browser (*.html)</source>
        <translation>Báo cáo cho trình duyệt (*.html)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Sổ tính (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Dòng JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Report for printing (*.pdf)</source>
        <translation>Báo cáo để in (*.pdf)</translation>
    </message>
    <message>
        <source>Chart (*.png *.svg)</source>
        <translation>Biểu đồ (*.png *.svg)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::MatrixModel</name>
    <message>
        <source>prompt</source>
        <translation>câu hỏi</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>đang trả lời</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>chưa hỏi</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ModelChooser</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>nhà cung cấp</translation>
    </message>
    <message>
        <source>USD per million in / out</source>
        <translation>USD mỗi triệu vào / ra</translation>
    </message>
    <message>
        <source>Find local servers</source>
        <translation>Tìm máy chủ cục bộ</translation>
    </message>
    <message>
        <source>Local servers</source>
        <translation>Máy chủ cục bộ</translation>
    </message>
    <message>
        <source>Filter, e.g. deepseek</source>
        <translation>Lọc, ví dụ deepseek</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>Lọc mô hình</translation>
    </message>
    <message>
        <source>Asks Ollama, llama.cpp, LM Studio and vLLM on this machine for their models; no key is needed</source>
        <translation>Hỏi Ollama, llama.cpp, LM Studio và vLLM trên máy này xem có những mô hình nào; không cần khóa</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>ngừng %1</translation>
    </message>
    <message>
        <source>Looking for model servers on this machine …</source>
        <translation>Đang tìm máy chủ mô hình trên máy này …</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ModelFinder</name>
    <message numerus="yes">
        <source>%1: %n models</source>
        <translation>
            <numerusform>%1: %n mô hình</numerusform>
        </translation>
    </message>
    <message>
        <source>No model server was found. Looked for: %1.</source>
        <translation>Không có máy chủ mô hình nào trả lời. Đã tìm: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lists %n models</source>
        <translation>
            <numerusform>%1 liệt kê %n mô hình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here; they can be chosen on the page New.</source>
        <translation>
            <numerusform>%n trong số đó là mới ở đây; có thể chọn ở trang Mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still loading its model; try again in a moment</source>
        <translation>%1 vẫn đang nạp mô hình; hãy tìm lại sau ít lâu</translation>
    </message>
    <message>
        <source>%1 needs a key; enter it in Settings, then fetch its models</source>
        <translation>%1 yêu cầu khóa API; hãy nhập trong Cài đặt rồi tải danh sách mô hình</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Chọn mô hình</translation>
    </message>
    <message>
        <source>Filter, e.g. deepseek</source>
        <translation>Lọc, ví dụ deepseek</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>Lọc các mô hình</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>ngừng từ %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ModelsPage</name>
    <message>
        <source>Catalogue of models</source>
        <translation>Danh mục mô hình</translation>
    </message>
    <message>
        <source>Filter, e.g. deepseek</source>
        <translation>Lọc, ví dụ deepseek</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>Lọc mô hình</translation>
    </message>
    <message>
        <source>Import prices…</source>
        <translation>Nhập giá…</translation>
    </message>
    <message>
        <source>From a downloaded file of genai-prices or models.dev</source>
        <translation>Từ tệp genai-prices hoặc models.dev đã tải về</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Nhập giá</translation>
    </message>
    <message>
        <source>genai-prices or models.dev (*.json)</source>
        <translation>genai-prices hoặc models.dev (*.json)</translation>
    </message>
    <message>
        <source>Fetch its models</source>
        <translation>Lấy danh sách</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Provider whose models are fetched</source>
        <translation>Nhà cung cấp được hỏi danh sách mô hình</translation>
    </message>
    <message>
        <source>Asks the provider which models your account can call; free of charge</source>
        <translation>Hỏi nhà cung cấp xem tài khoản của bạn gọi được những mô hình nào; không mất phí</translation>
    </message>
    <message>
        <source>Asking %1 for its list of models …</source>
        <translation>Đang hỏi %1 danh sách mô hình …</translation>
    </message>
    <message>
        <source>The catalogue has been changed; earlier prices still apply to earlier dates.</source>
        <translation>Danh mục đã được thay đổi; giá cũ vẫn giữ cho thời gian trước đó.</translation>
    </message>
    <message>
        <source>The catalogue has been restored to its state before the import.</source>
        <translation>Danh mục đã trở lại như trước khi nhập.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptModel</name>
    <message>
        <source>id</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>category</source>
        <translation>mục</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ngôn ngữ</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>cách chấm</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>độ khó</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>đáp án</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>câu hỏi</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RetirementBar</name>
    <message>
        <source>%1 was retired on %2 and may no longer answer.</source>
        <translation>%1 đã ngừng từ %2 và có thể không còn trả lời.</translation>
    </message>
    <message>
        <source>%1 will be retired on %2.</source>
        <translation>%1 sẽ ngừng từ %2.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n mô hình nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>No successor is known.</source>
        <translation>Chưa biết mô hình kế nhiệm.</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Dùng %1 thay thế</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RunBar</name>
    <message>
        <source>Replay</source>
        <translation>Phát lại</translation>
    </message>
    <message>
        <source>Practice models: simulated answers</source>
        <translation>Mô hình luyện tập: câu trả lời mô phỏng</translation>
    </message>
    <message>
        <source>A saved comparison, as it happened; no model is asked</source>
        <translation>Một lần so sánh đã lưu, đúng như đã diễn ra; không hỏi ai cả</translation>
    </message>
    <message>
        <source>Skip to the end</source>
        <translation>Đến cuối</translation>
    </message>
    <message>
        <source>Show the rest of the replay at once</source>
        <translation>Hiện ngay phần còn lại</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Ask again for answers that ended in an error</source>
        <translation>Hỏi lại những câu bị lỗi</translation>
    </message>
    <message>
        <source>Ask for the missing answers</source>
        <translation>Hỏi những câu chưa có câu trả lời</translation>
    </message>
    <message>
        <source>Replay this comparison as it happened; no model is asked</source>
        <translation>Phát lại lần so sánh này đúng như đã diễn ra; không hỏi ai cả</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tốc độ phát lại</translation>
    </message>
    <message>
        <source>  ·  %1 models × %2 prompts × %3</source>
        <translation>  ·  %1 mô hình × %2 câu hỏi × %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Hỏi lại câu lỗi (%1)</translation>
    </message>
    <message>
        <source>Continue (%1)</source>
        <translation>Tiếp tục (%1)</translation>
    </message>
    <message>
        <source>Stop the run; finished answers stay saved (Ctrl+.)</source>
        <translation>Dừng lần chạy; những gì đã nhận vẫn được lưu (Ctrl+.)</translation>
    </message>
    <message>
        <source>Conversation  ·  %1 models</source>
        <translation>Trò chuyện  ·  %1 mô hình</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RunMeter</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 câu lỗi</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>đang chuẩn bị…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SessionsPage</name>
    <message>
        <source>Every comparison is saved automatically and appears here.</source>
        <translation>Mỗi lần so sánh được tự động lưu và sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Các lần so sánh đã lưu</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>Open a comparison</source>
        <translation>Mở một lần so sánh</translation>
    </message>
    <message>
        <source>Comparisons (*.pennybench)</source>
        <translation>So sánh (*.pennybench)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>lần so sánh</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>đã lưu lúc</translation>
    </message>
    <message>
        <source>size</source>
        <translation>kích thước</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Phát lại</translation>
    </message>
    <message>
        <source>Replay it as it happened; no model is asked</source>
        <translation>Phát lại đúng như đã diễn ra; không hỏi ai cả</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Ask for the missing answers</source>
        <translation>Hỏi những câu chưa có câu trả lời</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Show its answers and verdicts</source>
        <translation>Xem các câu trả lời và kết quả</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Code execution</source>
        <translation>Mã do mô hình viết</translation>
    </message>
    <message>
        <source>Allow running it in the sandbox for scoring</source>
        <translation>Được chạy trong hộp cát để chấm điểm</translation>
    </message>
    <message>
        <source>Without permission, code answers stay undecided. Pennybench asks once, before the first run that needs it.</source>
        <translation>Nếu không, các câu trả lời bằng mã sẽ chưa được phân định. Chương trình hỏi một lần, trước lượt chạy đầu tiên cần đến.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SetupPage</name>
    <message>
        <source>about %1 s</source>
        <translation>khoảng %1 giây</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>khoảng %1 phút</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>bộ câu hỏi</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>giấy phép</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>số câu</translation>
    </message>
    <message>
        <source>Run the code of answers in the sandbox</source>
        <translation>Chạy mã trong câu trả lời ở hộp cát</translation>
    </message>
    <message>
        <source>Run the comparison</source>
        <translation>Chạy so sánh</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Suites of prompts</source>
        <translation>Các bộ câu hỏi</translation>
    </message>
    <message>
        <source>Add a suite</source>
        <translation>Thêm bộ câu hỏi</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>Prompts of each suite</source>
        <translation>Số câu mỗi bộ</translation>
    </message>
    <message>
        <source>Trials of each prompt</source>
        <translation>Số lần mỗi câu</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>Hãy chọn ít nhất một mô hình.</translation>
    </message>
    <message>
        <source>Choose at least one suite.</source>
        <translation>Hãy chọn ít nhất một bộ câu hỏi.</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 yêu cầu</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>khoảng %1 (%2 đến %3)</translation>
    </message>
    <message>
        <source>without %1, whose price is unknown</source>
        <translation>không kể %1, chưa rõ giá</translation>
    </message>
    <message>
        <source>cost unknown: %1 has no price</source>
        <translation>chưa rõ chi phí: chưa có giá của %1</translation>
    </message>
    <message>
        <source>Ask models without a known price</source>
        <translation>Hỏi cả mô hình chưa biết giá</translation>
    </message>
    <message>
        <source>about %1 tokens in, %2 out</source>
        <translation>khoảng %1 token vào, %2 token ra</translation>
    </message>
    <message>
        <source>May stop at the budget of %1.</source>
        <translation>Có thể dừng ở ngân sách %1.</translation>
    </message>
    <message>
        <source>based on your earlier comparisons</source>
        <translation>tính theo các lần so sánh trước của bạn</translation>
    </message>
    <message numerus="yes">
        <source>%n models are loaded one after the other</source>
        <translation>
            <numerusform>%n mô hình được nạp lần lượt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SuitesPage</name>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Bộ câu hỏi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>A table (CSV, XLSX), a public set or a suite; it can be dropped onto the window, too</source>
        <translation>Bảng (CSV, XLSX), bộ công khai hoặc bộ câu hỏi; cũng có thể kéo thả vào cửa sổ</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>bộ câu hỏi</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>số câu</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>giấy phép</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Prompts of the chosen suite</source>
        <translation>Câu hỏi của bộ đã chọn</translation>
    </message>
    <message>
        <source>Import a suite</source>
        <translation>Nhập bộ câu hỏi</translation>
    </message>
    <message>
        <source>%1 rows had errors and were left out.</source>
        <translation>%1 hàng bị lỗi và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>Imported %1 (%2): %3 prompts. It can be chosen under New.</source>
        <translation>Đã nhập %1 (%2): %3 câu hỏi. Có thể chọn ở trang Mới.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>đã nhập</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>có sẵn trong chương trình</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Đã xóa %1.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ThreadBar</name>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Earlier question (Alt+Up)</source>
        <translation>Câu hỏi trước (Alt+Lên)</translation>
    </message>
    <message>
        <source>Later question (Alt+Down)</source>
        <translation>Câu hỏi sau (Alt+Xuống)</translation>
    </message>
    <message>
        <source>The question that was asked here before</source>
        <translation>Câu hỏi từng được hỏi ở đây trước đó</translation>
    </message>
    <message>
        <source>The question that was asked here afterwards</source>
        <translation>Câu hỏi được hỏi ở đây sau đó</translation>
    </message>
    <message>
        <source>Change this question and ask again from here; the old answers stay</source>
        <translation>Sửa câu hỏi này và hỏi lại từ đây; các câu trả lời cũ vẫn còn</translation>
    </message>
    <message>
        <source>Question that is shown</source>
        <translation>Câu hỏi đang hiện</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Câu hỏi %1 trên %2</translation>
    </message>
    <message>
        <source>Branch %1 of %2</source>
        <translation>Nhánh %1 trên %2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::TimeLimitsCard</name>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>until the request is sent</source>
        <translation>đến khi gửi xong yêu cầu</translation>
    </message>
    <message>
        <source>until the answer begins; the catalogue allows some providers more</source>
        <translation>đến khi câu trả lời bắt đầu; danh mục cho một số nhà cung cấp lâu hơn</translation>
    </message>
    <message>
        <source>between two pieces of the answer</source>
        <translation>giữa hai phần của câu trả lời</translation>
    </message>
    <message>
        <source>from the request to the end</source>
        <translation>từ lúc gửi đến khi kết thúc</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Nạp mô hình</translation>
    </message>
    <message>
        <source>how long a server on this machine may take to load a model</source>
        <translation>máy chủ trên máy này được nạp mô hình trong bao lâu</translation>
    </message>
    <message>
        <source>default (%1 s)</source>
        <translation>như thường lệ (%1 s)</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Thời gian chờ</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Token đầu tiên</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Chờ giữa hai phần</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng thời gian</translation>
    </message>
</context>
<context>
    <name>Pennybench::Reports::ReportTexts</name>
    <message>
        <source>Cut here: %1 more characters are in the JSON lines.</source>
        <translation>Cắt ở đây: còn %1 ký tự nữa trong các dòng JSON.</translation>
    </message>
    <message>
        <source>, trial %1</source>
        <translation>, lần %1</translation>
    </message>
    <message>
        <source>%1 of %2 correct</source>
        <translation>đúng %1 trên %2</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Câu hỏi và câu trả lời</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the report, as a tag of HTML</comment>
        <translation>vi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả chính</translation>
    </message>
    <message>
        <source>Quality against cost</source>
        <translation>Chất lượng so với chi phí</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Every model was asked the same prompts. The share correct is right answers over decided ones: trials of a prompt are averaged first, then prompts; its interval is Wilson&apos;s over prompts.</source>
        <translation>Mọi mô hình được hỏi cùng các câu hỏi. Tỷ lệ đúng là số câu trả lời đúng trên số câu đã phân định: trước hết lấy trung bình các lần hỏi của một câu, rồi trung bình các câu; khoảng tin cậy là khoảng Wilson trên các câu hỏi.</translation>
    </message>
    <message>
        <source>Differences are paired by prompt and adjusted by Holm over all pairs of models. That no difference was found does not mean that two models are equal.</source>
        <translation>Các chênh lệch được ghép cặp theo câu hỏi và hiệu chỉnh theo Holm trên mọi cặp mô hình. Không tìm thấy chênh lệch không có nghĩa là hai mô hình bằng nhau.</translation>
    </message>
    <message>
        <source>Costs are those of the answers that were given, with the prices of the day; a cost that is unknown counts nowhere. Their intervals: bootstrap over prompts, %1 rounds, seed %2.</source>
        <translation>Chi phí là của các câu trả lời đã nhận, theo giá của ngày hỏi; chi phí không biết thì không được tính vào đâu cả. Khoảng tin cậy: bootstrap trên các câu hỏi, %1 vòng, hạt giống %2.</translation>
    </message>
    <message>
        <source>All intervals are 95 % intervals and hold for prompts like these, not for everything that a model may be asked.</source>
        <translation>Mọi khoảng đều là khoảng 95 % và chỉ đúng cho những câu hỏi như thế này, không phải cho mọi điều có thể hỏi một mô hình.</translation>
    </message>
    <message>
        <source>Scored by rule: %1.</source>
        <translation>Chấm theo quy tắc: %1.</translation>
    </message>
    <message>
        <source>Decided by a person in place of the scorer: %1.</source>
        <translation>Do người quyết định thay cho bộ chấm: %1.</translation>
    </message>
    <message>
        <source>Strengths by category</source>
        <translation>Điểm mạnh theo loại</translation>
    </message>
    <message>
        <source>Per cent correct with 95 % intervals and, in the heading, the number of prompts. Marked: the best, or too close to the best to call (Holm).</source>
        <translation>Phần trăm đúng với khoảng 95 % và, ở đầu cột, số câu hỏi. Tô màu: tốt nhất, hoặc quá sát mức tốt nhất để phân định (Holm).</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>In points, over the prompts that both decided.</source>
        <translation>Tính bằng điểm phần trăm, trên các câu đã phân định cho cả hai.</translation>
    </message>
    <message>
        <source>Trials of the same prompt</source>
        <translation>Các lần hỏi cùng một câu</translation>
    </message>
    <message>
        <source>What became of the answers</source>
        <translation>Các câu trả lời ra sao</translation>
    </message>
    <message>
        <source>Undecided answers and errors are in no share.</source>
        <translation>Câu chưa phân định và lỗi không nằm trong tỷ lệ nào.</translation>
    </message>
    <message>
        <source>Prices that were reckoned with</source>
        <translation>Giá dùng để tính</translation>
    </message>
    <message>
        <source>In USD per million tokens.</source>
        <translation>Tính bằng USD cho một triệu token.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Các số liệu</translation>
    </message>
    <message>
        <source>Marked: best, or too close to the best to call (Holm).</source>
        <translation>Tô màu: tốt nhất, hoặc quá sát mức tốt nhất để phân định (Holm).</translation>
    </message>
    <message>
        <source>Pennybench comparison</source>
        <translation>So sánh của Pennybench</translation>
    </message>
    <message>
        <source>Practice models: simulated answers and invented prices, not those of a real model.</source>
        <translation>Mô hình luyện tập: câu trả lời mô phỏng và giá bịa ra, không phải của mô hình thật.</translation>
    </message>
    <message>
        <source>The table behind the chart</source>
        <translation>Bảng số của biểu đồ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ đúng</translation>
    </message>
    <message>
        <source>× wrong</source>
        <translation>× sai</translation>
    </message>
    <message>
        <source>½ partly right</source>
        <translation>½ đúng một phần</translation>
    </message>
    <message>
        <source>– no answer</source>
        <translation>– không có đáp án</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? chưa phân định</translation>
    </message>
    <message>
        <source>! error</source>
        <translation>! lỗi</translation>
    </message>
    <message>
        <source>Decided by a person; the scorer said %1: %2</source>
        <translation>Do người quyết định; bộ chấm nói %1: %2</translation>
    </message>
    <message>
        <source>Decided by a person.</source>
        <translation>Do người quyết định.</translation>
    </message>
    <message>
        <source>Pennybench report</source>
        <translation>Báo cáo Pennybench</translation>
    </message>
    <message>
        <source>Session %1, %2 answers · Pennybench %3</source>
        <translation>Phiên %1, %2 câu trả lời · Pennybench %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>quá ít câu hỏi</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>rõ ràng</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>always</source>
        <translation>luôn</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>chắc chắn</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>chênh lệch</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>khoảng 95 %</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>câu hỏi</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>kết luận</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>đúng một phần</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không có đáp án</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>chưa phân định</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>bị cắt</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>chi phí không rõ</translation>
    </message>
    <message>
        <source>prices from</source>
        <translation>giá từ</translation>
    </message>
    <message>
        <source>input</source>
        <translation>đầu vào</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>đã lưu đệm</translation>
    </message>
    <message>
        <source>output</source>
        <translation>đầu ra</translation>
    </message>
    <message>
        <source>source of the price</source>
        <translation>nguồn của giá</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>chi phí %1</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>trên đường biên</translation>
    </message>
    <message>
        <source>%1, published: %2</source>
        <translation>%1, đã công bố: %2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Widgets::AnswerPane</name>
    <message>
        <source>Answer of %1</source>
        <translation>Câu trả lời của %1</translation>
    </message>
    <message>
        <source>Reasoning of %1</source>
        <translation>Phần suy luận của %1</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning, %Ln characters</source>
        <translation>
            <numerusform>Suy luận, %Ln ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why, and change it</source>
        <translation>Xem vì sao, và sửa kết quả</translation>
    </message>
    <message>
        <source>Actions for the column of %1</source>
        <translation>Thao tác với cột của %1</translation>
    </message>
    <message>
        <source>Reasoning (%L1)</source>
        <translation>Suy luận (%L1)</translation>
    </message>
</context>
<context>
    <name>Pennybench::Widgets::QualityCostChart</name>
    <message>
        <source>Quality against cost</source>
        <translation>Chất lượng so với chi phí</translation>
    </message>
    <message>
        <source>frontier, sure above 95 %</source>
        <translation>đường biên, chắc trên 95 %</translation>
    </message>
    <message>
        <source>frontier, less sure</source>
        <translation>đường biên, kém chắc hơn</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>khoảng 95 %</translation>
    </message>
    <message>
        <source>settings of one model</source>
        <translation>các thiết lập của một mô hình</translation>
    </message>
    <message>
        <source>equal cost per correct answer</source>
        <translation>chi phí mỗi câu đúng bằng nhau</translation>
    </message>
    <message>
        <source>published, see below</source>
        <translation>đã công bố, xem bên dưới</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 mô hình nữa</translation>
    </message>
    <message>
        <source>free</source>
        <translation>miễn phí</translation>
    </message>
    <message>
        <source>no price set</source>
        <translation>chưa có giá</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>tốt nhất %1</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>MÔ PHỎNG</translation>
    </message>
    <message>
        <source>Share correct</source>
        <translation>Tỉ lệ đúng</translation>
    </message>
    <message>
        <source>axis from %1 %</source>
        <translation>trục bắt đầu từ %1 %</translation>
    </message>
    <message>
        <source>Measured cost in %1</source>
        <translation>Chi phí đo được, %1</translation>
    </message>
    <message>
        <source>log scale, cheap on the left</source>
        <translation>thang log, rẻ ở bên trái</translation>
    </message>
    <message>
        <source>USD per correct answer, the same along each line</source>
        <translation>USD mỗi câu đúng, như nhau dọc theo mỗi đường</translation>
    </message>
    <message>
        <source>USD per 1,000 correct answers, the same along each line</source>
        <translation>USD mỗi 1.000 câu đúng, như nhau dọc theo mỗi đường</translation>
    </message>
    <message>
        <source>USD per million correct answers, the same along each line</source>
        <translation>USD mỗi triệu câu đúng, như nhau dọc theo mỗi đường</translation>
    </message>
    <message>
        <source>lines: equal cost per correct answer</source>
        <translation>đường: chi phí mỗi câu đúng bằng nhau</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>chưa có giá</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>ngẫu nhiên</translation>
    </message>
    <message>
        <source>No scored answer yet</source>
        <translation>Chưa có câu trả lời nào được chấm</translation>
    </message>
    <message>
        <source>per answer</source>
        <translation>mỗi câu trả lời</translation>
    </message>
    <message>
        <source>per 1,000 answers</source>
        <translation>mỗi 1.000 câu trả lời</translation>
    </message>
    <message>
        <source>per million answers</source>
        <translation>mỗi triệu câu trả lời</translation>
    </message>
    <message>
        <source>%1 (95 % from %2 to %3)</source>
        <translation>%1 (95 % từ %2 đến %3)</translation>
    </message>
    <message>
        <source>%1 % correct</source>
        <translation>đúng %1 %</translation>
    </message>
    <message>
        <source>%1 % correct (95 % from %2 to %3)</source>
        <translation>đúng %1 % (95 % từ %2 đến %3)</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>mô phỏng</translation>
    </message>
    <message>
        <source>USD per answer</source>
        <translation>USD mỗi câu trả lời</translation>
    </message>
    <message>
        <source>USD per 1,000 answers</source>
        <translation>USD mỗi 1.000 câu trả lời</translation>
    </message>
    <message>
        <source>USD per million answers</source>
        <translation>USD mỗi triệu câu trả lời</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>số câu hỏi: %1</translation>
    </message>
    <message>
        <source>on the frontier: %1 %</source>
        <translation>trên đường biên: %1 %</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>đã công bố: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>log scale, less on the left</source>
        <translation>thang log, ít hơn ở bên trái</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>mỗi triệu token</translation>
    </message>
    <message>
        <source>tokens per answer</source>
        <translation>token mỗi câu trả lời</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Chất lượng so với giá</translation>
    </message>
    <message>
        <source>Quality against tokens</source>
        <translation>Chất lượng so với token</translation>
    </message>
    <message>
        <source>Quality against time</source>
        <translation>Chất lượng so với thời gian</translation>
    </message>
    <message>
        <source>Measured price in USD per million tokens</source>
        <translation>Giá đo được, USD mỗi triệu token</translation>
    </message>
    <message>
        <source>Tokens per answer, reasoning included</source>
        <translation>Token mỗi câu trả lời, gồm cả suy luận</translation>
    </message>
    <message>
        <source>Median time per answer in seconds</source>
        <translation>Thời gian trung vị mỗi câu trả lời, giây</translation>
    </message>
</context>
<context>
    <name>RepeatTable</name>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>repeated prompts</source>
        <translation>câu hỏi lặp lại</translation>
    </message>
    <message>
        <source>trials (k)</source>
        <translation>số lần hỏi (k)</translation>
    </message>
    <message>
        <source>right in one trial</source>
        <translation>đúng trong một lần hỏi</translation>
    </message>
    <message>
        <source>right at least once (pass@k)</source>
        <translation>đúng ít nhất một lần (pass@k)</translation>
    </message>
    <message>
        <source>right every time</source>
        <translation>lần nào cũng đúng</translation>
    </message>
    <message>
        <source>spread in points</source>
        <translation>độ phân tán (điểm)</translation>
    </message>
    <message>
        <source>prompts that changed</source>
        <translation>câu hỏi có kết quả thay đổi</translation>
    </message>
</context>
<context>
    <name>RunMeter</name>
    <message>
        <source>%1 spent</source>
        <translation>đã chi %1</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>đang giữ %1</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>còn %1 trên %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 phút %2 giây</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>%1 câu chưa rõ chi phí</translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message>
        <source>undecided</source>
        <translation>chưa phân định</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
</context>
<context>
    <name>SuiteTitle</name>
    <message>
        <source>Maths</source>
        <translation>Toán</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Lập trình</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Khoa học</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, reasoning %2</source>
        <extracomment>The price of tokens of reasoning, behind those of input and output.</extracomment>
        <translation>%1, suy luận %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>… scoring</source>
        <translation>… đang chấm</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ đúng</translation>
    </message>
    <message>
        <source>× wrong</source>
        <translation>× sai</translation>
    </message>
    <message>
        <source>½ partly</source>
        <translation>½ một phần</translation>
    </message>
    <message>
        <source>– no answer</source>
        <translation>– không có đáp án</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? chưa rõ</translation>
    </message>
    <message>
        <source>! error</source>
        <translation>! lỗi</translation>
    </message>
    <message>
        <source>decided by a person; the scorer said: %1</source>
        <translation>do người quyết định; bộ chấm cho rằng: %1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>token đầu %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>≈ %1 tok</source>
        <translation>≈ %1 tok</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <translation>%1 tok</translation>
    </message>
    <message>
        <source>%1 waits %2 s: %3</source>
        <translation>%1 chờ %2 giây: %3</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>nạp %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
</context>
</TS>
