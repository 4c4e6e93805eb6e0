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
        <source>median</source>
        <translation>trung vị</translation>
    </message>
    <message>
        <source>median with 95 % interval</source>
        <translation>trung vị với khoảng 95 %</translation>
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
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), n %4</source>
        <translation>%1 (%2 đến %3), n %4</translation>
    </message>
    <message>
        <source>A value a prompt, the median of its trials. Line: the middle 90 %, box: the middle half, stroke: the median, which is at the right with its 95 % interval.</source>
        <translation>Mỗi câu hỏi một giá trị, là trung vị các lần thử. Đường: 90 % ở giữa, hộp: nửa ở giữa, vạch: trung vị, ghi ở bên phải cùng khoảng 95 %.</translation>
    </message>
    <message>
        <source>Aider polyglot, 225 programming exercises: share solved in two tries, and the measured cost. Published by the authors of Aider (Aider-AI/aider, Apache-2.0), %1 models, December 2024 to October 2025; nothing was measured here.</source>
        <translation>Aider polyglot, 225 bài lập trình: tỉ lệ giải được trong hai lần và chi phí đo được. Do tác giả Aider công bố (Aider-AI/aider, Apache-2.0), %1 mô hình, từ tháng 12/2024 đến tháng 10/2025; ở đây không đo gì.</translation>
    </message>
    <message>
        <source>The interval of a share is Wilson&apos;s over the exercises. Models without a known cost stand at the left.</source>
        <translation>Khoảng của tỉ lệ là khoảng Wilson theo bài. Mô hình không rõ chi phí đứng bên trái.</translation>
    </message>
    <message>
        <source>The same share of Aider polyglot against the list price of a million tokens of output when the model was new; the article&apos;s models. Efforts of one model have one list price, whatever they cost.</source>
        <translation>Cũng tỷ lệ ấy của Aider polyglot so với giá niêm yết của một triệu token đầu ra khi mô hình còn mới; các mô hình của bài báo. Các mức nỗ lực của một mô hình có chung một giá niêm yết, dù chi phí thật khác nhau.</translation>
    </message>
    <message>
        <source>%1 scored by a judge model and not shown</source>
        <translation>%1 do mô hình giám khảo chấm và không hiển thị</translation>
    </message>
</context>
<context>
    <name>ChartSoFar</name>
    <message>
        <source>questions so far: %1</source>
        <translation>số câu đến giờ: %1</translation>
    </message>
    <message>
        <source>hollow: where they stood before</source>
        <translation>rỗng: vị trí trước đó</translation>
    </message>
    <message>
        <source>Too few questions to call</source>
        <translation>Quá ít câu hỏi để kết luận</translation>
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
    <message>
        <source>Who plays whom</source>
        <translation>Ai đóng vai ai</translation>
    </message>
    <message>
        <source>Nobody plays a role of the article: say who does with --role NAME=CONTESTANT.</source>
        <translation>Không ai đóng vai nào trong bài viết: hãy chỉ định bằng --role TÊN=MÔ_HÌNH.</translation>
    </message>
    <message>
        <source>%1 (%2) is played by %3</source>
        <translation>%1 (%2) do %3 đóng</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Điểm mạnh</translation>
    </message>
    <message>
        <source>mean score, 95 %</source>
        <translation>điểm trung bình, 95 %</translation>
    </message>
    <message>
        <source>* ahead of every other; ≈ may be first, too close to call</source>
        <translation>* vượt mọi mô hình khác; ≈ có thể đứng đầu, quá sát để phân định</translation>
    </message>
    <message>
        <source>The systems of the article today</source>
        <translation>Các hệ thống của bài viết hiện nay</translation>
    </message>
    <message>
        <source>Cost of making (never on one axis with the cost of an answer)</source>
        <translation>Chi phí tạo ra mô hình (không bao giờ đặt chung trục với chi phí của câu trả lời)</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Phương pháp và giới hạn</translation>
    </message>
    <message>
        <source>Trials of a prompt are averaged first; a prompt counts once. The middle of the others is the mean of the other
contestants&apos; scores on the same prompt. Intervals are two-sided 95 %, by Holm&apos;s procedure over the parts of a
claim; costs and spread by 2,000 bootstrap rounds over prompts. A verdict holds for these prompts and
settings. See docs/article.md.</source>
        <translation>Các lần thử của một câu hỏi được lấy trung bình trước; mỗi câu hỏi tính một lần. Mức giữa của các mô hình khác là
trung bình điểm của chúng trên cùng câu hỏi. Khoảng tin cậy là 95 % hai phía, theo thủ tục Holm trên các phần của
một nhận định; chi phí và độ phân tán theo 2.000 vòng bootstrap trên câu hỏi. Kết luận chỉ đúng với các câu hỏi và
thiết lập này. Xem docs/article.md.</translation>
    </message>
    <message>
        <source>%1 contestants, %2 prompts, up to %3 trials.</source>
        <translation>%1 mô hình, %2 câu hỏi, tối đa %3 lần thử.</translation>
    </message>
    <message>
        <source>The article&apos;s claims, tested on: %1</source>
        <translation>Các nhận định của bài viết, kiểm tra trên: %1</translation>
    </message>
    <message>
        <source>SIMULATED: practice models answered. These figures say nothing of real models.</source>
        <translation>MÔ PHỎNG: do mô hình luyện tập trả lời. Các con số này không nói gì về mô hình thật.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Nhận định</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>The article&apos;s claims with verdicts, strengths and costs of sessions.</source>
        <translation>Các nhận định của bài viết kèm kết luận, điểm mạnh và chi phí của các phiên.</translation>
    </message>
    <message>
        <source>Session files (.pennybench); several are compared over the prompts they share.</source>
        <translation>Các tệp phiên (.pennybench); nhiều phiên được so sánh trên những câu hỏi chung.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>In ra một đối tượng JSON.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>bộ câu hỏi</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>danh mục</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>nhận định</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>session</source>
        <translation>phiên</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>không có lỗi</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2</source>
        <translation>lỗi: %1, cảnh báo: %2</translation>
    </message>
    <message>
        <source>Checks suites, catalogues, answers and sessions for errors.</source>
        <translation>Kiểm tra lỗi trong bộ câu hỏi, danh mục, câu trả lời và phiên.</translation>
    </message>
    <message>
        <source>What to check (several can be given).</source>
        <translation>Tệp cần kiểm tra (có thể nêu nhiều tệp).</translation>
    </message>
    <message>
        <source>Prints one JSON array.</source>
        <translation>In ra một mảng JSON.</translation>
    </message>
    <message>
        <source>The suite that answers belong to.</source>
        <translation>Bộ câu hỏi của các câu trả lời.</translation>
    </message>
    <message>
        <source>Runs solutions that are code in the sandbox.</source>
        <translation>Chạy các lời giải là mã trong hộp cát.</translation>
    </message>
    <message>
        <source>Usage: pennybench [VERB] [OPTIONS]
       pennybench FILE.pennybench

Benchmarks cheap chatbots side by side. Without a verb the window opens, with the saved comparison
where one is given.

Verbs (each has its own --help):
</source>
        <translation>Cách dùng: pennybench [LỆNH] [TÙY CHỌN]
          pennybench TỆP.pennybench

So sánh các chatbot giá rẻ cạnh nhau. Không có lệnh thì cửa sổ mở ra, kèm phiên so sánh đã lưu
nếu có nêu tệp.

Các lệnh (mỗi lệnh có --help riêng):
</translation>
    </message>
    <message>
        <source>
Options:
  --help          Show this.
  --version       Show the version.</source>
        <translation>
Tùy chọn:
  --help          Hiện trợ giúp này.
  --version       Hiện phiên bản.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Hiện trợ giúp này.</translation>
    </message>
    <message>
        <source>See pennybench %1 --help.</source>
        <translation>Xem pennybench %1 --help.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. See pennybench --help.</source>
        <translation>không có lệnh &quot;%1&quot;. Xem pennybench --help.</translation>
    </message>
    <message>
        <source>Check failed for %1: expected %2, found %3.</source>
        <translation>%1 không đạt: cần %2, thực tế %3.</translation>
    </message>
    <message>
        <source>Statistics of sessions: shares with intervals, costs, paired differences, frontier.</source>
        <translation>Thống kê của các phiên: tỉ lệ kèm khoảng tin cậy, chi phí, chênh lệch theo cặp, đường biên.</translation>
    </message>
    <message>
        <source>Shows the differences from this model only.</source>
        <translation>Chỉ hiện chênh lệch so với mô hình này.</translation>
    </message>
    <message>
        <source>Tests the claims of a file, or with &quot;article&quot; those of the article.</source>
        <translation>Kiểm tra các nhận định trong một tệp, hoặc với &quot;article&quot; là các nhận định của bài viết.</translation>
    </message>
    <message>
        <source>Ends with 6 where a model&apos;s share correct is below this, 0 to 1.</source>
        <translation>Kết thúc với mã 6 nếu tỉ lệ đúng của một mô hình thấp hơn mức này, từ 0 đến 1.</translation>
    </message>
    <message>
        <source>Ends with 6 where a model is clearly worse than the baseline, or than itself in the first session.</source>
        <translation>Kết thúc với mã 6 nếu một mô hình kém hẳn mốc so sánh, hoặc kém chính nó trong phiên đầu.</translation>
    </message>
    <message>
        <source>Writes these checks as a JUnit report.</source>
        <translation>Ghi các kiểm tra này thành báo cáo JUnit.</translation>
    </message>
    <message>
        <source>%1 takes no %2: it is asked without.</source>
        <translation>%1 không nhận %2: sẽ hỏi mà không có thiết lập đó.</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> và </translation>
    </message>
    <message>
        <source>Writes reports of a saved session.</source>
        <translation>Ghi báo cáo của một phiên đã lưu.</translation>
    </message>
    <message>
        <source>max output</source>
        <translation>ra tối đa</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>đang tải</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>cần khóa</translation>
    </message>
    <message>
        <source>%1 needs a key before it lists its models. Set it, then run &quot;pennybench models --fetch %1&quot;.</source>
        <translation>%1 cần khóa trước khi liệt kê mô hình. Hãy đặt khóa rồi chạy &quot;pennybench models --fetch %1&quot;.</translation>
    </message>
    <message>
        <source>No model server was found on this machine.</source>
        <translation>Không tìm thấy máy chủ mô hình nào trên máy này.</translation>
    </message>
    <message>
        <source>%1, reasoning %2</source>
        <translation>%1, suy luận %2</translation>
    </message>
    <message>
        <source>in USD/M</source>
        <translation>vào USD/triệu</translation>
    </message>
    <message>
        <source>out USD/M</source>
        <translation>ra USD/triệu</translation>
    </message>
    <message>
        <source>%1 more notes: --verbose shows them.</source>
        <translation>Còn %1 ghi chú: --verbose hiện tất cả.</translation>
    </message>
    <message>
        <source>%1 changes to %2 models</source>
        <translation>%1 thay đổi ở %2 mô hình</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>; nothing has changed yet: --apply makes the changes.</source>
        <translation>; chưa đổi gì cả: --apply sẽ thực hiện.</translation>
    </message>
    <message>
        <source>%1, saved in %2.</source>
        <translation>%1, đã lưu vào %2.</translation>
    </message>
    <message>
        <source>%1 has been restored to its state before the last import; --undo again reverses that.</source>
        <translation>%1 đã trở về như trước lần nhập cuối; --undo lần nữa để đảo lại.</translation>
    </message>
    <message>
        <source>Lists the models of the catalogue, and imports prices into it.</source>
        <translation>Liệt kê các mô hình của danh mục và nhập giá vào đó.</translation>
    </message>
    <message>
        <source>Prints the catalogue, or what an import changes, as JSON.</source>
        <translation>In danh mục, hoặc những gì lần nhập thay đổi, dưới dạng JSON.</translation>
    </message>
    <message>
        <source>Only the models of this provider.</source>
        <translation>Chỉ các mô hình của nhà cung cấp này.</translation>
    </message>
    <message>
        <source>Adds to or replaces entries of the catalogue (repeatable).</source>
        <translation>Thêm hoặc thay các mục của danh mục (có thể lặp lại).</translation>
    </message>
    <message>
        <source>Asks the provider which models your account can call; costs nothing.</source>
        <translation>Hỏi nhà cung cấp xem tài khoản của bạn gọi được mô hình nào; không mất phí.</translation>
    </message>
    <message>
        <source>Looks for servers of models on this machine.</source>
        <translation>Tìm các máy chủ mô hình trên máy này.</translation>
    </message>
    <message>
        <source>With --import: changes the user&apos;s own catalogue.</source>
        <translation>Với --import: sửa danh mục riêng của người dùng.</translation>
    </message>
    <message>
        <source>Serves the simulated practice models on 127.0.0.1 until interrupted.</source>
        <translation>Phục vụ các mô hình luyện tập mô phỏng trên 127.0.0.1 cho đến khi bị ngắt.</translation>
    </message>
    <message>
        <source>Adds answers for a suite (repeatable; default: the built-in ones).</source>
        <translation>Thêm câu trả lời cho một bộ câu hỏi (có thể lặp lại; mặc định: các bộ có sẵn).</translation>
    </message>
    <message>
        <source>Leaves out rows with errors instead of stopping.</source>
        <translation>Bỏ qua các hàng bị lỗi thay vì dừng lại.</translation>
    </message>
    <message>
        <source>Port to listen on (default: a free one).</source>
        <translation>Cổng lắng nghe (mặc định: một cổng trống).</translation>
    </message>
    <message>
        <source>Seed that decides which answers are right (default: 1).</source>
        <translation>Hạt giống quyết định câu nào trả lời đúng (mặc định: 1).</translation>
    </message>
    <message>
        <source>Speed of their answers as a factor; 0: without waiting (default: 1).</source>
        <translation>Hệ số tốc độ trả lời; 0: không chờ (mặc định: 1).</translation>
    </message>
    <message>
        <source>Writes every answer as CSV; &quot;-&quot;: standard output.</source>
        <translation>Ghi mọi câu trả lời thành CSV; &quot;-&quot;: đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>Writes every answer as JSON lines; &quot;-&quot;: standard output.</source>
        <translation>Ghi mọi câu trả lời thành các dòng JSON; &quot;-&quot;: đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>Writes a workbook.</source>
        <translation>Ghi một sổ tính.</translation>
    </message>
    <message>
        <source>Writes a report for the browser.</source>
        <translation>Ghi báo cáo cho trình duyệt.</translation>
    </message>
    <message>
        <source>Writes a report for printing.</source>
        <translation>Ghi báo cáo để in.</translation>
    </message>
    <message>
        <source>Adds every prompt with its answers to the PDF.</source>
        <translation>Thêm mọi câu hỏi cùng câu trả lời vào PDF.</translation>
    </message>
    <message>
        <source>Draws the chart; the ending chooses png, svg or pdf.</source>
        <translation>Vẽ biểu đồ; đuôi tệp chọn png, svg hoặc pdf.</translation>
    </message>
    <message>
        <source>Which chart --chart draws: %1.</source>
        <translation>--chart vẽ biểu đồ nào: %1.</translation>
    </message>
    <message>
        <source>Lays published figures under --chart, --html and --pdf: a table with the columns model, benchmark, quality, n, cost_usd, source, date.</source>
        <translation>Đặt số liệu đã công bố vào --chart, --html và --pdf: một bảng có các cột model, benchmark, quality, n, cost_usd, source, date.</translation>
    </message>
    <message>
        <source>Begins the CSV with a byte order mark, for spreadsheets.</source>
        <translation>Mở đầu CSV bằng dấu thứ tự byte, cho các bảng tính.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>--unload frees models of Ollama only, so %1 keeps its last one in memory.</source>
        <translation>--unload chỉ giải phóng mô hình của Ollama, nên %1 vẫn giữ mô hình cuối trong bộ nhớ.</translation>
    </message>
    <message>
        <source>The prompts to ask (repeatable; default: math, code and language).</source>
        <translation>Các câu hỏi cần hỏi (có thể lặp lại; mặc định: math, code và language).</translation>
    </message>
    <message>
        <source>Whom to ask (repeatable; default: the practice models), with settings of its own, as in ID:effort=high,temperature=0.2.</source>
        <translation>Hỏi mô hình nào (có thể lặp lại; mặc định: các mô hình luyện tập), kèm thiết lập riêng, như ID:effort=high,temperature=0.2.</translation>
    </message>
    <message>
        <source>Only the first N prompts of each suite.</source>
        <translation>Chỉ N câu hỏi đầu của mỗi bộ.</translation>
    </message>
    <message>
        <source>N prompts of each suite, drawn with --seed.</source>
        <translation>N câu hỏi của mỗi bộ, rút theo --seed.</translation>
    </message>
    <message>
        <source>Seed for --sample; also sent to models that accept one.</source>
        <translation>Hạt giống cho --sample; cũng gửi tới các mô hình nhận hạt giống.</translation>
    </message>
    <message>
        <source>Parallel requests per provider.</source>
        <translation>Số yêu cầu song song cho mỗi nhà cung cấp.</translation>
    </message>
    <message>
        <source>System prompt of all prompts that have none of their own.</source>
        <translation>Lời nhắc hệ thống cho mọi câu hỏi chưa có lời nhắc riêng.</translation>
    </message>
    <message>
        <source>Limit of an answer, reasoning included.</source>
        <translation>Giới hạn của một câu trả lời, kể cả phần suy luận.</translation>
    </message>
    <message>
        <source>How hard reasoning models think.</source>
        <translation>Mức độ suy nghĩ của mô hình suy luận.</translation>
    </message>
    <message>
        <source>Seconds for one whole answer (default 900).</source>
        <translation>Số giây cho trọn một câu trả lời (mặc định 900).</translation>
    </message>
    <message>
        <source>Seconds until the request is sent (default 10).</source>
        <translation>Số giây cho đến khi gửi xong yêu cầu (mặc định 10).</translation>
    </message>
    <message>
        <source>Seconds until an answer begins (default 120, or what the catalogue says).</source>
        <translation>Số giây cho đến khi câu trả lời bắt đầu (mặc định 120, hoặc theo danh mục).</translation>
    </message>
    <message>
        <source>Seconds between two pieces of an answer (default 90, or what the catalogue says).</source>
        <translation>Số giây giữa hai mẩu của câu trả lời (mặc định 90, hoặc theo danh mục).</translation>
    </message>
    <message>
        <source>Seconds that a server of this machine may take to load a model (default 600).</source>
        <translation>Số giây một máy chủ trên máy này được dùng để tải mô hình (mặc định 600).</translation>
    </message>
    <message>
        <source>Unloads an Ollama model of this machine after its last answer.</source>
        <translation>Gỡ mô hình Ollama trên máy này sau câu trả lời cuối của nó.</translation>
    </message>
    <message>
        <source>Retries for a failed answer (default 3).</source>
        <translation>Số lần thử lại một câu trả lời lỗi (mặc định 3).</translation>
    </message>
    <message>
        <source>Never spends more than this.</source>
        <translation>Không bao giờ chi quá mức này.</translation>
    </message>
    <message>
        <source>With --budget: also asks models with an unknown price.</source>
        <translation>Với --budget: hỏi cả mô hình chưa rõ giá.</translation>
    </message>
    <message>
        <source>Runs model-written code in the sandbox; without it code answers end undecided.</source>
        <translation>Chạy mã do mô hình viết trong hộp cát; nếu không, câu trả lời bằng mã không được quyết định.</translation>
    </message>
    <message>
        <source>Shows requests, tokens, cost and time; sends nothing.</source>
        <translation>Cho biết số yêu cầu, token, chi phí và thời gian; không gửi gì.</translation>
    </message>
    <message>
        <source>cost      unknown: %1 has no price</source>
        <translation>chi phí   chưa rõ: %1 không có giá</translation>
    </message>
    <message>
        <source>cost      %1 (%2 to %3)</source>
        <translation>chi phí   %1 (%2 đến %3)</translation>
    </message>
    <message>
        <source>          excluding %1, whose price is unknown</source>
        <translation>          không kể %1, vì chưa rõ giá</translation>
    </message>
    <message>
        <source>requests  %1</source>
        <translation>yêu cầu   %1</translation>
    </message>
    <message>
        <source> (%1 are answered already)</source>
        <translation> (%1 đã được trả lời)</translation>
    </message>
    <message>
        <source>tokens    %1 in, about %2 out</source>
        <translation>token     %1 vào, khoảng %2 ra</translation>
    </message>
    <message>
        <source>time      about %1 s</source>
        <translation>thời gian khoảng %1 giây</translation>
    </message>
    <message>
        <source>loading   %1 models, each once and one after the other; part of the time</source>
        <translation>tải       %1 mô hình, mỗi mô hình một lần và lần lượt; nằm trong thời gian trên</translation>
    </message>
    <message>
        <source>basis     what these models answered in earlier sessions</source>
        <translation>căn cứ    những gì các mô hình này đã trả lời trong các phiên trước</translation>
    </message>
    <message>
        <source>basis     the length of the prompts and of typical answers</source>
        <translation>căn cứ    độ dài của câu hỏi và của câu trả lời thường gặp</translation>
    </message>
    <message>
        <source>Asks models, scores their answers, saves a session and writes reports.</source>
        <translation>Hỏi các mô hình, chấm câu trả lời, lưu phiên và ghi báo cáo.</translation>
    </message>
    <message>
        <source>A session whose answers are scored again and saved.</source>
        <translation>Phiên có các câu trả lời được chấm lại và lưu.</translation>
    </message>
    <message>
        <source>The suite whose prompts were answered.</source>
        <translation>Bộ câu hỏi đã được trả lời.</translation>
    </message>
    <message>
        <source>The type of scorer for --pairs.</source>
        <translation>Loại bộ chấm cho --pairs.</translation>
    </message>
    <message>
        <source>Runs model-written code in the sandbox.</source>
        <translation>Chạy mã do mô hình viết trong hộp cát.</translation>
    </message>
    <message>
        <source>Where the JSON lines go (default: standard output).</source>
        <translation>Nơi ghi các dòng JSON (mặc định: đầu ra chuẩn).</translation>
    </message>
    <message>
        <source>%1: %2 prompts, licence %3, source %4 -&gt; %5</source>
        <translation>%1: %2 câu hỏi, giấy phép %3, nguồn %4 -&gt; %5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Lists the suites, or the content of files; imports tables and public sets.</source>
        <translation>Liệt kê các bộ câu hỏi hoặc nội dung của tệp; nhập bảng và các bộ công khai.</translation>
    </message>
    <message>
        <source>A suite&apos;s file (several can be given).</source>
        <translation>Tệp của một bộ câu hỏi (có thể nêu nhiều tệp).</translation>
    </message>
    <message>
        <source>Makes a suite from the file (repeatable: several become one). Without -o it is saved and can be used with --suite.</source>
        <translation>Tạo một bộ câu hỏi từ tệp (có thể lặp lại: nhiều tệp thành một bộ). Không có -o thì bộ được lưu và dùng được với --suite.</translation>
    </message>
    <message>
        <source>With --import: where to write the suite; - for standard output.</source>
        <translation>Với --import: ghi bộ câu hỏi vào đâu; - là đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>With --import: the suite&apos;s id.</source>
        <translation>Với --import: id của bộ câu hỏi.</translation>
    </message>
    <message>
        <source>With --import: the suite&apos;s title.</source>
        <translation>Với --import: tên của bộ câu hỏi.</translation>
    </message>
    <message>
        <source>%1 (grade %2)</source>
        <translation>%1 (hạng %2)</translation>
    </message>
    <message>
        <source>read </source>
        <translation>đọc ngày </translation>
    </message>
    <message>
        <source>
Sources of the published figures</source>
        <translation>
Nguồn của các số liệu đã công bố</translation>
    </message>
    <message>
        <source>   Published by others, never mixed with the above:</source>
        <translation>   Do người khác công bố, không bao giờ trộn với số liệu trên:</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> (mô phỏng)</translation>
    </message>
    <message>
        <source>Who plays a role of the claims, e.g. r1=practice/scholar; stays with the session. Practice models play only when named.</source>
        <translation>Ai đóng một vai của các nhận định, ví dụ r1=practice/scholar; được lưu cùng phiên. Mô hình luyện tập chỉ đóng vai khi được nêu tên.</translation>
    </message>
    <message>
        <source>the claims that the session keeps</source>
        <translation>các nhận định mà phiên lưu giữ</translation>
    </message>
    <message>
        <source>The roles are not kept with the session. %1</source>
        <translation>Các vai không được lưu cùng phiên. %1</translation>
    </message>
    <message>
        <source>The roles are not kept with the session: it cannot be written.</source>
        <translation>Các vai không được lưu cùng phiên: không ghi được phiên.</translation>
    </message>
    <message>
        <source>Writes the report for the browser: findings first, charts, method, sources.</source>
        <translation>Ghi báo cáo cho trình duyệt: kết quả trước, rồi biểu đồ, phương pháp, nguồn.</translation>
    </message>
    <message>
        <source>The same for printing.</source>
        <translation>Báo cáo đó để in.</translation>
    </message>
    <message>
        <source>There is no log: %1</source>
        <translation>Không có nhật ký: %1</translation>
    </message>
    <message>
        <source>Pennybench ended unexpectedly on %1 while it wrote %2. What had been answered is saved; continue it with --session. See %3.</source>
        <translation>Pennybench đã kết thúc bất ngờ vào %1 khi đang ghi %2. Những câu đã trả lời đều được lưu; hãy chạy tiếp bằng --session. Xem %3.</translation>
    </message>
    <message>
        <source>Language of messages and reports. Names of columns stay.</source>
        <translation>Ngôn ngữ của thông báo và báo cáo. Tên cột giữ nguyên.</translation>
    </message>
    <message>
        <source>Writes what happens, without keys, to this file instead of the usual log.</source>
        <translation>Ghi những gì diễn ra, không kèm khóa, vào tệp này thay cho nhật ký thông thường.</translation>
    </message>
    <message>
        <source>Writes what happens, without keys, to this file.</source>
        <translation>Ghi những gì diễn ra, không kèm khóa, vào tệp này.</translation>
    </message>
    <message>
        <source>Prints the script that completes verbs and options in a shell.</source>
        <translation>In kịch bản để shell tự hoàn thành lệnh và tùy chọn.</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>Tên shell.</translation>
    </message>
    <message>
        <source>Prints the manual page: pennybench manual | man -l -</source>
        <translation>In trang hướng dẫn: pennybench manual | man -l -</translation>
    </message>
    <message>
        <source>The models of a line-up (repeatable): february-2025, today, practice, or one that was saved in the window.</source>
        <translation>Các mô hình của một nhóm mô hình (có thể lặp lại): february-2025, today, practice, hoặc một nhóm mô hình đã lưu trong cửa sổ.</translation>
    </message>
    <message>
        <source>Ask each prompt in a new chat, exactly as it stands here.</source>
        <translation>Hãy hỏi từng câu trong một cuộc trò chuyện mới, đúng nguyên văn như ở đây.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>dòng %1: </translation>
    </message>
    <message>
        <source>Not imported: %1%2 (“%3”)</source>
        <translation>Không nhập: %1%2 (“%3”)</translation>
    </message>
    <message>
        <source>%1 [pasted]</source>
        <translation>%1 [dán vào]</translation>
    </message>
    <message>
        <source>%1: %2 answers imported, %3 not</source>
        <translation>%1: đã nhập %2 câu trả lời, %3 câu không nhập</translation>
    </message>
    <message>
        <source>Puts answers that were given elsewhere into a session, as a contestant.</source>
        <translation>Đưa các câu trả lời có từ nơi khác vào một phiên, như một thí sinh.</translation>
    </message>
    <message>
        <source>JSON lines, a filled-in sheet, an exported conversation, a transcript or a text.</source>
        <translation>Các dòng JSON, phiếu đã điền, cuộc trò chuyện đã xuất, bản ghi hoặc văn bản.</translation>
    </message>
    <message>
        <source>A suite whose prompts were answered; repeatable.</source>
        <translation>Bộ câu hỏi đã được trả lời; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Who answered: a name, or a model of the catalogue whose part it then plays.</source>
        <translation>Ai đã trả lời: một tên, hoặc một mô hình trong danh mục mà câu trả lời đóng vai.</translation>
    </message>
    <message>
        <source>What each answer cost in US dollars (default: unknown).</source>
        <translation>Mỗi câu trả lời tốn bao nhiêu đô la Mỹ (mặc định: không rõ).</translation>
    </message>
    <message>
        <source>Writes the prompts to fill in (.csv) or to print (.html), and imports nothing.</source>
        <translation>Ghi các câu hỏi ra phiếu để điền (.csv) hoặc để in (.html), và không nhập gì.</translation>
    </message>
    <message>
        <source>The session; a contestant is added where it exists.</source>
        <translation>Phiên; nếu đã có thì thêm một thí sinh.</translation>
    </message>
    <message>
        <source>%1 rows have no answer yet</source>
        <translation>%1 dòng chưa có câu trả lời</translation>
    </message>
    <message>
        <source>Writes the votes of a class as CSV; &quot;-&quot;: standard output.</source>
        <translation>Ghi phiếu của lớp thành CSV; &quot;-&quot;: đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done now. Commands: open N (1 to %2), lock, reveal, quit.</source>
        <translation>Bây giờ không thể làm &quot;%1&quot;. Lệnh: open N (1 đến %2), lock, reveal, quit.</translation>
    </message>
    <message>
        <source>Serves the votes of a class about a session to phones.</source>
        <translation>Phục vụ việc lớp bỏ phiếu bằng điện thoại về một phiên.</translation>
    </message>
    <message>
        <source>This machine&apos;s address to serve at (default: that of the local network).</source>
        <translation>Địa chỉ của máy này để phục vụ (mặc định: địa chỉ trong mạng nội bộ).</translation>
    </message>
    <message>
        <source>Port to listen on (default: the session&apos;s last, or a free one).</source>
        <translation>Cổng để lắng nghe (mặc định: cổng gần nhất của phiên, hoặc một cổng trống).</translation>
    </message>
    <message>
        <source>A model that the class votes about (2 to 4 of them; default: the first four).</source>
        <translation>Mô hình mà lớp bỏ phiếu (2 đến 4; mặc định: bốn mô hình đầu).</translation>
    </message>
    <message>
        <source>Locks each vote so many seconds after it opens.</source>
        <translation>Khóa mỗi lượt bỏ phiếu sau chừng này giây kể từ khi mở.</translation>
    </message>
    <message>
        <source>Votes of the class (questions: %1, votes: %2)</source>
        <translation>Phiếu bầu của lớp (số câu hỏi: %1, số phiếu: %2)</translation>
    </message>
    <message>
        <source>  Too few votes for ratings: they take 20 comparisons of two answers.</source>
        <translation>  Quá ít phiếu để xếp hạng: cần 20 lần so sánh giữa hai câu trả lời.</translation>
    </message>
    <message>
        <source>  No ratings: some models never won or never lost against the others, so that their strength has no limit.</source>
        <translation>  Không xếp hạng: có mô hình chưa từng thắng hoặc chưa từng thua các mô hình khác, nên sức mạnh của nó không có giới hạn.</translation>
    </message>
    <message>
        <source>  %1: strength %2 (95 % from %3 to %4; the mean is 0)</source>
        <translation>  %1: sức mạnh %2 (95 % từ %3 đến %4; trung bình là 0)</translation>
    </message>
    <message>
        <source>  Where the class preferred one answer and the scorers tell them apart, it was a right one in %1 of %2 (95 %: %3).</source>
        <translation>  Khi lớp chọn một câu trả lời và bộ chấm phân biệt được, câu được chọn là đúng trong %1 trên %2 lần (95 %: %3).</translation>
    </message>
    <message>
        <source>Judging by %1: %2 requests.</source>
        <translation>%1 chấm: %2 yêu cầu.</translation>
    </message>
    <message>
        <source>Judging: %1</source>
        <translation>Chấm: %1</translation>
    </message>
    <message>
        <source>Shows what a downloaded file of genai-prices (data.json), models.dev (api.json) or OpenRouter (its list of models) would change.</source>
        <translation>Cho biết một tệp tải về từ genai-prices (data.json), models.dev (api.json) hoặc OpenRouter (danh sách mô hình) sẽ thay đổi những gì.</translation>
    </message>
    <message>
        <source>With --import or --update: also adds models that are not in the catalogue.</source>
        <translation>Với --import hoặc --update: thêm cả các mô hình chưa có trong danh mục.</translation>
    </message>
    <message>
        <source>Fetches published prices after a yes, shows what they change for the models of the catalogue, and changes it. Earlier prices still apply to earlier dates.</source>
        <translation>Lấy giá đã công bố sau khi được đồng ý, cho biết chúng thay đổi gì ở các mô hình của danh mục, rồi sửa danh mục. Giá cũ vẫn áp dụng cho các ngày trước.</translation>
    </message>
    <message>
        <source>With --update: genai-prices (the default), models.dev, openrouter, the address of a mirror, or a file.</source>
        <translation>Với --update: genai-prices (mặc định), models.dev, openrouter, địa chỉ của một bản sao, hoặc một tệp.</translation>
    </message>
    <message>
        <source>With --update: agrees to fetching and to the changes without being asked.</source>
        <translation>Với --update: đồng ý cho lấy về và thay đổi mà không cần hỏi.</translation>
    </message>
    <message>
        <source>Undoes the last --apply or --update.</source>
        <translation>Hoàn tác lần --apply hoặc --update gần nhất.</translation>
    </message>
    <message>
        <source>With --import or --update: shows all notes.</source>
        <translation>Với --import hoặc --update: hiện mọi ghi chú.</translation>
    </message>
    <message>
        <source>The prices of %1 models are as the file says today.</source>
        <translation>Giá của %1 mô hình hôm nay đúng như trong tệp.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>what is typed to agree</comment>
        <translation>có</translation>
    </message>
    <message>
        <source>Fetch %1? The request carries no key and says nothing about you. [y/N]</source>
        <translation>Lấy %1? Yêu cầu không mang khóa nào và không nói gì về bạn. [y/N]</translation>
    </message>
    <message>
        <source>Make them? Earlier prices still apply to earlier dates. [y/N]</source>
        <translation>Thực hiện? Giá cũ vẫn áp dụng cho các ngày trước. [y/N]</translation>
    </message>
    <message>
        <source>Nothing has changed: --yes makes the changes, --undo reverts them later.</source>
        <translation>Chưa có gì thay đổi: --yes thực hiện các thay đổi, --undo hoàn tác sau đó.</translation>
    </message>
    <message>
        <source>Some prompts are for a judge model. Without --judge their answers end undecided.</source>
        <translation>Một số câu hỏi cần mô hình giám khảo. Không có --judge thì câu trả lời của chúng chưa được quyết định.</translation>
    </message>
    <message>
        <source>No prompt has the scorer judge, so the judge is not asked.</source>
        <translation>Không câu hỏi nào có bộ chấm judge nên giám khảo không được hỏi.</translation>
    </message>
    <message>
        <source>Asks every prompt N times.</source>
        <translation>Hỏi mỗi câu N lần.</translation>
    </message>
    <message>
        <source>Reuses answers to the same prompts from earlier sessions.</source>
        <translation>Dùng lại câu trả lời cho cùng câu hỏi từ các phiên trước.</translation>
    </message>
    <message>
        <source>Scores answers that already exist; asks no model, but for --judge.</source>
        <translation>Chấm các câu trả lời đã có; không hỏi mô hình nào, trừ khi có --judge.</translation>
    </message>
    <message>
        <source>With --judge: never spends more than this, what the session cost included.</source>
        <translation>Với --judge: không bao giờ tiêu quá số này, kể cả chi phí của phiên.</translation>
    </message>
    <message>
        <source>With --judge: adds to or replaces entries of the catalogue (repeatable).</source>
        <translation>Với --judge: thêm vào hoặc thay thế mục của danh mục (lặp lại được).</translation>
    </message>
    <message>
        <source>Copies a session between files and databases; the reports of both are the same.</source>
        <translation>Sao chép một phiên giữa tệp và cơ sở dữ liệu; báo cáo của cả hai như nhau.</translation>
    </message>
    <message>
        <source>A session file (.pennybench), or postgresql://USER@HOST/DATABASE?session=NAME.</source>
        <translation>Một tệp phiên (.pennybench), hoặc postgresql://USER@HOST/DATABASE?session=NAME.</translation>
    </message>
    <message>
        <source>Where it is copied to; there is none yet.</source>
        <translation>Nơi sao chép đến; ở đó chưa có gì.</translation>
    </message>
    <message>
        <source>Copied to %1. Answers: %2.</source>
        <translation>Đã sao chép đến %1. Câu trả lời: %2.</translation>
    </message>
    <message>
        <source>Creates what is missing: the list of sessions and the roles pennybench_read, pennybench_vote and pennybench_run.</source>
        <translation>Tạo những gì còn thiếu: danh sách phiên và các vai trò pennybench_read, pennybench_vote và pennybench_run.</translation>
    </message>
    <message>
        <source>The database: postgresql://USER@HOST/DATABASE.</source>
        <translation>Cơ sở dữ liệu: postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>Prints the SQL and changes nothing.</source>
        <translation>In ra SQL và không thay đổi gì.</translation>
    </message>
    <message>
        <source>The database is prepared already; nothing was changed.</source>
        <translation>Cơ sở dữ liệu đã được chuẩn bị; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Session file, or postgresql://USER@HOST/DATABASE?session=NAME. An existing one is continued with its own suites, models and settings, unless others are given.</source>
        <translation>Tệp phiên, hoặc postgresql://USER@HOST/DATABASE?session=NAME. Phiên đã có được tiếp tục với bộ câu hỏi, mô hình và thiết lập của nó, trừ khi nêu khác.</translation>
    </message>
    <message>
        <source>A judge is of the same family as a compared model, which it may prefer.</source>
        <translation>Có giám khảo cùng họ với một mô hình được so sánh và có thể thiên vị mô hình đó.</translation>
    </message>
    <message>
        <source>A model that judges the answers to prompts with the scorer judge; it is asked and paid (repeatable: several judges decide together).</source>
        <translation>Mô hình chấm các câu trả lời cho câu hỏi có bộ chấm judge; nó được hỏi và tính tiền (lặp lại được: nhiều giám khảo cùng quyết định).</translation>
    </message>
    <message>
        <source>Nobody asks anything there at the moment.</source>
        <translation>Hiện không có ai đang hỏi ở đó.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>người dùng</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>máy</translation>
    </message>
    <message>
        <source>since (UTC)</source>
        <translation>từ lúc (UTC)</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>answers a minute</source>
        <translation>câu trả lời mỗi phút</translation>
    </message>
    <message>
        <source>models</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>Prepares a PostgreSQL database for the sessions of a lab, or tells who works there.</source>
        <translation>Chuẩn bị cơ sở dữ liệu PostgreSQL cho các phiên của phòng thí nghiệm, hoặc cho biết ai đang làm việc ở đó.</translation>
    </message>
    <message>
        <source>In place of init: lists who asks which models, and how fast, in the session that the address names or in all.</source>
        <translation>Thay cho init: liệt kê ai đang hỏi mô hình nào và nhanh ra sao, trong phiên mà địa chỉ nêu hoặc trong tất cả.</translation>
    </message>
    <message>
        <source>judge     %1: %2 requests, %3 of them to test it; cost apart from the above:</source>
        <translation>giám khảo  %1: %2 yêu cầu, trong đó %3 để thử nó; chi phí tách khỏi phần trên:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>Lúc này chưa làm được</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Hiện mọi phím tắt</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Tìm trên trang này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Đi tới %1</translation>
    </message>
    <message>
        <source>Nothing is being asked or replayed.</source>
        <translation>Không có gì đang được hỏi hay phát lại.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Dừng lượt chạy</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Tạm dừng hoặc chạy tiếp</translation>
    </message>
    <message>
        <source>Ask for the missing answers</source>
        <translation>Hỏi những câu chưa có câu trả lời</translation>
    </message>
    <message>
        <source>Replay it as it happened</source>
        <translation>Phát lại như đã diễn ra</translation>
    </message>
    <message>
        <source>No comparison is shown.</source>
        <translation>Chưa có so sánh nào được hiển thị.</translation>
    </message>
    <message>
        <source>The run has not ended yet.</source>
        <translation>Lượt chạy chưa kết thúc.</translation>
    </message>
    <message>
        <source>Export the answers…</source>
        <translation>Xuất các câu trả lời…</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Chưa có câu trả lời nào.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>The text is as large as it can be.</source>
        <translation>Chữ đã lớn hết mức.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>The text is as small as it can be.</source>
        <translation>Chữ đã nhỏ hết mức.</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Chữ cỡ thường</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Gửi câu hỏi</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Xuống dòng</translation>
    </message>
    <message>
        <source>The question before or after</source>
        <translation>Câu hỏi trước hoặc sau</translation>
    </message>
    <message>
        <source>Go to a column</source>
        <translation>Tới một cột</translation>
    </message>
    <message>
        <source>Run the comparison</source>
        <translation>Chạy so sánh</translation>
    </message>
    <message>
        <source>The prompt before or after</source>
        <translation>Đề bài trước hoặc sau</translation>
    </message>
    <message>
        <source>The column before or after</source>
        <translation>Cột trước hoặc sau</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>Vì sao có đánh giá này</translation>
    </message>
    <message>
        <source>Go from point to point</source>
        <translation>Đi từ điểm này sang điểm khác</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Chọn mô hình</translation>
    </message>
    <message>
        <source>The whole chart</source>
        <translation>Toàn bộ biểu đồ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>Present it to a class</source>
        <translation>Trình bày trước lớp</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Trình bày</translation>
    </message>
    <message>
        <source>The next step, the step before</source>
        <translation>Bước sau, bước trước</translation>
    </message>
    <message>
        <source>A black screen, and back</source>
        <translation>Màn hình đen, rồi trở lại</translation>
    </message>
    <message>
        <source>Count a raised hand: an option, equally good, none is good</source>
        <translation>Đếm một cánh tay: phương án, ngang nhau, đều chưa tốt</translation>
    </message>
    <message>
        <source>Type the votes</source>
        <translation>Nhập số phiếu</translation>
    </message>
    <message>
        <source>Show the presenter&apos;s window; cover who is who</source>
        <translation>Hiện cửa sổ người trình bày; che ai là ai</translation>
    </message>
    <message>
        <source>The next question, what was found</source>
        <translation>Câu tiếp theo, kết quả tìm được</translation>
    </message>
    <message>
        <source>Vote again; race of the answers</source>
        <translation>Bỏ phiếu lại; cuộc đua các câu trả lời</translation>
    </message>
    <message>
        <source>Pause the time, 15 s more</source>
        <translation>Tạm dừng giờ, thêm 15 giây</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Kết thúc trình bày</translation>
    </message>
    <message>
        <source>Update prices…</source>
        <translation>Cập nhật giá…</translation>
    </message>
    <message>
        <source>When a class could go on: start from the first question instead</source>
        <translation>Khi chờ một lớp đã học dở: từ câu hỏi đầu tiên</translation>
    </message>
</context>
<context>
    <name>CompareWith</name>
    <message>
        <source>Compare with</source>
        <translation>So sánh với</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>So sánh %1 với</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>en</source>
        <comment>the code of this language, whose figures and dates are written</comment>
        <translation>vi</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>in Chinese hundreds of millions</comment>
        <translation>%1 tỉ</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>in Chinese tens of thousands</comment>
        <translation>%1 triệu</translation>
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
    <name>Judged</name>
    <message>
        <source>Judge: %1. Replies: %2; cost, apart from the models&apos;: %3.</source>
        <translation>Giám khảo: %1. Số trả lời: %2; chi phí, tách khỏi chi phí của các mô hình: %3.</translation>
    </message>
    <message>
        <source> Of unknown cost: %1.</source>
        <translation> Không rõ chi phí: %1.</translation>
    </message>
    <message>
        <source> Requests without a reply: %1, of which %2 may have been charged.</source>
        <translation> Yêu cầu không có trả lời: %1, trong đó %2 có thể đã bị tính tiền.</translation>
    </message>
    <message>
        <source> Replies without a readable verdict, which count for nothing: %1.</source>
        <translation> Trả lời không có phán quyết đọc được, không được tính: %1.</translation>
    </message>
    <message>
        <source>The judge is a practice model: its verdicts are invented.</source>
        <translation>Giám khảo là mô hình luyện tập: phán quyết của nó là bịa.</translation>
    </message>
    <message>
        <source>The judge is of the same family as a compared model, which it may prefer.</source>
        <translation>Giám khảo cùng họ với một mô hình được so sánh và có thể thiên vị mô hình đó.</translation>
    </message>
    <message>
        <source>  People agree with it in %1 of %2 (Cohen&apos;s kappa %3, 95 % from %4 to %5; 0 is chance, 1 always).</source>
        <translation>  Con người đồng ý với nó trong %1 trên %2 (kappa của Cohen %3, 95 % từ %4 đến %5; 0 là ngẫu nhiên, 1 là luôn luôn).</translation>
    </message>
    <message>
        <source>  People agree with it in %1 of %2, but all verdicts are the same, which says nothing.</source>
        <translation>  Con người đồng ý với nó trong %1 trên %2, nhưng mọi phán quyết đều giống nhau nên không nói lên điều gì.</translation>
    </message>
    <message>
        <source>  Not calibrated: people decided %1 of these themselves, and it takes %2 to say how far they agree with the judge.</source>
        <translation>  Chưa hiệu chuẩn: con người tự quyết định %1 trong số này, cần %2 để nói họ đồng ý với giám khảo đến đâu.</translation>
    </message>
    <message>
        <source>  %1: %2 of the points (95 %: %3; prompts: %4)</source>
        <translation>  %1: %2 số điểm (95 %: %3; câu hỏi: %4)</translation>
    </message>
    <message>
        <source>Points from the judge; no share correct and no chart counts them:</source>
        <translation>Điểm của giám khảo, không nằm trong tỉ lệ đúng hay biểu đồ nào:</translation>
    </message>
    <message>
        <source>Pairs judged in both orders: %1.</source>
        <translation>Số cặp được chấm theo cả hai thứ tự: %1.</translation>
    </message>
    <message>
        <source>  Too few pairs for strengths: they take 20.</source>
        <translation>  Quá ít cặp để tính sức mạnh: cần 20.</translation>
    </message>
    <message>
        <source>  No strengths: some models never won or never lost against the others.</source>
        <translation>  Không có sức mạnh: vài mô hình chưa từng thắng hoặc chưa từng thua các mô hình khác.</translation>
    </message>
    <message>
        <source>  %1: strength %2 (95 % from %3 to %4; the mean is 0)</source>
        <translation>  %1: sức mạnh %2 (95 % từ %3 đến %4; trung bình là 0)</translation>
    </message>
    <message>
        <source>Judges before that cost %1.</source>
        <translation>Các giám khảo trước đó tốn %1.</translation>
    </message>
    <message>
        <source>  How easily %1 is turned is not known: it was not tested.</source>
        <translation>  Không rõ %1 dễ bị lung lạc đến mức nào: nó chưa được thử.</translation>
    </message>
    <message>
        <source>  %1 accepted all of %2 known-bad answers, so that attacks show nothing.</source>
        <translation>  %1 chấp nhận cả %2 câu trả lời biết chắc là sai, nên các câu tấn công không cho thấy gì.</translation>
    </message>
    <message>
        <source>  %1 was turned by %2 of %3 known-bad answers that ask for a good verdict (%4; 95 %: %5).</source>
        <translation>  %1 bị lung lạc bởi %2 trên %3 câu trả lời biết chắc là sai có lời xin phán quyết tốt (%4; 95 %: %5).</translation>
    </message>
    <message>
        <source> It also accepted %1 of %2 such answers that ask for nothing.</source>
        <translation> Nó cũng chấp nhận %1 trên %2 câu trả lời như vậy dù không bị xin.</translation>
    </message>
    <message>
        <source>  %1 and %2 agree in %3 of %4 (Cohen&apos;s kappa %5, 95 % from %6 to %7).</source>
        <translation>  %1 và %2 thống nhất trong %3 trên %4 (kappa của Cohen %5, 95 % từ %6 đến %7).</translation>
    </message>
    <message>
        <source>  %1 and %2 agree in %3 of %4</source>
        <translation>  %1 và %2 thống nhất trong %3 trên %4</translation>
    </message>
    <message>
        <source>, but all verdicts are the same, which says nothing.</source>
        <translation>, nhưng mọi phán quyết đều giống nhau nên không nói lên điều gì.</translation>
    </message>
    <message>
        <source>; it takes %1 to say how far beyond chance.</source>
        <translation>; cần %1 để nói được vượt ngẫu nhiên đến đâu.</translation>
    </message>
    <message>
        <source>Points from the judges together; no share correct and no chart counts them:</source>
        <translation>Điểm chung của các giám khảo, không nằm trong tỷ lệ đúng nào và biểu đồ nào:</translation>
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
    <name>Lists</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Làm lại (Ctrl+Shift+Z)</translation>
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
        <source>This is no file of systems that this program reads.</source>
        <translation>Đây không phải tệp hệ thống mà chương trình này đọc được.</translation>
    </message>
    <message>
        <source>This is no file of facts that this program reads.</source>
        <translation>Đây không phải tệp dữ kiện mà chương trình này đọc được.</translation>
    </message>
    <message>
        <source>This is no file of claims that this program reads.</source>
        <translation>Đây không phải tệp nhận định mà chương trình này đọc được.</translation>
    </message>
    <message>
        <source>A claim is one of: %1.</source>
        <translation>Một nhận định là một trong: %1.</translation>
    </message>
    <message>
        <source>This must be from 0 to %1.</source>
        <translation>Giá trị này phải từ 0 đến %1.</translation>
    </message>
    <message>
        <source>This is &quot;answer&quot; or &quot;correct&quot;.</source>
        <translation>Giá trị này là &quot;answer&quot; hoặc &quot;correct&quot;.</translation>
    </message>
    <message>
        <source>The higher ratio is below the lower one.</source>
        <translation>Tỉ số trên thấp hơn tỉ số dưới.</translation>
    </message>
    <message>
        <source>A ratio of costs needs low, high or both.</source>
        <translation>Tỉ số chi phí cần low, high hoặc cả hai.</translation>
    </message>
    <message>
        <source>Spread needs two trials at least.</source>
        <translation>Độ phân tán cần ít nhất hai lần thử.</translation>
    </message>
    <message>
        <source>Two claims have the id &quot;%1&quot;.</source>
        <translation>Hai nhận định có cùng id &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no kind of fact &quot;%1&quot;.</source>
        <translation>Không có loại dữ kiện &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A bound is &quot;lower&quot; or &quot;upper&quot;.</source>
        <translation>Cận là &quot;lower&quot; hoặc &quot;upper&quot;.</translation>
    </message>
    <message>
        <source>A ratio needs both costs.</source>
        <translation>Một tỉ số cần cả hai chi phí.</translation>
    </message>
    <message>
        <source>This fact needs a value.</source>
        <translation>Dữ kiện này cần một giá trị.</translation>
    </message>
    <message>
        <source>This fact needs a statement.</source>
        <translation>Dữ kiện này cần một câu phát biểu.</translation>
    </message>
    <message>
        <source>A fact says how good its source is: grade or use.</source>
        <translation>Dữ kiện phải nêu độ tin cậy của nguồn: grade hoặc use.</translation>
    </message>
    <message>
        <source>Only figures that may be shipped stand here.</source>
        <translation>Chỉ những số liệu được phép phát hành mới ở đây.</translation>
    </message>
    <message>
        <source>A date is &quot;2025-02&quot; or &quot;2025-02-05&quot;.</source>
        <translation>Ngày có dạng &quot;2025-02&quot; hoặc &quot;2025-02-05&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no role; write NAME=CONTESTANT with one of: %2.</source>
        <translation>&quot;%1&quot; không phải tên vai; hãy viết TÊN=MÔ_HÌNH với một trong: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no contestant of the session; there are: %2.</source>
        <translation>&quot;%1&quot; không phải mô hình nào trong phiên; có: %2.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>trường %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1; free some space or name another place.</source>
        <translation>Không ghi được tệp: %1; hãy giải phóng dung lượng hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1; files may not grow that large here.</source>
        <translation>Không ghi được tệp: %1; tệp ở đây không được lớn đến vậy.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Không ghi được tệp: %1.</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>đối tượng chưa đóng</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>thiếu dấu hai chấm sau tên</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>mảng chưa đóng</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>thiếu dấu phẩy giữa các giá trị</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>giá trị không hợp lệ</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>kết thúc giữa một số</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>số không hợp lệ</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>chuỗi thoát không hợp lệ</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>chuỗi UTF-8 không hợp lệ</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>chuỗi chưa đóng</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>thiếu phần tử sau dấu phẩy</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>văn bản quá lớn</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>có ký tự thừa ở cuối</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Đây không phải tệp thông thường.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Không đọc được tệp: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>Tệp lớn hơn 20 MB.</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>không tạo được thư mục chứa tệp</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>Không có thay đổi nào để hoàn tác.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Đây không phải JSON hợp lệ: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at byte %2.</source>
        <translation>Đây không phải JSON hợp lệ: %1 ở byte %2.</translation>
    </message>
    <message>
        <source>A catalogue is one JSON object.</source>
        <translation>Danh mục là một đối tượng JSON.</translation>
    </message>
    <message>
        <source>This is not a catalogue; it must say &quot;%1&quot;.</source>
        <translation>Đây không phải danh mục; phải ghi &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This version of Pennybench reads catalogues of version %1.</source>
        <translation>Phiên bản Pennybench này đọc danh mục phiên bản %1.</translation>
    </message>
    <message>
        <source>This is a Pennybench catalogue; use it with --catalogue.</source>
        <translation>Đây là danh mục Pennybench; hãy dùng với --catalogue.</translation>
    </message>
    <message>
        <source>This must be %1, but it is %2.</source>
        <translation>Phải là %1, nhưng đây là %2.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một văn bản</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>giá trị rỗng</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>một danh sách văn bản</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>một danh sách đối tượng</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Văn bản này dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>This text contains a control character; remove it.</source>
        <translation>Văn bản này có ký tự điều khiển; hãy xóa đi.</translation>
    </message>
    <message>
        <source>This field is missing or empty.</source>
        <translation>Trường này thiếu hoặc trống.</translation>
    </message>
    <message>
        <source>Every entry of this list must be a text.</source>
        <translation>Mọi mục của danh sách này phải là văn bản.</translation>
    </message>
    <message>
        <source>This must be a whole number from 0 to 2147483647.</source>
        <translation>Phải là số nguyên từ 0 đến 2147483647.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it like 2025-01-20.</source>
        <translation>&quot;%1&quot; không phải ngày; hãy viết như 2025-01-20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC; write it like 2025-09-05T16:00:00Z.</source>
        <translation>&quot;%1&quot; không phải thời điểm UTC; hãy viết như 2025-09-05T16:00:00Z.</translation>
    </message>
    <message>
        <source>This is not a price; write US dollars as a decimal in quotes, like &quot;0.55&quot;, or leave out the field if the price is unknown.</source>
        <translation>Đây không phải giá; hãy viết đô la Mỹ dưới dạng số thập phân trong dấu ngoặc kép, như &quot;0.55&quot;, hoặc bỏ trường này nếu chưa rõ giá.</translation>
    </message>
    <message>
        <source>A price per million tokens has at most six decimals and is at most 100000 US dollars.</source>
        <translation>Giá cho một triệu token có nhiều nhất sáu chữ số thập phân và không quá 100000 đô la Mỹ.</translation>
    </message>
    <message>
        <source>This list has more than %1 entries.</source>
        <translation>Danh sách này có hơn %1 mục.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; use one of: %2.</source>
        <translation>Không rõ &quot;%1&quot;; hãy dùng một trong: %2.</translation>
    </message>
    <message>
        <source>For low, medium and high, give a name, a number of thinking tokens or true, and nothing else.</source>
        <translation>Với low, medium và high, hãy ghi một tên, một số token suy nghĩ hoặc true, và không gì khác.</translation>
    </message>
    <message>
        <source>This must be two texts: the mark before the thinking and the mark after it.</source>
        <translation>Phải là hai văn bản: dấu trước và dấu sau phần suy nghĩ.</translation>
    </message>
    <message>
        <source>An id has at most 200 characters and no spaces, quotes or brackets.</source>
        <translation>Id có nhiều nhất 200 ký tự, không có dấu cách, dấu nháy hay dấu ngoặc.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; occurs twice; ids must be unique in a file.</source>
        <translation>Id &quot;%1&quot; xuất hiện hai lần; trong một tệp, id không được trùng.</translation>
    </message>
    <message>
        <source>This is an address of the dialect %1, but the provider says %2; with &quot;dialect&quot;: &quot;%1&quot; the base URL is %3.</source>
        <translation>Đây là địa chỉ của giao thức %1, nhưng nhà cung cấp ghi %2; với &quot;dialect&quot;: &quot;%1&quot;, URL gốc là %3.</translation>
    </message>
    <message>
        <source>This is not the name of an environment variable, like OPENAI_API_KEY; the key itself does not belong here.</source>
        <translation>Đây không phải tên biến môi trường, như OPENAI_API_KEY; không ghi chính khóa ở đây.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be set here.</source>
        <translation>Không được đặt tiêu đề &quot;%1&quot; ở đây.</translation>
    </message>
    <message>
        <source>The model is retired before it is released.</source>
        <translation>Mô hình bị ngừng trước khi ra mắt.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;, neither here nor built in.</source>
        <translation>Không có nhà cung cấp &quot;%1&quot;, cả ở đây lẫn trong danh mục có sẵn.</translation>
    </message>
    <message>
        <source>This is not the address of a server; write it like https://api.example.com/v1.</source>
        <translation>Đây không phải địa chỉ máy chủ; hãy viết như https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The address contains a user name or password; remove it.</source>
        <translation>Địa chỉ có tên người dùng hoặc mật khẩu; hãy bỏ đi.</translation>
    </message>
    <message>
        <source>The address contains a key or a fragment; keys belong in the environment or the key chain.</source>
        <translation>Địa chỉ có khóa hoặc phần #; khóa phải để trong biến môi trường hoặc kho khóa.</translation>
    </message>
    <message>
        <source>The address is link-local; no model server has such an address.</source>
        <translation>Địa chỉ này là link-local; không máy chủ mô hình nào có địa chỉ như vậy.</translation>
    </message>
    <message>
        <source>http:// to another machine sends keys and prompts unencrypted; use https:// or set &quot;allow_plaintext&quot;: true.</source>
        <translation>http:// tới máy khác gửi khóa và câu hỏi không mã hóa; hãy dùng https:// hoặc đặt &quot;allow_plaintext&quot;: true.</translation>
    </message>
    <message>
        <source>This price is missing.</source>
        <translation>Thiếu giá này.</translation>
    </message>
    <message>
        <source>This must say above how many prompt tokens the prices apply.</source>
        <translation>Phải nêu giá này áp dụng từ trên bao nhiêu token câu hỏi.</translation>
    </message>
    <message>
        <source>Two steps begin above %1 prompt tokens; each length may occur once.</source>
        <translation>Hai bậc cùng bắt đầu trên %1 token câu hỏi; mỗi độ dài chỉ được có một lần.</translation>
    </message>
    <message>
        <source>This price ends before it begins.</source>
        <translation>Giá này kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a window; write UTC like 16:30-00:30, and separate several with commas.</source>
        <translation>&quot;%1&quot; không phải khung giờ; hãy viết giờ UTC như 16:30-00:30, nhiều khung thì cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are not days; write them like Mon-Fri or Sat,Sun.</source>
        <translation>&quot;%1&quot; không phải các ngày; hãy viết như Mon-Fri hoặc Sat,Sun.</translation>
    </message>
    <message>
        <source>A reasoning price needs an output price.</source>
        <translation>Giá suy luận cần có giá đầu ra.</translation>
    </message>
    <message>
        <source>%1 was retired on %2 and may no longer answer; %3.</source>
        <translation>%1 đã ngừng từ %2 và có thể không còn trả lời; %3.</translation>
    </message>
    <message>
        <source>%1 will be retired on %2; %3.</source>
        <translation>%1 sẽ ngừng vào %2; %3.</translation>
    </message>
    <message>
        <source>no successor is known</source>
        <translation>không rõ mô hình kế nhiệm</translation>
    </message>
    <message>
        <source>its successor is %1 (%2)</source>
        <translation>mô hình kế nhiệm là %1 (%2)</translation>
    </message>
    <message>
        <source>%1 requests noted beside it have no answer here; they may have been charged, and their answers may be in the journal.</source>
        <translation>%1 yêu cầu ghi ở tệp bên cạnh không có câu trả lời ở đây; chúng có thể đã bị tính phí, và câu trả lời có thể nằm trong nhật ký.</translation>
    </message>
    <message>
        <source>%1 requests were in flight when the program ended; they may have been charged.</source>
        <translation>%1 yêu cầu đang chờ khi chương trình kết thúc; chúng có thể đã bị tính phí.</translation>
    </message>
    <message>
        <source>Whether the prompts exist was not checked; name their suite with --suite.</source>
        <translation>Chưa kiểm tra các câu hỏi có tồn tại hay không; hãy nêu bộ câu hỏi bằng --suite.</translation>
    </message>
    <message>
        <source>The line is not valid JSON: %1.</source>
        <translation>Dòng này không phải JSON hợp lệ: %1.</translation>
    </message>
    <message>
        <source>The line needs this field; it must be a text.</source>
        <translation>Dòng này cần trường này; trường phải là văn bản.</translation>
    </message>
    <message>
        <source>The line needs &quot;prompt_id&quot;, or &quot;expected&quot;.</source>
        <translation>Dòng này cần &quot;prompt_id&quot; hoặc &quot;expected&quot;.</translation>
    </message>
    <message>
        <source>The suite &quot;%1&quot; has no prompt &quot;%2&quot;.</source>
        <translation>Bộ câu hỏi &quot;%1&quot; không có câu &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; was already answered by this model; give each answer its own &quot;trial&quot;.</source>
        <translation>Mô hình này đã trả lời câu &quot;%1&quot; rồi; hãy cho mỗi câu trả lời một &quot;trial&quot; riêng.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its name and permissions.</source>
        <translation>Không đọc được tệp; hãy kiểm tra tên và quyền truy cập.</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>không phải đối tượng</translation>
    </message>
    <message>
        <source>Each line must be one JSON object (%1).</source>
        <translation>Mỗi dòng phải là một đối tượng JSON (%1).</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB; each line must be one answer.</source>
        <translation>Dòng này dài hơn %1 MB; mỗi dòng phải là một câu trả lời.</translation>
    </message>
    <message>
        <source>Name at least one file to check.</source>
        <translation>Hãy nêu ít nhất một tệp cần kiểm tra.</translation>
    </message>
    <message>
        <source>Name one session file.</source>
        <translation>Hãy nêu một tệp phiên.</translation>
    </message>
    <message>
        <source>Name a session file.</source>
        <translation>Hãy nêu tệp phiên.</translation>
    </message>
    <message>
        <source>Say what to write: --csv, --jsonl, --xlsx, --html, --pdf or --chart, each with a file.</source>
        <translation>Hãy nói cần ghi gì: --csv, --jsonl, --xlsx, --html, --pdf hoặc --chart, mỗi tùy chọn kèm một tệp.</translation>
    </message>
    <message>
        <source>Give --suite with --answers, or --scorer with --pairs, or a session.</source>
        <translation>Hãy nêu --suite cùng --answers, hoặc --scorer cùng --pairs, hoặc một phiên.</translation>
    </message>
    <message>
        <source>There is no scorer &quot;%1&quot;; there are: %2.</source>
        <translation>Không có bộ chấm &quot;%1&quot;; có: %2.</translation>
    </message>
    <message>
        <source>--%1 takes %2 from %3 to %4, not &quot;%5&quot;.</source>
        <translation>--%1 nhận %2 từ %3 đến %4, không phải &quot;%5&quot;.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see pennybench run --help.</source>
        <translation>&quot;%1&quot; không phải tùy chọn; xem pennybench run --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see pennybench models --help.</source>
        <translation>&quot;%1&quot; không phải tùy chọn; xem pennybench models --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option; put --import before each file.</source>
        <translation>&quot;%1&quot; thiếu tùy chọn; hãy đặt --import trước mỗi tệp.</translation>
    </message>
    <message>
        <source>--provider and --fetch do not go together.</source>
        <translation>--provider và --fetch không dùng cùng nhau.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot; in the catalogue.</source>
        <translation>Danh mục không có nhà cung cấp &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--fail-under takes a share between 0 and 1, for example 0.8, not &quot;%1&quot;.</source>
        <translation>--fail-under nhận tỉ lệ từ 0 đến 1, ví dụ 0.8, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--baseline: no model &quot;%1&quot; was compared. There are: %2.</source>
        <translation>--baseline: không có mô hình &quot;%1&quot; trong so sánh. Có: %2.</translation>
    </message>
    <message>
        <source>--fail-if-worse needs --baseline MODEL, or a second session with the same models.</source>
        <translation>--fail-if-worse cần --baseline MÔ_HÌNH, hoặc một phiên thứ hai có cùng các mô hình.</translation>
    </message>
    <message>
        <source>--junit needs --fail-under or --fail-if-worse.</source>
        <translation>--junit cần --fail-under hoặc --fail-if-worse.</translation>
    </message>
    <message>
        <source>--role needs claims to play in: --claims FILE.</source>
        <translation>--role cần có nhận định để đóng vai: --claims TỆP.</translation>
    </message>
    <message>
        <source>These sessions have no prompt in common. A prompt is the same if its text, system prompt and scorer are the same.</source>
        <translation>Các phiên này không có câu hỏi chung. Hai câu hỏi là một nếu cùng nội dung, lời nhắc hệ thống và bộ chấm.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2); choose another.</source>
        <translation>Không dùng được cổng %1 của 127.0.0.1 (%2); hãy chọn cổng khác.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Không ghi được đầu ra chuẩn: %1.</translation>
    </message>
    <message>
        <source>The new scores cannot be saved in the session.</source>
        <translation>Không lưu được điểm mới vào phiên.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot; in the catalogue: %2</source>
        <translation>Danh mục không có mô hình &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>có phải ý bạn là %1?</translation>
    </message>
    <message>
        <source>`pennybench models` lists them; a catalogue of your own can add it (--catalogue)</source>
        <translation>`pennybench models` liệt kê các mô hình; danh mục riêng của bạn có thể thêm mô hình này (--catalogue)</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; names the provider &quot;%2&quot;, which the catalogue does not have.</source>
        <translation>Mô hình &quot;%1&quot; ghi nhà cung cấp &quot;%2&quot;, nhưng danh mục không có nhà cung cấp này.</translation>
    </message>
    <message>
        <source>--effort takes low, medium or high, not &quot;%1&quot;.</source>
        <translation>--effort nhận low, medium hoặc high, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--budget takes US dollars as a decimal, e.g. 0.50, not &quot;%1&quot;.</source>
        <translation>--budget nhận số đô la Mỹ dạng thập phân, ví dụ 0.50, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--model %1: %2</source>
        <translation>--model %1: %2</translation>
    </message>
    <message>
        <source>effort takes low, medium or high, not &quot;%1&quot;.</source>
        <translation>effort nhận low, medium hoặc high, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>temperature takes a number from 0 to 2, not &quot;%1&quot;.</source>
        <translation>temperature nhận số từ 0 đến 2, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>max_tokens takes a whole number from 1 to 10000000, not &quot;%1&quot;.</source>
        <translation>max_tokens nhận số nguyên từ 1 đến 10000000, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>seed takes a whole number from 0, not &quot;%1&quot;.</source>
        <translation>seed nhận số nguyên từ 0, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>stream takes on or off, not &quot;%1&quot;.</source>
        <translation>stream nhận on hoặc off, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting; there are %2. A value with a comma is quoted with &quot;.</source>
        <translation>&quot;%1&quot; không phải thiết lập; có: %2. Giá trị có dấu phẩy phải đặt trong dấu &quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting; there are %2.</source>
        <translation>&quot;%1&quot; không phải thiết lập; có: %2.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 được nêu hai lần.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 không có giá trị.</translation>
    </message>
    <message>
        <source>a model&apos;s id stands before the settings.</source>
        <translation>id của mô hình phải đứng trước các thiết lập.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answers</source>
        <translation>%1, %2 trong %3 câu trả lời</translation>
    </message>
    <message>
        <source>%1 providers, %2 models</source>
        <translation>%1 nhà cung cấp, %2 mô hình</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 nhận định</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 câu trả lời</translation>
    </message>
    <message>
        <source>%1 (%2), %3 prompts</source>
        <translation>%1 (%2), %3 câu hỏi</translation>
    </message>
    <message>
        <source>%1 has other prices in session %2 than in session 1.</source>
        <translation>%1 có giá ở phiên %2 khác với phiên 1.</translation>
    </message>
    <message>
        <source>%1 was served as %2 in session 1 and as %3 in session %4.</source>
        <translation>%1 được phục vụ bằng %2 ở phiên 1 và bằng %3 ở phiên %4.</translation>
    </message>
    <message>
        <source>Session 1 was scored by %1, session %2 by %3.</source>
        <translation>Phiên 1 được chấm bởi %1, phiên %2 bởi %3.</translation>
    </message>
    <message>
        <source>share correct at least %1</source>
        <translation>tỉ lệ đúng ít nhất %1</translation>
    </message>
    <message>
        <source>not worse than %1</source>
        <translation>không kém %1</translation>
    </message>
    <message>
        <source>no prompt could be decided</source>
        <translation>không câu hỏi nào quyết định được</translation>
    </message>
    <message>
        <source>%1, 95 % from %2 to %3, %4 prompts</source>
        <translation>%1, 95 % từ %2 đến %3, %4 câu hỏi</translation>
    </message>
    <message>
        <source>%1 prompts in common, too few for an interval</source>
        <translation>%1 câu hỏi chung, quá ít để có khoảng tin cậy</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Không có câu trả lời nào đến.</translation>
    </message>
    <message>
        <source>a quoted value begins and ends with &quot; and has none within: %1</source>
        <translation>giá trị trong dấu ngoặc kép phải mở đầu và kết thúc bằng &quot; và không có dấu &quot; ở giữa: %1</translation>
    </message>
    <message>
        <source>The file cannot be written (no permission); choose another.</source>
        <translation>Không ghi được tệp (không có quyền); hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>Only one report can go to standard output.</source>
        <translation>Chỉ một báo cáo được ghi ra đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>A workbook and a PDF cannot go to &quot;-&quot;; name a file.</source>
        <translation>Sổ tính và PDF không ghi ra &quot;-&quot; được; hãy nêu một tệp.</translation>
    </message>
    <message>
        <source>The folder does not exist; create it or name another.</source>
        <translation>Thư mục không tồn tại; hãy tạo hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file cannot be written there; choose another.</source>
        <translation>Không ghi được tệp ở đó; hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>The chart&apos;s file name must end in .png, .svg or .pdf.</source>
        <translation>Tên tệp biểu đồ phải kết thúc bằng .png, .svg hoặc .pdf.</translation>
    </message>
    <message>
        <source>The answers are added to the PDF; name it with --pdf.</source>
        <translation>Câu trả lời được thêm vào PDF; hãy nêu tệp bằng --pdf.</translation>
    </message>
    <message>
        <source>--chart-kind must be one of %1, not &quot;%2&quot;.</source>
        <translation>--chart-kind phải là một trong %1, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Published figures are laid under a chart; add --chart, --html or --pdf.</source>
        <translation>Số liệu đã công bố được đặt dưới biểu đồ; hãy thêm --chart, --html hoặc --pdf.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>Không ghi được báo cáo: %1.</translation>
    </message>
    <message>
        <source>The report could not be drawn; there may not be enough memory.</source>
        <translation>Không vẽ được báo cáo; có thể không đủ bộ nhớ.</translation>
    </message>
    <message>
        <source>The workbook cannot be assembled in the temporary folder: %1.</source>
        <translation>Không tạo được sổ tính trong thư mục tạm: %1.</translation>
    </message>
    <message>
        <source>The temporary folder cannot be used: %1.</source>
        <translation>Không dùng được thư mục tạm: %1.</translation>
    </message>
    <message>
        <source>The workbook cannot hold this: %1.</source>
        <translation>Sổ tính không chứa được dữ liệu này: %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing; the first line names the columns model, benchmark, quality, n, cost_usd, source, date.</source>
        <translation>Thiếu cột &quot;%1&quot;; dòng đầu nêu các cột model, benchmark, quality, n, cost_usd, source, date.</translation>
    </message>
    <message>
        <source>A chart shows at most %1 figures; remove some.</source>
        <translation>Một biểu đồ hiện nhiều nhất %1 số liệu; hãy bỏ bớt.</translation>
    </message>
    <message>
        <source>The file contains no figures; add a line for each.</source>
        <translation>Tệp không có số liệu nào; hãy thêm mỗi số liệu một dòng.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to %2.</source>
        <translation>&quot;%1&quot; không phải số từ 0 đến %2.</translation>
    </message>
    <message>
        <source>The cell is empty; fill it in or leave the line out.</source>
        <translation>Ô này trống; hãy điền vào hoặc bỏ cả dòng.</translation>
    </message>
    <message>
        <source>The published figures cannot be read: %1.</source>
        <translation>Không đọc được số liệu đã công bố: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB; published figures are a short table.</source>
        <translation>Tệp lớn hơn 5 MB; số liệu đã công bố chỉ là một bảng ngắn.</translation>
    </message>
    <message>
        <source>The practice models cannot be served on 127.0.0.1: %1.</source>
        <translation>Không phục vụ được các mô hình luyện tập trên 127.0.0.1: %1.</translation>
    </message>
    <message>
        <source>a text is too long for &quot;format&quot;</source>
        <translation>một văn bản quá dài cho &quot;format&quot;</translation>
    </message>
    <message>
        <source>JSON: a line break or control character inside a text, at character %1</source>
        <translation>JSON: có ngắt dòng hoặc ký tự điều khiển trong một văn bản, ở ký tự %1</translation>
    </message>
    <message>
        <source>JSON: %1, at byte %2</source>
        <translation>JSON: %1, ở byte %2</translation>
    </message>
    <message>
        <source>JSON: %1 values instead of one</source>
        <translation>JSON: có %1 giá trị thay vì một</translation>
    </message>
    <message>
        <source>JSON: the &quot;%1&quot; at character %2 is never closed</source>
        <translation>JSON: dấu &quot;%1&quot; ở ký tự %2 không được đóng</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be a text that is not empty.</source>
        <translation>&quot;expected&quot; phải là văn bản không trống.</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be a value that is not empty.</source>
        <translation>&quot;expected&quot; phải là giá trị không trống.</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be a number, not &quot;%1&quot;.</source>
        <translation>&quot;expected&quot; phải là số, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;expected&quot; takes more work than may be spent on it: only an answer that is written the same can be decided.</source>
        <translation>&quot;expected&quot; cần nhiều công hơn mức cho phép: chỉ quyết định được câu trả lời viết giống hệt.</translation>
    </message>
    <message>
        <source>&quot;expected&quot; cannot be read as mathematics: only an answer that is written the same can be decided.</source>
        <translation>Không đọc được &quot;expected&quot; như biểu thức toán: chỉ quyết định được câu trả lời viết giống hệt.</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be the text with its marks.</source>
        <translation>&quot;expected&quot; phải là văn bản có đủ dấu.</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be a letter from A to %1 or the text of an option, not &quot;%2&quot;.</source>
        <translation>&quot;expected&quot; phải là chữ cái từ A đến %1 hoặc nội dung một phương án, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;options&quot; has %1 entries; there are letters for %2.</source>
        <translation>&quot;options&quot; có %1 mục; chỉ có đủ chữ cái cho %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 to %2.</source>
        <translation>&quot;%1&quot; phải là số nguyên từ 0 đến %2.</translation>
    </message>
    <message>
        <source>&quot;references&quot; must list at least one text.</source>
        <translation>&quot;references&quot; phải có ít nhất một văn bản.</translation>
    </message>
    <message>
        <source>&quot;pass&quot; must be above 0 and at most 1.</source>
        <translation>&quot;pass&quot; phải lớn hơn 0 và không quá 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported: BLEU and ROUGE-L have one form each. Leave it out.</source>
        <translation>Không hỗ trợ &quot;%1&quot;: BLEU và ROUGE-L mỗi loại chỉ có một dạng. Hãy bỏ đi.</translation>
    </message>
    <message>
        <source>&quot;metric&quot; must be rougeL, not &quot;%1&quot;.</source>
        <translation>&quot;metric&quot; phải là rougeL, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;metric&quot; must be chrF2, chrF++ or BLEU, not &quot;%1&quot;.</source>
        <translation>&quot;metric&quot; phải là chrF2, chrF++ hoặc BLEU, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;tones&quot; must be &quot;fold&quot; or &quot;exact&quot;, not &quot;%1&quot;.</source>
        <translation>&quot;tones&quot; phải là &quot;fold&quot; hoặc &quot;exact&quot;, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;strict&quot; or &quot;loose&quot;.</source>
        <translation>&quot;mode&quot; phải là &quot;strict&quot; hoặc &quot;loose&quot;.</translation>
    </message>
    <message>
        <source>&quot;constraints&quot; must list at least one {&quot;id&quot;: …}.</source>
        <translation>&quot;constraints&quot; phải có ít nhất một {&quot;id&quot;: …}.</translation>
    </message>
    <message>
        <source>&quot;constraints&quot;[%1]: %2.</source>
        <translation>&quot;constraints&quot;[%1]: %2.</translation>
    </message>
    <message>
        <source>there is no instruction &quot;%1&quot;</source>
        <translation>không có chỉ dẫn &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 needs &quot;%2&quot;, %3</source>
        <translation>%1 cần &quot;%2&quot;, %3</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>một số nguyên từ 0 trở lên</translation>
    </message>
    <message>
        <source>&quot;less than&quot;, &quot;at least&quot;, &quot;at most&quot;, &quot;more than&quot; or &quot;exactly&quot;</source>
        <translation>&quot;less than&quot;, &quot;at least&quot;, &quot;at most&quot;, &quot;more than&quot; hoặc &quot;exactly&quot;</translation>
    </message>
    <message>
        <source>&quot;schema&quot; or &quot;fields&quot; must be a JSON object.</source>
        <translation>&quot;schema&quot; hoặc &quot;fields&quot; phải là đối tượng JSON.</translation>
    </message>
    <message>
        <source>&quot;schema&quot;: %1.</source>
        <translation>&quot;schema&quot;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be checked here</source>
        <translation>không kiểm tra được &quot;%1&quot; ở đây</translation>
    </message>
    <message>
        <source>&quot;pattern&quot; must be a regular expression.</source>
        <translation>&quot;pattern&quot; phải là biểu thức chính quy.</translation>
    </message>
    <message>
        <source>&quot;pattern&quot; is not a regular expression: %1, at character %2.</source>
        <translation>&quot;pattern&quot; không phải biểu thức chính quy: %1, ở ký tự %2.</translation>
    </message>
    <message>
        <source>&quot;pattern&quot; must not begin with a verb such as (*LIMIT_MATCH=…).</source>
        <translation>&quot;pattern&quot; không được mở đầu bằng lệnh như (*LIMIT_MATCH=…).</translation>
    </message>
    <message>
        <source>&quot;numbers&quot; must be a list of whole numbers that is not empty.</source>
        <translation>&quot;numbers&quot; phải là danh sách số nguyên không trống.</translation>
    </message>
    <message>
        <source>&quot;target&quot; must be a whole number.</source>
        <translation>&quot;target&quot; phải là số nguyên.</translation>
    </message>
    <message>
        <source>&quot;tests&quot; must hold at least one test.</source>
        <translation>&quot;tests&quot; phải có ít nhất một kiểm thử.</translation>
    </message>
    <message>
        <source>Each test needs &quot;call&quot;, the list of arguments, or &quot;stdin&quot;.</source>
        <translation>Mỗi kiểm thử cần &quot;call&quot; (danh sách đối số) hoặc &quot;stdin&quot;.</translation>
    </message>
    <message>
        <source>Each test needs &quot;expect&quot;, the value that is returned, or &quot;prints&quot;.</source>
        <translation>Mỗi kiểm thử cần &quot;expect&quot; (giá trị trả về) hoặc &quot;prints&quot;.</translation>
    </message>
    <message>
        <source>&quot;entry_point&quot; must name the function that is tested.</source>
        <translation>&quot;entry_point&quot; phải nêu tên hàm được kiểm thử.</translation>
    </message>
    <message>
        <source>No scorer decides this prompt; a person has to.</source>
        <translation>Không bộ chấm nào quyết định câu hỏi này; cần một người.</translation>
    </message>
    <message>
        <source>&quot;rubric&quot; must say what a good answer is.</source>
        <translation>&quot;rubric&quot; phải nói thế nào là câu trả lời tốt.</translation>
    </message>
    <message>
        <source>There is no scorer of the type &quot;%1&quot;.</source>
        <translation>Không có bộ chấm loại &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no key for %1: set the environment variable %2, or enter the key in the window under Settings. If it is already in the key chain, the key chain may be locked: unlock it and try again.</source>
        <translation>Không có khóa cho %1: hãy đặt biến môi trường %2, hoặc nhập khóa trong cửa sổ ở mục Cài đặt. Nếu khóa đã có trong kho khóa, kho có thể đang bị khóa: hãy mở rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no key for %1 in the environment variable %2. %3</source>
        <translation>Không có khóa cho %1 trong biến môi trường %2. %3</translation>
    </message>
    <message>
        <source>The key in %1 belongs to %2 and is not sent to %3: give this provider its own variable in key_env.</source>
        <translation>Khóa trong %1 thuộc về %2 và không được gửi tới %3: hãy cho nhà cung cấp này một biến riêng trong key_env.</translation>
    </message>
    <message>
        <source>The key chain cannot be used (%1): start and unlock a key chain such as GNOME Keyring or KWallet, or put the key into an environment variable.</source>
        <translation>Không dùng được kho khóa (%1): hãy khởi động và mở một kho khóa như GNOME Keyring hoặc KWallet, hoặc đặt khóa vào biến môi trường.</translation>
    </message>
    <message>
        <source>no secret service is running</source>
        <translation>không có dịch vụ lưu khóa nào đang chạy</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>nó không trả lời</translation>
    </message>
    <message>
        <source>Another program has locked the session file; close it there.</source>
        <translation>Một chương trình khác đã khóa tệp phiên; hãy đóng tệp ở đó.</translation>
    </message>
    <message>
        <source>The session file or its folder cannot be written; change its permissions or choose another folder.</source>
        <translation>Không ghi được tệp phiên hoặc thư mục của nó; hãy đổi quyền truy cập hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1).</source>
        <translation>Không đọc hoặc ghi được đĩa (%1).</translation>
    </message>
    <message>
        <source>The session file is damaged; restore it from a backup.</source>
        <translation>Tệp phiên bị hỏng; hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The disk is full; free some space.</source>
        <translation>Đĩa đã đầy; hãy giải phóng dung lượng.</translation>
    </message>
    <message>
        <source>The session file cannot be opened; check that its folder exists and that you have access to it.</source>
        <translation>Không mở được tệp phiên; hãy kiểm tra thư mục có tồn tại và bạn có quyền truy cập.</translation>
    </message>
    <message>
        <source>This is not a Pennybench session.</source>
        <translation>Đây không phải phiên Pennybench.</translation>
    </message>
    <message>
        <source>The session file cannot be used: %1.</source>
        <translation>Không dùng được tệp phiên: %1.</translation>
    </message>
    <message>
        <source>A newer version of Pennybench wrote this session (schema %1, this one knows %2); it was not changed. Use the newer version.</source>
        <translation>Phiên này do một phiên bản Pennybench mới hơn ghi (lược đồ %1, bản này chỉ biết đến %2); tệp không bị thay đổi. Hãy dùng bản mới hơn.</translation>
    </message>
    <message>
        <source>There is no such session file.</source>
        <translation>Không có tệp phiên này.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Đây không phải một tệp.</translation>
    </message>
    <message>
        <source>You do not have permission to read the session file.</source>
        <translation>Bạn không có quyền đọc tệp phiên.</translation>
    </message>
    <message>
        <source>This is not a Pennybench session: the file is empty.</source>
        <translation>Đây không phải phiên Pennybench: tệp trống.</translation>
    </message>
    <message>
        <source>The session could not be copied to the temporary folder.</source>
        <translation>Không chép được phiên vào thư mục tạm.</translation>
    </message>
    <message>
        <source>The session cannot be locked; check that its folder exists and is writable.</source>
        <translation>Không khóa được phiên; hãy kiểm tra thư mục có tồn tại và ghi được.</translation>
    </message>
    <message>
        <source>Another program is writing this session; wait until it has ended or use another file.</source>
        <translation>Một chương trình khác đang ghi phiên này; hãy đợi nó kết thúc hoặc dùng tệp khác.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is writing this session; wait until it has ended or use another file.</source>
        <translation>Một chương trình khác (%1, tiến trình %2) đang ghi phiên này; hãy đợi nó kết thúc hoặc dùng tệp khác.</translation>
    </message>
    <message>
        <source>The session file cannot be created: %1.</source>
        <translation>Không tạo được tệp phiên: %1.</translation>
    </message>
    <message>
        <source>This file already exists; choose another name or continue it.</source>
        <translation>Tệp này đã có; hãy chọn tên khác hoặc tiếp tục nó.</translation>
    </message>
    <message>
        <source>The session cannot be written; check the free space and that its folder is writable.</source>
        <translation>Không ghi được phiên; hãy kiểm tra dung lượng trống và quyền ghi thư mục.</translation>
    </message>
    <message>
        <source>The session is empty: its creation was interrupted. Delete the file and start again.</source>
        <translation>Phiên trống: việc tạo phiên đã bị ngắt. Hãy xóa tệp và bắt đầu lại.</translation>
    </message>
    <message>
        <source>The session was copied while it was being written, without its journal (the file beside it whose name ends in -wal). It has %1 of %2 planned answers; up to %3 more may be in the journal. Copy it again together with the journal, or after the program has ended.</source>
        <translation>Phiên được chép khi đang ghi và thiếu nhật ký (tệp bên cạnh có tên kết thúc bằng -wal). Phiên có %1 trong %2 câu trả lời dự kiến; nhật ký có thể còn tới %3 câu nữa. Hãy chép lại cùng nhật ký, hoặc sau khi chương trình đã kết thúc.</translation>
    </message>
    <message>
        <source>The note about a pending request cannot be saved: %1.</source>
        <translation>Không lưu được ghi chú về yêu cầu đang chờ: %1.</translation>
    </message>
    <message>
        <source>There is no such file; check the name.</source>
        <translation>Không có tệp này; hãy kiểm tra tên.</translation>
    </message>
    <message>
        <source>This is a folder, a device or a pipe; give the file of a suite.</source>
        <translation>Đây là thư mục, thiết bị hoặc ống dẫn; hãy nêu tệp của một bộ câu hỏi.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; split it into several suites.</source>
        <translation>Tệp lớn hơn %1 MB; hãy chia thành nhiều bộ câu hỏi.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file.</source>
        <translation>Không đủ bộ nhớ để giải nén tệp.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than %1 MB; split it into several suites.</source>
        <translation>Sau khi giải nén, tệp lớn hơn %1 MB; hãy chia thành nhiều bộ câu hỏi.</translation>
    </message>
    <message>
        <source>The gzip file ends too early; download it again.</source>
        <translation>Tệp gzip kết thúc quá sớm; hãy tải lại.</translation>
    </message>
    <message>
        <source>The gzip file is damaged; download it again.</source>
        <translation>Tệp gzip bị hỏng; hãy tải lại.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>JSON lồng nhau sâu hơn %1 cấp.</translation>
    </message>
    <message>
        <source>The JSON contains a text of more than %1 bytes.</source>
        <translation>JSON có văn bản dài hơn %1 byte.</translation>
    </message>
    <message>
        <source>The JSON has more than %1 values.</source>
        <translation>JSON có hơn %1 giá trị.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation>Tệp không phải JSON hợp lệ: %1.</translation>
    </message>
    <message>
        <source>The row is not valid JSON: %1.</source>
        <translation>Hàng này không phải JSON hợp lệ: %1.</translation>
    </message>
    <message>
        <source>The row is not a JSON object.</source>
        <translation>Hàng này không phải đối tượng JSON.</translation>
    </message>
    <message>
        <source>No known suite format has rows with %1. The known formats are Pennybench&apos;s own, %2, and tables with the columns &quot;prompt&quot; and &quot;expected&quot;.</source>
        <translation>Không dạng bộ câu hỏi nào đã biết có hàng với %1. Các dạng đã biết là dạng riêng của Pennybench, %2, và bảng có các cột &quot;prompt&quot; và &quot;expected&quot;.</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>không trường nào</translation>
    </message>
    <message>
        <source>This file has the format &quot;%1&quot;; it is not a suite.</source>
        <translation>Tệp này có dạng &quot;%1&quot;; đây không phải bộ câu hỏi.</translation>
    </message>
    <message>
        <source>The row needs this field; it must be a text that is not empty.</source>
        <translation>Hàng này cần trường này; trường phải là văn bản không trống.</translation>
    </message>
    <message>
        <source>The row needs this field; it must be a list.</source>
        <translation>Hàng này cần trường này; trường phải là danh sách.</translation>
    </message>
    <message>
        <source>The item must be a text.</source>
        <translation>Mục này phải là văn bản.</translation>
    </message>
    <message>
        <source>Only version 1 can be read; a newer version of Pennybench may read this file.</source>
        <translation>Chỉ đọc được phiên bản 1; bản Pennybench mới hơn có thể đọc tệp này.</translation>
    </message>
    <message>
        <source>A suite needs an id, which must be a text.</source>
        <translation>Bộ câu hỏi cần có id, và id phải là văn bản.</translation>
    </message>
    <message>
        <source>A suite needs a list of at least one prompt.</source>
        <translation>Bộ câu hỏi cần danh sách có ít nhất một câu hỏi.</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>Phải là %1.</translation>
    </message>
    <message>
        <source>Every prompt needs an id, which must be a text.</source>
        <translation>Mỗi câu hỏi cần có id, và id phải là văn bản.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>Id &quot;%1&quot; được dùng hai lần.</translation>
    </message>
    <message>
        <source>Every prompt needs a scorer with a type.</source>
        <translation>Mỗi câu hỏi cần một bộ chấm có loại.</translation>
    </message>
    <message>
        <source>This is not a known suite format. A table needs a first row with the columns &quot;prompt&quot; and &quot;expected&quot;; this one begins with %1.</source>
        <translation>Đây không phải dạng bộ câu hỏi đã biết. Bảng cần hàng đầu có các cột &quot;prompt&quot; và &quot;expected&quot;; bảng này mở đầu bằng %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines.</source>
        <translation>Tệp có hơn %1 dòng.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; split it into several suites.</source>
        <translation>Tệp có hơn %1 dòng; hãy chia thành nhiều bộ câu hỏi.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows; split it into several suites.</source>
        <translation>Bảng có hơn %1 hàng; hãy chia thành nhiều bộ câu hỏi.</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters.</source>
        <translation>Một ô có hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>Hàng này có hơn %1 ô.</translation>
    </message>
    <message>
        <source>The quoted cell that begins here is never closed.</source>
        <translation>Ô trong dấu ngoặc kép bắt đầu ở đây không được đóng.</translation>
    </message>
    <message>
        <source>The cell contains the character NUL; save the table again as UTF-8.</source>
        <translation>Ô này có ký tự NUL; hãy lưu lại bảng dưới dạng UTF-8.</translation>
    </message>
    <message>
        <source>The row has more cells than the header; put texts that contain the separator in quotes.</source>
        <translation>Hàng này có nhiều ô hơn dòng tiêu đề; hãy đặt văn bản có dấu phân cách trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>A byte of this cell is not UTF-8, so the expected answer lost a letter; correct it.</source>
        <translation>Một byte của ô này không phải UTF-8, nên đáp án mong đợi bị mất một chữ; hãy sửa lại.</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with cells; sheets that contain only a chart are skipped.</source>
        <translation>Sổ tính không có trang hiển thị nào có ô; trang chỉ có biểu đồ bị bỏ qua.</translation>
    </message>
    <message>
        <source>The cell %1 contains the error %2; enter a value.</source>
        <translation>Ô %1 có lỗi %2; hãy nhập một giá trị.</translation>
    </message>
    <message>
        <source>This is a zip archive, but not a workbook; save the table as XLSX or CSV.</source>
        <translation>Đây là tệp zip nhưng không phải sổ tính; hãy lưu bảng dưới dạng XLSX hoặc CSV.</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than %1 MB; split it.</source>
        <translation>Sau khi giải nén, sổ tính lớn hơn %1 MB; hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1): %2.</source>
        <translation>Sổ tính bị hỏng (%1): %2.</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1 is missing.</source>
        <translation>Sổ tính bị hỏng: thiếu %1.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows; split it into several suites.</source>
        <translation>Trang tính có hơn %1 hàng; hãy chia thành nhiều bộ câu hỏi.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 million characters; split it.</source>
        <translation>Trang tính có hơn %1 triệu ký tự; hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>The workbook cannot be unpacked: %1.</source>
        <translation>Không giải nén được sổ tính: %1.</translation>
    </message>
    <message>
        <source>The archive has more than %1 files; a workbook does not.</source>
        <translation>Tệp nén có hơn %1 tệp; sổ tính không như vậy.</translation>
    </message>
    <message>
        <source>The file has more than %1 prompts; split it into several suites.</source>
        <translation>Tệp có hơn %1 câu hỏi; hãy chia thành nhiều bộ câu hỏi.</translation>
    </message>
    <message>
        <source>The prompt has no text.</source>
        <translation>Câu hỏi không có nội dung.</translation>
    </message>
    <message>
        <source>The prompt has more than %1 characters.</source>
        <translation>Câu hỏi có hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; was used before; ids must differ.</source>
        <translation>Id &quot;%1&quot; đã được dùng; các id phải khác nhau.</translation>
    </message>
    <message>
        <source>More than %1 rows have errors; this is not a suite.</source>
        <translation>Hơn %1 hàng bị lỗi; đây không phải bộ câu hỏi.</translation>
    </message>
    <message>
        <source>The file has a known format (%1) but contains no prompt.</source>
        <translation>Tệp có dạng đã biết (%1) nhưng không có câu hỏi nào.</translation>
    </message>
    <message>
        <source>The difficulty must be from 1 to 5.</source>
        <translation>Độ khó phải từ 1 đến 5.</translation>
    </message>
    <message>
        <source>The row has no expected answer.</source>
        <translation>Hàng này không có đáp án mong đợi.</translation>
    </message>
    <message>
        <source>There can be at most 26 options.</source>
        <translation>Nhiều nhất 26 phương án.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither one of the options nor the letter of one.</source>
        <translation>&quot;%1&quot; không phải một phương án, cũng không phải chữ cái của phương án nào.</translation>
    </message>
    <message>
        <source>The answer does not end in &quot;#### NUMBER&quot;.</source>
        <translation>Đáp án không kết thúc bằng &quot;#### SỐ&quot;.</translation>
    </message>
    <message>
        <source>There must be at least one instruction.</source>
        <translation>Phải có ít nhất một chỉ dẫn.</translation>
    </message>
    <message>
        <source>There are %1 arguments for %2 instructions.</source>
        <translation>Có %1 bộ đối số cho %2 chỉ dẫn.</translation>
    </message>
    <message>
        <source>Neither &quot;answer&quot; nor a \boxed{} in &quot;solution&quot; gives the answer.</source>
        <translation>Cả &quot;answer&quot; lẫn \boxed{} trong &quot;solution&quot; đều không nêu đáp án.</translation>
    </message>
    <message>
        <source>There must be at least one test.</source>
        <translation>Phải có ít nhất một kiểm thử.</translation>
    </message>
    <message>
        <source>No test calls a function that &quot;code&quot; defines.</source>
        <translation>Không kiểm thử nào gọi hàm được định nghĩa trong &quot;code&quot;.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of a question and a number.</source>
        <translation>Hàng này có %1 ô thay vì một câu hỏi và một số.</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot; is not a number.</source>
        <translation>Đáp án &quot;%1&quot; không phải số.</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot; names none of the %2 options.</source>
        <translation>Đáp án &quot;%1&quot; không phải phương án nào trong %2 phương án.</translation>
    </message>
    <message>
        <source>The row has only %1 cells.</source>
        <translation>Hàng này chỉ có %1 ô.</translation>
    </message>
    <message>
        <source>The answer must name one of the %1 options.</source>
        <translation>Đáp án phải là một trong %1 phương án.</translation>
    </message>
    <message>
        <source>There must be 2 to %1 options.</source>
        <translation>Phải có từ 2 đến %1 phương án.</translation>
    </message>
    <message>
        <source>%1 More errors: %2.</source>
        <translation>%1 Các lỗi khác: %2.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 rows have errors; --skip-bad-rows uses the other %4.)</source>
        <translation>%1 (%2 trên %3 hàng bị lỗi; --skip-bad-rows dùng %4 hàng còn lại.)</translation>
    </message>
    <message>
        <source>%1; …</source>
        <translation>%1; …</translation>
    </message>
    <message>
        <source>There is no built-in suite &quot;%1&quot;; there are: %2.</source>
        <translation>Không có bộ câu hỏi có sẵn &quot;%1&quot;; có: %2.</translation>
    </message>
    <message>
        <source>There is neither a file nor a suite of this name (built in: %1).</source>
        <translation>Không có tệp hay bộ câu hỏi nào tên này (có sẵn: %1).</translation>
    </message>
    <message>
        <source>The folder for imported suites cannot be created; check its permissions.</source>
        <translation>Không tạo được thư mục chứa bộ câu hỏi đã nhập; hãy kiểm tra quyền truy cập.</translation>
    </message>
    <message>
        <source>The suite cannot be removed: %1.</source>
        <translation>Không xóa được bộ câu hỏi: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows had errors and were left out.</source>
        <translation>%1 trên %2 hàng bị lỗi và đã bị bỏ qua.</translation>
    </message>
    <message>
        <source>The file does not declare its encoding; it was read as %1. Check the accents.</source>
        <translation>Tệp không khai báo bảng mã; đã đọc theo %1. Hãy kiểm tra các dấu.</translation>
    </message>
    <message>
        <source>The file is UTF-8 except for some bytes, which were read as �: line %1. Check these lines.</source>
        <translation>Tệp là UTF-8 trừ một số byte, được đọc thành �: dòng %1. Hãy kiểm tra các dòng này.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 dòng nữa</translation>
    </message>
    <message>
        <source>Only the sheet &quot;%1&quot; is read; the workbook has %2.</source>
        <translation>Chỉ đọc trang &quot;%1&quot;; sổ tính có %2 trang.</translation>
    </message>
    <message>
        <source>%1 expected answers are compared word for word. If models may write whole sentences, set the column &quot;scorer&quot; to &quot;contains&quot;, or ask for the word only.</source>
        <translation>%1 đáp án mong đợi được so từng chữ. Nếu mô hình có thể viết cả câu, hãy đặt cột &quot;scorer&quot; là &quot;contains&quot;, hoặc yêu cầu chỉ trả lời từ đó.</translation>
    </message>
    <message>
        <source>The questions of MATH and AIME are not free; do not share a suite that contains them.</source>
        <translation>Các câu hỏi của MATH và AIME không tự do; đừng chia sẻ bộ câu hỏi chứa chúng.</translation>
    </message>
    <message>
        <source>No scorer fits TruthfulQA: whether a free answer is truthful takes a person or a judge model. The prompts can be asked and read side by side; every verdict will be &quot;undecided&quot;.</source>
        <translation>Không bộ chấm nào hợp với TruthfulQA: một câu trả lời tự do có đúng sự thật hay không cần người hoặc mô hình giám khảo. Có thể hỏi và đọc các câu cạnh nhau; mọi kết quả sẽ là &quot;undecided&quot;.</translation>
    </message>
    <message>
        <source>%1 rows have errors; only the first are listed.</source>
        <translation>%1 hàng bị lỗi; chỉ liệt kê những hàng đầu.</translation>
    </message>
    <message>
        <source>The suite does not state its licence.</source>
        <translation>Bộ câu hỏi không nêu giấy phép.</translation>
    </message>
    <message>
        <source>%1 prompts expect a number but have no language: &quot;1.250&quot; can be read in two ways.</source>
        <translation>%1 câu hỏi mong đợi một số nhưng không có ngôn ngữ: &quot;1.250&quot; có thể đọc theo hai cách.</translation>
    </message>
    <message>
        <source>No scorer decides prompts of the type &quot;%1&quot;; a person must.</source>
        <translation>Không bộ chấm nào quyết định câu hỏi loại &quot;%1&quot;; phải do người.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; asks the same question.</source>
        <translation>Câu &quot;%1&quot; hỏi cùng một điều.</translation>
    </message>
    <message>
        <source>%1 solutions are code and were not run; --allow-code runs them in the sandbox.</source>
        <translation>%1 lời giải là mã và chưa được chạy; --allow-code chạy chúng trong hộp cát.</translation>
    </message>
    <message>
        <source>The scorer %1 rates the suite&apos;s own solution as %2: %3</source>
        <translation>Bộ chấm %1 đánh giá lời giải của chính bộ câu hỏi là %2: %3</translation>
    </message>
    <message>
        <source>Pennybench suite</source>
        <translation>bộ câu hỏi Pennybench</translation>
    </message>
    <message>
        <source>table with a header</source>
        <translation>bảng có dòng tiêu đề</translation>
    </message>
    <message>
        <source>MMLU with a header</source>
        <translation>MMLU có dòng tiêu đề</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>sổ tính</translation>
    </message>
    <message>
        <source>%1 was copied while it was written, without its journal: answers that are only there are asked for again and cost again.</source>
        <translation>%1 được chép khi đang ghi và thiếu tệp nhật ký: những câu trả lời chỉ có ở đó sẽ được hỏi lại và tốn phí lần nữa.</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names %1, which cannot be read: %2</source>
        <translation>SSL_CERT_FILE chỉ đến %1, nhưng không đọc được: %2</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names %1, which contains no PEM certificate</source>
        <translation>SSL_CERT_FILE chỉ đến %1, nhưng tệp không có chứng chỉ PEM</translation>
    </message>
    <message>
        <source>SSL_CERT_DIR names %1, which is not a readable folder</source>
        <translation>SSL_CERT_DIR chỉ đến %1, nhưng đó không phải thư mục đọc được</translation>
    </message>
    <message>
        <source>SSL_CERT_DIR names %1, which contains no PEM certificate</source>
        <translation>SSL_CERT_DIR chỉ đến %1, nhưng thư mục không có chứng chỉ PEM</translation>
    </message>
    <message>
        <source>%1, USD %2</source>
        <translation>%1, USD %2</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>%1 announced %2. %3</source>
        <translation>%1 thông báo %2. %3</translation>
    </message>
    <message>
        <source>%1 estimates %2. %3</source>
        <translation>%1 ước tính %2. %3</translation>
    </message>
    <message>
        <source>%1, %3: %2</source>
        <translation>%1, %3: %2</translation>
    </message>
    <message>
        <source>accurate</source>
        <translation>chính xác</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>ổn định</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>giá niêm yết</translation>
    </message>
    <message>
        <source>list, first day</source>
        <translation>niêm yết, ngày đầu</translation>
    </message>
    <message>
        <source>per answer</source>
        <translation>mỗi câu trả lời</translation>
    </message>
    <message>
        <source>per correct</source>
        <translation>mỗi câu đúng</translation>
    </message>
    <message>
        <source>%1 (%2), %3 prompts with %4 turns</source>
        <translation>%1 (%2), %3 câu hỏi với %4 lượt</translation>
    </message>
    <message>
        <source>Not asked, because turn %1 of this conversation has no answer.</source>
        <translation>Chưa hỏi, vì lượt %1 của cuộc trò chuyện này không có câu trả lời.</translation>
    </message>
    <message>
        <source>A prompt has either &quot;prompt&quot; or &quot;turns&quot;, not both.</source>
        <translation>Một câu hỏi có &quot;prompt&quot; hoặc &quot;turns&quot;, không có cả hai.</translation>
    </message>
    <message>
        <source>A prompt has from 1 to %1 turns.</source>
        <translation>Một câu hỏi có từ 1 đến %1 lượt.</translation>
    </message>
    <message>
        <source>This must be a text or an object with &quot;prompt&quot;.</source>
        <translation>Đây phải là một văn bản hoặc một đối tượng có &quot;prompt&quot;.</translation>
    </message>
    <message>
        <source>The turn has no text.</source>
        <translation>Lượt này không có nội dung.</translation>
    </message>
    <message>
        <source>The turn %1 has no text.</source>
        <translation>Lượt %1 không có nội dung.</translation>
    </message>
    <message>
        <source>A scorer is an object with a type.</source>
        <translation>Bộ chấm là một đối tượng có loại.</translation>
    </message>
    <message>
        <source>MT-Bench is meant for a judge model. Without one, its answers are left for a person to decide.</source>
        <translation>MT-Bench dành cho một mô hình giám khảo. Không có mô hình đó thì người dùng phải tự quyết định các câu trả lời.</translation>
    </message>
    <message>
        <source>Name one shell: pennybench completion bash, zsh or fish.</source>
        <translation>Hãy nêu một shell: pennybench completion bash, zsh hoặc fish.</translation>
    </message>
    <message>
        <source>The report was cancelled; no file was written.</source>
        <translation>Đã hủy báo cáo; không có tệp nào được ghi.</translation>
    </message>
    <message>
        <source>The address says neither https:// nor http://; probably %1 is meant.</source>
        <translation>Địa chỉ không có https:// hay http://; có lẽ ý bạn là %1.</translation>
    </message>
    <message>
        <source>http:// to another machine sends keys and prompts unencrypted; use https://, or allow it on purpose.</source>
        <translation>http:// tới máy khác gửi khóa và câu hỏi không mã hóa; hãy dùng https://, hoặc chủ động cho phép.</translation>
    </message>
    <message>
        <source>This is the address of one request. The base URL is %1; the rest is added to it.</source>
        <translation>Đây là địa chỉ của một yêu cầu. URL gốc là %1; phần còn lại được thêm vào sau.</translation>
    </message>
    <message>
        <source>Most servers of this dialect answer below a version: %1.</source>
        <translation>Phần lớn máy chủ dùng giao thức này trả lời dưới một phiên bản: %1.</translation>
    </message>
    <message>
        <source>This is an address of the dialect %1, not %2.</source>
        <translation>Đây là địa chỉ của giao thức %1, không phải %2.</translation>
    </message>
    <message>
        <source>Another program changed the catalogue meanwhile. It was read again and nothing was overwritten; make the change once more.</source>
        <translation>Trong lúc đó một chương trình khác đã sửa danh mục. Danh mục đã được đọc lại và không có gì bị ghi đè; hãy sửa lại lần nữa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the catalogue is not a list of objects; correct the file first.</source>
        <translation>&quot;%1&quot; của danh mục không phải là danh sách đối tượng; hãy sửa tệp trước.</translation>
    </message>
    <message>
        <source>The suite has no prompt &quot;%1&quot; any more.</source>
        <translation>Bộ câu hỏi không còn câu &quot;%1&quot; nữa.</translation>
    </message>
    <message>
        <source>A suite needs at least one prompt; delete the suite instead.</source>
        <translation>Bộ câu hỏi cần ít nhất một câu; hãy xóa cả bộ câu hỏi.</translation>
    </message>
    <message>
        <source>A suite needs a name.</source>
        <translation>Bộ câu hỏi cần có tên.</translation>
    </message>
    <message>
        <source>Another program changed the suite meanwhile. Its file was read again and nothing was overwritten; make the change once more.</source>
        <translation>Trong lúc đó một chương trình khác đã sửa bộ câu hỏi. Tệp đã được đọc lại và không có gì bị ghi đè; hãy sửa lại lần nữa.</translation>
    </message>
    <message>
        <source>The session cannot be moved: %1.</source>
        <translation>Không di chuyển được phiên: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dialect; it is one of: openai, gemini, anthropic, ollama, openai-completions.</source>
        <translation>&quot;%1&quot; không phải là phương ngữ; hãy dùng một trong: openai, gemini, anthropic, ollama, openai-completions.</translation>
    </message>
    <message>
        <source>A template is chatml, s1, tinyzero, or a text with {prompt}.</source>
        <translation>Mẫu là chatml, s1, tinyzero, hoặc một văn bản có {prompt}.</translation>
    </message>
    <message>
        <source>Name one file of answers.</source>
        <translation>Hãy nêu một tệp câu trả lời.</translation>
    </message>
    <message>
        <source>Say which prompts were answered: --suite NAME, or a session that has them.</source>
        <translation>Hãy cho biết câu hỏi nào đã được trả lời: --suite NAME, hoặc một phiên có chúng.</translation>
    </message>
    <message>
        <source>Say who answered: --model NAME.</source>
        <translation>Hãy cho biết ai đã trả lời: --model NAME.</translation>
    </message>
    <message>
        <source>The answers are from %1 and from %2; import each into the session with a file and --model of its own.</source>
        <translation>Các câu trả lời là của %1 và của %2; hãy nhập mỗi bên vào phiên bằng tệp và --model riêng.</translation>
    </message>
    <message>
        <source>None of the answers belongs to a prompt; nothing was imported.</source>
        <translation>Không câu trả lời nào thuộc về một câu hỏi; không có gì được nhập.</translation>
    </message>
    <message>
        <source>The answers cannot be saved in the session.</source>
        <translation>Không thể lưu các câu trả lời vào phiên.</translation>
    </message>
    <message>
        <source>--cost takes US dollars as a decimal, e.g. 0.002, not &quot;%1&quot;.</source>
        <translation>--cost nhận số thập phân đô la Mỹ, ví dụ 0.002, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say whose prompts stand on the sheet: --suite NAME.</source>
        <translation>Hãy cho biết phiếu lấy câu hỏi của bộ nào: --suite NAME.</translation>
    </message>
    <message>
        <source>A sheet ends in .csv or .html.</source>
        <translation>Tên phiếu kết thúc bằng .csv hoặc .html.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 nhận số nguyên từ %2 đến %3, không phải &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>wait and think_max need a server of raw completions; %1 is not asked there (dialect openai-completions).</source>
        <translation>wait và think_max cần máy chủ nối tiếp văn bản thô; %1 không được hỏi ở đó (phương ngữ openai-completions).</translation>
    </message>
    <message>
        <source>The answers cannot be read; check the file&apos;s name and permissions.</source>
        <translation>Không đọc được các câu trả lời; hãy kiểm tra tên và quyền của tệp.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; leave out what was not asked here.</source>
        <translation>Tệp lớn hơn %1 MB; hãy bỏ những gì không được hỏi ở đây.</translation>
    </message>
    <message>
        <source>The file has more than %1 answers; leave out what was not asked here.</source>
        <translation>Tệp có hơn %1 câu trả lời; hãy bỏ những gì không được hỏi ở đây.</translation>
    </message>
    <message>
        <source>The file begins like JSON and is not: %1.</source>
        <translation>Tệp bắt đầu như JSON nhưng không phải: %1.</translation>
    </message>
    <message>
        <source>Each line must be one JSON object: %1.</source>
        <translation>Mỗi dòng phải là một đối tượng JSON: %1.</translation>
    </message>
    <message>
        <source>Each object needs &quot;answer&quot;, a text, or must be a conversation.</source>
        <translation>Mỗi đối tượng cần &quot;answer&quot; là văn bản, hoặc phải là một cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Each answer needs the prompt&apos;s id (prompt_id) or its text (prompt).</source>
        <translation>Mỗi câu trả lời cần mã câu hỏi (prompt_id) hoặc nội dung câu hỏi (prompt).</translation>
    </message>
    <message>
        <source>This must be a whole number from 1 to 1000, or empty.</source>
        <translation>Đây phải là số nguyên từ 1 đến 1000, hoặc để trống.</translation>
    </message>
    <message>
        <source>No answer was found in it.</source>
        <translation>Không tìm thấy câu trả lời nào trong đó.</translation>
    </message>
    <message>
        <source>there is no prompt &quot;%1&quot;</source>
        <translation>không có câu hỏi &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no prompt has this text</source>
        <translation>không câu hỏi nào có nội dung này</translation>
    </message>
    <message>
        <source>several prompts fit; give the prompt&apos;s id and suite</source>
        <translation>nhiều câu hỏi phù hợp; hãy cho mã câu hỏi và bộ câu hỏi</translation>
    </message>
    <message>
        <source>the prompt &quot;%1&quot; has no turn %2</source>
        <translation>câu hỏi &quot;%1&quot; không có lượt %2</translation>
    </message>
    <message>
        <source>it contains the text of no prompt</source>
        <translation>nó không chứa nội dung của câu hỏi nào</translation>
    </message>
    <message>
        <source>the session has this answer already</source>
        <translation>phiên đã có câu trả lời này</translation>
    </message>
    <message>
        <source>its cost must be US dollars as a decimal, e.g. 0.002, not &quot;%1&quot;</source>
        <translation>chi phí phải là số thập phân đô la Mỹ, ví dụ 0.002, không phải &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Asked in %1 requests with %2 output tokens; thinking was made to go on %3 times. All are counted.</source>
        <translation>Đã hỏi bằng %1 yêu cầu với %2 token đầu ra; việc suy nghĩ được kéo dài %3 lần. Tất cả đều được tính.</translation>
    </message>
    <message>
        <source>A class votes about 2 to 4 models; name them with --model.</source>
        <translation>Lớp bỏ phiếu về 2 đến 4 mô hình; hãy nêu chúng bằng --model.</translation>
    </message>
    <message>
        <source>The session has no model &quot;%1&quot;.</source>
        <translation>Phiên không có mô hình &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The votes cannot be served at %1, port %2: %3.</source>
        <translation>Không thể phục vụ bỏ phiếu tại %1, cổng %2: %3.</translation>
    </message>
    <message>
        <source>This program was built without QtHttpServer or libqrencode, so that it cannot serve votes to phones.</source>
        <translation>Chương trình được dựng không có QtHttpServer hoặc libqrencode nên không thể phục vụ bỏ phiếu cho điện thoại.</translation>
    </message>
    <message>
        <source>Votes are served at one address of this machine; &quot;%1&quot; is none.</source>
        <translation>Bỏ phiếu được phục vụ tại một địa chỉ của máy này; &quot;%1&quot; không phải là địa chỉ đó.</translation>
    </message>
    <message>
        <source>This is neither genai-prices (data.json of version 2) nor models.dev (api.json) nor OpenRouter&apos;s list of models.</source>
        <translation>Đây không phải genai-prices (data.json phiên bản 2), models.dev (api.json) hay danh sách mô hình của OpenRouter.</translation>
    </message>
    <message>
        <source>%1 did not send the file in time.</source>
        <translation>%1 không gửi tệp kịp thời gian.</translation>
    </message>
    <message>
        <source>The file of %1 is larger than 20 MB; nothing was read.</source>
        <translation>Tệp của %1 lớn hơn 20 MB; không đọc gì cả.</translation>
    </message>
    <message>
        <source>%1 says that the file is at %2 now; nothing was fetched from there. Fetch it from that address if you trust it.</source>
        <translation>%1 cho biết tệp nay ở %2; chưa lấy gì từ đó. Hãy lấy từ địa chỉ ấy nếu bạn tin cậy nó.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2; check the address of the file.</source>
        <translation>%1 trả lời HTTP %2; hãy kiểm tra địa chỉ của tệp.</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>đầu vào %1</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>lưu đệm %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>đầu ra %1</translation>
    </message>
    <message>
        <source>output unknown</source>
        <translation>đầu ra không rõ</translation>
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation>suy luận %1</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 cho mỗi triệu token</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1; above %2 prompt tokens %3 in, %4 out</source>
        <translation>%1; trên %2 token câu hỏi: đầu vào %3, đầu ra %4</translation>
    </message>
    <message>
        <source>%1: model added: %2</source>
        <translation>%1: thêm mô hình: %2</translation>
    </message>
    <message>
        <source>%1: price added: %2</source>
        <translation>%1: thêm giá: %2</translation>
    </message>
    <message>
        <source>%1: price ended: %2</source>
        <translation>%1: giá kết thúc: %2</translation>
    </message>
    <message>
        <source>%1: fact added: %2</source>
        <translation>%1: thêm dữ kiện: %2</translation>
    </message>
    <message>
        <source>context of %1 tokens</source>
        <translation>ngữ cảnh %1 token</translation>
    </message>
    <message>
        <source>answers of up to %1 tokens</source>
        <translation>câu trả lời tối đa %1 token</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>trọng số mở</translation>
    </message>
    <message>
        <source>closed weights</source>
        <translation>trọng số đóng</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>Bỏ qua %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 is left out: %3.</source>
        <translation>%1: bỏ qua %2: %3.</translation>
    </message>
    <message>
        <source>it is not a price from 0 to 100,000 USD per million tokens with at most six decimals</source>
        <translation>đây không phải giá từ 0 đến 100 000 USD cho mỗi triệu token với tối đa sáu chữ số thập phân</translation>
    </message>
    <message>
        <source>it is not a step by prompt length with prices for input and output</source>
        <translation>đây không phải bậc theo độ dài câu hỏi có giá đầu vào và đầu ra</translation>
    </message>
    <message>
        <source>two steps begin at the same prompt length</source>
        <translation>hai bậc bắt đầu ở cùng một độ dài câu hỏi</translation>
    </message>
    <message>
        <source>the file gives no input price with it</source>
        <translation>tệp không cho giá đầu vào kèm theo</translation>
    </message>
    <message>
        <source>the file gives no output price with it</source>
        <translation>tệp không cho giá đầu ra kèm theo</translation>
    </message>
    <message>
        <source>it is charged per answer in addition to tokens, which the catalogue cannot express</source>
        <translation>nó được tính theo câu trả lời ngoài token, điều mà danh mục không diễn tả được</translation>
    </message>
    <message>
        <source>only text is sent and priced here</source>
        <translation>ở đây chỉ gửi và tính giá văn bản</translation>
    </message>
    <message>
        <source>a service that Pennybench does not use</source>
        <translation>một dịch vụ mà Pennybench không dùng</translation>
    </message>
    <message>
        <source>only the cache-write price for the shortest time is kept</source>
        <translation>chỉ giữ giá ghi bộ nhớ đệm cho thời gian ngắn nhất</translation>
    </message>
    <message>
        <source>%1 applies to text</source>
        <translation>%1 áp dụng cho văn bản</translation>
    </message>
    <message>
        <source>the field is unknown, so actual costs may differ from computed ones</source>
        <translation>trường này không rõ, nên chi phí thật có thể khác chi phí tính được</translation>
    </message>
    <message>
        <source>it is not a whole number of tokens from 1 to 2,147,483,647</source>
        <translation>đây không phải số nguyên token từ 1 đến 2 147 483 647</translation>
    </message>
    <message>
        <source>only the limits of context and output are kept</source>
        <translation>chỉ giữ giới hạn ngữ cảnh và đầu ra</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>đây không phải ngày</translation>
    </message>
    <message>
        <source>a price can begin on a date or apply to a time of day in UTC, and this is neither</source>
        <translation>giá có thể bắt đầu vào một ngày hoặc áp dụng cho một khoảng giờ UTC, còn đây không phải cả hai</translation>
    </message>
    <message>
        <source>the file&apos;s authors note &quot;%1&quot;</source>
        <translation>tác giả của tệp ghi chú &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the catalogue says %1, the file %2; the catalogue is not changed</source>
        <translation>danh mục ghi %1, tệp ghi %2; danh mục không bị thay đổi</translation>
    </message>
    <message>
        <source>the model is retired</source>
        <translation>mô hình đã ngừng</translation>
    </message>
    <message>
        <source>the file&apos;s authors checked it on %1, before the catalogue&apos;s own price began on %2</source>
        <translation>tác giả của tệp kiểm tra nó ngày %1, trước khi giá của danh mục bắt đầu ngày %2</translation>
    </message>
    <message>
        <source>the catalogue has prices by the hour, which the file lacks; they stay</source>
        <translation>danh mục có giá theo giờ mà tệp không có; chúng được giữ lại</translation>
    </message>
    <message>
        <source>A model without a usable name is left out.</source>
        <translation>Bỏ qua một mô hình không có tên dùng được.</translation>
    </message>
    <message>
        <source>The file gives %1 the address %2; the catalogue keeps %3.</source>
        <translation>Tệp cho %1 địa chỉ %2; danh mục giữ %3.</translation>
    </message>
    <message>
        <source>Left out: %1 models of known providers that are not in the catalogue; --new adds them.</source>
        <translation>Bỏ qua: %1 mô hình của các nhà cung cấp đã biết không có trong danh mục; --new thêm chúng.</translation>
    </message>
    <message>
        <source>Left out: %1 models of %2 providers that are not in the catalogue (%3).</source>
        <translation>Bỏ qua: %1 mô hình của %2 nhà cung cấp không có trong danh mục (%3).</translation>
    </message>
    <message>
        <source>Left out: %1 models that do not answer in text only (%2).</source>
        <translation>Bỏ qua: %1 mô hình không chỉ trả lời bằng văn bản (%2).</translation>
    </message>
    <message>
        <source>%1 models that are not imported also have %2, which is left out: %3.</source>
        <translation>%1 mô hình không được nhập cũng có %2, trường này bị bỏ qua: %3.</translation>
    </message>
    <message>
        <source>--apply belongs to --import FILE or --update.</source>
        <translation>--apply đi với --import TỆP hoặc --update.</translation>
    </message>
    <message>
        <source>%1 changes your own catalogue, so it does not go with --catalogue.</source>
        <translation>%1 thay đổi danh mục riêng của bạn, nên không đi cùng --catalogue.</translation>
    </message>
    <message>
        <source>--update and --import do not go together; --update --from FILE reads a file.</source>
        <translation>--update và --import không đi cùng nhau; --update --from TỆP đọc một tệp.</translation>
    </message>
    <message>
        <source>--from and --yes belong to --update.</source>
        <translation>--from và --yes đi với --update.</translation>
    </message>
    <message>
        <source>Nothing was fetched: --yes allows it.</source>
        <translation>Chưa lấy gì: --yes cho phép việc đó.</translation>
    </message>
    <message>
        <source>This program was built without libxlsxwriter, so that it writes no workbooks; write a table as .csv, which spreadsheets read too.</source>
        <translation>Chương trình này được dựng không có libxlsxwriter nên không ghi được bảng tính; hãy ghi bảng dạng .csv, phần mềm bảng tính cũng đọc được.</translation>
    </message>
    <message>
        <source>this program was built without it.</source>
        <translation>chương trình này được dựng không có nó.</translation>
    </message>
    <message>
        <source>On Linux, build it with -DPENNYBENCH_SANDBOX=ON.</source>
        <translation>Trên Linux, hãy dựng với -DPENNYBENCH_SANDBOX=ON.</translation>
    </message>
    <message>
        <source>&quot;mode&quot; is &quot;points&quot; or &quot;pairwise&quot;, not &quot;%1&quot;.</source>
        <translation>&quot;mode&quot; là &quot;points&quot; hoặc &quot;pairwise&quot;, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;points&quot; is a whole number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>&quot;points&quot; là số nguyên từ 1 đến %1, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No judge chosen; a person has to decide by this rubric: %1</source>
        <translation>Chưa chọn giám khảo; con người phải quyết định theo tiêu chí này: %1</translation>
    </message>
    <message>
        <source>Not yet judged by %1.</source>
        <translation>%1 chưa chấm.</translation>
    </message>
    <message>
        <source>%1 gave no verdict: %2</source>
        <translation>%1 không đưa ra phán quyết: %2</translation>
    </message>
    <message>
        <source>its reply does not end with one verdict in the asked form.</source>
        <translation>trả lời của nó không kết thúc bằng một phán quyết đúng dạng yêu cầu.</translation>
    </message>
    <message>
        <source>its reply was cut at the token limit.</source>
        <translation>trả lời của nó bị cắt ở giới hạn token.</translation>
    </message>
    <message>
        <source>Not compared: no other answer to this prompt came.</source>
        <translation>Không so sánh: không có câu trả lời nào khác cho câu hỏi này.</translation>
    </message>
    <message>
        <source>%1 gave %2 of %3 points.</source>
        <translation>%1 cho %2 trên %3 điểm.</translation>
    </message>
    <message>
        <source>Compared, not scored. %1 preferred it %2 times, preferred another %3 times, and saw %4 ties; pairs without a verdict: %5.</source>
        <translation>Được so sánh, không chấm điểm. %1 chọn nó %2 lần, chọn câu khác %3 lần và thấy %4 lần hòa; cặp không có phán quyết: %5.</translation>
    </message>
    <message>
        <source>%1 The judge is of the same family as a compared model.</source>
        <translation>%1 Giám khảo cùng họ với một mô hình được so sánh.</translation>
    </message>
    <message>
        <source>%1 The answer speaks to the judge: read it yourself.</source>
        <translation>%1 Câu trả lời nói với giám khảo: hãy tự đọc.</translation>
    </message>
    <message>
        <source>A judge model decides where a run has one; else a person has to.</source>
        <translation>Mô hình giám khảo quyết định nếu lượt chạy có; nếu không thì con người phải quyết định.</translation>
    </message>
    <message>
        <source>This program was built without the key chain: put the key into an environment variable. A key that is entered in Settings holds until the program ends.</source>
        <translation>Chương trình này được dựng không có kho khóa: hãy đặt khóa vào biến môi trường. Khóa nhập trong Cài đặt có hiệu lực đến khi chương trình kết thúc.</translation>
    </message>
    <message>
        <source>Name the session to copy and where it is copied to.</source>
        <translation>Hãy nêu phiên cần sao chép và nơi sao chép đến.</translation>
    </message>
    <message>
        <source>The address must not contain a password; write it into ~/.pgpass or name a service of ~/.pg_service.conf.</source>
        <translation>Địa chỉ không được chứa mật khẩu; hãy ghi mật khẩu vào ~/.pgpass hoặc nêu một dịch vụ trong ~/.pg_service.conf.</translation>
    </message>
    <message>
        <source>The address has no setting &quot;%1&quot;; it takes session and %2.</source>
        <translation>Địa chỉ không có thiết lập &quot;%1&quot;; nó nhận session và %2.</translation>
    </message>
    <message>
        <source>The address cannot be read (%1); write postgresql://USER@HOST/DATABASE?session=NAME.</source>
        <translation>Không đọc được địa chỉ (%1); hãy viết postgresql://USER@HOST/DATABASE?session=NAME.</translation>
    </message>
    <message>
        <source>The name of a session has 1 to 200 characters, none of them invisible; choose another name.</source>
        <translation>Tên phiên có từ 1 đến 200 ký tự, không có ký tự vô hình; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The address names no session; add ?session=NAME. The database has these sessions: %1.</source>
        <translation>Địa chỉ không nêu phiên nào; hãy thêm ?session=NAME. Cơ sở dữ liệu có các phiên sau: %1.</translation>
    </message>
    <message>
        <source>The address names no session; add ?session=NAME. The database has no session yet.</source>
        <translation>Địa chỉ không nêu phiên nào; hãy thêm ?session=NAME. Cơ sở dữ liệu chưa có phiên nào.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing; install it (in Debian the package libqt6sql6-psql).</source>
        <translation>Thiếu trình điều khiển PostgreSQL của Qt; hãy cài đặt nó (trong Debian là gói libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1); check the address and that the server runs.</source>
        <translation>Không kết nối được máy chủ (%1); hãy kiểm tra địa chỉ và xem máy chủ có đang chạy không.</translation>
    </message>
    <message>
        <source>The server does not accept the password, or there is none (%1); write it into ~/.pgpass, which only you may read.</source>
        <translation>Máy chủ không chấp nhận mật khẩu, hoặc không có mật khẩu (%1); hãy ghi mật khẩu vào ~/.pgpass, tệp chỉ mình bạn đọc được.</translation>
    </message>
    <message>
        <source>The server refuses the connection (%1); check the user and the database.</source>
        <translation>Máy chủ từ chối kết nối (%1); hãy kiểm tra người dùng và cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The server does not encrypt the connection; turn on TLS there, or allow plain text with sslmode=disable in the address.</source>
        <translation>Máy chủ không mã hóa kết nối; hãy bật TLS ở đó, hoặc cho phép truyền không mã hóa bằng sslmode=disable trong địa chỉ.</translation>
    </message>
    <message>
        <source>The connection to the server was lost (%1).</source>
        <translation>Mất kết nối với máy chủ (%1).</translation>
    </message>
    <message>
        <source>This database has no sessions of Pennybench; &quot;pennybench lab init ADDRESS&quot; prepares it for them.</source>
        <translation>Cơ sở dữ liệu này chưa dành cho phiên Pennybench; &quot;pennybench lab init ADDRESS&quot; chuẩn bị nó.</translation>
    </message>
    <message>
        <source>A newer version of Pennybench prepared this database (version %1, this one knows %2); it was not changed. Use the newer version.</source>
        <translation>Một phiên bản Pennybench mới hơn đã chuẩn bị cơ sở dữ liệu này (phiên bản %1, bản này biết %2); nó không bị thay đổi. Hãy dùng phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>The database has a schema &quot;pennybench&quot; that another program made; choose another database.</source>
        <translation>Cơ sở dữ liệu có lược đồ &quot;pennybench&quot; do chương trình khác tạo; hãy chọn cơ sở dữ liệu khác.</translation>
    </message>
    <message>
        <source>The database keeps texts as %1, which lacks most languages&apos; characters; create one with &quot;createdb --encoding UTF8 --template template0&quot;.</source>
        <translation>Cơ sở dữ liệu lưu văn bản dạng %1, thiếu ký tự của hầu hết ngôn ngữ; hãy tạo bằng &quot;createdb --encoding UTF8 --template template0&quot;.</translation>
    </message>
    <message>
        <source>Your user of the database has no right to do this (%1); ask whoever runs it for pennybench_read, pennybench_vote or pennybench_run.</source>
        <translation>Người dùng cơ sở dữ liệu của bạn không có quyền làm việc này (%1); hãy xin người quản lý quyền pennybench_read, pennybench_vote hoặc pennybench_run.</translation>
    </message>
    <message>
        <source>Your user of the database may not prepare it (%1); let an administrator of the server run what &quot;pennybench lab init --dry-run&quot; prints.</source>
        <translation>Người dùng cơ sở dữ liệu của bạn không được chuẩn bị nó (%1); hãy để quản trị viên máy chủ chạy những gì &quot;pennybench lab init --dry-run&quot; in ra.</translation>
    </message>
    <message>
        <source>The disk of the database&apos;s server is full; free some space there.</source>
        <translation>Đĩa của máy chủ cơ sở dữ liệu đã đầy; hãy giải phóng dung lượng ở đó.</translation>
    </message>
    <message>
        <source>The database can only be read (%1); connect to the server that takes changes.</source>
        <translation>Cơ sở dữ liệu chỉ cho đọc (%1); hãy kết nối với máy chủ nhận thay đổi.</translation>
    </message>
    <message>
        <source>The database cannot be used: %1.</source>
        <translation>Không dùng được cơ sở dữ liệu: %1.</translation>
    </message>
    <message>
        <source>The database has no session with this name; it has these: %1.</source>
        <translation>Cơ sở dữ liệu không có phiên tên này; nó có: %1.</translation>
    </message>
    <message>
        <source>The database has no session yet; &quot;pennybench run --session ADDRESS&quot; begins one.</source>
        <translation>Cơ sở dữ liệu chưa có phiên nào; &quot;pennybench run --session ADDRESS&quot; bắt đầu một phiên.</translation>
    </message>
    <message>
        <source>The database already has a session with this name; choose another name or continue it.</source>
        <translation>Cơ sở dữ liệu đã có phiên tên này; hãy chọn tên khác hoặc tiếp tục phiên đó.</translation>
    </message>
    <message>
        <source>An older version of Pennybench wrote this session (schema %1, this one writes %2); &quot;pennybench lab init ADDRESS&quot; brings the database up to date.</source>
        <translation>Một phiên bản Pennybench cũ hơn đã ghi phiên này (lược đồ %1, bản này ghi %2); &quot;pennybench lab init ADDRESS&quot; cập nhật cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Answers that could not be saved are still in %1; continue the session when the server can be written.</source>
        <translation>Những câu trả lời chưa lưu được vẫn ở trong %1; hãy tiếp tục phiên khi ghi được lên máy chủ.</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>There is no line-up &quot;%1&quot;; there are: %2.</source>
        <translation>Không có nhóm mô hình &quot;%1&quot;; hiện có: %2.</translation>
    </message>
    <message>
        <source>Write &quot;pennybench lab init ADDRESS&quot; or &quot;pennybench lab status ADDRESS&quot;; the address is postgresql://USER@HOST/DATABASE.</source>
        <translation>Hãy viết &quot;pennybench lab init ĐỊA_CHỈ&quot; hoặc &quot;pennybench lab status ĐỊA_CHỈ&quot;; địa chỉ có dạng postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>--judge names &quot;%1&quot; twice.</source>
        <translation>--judge nêu &quot;%1&quot; hai lần.</translation>
    </message>
    <message>
        <source>The judges disagree, of %1 points: %2. A person has to decide.</source>
        <translation>Các giám khảo không thống nhất, trên %1 điểm: %2. Con người phải quyết định.</translation>
    </message>
    <message>
        <source>The judges gave %1 of %2 points: %3.</source>
        <translation>Các giám khảo cho %1 trên %2 điểm: %3.</translation>
    </message>
    <message>
        <source>Compared, not scored. The judges (%1) together preferred it %2 times, preferred another %3 times, and came to %4 ties; pairs without a verdict: %5.</source>
        <translation>Được so sánh, không chấm điểm. Các giám khảo (%1) cùng chọn nó %2 lần, chọn câu khác %3 lần, thấy hoặc đi đến %4 lần hòa; cặp không có phán quyết: %5.</translation>
    </message>
    <message>
        <source>%1 A judge is of the same family as a compared model.</source>
        <translation>%1 Có giám khảo cùng họ với một mô hình được so sánh.</translation>
    </message>
    <message>
        <source>Another program has this answer now; this one goes on with the next.</source>
        <translation>Một chương trình khác đang giữ câu trả lời này; chương trình này tiếp tục với câu kế tiếp.</translation>
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
    <message>
        <source>Compare the answer with</source>
        <translation>So sánh câu trả lời với</translation>
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
    <message>
        <source>Add pasted answers…</source>
        <translation>Thêm câu trả lời dán vào…</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ẩn tên</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AnswersSlide</name>
    <message>
        <source>↓ There is more below</source>
        <translation>↓ Còn nữa ở dưới</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Câu trả lời %1</translation>
    </message>
    <message>
        <source>Which answer is best? Vote with your phone:</source>
        <translation>Câu trả lời nào tốt nhất? Bỏ phiếu bằng điện thoại:</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>mã %1</translation>
    </message>
    <message>
        <source>no app, no name, you can change your vote</source>
        <translation>không cần ứng dụng hay tên, đổi phiếu được</translation>
    </message>
    <message>
        <source>Which answer is best?</source>
        <translation>Câu trả lời nào tốt nhất?</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Đã đóng phiếu</translation>
    </message>
    <message>
        <source>of %1 have voted</source>
        <translation>trên %1 máy đã bỏ phiếu</translation>
    </message>
    <message>
        <source>have voted</source>
        <translation>đã bỏ phiếu</translation>
    </message>
    <message>
        <source>↑ There is more above</source>
        <translation>↑ Còn nữa ở trên</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ArticleModels</name>
    <message>
        <source>Filter, e.g. deepseek</source>
        <translation>Lọc, ví dụ deepseek</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>Lọc mô hình</translation>
    </message>
    <message>
        <source>Tick up to three to see them side by side; ● marks what differs. Grades: A the maker&apos;s own document, B quoted by others, C disputed, ship: the licence allows a table.</source>
        <translation>Đánh dấu tối đa ba mô hình để xem cạnh nhau; ● chỉ điểm khác nhau. Hạng: A tài liệu của nhà phát triển, B người khác dẫn lại, C còn tranh cãi, ship: giấy phép cho phép lập bảng.</translation>
    </message>
    <message>
        <source>Models of the article</source>
        <translation>Các mô hình trong bài báo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>nhà phát triển</translation>
    </message>
    <message>
        <source>country</source>
        <translation>nước</translation>
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
        <source>callable until</source>
        <translation>gọi được đến</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>kế nhiệm</translation>
    </message>
    <message>
        <source>launch, in / out</source>
        <translation>ra mắt, vào / ra</translation>
    </message>
    <message>
        <source>today, in / out</source>
        <translation>hôm nay, vào / ra</translation>
    </message>
    <message>
        <source>what can be done</source>
        <translation>có thể làm gì</translation>
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
    <message numerus="yes">
        <source>%n of these models are not in the catalogue any more.</source>
        <translation>
            <numerusform>%n mô hình trong số này không còn trong danh mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in the suite %1.</source>
        <translation>Đã giữ trong bộ câu hỏi %1.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ẩn tên</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AskedWithDialog</name>
    <message>
        <source>Settings of its own…</source>
        <translation>Cài đặt riêng…</translation>
    </message>
    <message>
        <source>Once more with others…</source>
        <translation>Thêm lần nữa với cài đặt khác…</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Như chung</translation>
    </message>
    <message>
        <source>Settings of the asking</source>
        <translation>Cài đặt khi hỏi</translation>
    </message>
    <message>
        <source>Two settings of one model are two contestants, each with its own letter.</source>
        <translation>Hai cài đặt của một mô hình là hai thí sinh, mỗi thí sinh một chữ cái.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Dùng các cài đặt này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Models that are chosen</source>
        <translation>Các mô hình đã chọn</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>settings of its own</source>
        <translation>cài đặt riêng</translation>
    </message>
    <message>
        <source>not sent to it</source>
        <translation>không gửi cho nó</translation>
    </message>
    <message>
        <source>as all</source>
        <translation>như chung</translation>
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
    <name>Pennybench::Desktop::AudienceWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Trình bày</translation>
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
        <source>mean score, 95 % interval</source>
        <translation>điểm trung bình, khoảng 95 %</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::BlindBallot</name>
    <message>
        <source>Answer %1</source>
        <translation>Câu trả lời %1</translation>
    </message>
    <message>
        <source>This one is best (%1)</source>
        <translation>Câu này tốt nhất (%1)</translation>
    </message>
    <message>
        <source>There are no two answers to choose from.</source>
        <translation>Không có hai câu trả lời để chọn.</translation>
    </message>
    <message>
        <source>The answers appear together when all have come.</source>
        <translation>Các câu trả lời hiện cùng lúc khi đã có đủ.</translation>
    </message>
    <message>
        <source>Some answers are missing, so there is nothing to choose from here.</source>
        <translation>Thiếu một số câu trả lời nên không có gì để chọn ở đây.</translation>
    </message>
    <message>
        <source>You found them equally good.</source>
        <translation>Bạn thấy chúng ngang nhau.</translation>
    </message>
    <message>
        <source>You preferred %1.</source>
        <translation>Bạn chọn %1.</translation>
    </message>
    <message>
        <source>Which answer is best? Press 1 to %1, or 0 where they are equally good. Names, prices and speeds come after your vote.</source>
        <translation>Câu trả lời nào tốt nhất? Nhấn 1 đến %1, hoặc 0 nếu ngang nhau. Tên, giá và tốc độ hiện sau khi bạn bỏ phiếu.</translation>
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
    <name>Pennybench::Desktop::CategoryCard</name>
    <message>
        <source>✓ %1: ahead of every other</source>
        <translation>✓ %1: hơn mọi mô hình khác</translation>
    </message>
    <message>
        <source>Nobody to compare with</source>
        <translation>Không có ai để so sánh</translation>
    </message>
    <message>
        <source>≈ Too close to call: %1</source>
        <translation>≈ Quá sát để phân định: %1</translation>
    </message>
    <message>
        <source>Too few prompts for an interval.</source>
        <translation>Quá ít câu hỏi để tính khoảng tin cậy.</translation>
    </message>
    <message>
        <source>%1 over %2: %3 points (95 % %4 to %5).</source>
        <translation>%1 so với %2: %3 điểm (95 % từ %4 đến %5).</translation>
    </message>
    <message>
        <source>About %1 prompts would show 5.</source>
        <translation>Khoảng %1 câu hỏi sẽ cho thấy 5 điểm.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n câu hỏi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4), %5 prompts</source>
        <translation>%1 %2: %3 (%4), %5 câu hỏi</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ChangesCard</name>
    <message>
        <source>What changed</source>
        <translation>Điều gì đã đổi</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>Còn khác ở đâu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>The same for both: %1.</source>
        <translation>Giống nhau ở cả hai: %1.</translation>
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
    <name>Pennybench::Desktop::ChartSlide</name>
    <message>
        <source>No answer has been decided yet.</source>
        <translation>Chưa có câu trả lời nào được chấm.</translation>
    </message>
    <message>
        <source>Quality and cost, questions so far: %1</source>
        <translation>Chất lượng và chi phí, số câu đến giờ: %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ChartsPage</name>
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
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Click a model, then compare it with another one</source>
        <translation>Nhấp một mô hình, rồi so sánh với mô hình khác</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ClaimGrid</name>
    <message>
        <source>The claim and its test</source>
        <translation>Nhận định và cách kiểm tra</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Your evidence, 95 % interval</source>
        <translation>Bằng chứng của bạn, khoảng 95 %</translation>
    </message>
    <message>
        <source>Published evidence, never mixed with yours</source>
        <translation>Số liệu đã công bố, không trộn với của bạn</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>mô phỏng</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ClaimRow</name>
    <message>
        <source>facts with their source; there is no margin</source>
        <translation>dữ kiện có nguồn, không có ngưỡng</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Cost of making ›</source>
        <translation>Chi phí phát triển ›</translation>
    </message>
    <message>
        <source>Your evidence for claim %1</source>
        <translation>Bằng chứng của bạn cho nhận định %1</translation>
    </message>
    <message>
        <source>A fact: nothing to measure with prompts.</source>
        <translation>Đây là dữ kiện: không cần đo bằng câu hỏi.</translation>
    </message>
    <message>
        <source>%1; simulated</source>
        <translation>%1; mô phỏng</translation>
    </message>
    <message>
        <source>Ask what is missing</source>
        <translation>Hỏi phần còn thiếu</translation>
    </message>
    <message>
        <source>Nobody has published a figure.</source>
        <translation>Chưa ai công bố số liệu.</translation>
    </message>
    <message>
        <source>%1 to %2: measured cost of o3-mini over o1-mini · dashed: %3</source>
        <translation>%1 đến %2: chi phí đo được của o3-mini trên o1-mini · nét đứt: %3</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ClaimTexts</name>
    <message>
        <source>read on %1</source>
        <translation>đọc ngày %1</translation>
    </message>
    <message>
        <source>%1, grade %2, %3</source>
        <translation>%1, hạng %2, %3</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>mức thấp</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>mức cao</translation>
    </message>
    <message>
        <source>medium, none said</source>
        <translation>vừa, không rõ</translation>
    </message>
    <message>
        <source>chess</source>
        <translation>cờ vua</translation>
    </message>
    <message>
        <source>Nobody plays %1: ask it, or choose who plays whom.</source>
        <translation>Không ai đóng vai %1: hãy hỏi mô hình đó, hoặc chọn ai đóng vai ai.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>chính xác</translation>
    </message>
    <message>
        <source>by published facts</source>
        <translation>theo dữ kiện đã công bố</translation>
    </message>
    <message>
        <source>the whole interval is on this side of the margin</source>
        <translation>cả khoảng nằm về phía này của ngưỡng</translation>
    </message>
    <message>
        <source>in all parts, by Holm&apos;s procedure over %1</source>
        <translation>ở mọi phần, theo Holm trên %1 phần</translation>
    </message>
    <message>
        <source>the whole interval is on the other side of the margin</source>
        <translation>cả khoảng nằm về phía bên kia của ngưỡng</translation>
    </message>
    <message>
        <source>not in: %1</source>
        <translation>không đạt ở: %1</translation>
    </message>
    <message>
        <source>the interval holds the margin, or there is none</source>
        <translation>khoảng chứa ngưỡng, hoặc chưa có khoảng</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>còn ngỏ: %1</translation>
    </message>
    <message>
        <source>nobody plays %1</source>
        <translation>không ai đóng vai %1</translation>
    </message>
    <message>
        <source>about %1 more prompts</source>
        <translation>thêm khoảng %1 câu hỏi</translation>
    </message>
    <message>
        <source>%1 more trials</source>
        <translation>thêm %1 lần</translation>
    </message>
    <message>
        <source>not behind the best other by more than</source>
        <translation>không kém mô hình tốt nhất còn lại quá</translation>
    </message>
    <message>
        <source>not behind the other by more than</source>
        <translation>không kém mô hình kia quá</translation>
    </message>
    <message>
        <source>ahead of the other by more than</source>
        <translation>hơn mô hình kia trên</translation>
    </message>
    <message>
        <source>ahead of the middle of the others by more than</source>
        <translation>hơn mức giữa của các mô hình khác trên</translation>
    </message>
    <message>
        <source>ratio of the costs within</source>
        <translation>tỉ lệ chi phí nằm trong</translation>
    </message>
    <message>
        <source>cost over that of the other, or of the cheapest other, below</source>
        <translation>chi phí so với mô hình kia, hoặc mô hình rẻ nhất còn lại, dưới</translation>
    </message>
    <message>
        <source>less spread within prompts than the others, from</source>
        <translation>ít dao động trong từng câu hỏi hơn các mô hình khác, từ</translation>
    </message>
    <message>
        <source>Published ratios of measured cost, by effort</source>
        <translation>Tỉ lệ chi phí đo được đã công bố, theo mức suy nghĩ</translation>
    </message>
    <message>
        <source>half: %1 to %2</source>
        <translation>một nửa: %1 đến %2</translation>
    </message>
    <message>
        <source>list price at launch %1</source>
        <translation>giá niêm yết lúc ra mắt %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ClaimsPage</name>
    <message>
        <source>Ask what is missing · %1</source>
        <translation>Hỏi phần còn thiếu · %1</translation>
    </message>
    <message>
        <source>Ask what is missing…</source>
        <translation>Hỏi phần còn thiếu…</translation>
    </message>
    <message>
        <source>Shows what would be asked and what it costs before anything is sent</source>
        <translation>Cho thấy sẽ hỏi gì và tốn bao nhiêu trước khi gửi</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Nothing is missing that could be asked</source>
        <translation>Không còn gì thiếu mà có thể hỏi</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Report for the browser (*.html)</source>
        <translation>Báo cáo cho trình duyệt (*.html)</translation>
    </message>
    <message>
        <source>Report for printing (*.pdf)</source>
        <translation>Báo cáo để in (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
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
        <source>Quality against measured cost, published by others</source>
        <translation>Chất lượng so với chi phí đo được, do người khác công bố</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>What is shown of the article</source>
        <translation>Phần nào của bài báo được hiện</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Nhận định</translation>
    </message>
    <message>
        <source>Cost of making</source>
        <translation>Chi phí phát triển</translation>
    </message>
    <message>
        <source>Published chart</source>
        <translation>Biểu đồ công bố</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Báo cáo…</translation>
    </message>
    <message>
        <source>A report of the claims with charts, method and sources</source>
        <translation>Báo cáo các nhận định kèm biểu đồ, phương pháp và nguồn</translation>
    </message>
    <message>
        <source>Choose who plays whom…</source>
        <translation>Phân vai…</translation>
    </message>
    <message>
        <source>The article&apos;s claims will be tested here, as soon as a comparison has an answer that is scored.</source>
        <translation>Các nhận định của bài báo sẽ được kiểm tra ở đây khi một so sánh có câu trả lời đã chấm.</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>So sánh mới</translation>
    </message>
    <message>
        <source>Nobody plays a role of the article yet.</source>
        <translation>Chưa ai đóng vai nào trong bài báo.</translation>
    </message>
    <message>
        <source>Practice run-through:</source>
        <translation>Chạy thử với mô hình luyện tập:</translation>
    </message>
    <message>
        <source>Who plays whom:</source>
        <translation>Ai đóng vai ai:</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1 đóng vai %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 là %2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ColumnSettings</name>
    <message>
        <source>Settings of %1</source>
        <translation>Thiết lập của %1</translation>
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
</context>
<context>
    <name>Pennybench::Desktop::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation>Không có lệnh nào chứa những từ này.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Tìm lệnh</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ComparePage</name>
    <message>
        <source>Choose two sessions</source>
        <translation>Chọn hai phiên</translation>
    </message>
    <message>
        <source>Two models of a session, or two sessions, are compared here prompt by prompt.</source>
        <translation>Hai mô hình của một phiên, hoặc hai phiên, được so sánh ở đây theo từng câu hỏi.</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>So sánh mới</translation>
    </message>
    <message>
        <source>The session that is shown has one model only, so there is no second one to compare it with.</source>
        <translation>Phiên đang hiển thị chỉ có một mô hình nên không có mô hình thứ hai để so sánh.</translation>
    </message>
    <message>
        <source>Choose two sessions above, or select two in the list of sessions.</source>
        <translation>Hãy chọn hai phiên ở trên, hoặc chọn hai phiên trong danh sách phiên.</translation>
    </message>
    <message>
        <source>Before and after are the same session. Choose another one, or compare two models of it.</source>
        <translation>Trước và sau là cùng một phiên. Hãy chọn phiên khác, hoặc so sánh hai mô hình của phiên này.</translation>
    </message>
    <message>
        <source>Both sides are the same model. Choose another one for one of them.</source>
        <translation>Hai bên là cùng một mô hình. Hãy chọn mô hình khác cho một bên.</translation>
    </message>
    <message>
        <source>Take another model</source>
        <translation>Lấy mô hình khác</translation>
    </message>
    <message>
        <source>A session cannot be read. %1</source>
        <translation>Không đọc được một phiên. %1</translation>
    </message>
    <message>
        <source>These sessions have no prompt in common. A prompt is the same if its text, system text and scorer are the same.</source>
        <translation>Hai phiên này không có câu hỏi chung. Câu hỏi là một khi nội dung, lời hệ thống và bộ chấm giống nhau.</translation>
    </message>
    <message>
        <source>One of the two has no answer yet.</source>
        <translation>Một trong hai chưa có câu trả lời.</translation>
    </message>
    <message>
        <source>%1 prompts are in both with the same text and scorer</source>
        <translation>%1 câu hỏi có ở cả hai với cùng nội dung và bộ chấm</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 đã đổi</translation>
    </message>
    <message>
        <source>%1 only before</source>
        <translation>%1 chỉ có trước</translation>
    </message>
    <message>
        <source>%1 only after</source>
        <translation>%1 chỉ có sau</translation>
    </message>
    <message>
        <source>%1 prompts, %2 decided for both</source>
        <translation>%1 câu hỏi, %2 câu đã quyết định cho cả hai</translation>
    </message>
    <message>
        <source>“%1” is being written, so these are its answers so far</source>
        <translation>“%1” đang được ghi, đây là các câu trả lời đến lúc này</translation>
    </message>
    <message>
        <source>The session is under way, so these are its answers so far</source>
        <translation>Phiên đang chạy, đây là các câu trả lời đến lúc này</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Không ai</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Mọi nhóm</translation>
    </message>
    <message>
        <source>● right  ○ not right, one mark per trial  ·  ▼ %1  ▲ %2</source>
        <translation>● đúng  ○ không đúng, mỗi lần một dấu  ·  ▼ %1  ▲ %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>hiện %1 trong %2</translation>
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
        <source>Where the difference lies</source>
        <translation>Khác biệt nằm ở đâu</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Chép bảng</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Điều gì đã đổi</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>Câu hỏi đang hiện</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>Ai đúng</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Prompts and how both answered</source>
        <translation>Câu hỏi và cách cả hai trả lời</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ComparedPromptsModel</name>
    <message>
        <source>prompt</source>
        <translation>câu hỏi</translation>
    </message>
    <message>
        <source>category</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>change</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>why</source>
        <translation>lý do</translation>
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
    <message>
        <source>Take back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Puts the question that waits back to be changed</source>
        <translation>Đưa câu hỏi đang chờ trở lại ô nhập để sửa</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Hỏi tiếp</translation>
    </message>
    <message>
        <source>Is asked as soon as all have answered (Ctrl+Return)</source>
        <translation>Được hỏi ngay khi tất cả đã trả lời (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Ctrl+↵ when all have answered</source>
        <translation>Ctrl+↵, hỏi khi tất cả đã trả lời</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Tiếp theo: %1</translation>
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
    <message>
        <source>Answers that the judge is still to be asked about: %1.</source>
        <translation>Câu trả lời giám khảo chưa được hỏi: %1.</translation>
    </message>
    <message>
        <source>Answers that wait for a judge model or a person: %1.</source>
        <translation>Câu trả lời chờ mô hình giám khảo hoặc người chấm: %1.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::DifferenceDialog</name>
    <message>
        <source>Compare answers: %1 and %2</source>
        <translation>So sánh câu trả lời: %1 và %2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::EndSlide</name>
    <message>
        <source>%1 %2 (%3 to %4)</source>
        <translation>%1 %2 (%3 đến %4)</translation>
    </message>
    <message>
        <source>The class preferred a right answer in %1 of %2 questions.</source>
        <translation>Cả lớp chọn câu trả lời đúng ở %1 trên %2 câu.</translation>
    </message>
    <message>
        <source>No names were shown, so there is nothing to tell yet.</source>
        <translation>Chưa hiện tên nào nên chưa có gì để nói.</translation>
    </message>
    <message>
        <source>Strength in the eyes of the class, 95 % interval, from %1 votes: %2.</source>
        <translation>Sức mạnh trong mắt cả lớp, khoảng 95 %, từ %1 phiếu: %2.</translation>
    </message>
    <message>
        <source>Votes so far: %1, too few to say which model the class likes best.</source>
        <translation>Số phiếu đến giờ: %1, quá ít để nói lớp thích mô hình nào nhất.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm được</translation>
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
    <name>Pennybench::Desktop::FindBar</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Tìm trên trang này</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Không có trên trang này</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 trên hơn %2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>Diễn giải</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>Các câu trả lời cho thấy gì</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::HandVotesDialog</name>
    <message>
        <source>Votes counted by hand</source>
        <translation>Phiếu đếm bằng tay</translation>
    </message>
    <message>
        <source>They are added to the votes of phones.</source>
        <translation>Được cộng vào phiếu của điện thoại.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Câu trả lời %1</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>Ngang nhau</translation>
    </message>
    <message>
        <source>None is good</source>
        <translation>Đều chưa tốt</translation>
    </message>
    <message>
        <source>Keep the votes</source>
        <translation>Giữ số phiếu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::HandworkDialog</name>
    <message>
        <source>Answers without an API</source>
        <translation>Câu trả lời không qua API</translation>
    </message>
    <message>
        <source>A free web chat, a retired model or a pupil takes part: answers that were given elsewhere are scored like the others and marked as pasted.</source>
        <translation>Một trang trò chuyện miễn phí, một mô hình đã ngừng hay một học sinh cùng tham gia: câu trả lời có từ nơi khác được chấm như mọi câu khác và được đánh dấu là dán vào.</translation>
    </message>
    <message>
        <source>a name, or a model of the catalogue</source>
        <translation>một tên, hoặc một mô hình trong danh mục</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Ai đã trả lời</translation>
    </message>
    <message>
        <source>Cost of each answer in USD</source>
        <translation>Chi phí mỗi câu trả lời (USD)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>One by one…</source>
        <translation>Từng câu một…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Đọc tệp…</translation>
    </message>
    <message>
        <source>Save a sheet…</source>
        <translation>Lưu phiếu…</translation>
    </message>
    <message>
        <source>Pasted conversation</source>
        <translation>Cuộc trò chuyện dán vào</translation>
    </message>
    <message>
        <source>Or paste a conversation here: prompts and answers as they stand in the chat.</source>
        <translation>Hoặc dán cuộc trò chuyện vào đây: câu hỏi và câu trả lời đúng như trong cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Answers that belong to no prompt</source>
        <translation>Câu trả lời không thuộc câu hỏi nào</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation>Đọc câu trả lời</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Câu trả lời (%1)</translation>
    </message>
    <message>
        <source>Table to fill in (%1)</source>
        <translation>Bảng để điền (%1)</translation>
    </message>
    <message>
        <source>Page to print (%1)</source>
        <translation>Trang để in (%1)</translation>
    </message>
    <message>
        <source>Save a sheet</source>
        <translation>Lưu phiếu</translation>
    </message>
    <message>
        <source>Ask each prompt in a new chat, exactly as it stands here.</source>
        <translation>Hãy hỏi từng câu trong một cuộc trò chuyện mới, đúng nguyên văn như ở đây.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Saved %1. Fill in the column &quot;answer&quot; and read the file here.</source>
        <translation>Đã lưu %1. Hãy điền cột &quot;answer&quot; rồi đọc tệp ở đây.</translation>
    </message>
    <message>
        <source>%1 [pasted]</source>
        <translation>%1 [dán vào]</translation>
    </message>
    <message>
        <source>The cost is a decimal, e.g. 0.002.</source>
        <translation>Chi phí là số thập phân, ví dụ 0.002.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answers found, %2 belong to no prompt.</source>
        <translation>Tìm thấy %1 câu trả lời, %2 câu không thuộc câu hỏi nào.</translation>
    </message>
    <message>
        <source>The answers are being scored…</source>
        <translation>Đang chấm các câu trả lời…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::HeadlineCard</name>
    <message>
        <source>What the answers show</source>
        <translation>Các câu trả lời cho thấy gì</translation>
    </message>
    <message>
        <source>Practice models: simulated answers</source>
        <translation>Mô hình luyện tập: câu trả lời mô phỏng</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::HitModel</name>
    <message>
        <source>title, tags and notes</source>
        <translation>tiêu đề, nhãn và ghi chú</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>câu hỏi</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>mô phỏng</translation>
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
    <message numerus="yes">
        <source>With them, the prices of %n models are as the file says and count as checked today.</source>
        <translation>
            <numerusform>Với chúng, giá của %n mô hình đúng như trong tệp và được coi là đã kiểm tra hôm nay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the check</source>
        <translation>Ghi lại lần kiểm tra</translation>
    </message>
    <message>
        <source>Models that are chosen on New:</source>
        <translation>Các mô hình đã chọn ở trang Mới:</translation>
    </message>
    <message>
        <source>Other models:</source>
        <translation>Các mô hình khác:</translation>
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
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Votes of a class</source>
        <translation>Phiếu của lớp</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::JudgeBox</name>
    <message>
        <source>none: people decide</source>
        <translation>không có: con người quyết định</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Some prompts are for a judge model; without one a person has to decide them.</source>
        <translation>Một số câu hỏi cần mô hình giám khảo; nếu không có thì con người phải quyết định.</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>khoảng %1 (%2 đến %3)</translation>
    </message>
    <message>
        <source>of unknown cost</source>
        <translation>không rõ chi phí</translation>
    </message>
    <message>
        <source>no second judge</source>
        <translation>không có giám khảo thứ hai</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Second judge</source>
        <translation>Giám khảo thứ hai</translation>
    </message>
    <message>
        <source>Two judges decide together; where they disagree, a person has to.</source>
        <translation>Hai giám khảo cùng quyết định; khi họ không thống nhất thì con người phải quyết định.</translation>
    </message>
    <message numerus="yes">
        <source>To %1: %n requests, %2 of them to test the judge</source>
        <translation>
            <numerusform>Tới %1: %n yêu cầu, trong đó %2 để thử giám khảo</numerusform>
        </translation>
    </message>
    <message>
        <source>A judge is of the same family as a chosen model, which it may prefer.</source>
        <translation>Có giám khảo cùng họ với một mô hình đã chọn và có thể thiên vị mô hình đó.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::KeepDialog</name>
    <message>
        <source>Keep the question as a prompt</source>
        <translation>Giữ câu hỏi vào một bộ</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Bộ câu hỏi</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Câu hỏi của tôi</translation>
    </message>
    <message>
        <source>Suite: one of your own, or the name of a new one</source>
        <translation>Bộ câu hỏi: một bộ của bạn, hoặc tên một bộ mới</translation>
    </message>
    <message>
        <source>With the questions before it</source>
        <translation>Cùng các câu hỏi trước đó</translation>
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
    <name>Pennybench::Desktop::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>mọi nơi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LabDialog</name>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Passwords come from ~/.pgpass and are never part of the address.</source>
        <translation>Mật khẩu lấy từ ~/.pgpass và không bao giờ nằm trong địa chỉ.</translation>
    </message>
    <message>
        <source>Connect to a lab</source>
        <translation>Kết nối với phòng thí nghiệm</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Địa chỉ của cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Sessions of the lab</source>
        <translation>Các phiên của phòng thí nghiệm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Đang kết nối…</translation>
    </message>
    <message>
        <source>Connected. This lab has no session yet; pennybench run --session begins one.</source>
        <translation>Đã kết nối. Phòng thí nghiệm này chưa có phiên nào; pennybench run --session bắt đầu một phiên.</translation>
    </message>
    <message>
        <source>Connected. Choose a session.</source>
        <translation>Đã kết nối. Hãy chọn một phiên.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quên</translation>
    </message>
    <message>
        <source>Its sessions are no longer listed here; the lab keeps them</source>
        <translation>Các phiên của lab không còn được liệt kê ở đây; lab vẫn giữ chúng</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LabSessions</name>
    <message>
        <source>Sessions of the lab cannot be listed: %1</source>
        <translation>Không liệt kê được các phiên của lab: %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LabelsDialog</name>
    <message>
        <source>Title, tags and notes</source>
        <translation>Tiêu đề, nhãn và ghi chú</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LineUpButton</name>
    <message>
        <source>Line-up…</source>
        <translation>Nhóm mô hình…</translation>
    </message>
    <message>
        <source>Choose models with their settings by name, or save these</source>
        <translation>Chọn các mô hình cùng thiết lập theo tên, hoặc lưu nhóm này</translation>
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
</context>
<context>
    <name>Pennybench::Desktop::LiveComparison</name>
    <message>
        <source>Nothing can be changed during a replay; wait for its end or skip to it.</source>
        <translation>Khi phát lại không thay đổi được gì; hãy chờ đến cuối hoặc chuyển đến đó.</translation>
    </message>
    <message>
        <source>A run is under way; add the answers when it has ended.</source>
        <translation>Đang có một lượt chạy; hãy thêm câu trả lời khi nó kết thúc.</translation>
    </message>
    <message>
        <source>The answers could not be saved.</source>
        <translation>Không lưu được các câu trả lời.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LobbySlide</name>
    <message>
        <source>Which answer is best?</source>
        <translation>Câu trả lời nào tốt nhất?</translation>
    </message>
    <message>
        <source>Chatbots answer the same question. You vote before you know who is who.</source>
        <translation>Các chatbot trả lời cùng một câu hỏi. Bạn bỏ phiếu trước khi biết ai là ai.</translation>
    </message>
    <message>
        <source>Point your phone at the code, or type</source>
        <translation>Hướng điện thoại vào mã, hoặc nhập</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>mã %1</translation>
    </message>
    <message>
        <source>no app, no name, you can change your vote</source>
        <translation>không cần ứng dụng hay tên, đổi phiếu được</translation>
    </message>
    <message>
        <source>Votes are counted by hand.</source>
        <translation>Phiếu được đếm bằng tay.</translation>
    </message>
    <message>
        <source>Phones here: %1</source>
        <translation>Điện thoại đã vào: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2 is next.</source>
        <translation>Tiếp theo là câu hỏi %1 trên %2.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LogCard</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>No log is kept, because its file cannot be written.</source>
        <translation>Không có nhật ký, vì không ghi được tệp nhật ký.</translation>
    </message>
    <message>
        <source>%1 lists the requests of each run and how they ended. It contains no keys, prompts or answers.</source>
        <translation>%1 ghi các yêu cầu của mỗi lượt chạy và kết quả của chúng. Tệp này không chứa khóa, câu hỏi hay câu trả lời.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Mở thư mục nhật ký</translation>
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
        <source>Suites</source>
        <translation>Bộ câu hỏi</translation>
    </message>
    <message>
        <source>Every question in this session has an answer.</source>
        <translation>Mọi câu hỏi của phiên này đều đã có câu trả lời.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Điểm mạnh</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Nhận định</translation>
    </message>
    <message>
        <source>There is nothing to search on this page.</source>
        <translation>Trang này không có gì để tìm.</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>So sánh mới</translation>
    </message>
    <message>
        <source>All models&apos; answers to a prompt stand here side by side.</source>
        <translation>Câu trả lời của mọi mô hình cho một đề bài được đặt cạnh nhau ở đây.</translation>
    </message>
    <message>
        <source>Who answered which prompt rightly, and at which cost, is shown here.</source>
        <translation>Ở đây cho thấy ai trả lời đúng đề bài nào, và với chi phí bao nhiêu.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Bước đầu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Choose prompts first; answers are added to a session that has some.</source>
        <translation>Hãy chọn câu hỏi trước; câu trả lời được thêm vào phiên có câu hỏi.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::MakingCostView</name>
    <message>
        <source>What was announced, and what others estimate</source>
        <translation>Con số được thông báo và ước tính của người khác</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Bằng lời</translation>
    </message>
    <message>
        <source>Not the cost of an answer</source>
        <translation>Không phải chi phí một câu trả lời</translation>
    </message>
    <message>
        <source>Quality against cost per answer ›</source>
        <translation>Chất lượng so với chi phí mỗi câu ›</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>The sums as a table, with their sources</source>
        <translation>Các khoản dưới dạng bảng, kèm nguồn</translation>
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
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>Lưu biểu đồ dạng PNG, SVG hoặc PDF</translation>
    </message>
    <message>
        <source>These sums never share an axis with the cost per answer.</source>
        <translation>Các khoản này không bao giờ nằm chung trục với chi phí mỗi câu trả lời.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::MarginChip</name>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 lần</translation>
    </message>
    <message>
        <source>Margin: %1</source>
        <translation>Ngưỡng: %1</translation>
    </message>
    <message>
        <source>Change the margin; all verdicts follow</source>
        <translation>Đổi ngưỡng; mọi kết luận đổi theo</translation>
    </message>
    <message>
        <source>Lower ratio</source>
        <translation>Tỉ lệ dưới</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>lần thử</translation>
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
    <name>Pennybench::Desktop::MissingDialog</name>
    <message>
        <source>Ask models without a known price</source>
        <translation>Hỏi cả mô hình chưa biết giá</translation>
    </message>
    <message>
        <source>Ask what is missing</source>
        <translation>Hỏi phần còn thiếu</translation>
    </message>
    <message>
        <source>Only what the undecided claims need is asked; every answer there is stays.</source>
        <translation>Chỉ hỏi những gì các nhận định chưa ngã ngũ cần; mọi câu trả lời đã có vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>New prompts: %1.</source>
        <translation>Câu hỏi mới: %1.</translation>
    </message>
    <message>
        <source>Prompts asked again, up to %2 trials: %1.</source>
        <translation>Câu hỏi được hỏi lại, đến %2 lần: %1.</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>mọi loại</translation>
    </message>
    <message>
        <source>The suites at hand have %1 of the about %2 more prompts of %3 that would decide it; add a suite for the rest.</source>
        <translation>Các bộ câu hỏi hiện có chỉ có %1 trong khoảng %2 câu hỏi %3 cần thêm để phân định; hãy thêm bộ câu hỏi cho phần còn lại.</translation>
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
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1: nobody serves it any more, so that only saved answers can take part.</source>
        <translation>%1: không ai còn cung cấp, nên chỉ câu trả lời đã lưu mới tham gia được.</translation>
    </message>
    <message>
        <source>%1: ask %2 at %3, %4 prompts</source>
        <translation>%1: hỏi %2 tại %3, %4 câu hỏi</translation>
    </message>
    <message>
        <source>%1 answers are missing; they cost about %2 (%3 to %4).</source>
        <translation>Còn thiếu %1 câu trả lời; tốn khoảng %2 (%3 đến %4).</translation>
    </message>
    <message>
        <source>Not in it, because the price is unknown: %1.</source>
        <translation>Chưa tính vì không rõ giá: %1.</translation>
    </message>
    <message>
        <source>May stop at the budget.</source>
        <translation>Có thể dừng ở ngân sách.</translation>
    </message>
    <message>
        <source>Nothing that is missing can be asked here.</source>
        <translation>Không có phần thiếu nào hỏi được ở đây.</translation>
    </message>
    <message>
        <source>Ask · %1</source>
        <translation>Hỏi · %1</translation>
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
    <name>Pennybench::Desktop::ModelNameDialog</name>
    <message>
        <source>Add a model by its name</source>
        <translation>Thêm mô hình theo tên</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>Tên ở đó</translation>
    </message>
    <message>
        <source>USD per million tokens in</source>
        <translation>USD mỗi triệu token vào</translation>
    </message>
    <message>
        <source>USD per million tokens out</source>
        <translation>USD mỗi triệu token ra</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Enter the name that the provider has for it.</source>
        <translation>Hãy nhập tên mà nhà cung cấp đặt cho nó.</translation>
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
        <source>Import prices</source>
        <translation>Nhập giá</translation>
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
    <message>
        <source>Which models</source>
        <translation>Những mô hình nào</translation>
    </message>
    <message>
        <source>As in February 2025</source>
        <translation>Như tháng 2/2025</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>From a downloaded file of genai-prices, models.dev or OpenRouter</source>
        <translation>Từ một tệp tải về của genai-prices, models.dev hoặc OpenRouter</translation>
    </message>
    <message>
        <source>Update prices…</source>
        <translation>Cập nhật giá…</translation>
    </message>
    <message>
        <source>Fetches what genai-prices, models.dev or OpenRouter publish; asks before anything is fetched</source>
        <translation>Lấy giá do genai-prices, models.dev hoặc OpenRouter công bố; hỏi trước khi lấy bất cứ gì</translation>
    </message>
    <message>
        <source>genai-prices, models.dev or OpenRouter (*.json)</source>
        <translation>genai-prices, models.dev hoặc OpenRouter (*.json)</translation>
    </message>
    <message>
        <source>No price has changed. They count as checked today.</source>
        <translation>Không giá nào thay đổi. Chúng được coi là đã kiểm tra hôm nay.</translation>
    </message>
    <message>
        <source>Fetching the prices of %1 …</source>
        <translation>Đang lấy giá từ %1 …</translation>
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
    <name>Pennybench::Desktop::OldPricesBar</name>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Update prices…</source>
        <translation>Cập nhật giá…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices were last checked more than %n days ago: %1.</source>
        <translation>
            <numerusform>Giá được kiểm tra lần cuối cách đây hơn %n ngày: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::OwnClaimForm</name>
    <message>
        <source>A claim of your own</source>
        <translation>Nhận định của riêng bạn</translation>
    </message>
    <message>
        <source>at</source>
        <translation>về</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Kept with the session, and shown in its reports</source>
        <translation>Lưu cùng phiên và hiện trong báo cáo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Nhận định gì</translation>
    </message>
    <message>
        <source>Beside whom</source>
        <translation>So với ai</translation>
    </message>
    <message>
        <source>At what</source>
        <translation>Về mặt nào</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>hơn</translation>
    </message>
    <message>
        <source>is on a par with</source>
        <translation>ngang với</translation>
    </message>
    <message>
        <source>is ahead of the middle of the others</source>
        <translation>hơn mức giữa của các mô hình khác</translation>
    </message>
    <message>
        <source>costs less per answer than</source>
        <translation>mỗi câu rẻ hơn</translation>
    </message>
    <message>
        <source>costs less per correct answer than</source>
        <translation>mỗi câu đúng rẻ hơn</translation>
    </message>
    <message>
        <source>is steadier than</source>
        <translation>ổn định hơn</translation>
    </message>
    <message>
        <source>all prompts</source>
        <translation>mọi câu hỏi</translation>
    </message>
    <message>
        <source>within</source>
        <translation>trong vòng</translation>
    </message>
    <message>
        <source>below</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>by more than</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>times its cost</source>
        <translation>lần chi phí của nó</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>Ratio of the costs</source>
        <translation>Tỉ lệ chi phí</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>A claim needs the answers of two contestants.</source>
        <translation>Một nhận định cần câu trả lời của hai mô hình.</translation>
    </message>
    <message>
        <source>Choose two different contestants.</source>
        <translation>Hãy chọn hai mô hình khác nhau.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::OwnModels</name>
    <message>
        <source>as in the file</source>
        <translation>như trong tệp</translation>
    </message>
    <message>
        <source>Models of the provider</source>
        <translation>Các mô hình của nhà cung cấp</translation>
    </message>
    <message>
        <source>name at the provider</source>
        <translation>tên ở nhà cung cấp</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>USD per million in</source>
        <translation>USD mỗi triệu vào</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ra</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::OwnRatingsDialog</name>
    <message>
        <source>The comparisons are being read …</source>
        <translation>Đang đọc các lần so sánh …</translation>
    </message>
    <message>
        <source>Your blind votes</source>
        <translation>Phiếu ẩn danh của bạn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>There are no votes yet. Switch on &quot;Hide names&quot; on Ask or Answers, and choose the best answers before you see whose they are.</source>
        <translation>Chưa có phiếu nào. Bật &quot;Ẩn tên&quot; ở trang Hỏi hoặc Câu trả lời và chọn câu tốt nhất trước khi biết của ai.</translation>
    </message>
    <message>
        <source>Votes: %1, comparisons with votes: %2, from %3 to %4.</source>
        <translation>Số phiếu: %1, lần so sánh có phiếu: %2, từ %3 đến %4.</translation>
    </message>
    <message>
        <source>Too few votes for ratings: they take 20 comparisons of two answers.</source>
        <translation>Quá ít phiếu để xếp hạng: cần 20 lần so sánh hai câu trả lời.</translation>
    </message>
    <message>
        <source>No ratings: some models never won or never lost against the others.</source>
        <translation>Không có xếp hạng: vài mô hình chưa từng thắng hoặc chưa từng thua các mô hình khác.</translation>
    </message>
    <message>
        <source>%1: strength %2 (95 % from %3 to %4; the mean is 0)</source>
        <translation>%1: sức mạnh %2 (95 % từ %3 đến %4; trung bình là 0)</translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons could not be read.</source>
        <translation>
            <numerusform>Không đọc được %n lần so sánh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PresentControl</name>
    <message>
        <source>No comparison is shown.</source>
        <translation>Không có so sánh nào được hiện.</translation>
    </message>
    <message>
        <source>A class compares at least two models.</source>
        <translation>Một lớp so sánh ít nhất hai mô hình.</translation>
    </message>
    <message>
        <source>Who is fast is shown after the names.</source>
        <translation>Ai nhanh chỉ được hiện sau khi hiện tên.</translation>
    </message>
    <message>
        <source>A class votes about 2 to 4 models.</source>
        <translation>Một lớp bỏ phiếu cho 2 đến 4 mô hình.</translation>
    </message>
    <message>
        <source>Press R once more to forget the votes (%1) and vote again.</source>
        <translation>Nhấn R lần nữa để xoá phiếu (%1) và bỏ phiếu lại.</translation>
    </message>
    <message>
        <source>Press G once more to race over questions without shown names (%1), too.</source>
        <translation>Nhấn G lần nữa để đua cả những câu chưa hiện tên (%1).</translation>
    </message>
    <message>
        <source>No times were recorded for these answers.</source>
        <translation>Các câu trả lời này không có thời gian được ghi lại.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::Presentation</name>
    <message>
        <source>This is the end; Esc closes the presentation.</source>
        <translation>Hết rồi; Esc đóng phần trình bày.</translation>
    </message>
    <message>
        <source>The answers are still on their way; they appear together.</source>
        <translation>Câu trả lời còn đang đến; chúng hiện cùng lúc.</translation>
    </message>
    <message>
        <source>Show the waiting screen</source>
        <translation>Hiện màn hình chờ</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Hiện câu hỏi</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Câu tiếp theo</translation>
    </message>
    <message>
        <source>Show the answers, open the vote</source>
        <translation>Hiện câu trả lời, mở bỏ phiếu</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Hiện câu trả lời</translation>
    </message>
    <message>
        <source>Lock the vote</source>
        <translation>Đóng phiếu</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>Hiện số phiếu</translation>
    </message>
    <message>
        <source>Show names, verdicts, cost</source>
        <translation>Hiện tên, đánh giá, chi phí</translation>
    </message>
    <message>
        <source>Show the chart so far</source>
        <translation>Hiện biểu đồ đến giờ</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Hết</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Hiện kết quả tìm được</translation>
    </message>
    <message>
        <source>*No answer came.*</source>
        <translation>*Không có câu trả lời.*</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>Go on with question %1</source>
        <translation>Tiếp tục với câu hỏi %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PresenterWindow</name>
    <message>
        <source>Presenter</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>The class sees now</source>
        <translation>Lớp đang thấy</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Đến câu</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Thời gian còn lại</translation>
    </message>
    <message>
        <source>Each vote takes</source>
        <translation>Mỗi lần bỏ phiếu</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Phones at</source>
        <translation>Điện thoại qua</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>for this question, kept with the session</source>
        <translation>cho câu này, lưu cùng phiên</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Votes shown</source>
        <translation>Đã hiện phiếu</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Đã hiện tên</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>only on this screen</source>
        <translation>chỉ trên màn hình này</translation>
    </message>
    <message>
        <source>the class may see this screen, too</source>
        <translation>lớp có thể cũng thấy màn hình này</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>Time of each vote</source>
        <translation>Thời gian mỗi lần bỏ phiếu</translation>
    </message>
    <message>
        <source>Address for phones</source>
        <translation>Địa chỉ cho điện thoại</translation>
    </message>
    <message>
        <source>Speed of the race</source>
        <translation>Tốc độ cuộc đua</translation>
    </message>
    <message>
        <source>What the class sees</source>
        <translation>Những gì lớp thấy</translation>
    </message>
    <message>
        <source>What you want to say or ask</source>
        <translation>Điều bạn muốn nói hoặc hỏi</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Mô hình…</translation>
    </message>
    <message>
        <source>PgUp  Back</source>
        <translation>PgUp  Trở lại</translation>
    </message>
    <message>
        <source>N  Next question</source>
        <translation>N  Câu tiếp theo</translation>
    </message>
    <message>
        <source>R  Vote again</source>
        <translation>R  Bỏ phiếu lại</translation>
    </message>
    <message>
        <source>G  Race</source>
        <translation>G  Đua</translation>
    </message>
    <message>
        <source>End  Findings</source>
        <translation>End  Kết quả</translation>
    </message>
    <message>
        <source>Esc  Close</source>
        <translation>Esc  Đóng</translation>
    </message>
    <message>
        <source>+  15 s more</source>
        <translation>+  Thêm 15 giây</translation>
    </message>
    <message>
        <source>H  Type votes…</source>
        <translation>H  Nhập phiếu…</translation>
    </message>
    <message>
        <source>no phones</source>
        <translation>không dùng điện thoại</translation>
    </message>
    <message>
        <source>Keys 1 to 4 count a raised hand, 0 equally good, 9 none is good, Backspace takes one back.</source>
        <translation>Phím 1 đến 4 đếm một cánh tay, 0 ngang nhau, 9 đều chưa tốt, Backspace bớt một.</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>then</source>
        <translation>rồi</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>Đây là câu cuối.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Câu %1: %2</translation>
    </message>
    <message>
        <source>Space  Resume</source>
        <translation>Space  Tiếp tục</translation>
    </message>
    <message>
        <source>Space  Pause</source>
        <translation>Space  Tạm dừng</translation>
    </message>
    <message>
        <source>PgDn  %1</source>
        <translation>PgDn  %1</translation>
    </message>
    <message>
        <source>B  Show again</source>
        <translation>B  Hiện lại</translation>
    </message>
    <message>
        <source>B  Black screen</source>
        <translation>B  Màn hình đen</translation>
    </message>
    <message>
        <source>votes, phones here: %1</source>
        <translation>phiếu, điện thoại đã vào: %1</translation>
    </message>
    <message>
        <source>The answers once more as they came, all from the same moment on; at the end, the whole comparison</source>
        <translation>Phát lại các câu trả lời như khi chúng đến, tất cả bắt đầu cùng lúc; ở phần kết, cả lần so sánh</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>The vote is over: no phone reaches this machine any more.</source>
        <translation>Cuộc bỏ phiếu đã kết thúc: điện thoại không còn kết nối được với máy này.</translation>
    </message>
    <message>
        <source>%1, for %2 min</source>
        <translation>%1, đã %2 phút</translation>
    </message>
    <message>
        <source>Home  From question 1</source>
        <translation>Home  Từ câu hỏi 1</translation>
    </message>
    <message>
        <source>open for phones</source>
        <translation>mở cho điện thoại</translation>
    </message>
    <message>
        <source>closed for phones</source>
        <translation>đóng với điện thoại</translation>
    </message>
    <message>
        <source>%1, code %2. Keys 1 to 4 count a raised hand.</source>
        <translation>%1, mã %2. Phím 1 đến 4 đếm một cánh tay giơ lên.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Đọc tiếp</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ProfileCard</name>
    <message>
        <source>place %1 of %2 from the least</source>
        <translation>thứ %1 trên %2 tính từ thấp nhất</translation>
    </message>
    <message>
        <source>Its answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Hide the radar</source>
        <translation>Ẩn biểu đồ mạng nhện</translation>
    </message>
    <message>
        <source>Show a radar</source>
        <translation>Hiện biểu đồ mạng nhện</translation>
    </message>
    <message>
        <source>Points over the middle of the others</source>
        <translation>Điểm so với mức giữa của các mô hình khác</translation>
    </message>
    <message>
        <source>Radar of strengths</source>
        <translation>Biểu đồ mạng nhện thế mạnh</translation>
    </message>
    <message>
        <source>Points over the middle of the others, 95 % by Holm&apos;s procedure</source>
        <translation>Điểm so với mức giữa của các mô hình khác, 95 % theo Holm</translation>
    </message>
    <message>
        <source>Line: this model. Band: its 95 % interval. Dotted: the middle of all. The area means nothing; compare along one spoke.</source>
        <translation>Đường: mô hình này. Dải: khoảng 95 %. Chấm: mức giữa của tất cả. Diện tích không có nghĩa; hãy so dọc theo một trục.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation>không có ai để so sánh</translation>
    </message>
    <message>
        <source>%1 prompts, too few</source>
        <translation>%1 câu hỏi, quá ít</translation>
    </message>
    <message>
        <source>%1 correct (%2), %3 prompts</source>
        <translation>%1 đúng (%2), %3 câu hỏi</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Chi phí %1</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>Token đầu, trung vị</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>%1 tokens per second</source>
        <translation>%1 token mỗi giây</translation>
    </message>
    <message>
        <source>A radar needs three categories</source>
        <translation>Biểu đồ mạng nhện cần ba loại</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptCard</name>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Prompts one by one</source>
        <translation>Từng câu hỏi một</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Paste the answer here</source>
        <translation>Dán câu trả lời vào đây</translation>
    </message>
    <message>
        <source>Paste the answer</source>
        <translation>Dán câu trả lời</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Prompt %1 of %2 · %3</source>
        <translation>Câu hỏi %1/%2 · %3</translation>
    </message>
    <message>
        <source>Copy prompt %1 of %2</source>
        <translation>Chép câu hỏi %1/%2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptEditor</name>
    <message>
        <source>A new prompt</source>
        <translation>Câu hỏi mới</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Câu hỏi %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>chưa xếp mức</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Language (en, vi, zh …)</source>
        <translation>Ngôn ngữ (en, vi, zh …)</translation>
    </message>
    <message>
        <source>Difficulty, 1 (easy) to 5</source>
        <translation>Độ khó, 1 (dễ) đến 5</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Thẻ, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Lời nhắc hệ thống</translation>
    </message>
    <message>
        <source>An answer that the scorer must accept</source>
        <translation>Một câu trả lời mà bộ chấm phải nhận</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>mã trống tiếp theo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Câu hỏi %1</translation>
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
    <name>Pennybench::Desktop::PromptReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>Chép câu trả lời</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Show the two answers alone (Return in the table, Esc back)</source>
        <translation>Chỉ hiện hai câu trả lời (Enter trong bảng, Esc để quay lại)</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Lần</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Câu hỏi trước</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Câu hỏi sau</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Lần %1 trong %2</translation>
    </message>
    <message>
        <source>Choose a prompt to read both answers.</source>
        <translation>Chọn một câu hỏi để đọc cả hai câu trả lời.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Đáp án: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>chưa hỏi</translation>
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
        <source>Overrule…</source>
        <translation>Chấm lại…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptSlide</name>
    <message>
        <source>The answers are on their way; they appear together.</source>
        <translation>Câu trả lời đang đến; chúng hiện cùng lúc.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptsCard</name>
    <message>
        <source>Prompts</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Copy to a suite of one&apos;s own</source>
        <translation>Chép thành bộ câu hỏi của mình</translation>
    </message>
    <message>
        <source>What comes with the program stays as it is; a copy can be changed.</source>
        <translation>Bộ câu hỏi có sẵn được giữ nguyên; bản chép thì sửa được.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Move the prompt up</source>
        <translation>Chuyển câu hỏi lên</translation>
    </message>
    <message>
        <source>Move the prompt down</source>
        <translation>Chuyển câu hỏi xuống</translation>
    </message>
    <message>
        <source>Prompts of the chosen suite</source>
        <translation>Các câu hỏi của bộ đã chọn</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>của bạn</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>có sẵn</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ProviderDialog</name>
    <message>
        <source>Send to it without encryption: everyone in between can read the key</source>
        <translation>Gửi không mã hóa: ai ở giữa cũng đọc được khóa</translation>
    </message>
    <message>
        <source>It wants no key</source>
        <translation>Không cần khóa</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Fetch its models</source>
        <translation>Lấy danh sách mô hình</translation>
    </message>
    <message>
        <source>A provider of your own</source>
        <translation>Nhà cung cấp của bạn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>openai: chat completions, as most servers have</source>
        <translation>openai: chat completions, như phần lớn máy chủ</translation>
    </message>
    <message>
        <source>gemini: Google</source>
        <translation>gemini: Google</translation>
    </message>
    <message>
        <source>anthropic: messages</source>
        <translation>anthropic: messages</translation>
    </message>
    <message>
        <source>ollama: its own</source>
        <translation>ollama: của riêng nó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Giao thức</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL gốc</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>như đã lưu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>không rõ giới hạn</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Yêu cầu mỗi phút</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>như thường</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Yêu cầu cùng lúc</translation>
    </message>
    <message>
        <source>A model&apos;s name at the provider</source>
        <translation>Tên mô hình ở nhà cung cấp</translation>
    </message>
    <message>
        <source>Name of a model to add</source>
        <translation>Tên mô hình cần thêm</translation>
    </message>
    <message>
        <source>Asks it for the list of its models, which costs nothing</source>
        <translation>Hỏi danh sách mô hình, không tốn tiền</translation>
    </message>
    <message>
        <source>Adds what it lists; tick what you want to keep</source>
        <translation>Thêm những gì nó liệt kê; đánh dấu những gì bạn muốn giữ</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>Asking %1 for its list of models …</source>
        <translation>Đang hỏi %1 danh sách mô hình …</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n models can be called.</source>
        <translation>
            <numerusform>Được: gọi được %n mô hình.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new here.</source>
        <translation>
            <numerusform>%n mô hình mới ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>Enter its base URL.</source>
        <translation>Hãy nhập URL gốc.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ProvidersCard</name>
    <message>
        <source>Providers of your own</source>
        <translation>Nhà cung cấp của bạn</translation>
    </message>
    <message>
        <source>Any server that speaks one of the dialects of chat completions, Gemini, Anthropic or Ollama, in the cloud or on your network.</source>
        <translation>Mọi máy chủ dùng giao thức chat completions, Gemini, Anthropic hoặc Ollama, trên mây hay trong mạng của bạn.</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Thêm nhà cung cấp…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Add a model by its name…</source>
        <translation>Thêm mô hình theo tên…</translation>
    </message>
    <message>
        <source>A model that a provider has and the catalogue does not</source>
        <translation>Mô hình mà nhà cung cấp có nhưng danh mục chưa có</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>nhà cung cấp</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>giao thức</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL gốc</translation>
    </message>
    <message>
        <source>models</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>sửa %1</translation>
    </message>
    <message>
        <source>%1 is kept. Its models can be chosen under New and Ask.</source>
        <translation>Đã lưu %1. Có thể chọn các mô hình của nó ở trang Mới và Hỏi.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>Removed %1. Its key is kept; undo brings it back.</source>
        <translation>Đã xóa %1. Khóa vẫn được giữ; hoàn tác sẽ đưa nó trở lại.</translation>
    </message>
    <message>
        <source>The catalogue has %1 already.</source>
        <translation>Danh mục đã có %1.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>%1 can be chosen under New and Ask.</source>
        <translation>Có thể chọn %1 ở trang Mới và Hỏi.</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>Xóa nhà cung cấp</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::QrView</name>
    <message>
        <source>QR code with the address of the vote</source>
        <translation>Mã QR có địa chỉ bỏ phiếu</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RaceSlide</name>
    <message>
        <source>As they were recorded, at %1× speed</source>
        <translation>Như đã ghi lại, tốc độ %1×</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Thứ %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>One question after the other, as they were recorded, at %1× speed</source>
        <translation>Lần lượt từng câu như đã ghi lại, tốc độ %1×</translation>
    </message>
    <message>
        <source>%1 of %2, right: %3</source>
        <translation>%1 trên %2, đúng: %3</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ReportExport</name>
    <message>
        <source>Export the answers</source>
        <translation>Xuất các câu trả lời</translation>
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
        <source>A report is being written already; wait for it, or cancel it.</source>
        <translation>Đang ghi một báo cáo; hãy đợi, hoặc hủy nó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>The report was cancelled; no file was written.</source>
        <translation>Đã hủy báo cáo; không có tệp nào được ghi.</translation>
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
    <name>Pennybench::Desktop::RevealSlide</name>
    <message>
        <source>%1 of %2 votes went to an answer that the scorer found correct.</source>
        <translation>%1 trên %2 phiếu dành cho câu trả lời mà bộ chấm thấy đúng.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>đáp án</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>ngang nhau</translation>
    </message>
    <message>
        <source>none is good</source>
        <translation>đều chưa tốt</translation>
    </message>
    <message>
        <source>for an answer</source>
        <translation>cho một câu trả lời</translation>
    </message>
    <message>
        <source>%1 was liked best and was wrong.</source>
        <translation>%1 được thích nhất nhưng trả lời sai.</translation>
    </message>
    <message>
        <source>%1 was liked best and costs %2 times as much as %3, which was right, too.</source>
        <translation>%1 được thích nhất và đắt gấp %2 lần %3, cũng trả lời đúng.</translation>
    </message>
    <message>
        <source>Share correct</source>
        <translation>Tỉ lệ đúng</translation>
    </message>
    <message>
        <source>questions so far: %1</source>
        <translation>số câu đến giờ: %1</translation>
    </message>
    <message>
        <source>No answer has been decided yet.</source>
        <translation>Chưa có câu trả lời nào được chấm.</translation>
    </message>
    <message>
        <source>hollow: where they stood before</source>
        <translation>rỗng: vị trí trước đó</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RolesDialog</name>
    <message>
        <source>Who plays whom</source>
        <translation>Ai đóng vai ai</translation>
    </message>
    <message>
        <source>A role is played by the model with its weights, unless you name somebody else. Practice models play only when you name them.</source>
        <translation>Vai do mô hình có trọng số đó đóng, trừ khi bạn chọn mô hình khác. Mô hình luyện tập chỉ đóng vai khi bạn chọn.</translation>
    </message>
    <message>
        <source>Who plays %1</source>
        <translation>Ai đóng vai %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>%1, by its weights</source>
        <translation>%1, theo trọng số</translation>
    </message>
    <message>
        <source>%1  %2 (simulated)</source>
        <translation>%1  %2 (mô phỏng)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Keep with the session</source>
        <translation>Lưu cùng phiên</translation>
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
    <message>
        <source>Present</source>
        <translation>Trình bày</translation>
    </message>
    <message>
        <source>In front of a class, on the second screen (F5)</source>
        <translation>Trước lớp, trên màn hình thứ hai (F5)</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Chấm bằng mô hình…</translation>
    </message>
    <message>
        <source>  ·  %1 on %2 asks %3: %4 answers a minute</source>
        <translation>  ·  %1 trên %2 hỏi %3: %4 câu trả lời mỗi phút</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RunControl</name>
    <message numerus="yes">
        <source>Judging by %1: %n requests.</source>
        <translation>
            <numerusform>%1 chấm bài: %n yêu cầu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RunEndNotice</name>
    <message>
        <source>The run has ended</source>
        <translation>Lượt chạy đã kết thúc</translation>
    </message>
    <message>
        <source>The run has ended: %1 of %2 answers for %3.</source>
        <translation>Lượt chạy đã kết thúc: %1 trên %2 câu trả lời, hết %3.</translation>
    </message>
    <message>
        <source>%1 ended in an error.</source>
        <translation>%1 câu bị lỗi.</translation>
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
    <name>Pennybench::Desktop::ScorerForm</name>
    <message>
        <source>Scorer</source>
        <translation>Bộ chấm</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ScorerTrial</name>
    <message>
        <source>Try the scorer</source>
        <translation>Thử bộ chấm</translation>
    </message>
    <message>
        <source>Answer to try</source>
        <translation>Câu trả lời để thử</translation>
    </message>
    <message>
        <source>Type or paste an answer.</source>
        <translation>Gõ hoặc dán một câu trả lời.</translation>
    </message>
    <message>
        <source>Nothing is sent: the scorer works on this machine.</source>
        <translation>Không gửi gì đi: bộ chấm chạy trên máy này.</translation>
    </message>
    <message>
        <source>Taken from the answer: %1</source>
        <translation>Lấy từ câu trả lời: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Mong đợi: %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SessionList</name>
    <message>
        <source>Saved comparisons</source>
        <translation>Các lần so sánh đã lưu</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>lần so sánh</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>đã xóa lúc</translation>
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
        <source>where</source>
        <translation>nơi lưu</translation>
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
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Select two comparisons, the second with Ctrl, to see them side by side</source>
        <translation>Chọn hai lần so sánh, lần thứ hai giữ Ctrl, để xem cạnh nhau</translation>
    </message>
    <message>
        <source>The search does not work: %1</source>
        <translation>Không tìm kiếm được: %1</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Mọi lần so sánh</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Thùng rác (%1)</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Tìm thấy hơn %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Tìm thấy %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>sessions are still being read</source>
        <translation>vẫn đang đọc các phiên</translation>
    </message>
    <message>
        <source>Nothing contains all of these words.</source>
        <translation>Không có gì chứa tất cả các từ này.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>Deleted “%1”; it stays in the trash for %2 days.</source>
        <translation>Đã xóa “%1”; còn ở trong thùng rác %2 ngày.</translation>
    </message>
    <message>
        <source>Deleted %1 comparisons; they stay in the trash for %2 days.</source>
        <translation>Đã xóa %1 lần so sánh; chúng còn ở trong thùng rác %2 ngày.</translation>
    </message>
    <message>
        <source>Rename and label…</source>
        <translation>Đổi tên và gắn nhãn…</translation>
    </message>
    <message>
        <source>Change its title, tags and notes (F2)</source>
        <translation>Đổi tiêu đề, nhãn và ghi chú (F2)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Copy it as it is now (Ctrl+D)</source>
        <translation>Sao chép phiên như lúc này (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Move it to the trash (Delete)</source>
        <translation>Chuyển vào thùng rác (Delete)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>Lấy ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>Search all prompts and answers</source>
        <translation>Tìm trong mọi câu hỏi và câu trả lời</translation>
    </message>
    <message>
        <source>Which comparisons are shown</source>
        <translation>Những lần so sánh nào được hiện</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm thấy</translation>
    </message>
    <message>
        <source>Your blind votes…</source>
        <translation>Phiếu ẩn danh của bạn…</translation>
    </message>
    <message>
        <source>Connect to a lab…</source>
        <translation>Kết nối lab…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SettingsForm</name>
    <message>
        <source>%1 takes no temperature.</source>
        <translation>%1 không nhận nhiệt độ.</translation>
    </message>
    <message>
        <source>%1 takes no limit.</source>
        <translation>%1 không nhận giới hạn.</translation>
    </message>
    <message>
        <source>%1 cannot be told how hard to think.</source>
        <translation>Không thể đặt mức suy luận cho %1.</translation>
    </message>
    <message>
        <source>%1 takes no seed.</source>
        <translation>%1 không nhận hạt giống.</translation>
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
        <source>Most output tokens</source>
        <translation>Số token ra tối đa</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Mức suy luận</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>Câu trả lời đến</translation>
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
    <message>
        <source>Most tokens of thinking</source>
        <translation>Số token suy nghĩ tối đa</translation>
    </message>
    <message>
        <source>as it was trained</source>
        <translation>như khi được huấn luyện</translation>
    </message>
    <message>
        <source>When it ends its thinking, &quot;Wait&quot; is put behind it, so often at most</source>
        <translation>Khi nó ngừng nghĩ, &quot;Wait&quot; được thêm vào sau, nhiều nhất bấy nhiêu lần</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>At the limit its thinking is ended, and it answers</source>
        <translation>Đến giới hạn, nó bị ngừng nghĩ và phải trả lời</translation>
    </message>
    <message>
        <source>Times to think on</source>
        <translation>Số lần nghĩ tiếp</translation>
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
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
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
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>System prompt, temperature, output limit, effort, seed, streamed or whole; for all models, with exceptions for some</source>
        <translation>Lời nhắc hệ thống, nhiệt độ, giới hạn đầu ra, mức nỗ lực, hạt giống, từng phần hay trọn vẹn; cho mọi mô hình, với ngoại lệ cho vài mô hình</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>Hỏi với</translation>
    </message>
    <message>
        <source>as the providers say</source>
        <translation>theo nhà cung cấp</translation>
    </message>
    <message>
        <source>Answers without an API…</source>
        <translation>Câu trả lời không qua API…</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SideChooser</name>
    <message>
        <source>Two models</source>
        <translation>Hai mô hình</translation>
    </message>
    <message>
        <source>Two models, or settings of one, in the session that is shown</source>
        <translation>Hai mô hình, hoặc hai thiết lập của một mô hình, trong phiên đang hiển thị</translation>
    </message>
    <message>
        <source>Two sessions</source>
        <translation>Hai phiên</translation>
    </message>
    <message>
        <source>The same prompts before and after</source>
        <translation>Cùng các câu hỏi, trước và sau</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Đổi chỗ hai bên</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Phiên trước</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Phiên sau</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Mô hình thứ nhất</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Mô hình thứ hai</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>before: choose a session</source>
        <translation>trước: chọn một phiên</translation>
    </message>
    <message>
        <source>after: choose a session</source>
        <translation>sau: chọn một phiên</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SlideView</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Câu %1 trên %2</translation>
    </message>
    <message>
        <source>Practice models: simulated answers</source>
        <translation>Mô hình luyện tập: câu trả lời mô phỏng</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::StartPage</name>
    <message>
        <source>What others have published about real models</source>
        <translation>Những gì người khác đã công bố về các mô hình thật</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Có thể làm gì ở đây</translation>
    </message>
    <message>
        <source>Ask several chatbots the same question, side by side, and see what each answer costs.</source>
        <translation>Hỏi nhiều chatbot cùng một câu, đặt cạnh nhau, và xem mỗi câu trả lời tốn bao nhiêu.</translation>
    </message>
    <message>
        <source>Let them answer suites of prompts, and see who is right, how often, and for how much.</source>
        <translation>Cho chúng trả lời các bộ đề, và xem ai đúng, đúng bao nhiêu lần, và tốn bao nhiêu.</translation>
    </message>
    <message>
        <source>Test what is said about cheap chatbots against answers of your own, and export a report.</source>
        <translation>Kiểm chứng những điều người ta nói về chatbot giá rẻ bằng câu trả lời của chính bạn, rồi xuất báo cáo.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>With practice models: no key, no cost. Their answers are simulated and marked so everywhere.</source>
        <translation>Với các mô hình thực hành: không cần khóa, không tốn tiền. Câu trả lời là mô phỏng và luôn được ghi rõ.</translation>
    </message>
    <message>
        <source>Ask a local server</source>
        <translation>Hỏi máy chủ trên máy này</translation>
    </message>
    <message>
        <source>Enter a key</source>
        <translation>Nhập khóa</translation>
    </message>
    <message>
        <source>For models of a provider. You see what a question will cost before it is sent.</source>
        <translation>Cho các mô hình của một nhà cung cấp. Bạn thấy câu hỏi sẽ tốn bao nhiêu trước khi gửi.</translation>
    </message>
    <message>
        <source>Published charts</source>
        <translation>Các biểu đồ đã công bố</translation>
    </message>
    <message>
        <source>Measured cost</source>
        <translation>Chi phí đo được</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Giá niêm yết</translation>
    </message>
    <message>
        <source>Looking for model servers on this machine…</source>
        <translation>Đang tìm máy chủ mô hình trên máy này…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::StrengthsPage</name>
    <message>
        <source>%1 prompts, up to %2 trials. Trials of a prompt are averaged first. Score: Wilson&apos;s interval over prompts; differences paired by prompt, Holm&apos;s procedure. Dotted: the middle of all.</source>
        <translation>%1 câu hỏi, tối đa %2 lần. Các lần của một câu được lấy trung bình trước. Điểm: khoảng Wilson theo câu hỏi; chênh lệch ghép cặp theo câu, thủ tục Holm. Chấm: mức giữa của tất cả.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>what the article says</source>
        <translation>bài báo nói gì</translation>
    </message>
    <message>
        <source>what can be done today</source>
        <translation>hôm nay có thể làm gì</translation>
    </message>
    <message>
        <source>How strengths are shown</source>
        <translation>Cách hiện thế mạnh</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Chấm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>As in February 2025</source>
        <translation>Như tháng 2/2025</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>mô phỏng</translation>
    </message>
    <message>
        <source>Strengths by category as a table</source>
        <translation>Thế mạnh theo loại dưới dạng bảng</translation>
    </message>
    <message>
        <source>The article&apos;s models, and what can be done with each today</source>
        <translation>Các mô hình trong bài báo và hôm nay có thể làm gì với chúng</translation>
    </message>
    <message>
        <source>Strengths by category will stand here, as soon as a comparison has an answer that is scored.</source>
        <translation>Thế mạnh theo loại sẽ hiện ở đây khi một so sánh có câu trả lời đã chấm.</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>So sánh mới</translation>
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
        <source>Import a suite</source>
        <translation>Nhập bộ câu hỏi</translation>
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
        <source>Removed %1.</source>
        <translation>Đã xóa %1.</translation>
    </message>
    <message>
        <source>New suite…</source>
        <translation>Bộ câu hỏi mới…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message numerus="yes">
        <source>delete %n prompts</source>
        <translation>
            <numerusform>xóa %n câu hỏi</numerusform>
        </translation>
    </message>
    <message>
        <source>move prompt %1</source>
        <translation>chuyển câu hỏi %1</translation>
    </message>
    <message>
        <source>Name of the suite</source>
        <translation>Tên bộ câu hỏi</translation>
    </message>
    <message>
        <source>A new suite</source>
        <translation>Bộ câu hỏi mới</translation>
    </message>
    <message>
        <source>make the suite %1</source>
        <translation>tạo bộ câu hỏi %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản chép)</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>chép %1</translation>
    </message>
    <message>
        <source>Rename the suite</source>
        <translation>Đổi tên bộ câu hỏi</translation>
    </message>
    <message>
        <source>rename the suite</source>
        <translation>đổi tên bộ câu hỏi</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>add a prompt</source>
        <translation>thêm một câu hỏi</translation>
    </message>
    <message>
        <source>change prompt %1</source>
        <translation>sửa câu hỏi %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SystemCard</name>
    <message>
        <source>maker</source>
        <translation>nhà phát triển</translation>
    </message>
    <message>
        <source>country</source>
        <translation>nước</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>giấy phép</translation>
    </message>
    <message>
        <source>released</source>
        <translation>ra mắt</translation>
    </message>
    <message>
        <source>callable until</source>
        <translation>gọi được đến</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>kế nhiệm</translation>
    </message>
    <message>
        <source>context</source>
        <translation>ngữ cảnh</translation>
    </message>
    <message>
        <source>launch, in / out</source>
        <translation>ra mắt, vào / ra</translation>
    </message>
    <message>
        <source>today, in / out</source>
        <translation>hôm nay, vào / ra</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>ngừng %1</translation>
    </message>
    <message>
        <source>served</source>
        <translation>còn cung cấp</translation>
    </message>
    <message>
        <source>Price: nobody has published one.</source>
        <translation>Giá: chưa ai công bố.</translation>
    </message>
    <message>
        <source>Price, USD per million tokens, log scale; dashed grey: its successor</source>
        <translation>Giá, USD mỗi triệu token, thang log; xám nét đứt: mô hình kế nhiệm</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Giá của %1</translation>
    </message>
    <message>
        <source>Nobody has published a result.</source>
        <translation>Chưa ai công bố kết quả.</translation>
    </message>
    <message>
        <source>Published results, source and grade</source>
        <translation>Kết quả đã công bố, nguồn và hạng</translation>
    </message>
    <message>
        <source>Measured here: the open session has no answers of it.</source>
        <translation>Đo ở đây: phiên đang mở không có câu trả lời của nó.</translation>
    </message>
    <message>
        <source>Measured here: %1</source>
        <translation>Đo ở đây: %1</translation>
    </message>
    <message>
        <source>What can be done today: %1</source>
        <translation>Hôm nay có thể làm gì: %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SystemTexts</name>
    <message>
        <source>%1 to %2: $%3 in, $%4 out per million tokens</source>
        <translation>%1 đến %2: $%3 vào, $%4 ra mỗi triệu token</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>by others</source>
        <translation>do người khác</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đóng</translation>
    </message>
    <message>
        <source>Nobody has published a price.</source>
        <translation>Chưa ai công bố giá.</translation>
    </message>
    <message>
        <source>ask it</source>
        <translation>hỏi được</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>nơi khác cung cấp</translation>
    </message>
    <message>
        <source>local server</source>
        <translation>máy chủ cục bộ</translation>
    </message>
    <message>
        <source>saved answers</source>
        <translation>câu trả lời đã lưu</translation>
    </message>
    <message>
        <source>its successor</source>
        <translation>mô hình kế nhiệm</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>cuối: %1</translation>
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
    <message>
        <source>Keep as a prompt…</source>
        <translation>Giữ vào bộ câu hỏi…</translation>
    </message>
    <message>
        <source>Puts the question into a suite of your own, with its expected answer and scorer, and scores the answers at once</source>
        <translation>Đưa câu hỏi vào một bộ câu hỏi của bạn, kèm đáp án mong đợi và bộ chấm, rồi chấm ngay các câu trả lời</translation>
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
    <name>Pennybench::Desktop::TimerRing</name>
    <message>
        <source>Seconds left: %1</source>
        <translation>Còn %1 giây</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::TroubleNotice</name>
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
        <source>Offline: no model can be reached. %1</source>
        <translation>Không có kết nối: không gọi được mô hình nào. %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::UpdateDialog</name>
    <message>
        <source>Update prices</source>
        <translation>Cập nhật giá</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Nơi công bố</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Lấy về</translation>
    </message>
    <message>
        <source>Type an address like https://example.org/prices.json. A file is read by &quot;Import prices…&quot;.</source>
        <translation>Nhập một địa chỉ như https://example.org/prices.json. Tệp thì dùng &quot;Nhập giá…&quot;.</translation>
    </message>
    <message>
        <source>Pennybench will ask %1 for this one file. The request carries no key and says nothing about you or your models. You will see what would change before anything does.</source>
        <translation>Pennybench sẽ chỉ hỏi %1 đúng tệp này. Yêu cầu không mang khóa nào và không nói gì về bạn hay các mô hình của bạn. Bạn sẽ thấy những gì sẽ thay đổi trước khi có thay đổi.</translation>
    </message>
    <message>
        <source>The address is not encrypted (http://): look closely at what would change.</source>
        <translation>Địa chỉ không được mã hóa (http://): hãy xem kỹ những gì sẽ thay đổi.</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::VoteBar</name>
    <message>
        <source>vote</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>phiếu</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::WhoIsWho</name>
    <message>
        <source>Who is who</source>
        <translation>Ai là ai</translation>
    </message>
    <message>
        <source>Covered. W shows who is who on this screen.</source>
        <translation>Đã che. W hiện ai là ai trên màn hình này.</translation>
    </message>
    <message>
        <source>W  Show</source>
        <translation>W  Hiện</translation>
    </message>
    <message>
        <source>W  Cover</source>
        <translation>W  Che</translation>
    </message>
    <message>
        <source>option</source>
        <translation>phương án</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>đánh giá</translation>
    </message>
    <message>
        <source>extracted</source>
        <translation>trích ra</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>time</source>
        <translation>thời gian</translation>
    </message>
    <message>
        <source>votes so far</source>
        <translation>phiếu đến giờ</translation>
    </message>
    <message>
        <source>equally good: %1   none is good: %2</source>
        <translation>ngang nhau: %1   đều chưa tốt: %2</translation>
    </message>
    <message>
        <source>Practice models: simulated answers</source>
        <translation>Mô hình luyện tập: câu trả lời mô phỏng</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>đáp án đúng: %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Reports::ArticleTexts</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (mô phỏng)</translation>
    </message>
    <message>
        <source>%1 (grade %2)</source>
        <translation>%1 (hạng %2)</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>đọc ngày %1</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>số</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>Who plays whom</source>
        <translation>Ai đóng vai ai</translation>
    </message>
    <message>
        <source>%1 is played by the practice model %2; its verdicts are simulated.</source>
        <translation>%1 do mô hình luyện tập %2 đóng vai; kết luận là mô phỏng.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody plays a role of the article in this session.</source>
        <translation>Không ai đóng vai nào của bài báo trong phiên này.</translation>
    </message>
    <message>
        <source>Own evidence</source>
        <translation>Bằng chứng riêng</translation>
    </message>
    <message>
        <source>From the answers of this session alone. Intervals are two-sided 95 %, by Holm&apos;s procedure over the parts of a claim.</source>
        <translation>Chỉ từ câu trả lời của phiên này. Khoảng 95 % hai phía, theo thủ tục Holm trên các phần của một nhận định.</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>nhận định</translation>
    </message>
    <message>
        <source>test</source>
        <translation>kiểm tra</translation>
    </message>
    <message>
        <source>found</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>kết luận</translation>
    </message>
    <message>
        <source>Published evidence</source>
        <translation>Số liệu đã công bố</translation>
    </message>
    <message>
        <source>Measured or said by others, never mixed with the session&apos;s answers.</source>
        <translation>Do người khác đo hoặc nói, không trộn với câu trả lời của phiên.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Điểm mạnh</translation>
    </message>
    <message>
        <source>%1 (simulated): %2</source>
        <translation>%1 (mô phỏng): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost of making</source>
        <translation>Chi phí phát triển</translation>
    </message>
    <message>
        <source>Published figures; never on one axis with the cost of an answer.</source>
        <translation>Số liệu đã công bố; không bao giờ chung trục với chi phí một câu trả lời.</translation>
    </message>
    <message>
        <source>The systems of the article today</source>
        <translation>Các hệ thống trong bài báo ngày nay</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>what the article says</source>
        <translation>bài báo nói gì</translation>
    </message>
    <message>
        <source>what can be done today</source>
        <translation>hôm nay có thể làm gì</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Phương pháp và giới hạn</translation>
    </message>
    <message>
        <source>The middle of the others is the mean of the other contestants&apos; scores on the same prompt. A claim is supported where the whole interval lies on the claimed side of the margin, not supported where it lies on the other side; else there is not enough evidence.</source>
        <translation>Mức giữa của các mô hình khác là trung bình điểm của chúng trên cùng câu hỏi. Một nhận định được xác nhận khi cả khoảng nằm về phía được nêu của ngưỡng, không được xác nhận khi nằm phía bên kia; còn lại là chưa đủ bằng chứng.</translation>
    </message>
    <message>
        <source>%1 contestants, %2 prompts, up to %3 trials. A verdict holds for these prompts and settings, and for no others.</source>
        <translation>%1 mô hình, %2 câu hỏi, tối đa %3 lần. Kết luận chỉ đúng cho các câu hỏi và thiết lập này.</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>Các câu trả lời cho thấy gì</translation>
    </message>
    <message>
        <source>Quality and cost</source>
        <translation>Chất lượng và chi phí</translation>
    </message>
    <message>
        <source>The claims of February 2025, tested on: %1</source>
        <translation>Các nhận định tháng 2/2025, kiểm tra trên: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Phần bỏ ra</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>Pennybench::Reports::MakingTexts</name>
    <message>
        <source>Training of DeepSeek-V3</source>
        <translation>Huấn luyện DeepSeek-V3</translation>
    </message>
    <message>
        <source>Hardware alone</source>
        <translation>Riêng phần cứng</translation>
    </message>
    <message>
        <source>Running the clusters</source>
        <translation>Vận hành các cụm máy</translation>
    </message>
    <message>
        <source>Servers in all</source>
        <translation>Tổng chi phí máy chủ</translation>
    </message>
    <message>
        <source>announced by %1</source>
        <translation>do %1 thông báo</translation>
    </message>
    <message>
        <source>estimated by %1</source>
        <translation>do %1 ước tính</translation>
    </message>
    <message>
        <source>What was announced, and what others estimate</source>
        <translation>Con số được thông báo và ước tính của người khác</translation>
    </message>
    <message>
        <source>US dollars to make it, log scale: every line is ten times the one before</source>
        <translation>Chi phí phát triển bằng đô la Mỹ, thang log: mỗi vạch gấp mười vạch trước</translation>
    </message>
    <message>
        <source>announced by the makers</source>
        <translation>do nhà phát triển thông báo</translation>
    </message>
    <message>
        <source>estimated by others</source>
        <translation>do người khác ước tính</translation>
    </message>
    <message>
        <source>Experiments in the open</source>
        <translation>Thử nghiệm công khai</translation>
    </message>
    <message>
        <source>%1 times, at least</source>
        <translation>ít nhất gấp %1 lần</translation>
    </message>
    <message>
        <source>Published figures only; nothing was measured here. These sums never share an axis with the cost of an answer: a model that was cheap to make can be dear to ask, and the other way round.</source>
        <translation>Chỉ có số liệu đã công bố; ở đây không đo gì. Các khoản này không bao giờ nằm chung trục với chi phí một câu trả lời: mô hình phát triển rẻ vẫn có thể đắt khi hỏi, và ngược lại.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>khoản</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>ai nói</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>tính những gì</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>hạng</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>đọc ngày %1</translation>
    </message>
    <message>
        <source>The estimates for DeepSeek are %1 to %2 times the announced figure. They answer another question: the announced %3 pay for one training run, the estimates for the machines and for running them.</source>
        <translation>Các ước tính cho DeepSeek gấp %1 đến %2 lần con số được thông báo. Chúng trả lời câu hỏi khác: %3 được thông báo là cho một lần huấn luyện, còn ước tính là cho máy móc và việc vận hành.</translation>
    </message>
    <message>
        <source>50 and 30 dollars are real and small, because both projects start from a model that somebody else had paid for.</source>
        <translation>50 và 30 đô la là thật và nhỏ, vì cả hai dự án bắt đầu từ một mô hình mà người khác đã trả tiền.</translation>
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
        <source>Prices used</source>
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
    <message>
        <source>Beyond %1 different formulas, formulas are shown as TeX.</source>
        <translation>Ngoài %1 công thức khác nhau, các công thức còn lại được hiển thị dưới dạng TeX.</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, phiên %2</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>nhận định</translation>
    </message>
    <message>
        <source>test</source>
        <translation>kiểm tra</translation>
    </message>
    <message>
        <source>found</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (mô phỏng)</translation>
    </message>
    <message>
        <source>Claims of one&apos;s own</source>
        <translation>Nhận định của riêng mình</translation>
    </message>
    <message>
        <source>Intervals are two-sided 95 %, by Holm&apos;s procedure over the parts of a claim.</source>
        <translation>Khoảng tin cậy hai phía 95 %, theo thủ tục Holm trên các phần của nhận định.</translation>
    </message>
    <message>
        <source>judged by a model</source>
        <translation>do mô hình chấm</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n models</source>
        <translation>
            <numerusform>%1: %n mô hình</numerusform>
        </translation>
    </message>
    <message>
        <source>invented for practice</source>
        <translation>bịa ra để luyện tập</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a row</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Pennybench::Widgets::AnswerDifference</name>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Suy luận</translation>
    </message>
    <message>
        <source>The answers of %1 and %2, with their differences</source>
        <translation>Câu trả lời của %1 và %2, có đánh dấu chỗ khác nhau</translation>
    </message>
    <message>
        <source>%1 words in both; %2 only from %3; %4 only from %5.</source>
        <translation>%1 từ có ở cả hai; %2 từ chỉ có ở %3; %4 từ chỉ có ở %5.</translation>
    </message>
    <message>
        <source>The beginnings are compared; the texts are longer.</source>
        <translation>Chỉ so sánh phần đầu; văn bản dài hơn.</translation>
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
        <source>Reasoning (%1)</source>
        <translation>Suy luận (%1)</translation>
    </message>
</context>
<context>
    <name>Pennybench::Widgets::CopyButtons</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Sao chép mã</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
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
    <message>
        <source>%1 out</source>
        <translation>%1 ra</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 vào</translation>
    </message>
    <message>
        <source>per million tokens of output</source>
        <translation>cho mỗi triệu token đầu ra</translation>
    </message>
    <message>
        <source>Quality against list price</source>
        <translation>Chất lượng so với giá niêm yết</translation>
    </message>
    <message>
        <source>List price in USD per million tokens of output</source>
        <translation>Giá niêm yết, USD cho mỗi triệu token đầu ra</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[tùy chọn]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tùy chọn:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Đối số:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Không có tùy chọn &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Không có các tùy chọn: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Thiếu giá trị sau &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Không cần giá trị sau &apos;%1&apos;.</translation>
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
    <name>ScorerForm</name>
    <message>
        <source>Expected answer</source>
        <translation>Đáp án mong đợi</translation>
    </message>
    <message>
        <source>Decimals of a rounded answer</source>
        <translation>Số chữ số thập phân của đáp án làm tròn</translation>
    </message>
    <message>
        <source>Accept an inequality for a set</source>
        <translation>Nhận bất đẳng thức thay cho tập hợp</translation>
    </message>
    <message>
        <source>Numbers to use</source>
        <translation>Các số được dùng</translation>
    </message>
    <message>
        <source>Number to reach</source>
        <translation>Số cần đạt</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>Các lựa chọn, mỗi dòng một</translation>
    </message>
    <message>
        <source>Also right, one a line</source>
        <translation>Cũng đúng, mỗi dòng một</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Spelling variants matter</source>
        <translation>Phân biệt cách viết</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Biểu thức chính quy</translation>
    </message>
    <message>
        <source>It must match the whole answer</source>
        <translation>Phải khớp toàn bộ câu trả lời</translation>
    </message>
    <message>
        <source>Case does not matter</source>
        <translation>Không phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Fields that were not expected do not count</source>
        <translation>Trường ngoài mong đợi không tính</translation>
    </message>
    <message>
        <source>Text around the JSON is a mistake</source>
        <translation>Chữ quanh JSON là lỗi</translation>
    </message>
    <message>
        <source>Places of tone marks</source>
        <translation>Vị trí dấu thanh</translation>
    </message>
    <message>
        <source>Good answers, one a line</source>
        <translation>Câu trả lời tốt, mỗi dòng một</translation>
    </message>
    <message>
        <source>Correct from this score on</source>
        <translation>Đúng từ điểm này trở lên</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Thước đo</translation>
    </message>
    <message>
        <source>Must be mentioned, one a line</source>
        <translation>Phải nhắc đến, mỗi dòng một</translation>
    </message>
    <message>
        <source>Constraints (JSON list)</source>
        <translation>Ràng buộc (danh sách JSON)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Chế độ</translation>
    </message>
    <message>
        <source>Expected JSON</source>
        <translation>JSON mong đợi</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Tests (JSON list, or Python with assert)</source>
        <translation>Bài thử (danh sách JSON, hoặc Python với assert)</translation>
    </message>
    <message>
        <source>Function that is tested</source>
        <translation>Hàm được thử</translation>
    </message>
    <message>
        <source>Code before the tests</source>
        <translation>Mã trước bài thử</translation>
    </message>
    <message>
        <source>Other modules, one a line</source>
        <translation>Mô-đun khác, mỗi dòng một</translation>
    </message>
    <message>
        <source>Correct solution</source>
        <translation>Lời giải đúng</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Cần xem điều gì</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>một con số</translation>
    </message>
    <message>
        <source>a mathematical value in any form</source>
        <translation>một giá trị toán học ở dạng bất kỳ</translation>
    </message>
    <message>
        <source>a calculation with given numbers</source>
        <translation>phép tính với các số cho trước</translation>
    </message>
    <message>
        <source>the option that was chosen</source>
        <translation>lựa chọn được chọn</translation>
    </message>
    <message>
        <source>the whole answer is a text</source>
        <translation>cả câu trả lời là một văn bản</translation>
    </message>
    <message>
        <source>a text is somewhere in the answer</source>
        <translation>văn bản ở đâu đó trong câu trả lời</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>một biểu thức chính quy</translation>
    </message>
    <message>
        <source>Vietnamese marks, syllable by syllable</source>
        <translation>dấu tiếng Việt, từng âm tiết</translation>
    </message>
    <message>
        <source>a translation, against references</source>
        <translation>bản dịch, so với bản mẫu</translation>
    </message>
    <message>
        <source>a summary, against references</source>
        <translation>bản tóm tắt, so với bản mẫu</translation>
    </message>
    <message>
        <source>instructions that were followed</source>
        <translation>chỉ dẫn đã được làm theo</translation>
    </message>
    <message>
        <source>JSON with the expected fields</source>
        <translation>JSON với các trường mong đợi</translation>
    </message>
    <message>
        <source>Python code, run against tests</source>
        <translation>mã Python, chạy với bài thử</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>một người quyết định</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>a judge model or a person, with a rubric</source>
        <translation>mô hình giám khảo hoặc con người, theo tiêu chí</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>%1 prompts, too few</source>
        <translation>%1 câu hỏi, quá ít</translation>
    </message>
    <message>
        <source>%1 (%2)   ▼ %3  ▲ %4</source>
        <translation>%1 (%2)   ▼ %3  ▲ %4</translation>
    </message>
    <message>
        <source>Difference by category</source>
        <translation>Chênh lệch theo nhóm</translation>
    </message>
    <message>
        <source>%1 minus %2, in points, 95 %</source>
        <translation>%1 trừ %2, theo điểm, 95 %</translation>
    </message>
    <message>
        <source>All prompts</source>
        <translation>Mọi câu hỏi</translation>
    </message>
    <message>
        <source>Filled: p &lt; 0.05 by Holm, all prompts over %1 pairs</source>
        <translation>Dấu đặc: p &lt; 0,05 theo Holm, mọi câu hỏi trên %1 cặp</translation>
    </message>
    <message>
        <source>Filled: p &lt; 0.05</source>
        <translation>Dấu đặc: p &lt; 0,05</translation>
    </message>
    <message>
        <source>, categories over %1</source>
        <translation>, các nhóm trên %1</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>quá ít câu hỏi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 lần</translation>
    </message>
    <message>
        <source>category</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>câu hỏi</translation>
    </message>
    <message>
        <source>%1 minus %2, in points</source>
        <translation>%1 trừ %2, theo điểm</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>khoảng 95 %</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>change, 95 %</source>
        <translation>thay đổi, 95 %</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>tỉ lệ đúng</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>bộ câu hỏi</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>câu hỏi</translation>
    </message>
    <message>
        <source>who was right</source>
        <translation>ai đúng</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Too few prompts to tell</source>
        <translation>Quá ít câu hỏi để kết luận</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Chưa thấy khác biệt</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>Tốt hơn</translation>
    </message>
    <message>
        <source>Worse by</source>
        <translation>Kém hơn</translation>
    </message>
    <message>
        <source>%1 is ahead by</source>
        <translation>%1 hơn</translation>
    </message>
    <message>
        <source>%1 is behind by</source>
        <translation>%1 kém</translation>
    </message>
    <message>
        <source>McNemar&apos;s mid-p is %1.</source>
        <translation>mid-p của McNemar là %1.</translation>
    </message>
    <message>
        <source>p is %1 (Student&apos;s t over prompts).</source>
        <translation>p là %1 (t của Student theo câu hỏi).</translation>
    </message>
    <message>
        <source>Adjusted for %1 pairs (Holm) it is %2.</source>
        <translation>Hiệu chỉnh cho %1 cặp (Holm), p là %2.</translation>
    </message>
    <message>
        <source>Better than before by %1 points (95 % from %2 to %3, %4 prompts).</source>
        <translation>Tốt hơn trước %1 điểm (95 % từ %2 đến %3, %4 câu hỏi).</translation>
    </message>
    <message>
        <source>Worse than before by %1 points (95 % from %2 to %3, %4 prompts).</source>
        <translation>Kém hơn trước %1 điểm (95 % từ %2 đến %3, %4 câu hỏi).</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points (95 % from %4 to %5, %6 prompts).</source>
        <translation>%1 hơn %2 %3 điểm (95 % từ %4 đến %5, %6 câu hỏi).</translation>
    </message>
    <message>
        <source>The interval leaves out zero (95 % from %1 to %2 points, %3 prompts), but with %4 pairs compared chance may explain it.</source>
        <translation>Khoảng này không chứa số không (95 % từ %1 đến %2 điểm, %3 câu hỏi), nhưng vì đã so sánh %4 cặp nên có thể chỉ là ngẫu nhiên.</translation>
    </message>
    <message>
        <source>No change was found with %1 prompts (95 % from %2 to %3 points).</source>
        <translation>Chưa thấy thay đổi với %1 câu hỏi (95 % từ %2 đến %3 điểm).</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 was found with %3 prompts (95 % from %4 to %5 points).</source>
        <translation>Chưa thấy khác biệt giữa %1 và %2 với %3 câu hỏi (95 % từ %4 đến %5 điểm).</translation>
    </message>
    <message>
        <source>About %1 prompts would show a difference of 5 points.</source>
        <translation>Cần khoảng %1 câu hỏi để thấy khác biệt 5 điểm.</translation>
    </message>
    <message>
        <source>%1 prompts are decided for both, too few for an interval. %2: %3. %4: %5.</source>
        <translation>%1 câu hỏi đã quyết định cho cả hai, quá ít để có khoảng. %2: %3. %4: %5.</translation>
    </message>
    <message>
        <source>%1: %2 points (95 % %3, %4 prompts)</source>
        <translation>%1: %2 điểm (95 % %3, %4 câu hỏi)</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Thấy ở %1.</translation>
    </message>
    <message>
        <source>No category shows a difference of its own; it could still be up to %1 points.</source>
        <translation>Không nhóm nào riêng nó cho thấy khác biệt; vẫn có thể đến %1 điểm.</translation>
    </message>
    <message>
        <source>No difference was found in the other categories (%1); it could still be up to %2 points.</source>
        <translation>Ở các nhóm còn lại (%1) chưa thấy khác biệt; vẫn có thể đến %2 điểm.</translation>
    </message>
    <message>
        <source>Too few prompts for an interval: %1.</source>
        <translation>Quá ít câu hỏi để có khoảng: %1.</translation>
    </message>
    <message>
        <source>Counted separately, %1 and %2: undecided %3 and %4, no answer %5 and %6, cut at the limit %7 and %8, errors %9 and %10.</source>
        <translation>Đếm riêng, %1 và %2: chưa quyết định %3 và %4, không có câu trả lời %5 và %6, bị cắt ở giới hạn %7 và %8, lỗi %9 và %10.</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 đến %2 %</translation>
    </message>
    <message>
        <source>%1 to %2 times</source>
        <translation>%1 đến %2 lần</translation>
    </message>
    <message>
        <source>before</source>
        <translation>trước</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (trước)</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sau</translation>
    </message>
    <message>
        <source>%1 (after)</source>
        <translation>%1 (sau)</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Cả hai đúng</translation>
    </message>
    <message>
        <source>Right as often</source>
        <translation>Đúng như nhau</translation>
    </message>
    <message>
        <source>Only %1 right</source>
        <translation>Chỉ %1 đúng</translation>
    </message>
    <message>
        <source>%1 right more often</source>
        <translation>%1 đúng nhiều hơn</translation>
    </message>
    <message>
        <source>Neither right</source>
        <translation>Không ai đúng</translation>
    </message>
    <message>
        <source>Not decided for both</source>
        <translation>Chưa quyết định cho cả hai</translation>
    </message>
    <message>
        <source>paired, %1 prompts</source>
        <translation>ghép cặp, %1 câu hỏi</translation>
    </message>
    <message>
        <source>95 % %1</source>
        <translation>95 % %1</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ngày hỏi</translation>
    </message>
    <message>
        <source>served model</source>
        <translation>mô hình đã trả lời</translation>
    </message>
    <message>
        <source>price in / out</source>
        <translation>giá vào / ra</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>thiết lập</translation>
    </message>
    <message>
        <source>system text</source>
        <translation>lời hệ thống</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>số lần</translation>
    </message>
    <message>
        <source>scorers</source>
        <translation>bộ chấm</translation>
    </message>
    <message>
        <source>time, median</source>
        <translation>thời gian, trung vị</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 đến %2 ms</translation>
    </message>
    <message>
        <source>tokens per answer</source>
        <translation>token mỗi câu trả lời</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>within 1 ms</source>
        <translation>trong khoảng 1 ms</translation>
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
    <name>Undecided</name>
    <message>
        <source>Undecided and in no share: %1 of %2 answers</source>
        <translation>Chưa quyết định được và không tính vào tỷ lệ: %1 trên %2 câu trả lời</translation>
    </message>
    <message>
        <source>by a person&apos;s verdict, or without a reason</source>
        <translation>theo người chấm, hoặc không có lý do</translation>
    </message>
    <message>
        <source>  %1 for other reasons</source>
        <translation>  %1 vì lý do khác</translation>
    </message>
</context>
<context>
    <name>UnexpectedEnd</name>
    <message>
        <source>Pennybench ended unexpectedly on %1. No run was under way.</source>
        <translation>Pennybench đã kết thúc bất ngờ vào %1. Lúc đó không có lượt chạy nào.</translation>
    </message>
    <message>
        <source>Pennybench ended unexpectedly on %1 while a run was under way. All answers that had arrived are in %2; you can open it and continue.</source>
        <translation>Pennybench đã kết thúc bất ngờ vào %1 khi một lượt chạy đang diễn ra. Mọi câu trả lời đã nhận được đều nằm trong %2; bạn có thể mở tệp này và chạy tiếp.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Mở phiên</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Mở thư mục nhật ký</translation>
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
