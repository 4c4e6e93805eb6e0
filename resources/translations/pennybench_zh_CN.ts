<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>math</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>science</source>
        <translation>科学</translation>
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
        <translation>%1 · %2 道题 × %3 次 · 提问于 %4，按当日价格</translation>
    </message>
    <message>
        <source>Practice models: simulated answers and invented prices, not those of a real model.</source>
        <translation>练习模型：回答是模拟的，价格是虚构的，不代表任何真实模型。</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 个未能判定</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 个没有答案</translation>
    </message>
    <message>
        <source>%1 cut at the token limit</source>
        <translation>%1 个因 token 上限被截断</translation>
    </message>
    <message>
        <source>%1 ended in an error</source>
        <translation>%1 个以错误结束</translation>
    </message>
    <message>
        <source>All answers are included.</source>
        <translation>没有另行计数的回答。</translation>
    </message>
    <message>
        <source>Counted separately: %1.</source>
        <translation>另行计数：%1。</translation>
    </message>
    <message>
        <source>Share: Wilson&apos;s interval over prompts.</source>
        <translation>正确率：按题计算的 Wilson 区间。</translation>
    </message>
    <message>
        <source>Cost and frontier: bootstrap over prompts, %1 rounds, seed %2.</source>
        <translation>费用与前沿：按题自助抽样，%1 轮，种子 %2。</translation>
    </message>
    <message>
        <source>Chance is %1.</source>
        <translation>随机猜对率为 %1。</translation>
    </message>
    <message>
        <source>%1 · %2 prompts, once each · asked %3, prices of that day</source>
        <translation>%1 · %2 道题，各一次 · 提问于 %3，按当日价格</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>Hollow marks are published figures that others measured, with other prompts; they are not part of this comparison.</source>
        <translation>空心标记是他人用其他题目测得的已发表数据，不属于本次对比。</translation>
    </message>
    <message>
        <source>Published: %1. Sources: %2.</source>
        <translation>已发表：%1。来源：%2。</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Judged by %1.</source>
        <translation>由 %1 评判。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>cut at the token limit</source>
        <translation>在 token 上限处截断</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Answers by verdict</source>
        <translation>按判定统计的回答</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Prompts, by how many of their trials were right</source>
        <translation>按答对次数统计的题目</translation>
    </message>
    <message>
        <source>always right</source>
        <translation>每次正确</translation>
    </message>
    <message>
        <source>right at times</source>
        <translation>有时正确</translation>
    </message>
    <message>
        <source>never right</source>
        <translation>从未正确</translation>
    </message>
    <message>
        <source>Of the decided trials of each prompt.</source>
        <translation>只计每道题中已有判定的各次。</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>题数：%1</translation>
    </message>
    <message>
        <source>Price: all cost over all tokens in and out, clustered by prompt.</source>
        <translation>价格：总费用除以输入和输出的总 token 数，按题目聚类。</translation>
    </message>
    <message>
        <source>Tokens: the mean, clustered by prompt.</source>
        <translation>Token：平均值，按题目聚类。</translation>
    </message>
    <message>
        <source>Time: the median over prompts, from the request&apos;s last byte to the end of the answer.</source>
        <translation>时间：各题的中位数，从请求的最后一个字节到回答结束。</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>%1的费用</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>Quality and cost</source>
        <translation>质量与费用</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>强项</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>median %1, n %2</source>
        <translation>中位数 %1，n %2</translation>
    </message>
    <message>
        <source>median %1 (%2 to %3), n %4</source>
        <translation>中位数 %1（%2 至 %3），n %4</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median with 95 % interval</source>
        <translation>中位数及 95 % 区间</translation>
    </message>
    <message>
        <source>A value a prompt, the median of its trials. Line: the middle 90 %, box: the middle half, stroke: the median.</source>
        <translation>每题一个值，即各次的中位数。线：中间 90 %，框：中间一半，竖线：中位数。</translation>
    </message>
    <message>
        <source>Cost of answers</source>
        <translation>回答费用</translation>
    </message>
    <message>
        <source>Measured cost in %1, log scale</source>
        <translation>实测费用，%1，对数刻度</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>回答的 token</translation>
    </message>
    <message>
        <source>Tokens per answer, log scale</source>
        <translation>每个回答的 token 数，对数刻度</translation>
    </message>
    <message>
        <source>Where a provider does not tell reasoning apart, it is part of the answer.</source>
        <translation>若提供商未单独给出推理部分，则计入回答。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>回答的 token</translation>
    </message>
    <message>
        <source>Tokens of reasoning, where there were any</source>
        <translation>推理的 token（如有）</translation>
    </message>
    <message>
        <source>Strengths by category</source>
        <translation>各类别的强项</translation>
    </message>
    <message>
        <source>Share correct, 95 % interval</source>
        <translation>正确率，95 % 区间</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>%1 (%2), n %3</source>
        <translation>%1（%2），n %3</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>at invented practice prices</source>
        <translation>价格为虚构，仅供练习</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>已花费 %1</translation>
    </message>
    <message>
        <source>at most %1 more for pending requests</source>
        <translation>进行中的请求最多再花费 %1</translation>
    </message>
    <message>
        <source>models without a known price not counted</source>
        <translation>未计入价格未知的模型</translation>
    </message>
    <message>
        <source>A comparison is waiting for its API keys; nothing has been sent yet.</source>
        <translation>正在为对比获取 API 密钥；尚未发送任何请求。</translation>
    </message>
    <message>
        <source>A comparison is under way: %1 of %2 answers are saved (%3), and they stay saved if you stop.</source>
        <translation>对比正在进行：已保存 %1/%2 个回答（%3），停止后这些回答仍会保留。</translation>
    </message>
    <message>
        <source>Comparison running</source>
        <translation>对比正在进行</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop and start the new one</source>
        <translation>停止并开始新的对比</translation>
    </message>
</context>
<context>
    <name>CodeConsent</name>
    <message>
        <source>Run model-written code?</source>
        <translation>运行模型编写的代码？</translation>
    </message>
    <message>
        <source>To score code answers, Pennybench runs the code that models write, in a sandbox without network access, without your files, and with limits on time and memory. You can revoke this in Settings.</source>
        <translation>为了给代码类回答评分，Pennybench 会运行模型编写的代码：在沙箱中运行，没有网络，看不到您的文件，并限制时间和内存。您可以随时在“设置”中撤回。</translation>
    </message>
    <message>
        <source>Run it in the sandbox</source>
        <translation>在沙箱中运行</translation>
    </message>
    <message>
        <source>Do not score code</source>
        <translation>不给代码评分</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1/%2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>，%1 个失败</translation>
    </message>
    <message>
        <source>, %1 spent</source>
        <translation>，已花费 %1</translation>
    </message>
    <message>
        <source>, %1 of unknown cost</source>
        <translation>，%1 个费用未知</translation>
    </message>
    <message>
        <source>, budget %1</source>
        <translation>，预算 %1</translation>
    </message>
    <message>
        <source>, about %1 s left</source>
        <translation>，约剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 Nothing more is asked until this is fixed; otherwise the run ends in %2 s.</source>
        <translation>%1 解决之前不再提问；否则本次运行将在 %2 秒后结束。</translation>
    </message>
    <message>
        <source>The session can be written again; the run continues.</source>
        <translation>会话已可重新写入，运行继续。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>题目太少</translation>
    </message>
    <message>
        <source>difference in points</source>
        <translation>差异（百分点）</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p（Holm）</translation>
    </message>
    <message>
        <source>Frontier, cheapest first: %1</source>
        <translation>前沿（从最便宜开始）：%1</translation>
    </message>
    <message>
        <source>%1 prompts are in all sessions.</source>
        <translation>%1 道题目在所有会话中都有。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tables and suites (*.csv *.tsv *.xlsx *.json *.jsonl *.gz)</source>
        <translation>表格和题集 (*.csv *.tsv *.xlsx *.json *.jsonl *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 leads %2 by %3 points (95 % from %4 to %5, %6 prompts).</source>
        <translation>%1 领先 %2 %3 个百分点（95 % 区间 %4 至 %5，%6 道题）。</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 was found with %3 prompts (95 % from %4 to %5 points).</source>
        <translation>用 %3 道题未发现 %1 与 %2 有差异（95 % 区间 %4 至 %5 个百分点）。</translation>
    </message>
    <message>
        <source> About %1 would show a difference of 5 points.</source>
        <translation> 约需 %1 道题才能显示 5 个百分点的差异。</translation>
    </message>
    <message>
        <source>Undecided: %1. Without a recognisable answer: %2. Cut at the token limit: %3. Errors: %4.</source>
        <translation>未定：%1。没有可识别的答案：%2。因 token 上限被截断：%3。错误：%4。</translation>
    </message>
    <message>
        <source>%1 (95 % from %2 to %3)</source>
        <translation>%1（95 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>%1 and %2 have %3 prompts in common, too few for an interval: %1 did better in %4 of them, %2 in %5.</source>
        <translation>%1 和 %2 只有 %3 道共同的题，不足以给出区间：%1 在 %4 道上更好，%2 在 %5 道上更好。</translation>
    </message>
    <message>
        <source>In %1, %2 and %3 have %4 prompts in common, too few for an interval.</source>
        <translation>在%1方面，%2 和 %3 只有 %4 道共同的题，不足以给出区间。</translation>
    </message>
    <message>
        <source>In %1, %2 is ahead of %3 by %4 points (95 % from %5 to %6, %7 prompts).</source>
        <translation>在%1方面，%2 领先 %3 %4 个百分点（95 % 区间 %5 至 %6，%7 道题）。</translation>
    </message>
    <message>
        <source>In %1, no difference between %2 and %3 was found with %4 prompts (95 % from %5 to %6 points).</source>
        <translation>在%1方面，%4 道题未发现 %2 与 %3 有差异（95 % 区间 %5 至 %6 个百分点）。</translation>
    </message>
    <message>
        <source>%1 (95 % from %2, with no upper end)</source>
        <translation>%1（95 % 区间自 %2 起，无上限）</translation>
    </message>
    <message>
        <source> With %1 pairs of models compared, chance may explain it (adjusted p %2).</source>
        <translation> 由于比较了 %1 对模型，这可能只是偶然（校正后的 p 值 %2）。</translation>
    </message>
    <message>
        <source> %1 costs %2 %3, %4 %5.</source>
        <translation> %3，%1 花费 %2，%4 花费 %5。</translation>
    </message>
    <message>
        <source>The cost %1 is lowest with %2: %3, with %4 correct answers.</source>
        <translation>%1的费用以 %2 最低：%3，共答对 %4 题。</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>decided by a person; the scorer said: %1</source>
        <translation>由人裁定；评分器的结论：%1</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>由人裁定</translation>
    </message>
    <message>
        <source>decided by the scorer</source>
        <translation>由评分器裁定</translation>
    </message>
    <message>
        <source>, at the price from %1</source>
        <translation>，按 %1 起的价格</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>提取结果</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>标准答案</translation>
    </message>
    <message>
        <source>Compared, answer</source>
        <translation>比较形式（回答）</translation>
    </message>
    <message>
        <source>Compared, expected</source>
        <translation>比较形式（标准）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>评分器</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit.</source>
        <translation>回答在 token 上限处被截断。</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the answer.</source>
        <translation>回答被提供商的内容过滤器中止。</translation>
    </message>
    <message>
        <source>The model sent only reasoning, which never counts as the answer.</source>
        <translation>只收到推理文本，推理不算作回答。</translation>
    </message>
    <message>
        <source>The extracted text does not occur literally in the answer.</source>
        <translation>提取的内容并非逐字出现在回答中。</translation>
    </message>
    <message>
        <source>A request was sent again and may have been charged twice.</source>
        <translation>请求曾重新发送，可能被计费两次。</translation>
    </message>
    <message>
        <source>Tokens and cost are estimated; the provider did not report them.</source>
        <translation>token 数和费用为估算值，提供商未报告。</translation>
    </message>
    <message>
        <source>Reused from an earlier session.</source>
        <translation>取自较早的会话。</translation>
    </message>
    <message>
        <source>Simulated: a practice model answered.</source>
        <translation>模拟：由练习模型作答。</translation>
    </message>
</context>
<context>
    <name>LineUp</name>
    <message>
        <source>February 2025</source>
        <translation>2025 年 2 月</translation>
    </message>
    <message>
        <source>Today&apos;s cheap ones</source>
        <translation>当下便宜的模型</translation>
    </message>
    <message>
        <source>Practice models</source>
        <translation>练习模型</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The program ended while this answer was pending; it may have been charged.</source>
        <translation>程序结束时此回答尚未完成；可能已被计费。</translation>
    </message>
    <message>
        <source>Nothing answers at %1; is the server running and the port right?</source>
        <translation>%1 没有应答；服务器是否在运行，端口是否正确？</translation>
    </message>
    <message>
        <source>The host %1 cannot be found; check the base URL and the network.</source>
        <translation>找不到主机 %1；请检查基础 URL 和网络。</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2); check the network, the VPN and the firewall.</source>
        <translation>无法连接到 %1（%2）；请检查网络、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed (%2); check the base URL, this machine&apos;s clock and its certificates.</source>
        <translation>与 %1 的安全连接失败（%2）；请检查基础 URL、本机时钟和证书。</translation>
    </message>
    <message>
        <source>The proxy refused the request to %1 (%2); check its address and login in the system&apos;s settings.</source>
        <translation>代理拒绝了发往 %1 的请求（%2）；请在系统设置中检查代理地址和登录信息。</translation>
    </message>
    <message>
        <source>The proxy for %1 needs a login (%2); enter it in the system&apos;s settings, or exclude %1 from the proxy.</source>
        <translation>%1 的代理要求登录（%2）；请在系统设置中填写，或让 %1 不使用代理。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete; try again, or look at the server&apos;s log.</source>
        <translation>%1 在回答完成之前关闭了连接；请重试，或查看服务器日志。</translation>
    </message>
    <message>
        <source>The request to %1 was not sent.</source>
        <translation>未发送到 %1 的请求。</translation>
    </message>
    <message>
        <source>The response of %1 cannot be read (%2); does the base URL belong to an API?</source>
        <translation>无法读取 %1 的响应（%2）；基础 URL 是 API 的地址吗？</translation>
    </message>
    <message>
        <source>The response of %1 is compressed in a way that cannot be read (%2); switch off compression on the server.</source>
        <translation>%1 的响应使用了无法读取的压缩方式（%2）；请在服务器上关闭压缩。</translation>
    </message>
    <message>
        <source>The connection to %1 failed (%2); check the base URL and the network.</source>
        <translation>与 %1 的连接失败（%2）；请检查基础 URL 和网络。</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 (connect timeout); raise it in Settings or with --connect-timeout.</source>
        <translation>%2 内未能连接 %1（连接超时）；可在“设置”中或用 --connect-timeout 延长。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 20 MB; the part that arrived is kept.</source>
        <translation>%1 的回答超过 20 MB；已收到的部分已保留。</translation>
    </message>
    <message>
        <source>%1 ended its answer without an end mark, so it may be incomplete; try again.</source>
        <translation>%1 结束回答时没有结束标记，回答可能不完整；请重试。</translation>
    </message>
    <message>
        <source>%1 compressed its answer (%2), which the request did not allow; set &quot;stream&quot;: false in the catalogue, or switch off compression on the server.</source>
        <translation>%1 压缩了回答（%2），而请求不允许压缩；请在目录中设置 &quot;stream&quot;: false，或在服务器上关闭压缩。</translation>
    </message>
    <message>
        <source>%1 compressed its answer (%2), which the request did not allow; switch off compression on the server.</source>
        <translation>%1 压缩了回答（%2），而请求不允许压缩；请在服务器上关闭压缩。</translation>
    </message>
    <message>
        <source>The stream contains an event that is not JSON (&quot;%1&quot;); does the base URL belong to an API of this dialect?</source>
        <translation>数据流中有一个事件不是 JSON（“%1”）；基础 URL 是使用此协议的 API 吗？</translation>
    </message>
    <message>
        <source>The answer has a line longer than 16 MB; the part before it is kept.</source>
        <translation>回答中有一行超过 16 MB；之前的内容已保留。</translation>
    </message>
    <message>
        <source>The answer has no &quot;choices&quot; (%1); does the base URL belong to chat completions?</source>
        <translation>回答中没有 &quot;choices&quot;（%1）；基础 URL 是 chat completions 的地址吗？</translation>
    </message>
    <message>
        <source>The stream ended without a finish reason, so the answer may be incomplete; try again.</source>
        <translation>数据流结束时没有结束原因，回答可能不完整；请重试。</translation>
    </message>
    <message>
        <source>The stream ended without a stop reason, so the answer may be incomplete; try again.</source>
        <translation>数据流结束时没有停止原因，回答可能不完整；请重试。</translation>
    </message>
    <message>
        <source>The server gave up on its answer (%1); try again later.</source>
        <translation>服务器放弃了回答（%1）；请稍后重试。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>HTTP %1: %2</source>
        <translation>HTTP %1：%2</translation>
    </message>
    <message>
        <source>HTTP %1: the server redirects to %2, and redirects are not followed; correct the base URL.</source>
        <translation>HTTP %1：服务器重定向到 %2，而程序不跟随重定向；请更正基础 URL。</translation>
    </message>
    <message>
        <source>HTTP %1: the server redirects without naming an address; correct the base URL.</source>
        <translation>HTTP %1：服务器重定向但没有给出地址；请更正基础 URL。</translation>
    </message>
    <message>
        <source>HTTP %1: a web page instead of an answer (&quot;%2&quot;).</source>
        <translation>HTTP %1：收到的是网页而不是回答（“%2”）。</translation>
    </message>
    <message>
        <source>HTTP %1: the explanation is not text.</source>
        <translation>HTTP %1：说明不是文本。</translation>
    </message>
    <message>
        <source>HTTP %1: no explanation was given.</source>
        <translation>HTTP %1：没有给出说明。</translation>
    </message>
    <message>
        <source>The server broke off its answer: %1</source>
        <translation>服务器中断了回答：%1</translation>
    </message>
    <message>
        <source>The server broke off its answer: no explanation was given</source>
        <translation>服务器中断了回答，没有给出说明</translation>
    </message>
    <message>
        <source>%1; check the key in Settings or in its environment variable.</source>
        <translation>%1；请在“设置”或环境变量中检查密钥。</translation>
    </message>
    <message>
        <source>%1; top up the account, or wait if this is a daily limit.</source>
        <translation>%1；请为账户充值；如果是每日限额，请等待。</translation>
    </message>
    <message>
        <source>%1; check the model&apos;s name and the base URL.</source>
        <translation>%1；请检查模型名称和基础 URL。</translation>
    </message>
    <message>
        <source>%1 did not send its list of models in time; is it running, and is the base URL right?</source>
        <translation>%1 没有及时返回模型列表；它在运行吗，基础 URL 正确吗？</translation>
    </message>
    <message>
        <source>The list of models of %1 is larger than 20 MB.</source>
        <translation>%1 的模型列表超过 20 MB。</translation>
    </message>
    <message>
        <source>%1 did not send a list of models; is the base URL right?</source>
        <translation>%1 返回的不是模型列表；基础 URL 正确吗？</translation>
    </message>
    <message>
        <source>The base URL of %1 must begin with https:// or http://.</source>
        <translation>%1 的基础 URL 必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The base URL of %1 must not contain a user name or password.</source>
        <translation>%1 的基础 URL 不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>The base URL of %1 is not encrypted (http://); use https://, or set allow_plaintext in the catalogue.</source>
        <translation>%1 的基础 URL 未加密（http://）；请使用 https://，或在目录中设置 allow_plaintext。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer, or sent something that is not HTTP; try again, look at the server&apos;s log, or check that the base URL belongs to an API.</source>
        <translation>%1 没有回答就关闭了连接，或发送的不是 HTTP；请重试、查看服务器日志，或检查基础 URL 是否为 API 的地址。</translation>
    </message>
    <message>
        <source>The stream ended without an answer, with only &quot;%1&quot;; does the base URL belong to an API of this dialect?</source>
        <translation>数据流已结束，但没有回答，只有“%1”；基础 URL 是使用此协议的 API 吗？</translation>
    </message>
    <message>
        <source>The answer has an unknown form (%1); does the base URL belong to an API of this dialect?</source>
        <translation>回答的格式未知（%1）；基础 URL 是使用此协议的 API 吗？</translation>
    </message>
    <message>
        <source>Events of the stream that could not be read and were skipped: %1.</source>
        <translation>数据流中无法读取并已跳过的事件：%1 个。</translation>
    </message>
    <message>
        <source>The server counted %1 tokens for this answer, which cannot be right; they were estimated from the text.</source>
        <translation>服务器为此回答统计了 %1 个 token，这不可能正确；已根据文本估算。</translation>
    </message>
    <message>
        <source>The server counted %1 tokens for this prompt, which cannot be right; they were estimated from the text.</source>
        <translation>服务器为此问题统计了 %1 个 token，这不可能正确；已根据文本估算。</translation>
    </message>
    <message>
        <source>The server counted %1 cached tokens in this prompt, which cannot be right; they were counted as normal prompt tokens.</source>
        <translation>服务器在此问题中统计了 %1 个缓存 token，这不可能正确；已按普通 token 计算。</translation>
    </message>
    <message>
        <source>HTTP %1: the server is still loading its model (%2)</source>
        <translation>HTTP %1：服务器仍在加载模型（%2）</translation>
    </message>
    <message>
        <source>%1 was still loading its model after %2 (load timeout); raise it in Settings or with --load-timeout.</source>
        <translation>%1 在 %2 后仍在加载模型（加载超时）；可在“设置”中或用 --load-timeout 延长。</translation>
    </message>
    <message>
        <source>A model could not be unloaded: %1</source>
        <translation>无法从内存中卸载模型：%1</translation>
    </message>
    <message>
        <source>Probably cut: the answer has exactly the limit of %1 tokens, although the server calls it complete.</source>
        <translation>可能被截断：回答恰好等于 %1 个 token 的上限，但服务器称其已完成。</translation>
    </message>
    <message>
        <source>This is one of the model&apos;s first answers, so the %1 until its first token may include loading the model; they are not counted as its time to first token.</source>
        <translation>这是该模型最先的回答之一，因此到首个 token 的 %1 可能包含加载时间；这段时间不计为首个 token 时间。</translation>
    </message>
    <message>
        <source>%1; the key came from the environment variable %2: check it there.</source>
        <translation>%1；密钥来自环境变量 %2：请在那里检查。</translation>
    </message>
    <message>
        <source>%1; the key came from Settings: check it there, or set another one in the environment variable %2.</source>
        <translation>%1；密钥来自“设置”：请在那里检查，或在环境变量 %2 中设置另一个密钥。</translation>
    </message>
    <message>
        <source>%1; no key was sent: set the environment variable %2, or enter a key in Settings.</source>
        <translation>%1；未发送密钥：请设置环境变量 %2，或在“设置”中输入密钥。</translation>
    </message>
    <message>
        <source>%1; no key was sent, because the catalogue names no environment variable for the provider %2: add &quot;key_env&quot; there.</source>
        <translation>%1；未发送密钥，因为目录没有为提供商 %2 指定环境变量：请在其中添加 &quot;key_env&quot;。</translation>
    </message>
    <message>
        <source>%1; the base URL has no version: try %2.</source>
        <translation>%1；基础 URL 中没有版本号：请尝试 %2。</translation>
    </message>
    <message>
        <source>%1; try the base URL without the version: %2.</source>
        <translation>%1；请尝试不带版本号的基础 URL：%2。</translation>
    </message>
    <message>
        <source>%1 sent nothing within %2 (first-token timeout); raise it in Settings or with --first-token-timeout.</source>
        <translation>%1 在 %2 内没有发送任何内容（首个 token 超时）；可在“设置”中或用 --first-token-timeout 延长。</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 in the middle of its answer (idle timeout); raise it in Settings or with --idle-timeout.</source>
        <translation>%1 在回答中途 %2 没有发送任何内容（空闲超时）；可在“设置”中或用 --idle-timeout 延长。</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete within %2 (total timeout); raise it in Settings or with --timeout.</source>
        <translation>%1 的回答在 %2 内没有完成（总超时）；可在“设置”中或用 --timeout 延长。</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 answers.</source>
        <translation>已取消：完成了 %2 条回答中的 %1 条。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 answers.</source>
        <translation>已停止：完成了 %2 条回答中的 %1 条。</translation>
    </message>
    <message>
        <source>%1 answers could not be saved: %2</source>
        <translation>有 %1 条回答无法保存：%2</translation>
    </message>
    <message>
        <source>Stopped by the budget after %1 of %2 answers and %3; the other %4 would cost %5.</source>
        <translation>预算已用完：完成了 %2 条回答中的 %1 条，花费 %3；其余 %4 条还需 %5。</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>about %1, at most %2</source>
        <translation>约 %1，最多 %2</translation>
    </message>
    <message>
        <source>%1 One answer of %2 may take %3 s (--timeout, in Settings: Total) and %4 s to connect at %5 an hour: with a lower --timeout the budget allows more answers.</source>
        <translation>%1 %2 的一条回答最长可用 %3 秒（--timeout，即“设置”中的“总时长”），连接最长 %4 秒，每小时 %5：把 --timeout 调低，同样的预算可以得到更多回答。</translation>
    </message>
    <message>
        <source>%1 has no known price and was not asked, because the run has a budget; allow models without a price, or add its price to a catalogue file.</source>
        <translation>%1 没有已知价格，因此在设有预算时没有提问；请允许没有价格的模型，或在目录文件中添加它的价格。</translation>
    </message>
    <message>
        <source>The answer was incomplete, and the budget does not allow another attempt.</source>
        <translation>回答不完整，而剩余预算不足以再次提问。</translation>
    </message>
    <message>
        <source>The plan has no provider &quot;%1&quot;.</source>
        <translation>计划中没有提供商“%1”。</translation>
    </message>
    <message>
        <source>A free chatbot since January 2025, open source, level with the best American ones although it cost little to develop.</source>
        <translation>自 2025 年 1 月起免费的聊天机器人，开源，研发成本不高，却与美国最好的不相上下。</translation>
    </message>
    <message>
        <source>Open and cheap, made for logical reasoning; strong at maths and at code.</source>
        <translation>开放且便宜，为逻辑推理而造；擅长数学和编程。</translation>
    </message>
    <message>
        <source>Costs half of o1-mini to use; steady, accurate and good at natural language; strong at maths, programming and science; closed.</source>
        <translation>使用费用是 o1-mini 的一半；稳定、准确、自然语言好；擅长数学、编程和科学；封闭。</translation>
    </message>
    <message>
        <source>The model whose price o3-mini is measured against.</source>
        <translation>用来与 o3-mini 比价格的模型。</translation>
    </message>
    <message>
        <source>ChatGPT began the race two years before and is the baseline of the others.</source>
        <translation>ChatGPT 两年前开启了这场竞赛，是其他模型的基准。</translation>
    </message>
    <message>
        <source>A smaller model of ChatGPT; the article names ChatGPT only.</source>
        <translation>ChatGPT 的较小模型；文章只提到 ChatGPT。</translation>
    </message>
    <message>
        <source>Presented on 5 February 2025; made for low cost and for language, with the help of Google&apos;s other services; closed.</source>
        <translation>2025 年 2 月 5 日推出；主打低成本和语言，有 Google 其他服务的支持；封闭。</translation>
    </message>
    <message>
        <source>Presented on the same day as a rival at a low price.</source>
        <translation>同日推出的低价竞争者。</translation>
    </message>
    <message>
        <source>An experiment that took about 50 US dollars of research cost.</source>
        <translation>一项研究费用约 50 美元的实验。</translation>
    </message>
    <message>
        <source>An experiment that repeated the core technique of DeepSeek R1 for about 30 US dollars in a few days.</source>
        <translation>一项用约 30 美元、几天时间重现 DeepSeek R1 核心技术的实验。</translation>
    </message>
    <message>
        <source>Counts the final training; leaves out the base model that it starts from.</source>
        <translation>计入最后的训练；不计作为起点的基础模型。</translation>
    </message>
    <message>
        <source>Counts a few days of training that repeat the core technique of R1, on Countdown only.</source>
        <translation>计入重现 R1 核心技术的几天训练，仅限 Countdown。</translation>
    </message>
    <message>
        <source>Counts the rent of the machines for the final training; leaves out earlier tries, staff and machines.</source>
        <translation>计入最后训练的机器租金；不计此前的尝试、人员和机器。</translation>
    </message>
    <message>
        <source>Counts the hardware bought over time; a lower bound.</source>
        <translation>计入历次购买的硬件；为下限。</translation>
    </message>
    <message>
        <source>Counts running the clusters; a part of the sum of the servers.</source>
        <translation>计入集群运行；是服务器总额的一部分。</translation>
    </message>
    <message>
        <source>Counts the servers and running them.</source>
        <translation>计入服务器及其运行。</translation>
    </message>
    <message>
        <source>The weights are published.</source>
        <translation>权重已公开。</translation>
    </message>
    <message>
        <source>No weights are published.</source>
        <translation>未公开权重。</translation>
    </message>
    <message>
        <source>The code is published; the makers publish no weights, others do.</source>
        <translation>代码已公开；作者未公开权重，他人公开了。</translation>
    </message>
    <message>
        <source>R1 is strong at maths and at code.</source>
        <translation>R1 擅长数学和编程。</translation>
    </message>
    <message>
        <source>o3-mini is steady and accurate, good at language, strong at maths, code and science.</source>
        <translation>o3-mini 稳定、准确，语言好，擅长数学、编程和科学。</translation>
    </message>
    <message>
        <source>Gemini 2.0 Flash is strong on cost and on language.</source>
        <translation>Gemini 2.0 Flash 在费用和语言上有优势。</translation>
    </message>
    <message>
        <source>DeepSeek-V3 is on a par with the best of the others.</source>
        <translation>DeepSeek-V3 与其他模型中最好的不相上下。</translation>
    </message>
    <message>
        <source>o3-mini costs half of o1-mini.</source>
        <translation>o3-mini 的费用是 o1-mini 的一半。</translation>
    </message>
    <message>
        <source>DeepSeek is open; o3-mini and Gemini are closed.</source>
        <translation>DeepSeek 开放；o3-mini 和 Gemini 封闭。</translation>
    </message>
    <message>
        <source>The announced cost of making a model understates the real one.</source>
        <translation>公布的制造成本低于真实成本。</translation>
    </message>
    <message>
        <source>per task</source>
        <translation>每项任务</translation>
    </message>
    <message>
        <source>per run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>per 1,000 calls</source>
        <translation>每 1,000 次调用</translation>
    </message>
    <message>
        <source>per game</source>
        <translation>每局</translation>
    </message>
    <message>
        <source>per run of the benchmark</source>
        <translation>每次跑完整套基准</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1：在 %3 中为 %2。</translation>
    </message>
    <message>
        <source>%1: %2 in %3, at $%4 %5.</source>
        <translation>%1：在 %3 中为 %2，%5 $%4。</translation>
    </message>
    <message>
        <source>%1: measured cost of %2 over %3 (%4).</source>
        <translation>%1：%2 与 %3 的实测费用之比（%4）。</translation>
    </message>
    <message>
        <source>ahead of the middle of the others by more than %1 points</source>
        <translation>领先其他模型的中间水平超过 %1 个百分点</translation>
    </message>
    <message>
        <source>ahead of %2 by more than %1 points</source>
        <translation>领先 %2 超过 %1 个百分点</translation>
    </message>
    <message>
        <source>not behind the best of the others by more than %1 points</source>
        <translation>落后其他模型中最好的不超过 %1 个百分点</translation>
    </message>
    <message>
        <source>not behind %2 by more than %1 points</source>
        <translation>落后 %2 不超过 %1 个百分点</translation>
    </message>
    <message>
        <source>less spread within prompts than the others, over %1 trials or more</source>
        <translation>同题多次作答的波动小于其他模型，至少 %1 次</translation>
    </message>
    <message>
        <source>less spread within prompts than %2, over %1 trials or more</source>
        <translation>同题多次作答的波动小于 %2，至少 %1 次</translation>
    </message>
    <message>
        <source>ratio of the cost per answer within %1 to %2</source>
        <translation>每个回答的费用之比在 %1 至 %2 之间</translation>
    </message>
    <message>
        <source>ratio of the cost per correct answer within %1 to %2</source>
        <translation>每个正确回答的费用之比在 %1 至 %2 之间</translation>
    </message>
    <message>
        <source>the cheapest of the others</source>
        <translation>其他模型中最便宜的</translation>
    </message>
    <message>
        <source>ratio of the list prices within %1 to %2; stands beside the verdict</source>
        <translation>标价之比在 %1 至 %2 之间；列在结论之旁</translation>
    </message>
    <message>
        <source>the weights are published</source>
        <translation>权重已公开</translation>
    </message>
    <message>
        <source>the weights are not published</source>
        <translation>权重未公开</translation>
    </message>
    <message>
        <source>every published estimate is above the announced sum</source>
        <translation>所有已发表的估算都高于公布的金额</translation>
    </message>
    <message>
        <source>%1: %2 points over the middle of the others, %3 to %4, %5 prompts.</source>
        <translation>%1：较其他模型的中间水平 %2 个百分点，%3 至 %4，%5 道题。</translation>
    </message>
    <message>
        <source>%1: %2 points over %6, %3 to %4, %5 prompts.</source>
        <translation>%1：较 %6 %2 个百分点，%3 至 %4，%5 道题。</translation>
    </message>
    <message>
        <source>%1: spread within prompts %2 points beside the others, %3 to %4, %5 prompts.</source>
        <translation>%1：同题波动较其他模型 %2 个百分点，%3 至 %4，%5 道题。</translation>
    </message>
    <message>
        <source>%1 % of the prompts never changed, %2 to %3.</source>
        <translation>%1 % 的题结果从未改变，%2 至 %3。</translation>
    </message>
    <message>
        <source>%1: %2 of the cost of %6, %3 to %4, %5 prompts.</source>
        <translation>%1：费用为 %6 的 %2 倍，%3 至 %4，%5 道题。</translation>
    </message>
    <message>
        <source>%1 of the list price of %2, exact.</source>
        <translation>为 %2 标价的 %1 倍，精确值。</translation>
    </message>
    <message>
        <source>The estimates are %1 to %2 times the announced sum.</source>
        <translation>估算为公布金额的 %1 至 %2 倍。</translation>
    </message>
    <message>
        <source>%1 prompts, too few for an interval: %2 are the least.</source>
        <translation>%1 道题，不足以给出区间：至少需要 %2 道。</translation>
    </message>
    <message>
        <source>No prompt of this kind has been asked yet.</source>
        <translation>还没有问过这类题。</translation>
    </message>
    <message>
        <source>%1 of %2 trials: spread shows only when prompts are asked again.</source>
        <translation>%1 / %2 次：重复提问才能看出波动。</translation>
    </message>
    <message>
        <source>There are no prompts with a known cost and a right answer of both.</source>
        <translation>没有双方都有已知费用和正确回答的题。</translation>
    </message>
    <message>
        <source>Nobody plays %1: ask that model, or say who plays it with --role %1=CONTESTANT.</source>
        <translation>无人扮演 %1：请提问该模型，或用 --role %1=CONTESTANT 指定由谁扮演。</translation>
    </message>
    <message>
        <source>There is nobody to compare %1 with.</source>
        <translation>没有可与 %1 比较的对象。</translation>
    </message>
    <message>
        <source>There is no published figure for this.</source>
        <translation>对此没有已发表的数据。</translation>
    </message>
    <message>
        <source>List price and measured cost can disagree: a price per token says nothing of how many tokens a model spends.</source>
        <translation>标价与实测费用可能不一致：每个 token 的价格并不说明模型用掉多少 token。</translation>
    </message>
    <message>
        <source>About %1 more prompts would decide it.</source>
        <translation>大约再问 %1 道题即可定论。</translation>
    </message>
    <message>
        <source>About %1 more prompts of %2 would decide it.</source>
        <translation>大约再问 %1 道%2题即可定论。</translation>
    </message>
    <message>
        <source>%1 more trials of each prompt would show it.</source>
        <translation>每道题再问 %1 次即可看出。</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>得到支持</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不受支持</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>Stands out in %1: ahead of every other model.</source>
        <translation>在%1方面突出：领先所有其他模型。</translation>
    </message>
    <message>
        <source>Above the middle of the others in %1; first place there is not clear.</source>
        <translation>在%1方面高于其他模型的中间水平；那里的第一名尚不明确。</translation>
    </message>
    <message>
        <source>Below the middle of the others in %1.</source>
        <translation>在%1方面低于其他模型的中间水平。</translation>
    </message>
    <message>
        <source>Too close to call in %1. That is no proof of being equal.</source>
        <translation>在%1方面过于接近，难以判定。这并不证明相等。</translation>
    </message>
    <message>
        <source>Too few prompts to tell in %1.</source>
        <translation>在%1方面题目太少，无法判断。</translation>
    </message>
    <message>
        <source>%1 (%2, %3 to %4)</source>
        <translation>%1（%2，%3 至 %4）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Its maker still serves it (%1).</source>
        <translation>其开发者仍在提供服务（%1）。</translation>
    </message>
    <message>
        <source>Another host serves its weights: %1 (%2).</source>
        <translation>其他服务商提供其权重：%1（%2）。</translation>
    </message>
    <message>
        <source>A server of this machine can load its weights: %1 (%2).</source>
        <translation>本机的服务器可以加载其权重：%1（%2）。</translation>
    </message>
    <message>
        <source>Nobody serves it any more: only saved answers can take part.</source>
        <translation>已无人提供服务：只有保存的回答才能参加。</translation>
    </message>
    <message>
        <source>Its successor, which is another system: %1 (%2).</source>
        <translation>其后继者，是另一个系统：%1（%2）。</translation>
    </message>
    <message>
        <source>maths</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>science</source>
        <translation>科学</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>cost per answer below %1 times that of %2</source>
        <translation>每个回答的费用低于 %2 的 %1 倍</translation>
    </message>
    <message>
        <source>cost per correct answer below %1 times that of %2</source>
        <translation>每个正确回答的费用低于 %2 的 %1 倍</translation>
    </message>
    <message>
        <source>%1: spread within prompts %2 points beside %6, %3 to %4, %5 prompts.</source>
        <translation>%1：同题波动较 %6 %2 个百分点，%3 至 %4，%5 道题。</translation>
    </message>
    <message>
        <source>Time limit: the code was stopped after %1 s.</source>
        <translation>时间限制：代码运行 %1 秒后被停止。</translation>
    </message>
    <message>
        <source>Memory limit: the code was stopped at %1 MB.</source>
        <translation>内存限制：代码达到 %1 MB 时被停止。</translation>
    </message>
    <message>
        <source>Output limit: the code was stopped after it had printed more than %1 KB.</source>
        <translation>输出限制：代码输出超过 %1 KB 后被停止。</translation>
    </message>
    <message>
        <source>File limit: the code was stopped after it had made more than %1 files.</source>
        <translation>文件限制：代码创建超过 %1 个文件后被停止。</translation>
    </message>
    <message>
        <source>by signal %1</source>
        <translation>因信号 %1</translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <translation>以退出码 %1</translation>
    </message>
    <message>
        <source>The program ended %1 before its tests did.</source>
        <translation>程序在测试完成前%1结束。</translation>
    </message>
    <message>
        <source>The program ended %1 before its tests did (%2).</source>
        <translation>程序在测试完成前%1结束（%2）。</translation>
    </message>
    <message>
        <source>With the input %1 the program</source>
        <translation>输入为 %1 时，程序</translation>
    </message>
    <message>
        <source>%1 raised %2</source>
        <translation>%1 抛出 %2</translation>
    </message>
    <message>
        <source>%1 printed %2; expected %3.</source>
        <translation>%1 输出 %2；应为 %3。</translation>
    </message>
    <message>
        <source>%1 returned %2; expected %3.</source>
        <translation>%1 返回 %2；应为 %3。</translation>
    </message>
    <message>
        <source>This test failed: %1</source>
        <translation>此测试未通过：%1</translation>
    </message>
    <message>
        <source>This test failed: %1 (%2)</source>
        <translation>此测试未通过：%1（%2）</translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation>所有测试均通过。</translation>
    </message>
    <message>
        <source>All %1 tests passed.</source>
        <translation>%1 个测试全部通过。</translation>
    </message>
    <message>
        <source>%1 The answer gives %2 programs; the last whole one was tested.</source>
        <translation>%1 回答给出了 %2 个程序；测试的是最后一个完整的程序。</translation>
    </message>
    <message>
        <source>Running model-written code is not allowed; allow it to have code answers scored.</source>
        <translation>未允许运行模型编写的代码；允许后才能为代码类回答评分。</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit before it gave code.</source>
        <translation>回答在给出代码之前就在 token 上限处被截断。</translation>
    </message>
    <message>
        <source>The answer holds no Python code.</source>
        <translation>回答中没有 Python 代码。</translation>
    </message>
    <message>
        <source>The code needs multiprocessing, which the sandbox does not allow.</source>
        <translation>代码需要 multiprocessing，而沙箱不允许使用它。</translation>
    </message>
    <message>
        <source>The code needs %1, which is not installed.</source>
        <translation>代码需要 %1，但未安装。</translation>
    </message>
    <message>
        <source>The code needs %1, which this prompt does not allow.</source>
        <translation>代码需要 %1，但此题不允许使用。</translation>
    </message>
    <message>
        <source>The tests cannot be run: %1</source>
        <translation>无法运行测试：%1</translation>
    </message>
    <message>
        <source>The code cannot be loaded: %1</source>
        <translation>无法加载代码：%1</translation>
    </message>
    <message>
        <source>The code defines no function %1.</source>
        <translation>代码没有定义函数 %1。</translation>
    </message>
    <message>
        <source>The tests cannot be set up: %1</source>
        <translation>无法准备测试：%1</translation>
    </message>
    <message>
        <source>The sandbox did not start (%1); score again.</source>
        <translation>沙箱未能启动（%1）；请重新评分。</translation>
    </message>
    <message>
        <source>There is no sandbox: %1 Code answers stay undecided. %2</source>
        <translation>没有沙箱：%1 代码类回答保持未定。%2</translation>
    </message>
    <message>
        <source>bubblewrap (bwrap) is not installed.</source>
        <translation>未安装 bubblewrap (bwrap)。</translation>
    </message>
    <message>
        <source>the filter of system calls cannot be made.</source>
        <translation>无法创建系统调用过滤器。</translation>
    </message>
    <message>
        <source>what %1 starts is not closed in (%2).</source>
        <translation>%1 启动的程序没有被隔离（%2）。</translation>
    </message>
    <message>
        <source>bubblewrap cannot start here (%1).</source>
        <translation>bubblewrap 在此无法启动（%1）。</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>它没有给出原因</translation>
    </message>
    <message>
        <source>this process can make no more files in memory.</source>
        <translation>此进程无法再创建内存文件。</translation>
    </message>
    <message>
        <source>the system can make no more processes.</source>
        <translation>系统无法再创建进程。</translation>
    </message>
    <message>
        <source>This system keeps user namespaces from programs without a profile, as Ubuntu does since 24.04; give bwrap an AppArmor profile (docs/sandbox.md has it) or set kernel.apparmor_restrict_unprivileged_userns=0.</source>
        <translation>此系统不允许没有配置文件的程序使用用户命名空间，Ubuntu 自 24.04 起即如此；请为 bwrap 添加 AppArmor 配置文件（见 docs/sandbox.md），或设置 kernel.apparmor_restrict_unprivileged_userns=0。</translation>
    </message>
    <message>
        <source>User namespaces are forbidden here, as they are in many containers; set kernel.unprivileged_userns_clone=1 and user.max_user_namespaces above 0, or run Pennybench outside the container.</source>
        <translation>此处禁止用户命名空间，许多容器都是如此；请设置 kernel.unprivileged_userns_clone=1 并使 user.max_user_namespaces 大于 0，或在容器之外运行 Pennybench。</translation>
    </message>
    <message>
        <source>Install Python: apt install python3.</source>
        <translation>请安装 Python：apt install python3。</translation>
    </message>
    <message>
        <source>Install it: apt install bubblewrap.</source>
        <translation>请安装：apt install bubblewrap。</translation>
    </message>
    <message>
        <source>See that this is bubblewrap 0.8 or later.</source>
        <translation>请确认这是 bubblewrap 0.8 或更高版本。</translation>
    </message>
    <message>
        <source>Close other programs and score again.</source>
        <translation>请关闭其他程序后重新评分。</translation>
    </message>
    <message>
        <source>See docs/sandbox.md for what it needs.</source>
        <translation>所需条件见 docs/sandbox.md。</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>方框中</translation>
    </message>
    <message>
        <source>after a marker</source>
        <translation>标记词之后</translation>
    </message>
    <message>
        <source>a marker with a letter that is no option</source>
        <translation>标记词后的字母不是选项</translation>
    </message>
    <message>
        <source>the option&apos;s text after a marker</source>
        <translation>标记词后的选项文字</translation>
    </message>
    <message>
        <source>letters written together after a marker</source>
        <translation>标记词后连写的字母</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正后的选择</translation>
    </message>
    <message>
        <source>says that no option is right</source>
        <translation>表示没有正确选项</translation>
    </message>
    <message>
        <source>a box that holds no option</source>
        <translation>方框中不是选项</translation>
    </message>
    <message>
        <source>alone on a line</source>
        <translation>单独一行</translation>
    </message>
    <message>
        <source>marked in a list or table</source>
        <translation>在列表或表格中标出</translation>
    </message>
    <message>
        <source>the bold one of the options</source>
        <translation>选项中的粗体项</translation>
    </message>
    <message>
        <source>the one that was asked for as wrong</source>
        <translation>题目要求找出的错误项</translation>
    </message>
    <message>
        <source>called wrong where all others are called right</source>
        <translation>其他各项都被判为正确，只有它被判为错误</translation>
    </message>
    <message>
        <source>opens the answer</source>
        <translation>位于回答开头</translation>
    </message>
    <message>
        <source>a word that is an option opens or ends a sentence</source>
        <translation>句首或句尾的词就是选项</translation>
    </message>
    <message>
        <source>a deciding phrase</source>
        <translation>表示决定的短语</translation>
    </message>
    <message>
        <source>called right</source>
        <translation>被称为正确</translation>
    </message>
    <message>
        <source>what was found corresponds to it</source>
        <translation>所得结果与之对应</translation>
    </message>
    <message>
        <source>named by its place</source>
        <translation>按位置指明</translation>
    </message>
    <message>
        <source>said with the option&apos;s text</source>
        <translation>与选项文字一起给出</translation>
    </message>
    <message>
        <source>in brackets near the end</source>
        <translation>接近结尾的括号中</translation>
    </message>
    <message>
        <source>the option&apos;s text</source>
        <translation>选项文字</translation>
    </message>
    <message>
        <source>the only lone letter</source>
        <translation>唯一单独出现的字母</translation>
    </message>
    <message>
        <source>followed %1 of %2, loosely %3: %4</source>
        <translation>遵守了 %2 条中的 %1 条，宽松标准下 %3 条：%4</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>only loosely</source>
        <translation>仅在宽松标准下</translation>
    </message>
    <message>
        <source>the language cannot be told</source>
        <translation>无法判断语言</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>语言 %1</translation>
    </message>
    <message>
        <source>not all in capitals</source>
        <translation>不全是大写</translation>
    </message>
    <message>
        <source>not all in small letters</source>
        <translation>不全是小写</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there</source>
        <translation>出现了“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>an empty paragraph between two dividers</source>
        <translation>两个分隔符之间有空段落</translation>
    </message>
    <message>
        <source>there is no paragraph %1</source>
        <translation>没有第 %1 段</translation>
    </message>
    <message>
        <source>%1, paragraph %2 starts with &quot;%3&quot;</source>
        <translation>%1，第 %2 段以“%3”开头</translation>
    </message>
    <message>
        <source>not wrapped in double quotation marks</source>
        <translation>没有用双引号括起来</translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation>以“%1”结尾</translation>
    </message>
    <message>
        <source>does not begin with the request</source>
        <translation>没有以要求的内容开头</translation>
    </message>
    <message>
        <source>an empty response between two dividers</source>
        <translation>两个分隔符之间有空回答</translation>
    </message>
    <message>
        <source>no &lt;&lt;title&gt;&gt;</source>
        <translation>没有 &lt;&lt;标题&gt;&gt;</translation>
    </message>
    <message>
        <source>none of the three answers</source>
        <translation>不是三个答案中的任何一个</translation>
    </message>
    <message>
        <source>no &quot;%1&quot;</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>%1 bullet point</source>
        <translation>%1 个项目符号</translation>
    </message>
    <message>
        <source>%1 bullet points</source>
        <translation>%1 个项目符号</translation>
    </message>
    <message>
        <source>%1 character or word</source>
        <translation>%1 个字或词</translation>
    </message>
    <message>
        <source>%1 characters and words</source>
        <translation>%1 个字和词</translation>
    </message>
    <message>
        <source>%1 comma</source>
        <translation>%1 个逗号</translation>
    </message>
    <message>
        <source>%1 commas</source>
        <translation>%1 个逗号</translation>
    </message>
    <message>
        <source>%1 highlighted part</source>
        <translation>%1 处强调</translation>
    </message>
    <message>
        <source>%1 highlighted parts</source>
        <translation>%1 处强调</translation>
    </message>
    <message>
        <source>%1 paragraph</source>
        <translation>%1 个段落</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation>%1 个段落</translation>
    </message>
    <message>
        <source>%1 placeholder</source>
        <translation>%1 个占位符</translation>
    </message>
    <message>
        <source>%1 placeholders</source>
        <translation>%1 个占位符</translation>
    </message>
    <message>
        <source>%1 response</source>
        <translation>%1 个回答</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 个回答</translation>
    </message>
    <message>
        <source>%1 section</source>
        <translation>%1 节</translation>
    </message>
    <message>
        <source>%1 sections</source>
        <translation>%1 节</translation>
    </message>
    <message>
        <source>%1 sentence</source>
        <translation>%1 句</translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 句</translation>
    </message>
    <message>
        <source>%1 syllable (tiếng)</source>
        <translation>%1 个音节（tiếng）</translation>
    </message>
    <message>
        <source>%1 syllables (tiếng)</source>
        <translation>%1 个音节（tiếng）</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 个词</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 个词</translation>
    </message>
    <message>
        <source>%1 word in capitals</source>
        <translation>%1 个大写单词</translation>
    </message>
    <message>
        <source>%1 words in capitals</source>
        <translation>%1 个大写单词</translation>
    </message>
    <message>
        <source>There is no JSON object or list in the answer.</source>
        <translation>回答中没有 JSON 对象或列表。</translation>
    </message>
    <message>
        <source>valid by the schema</source>
        <translation>符合模式</translation>
    </message>
    <message>
        <source>%1 of %2 fields right</source>
        <translation>%2 个字段中 %1 个正确</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 是 %2，应为 %3</translation>
    </message>
    <message>
        <source>%1 is too much</source>
        <translation>多出 %1</translation>
    </message>
    <message>
        <source>violates the schema (%1)</source>
        <translation>违反模式（%1）</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; stands twice</source>
        <translation>成员“%1”出现了两次</translation>
    </message>
    <message>
        <source>there is text around the JSON</source>
        <translation>JSON 之外还有文字</translation>
    </message>
    <message>
        <source>the last of %1 JSON values counts</source>
        <translation>%1 个 JSON 值中以最后一个为准</translation>
    </message>
    <message>
        <source>text around the JSON is left aside</source>
        <translation>忽略 JSON 之外的文字</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit before it said anything.</source>
        <translation>回答在说出内容之前就在 token 上限处被截断。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答为空。</translation>
    </message>
    <message>
        <source>chose %1 (%2)</source>
        <translation>选择了 %1（%2）</translation>
    </message>
    <message>
        <source>chose %1 (%2), expected %3</source>
        <translation>选择了 %1（%2），应为 %3</translation>
    </message>
    <message>
        <source>The answer chooses none of the letters A to %1</source>
        <translation>回答没有从 A 到 %1 中选择任何字母</translation>
    </message>
    <message>
        <source>a full-width letter</source>
        <translation>全角字母</translation>
    </message>
    <message>
        <source>a Cyrillic letter that looks the same</source>
        <translation>外观相同的西里尔字母</translation>
    </message>
    <message>
        <source>a Greek letter that looks the same</source>
        <translation>外观相同的希腊字母</translation>
    </message>
    <message>
        <source>equal to &quot;%1&quot;</source>
        <translation>等于“%1”</translation>
    </message>
    <message>
        <source>not equal to &quot;%1&quot;</source>
        <translation>不等于“%1”</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands only where it is denied</source>
        <translation>“%1”只出现在被否定的地方</translation>
    </message>
    <message>
        <source>does not contain &quot;%1&quot;</source>
        <translation>不包含“%1”</translation>
    </message>
    <message>
        <source>The pattern needs too much work on this answer; make it simpler.</source>
        <translation>该模式处理此回答的计算量过大；请简化模式。</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>与模式匹配</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>与模式不匹配</translation>
    </message>
    <message>
        <source>This prompt has no scorer; a person has to decide.</source>
        <translation>此题没有评分器；须由人裁定。</translation>
    </message>
    <message>
        <source>Scoring asks no judge model; a person has to decide.</source>
        <translation>评分不询问评判模型；须由人裁定。</translation>
    </message>
    <message>
        <source>Scoring asks no judge model; a person has to decide by this rubric: %1</source>
        <translation>评分不询问评判模型；须由人按此标准裁定：%1</translation>
    </message>
    <message>
        <source>%1: %2; beside it %3</source>
        <translation>%1：%2；另有 %3</translation>
    </message>
    <message>
        <source>equal to a reference</source>
        <translation>与某个参考译文相同</translation>
    </message>
    <message>
        <source>correct from %1 on</source>
        <translation>%1 及以上为正确</translation>
    </message>
    <message>
        <source>incorrect below %1</source>
        <translation>低于 %1 为错误</translation>
    </message>
    <message>
        <source>partial below %1</source>
        <translation>低于 %1 为部分正确</translation>
    </message>
    <message>
        <source>ROUGE-L %1 (precision %2, recall %3)</source>
        <translation>ROUGE-L %1（精确率 %2，召回率 %3）</translation>
    </message>
    <message>
        <source>%1; not mentioned: %2</source>
        <translation>%1；未提及：%2</translation>
    </message>
    <message>
        <source>%1 of %2 syllables right (tone placement counts)</source>
        <translation>%2 个音节中 %1 个正确（区分声调位置）</translation>
    </message>
    <message>
        <source>%1 of %2 syllables right (tone placement folded)</source>
        <translation>%2 个音节中 %1 个正确（不区分声调位置）</translation>
    </message>
    <message>
        <source>%1 syllables instead of %2</source>
        <translation>%1 个音节，应为 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>“%1”，应为“%2”</translation>
    </message>
    <message>
        <source>exactly equal</source>
        <translation>完全相等</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>值不同</translation>
    </message>
    <message>
        <source>a value is too large or undefined</source>
        <translation>某个值过大或未定义</translation>
    </message>
    <message>
        <source>equal to %1, as the question allows</source>
        <translation>按题目允许，精确到%1时相等</translation>
    </message>
    <message>
        <source>rounded to %1</source>
        <translation>四舍五入到%1</translation>
    </message>
    <message>
        <source>1 decimal</source>
        <translation>1 位小数</translation>
    </message>
    <message>
        <source>%1 decimals</source>
        <translation>%1 位小数</translation>
    </message>
    <message>
        <source>equal within one part in a million</source>
        <translation>在百万分之一以内相等</translation>
    </message>
    <message>
        <source>both infinite</source>
        <translation>均为无穷</translation>
    </message>
    <message>
        <source>the unit is %1, not %2</source>
        <translation>单位是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>%1, percent as hundredths</source>
        <translation>%1，百分数按百分之一换算</translation>
    </message>
    <message>
        <source>%1, in percent</source>
        <translation>%1，以百分数计</translation>
    </message>
    <message>
        <source>%1, degrees as radians</source>
        <translation>%1，度换算为弧度</translation>
    </message>
    <message>
        <source>%1, &quot;log&quot; read as the natural logarithm</source>
        <translation>%1，“log”按自然对数理解</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>时间相同</translation>
    </message>
    <message>
        <source>different times</source>
        <translation>时间不同</translation>
    </message>
    <message>
        <source>different bases</source>
        <translation>进制不同</translation>
    </message>
    <message>
        <source>the answer names a base that is not expected</source>
        <translation>回答写明的进制不符合要求</translation>
    </message>
    <message>
        <source>different digits</source>
        <translation>数字不同</translation>
    </message>
    <message>
        <source>the same digits in the same base</source>
        <translation>进制相同，数字相同</translation>
    </message>
    <message>
        <source>the same digits, base left out</source>
        <translation>数字相同，省略了进制</translation>
    </message>
    <message>
        <source>ratios of different length</source>
        <translation>比的项数不同</translation>
    </message>
    <message>
        <source>the same ratio</source>
        <translation>比相同</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>文字相同</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>文字不同</translation>
    </message>
    <message>
        <source>the same letter</source>
        <translation>字母相同</translation>
    </message>
    <message>
        <source>another letter</source>
        <translation>字母不同</translation>
    </message>
    <message>
        <source>written the same</source>
        <translation>写法相同</translation>
    </message>
    <message>
        <source>the expected value cannot be read as mathematics, and the answer is written differently</source>
        <translation>标准答案无法作为数学式读取，且回答写法不同</translation>
    </message>
    <message>
        <source>the answer cannot be read as mathematics</source>
        <translation>回答无法作为数学式读取</translation>
    </message>
    <message>
        <source>comparing them takes more work than a pair may</source>
        <translation>比较它们的计算量超过允许值</translation>
    </message>
    <message>
        <source>tested numerically: different values</source>
        <translation>数值检验：值不同</translation>
    </message>
    <message>
        <source>equal to 55 digits</source>
        <translation>前 55 位相等</translation>
    </message>
    <message>
        <source>tested numerically: equal at %1 points</source>
        <translation>数值检验：在 %1 个点处相等</translation>
    </message>
    <message>
        <source>too few points at which both are defined</source>
        <translation>两者都有定义的点太少</translation>
    </message>
    <message>
        <source>different variables</source>
        <translation>变量不同</translation>
    </message>
    <message>
        <source>tested numerically: not the same solutions</source>
        <translation>数值检验：解不相同</translation>
    </message>
    <message>
        <source>tested numerically: not the same up to a factor</source>
        <translation>数值检验：即使允许相差一个系数也不同</translation>
    </message>
    <message>
        <source>tested numerically: the same up to a factor at %1 points</source>
        <translation>数值检验：在 %1 个点处仅相差一个系数</translation>
    </message>
    <message>
        <source>the other direction</source>
        <translation>方向相反</translation>
    </message>
    <message>
        <source>not the same kind of answer</source>
        <translation>答案类型不同</translation>
    </message>
    <message>
        <source>an equation is expected</source>
        <translation>应为方程</translation>
    </message>
    <message>
        <source>the answer is an equation</source>
        <translation>回答是方程</translation>
    </message>
    <message>
        <source>different equations</source>
        <translation>方程不同</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>名称不同</translation>
    </message>
    <message>
        <source>an inequality is given where a set or value is expected</source>
        <translation>应为集合或值，却给出了不等式</translation>
    </message>
    <message>
        <source>not the same inequality</source>
        <translation>不是同一个不等式</translation>
    </message>
    <message>
        <source>the same set of numbers</source>
        <translation>数集相同</translation>
    </message>
    <message>
        <source>different sets of numbers</source>
        <translation>数集不同</translation>
    </message>
    <message>
        <source>matrices of different size</source>
        <translation>矩阵大小不同</translation>
    </message>
    <message>
        <source>the ends are not open and closed alike</source>
        <translation>端点的开闭不同</translation>
    </message>
    <message>
        <source>%1 parts, not %2</source>
        <translation>%1 个部分，而不是 %2 个</translation>
    </message>
    <message>
        <source>%1 items, not %2</source>
        <translation>%1 项，而不是 %2 项</translation>
    </message>
    <message>
        <source>part %1: %2</source>
        <translation>第 %1 部分：%2</translation>
    </message>
    <message>
        <source>both empty</source>
        <translation>均为空</translation>
    </message>
    <message>
        <source>part by part: %1</source>
        <translation>逐部分比较：%1</translation>
    </message>
    <message>
        <source>the same items in any order: %1</source>
        <translation>各项相同，顺序不限：%1</translation>
    </message>
    <message>
        <source>an item cannot be decided</source>
        <translation>有一项无法判定</translation>
    </message>
    <message>
        <source>an item is missing</source>
        <translation>缺少一项</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>拒答</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>整个回答</translation>
    </message>
    <message>
        <source>the last bold line</source>
        <translation>最后一个粗体行</translation>
    </message>
    <message>
        <source>stated in the last sentence</source>
        <translation>最后一句的陈述</translation>
    </message>
    <message>
        <source>the last formula</source>
        <translation>最后一个公式</translation>
    </message>
    <message>
        <source>the last formulas</source>
        <translation>最后几个公式</translation>
    </message>
    <message>
        <source>the last calculation</source>
        <translation>最后一个算式</translation>
    </message>
    <message>
        <source>the last number</source>
        <translation>最后一个数</translation>
    </message>
    <message>
        <source>the first word</source>
        <translation>第一个词</translation>
    </message>
    <message>
        <source>the last words</source>
        <translation>最后的文字</translation>
    </message>
    <message>
        <source>the last line</source>
        <translation>最后一行</translation>
    </message>
    <message>
        <source>in bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>stated as the conclusion</source>
        <translation>作为结论给出</translation>
    </message>
    <message>
        <source>the opening line</source>
        <translation>开头一行</translation>
    </message>
    <message>
        <source>in boxes that are joined</source>
        <translation>合并的多个方框</translation>
    </message>
    <message>
        <source>in the last box</source>
        <translation>最后一个方框</translation>
    </message>
    <message>
        <source>in &lt;answer&gt;</source>
        <translation>在 &lt;answer&gt; 中</translation>
    </message>
    <message>
        <source>in the JSON object</source>
        <translation>在 JSON 对象中</translation>
    </message>
    <message>
        <source>after &quot;%1&quot;</source>
        <translation>在“%1”之后</translation>
    </message>
    <message>
        <source>before &quot;%1&quot;</source>
        <translation>在“%1”之前</translation>
    </message>
    <message>
        <source>The answer says that it gives none: &quot;%1&quot;.</source>
        <translation>回答表示不给出答案：“%1”。</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit before it gave %1.</source>
        <translation>回答在给出%1之前就在 token 上限处被截断。</translation>
    </message>
    <message>
        <source>Nothing in the answer can be read as %1.</source>
        <translation>回答中没有内容可以读作%1。</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a calculation</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>The answer says &quot;%1 %2&quot;, which names no value.</source>
        <translation>回答说“%1 %2”，没有给出确定的值。</translation>
    </message>
    <message>
        <source>%1 is only %2 of an answer that named no result yet.</source>
        <translation>%1 只是%2，而该回答尚未给出结果。</translation>
    </message>
    <message>
        <source>found %1: they are the same, and right.</source>
        <translation>找到 %1：它们相同，且正确。</translation>
    </message>
    <message>
        <source>The answer gives %1 and does not choose between them.</source>
        <translation>回答给出了 %1，但没有从中选择。</translation>
    </message>
    <message>
        <source>The answer gives %1 where one value is expected.</source>
        <translation>应为一个值，回答却给出了 %1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>found %1; %2.</source>
        <translation>提取方式：%1；%2。</translation>
    </message>
    <message>
        <source>found %1; %2; number format assumed.</source>
        <translation>提取方式：%1；%2；数字格式为假定。</translation>
    </message>
    <message>
        <source>found %1; the number format decides (a mark before three digits groups them or is decimal); give the prompt&apos;s language.</source>
        <translation>提取方式：%1；结果取决于数字格式（三位数字前的符号可能是分组符或小数点）；请指定题目的语言。</translation>
    </message>
    <message>
        <source>There is no expected value.</source>
        <translation>没有标准答案。</translation>
    </message>
    <message>
        <source>extracted %1 = %2, %3</source>
        <translation>提取到 %1 = %2，%3</translation>
    </message>
    <message>
        <source>extracted %1 = %2, %3; number format assumed</source>
        <translation>提取到 %1 = %2，%3；数字格式为假定</translation>
    </message>
    <message>
        <source>extracted %1, expected %2</source>
        <translation>提取到 %1，应为 %2</translation>
    </message>
    <message>
        <source>%1 can be read in two ways, and one is right; give the prompt&apos;s language.</source>
        <translation>%1 有两种读法，其中一种正确；请指定题目的语言。</translation>
    </message>
    <message>
        <source>The expected value &quot;%1&quot; is no number.</source>
        <translation>标准答案“%1”不是数。</translation>
    </message>
    <message>
        <source>equal to %1 decimals</source>
        <translation>精确到 %1 位小数时相等</translation>
    </message>
    <message>
        <source>equal to the precision of the expected value</source>
        <translation>按标准答案的精度相等</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>The form is wrong: %1; %2.</source>
        <translation>形式错误：%1；%2。</translation>
    </message>
    <message>
        <source>The form is right, but %1, not %2.</source>
        <translation>形式正确，但%1，而不是 %2。</translation>
    </message>
    <message>
        <source>The form is right, and %1.</source>
        <translation>形式正确，且%1。</translation>
    </message>
    <message>
        <source>the value is %1</source>
        <translation>值为 %1</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>it uses something other than + - × ÷</source>
        <translation>使用了 + - × ÷ 以外的运算</translation>
    </message>
    <message>
        <source>it uses %1 more often than it was given</source>
        <translation>使用 %1 的次数多于给定次数</translation>
    </message>
    <message>
        <source>it uses %1, which was not given</source>
        <translation>使用了未给定的 %1</translation>
    </message>
    <message>
        <source>The calculation takes more work than may be spent on it.</source>
        <translation>该算式的计算量超过允许值。</translation>
    </message>
    <message>
        <source>%1 The answer was cut at the token limit.</source>
        <translation>%1 回答在 token 上限处被截断。</translation>
    </message>
    <message>
        <source>%1; the answer was cut at the token limit</source>
        <translation>%1；回答在 token 上限处被截断</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not asked, because turn %1 of this conversation has no answer.</source>
        <translation>未提问，因为这段对话的第 %1 轮没有回答。</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source> (%1 unknown)</source>
        <translation>（%1 个未知）</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>median first token</source>
        <translation>首个 token 中位数</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>平均得分</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>per answer</source>
        <translation>每个回答</translation>
    </message>
    <message>
        <source>per 1,000 answers</source>
        <translation>每 1,000 个回答</translation>
    </message>
    <message>
        <source>per million answers</source>
        <translation>每一百万个回答</translation>
    </message>
    <message>
        <source>per correct answer</source>
        <translation>每个正确回答</translation>
    </message>
    <message>
        <source>per 1,000 correct answers</source>
        <translation>每 1,000 个正确回答</translation>
    </message>
    <message>
        <source>per million correct answers</source>
        <translation>每一百万个正确回答</translation>
    </message>
    <message>
        <source>cost per correct</source>
        <translation>每个正确回答的费用</translation>
    </message>
    <message>
        <source>cost per 1,000 correct</source>
        <translation>每 1,000 个正确回答的费用</translation>
    </message>
    <message>
        <source>cost per million correct</source>
        <translation>每一百万个正确回答的费用</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AnswerColumns</name>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>waiting; continues in %1 s. %2</source>
        <translation>等待中；%1 秒后继续。%2</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● 正在回答</translation>
    </message>
    <message>
        <source>● waiting for the first token</source>
        <translation>● 等待首个 token</translation>
    </message>
    <message>
        <source>● thinking</source>
        <translation>● 正在思考</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未提问</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>为何如此评判</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>只显示此列</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin at the left</source>
        <translation>固定在左侧</translation>
    </message>
    <message>
        <source>Ask this model&apos;s failed answers again</source>
        <translation>重新询问此模型失败的问题</translation>
    </message>
    <message>
        <source>Stop this model</source>
        <translation>停止此模型</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AnswersPage</name>
    <message>
        <source>Follow the run</source>
        <translation>跟随运行</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>原始文本</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AskColumns</name>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask this one</source>
        <translation>提问此列</translation>
    </message>
    <message>
        <source>waiting; continues in %1 s. %2</source>
        <translation>等待中；%1 秒后继续。%2</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● 正在回答</translation>
    </message>
    <message>
        <source>● waiting for the first token</source>
        <translation>● 等待首个 token</translation>
    </message>
    <message>
        <source>● thinking</source>
        <translation>● 正在思考</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未提问</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Settings of this column…</source>
        <translation>此列的设置…</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>只显示此列</translation>
    </message>
    <message>
        <source>Into the focus</source>
        <translation>置于焦点</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin at the left</source>
        <translation>固定在左侧</translation>
    </message>
    <message>
        <source>Hide and do not ask</source>
        <translation>隐藏且不提问</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>移除此列</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AskPage</name>
    <message>
        <source>Line-up…</source>
        <translation>阵容…</translation>
    </message>
    <message>
        <source>Choose models with their settings by name, or save these</source>
        <translation>按名称选择模型及其设置，或保存当前这组</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Begin anew with the same columns; this conversation stays under Sessions</source>
        <translation>用相同的列重新开始；这段对话保留在“会话”中</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>One in focus</source>
        <translation>突出一列</translation>
    </message>
    <message>
        <source>Arrangement of the columns</source>
        <translation>各列的排列方式</translation>
    </message>
    <message>
        <source>Add models to ask them side by side, or try it with the practice models.</source>
        <translation>添加模型以并排提问，或先用练习模型试试。</translation>
    </message>
    <message>
        <source>Use the practice models</source>
        <translation>使用练习模型</translation>
    </message>
    <message>
        <source>Show the hidden (%1)</source>
        <translation>显示隐藏的列（%1）</translation>
    </message>
    <message>
        <source>At most %1 columns.</source>
        <translation>最多 %1 列。</translation>
    </message>
    <message>
        <source>spent %1 of %2</source>
        <translation>已花费 %1，预算 %2</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>已花费 %1</translation>
    </message>
    <message>
        <source>this question about %1</source>
        <translation>这个问题约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known price</source>
        <translation>
            <numerusform>%n 个模型价格未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these columns as…</source>
        <translation>将这些列另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save the line-up</source>
        <translation>保存阵容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>%n of these models are not in the catalogue any more.</source>
        <translation>
            <numerusform>其中 %n 个模型已不在目录中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::Asking</name>
    <message>
        <source>Add a model first.</source>
        <translation>请先添加模型。</translation>
    </message>
    <message>
        <source>Wait for the end of the replay, or skip to it.</source>
        <translation>请等待回放结束，或直接跳到结尾。</translation>
    </message>
    <message>
        <source>Wait until all have answered, or stop them.</source>
        <translation>请等待全部回答完毕，或停止它们。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::BadRowsDialog</name>
    <message>
        <source>Rows with errors</source>
        <translation>有误的行</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be used. Nothing has been imported yet.</source>
        <translation>%2 行中有 %1 行无法使用。尚未导入任何内容。</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>仅列出前 %1 行。</translation>
    </message>
    <message>
        <source>Use the %1 good rows</source>
        <translation>使用 %1 行正确的数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::BenchPage</name>
    <message>
        <source>Findings</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Prompts × models</source>
        <translation>题目 × 模型</translation>
    </message>
    <message>
        <source>Prompts and models with verdicts</source>
        <translation>题目、模型与判定</translation>
    </message>
    <message>
        <source>share correct, 95 % interval</source>
        <translation>正确率，95 % 区间</translation>
    </message>
    <message>
        <source>The findings appear here, with numbers and intervals.</source>
        <translation>这里将说明回答所显示的结果，附数字和区间。</translation>
    </message>
    <message>
        <source>Practice models: simulated answers and invented prices, not those of a real model.</source>
        <translation>练习模型：回答是模拟的，价格是虚构的，不代表任何真实模型。</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>回答说明了什么</translation>
    </message>
    <message>
        <source>mean score, 95 % interval</source>
        <translation>平均得分，95 % 区间</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::CatalogueModel</name>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>封闭</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>, successor %1</source>
        <translation>，后继 %1</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>USD per million in / out</source>
        <translation>每百万 token 美元 入 / 出</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>released</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ChartCard</name>
    <message>
        <source>Quality against cost</source>
        <translation>质量与费用</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The chart&apos;s figures as a table</source>
        <translation>以表格显示图表数据</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the picture, Ctrl+C in the chart</source>
        <translation>复制图片；在图表中按 Ctrl+C</translation>
    </message>
    <message>
        <source>Quality against cost, as a table</source>
        <translation>质量与费用（表格）</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>%1的费用</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>在前沿上</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ChartsPage</name>
    <message>
        <source>Findings</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>选择图表</translation>
    </message>
    <message>
        <source>Quality against</source>
        <translation>质量对比</translation>
    </message>
    <message>
        <source>Unit of costs</source>
        <translation>费用单位</translation>
    </message>
    <message>
        <source>Lay under…</source>
        <translation>叠加公布数据…</translation>
    </message>
    <message>
        <source>Take away published</source>
        <translation>移除公布数据</translation>
    </message>
    <message>
        <source>Show published figures from a table under the chart</source>
        <translation>把表格中的公布数据显示在图表下层</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The chart&apos;s figures as a table</source>
        <translation>以表格显示图表数据</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the picture, Ctrl+C in the chart</source>
        <translation>复制图片；在图表中按 Ctrl+C</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>将图表保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>回答说明了什么</translation>
    </message>
    <message>
        <source>No answer passes these filters.</source>
        <translation>没有回答符合这些筛选条件。</translation>
    </message>
    <message>
        <source>Charts of a comparison will stand here, as soon as it has an answer that is scored.</source>
        <translation>对比中有回答评分后，图表会显示在这里。</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新建对比</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Vectors (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>公布数据</translation>
    </message>
    <message>
        <source>Table (*.tsv *.csv *.txt)</source>
        <translation>表格 (*.tsv *.csv *.txt)</translation>
    </message>
    <message>
        <source>What the x axis shows: cost per answer, price per million tokens, tokens or time per answer</source>
        <translation>X 轴显示：每个回答的成本、每百万 token 的价格、每个回答的 token 数或时间</translation>
    </message>
    <message>
        <source>X axis: cost</source>
        <translation>X 轴：成本</translation>
    </message>
    <message>
        <source>X axis: price</source>
        <translation>X 轴：价格</translation>
    </message>
    <message>
        <source>X axis: tokens</source>
        <translation>X 轴：token</translation>
    </message>
    <message>
        <source>X axis: time</source>
        <translation>X 轴：时间</translation>
    </message>
    <message>
        <source>Unit: automatic</source>
        <translation>单位：自动</translation>
    </message>
    <message>
        <source>Unit: answer</source>
        <translation>单位：每个回答</translation>
    </message>
    <message>
        <source>Unit: 1,000 answers</source>
        <translation>单位：每千个回答</translation>
    </message>
    <message>
        <source>Unit: million answers</source>
        <translation>单位：每百万个回答</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ColumnSettings</name>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>%1 takes no temperature.</source>
        <translation>%1 不接受温度。</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>最多输出 token</translation>
    </message>
    <message>
        <source>%1 takes no limit.</source>
        <translation>%1 不接受限制。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>%1 cannot be told how hard to think.</source>
        <translation>无法设定 %1 的思考强度。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>%1 takes no seed.</source>
        <translation>%1 不接受种子。</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>With other settings this is another contestant: it goes through the conversation anew, and what the old one said stays saved.</source>
        <translation>换了设置就是另一位参赛者：它会从头进行这段对话，原来那位说过的话仍会保存。</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Set the temperature</source>
        <translation>设置温度</translation>
    </message>
    <message>
        <source>as the model&apos;s provider says</source>
        <translation>由模型提供商决定</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>as the provider says</source>
        <translation>由提供商决定</translation>
    </message>
    <message>
        <source>piece by piece</source>
        <translation>逐段</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整篇</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::Composer</name>
    <message>
        <source>Ask all columns something…</source>
        <translation>向所有列提问…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Ask instead</source>
        <translation>改问这个</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ContinueDialog</name>
    <message>
        <source>Ask these again; they may be charged twice</source>
        <translation>重新询问这些问题；可能被计费两次</translation>
    </message>
    <message>
        <source>Continue the comparison</source>
        <translation>继续对比</translation>
    </message>
    <message>
        <source>Answers not asked for yet: %1.</source>
        <translation>尚未提问：%1。</translation>
    </message>
    <message>
        <source>Answers that ended in an error and are asked again: %1.</source>
        <translation>出错并将重新提问：%1。</translation>
    </message>
    <message>
        <source>Under way when the connection or the program ended, so that they may have been charged: %1.</source>
        <translation>连接或程序中断时正在进行、可能已计费：%1。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Budget of the whole session (%1 spent)</source>
        <translation>整个会话的预算（已花费 %1）</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::FilterBar</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Look at all prompts again</source>
        <translation>重新查看所有题目</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>%1: all %2</source>
        <translation>%1：全部 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>%1 of %2 prompts</source>
        <translation>%1/%2 道题</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ImportDialog</name>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes; nothing has changed yet.</source>
        <translation>
            <numerusform>%n 处变化；尚未做任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会更改的内容</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>更改目录</translation>
    </message>
    <message numerus="yes">
        <source>Also add %n models that the catalogue does not have</source>
        <translation>
            <numerusform>同时加入目录中没有的 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::Inspector</name>
    <message>
        <source>Why this verdict</source>
        <translation>为何如此评判</translation>
    </message>
    <message>
        <source>As the scorer</source>
        <translation>按评分器</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The answer, with what was extracted selected</source>
        <translation>回答，提取部分已标出</translation>
    </message>
    <message>
        <source>Count as: %1</source>
        <translation>记为：%1</translation>
    </message>
    <message>
        <source>Restore the scorer&apos;s verdict</source>
        <translation>恢复评分器的结论</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>还没有回答。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::KeysCard</name>
    <message>
        <source>API keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>A key is read from the environment variable of its provider, else from the key chain of your desktop. It is never written to a log, a session or a report.</source>
        <translation>密钥从提供商的环境变量读取，否则从桌面的钥匙串读取。它绝不会写入日志、记录或报告。</translation>
    </message>
    <message>
        <source>The key is saved in the key chain.</source>
        <translation>密钥已存入钥匙串。</translation>
    </message>
    <message>
        <source>The key has been removed.</source>
        <translation>密钥已删除。</translation>
    </message>
    <message>
        <source>The key is kept until the program ends. %1</source>
        <translation>密钥保留到程序结束。%1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>测试此密钥</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 is set and takes precedence.</source>
        <translation>%1 已设置，优先使用。</translation>
    </message>
    <message>
        <source>%1 is not set.</source>
        <translation>%1 未设置。</translation>
    </message>
    <message>
        <source> Create a key at %1</source>
        <translation> 在 %1 创建密钥</translation>
    </message>
    <message>
        <source>Enter a key first.</source>
        <translation>没有可保存的密钥：请输入。</translation>
    </message>
    <message>
        <source>Waiting for the key chain …</source>
        <translation>正在等待钥匙串……</translation>
    </message>
    <message>
        <source>Asking %1 for its list of models …</source>
        <translation>正在向 %1 查询模型列表……</translation>
    </message>
    <message numerus="yes">
        <source>The key works: %n models can be called.</source>
        <translation>
            <numerusform>密钥可用：可调用 %n 个模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LiveComparison</name>
    <message>
        <source>Nothing can be changed during a replay; wait for its end or skip to it.</source>
        <translation>回放期间不能更改；请等待结束或跳到结尾。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::MainWindow</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>评测</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>导出回答</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>The run waits, because the session cannot be saved; nothing that has come is lost, and it goes on by itself when this is cured. %1</source>
        <translation>运行已暂停，因为会话无法保存；已收到的内容不会丢失，问题解决后会自动继续。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Export finished answers…</source>
        <translation>导出现有内容…</translation>
    </message>
    <message>
        <source>Every question in this session has an answer.</source>
        <translation>此会话的每个问题都已有回答。</translation>
    </message>
    <message>
        <source>Offline: no model can be reached. %1</source>
        <translation>离线：所有模型都无法连接。%1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Report for the browser (*.html)</source>
        <translation>浏览器报告 (*.html)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Report for printing (*.pdf)</source>
        <translation>打印报告 (*.pdf)</translation>
    </message>
    <message>
        <source>Chart (*.png *.svg)</source>
        <translation>图表 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::MatrixModel</name>
    <message>
        <source>prompt</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未提问</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ModelChooser</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>USD per million in / out</source>
        <translation>每百万 USD 输入 / 输出</translation>
    </message>
    <message>
        <source>Find local servers</source>
        <translation>查找本机服务器</translation>
    </message>
    <message>
        <source>Local servers</source>
        <translation>本机服务器</translation>
    </message>
    <message>
        <source>Filter, e.g. deepseek</source>
        <translation>筛选，如 deepseek</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Asks Ollama, llama.cpp, LM Studio and vLLM on this machine for their models; no key is needed</source>
        <translation>向本机的 Ollama、llama.cpp、LM Studio 和 vLLM 询问其模型；无需密钥</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>停用于 %1</translation>
    </message>
    <message>
        <source>Looking for model servers on this machine …</source>
        <translation>正在本机查找模型服务器 …</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ModelFinder</name>
    <message numerus="yes">
        <source>%1: %n models</source>
        <translation>
            <numerusform>%1：%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>No model server was found. Looked for: %1.</source>
        <translation>没有模型服务器应答。已查找：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lists %n models</source>
        <translation>
            <numerusform>%1 列出 %n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here; they can be chosen on the page New.</source>
        <translation>
            <numerusform>其中 %n 个是新的；可在“新建”页中选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still loading its model; try again in a moment</source>
        <translation>%1 仍在加载模型；请稍后再查找</translation>
    </message>
    <message>
        <source>%1 needs a key; enter it in Settings, then fetch its models</source>
        <translation>%1 需要密钥；请在“设置”中填写，然后获取其模型</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Filter, e.g. deepseek</source>
        <translation>筛选，例如 deepseek</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>已于 %1 停用</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ModelsPage</name>
    <message>
        <source>Catalogue of models</source>
        <translation>模型目录</translation>
    </message>
    <message>
        <source>Filter, e.g. deepseek</source>
        <translation>筛选，例如 deepseek</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Import prices…</source>
        <translation>导入价格…</translation>
    </message>
    <message>
        <source>From a downloaded file of genai-prices or models.dev</source>
        <translation>来自已下载的 genai-prices 或 models.dev 文件</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>genai-prices or models.dev (*.json)</source>
        <translation>genai-prices 或 models.dev (*.json)</translation>
    </message>
    <message>
        <source>Fetch its models</source>
        <translation>获取其模型</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Provider whose models are fetched</source>
        <translation>要获取模型的提供商</translation>
    </message>
    <message>
        <source>Asks the provider which models your account can call; free of charge</source>
        <translation>询问提供商您的账户可以调用哪些模型；不产生费用</translation>
    </message>
    <message>
        <source>Asking %1 for its list of models …</source>
        <translation>正在向 %1 询问模型列表 …</translation>
    </message>
    <message>
        <source>The catalogue has been changed; earlier prices still apply to earlier dates.</source>
        <translation>目录已更改；此前的价格仍用于此前的时间。</translation>
    </message>
    <message>
        <source>The catalogue has been restored to its state before the import.</source>
        <translation>目录已恢复到导入之前的状态。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptModel</name>
    <message>
        <source>id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期答案</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RetirementBar</name>
    <message>
        <source>%1 was retired on %2 and may no longer answer.</source>
        <translation>%1 已于 %2 停用，可能不再应答。</translation>
    </message>
    <message>
        <source>%1 will be retired on %2.</source>
        <translation>%1 将于 %2 停用。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No successor is known.</source>
        <translation>尚无已知的后继模型。</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>改用 %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RunBar</name>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Practice models: simulated answers</source>
        <translation>练习模型：模拟回答</translation>
    </message>
    <message>
        <source>A saved comparison, as it happened; no model is asked</source>
        <translation>按原样重现已保存的对比；不向任何模型提问</translation>
    </message>
    <message>
        <source>Skip to the end</source>
        <translation>跳到结尾</translation>
    </message>
    <message>
        <source>Show the rest of the replay at once</source>
        <translation>立即显示其余内容</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask again for answers that ended in an error</source>
        <translation>重新询问出错的问题</translation>
    </message>
    <message>
        <source>Ask for the missing answers</source>
        <translation>询问尚无回答的问题</translation>
    </message>
    <message>
        <source>Replay this comparison as it happened; no model is asked</source>
        <translation>按原样回放此对比；不向任何模型提问</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>  ·  %1 models × %2 prompts × %3</source>
        <translation>  ·  %1 个模型 × %2 道题 × %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>重试失败项 (%1)</translation>
    </message>
    <message>
        <source>Continue (%1)</source>
        <translation>继续 (%1)</translation>
    </message>
    <message>
        <source>Stop the run; finished answers stay saved (Ctrl+.)</source>
        <translation>停止运行；已收到的内容仍会保存（Ctrl+.）</translation>
    </message>
    <message>
        <source>Conversation  ·  %1 models</source>
        <translation>对话  ·  %1 个模型</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RunMeter</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SessionsPage</name>
    <message>
        <source>Every comparison is saved automatically and appears here.</source>
        <translation>每次对比都会自动保存并列在这里。</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>已保存的对比</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Open a comparison</source>
        <translation>打开对比</translation>
    </message>
    <message>
        <source>Comparisons (*.pennybench)</source>
        <translation>对比 (*.pennybench)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Replay it as it happened; no model is asked</source>
        <translation>按原样回放；不向任何模型提问</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Ask for the missing answers</source>
        <translation>询问尚无回答的问题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show its answers and verdicts</source>
        <translation>查看回答和评判</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Code execution</source>
        <translation>模型编写的代码</translation>
    </message>
    <message>
        <source>Allow running it in the sandbox for scoring</source>
        <translation>可在沙箱中运行以便评分</translation>
    </message>
    <message>
        <source>Without permission, code answers stay undecided. Pennybench asks once, before the first run that needs it.</source>
        <translation>否则代码类回答将保持未定。首次需要时会询问一次。</translation>
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
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Run the code of answers in the sandbox</source>
        <translation>在沙箱中运行回答里的代码</translation>
    </message>
    <message>
        <source>Run the comparison</source>
        <translation>运行对比</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Suites of prompts</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Add a suite</source>
        <translation>添加题集</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Prompts of each suite</source>
        <translation>每个题集的题数</translation>
    </message>
    <message>
        <source>Trials of each prompt</source>
        <translation>每题的次数</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>请至少选择一个模型。</translation>
    </message>
    <message>
        <source>Choose at least one suite.</source>
        <translation>请至少选择一个题集。</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>约 %1（%2 至 %3）</translation>
    </message>
    <message>
        <source>without %1, whose price is unknown</source>
        <translation>不含价格未知的 %1</translation>
    </message>
    <message>
        <source>cost unknown: %1 has no price</source>
        <translation>费用未知：没有 %1 的价格</translation>
    </message>
    <message>
        <source>Ask models without a known price</source>
        <translation>也询问价格未知的模型</translation>
    </message>
    <message>
        <source>about %1 tokens in, %2 out</source>
        <translation>约 %1 个输入 token，%2 个输出</translation>
    </message>
    <message>
        <source>May stop at the budget of %1.</source>
        <translation>可能在预算 %1 处停止。</translation>
    </message>
    <message>
        <source>based on your earlier comparisons</source>
        <translation>根据您以前的对比估算</translation>
    </message>
    <message numerus="yes">
        <source>%n models are loaded one after the other</source>
        <translation>
            <numerusform>%n 个模型将依次加载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SuitesPage</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A table (CSV, XLSX), a public set or a suite; it can be dropped onto the window, too</source>
        <translation>表格（CSV、XLSX）、公开数据集或题集；也可以拖放到窗口中</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Prompts of the chosen suite</source>
        <translation>所选题集的题目</translation>
    </message>
    <message>
        <source>Import a suite</source>
        <translation>导入题集</translation>
    </message>
    <message>
        <source>%1 rows had errors and were left out.</source>
        <translation>%1 行有误，已略去。</translation>
    </message>
    <message>
        <source>Imported %1 (%2): %3 prompts. It can be chosen under New.</source>
        <translation>已导入 %1（%2）：%3 道题。可在“新建”页中选用。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ThreadBar</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Earlier question (Alt+Up)</source>
        <translation>上一个问题（Alt+上）</translation>
    </message>
    <message>
        <source>Later question (Alt+Down)</source>
        <translation>下一个问题（Alt+下）</translation>
    </message>
    <message>
        <source>The question that was asked here before</source>
        <translation>此前在这里提出的问题</translation>
    </message>
    <message>
        <source>The question that was asked here afterwards</source>
        <translation>之后在这里提出的问题</translation>
    </message>
    <message>
        <source>Change this question and ask again from here; the old answers stay</source>
        <translation>修改这个问题并从这里重新提问；旧回答会保留</translation>
    </message>
    <message>
        <source>Question that is shown</source>
        <translation>当前显示的问题</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 个问题，共 %2 个</translation>
    </message>
    <message>
        <source>Branch %1 of %2</source>
        <translation>分支 %1，共 %2 个</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::TimeLimitsCard</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>until the request is sent</source>
        <translation>直到请求发出</translation>
    </message>
    <message>
        <source>until the answer begins; the catalogue allows some providers more</source>
        <translation>直到回答开始；目录允许某些提供商更久</translation>
    </message>
    <message>
        <source>between two pieces of the answer</source>
        <translation>回答的两个片段之间</translation>
    </message>
    <message>
        <source>from the request to the end</source>
        <translation>从请求到结束</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>how long a server on this machine may take to load a model</source>
        <translation>本机服务器加载模型最多可用的时间</translation>
    </message>
    <message>
        <source>default (%1 s)</source>
        <translation>默认（%1 秒）</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 token</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总时长</translation>
    </message>
</context>
<context>
    <name>Pennybench::Reports::ReportTexts</name>
    <message>
        <source>Cut here: %1 more characters are in the JSON lines.</source>
        <translation>在此截断：其余 %1 个字符在 JSON 行文件中。</translation>
    </message>
    <message>
        <source>, trial %1</source>
        <translation>，第 %1 次</translation>
    </message>
    <message>
        <source>%1 of %2 correct</source>
        <translation>%2 个中 %1 个正确</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>题目与回答</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the report, as a tag of HTML</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>主要发现</translation>
    </message>
    <message>
        <source>Quality against cost</source>
        <translation>质量与成本</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Every model was asked the same prompts. The share correct is right answers over decided ones: trials of a prompt are averaged first, then prompts; its interval is Wilson&apos;s over prompts.</source>
        <translation>所有模型都被问了相同的题目。正确率是正确回答占已判定回答的比例：先对同一题的各次取平均，再对各题取平均；区间为按题目计算的威尔逊区间。</translation>
    </message>
    <message>
        <source>Differences are paired by prompt and adjusted by Holm over all pairs of models. That no difference was found does not mean that two models are equal.</source>
        <translation>差异按题目配对，并对所有模型对做霍尔姆校正。没有发现差异并不表示两个模型相同。</translation>
    </message>
    <message>
        <source>Costs are those of the answers that were given, with the prices of the day; a cost that is unknown counts nowhere. Their intervals: bootstrap over prompts, %1 rounds, seed %2.</source>
        <translation>成本是实际回答按当日价格的成本；未知的成本不计入任何数字。其区间：按题目自助抽样，%1 轮，种子 %2。</translation>
    </message>
    <message>
        <source>All intervals are 95 % intervals and hold for prompts like these, not for everything that a model may be asked.</source>
        <translation>所有区间都是 95 % 区间，只适用于这类题目，并不适用于模型可能被问到的一切。</translation>
    </message>
    <message>
        <source>Scored by rule: %1.</source>
        <translation>按规则评分：%1。</translation>
    </message>
    <message>
        <source>Decided by a person in place of the scorer: %1.</source>
        <translation>由人代替评分器判定：%1。</translation>
    </message>
    <message>
        <source>Strengths by category</source>
        <translation>各类别的强项</translation>
    </message>
    <message>
        <source>Per cent correct with 95 % intervals and, in the heading, the number of prompts. Marked: the best, or too close to the best to call (Holm).</source>
        <translation>正确百分比及 95 % 区间，表头为题目数。着色：最好，或与最好难分高下（霍尔姆）。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>In points, over the prompts that both decided.</source>
        <translation>以百分点计，只含两者都已判定的题目。</translation>
    </message>
    <message>
        <source>Trials of the same prompt</source>
        <translation>同一题的多次提问</translation>
    </message>
    <message>
        <source>What became of the answers</source>
        <translation>回答的结果</translation>
    </message>
    <message>
        <source>Undecided answers and errors are in no share.</source>
        <translation>未判定的回答和错误不计入任何比例。</translation>
    </message>
    <message>
        <source>Prices that were reckoned with</source>
        <translation>计算所用的价格</translation>
    </message>
    <message>
        <source>In USD per million tokens.</source>
        <translation>单位：美元/百万 token。</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Marked: best, or too close to the best to call (Holm).</source>
        <translation>着色：最好，或与最好难分高下（霍尔姆）。</translation>
    </message>
    <message>
        <source>Pennybench comparison</source>
        <translation>Pennybench 比较</translation>
    </message>
    <message>
        <source>Practice models: simulated answers and invented prices, not those of a real model.</source>
        <translation>练习模型：回答是模拟的，价格是虚构的，不属于任何真实模型。</translation>
    </message>
    <message>
        <source>The table behind the chart</source>
        <translation>图表背后的表格</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>× wrong</source>
        <translation>× 错误</translation>
    </message>
    <message>
        <source>½ partly right</source>
        <translation>½ 部分正确</translation>
    </message>
    <message>
        <source>– no answer</source>
        <translation>– 没有答案</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? 未判定</translation>
    </message>
    <message>
        <source>! error</source>
        <translation>! 出错</translation>
    </message>
    <message>
        <source>Decided by a person; the scorer said %1: %2</source>
        <translation>由人判定；评分器给出 %1：%2</translation>
    </message>
    <message>
        <source>Decided by a person.</source>
        <translation>由人判定。</translation>
    </message>
    <message>
        <source>Pennybench report</source>
        <translation>Pennybench 报告</translation>
    </message>
    <message>
        <source>Session %1, %2 answers · Pennybench %3</source>
        <translation>会话 %1，%2 个回答 · Pennybench %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>题目太少</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未分高下</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p（霍尔姆）</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>成本未知</translation>
    </message>
    <message>
        <source>prices from</source>
        <translation>价格起始</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>source of the price</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>成本（%1）</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>%1, published: %2</source>
        <translation>%1，已发表：%2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Widgets::AnswerPane</name>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>Reasoning of %1</source>
        <translation>%1 的推理</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning, %Ln characters</source>
        <translation>
            <numerusform>推理，%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why, and change it</source>
        <translation>查看原因并更改</translation>
    </message>
    <message>
        <source>Actions for the column of %1</source>
        <translation>%1 列的操作</translation>
    </message>
    <message>
        <source>Reasoning (%L1)</source>
        <translation>推理（%L1）</translation>
    </message>
</context>
<context>
    <name>Pennybench::Widgets::QualityCostChart</name>
    <message>
        <source>Quality against cost</source>
        <translation>质量与费用</translation>
    </message>
    <message>
        <source>frontier, sure above 95 %</source>
        <translation>前沿，确定度高于 95 %</translation>
    </message>
    <message>
        <source>frontier, less sure</source>
        <translation>前沿，不太确定</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>settings of one model</source>
        <translation>同一模型的不同设置</translation>
    </message>
    <message>
        <source>equal cost per correct answer</source>
        <translation>每个正确回答费用相同</translation>
    </message>
    <message>
        <source>published, see below</source>
        <translation>已发布数据，见下方</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>no price set</source>
        <translation>未设价格</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>最佳 %1</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Share correct</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>axis from %1 %</source>
        <translation>纵轴从 %1 % 开始</translation>
    </message>
    <message>
        <source>Measured cost in %1</source>
        <translation>实测费用（%1）</translation>
    </message>
    <message>
        <source>log scale, cheap on the left</source>
        <translation>对数刻度，左侧便宜</translation>
    </message>
    <message>
        <source>USD per correct answer, the same along each line</source>
        <translation>每个正确回答的美元费用，同一条线上相同</translation>
    </message>
    <message>
        <source>USD per 1,000 correct answers, the same along each line</source>
        <translation>每 1,000 个正确回答的美元费用，同一条线上相同</translation>
    </message>
    <message>
        <source>USD per million correct answers, the same along each line</source>
        <translation>每一百万个正确回答的美元费用，同一条线上相同</translation>
    </message>
    <message>
        <source>lines: equal cost per correct answer</source>
        <translation>线：每个正确回答费用相同</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>No scored answer yet</source>
        <translation>还没有已评分的回答</translation>
    </message>
    <message>
        <source>per answer</source>
        <translation>每个回答</translation>
    </message>
    <message>
        <source>per 1,000 answers</source>
        <translation>每 1,000 个回答</translation>
    </message>
    <message>
        <source>per million answers</source>
        <translation>每一百万个回答</translation>
    </message>
    <message>
        <source>%1 (95 % from %2 to %3)</source>
        <translation>%1（95 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>%1 % correct</source>
        <translation>正确率 %1 %</translation>
    </message>
    <message>
        <source>%1 % correct (95 % from %2 to %3)</source>
        <translation>正确率 %1 %（95 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>USD per answer</source>
        <translation>美元／每个回答</translation>
    </message>
    <message>
        <source>USD per 1,000 answers</source>
        <translation>美元／每 1,000 个回答</translation>
    </message>
    <message>
        <source>USD per million answers</source>
        <translation>美元／每一百万个回答</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>题数：%1</translation>
    </message>
    <message>
        <source>on the frontier: %1 %</source>
        <translation>在前沿上：%1 %</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>log scale, less on the left</source>
        <translation>对数刻度，左侧较少</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>tokens per answer</source>
        <translation>token/回答</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>质量与价格</translation>
    </message>
    <message>
        <source>Quality against tokens</source>
        <translation>质量与 token</translation>
    </message>
    <message>
        <source>Quality against time</source>
        <translation>质量与时间</translation>
    </message>
    <message>
        <source>Measured price in USD per million tokens</source>
        <translation>实测价格，美元/百万 token</translation>
    </message>
    <message>
        <source>Tokens per answer, reasoning included</source>
        <translation>每个回答的 token 数，含推理</translation>
    </message>
    <message>
        <source>Median time per answer in seconds</source>
        <translation>每个回答的中位时间（秒）</translation>
    </message>
</context>
<context>
    <name>RepeatTable</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>repeated prompts</source>
        <translation>重复提问的题目</translation>
    </message>
    <message>
        <source>trials (k)</source>
        <translation>尝试次数（k）</translation>
    </message>
    <message>
        <source>right in one trial</source>
        <translation>单次尝试正确</translation>
    </message>
    <message>
        <source>right at least once (pass@k)</source>
        <translation>至少一次正确（pass@k）</translation>
    </message>
    <message>
        <source>right every time</source>
        <translation>每次都正确</translation>
    </message>
    <message>
        <source>spread in points</source>
        <translation>离散程度（分）</translation>
    </message>
    <message>
        <source>prompts that changed</source>
        <translation>结果有变化的题目</translation>
    </message>
</context>
<context>
    <name>RunMeter</name>
    <message>
        <source>%1 spent</source>
        <translation>已花费 %1</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>已预留 %1</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>剩余 %1 / %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 of unknown cost</source>
        <translation>%1 条费用未知</translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message>
        <source>undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>SuiteTitle</name>
    <message>
        <source>Maths</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>科学</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown 数字游戏</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, reasoning %2</source>
        <extracomment>The price of tokens of reasoning, behind those of input and output.</extracomment>
        <translation>%1，推理 %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>… scoring</source>
        <translation>… 评分中</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>× wrong</source>
        <translation>× 错误</translation>
    </message>
    <message>
        <source>½ partly</source>
        <translation>½ 部分</translation>
    </message>
    <message>
        <source>– no answer</source>
        <translation>– 无答案</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? 未定</translation>
    </message>
    <message>
        <source>! error</source>
        <translation>! 出错</translation>
    </message>
    <message>
        <source>decided by a person; the scorer said: %1</source>
        <translation>由人判定；评分器认为：%1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 token %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>≈ %1 tok</source>
        <translation>≈ %1 token</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>%1 waits %2 s: %3</source>
        <translation>%1 等待 %2 秒：%3</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>加载 %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
</context>
</TS>
