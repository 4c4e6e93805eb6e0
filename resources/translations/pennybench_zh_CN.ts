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
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median with 95 % interval</source>
        <translation>中位数及 95 % 区间</translation>
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
    <message>
        <source>%1, n %2</source>
        <translation>%1，n %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), n %4</source>
        <translation>%1（%2 至 %3），n %4</translation>
    </message>
    <message>
        <source>A value a prompt, the median of its trials. Line: the middle 90 %, box: the middle half, stroke: the median, which is at the right with its 95 % interval.</source>
        <translation>每题一个值，即各次的中位数。线：中间 90 %，框：中间一半，竖线：中位数，右侧写明其数值与 95 % 区间。</translation>
    </message>
    <message>
        <source>Aider polyglot, 225 programming exercises: share solved in two tries, and the measured cost. Published by the authors of Aider (Aider-AI/aider, Apache-2.0), %1 models, December 2024 to October 2025; nothing was measured here.</source>
        <translation>Aider polyglot，225 道编程题：两次内解出的比例及实测费用。由 Aider 作者发表（Aider-AI/aider，Apache-2.0），%1 个模型，2024 年 12 月至 2025 年 10 月；此处未做任何测量。</translation>
    </message>
    <message>
        <source>The interval of a share is Wilson&apos;s over the exercises. Models without a known cost stand at the left.</source>
        <translation>比例的区间为按题计算的 Wilson 区间。费用未知的模型列在左侧。</translation>
    </message>
    <message>
        <source>The same share of Aider polyglot against the list price of a million tokens of output when the model was new; the article&apos;s models. Efforts of one model have one list price, whatever they cost.</source>
        <translation>同样是 Aider polyglot 的正确率，横轴是模型发布时每百万输出 token 的标价；仅含文章中的模型。同一模型的各推理强度标价相同，无论实际花费多少。</translation>
    </message>
    <message>
        <source>%1 scored by a judge model and not shown</source>
        <translation>%1 个由评委模型评分、未显示</translation>
    </message>
</context>
<context>
    <name>ChartSoFar</name>
    <message>
        <source>questions so far: %1</source>
        <translation>目前题数：%1</translation>
    </message>
    <message>
        <source>hollow: where they stood before</source>
        <translation>空心：之前的位置</translation>
    </message>
    <message>
        <source>Too few questions to call</source>
        <translation>题目太少，无法定论</translation>
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
    <message>
        <source>Who plays whom</source>
        <translation>谁扮演谁</translation>
    </message>
    <message>
        <source>Nobody plays a role of the article: say who does with --role NAME=CONTESTANT.</source>
        <translation>文章中的角色无人扮演：请用 --role 名称=参赛者 指定。</translation>
    </message>
    <message>
        <source>%1 (%2) is played by %3</source>
        <translation>%1（%2）由 %3 扮演</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>强项</translation>
    </message>
    <message>
        <source>mean score, 95 %</source>
        <translation>平均分，95 %</translation>
    </message>
    <message>
        <source>* ahead of every other; ≈ may be first, too close to call</source>
        <translation>* 领先所有其他模型；≈ 可能居首，差距太小无法判定</translation>
    </message>
    <message>
        <source>The systems of the article today</source>
        <translation>文章中的系统现状</translation>
    </message>
    <message>
        <source>Cost of making (never on one axis with the cost of an answer)</source>
        <translation>研发费用（绝不与回答费用放在同一坐标轴上）</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>方法与局限</translation>
    </message>
    <message>
        <source>Trials of a prompt are averaged first; a prompt counts once. The middle of the others is the mean of the other
contestants&apos; scores on the same prompt. Intervals are two-sided 95 %, by Holm&apos;s procedure over the parts of a
claim; costs and spread by 2,000 bootstrap rounds over prompts. A verdict holds for these prompts and
settings. See docs/article.md.</source>
        <translation>先对每道题的多次回答取平均，每道题计一次。“其余的中间值”是其他参赛者在同一道题上得分的
平均值。区间为双侧 95 %，对一项论断的各部分使用 Holm 方法；费用和离散程度按题自助抽样
2,000 轮。结论仅适用于这些题目和设置。参见 docs/article.md。</translation>
    </message>
    <message>
        <source>%1 contestants, %2 prompts, up to %3 trials.</source>
        <translation>%1 个参赛者，%2 道题目，最多 %3 次。</translation>
    </message>
    <message>
        <source>The article&apos;s claims, tested on: %1</source>
        <translation>文章的论断，检验数据：%1</translation>
    </message>
    <message>
        <source>SIMULATED: practice models answered. These figures say nothing of real models.</source>
        <translation>模拟：由练习模型作答。这些数字不代表任何真实模型。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>The article&apos;s claims with verdicts, strengths and costs of sessions.</source>
        <translation>文章的论断及结论，各会话的强项与费用。</translation>
    </message>
    <message>
        <source>Session files (.pennybench); several are compared over the prompts they share.</source>
        <translation>会话文件（.pennybench）；多个会话按共有的题目比较。</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2</source>
        <translation>错误：%1，警告：%2</translation>
    </message>
    <message>
        <source>Checks suites, catalogues, answers and sessions for errors.</source>
        <translation>检查题集、目录、回答和会话中的错误。</translation>
    </message>
    <message>
        <source>What to check (several can be given).</source>
        <translation>要检查的文件（可给出多个）。</translation>
    </message>
    <message>
        <source>Prints one JSON array.</source>
        <translation>输出一个 JSON 数组。</translation>
    </message>
    <message>
        <source>The suite that answers belong to.</source>
        <translation>回答所属的题集。</translation>
    </message>
    <message>
        <source>Runs solutions that are code in the sandbox.</source>
        <translation>在沙箱中运行代码形式的解答。</translation>
    </message>
    <message>
        <source>Usage: pennybench [VERB] [OPTIONS]
       pennybench FILE.pennybench

Benchmarks cheap chatbots side by side. Without a verb the window opens, with the saved comparison
where one is given.

Verbs (each has its own --help):
</source>
        <translation>用法：pennybench [命令] [选项]
      pennybench 文件.pennybench

并排评测便宜的聊天机器人。不带命令时打开窗口；给出文件时打开其中保存的对比。

命令（每个命令都有自己的 --help）：
</translation>
    </message>
    <message>
        <source>
Options:
  --help          Show this.
  --version       Show the version.</source>
        <translation>
选项：
  --help          显示此帮助。
  --version       显示版本。</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>See pennybench %1 --help.</source>
        <translation>参见 pennybench %1 --help。</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. See pennybench --help.</source>
        <translation>没有命令“%1”。参见 pennybench --help。</translation>
    </message>
    <message>
        <source>Check failed for %1: expected %2, found %3.</source>
        <translation>%1 未达标：要求 %2，实际 %3。</translation>
    </message>
    <message>
        <source>Statistics of sessions: shares with intervals, costs, paired differences, frontier.</source>
        <translation>会话统计：带区间的正确率、费用、配对差异、前沿。</translation>
    </message>
    <message>
        <source>Shows the differences from this model only.</source>
        <translation>只显示与该模型的差异。</translation>
    </message>
    <message>
        <source>Tests the claims of a file, or with &quot;article&quot; those of the article.</source>
        <translation>检验文件中的论断；给出“article”时检验文章的论断。</translation>
    </message>
    <message>
        <source>Ends with 6 where a model&apos;s share correct is below this, 0 to 1.</source>
        <translation>若某个模型的正确率低于此值（0 到 1），以 6 退出。</translation>
    </message>
    <message>
        <source>Ends with 6 where a model is clearly worse than the baseline, or than itself in the first session.</source>
        <translation>若某个模型明显差于基准，或差于其在第一个会话中的表现，以 6 退出。</translation>
    </message>
    <message>
        <source>Writes these checks as a JUnit report.</source>
        <translation>将这些检查写成 JUnit 报告。</translation>
    </message>
    <message>
        <source>%1 takes no %2: it is asked without.</source>
        <translation>%1 不接受 %2：提问时不带该设置。</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Writes reports of a saved session.</source>
        <translation>为已保存的会话写报告。</translation>
    </message>
    <message>
        <source>max output</source>
        <translation>最大输出</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>%1 needs a key before it lists its models. Set it, then run &quot;pennybench models --fetch %1&quot;.</source>
        <translation>%1 需要密钥才能列出模型。请先设置密钥，再运行“pennybench models --fetch %1”。</translation>
    </message>
    <message>
        <source>No model server was found on this machine.</source>
        <translation>在本机没有找到模型服务器。</translation>
    </message>
    <message>
        <source>%1, reasoning %2</source>
        <translation>%1，推理 %2</translation>
    </message>
    <message>
        <source>in USD/M</source>
        <translation>输入 USD/百万</translation>
    </message>
    <message>
        <source>out USD/M</source>
        <translation>输出 USD/百万</translation>
    </message>
    <message>
        <source>%1 more notes: --verbose shows them.</source>
        <translation>还有 %1 条说明：用 --verbose 显示。</translation>
    </message>
    <message>
        <source>%1 changes to %2 models</source>
        <translation>%1 处更改，涉及 %2 个模型</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有可更改的内容。</translation>
    </message>
    <message>
        <source>; nothing has changed yet: --apply makes the changes.</source>
        <translation>；尚未更改：用 --apply 执行。</translation>
    </message>
    <message>
        <source>%1, saved in %2.</source>
        <translation>%1，已保存到 %2。</translation>
    </message>
    <message>
        <source>%1 has been restored to its state before the last import; --undo again reverses that.</source>
        <translation>%1 已恢复到上次导入之前的状态；再次 --undo 可撤回。</translation>
    </message>
    <message>
        <source>Lists the models of the catalogue, and imports prices into it.</source>
        <translation>列出目录中的模型，并可导入价格。</translation>
    </message>
    <message>
        <source>Prints the catalogue, or what an import changes, as JSON.</source>
        <translation>以 JSON 输出目录，或导入所作的更改。</translation>
    </message>
    <message>
        <source>Only the models of this provider.</source>
        <translation>只列该提供商的模型。</translation>
    </message>
    <message>
        <source>Adds to or replaces entries of the catalogue (repeatable).</source>
        <translation>添加或替换目录条目（可重复）。</translation>
    </message>
    <message>
        <source>Asks the provider which models your account can call; costs nothing.</source>
        <translation>向提供商查询您的账户可调用哪些模型；不收费。</translation>
    </message>
    <message>
        <source>Looks for servers of models on this machine.</source>
        <translation>查找本机上的模型服务器。</translation>
    </message>
    <message>
        <source>With --import: changes the user&apos;s own catalogue.</source>
        <translation>与 --import 连用：更改用户自己的目录。</translation>
    </message>
    <message>
        <source>Serves the simulated practice models on 127.0.0.1 until interrupted.</source>
        <translation>在 127.0.0.1 上提供模拟的练习模型，直到被中断。</translation>
    </message>
    <message>
        <source>Adds answers for a suite (repeatable; default: the built-in ones).</source>
        <translation>为题集添加回答（可重复；默认：内置题集）。</translation>
    </message>
    <message>
        <source>Leaves out rows with errors instead of stopping.</source>
        <translation>跳过有误的行，而不是停止。</translation>
    </message>
    <message>
        <source>Port to listen on (default: a free one).</source>
        <translation>监听端口（默认：任一空闲端口）。</translation>
    </message>
    <message>
        <source>Seed that decides which answers are right (default: 1).</source>
        <translation>决定哪些回答正确的种子（默认：1）。</translation>
    </message>
    <message>
        <source>Speed of their answers as a factor; 0: without waiting (default: 1).</source>
        <translation>回答速度的倍数；0：不等待（默认：1）。</translation>
    </message>
    <message>
        <source>Writes every answer as CSV; &quot;-&quot;: standard output.</source>
        <translation>将所有回答写成 CSV；“-”：标准输出。</translation>
    </message>
    <message>
        <source>Writes every answer as JSON lines; &quot;-&quot;: standard output.</source>
        <translation>将所有回答写成 JSON 行；“-”：标准输出。</translation>
    </message>
    <message>
        <source>Writes a workbook.</source>
        <translation>写一个工作簿。</translation>
    </message>
    <message>
        <source>Writes a report for the browser.</source>
        <translation>写供浏览器阅读的报告。</translation>
    </message>
    <message>
        <source>Writes a report for printing.</source>
        <translation>写供打印的报告。</translation>
    </message>
    <message>
        <source>Adds every prompt with its answers to the PDF.</source>
        <translation>在 PDF 中加入每道题目及其回答。</translation>
    </message>
    <message>
        <source>Draws the chart; the ending chooses png, svg or pdf.</source>
        <translation>绘制图表；由扩展名选择 png、svg 或 pdf。</translation>
    </message>
    <message>
        <source>Which chart --chart draws: %1.</source>
        <translation>--chart 绘制哪种图表：%1。</translation>
    </message>
    <message>
        <source>Lays published figures under --chart, --html and --pdf: a table with the columns model, benchmark, quality, n, cost_usd, source, date.</source>
        <translation>在 --chart、--html 和 --pdf 中加入已发表的数据：表格的列为 model, benchmark, quality, n, cost_usd, source, date。</translation>
    </message>
    <message>
        <source>Begins the CSV with a byte order mark, for spreadsheets.</source>
        <translation>在 CSV 开头写入字节顺序标记，便于电子表格读取。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>--unload frees models of Ollama only, so %1 keeps its last one in memory.</source>
        <translation>--unload 只能释放 Ollama 的模型，因此 %1 的最后一个模型仍留在内存中。</translation>
    </message>
    <message>
        <source>The prompts to ask (repeatable; default: math, code and language).</source>
        <translation>要提问的题目（可重复；默认：math、code 和 language）。</translation>
    </message>
    <message>
        <source>Whom to ask (repeatable; default: the practice models), with settings of its own, as in ID:effort=high,temperature=0.2.</source>
        <translation>向谁提问（可重复；默认：练习模型），可带各自的设置，如 ID:effort=high,temperature=0.2。</translation>
    </message>
    <message>
        <source>Only the first N prompts of each suite.</source>
        <translation>只用每个题集的前 N 道题。</translation>
    </message>
    <message>
        <source>N prompts of each suite, drawn with --seed.</source>
        <translation>从每个题集中按 --seed 抽取 N 道题。</translation>
    </message>
    <message>
        <source>Seed for --sample; also sent to models that accept one.</source>
        <translation>--sample 的种子；也会发给接受种子的模型。</translation>
    </message>
    <message>
        <source>Parallel requests per provider.</source>
        <translation>每个提供商的并行请求数。</translation>
    </message>
    <message>
        <source>System prompt of all prompts that have none of their own.</source>
        <translation>用于所有没有自带系统提示的题目。</translation>
    </message>
    <message>
        <source>Limit of an answer, reasoning included.</source>
        <translation>单个回答的上限，含推理。</translation>
    </message>
    <message>
        <source>How hard reasoning models think.</source>
        <translation>推理模型的思考强度。</translation>
    </message>
    <message>
        <source>Seconds for one whole answer (default 900).</source>
        <translation>一个完整回答的秒数（默认 900）。</translation>
    </message>
    <message>
        <source>Seconds until the request is sent (default 10).</source>
        <translation>到请求发出为止的秒数（默认 10）。</translation>
    </message>
    <message>
        <source>Seconds until an answer begins (default 120, or what the catalogue says).</source>
        <translation>到回答开始为止的秒数（默认 120，或按目录）。</translation>
    </message>
    <message>
        <source>Seconds between two pieces of an answer (default 90, or what the catalogue says).</source>
        <translation>回答的两段之间的秒数（默认 90，或按目录）。</translation>
    </message>
    <message>
        <source>Seconds that a server of this machine may take to load a model (default 600).</source>
        <translation>本机服务器加载模型可用的秒数（默认 600）。</translation>
    </message>
    <message>
        <source>Unloads an Ollama model of this machine after its last answer.</source>
        <translation>本机的 Ollama 模型答完最后一题后将其卸载。</translation>
    </message>
    <message>
        <source>Retries for a failed answer (default 3).</source>
        <translation>回答失败后的重试次数（默认 3）。</translation>
    </message>
    <message>
        <source>Never spends more than this.</source>
        <translation>花费绝不超过此数。</translation>
    </message>
    <message>
        <source>With --budget: also asks models with an unknown price.</source>
        <translation>与 --budget 连用：也向价格未知的模型提问。</translation>
    </message>
    <message>
        <source>Runs model-written code in the sandbox; without it code answers end undecided.</source>
        <translation>在沙箱中运行模型编写的代码；否则代码类回答为未定。</translation>
    </message>
    <message>
        <source>Shows requests, tokens, cost and time; sends nothing.</source>
        <translation>显示请求数、token、费用和时间；不发送任何内容。</translation>
    </message>
    <message>
        <source>cost      unknown: %1 has no price</source>
        <translation>费用      未知：%1 没有价格</translation>
    </message>
    <message>
        <source>cost      %1 (%2 to %3)</source>
        <translation>费用      %1（%2 至 %3）</translation>
    </message>
    <message>
        <source>          excluding %1, whose price is unknown</source>
        <translation>          不含 %1，其价格未知</translation>
    </message>
    <message>
        <source>requests  %1</source>
        <translation>请求      %1</translation>
    </message>
    <message>
        <source> (%1 are answered already)</source>
        <translation>（其中 %1 个已有回答）</translation>
    </message>
    <message>
        <source>tokens    %1 in, about %2 out</source>
        <translation>token     输入 %1，输出约 %2</translation>
    </message>
    <message>
        <source>time      about %1 s</source>
        <translation>时间      约 %1 秒</translation>
    </message>
    <message>
        <source>loading   %1 models, each once and one after the other; part of the time</source>
        <translation>加载      %1 个模型，各一次，依次进行；已计入时间</translation>
    </message>
    <message>
        <source>basis     what these models answered in earlier sessions</source>
        <translation>依据      这些模型在以前会话中的回答</translation>
    </message>
    <message>
        <source>basis     the length of the prompts and of typical answers</source>
        <translation>依据      题目和典型回答的长度</translation>
    </message>
    <message>
        <source>Asks models, scores their answers, saves a session and writes reports.</source>
        <translation>向模型提问，为回答评分，保存会话并写报告。</translation>
    </message>
    <message>
        <source>A session whose answers are scored again and saved.</source>
        <translation>其回答将重新评分并保存的会话。</translation>
    </message>
    <message>
        <source>The suite whose prompts were answered.</source>
        <translation>所回答的题集。</translation>
    </message>
    <message>
        <source>The type of scorer for --pairs.</source>
        <translation>用于 --pairs 的评分器类型。</translation>
    </message>
    <message>
        <source>Runs model-written code in the sandbox.</source>
        <translation>在沙箱中运行模型编写的代码。</translation>
    </message>
    <message>
        <source>Where the JSON lines go (default: standard output).</source>
        <translation>JSON 行的去向（默认：标准输出）。</translation>
    </message>
    <message>
        <source>%1: %2 prompts, licence %3, source %4 -&gt; %5</source>
        <translation>%1：%2 道题，许可 %3，来源 %4 -&gt; %5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Lists the suites, or the content of files; imports tables and public sets.</source>
        <translation>列出题集或文件内容；导入表格和公开题集。</translation>
    </message>
    <message>
        <source>A suite&apos;s file (several can be given).</source>
        <translation>题集文件（可给出多个）。</translation>
    </message>
    <message>
        <source>Makes a suite from the file (repeatable: several become one). Without -o it is saved and can be used with --suite.</source>
        <translation>由文件生成题集（可重复：多个合为一个）。不带 -o 时保存该题集，可用 --suite 使用。</translation>
    </message>
    <message>
        <source>With --import: where to write the suite; - for standard output.</source>
        <translation>与 --import 连用：题集写到哪里；- 表示标准输出。</translation>
    </message>
    <message>
        <source>With --import: the suite&apos;s id.</source>
        <translation>与 --import 连用：题集的 id。</translation>
    </message>
    <message>
        <source>With --import: the suite&apos;s title.</source>
        <translation>与 --import 连用：题集的标题。</translation>
    </message>
    <message>
        <source>%1 (grade %2)</source>
        <translation>%1（等级 %2）</translation>
    </message>
    <message>
        <source>read </source>
        <translation>读取于 </translation>
    </message>
    <message>
        <source>
Sources of the published figures</source>
        <translation>
已发表数据的来源</translation>
    </message>
    <message>
        <source>   Published by others, never mixed with the above:</source>
        <translation>   由他人发表，绝不与以上数据混合：</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation>（模拟）</translation>
    </message>
    <message>
        <source>Who plays a role of the claims, e.g. r1=practice/scholar; stays with the session. Practice models play only when named.</source>
        <translation>由谁扮演论断中的角色，如 r1=practice/scholar；随会话保存。练习模型只在被指名时扮演。</translation>
    </message>
    <message>
        <source>the claims that the session keeps</source>
        <translation>会话中保存的论断</translation>
    </message>
    <message>
        <source>The roles are not kept with the session. %1</source>
        <translation>角色未随会话保存。%1</translation>
    </message>
    <message>
        <source>The roles are not kept with the session: it cannot be written.</source>
        <translation>角色未随会话保存：会话无法写入。</translation>
    </message>
    <message>
        <source>Writes the report for the browser: findings first, charts, method, sources.</source>
        <translation>写入供浏览器查看的报告：先是结论，然后是图表、方法和来源。</translation>
    </message>
    <message>
        <source>The same for printing.</source>
        <translation>同样的报告，用于打印。</translation>
    </message>
    <message>
        <source>There is no log: %1</source>
        <translation>没有日志：%1</translation>
    </message>
    <message>
        <source>Pennybench ended unexpectedly on %1 while it wrote %2. What had been answered is saved; continue it with --session. See %3.</source>
        <translation>Pennybench 于 %1 在写入 %2 时意外退出。已有的回答都已保存，可用 --session 继续。详见 %3。</translation>
    </message>
    <message>
        <source>Language of messages and reports. Names of columns stay.</source>
        <translation>消息和报告的语言。列名不变。</translation>
    </message>
    <message>
        <source>Writes what happens, without keys, to this file instead of the usual log.</source>
        <translation>把运行情况（不含密钥）写入此文件，而不是通常的日志。</translation>
    </message>
    <message>
        <source>Writes what happens, without keys, to this file.</source>
        <translation>把运行情况（不含密钥）写入此文件。</translation>
    </message>
    <message>
        <source>Prints the script that completes verbs and options in a shell.</source>
        <translation>输出让 shell 补全命令和选项的脚本。</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>shell 的名称。</translation>
    </message>
    <message>
        <source>Prints the manual page: pennybench manual | man -l -</source>
        <translation>输出手册页：pennybench manual | man -l -</translation>
    </message>
    <message>
        <source>The models of a line-up (repeatable): february-2025, today, practice, or one that was saved in the window.</source>
        <translation>某个阵容中的模型（可重复）：february-2025、today、practice，或在窗口中保存的阵容。</translation>
    </message>
    <message>
        <source>Ask each prompt in a new chat, exactly as it stands here.</source>
        <translation>请在新的对话中逐一提问，一字不改。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>Not imported: %1%2 (“%3”)</source>
        <translation>未导入：%1%2（“%3”）</translation>
    </message>
    <message>
        <source>%1 [pasted]</source>
        <translation>%1 [粘贴]</translation>
    </message>
    <message>
        <source>%1: %2 answers imported, %3 not</source>
        <translation>%1：已导入 %2 个回答，%3 个未导入</translation>
    </message>
    <message>
        <source>Puts answers that were given elsewhere into a session, as a contestant.</source>
        <translation>把在别处得到的回答作为一名参赛者放入会话。</translation>
    </message>
    <message>
        <source>JSON lines, a filled-in sheet, an exported conversation, a transcript or a text.</source>
        <translation>JSON 行、填好的表、导出的对话、对话记录或文本。</translation>
    </message>
    <message>
        <source>A suite whose prompts were answered; repeatable.</source>
        <translation>被回答的题集；可重复给出。</translation>
    </message>
    <message>
        <source>Who answered: a name, or a model of the catalogue whose part it then plays.</source>
        <translation>谁回答的：一个名字，或目录中的模型，此后由它扮演该模型。</translation>
    </message>
    <message>
        <source>What each answer cost in US dollars (default: unknown).</source>
        <translation>每个回答花费多少美元（默认：未知）。</translation>
    </message>
    <message>
        <source>Writes the prompts to fill in (.csv) or to print (.html), and imports nothing.</source>
        <translation>写出待填写（.csv）或待打印（.html）的题目，不导入任何内容。</translation>
    </message>
    <message>
        <source>The session; a contestant is added where it exists.</source>
        <translation>会话；若已存在，则加入一名参赛者。</translation>
    </message>
    <message>
        <source>%1 rows have no answer yet</source>
        <translation>%1 行还没有回答</translation>
    </message>
    <message>
        <source>Writes the votes of a class as CSV; &quot;-&quot;: standard output.</source>
        <translation>将班级投票写成 CSV；“-”：标准输出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done now. Commands: open N (1 to %2), lock, reveal, quit.</source>
        <translation>现在无法执行“%1”。命令：open N（1 到 %2）、lock、reveal、quit。</translation>
    </message>
    <message>
        <source>Serves the votes of a class about a session to phones.</source>
        <translation>为手机提供班级对会话的投票。</translation>
    </message>
    <message>
        <source>This machine&apos;s address to serve at (default: that of the local network).</source>
        <translation>提供服务的本机地址（默认：局域网地址）。</translation>
    </message>
    <message>
        <source>Port to listen on (default: the session&apos;s last, or a free one).</source>
        <translation>监听端口（默认：会话上次使用的端口，或空闲端口）。</translation>
    </message>
    <message>
        <source>A model that the class votes about (2 to 4 of them; default: the first four).</source>
        <translation>班级投票的模型（2 到 4 个；默认：前四个）。</translation>
    </message>
    <message>
        <source>Locks each vote so many seconds after it opens.</source>
        <translation>每次投票开始后经过这么多秒即锁定。</translation>
    </message>
    <message>
        <source>Votes of the class (questions: %1, votes: %2)</source>
        <translation>全班投票（问题数：%1，票数：%2）</translation>
    </message>
    <message>
        <source>  Too few votes for ratings: they take 20 comparisons of two answers.</source>
        <translation>  票数太少，无法评级：需要 20 次两个答案之间的比较。</translation>
    </message>
    <message>
        <source>  No ratings: some models never won or never lost against the others, so that their strength has no limit.</source>
        <translation>  无评级：有的模型从未胜过或从未输给其他模型，其强度没有界限。</translation>
    </message>
    <message>
        <source>  %1: strength %2 (95 % from %3 to %4; the mean is 0)</source>
        <translation>  %1：强度 %2（95 % 区间 %3 至 %4；均值为 0）</translation>
    </message>
    <message>
        <source>  Where the class preferred one answer and the scorers tell them apart, it was a right one in %1 of %2 (95 %: %3).</source>
        <translation>  在全班选出一个答案且评分器能区分的问题中，%2 次里有 %1 次选中的是正确答案（95 %：%3）。</translation>
    </message>
    <message>
        <source>Judging by %1: %2 requests.</source>
        <translation>由 %1 评判：%2 个请求。</translation>
    </message>
    <message>
        <source>Judging: %1</source>
        <translation>评判：%1</translation>
    </message>
    <message>
        <source>Shows what a downloaded file of genai-prices (data.json), models.dev (api.json) or OpenRouter (its list of models) would change.</source>
        <translation>显示下载的 genai-prices（data.json）、models.dev（api.json）或 OpenRouter（模型列表）文件会带来哪些更改。</translation>
    </message>
    <message>
        <source>With --import or --update: also adds models that are not in the catalogue.</source>
        <translation>与 --import 或 --update 一起：也添加目录中没有的模型。</translation>
    </message>
    <message>
        <source>Fetches published prices after a yes, shows what they change for the models of the catalogue, and changes it. Earlier prices still apply to earlier dates.</source>
        <translation>经同意后获取公布的价格，显示目录中各模型的变化，并修改目录。旧价格仍适用于之前的日期。</translation>
    </message>
    <message>
        <source>With --update: genai-prices (the default), models.dev, openrouter, the address of a mirror, or a file.</source>
        <translation>与 --update 一起：genai-prices（默认）、models.dev、openrouter、镜像的地址或文件。</translation>
    </message>
    <message>
        <source>With --update: agrees to fetching and to the changes without being asked.</source>
        <translation>与 --update 一起：不经询问即同意获取和更改。</translation>
    </message>
    <message>
        <source>Undoes the last --apply or --update.</source>
        <translation>撤销上一次 --apply 或 --update。</translation>
    </message>
    <message>
        <source>With --import or --update: shows all notes.</source>
        <translation>与 --import 或 --update 一起：显示所有说明。</translation>
    </message>
    <message>
        <source>The prices of %1 models are as the file says today.</source>
        <translation>%1 个模型的价格今天与文件一致。</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>what is typed to agree</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Fetch %1? The request carries no key and says nothing about you. [y/N]</source>
        <translation>获取 %1？请求不带密钥，也不透露您的任何信息。[y/N]</translation>
    </message>
    <message>
        <source>Make them? Earlier prices still apply to earlier dates. [y/N]</source>
        <translation>执行这些更改？旧价格仍适用于之前的日期。[y/N]</translation>
    </message>
    <message>
        <source>Nothing has changed: --yes makes the changes, --undo reverts them later.</source>
        <translation>尚未更改：--yes 执行更改，之后可用 --undo 撤销。</translation>
    </message>
    <message>
        <source>Some prompts are for a judge model. Without --judge their answers end undecided.</source>
        <translation>有些题目需要评委模型。没有 --judge 时，它们的回答将无法判定。</translation>
    </message>
    <message>
        <source>No prompt has the scorer judge, so the judge is not asked.</source>
        <translation>没有题目使用评分器 judge，因此不会询问评委。</translation>
    </message>
    <message>
        <source>Asks every prompt N times.</source>
        <translation>每道题提问 N 次。</translation>
    </message>
    <message>
        <source>Reuses answers to the same prompts from earlier sessions.</source>
        <translation>沿用以前会话中对相同题目的回答。</translation>
    </message>
    <message>
        <source>Scores answers that already exist; asks no model, but for --judge.</source>
        <translation>为已有的回答评分；除 --judge 外不询问任何模型。</translation>
    </message>
    <message>
        <source>With --judge: never spends more than this, what the session cost included.</source>
        <translation>配合 --judge：花费绝不超过此数，包括会话已花的费用。</translation>
    </message>
    <message>
        <source>With --judge: adds to or replaces entries of the catalogue (repeatable).</source>
        <translation>配合 --judge：添加或替换目录条目（可重复）。</translation>
    </message>
    <message>
        <source>Copies a session between files and databases; the reports of both are the same.</source>
        <translation>在文件与数据库之间复制会话；两者的报告相同。</translation>
    </message>
    <message>
        <source>A session file (.pennybench), or postgresql://USER@HOST/DATABASE?session=NAME.</source>
        <translation>会话文件（.pennybench），或 postgresql://USER@HOST/DATABASE?session=NAME。</translation>
    </message>
    <message>
        <source>Where it is copied to; there is none yet.</source>
        <translation>复制的目标；该处尚不存在会话。</translation>
    </message>
    <message>
        <source>Copied to %1. Answers: %2.</source>
        <translation>已复制到 %1。答案：%2。</translation>
    </message>
    <message>
        <source>Creates what is missing: the list of sessions and the roles pennybench_read, pennybench_vote and pennybench_run.</source>
        <translation>创建缺少的内容：会话列表以及角色 pennybench_read、pennybench_vote 和 pennybench_run。</translation>
    </message>
    <message>
        <source>The database: postgresql://USER@HOST/DATABASE.</source>
        <translation>数据库：postgresql://USER@HOST/DATABASE。</translation>
    </message>
    <message>
        <source>Prints the SQL and changes nothing.</source>
        <translation>输出 SQL，不作任何更改。</translation>
    </message>
    <message>
        <source>The database is prepared already; nothing was changed.</source>
        <translation>数据库已准备好；未作任何更改。</translation>
    </message>
    <message>
        <source>Session file, or postgresql://USER@HOST/DATABASE?session=NAME. An existing one is continued with its own suites, models and settings, unless others are given.</source>
        <translation>会话文件，或 postgresql://USER@HOST/DATABASE?session=NAME。已有的会话会按其自身的题集、模型和设置继续，除非另行指定。</translation>
    </message>
    <message>
        <source>A judge is of the same family as a compared model, which it may prefer.</source>
        <translation>有评委与一个被比较的模型同属一个系列，可能会偏向它。</translation>
    </message>
    <message>
        <source>A model that judges the answers to prompts with the scorer judge; it is asked and paid (repeatable: several judges decide together).</source>
        <translation>评判评分器为 judge 的题目的模型；会向它提问并付费（可重复：多个评委共同决定）。</translation>
    </message>
    <message>
        <source>Nobody asks anything there at the moment.</source>
        <translation>目前没有人在那里提问。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>since (UTC)</source>
        <translation>开始时间（UTC）</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>answers a minute</source>
        <translation>每分钟回答数</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prepares a PostgreSQL database for the sessions of a lab, or tells who works there.</source>
        <translation>为实验室的会话准备 PostgreSQL 数据库，或显示谁在那里工作。</translation>
    </message>
    <message>
        <source>In place of init: lists who asks which models, and how fast, in the session that the address names or in all.</source>
        <translation>代替 init：列出在地址所指的会话（或全部会话）中谁在提问哪些模型、速度如何。</translation>
    </message>
    <message>
        <source>judge     %1: %2 requests, %3 of them to test it; cost apart from the above:</source>
        <translation>评委      %1：%2 个请求，其中 %3 个用来检验它；费用与上面分开：</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>目前无法执行</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示全部快捷键</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Nothing is being asked or replayed.</source>
        <translation>当前没有提问或回放。</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>暂停或继续运行</translation>
    </message>
    <message>
        <source>Ask for the missing answers</source>
        <translation>询问缺少的回答</translation>
    </message>
    <message>
        <source>Replay it as it happened</source>
        <translation>按当时的过程回放</translation>
    </message>
    <message>
        <source>No comparison is shown.</source>
        <translation>没有显示任何比较。</translation>
    </message>
    <message>
        <source>The run has not ended yet.</source>
        <translation>运行尚未结束。</translation>
    </message>
    <message>
        <source>Export the answers…</source>
        <translation>导出回答…</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>The text is as large as it can be.</source>
        <translation>文字已是最大。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>The text is as small as it can be.</source>
        <translation>文字已是最小。</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>文字恢复默认大小</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>The question before or after</source>
        <translation>上一个或下一个问题</translation>
    </message>
    <message>
        <source>Go to a column</source>
        <translation>转到某一列</translation>
    </message>
    <message>
        <source>Run the comparison</source>
        <translation>运行比较</translation>
    </message>
    <message>
        <source>The prompt before or after</source>
        <translation>上一个或下一个提示</translation>
    </message>
    <message>
        <source>The column before or after</source>
        <translation>上一列或下一列</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>判定的理由</translation>
    </message>
    <message>
        <source>Go from point to point</source>
        <translation>在数据点之间移动</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>The whole chart</source>
        <translation>整张图表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Present it to a class</source>
        <translation>向全班展示</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>课堂展示</translation>
    </message>
    <message>
        <source>The next step, the step before</source>
        <translation>下一步，上一步</translation>
    </message>
    <message>
        <source>A black screen, and back</source>
        <translation>黑屏，再按恢复</translation>
    </message>
    <message>
        <source>Count a raised hand: an option, equally good, none is good</source>
        <translation>计一次举手：选项、一样好、都不好</translation>
    </message>
    <message>
        <source>Type the votes</source>
        <translation>输入票数</translation>
    </message>
    <message>
        <source>Show the presenter&apos;s window; cover who is who</source>
        <translation>显示讲者窗口；遮住身份</translation>
    </message>
    <message>
        <source>The next question, what was found</source>
        <translation>下一题，结论</translation>
    </message>
    <message>
        <source>Vote again; race of the answers</source>
        <translation>重新投票；回答赛跑</translation>
    </message>
    <message>
        <source>Pause the time, 15 s more</source>
        <translation>暂停计时，加 15 秒</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>结束展示</translation>
    </message>
    <message>
        <source>Update prices…</source>
        <translation>更新价格…</translation>
    </message>
    <message>
        <source>When a class could go on: start from the first question instead</source>
        <translation>班级可以接着上时：改为从第一题开始</translation>
    </message>
</context>
<context>
    <name>CompareWith</name>
    <message>
        <source>Compare with</source>
        <translation>与…对比</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>将 %1 对比</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>en</source>
        <comment>the code of this language, whose figures and dates are written</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>in Chinese hundreds of millions</comment>
        <translation>%1 亿</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>in Chinese tens of thousands</comment>
        <translation>%1 万</translation>
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
    <name>Judged</name>
    <message>
        <source>Judge: %1. Replies: %2; cost, apart from the models&apos;: %3.</source>
        <translation>评委：%1。回复：%2；费用（与各模型分开）：%3。</translation>
    </message>
    <message>
        <source> Of unknown cost: %1.</source>
        <translation> 费用未知：%1。</translation>
    </message>
    <message>
        <source> Requests without a reply: %1, of which %2 may have been charged.</source>
        <translation> 没有回复的请求：%1，其中 %2 个可能已计费。</translation>
    </message>
    <message>
        <source> Replies without a readable verdict, which count for nothing: %1.</source>
        <translation> 没有可读判定的回复，不计入：%1。</translation>
    </message>
    <message>
        <source>The judge is a practice model: its verdicts are invented.</source>
        <translation>评委是练习模型：它的判定是虚构的。</translation>
    </message>
    <message>
        <source>The judge is of the same family as a compared model, which it may prefer.</source>
        <translation>评委与一个被比较的模型同属一个系列，可能会偏向它。</translation>
    </message>
    <message>
        <source>  People agree with it in %1 of %2 (Cohen&apos;s kappa %3, 95 % from %4 to %5; 0 is chance, 1 always).</source>
        <translation>  人与它一致的有 %1/%2（Cohen 的 kappa %3，95 % 从 %4 到 %5；0 为偶然，1 为总是）。</translation>
    </message>
    <message>
        <source>  People agree with it in %1 of %2, but all verdicts are the same, which says nothing.</source>
        <translation>  人与它一致的有 %1/%2，但所有判定都相同，说明不了什么。</translation>
    </message>
    <message>
        <source>  Not calibrated: people decided %1 of these themselves, and it takes %2 to say how far they agree with the judge.</source>
        <translation>  未校准：其中由人自己判定的有 %1 个，需要 %2 个才能说明人与评委的一致程度。</translation>
    </message>
    <message>
        <source>  %1: %2 of the points (95 %: %3; prompts: %4)</source>
        <translation>  %1：得分率 %2（95 %：%3；题目：%4）</translation>
    </message>
    <message>
        <source>Points from the judge; no share correct and no chart counts them:</source>
        <translation>评委给的分数，不计入任何正确率，也不在任何图表中：</translation>
    </message>
    <message>
        <source>Pairs judged in both orders: %1.</source>
        <translation>按两种顺序都评判过的对数：%1。</translation>
    </message>
    <message>
        <source>  Too few pairs for strengths: they take 20.</source>
        <translation>  对数太少，无法计算实力：需要 20 对。</translation>
    </message>
    <message>
        <source>  No strengths: some models never won or never lost against the others.</source>
        <translation>  没有实力值：有的模型对其他模型从未赢过或从未输过。</translation>
    </message>
    <message>
        <source>  %1: strength %2 (95 % from %3 to %4; the mean is 0)</source>
        <translation>  %1：实力 %2（95 % 从 %3 到 %4；平均为 0）</translation>
    </message>
    <message>
        <source>Judges before that cost %1.</source>
        <translation>之前的评委花费 %1。</translation>
    </message>
    <message>
        <source>  How easily %1 is turned is not known: it was not tested.</source>
        <translation>  %1 有多容易被左右尚不清楚：它没有经过检验。</translation>
    </message>
    <message>
        <source>  %1 accepted all of %2 known-bad answers, so that attacks show nothing.</source>
        <translation>  %1 接受了全部 %2 个已知错误的回答，因此攻击说明不了什么。</translation>
    </message>
    <message>
        <source>  %1 was turned by %2 of %3 known-bad answers that ask for a good verdict (%4; 95 %: %5).</source>
        <translation>  在 %3 个索要好评的已知错误回答中，%1 被其中 %2 个左右（%4；95 %：%5）。</translation>
    </message>
    <message>
        <source> It also accepted %1 of %2 such answers that ask for nothing.</source>
        <translation> 即使没有索要，它也接受了其中 %1/%2 个这样的回答。</translation>
    </message>
    <message>
        <source>  %1 and %2 agree in %3 of %4 (Cohen&apos;s kappa %5, 95 % from %6 to %7).</source>
        <translation>  %1 与 %2 一致的有 %3/%4（Cohen 的 kappa %5，95 % 从 %6 到 %7）。</translation>
    </message>
    <message>
        <source>  %1 and %2 agree in %3 of %4</source>
        <translation>  %1 与 %2 一致的有 %3/%4</translation>
    </message>
    <message>
        <source>, but all verdicts are the same, which says nothing.</source>
        <translation>，但所有判定都相同，说明不了什么。</translation>
    </message>
    <message>
        <source>; it takes %1 to say how far beyond chance.</source>
        <translation>；需要 %1 个才能说明超出偶然多少。</translation>
    </message>
    <message>
        <source>Points from the judges together; no share correct and no chart counts them:</source>
        <translation>评委们共同给的分数，不计入任何正确率，也不在任何图表中：</translation>
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
    <name>Lists</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
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
        <source>This is no file of systems that this program reads.</source>
        <translation>这不是本程序可读的系统文件。</translation>
    </message>
    <message>
        <source>This is no file of facts that this program reads.</source>
        <translation>这不是本程序可读的事实文件。</translation>
    </message>
    <message>
        <source>This is no file of claims that this program reads.</source>
        <translation>这不是本程序可读的论断文件。</translation>
    </message>
    <message>
        <source>A claim is one of: %1.</source>
        <translation>论断只能是以下之一：%1。</translation>
    </message>
    <message>
        <source>This must be from 0 to %1.</source>
        <translation>此值必须在 0 到 %1 之间。</translation>
    </message>
    <message>
        <source>This is &quot;answer&quot; or &quot;correct&quot;.</source>
        <translation>此处只能是“answer”或“correct”。</translation>
    </message>
    <message>
        <source>The higher ratio is below the lower one.</source>
        <translation>较高的比率低于较低的比率。</translation>
    </message>
    <message>
        <source>A ratio of costs needs low, high or both.</source>
        <translation>费用比率需要 low、high 或两者。</translation>
    </message>
    <message>
        <source>Spread needs two trials at least.</source>
        <translation>离散程度至少需要两次回答。</translation>
    </message>
    <message>
        <source>Two claims have the id &quot;%1&quot;.</source>
        <translation>有两项论断的 id 都是“%1”。</translation>
    </message>
    <message>
        <source>There is no kind of fact &quot;%1&quot;.</source>
        <translation>没有“%1”这类事实。</translation>
    </message>
    <message>
        <source>A bound is &quot;lower&quot; or &quot;upper&quot;.</source>
        <translation>界限只能是“lower”或“upper”。</translation>
    </message>
    <message>
        <source>A ratio needs both costs.</source>
        <translation>比率需要两项费用。</translation>
    </message>
    <message>
        <source>This fact needs a value.</source>
        <translation>此事实需要数值。</translation>
    </message>
    <message>
        <source>This fact needs a statement.</source>
        <translation>此事实需要陈述。</translation>
    </message>
    <message>
        <source>A fact says how good its source is: grade or use.</source>
        <translation>事实须说明来源的可靠程度：grade 或 use。</translation>
    </message>
    <message>
        <source>Only figures that may be shipped stand here.</source>
        <translation>此处只能放允许随程序发布的数据。</translation>
    </message>
    <message>
        <source>A date is &quot;2025-02&quot; or &quot;2025-02-05&quot;.</source>
        <translation>日期写作“2025-02”或“2025-02-05”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no role; write NAME=CONTESTANT with one of: %2.</source>
        <translation>“%1”不是角色名；请写成 名称=参赛者，名称为以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no contestant of the session; there are: %2.</source>
        <translation>“%1”不是会话中的参赛者；现有：%2。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>字段 %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1; free some space or name another place.</source>
        <translation>无法写入文件：%1；请释放空间或换一个位置。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1; files may not grow that large here.</source>
        <translation>无法写入文件：%1；此处不允许这么大的文件。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>对象未结束</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>缺少名称分隔符</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>数组未结束</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>缺少值分隔符</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>非法的值</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>在数字处意外结束</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>非法的数字</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>无效的转义序列</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>无效的 UTF-8 字符串</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>字符串未结束</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>逗号后缺少内容</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>文档过大</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>文档末尾有多余内容</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>文件超过 20 MB。</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at byte %2.</source>
        <translation>这不是有效的 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>A catalogue is one JSON object.</source>
        <translation>目录应为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>This is not a catalogue; it must say &quot;%1&quot;.</source>
        <translation>这不是目录；其中必须写明“%1”。</translation>
    </message>
    <message>
        <source>This version of Pennybench reads catalogues of version %1.</source>
        <translation>此版本的 Pennybench 读取版本 %1 的目录。</translation>
    </message>
    <message>
        <source>This is a Pennybench catalogue; use it with --catalogue.</source>
        <translation>这是 Pennybench 目录；请用 --catalogue。</translation>
    </message>
    <message>
        <source>This must be %1, but it is %2.</source>
        <translation>此处应为%1，但现在是%2。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象列表</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>此文本超过 %1 个字符。</translation>
    </message>
    <message>
        <source>This text contains a control character; remove it.</source>
        <translation>此文本含有控制字符；请删除。</translation>
    </message>
    <message>
        <source>This field is missing or empty.</source>
        <translation>此字段缺失或为空。</translation>
    </message>
    <message>
        <source>Every entry of this list must be a text.</source>
        <translation>此列表的每一项都必须是文本。</translation>
    </message>
    <message>
        <source>This must be a whole number from 0 to 2147483647.</source>
        <translation>此处必须是 0 到 2147483647 的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it like 2025-01-20.</source>
        <translation>“%1”不是日期；请写成 2025-01-20 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC; write it like 2025-09-05T16:00:00Z.</source>
        <translation>“%1”不是 UTC 时间；请写成 2025-09-05T16:00:00Z 的形式。</translation>
    </message>
    <message>
        <source>This is not a price; write US dollars as a decimal in quotes, like &quot;0.55&quot;, or leave out the field if the price is unknown.</source>
        <translation>这不是价格；请把美元写成带引号的小数，如 &quot;0.55&quot;；价格未知时请省略此字段。</translation>
    </message>
    <message>
        <source>A price per million tokens has at most six decimals and is at most 100000 US dollars.</source>
        <translation>每百万 token 的价格最多六位小数，且不超过 100000 美元。</translation>
    </message>
    <message>
        <source>This list has more than %1 entries.</source>
        <translation>此列表超过 %1 项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; use one of: %2.</source>
        <translation>未知的“%1”；请用以下之一：%2。</translation>
    </message>
    <message>
        <source>For low, medium and high, give a name, a number of thinking tokens or true, and nothing else.</source>
        <translation>对 low、medium 和 high，请给出名称、思考 token 数或 true，不能是其他内容。</translation>
    </message>
    <message>
        <source>This must be two texts: the mark before the thinking and the mark after it.</source>
        <translation>此处应为两个文本：思考内容之前和之后的标记。</translation>
    </message>
    <message>
        <source>An id has at most 200 characters and no spaces, quotes or brackets.</source>
        <translation>id 最多 200 个字符，不能含空格、引号或括号。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; occurs twice; ids must be unique in a file.</source>
        <translation>id“%1”出现了两次；同一文件中 id 不能重复。</translation>
    </message>
    <message>
        <source>This is an address of the dialect %1, but the provider says %2; with &quot;dialect&quot;: &quot;%1&quot; the base URL is %3.</source>
        <translation>这是 %1 协议的地址，但提供商写的是 %2；若 &quot;dialect&quot;: &quot;%1&quot;，基础 URL 为 %3。</translation>
    </message>
    <message>
        <source>This is not the name of an environment variable, like OPENAI_API_KEY; the key itself does not belong here.</source>
        <translation>这不是环境变量名（如 OPENAI_API_KEY）；密钥本身不能写在这里。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be set here.</source>
        <translation>此处不能设置标头“%1”。</translation>
    </message>
    <message>
        <source>The model is retired before it is released.</source>
        <translation>模型的停用日期早于发布日期。</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;, neither here nor built in.</source>
        <translation>没有提供商“%1”：此处没有，内置目录中也没有。</translation>
    </message>
    <message>
        <source>This is not the address of a server; write it like https://api.example.com/v1.</source>
        <translation>这不是服务器地址；请写成 https://api.example.com/v1 的形式。</translation>
    </message>
    <message>
        <source>The address contains a user name or password; remove it.</source>
        <translation>地址中含有用户名或密码；请删除。</translation>
    </message>
    <message>
        <source>The address contains a key or a fragment; keys belong in the environment or the key chain.</source>
        <translation>地址中含有密钥或片段；密钥应放在环境变量或钥匙串中。</translation>
    </message>
    <message>
        <source>The address is link-local; no model server has such an address.</source>
        <translation>这是链路本地地址；没有模型服务器使用这样的地址。</translation>
    </message>
    <message>
        <source>http:// to another machine sends keys and prompts unencrypted; use https:// or set &quot;allow_plaintext&quot;: true.</source>
        <translation>以 http:// 连接其他机器会明文发送密钥和题目；请用 https://，或设置 &quot;allow_plaintext&quot;: true。</translation>
    </message>
    <message>
        <source>This price is missing.</source>
        <translation>缺少此价格。</translation>
    </message>
    <message>
        <source>This must say above how many prompt tokens the prices apply.</source>
        <translation>须写明超过多少输入 token 后适用这些价格。</translation>
    </message>
    <message>
        <source>Two steps begin above %1 prompt tokens; each length may occur once.</source>
        <translation>有两档都从超过 %1 个输入 token 开始；每个长度只能出现一次。</translation>
    </message>
    <message>
        <source>This price ends before it begins.</source>
        <translation>此价格的结束早于开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a window; write UTC like 16:30-00:30, and separate several with commas.</source>
        <translation>“%1”不是时段；请按 UTC 写成 16:30-00:30，多个时段用逗号分隔。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are not days; write them like Mon-Fri or Sat,Sun.</source>
        <translation>“%1”不是星期；请写成 Mon-Fri 或 Sat,Sun 的形式。</translation>
    </message>
    <message>
        <source>A reasoning price needs an output price.</source>
        <translation>有推理价格时必须有输出价格。</translation>
    </message>
    <message>
        <source>%1 was retired on %2 and may no longer answer; %3.</source>
        <translation>%1 已于 %2 停用，可能不再回答；%3。</translation>
    </message>
    <message>
        <source>%1 will be retired on %2; %3.</source>
        <translation>%1 将于 %2 停用；%3。</translation>
    </message>
    <message>
        <source>no successor is known</source>
        <translation>没有已知的后继模型</translation>
    </message>
    <message>
        <source>its successor is %1 (%2)</source>
        <translation>其后继模型是 %1（%2）</translation>
    </message>
    <message>
        <source>%1 requests noted beside it have no answer here; they may have been charged, and their answers may be in the journal.</source>
        <translation>旁边的文件中记有 %1 个请求，但此处没有其回答；它们可能已收费，回答可能在日志中。</translation>
    </message>
    <message>
        <source>%1 requests were in flight when the program ended; they may have been charged.</source>
        <translation>程序结束时有 %1 个请求尚在进行；它们可能已收费。</translation>
    </message>
    <message>
        <source>Whether the prompts exist was not checked; name their suite with --suite.</source>
        <translation>未检查题目是否存在；请用 --suite 指定其题集。</translation>
    </message>
    <message>
        <source>The line is not valid JSON: %1.</source>
        <translation>此行不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The line needs this field; it must be a text.</source>
        <translation>此行需要该字段，且必须是文本。</translation>
    </message>
    <message>
        <source>The line needs &quot;prompt_id&quot;, or &quot;expected&quot;.</source>
        <translation>此行需要“prompt_id”或“expected”。</translation>
    </message>
    <message>
        <source>The suite &quot;%1&quot; has no prompt &quot;%2&quot;.</source>
        <translation>题集“%1”中没有题目“%2”。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; was already answered by this model; give each answer its own &quot;trial&quot;.</source>
        <translation>该模型已回答过题目“%1”；请为每个回答指定各自的“trial”。</translation>
    </message>
    <message>
        <source>The file cannot be read; check its name and permissions.</source>
        <translation>无法读取文件；请检查名称和权限。</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>Each line must be one JSON object (%1).</source>
        <translation>每行必须是一个 JSON 对象（%1）。</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB; each line must be one answer.</source>
        <translation>此行超过 %1 MB；每行必须是一个回答。</translation>
    </message>
    <message>
        <source>Name at least one file to check.</source>
        <translation>请至少给出一个要检查的文件。</translation>
    </message>
    <message>
        <source>Name one session file.</source>
        <translation>请给出一个会话文件。</translation>
    </message>
    <message>
        <source>Name a session file.</source>
        <translation>请给出会话文件。</translation>
    </message>
    <message>
        <source>Say what to write: --csv, --jsonl, --xlsx, --html, --pdf or --chart, each with a file.</source>
        <translation>请指定要写什么：--csv、--jsonl、--xlsx、--html、--pdf 或 --chart，各带一个文件。</translation>
    </message>
    <message>
        <source>Give --suite with --answers, or --scorer with --pairs, or a session.</source>
        <translation>请给出 --suite 和 --answers，或 --scorer 和 --pairs，或一个会话。</translation>
    </message>
    <message>
        <source>There is no scorer &quot;%1&quot;; there are: %2.</source>
        <translation>没有评分器“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>--%1 takes %2 from %3 to %4, not &quot;%5&quot;.</source>
        <translation>--%1 需要 %3 到 %4 的%2，而不是“%5”。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see pennybench run --help.</source>
        <translation>“%1”不是选项；参见 pennybench run --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see pennybench models --help.</source>
        <translation>“%1”不是选项；参见 pennybench models --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option; put --import before each file.</source>
        <translation>“%1”缺少选项；请在每个文件前写 --import。</translation>
    </message>
    <message>
        <source>--provider and --fetch do not go together.</source>
        <translation>--provider 和 --fetch 不能连用。</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot; in the catalogue.</source>
        <translation>目录中没有提供商“%1”。</translation>
    </message>
    <message>
        <source>--fail-under takes a share between 0 and 1, for example 0.8, not &quot;%1&quot;.</source>
        <translation>--fail-under 需要 0 到 1 之间的比率，如 0.8，而不是“%1”。</translation>
    </message>
    <message>
        <source>--baseline: no model &quot;%1&quot; was compared. There are: %2.</source>
        <translation>--baseline：对比中没有模型“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>--fail-if-worse needs --baseline MODEL, or a second session with the same models.</source>
        <translation>--fail-if-worse 需要 --baseline 模型，或含相同模型的第二个会话。</translation>
    </message>
    <message>
        <source>--junit needs --fail-under or --fail-if-worse.</source>
        <translation>--junit 需要 --fail-under 或 --fail-if-worse。</translation>
    </message>
    <message>
        <source>--role needs claims to play in: --claims FILE.</source>
        <translation>--role 需要有角色的论断：--claims 文件。</translation>
    </message>
    <message>
        <source>These sessions have no prompt in common. A prompt is the same if its text, system prompt and scorer are the same.</source>
        <translation>这些会话没有共同的题目。文本、系统提示和评分器都相同才算同一道题。</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2); choose another.</source>
        <translation>127.0.0.1 的端口 %1 无法使用（%2）；请换一个。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message>
        <source>The new scores cannot be saved in the session.</source>
        <translation>新的评分无法保存到会话中。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot; in the catalogue: %2</source>
        <translation>目录中没有模型“%1”：%2</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>`pennybench models` lists them; a catalogue of your own can add it (--catalogue)</source>
        <translation>`pennybench models` 会列出所有模型；可用您自己的目录添加（--catalogue）</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; names the provider &quot;%2&quot;, which the catalogue does not have.</source>
        <translation>模型“%1”写的提供商是“%2”，而目录中没有该提供商。</translation>
    </message>
    <message>
        <source>--effort takes low, medium or high, not &quot;%1&quot;.</source>
        <translation>--effort 只接受 low、medium 或 high，而不是“%1”。</translation>
    </message>
    <message>
        <source>--budget takes US dollars as a decimal, e.g. 0.50, not &quot;%1&quot;.</source>
        <translation>--budget 需要以小数表示的美元金额，如 0.50，而不是“%1”。</translation>
    </message>
    <message>
        <source>--model %1: %2</source>
        <translation>--model %1：%2</translation>
    </message>
    <message>
        <source>effort takes low, medium or high, not &quot;%1&quot;.</source>
        <translation>effort 只接受 low、medium 或 high，而不是“%1”。</translation>
    </message>
    <message>
        <source>temperature takes a number from 0 to 2, not &quot;%1&quot;.</source>
        <translation>temperature 需要 0 到 2 之间的数，而不是“%1”。</translation>
    </message>
    <message>
        <source>max_tokens takes a whole number from 1 to 10000000, not &quot;%1&quot;.</source>
        <translation>max_tokens 需要 1 到 10000000 的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>seed takes a whole number from 0, not &quot;%1&quot;.</source>
        <translation>seed 需要从 0 起的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>stream takes on or off, not &quot;%1&quot;.</source>
        <translation>stream 只接受 on 或 off，而不是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting; there are %2. A value with a comma is quoted with &quot;.</source>
        <translation>“%1”不是设置项；可用：%2。含逗号的值须用 &quot; 括起。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting; there are %2.</source>
        <translation>“%1”不是设置项；可用：%2。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 给出了两次。</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 没有值。</translation>
    </message>
    <message>
        <source>a model&apos;s id stands before the settings.</source>
        <translation>设置前须写模型的 id。</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answers</source>
        <translation>%1，%3 个回答中的 %2 个</translation>
    </message>
    <message>
        <source>%1 providers, %2 models</source>
        <translation>%1 个提供商，%2 个模型</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 项论断</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 个回答</translation>
    </message>
    <message>
        <source>%1 (%2), %3 prompts</source>
        <translation>%1（%2），%3 道题</translation>
    </message>
    <message>
        <source>%1 has other prices in session %2 than in session 1.</source>
        <translation>%1 在会话 %2 中的价格与会话 1 不同。</translation>
    </message>
    <message>
        <source>%1 was served as %2 in session 1 and as %3 in session %4.</source>
        <translation>%1 在会话 1 中由 %2 提供，在会话 %4 中由 %3 提供。</translation>
    </message>
    <message>
        <source>Session 1 was scored by %1, session %2 by %3.</source>
        <translation>会话 1 由 %1 评分，会话 %2 由 %3 评分。</translation>
    </message>
    <message>
        <source>share correct at least %1</source>
        <translation>正确率不低于 %1</translation>
    </message>
    <message>
        <source>not worse than %1</source>
        <translation>不差于 %1</translation>
    </message>
    <message>
        <source>no prompt could be decided</source>
        <translation>没有一道题可以判定</translation>
    </message>
    <message>
        <source>%1, 95 % from %2 to %3, %4 prompts</source>
        <translation>%1，95 % 区间 %2 至 %3，%4 道题</translation>
    </message>
    <message>
        <source>%1 prompts in common, too few for an interval</source>
        <translation>共有 %1 道题，太少，无法给出区间</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到回答。</translation>
    </message>
    <message>
        <source>a quoted value begins and ends with &quot; and has none within: %1</source>
        <translation>带引号的值须以 &quot; 开头和结尾，中间不能有 &quot;：%1</translation>
    </message>
    <message>
        <source>The file cannot be written (no permission); choose another.</source>
        <translation>无法写入文件（没有权限）；请换一个。</translation>
    </message>
    <message>
        <source>Only one report can go to standard output.</source>
        <translation>只有一份报告可以写到标准输出。</translation>
    </message>
    <message>
        <source>A workbook and a PDF cannot go to &quot;-&quot;; name a file.</source>
        <translation>工作簿和 PDF 不能写到“-”；请指定文件。</translation>
    </message>
    <message>
        <source>The folder does not exist; create it or name another.</source>
        <translation>文件夹不存在；请创建或换一个。</translation>
    </message>
    <message>
        <source>The file cannot be written there; choose another.</source>
        <translation>无法在那里写入文件；请换一个位置。</translation>
    </message>
    <message>
        <source>The chart&apos;s file name must end in .png, .svg or .pdf.</source>
        <translation>图表文件名必须以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The answers are added to the PDF; name it with --pdf.</source>
        <translation>回答会加入 PDF；请用 --pdf 指定文件。</translation>
    </message>
    <message>
        <source>--chart-kind must be one of %1, not &quot;%2&quot;.</source>
        <translation>--chart-kind 必须是 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>Published figures are laid under a chart; add --chart, --html or --pdf.</source>
        <translation>已发表的数据要放在图表中；请加上 --chart、--html 或 --pdf。</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>无法写入报告：%1。</translation>
    </message>
    <message>
        <source>The report could not be drawn; there may not be enough memory.</source>
        <translation>无法绘制报告；可能内存不足。</translation>
    </message>
    <message>
        <source>The workbook cannot be assembled in the temporary folder: %1.</source>
        <translation>无法在临时文件夹中生成工作簿：%1。</translation>
    </message>
    <message>
        <source>The temporary folder cannot be used: %1.</source>
        <translation>无法使用临时文件夹：%1。</translation>
    </message>
    <message>
        <source>The workbook cannot hold this: %1.</source>
        <translation>工作簿无法容纳这些数据：%1。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing; the first line names the columns model, benchmark, quality, n, cost_usd, source, date.</source>
        <translation>缺少列“%1”；第一行应写明列名 model, benchmark, quality, n, cost_usd, source, date。</translation>
    </message>
    <message>
        <source>A chart shows at most %1 figures; remove some.</source>
        <translation>一张图表最多显示 %1 条数据；请删减。</translation>
    </message>
    <message>
        <source>The file contains no figures; add a line for each.</source>
        <translation>文件中没有数据；请每条写一行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to %2.</source>
        <translation>“%1”不是 0 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>The cell is empty; fill it in or leave the line out.</source>
        <translation>单元格为空；请填写或删去该行。</translation>
    </message>
    <message>
        <source>The published figures cannot be read: %1.</source>
        <translation>无法读取已发表的数据：%1。</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB; published figures are a short table.</source>
        <translation>文件超过 5 MB；已发表的数据应是一张短表。</translation>
    </message>
    <message>
        <source>The practice models cannot be served on 127.0.0.1: %1.</source>
        <translation>无法在 127.0.0.1 上提供练习模型：%1。</translation>
    </message>
    <message>
        <source>a text is too long for &quot;format&quot;</source>
        <translation>有文本对“format”来说过长</translation>
    </message>
    <message>
        <source>JSON: a line break or control character inside a text, at character %1</source>
        <translation>JSON：文本中有换行或控制字符，位于第 %1 个字符</translation>
    </message>
    <message>
        <source>JSON: %1, at byte %2</source>
        <translation>JSON：%1，位于第 %2 字节</translation>
    </message>
    <message>
        <source>JSON: %1 values instead of one</source>
        <translation>JSON：应为一个值，但有 %1 个</translation>
    </message>
    <message>
        <source>JSON: the &quot;%1&quot; at character %2 is never closed</source>
        <translation>JSON：第 %2 个字符处的“%1”没有闭合</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be a text that is not empty.</source>
        <translation>“expected”必须是非空文本。</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be a value that is not empty.</source>
        <translation>“expected”必须是非空的值。</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be a number, not &quot;%1&quot;.</source>
        <translation>“expected”必须是数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>&quot;expected&quot; takes more work than may be spent on it: only an answer that is written the same can be decided.</source>
        <translation>“expected”的计算量超过允许值：只有写法完全相同的回答才能判定。</translation>
    </message>
    <message>
        <source>&quot;expected&quot; cannot be read as mathematics: only an answer that is written the same can be decided.</source>
        <translation>“expected”无法读作数学表达式：只有写法完全相同的回答才能判定。</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be the text with its marks.</source>
        <translation>“expected”必须是带声调符号的文本。</translation>
    </message>
    <message>
        <source>&quot;expected&quot; must be a letter from A to %1 or the text of an option, not &quot;%2&quot;.</source>
        <translation>“expected”必须是 A 到 %1 的字母或某个选项的文本，而不是“%2”。</translation>
    </message>
    <message>
        <source>&quot;options&quot; has %1 entries; there are letters for %2.</source>
        <translation>“options”有 %1 项；字母只够 %2 项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 to %2.</source>
        <translation>“%1”必须是 0 到 %2 的整数。</translation>
    </message>
    <message>
        <source>&quot;references&quot; must list at least one text.</source>
        <translation>“references”至少要有一个文本。</translation>
    </message>
    <message>
        <source>&quot;pass&quot; must be above 0 and at most 1.</source>
        <translation>“pass”必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported: BLEU and ROUGE-L have one form each. Leave it out.</source>
        <translation>不支持“%1”：BLEU 和 ROUGE-L 各只有一种形式。请删去。</translation>
    </message>
    <message>
        <source>&quot;metric&quot; must be rougeL, not &quot;%1&quot;.</source>
        <translation>“metric”必须是 rougeL，而不是“%1”。</translation>
    </message>
    <message>
        <source>&quot;metric&quot; must be chrF2, chrF++ or BLEU, not &quot;%1&quot;.</source>
        <translation>“metric”必须是 chrF2、chrF++ 或 BLEU，而不是“%1”。</translation>
    </message>
    <message>
        <source>&quot;tones&quot; must be &quot;fold&quot; or &quot;exact&quot;, not &quot;%1&quot;.</source>
        <translation>“tones”必须是“fold”或“exact”，而不是“%1”。</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;strict&quot; or &quot;loose&quot;.</source>
        <translation>“mode”必须是“strict”或“loose”。</translation>
    </message>
    <message>
        <source>&quot;constraints&quot; must list at least one {&quot;id&quot;: …}.</source>
        <translation>“constraints”至少要有一个 {&quot;id&quot;: …}。</translation>
    </message>
    <message>
        <source>&quot;constraints&quot;[%1]: %2.</source>
        <translation>“constraints”[%1]：%2。</translation>
    </message>
    <message>
        <source>there is no instruction &quot;%1&quot;</source>
        <translation>没有指令“%1”</translation>
    </message>
    <message>
        <source>%1 needs &quot;%2&quot;, %3</source>
        <translation>%1 需要“%2”，即%3</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>从 0 起的整数</translation>
    </message>
    <message>
        <source>&quot;less than&quot;, &quot;at least&quot;, &quot;at most&quot;, &quot;more than&quot; or &quot;exactly&quot;</source>
        <translation>“less than”、“at least”、“at most”、“more than”或“exactly”</translation>
    </message>
    <message>
        <source>&quot;schema&quot; or &quot;fields&quot; must be a JSON object.</source>
        <translation>“schema”或“fields”必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;schema&quot;: %1.</source>
        <translation>“schema”：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be checked here</source>
        <translation>此处无法检查“%1”</translation>
    </message>
    <message>
        <source>&quot;pattern&quot; must be a regular expression.</source>
        <translation>“pattern”必须是正则表达式。</translation>
    </message>
    <message>
        <source>&quot;pattern&quot; is not a regular expression: %1, at character %2.</source>
        <translation>“pattern”不是正则表达式：%1，位于第 %2 个字符。</translation>
    </message>
    <message>
        <source>&quot;pattern&quot; must not begin with a verb such as (*LIMIT_MATCH=…).</source>
        <translation>“pattern”不能以 (*LIMIT_MATCH=…) 之类的指令开头。</translation>
    </message>
    <message>
        <source>&quot;numbers&quot; must be a list of whole numbers that is not empty.</source>
        <translation>“numbers”必须是非空的整数列表。</translation>
    </message>
    <message>
        <source>&quot;target&quot; must be a whole number.</source>
        <translation>“target”必须是整数。</translation>
    </message>
    <message>
        <source>&quot;tests&quot; must hold at least one test.</source>
        <translation>“tests”至少要有一个测试。</translation>
    </message>
    <message>
        <source>Each test needs &quot;call&quot;, the list of arguments, or &quot;stdin&quot;.</source>
        <translation>每个测试需要“call”（参数列表）或“stdin”。</translation>
    </message>
    <message>
        <source>Each test needs &quot;expect&quot;, the value that is returned, or &quot;prints&quot;.</source>
        <translation>每个测试需要“expect”（返回值）或“prints”。</translation>
    </message>
    <message>
        <source>&quot;entry_point&quot; must name the function that is tested.</source>
        <translation>“entry_point”必须写明被测试的函数名。</translation>
    </message>
    <message>
        <source>No scorer decides this prompt; a person has to.</source>
        <translation>没有评分器能判定此题；须由人来判定。</translation>
    </message>
    <message>
        <source>&quot;rubric&quot; must say what a good answer is.</source>
        <translation>“rubric”必须说明什么是好的回答。</translation>
    </message>
    <message>
        <source>There is no scorer of the type &quot;%1&quot;.</source>
        <translation>没有“%1”类型的评分器。</translation>
    </message>
    <message>
        <source>There is no key for %1: set the environment variable %2, or enter the key in the window under Settings. If it is already in the key chain, the key chain may be locked: unlock it and try again.</source>
        <translation>没有 %1 的密钥：请设置环境变量 %2，或在窗口的“设置”中输入密钥。若密钥已在钥匙串中，钥匙串可能被锁定：请解锁后重试。</translation>
    </message>
    <message>
        <source>There is no key for %1 in the environment variable %2. %3</source>
        <translation>环境变量 %2 中没有 %1 的密钥。%3</translation>
    </message>
    <message>
        <source>The key in %1 belongs to %2 and is not sent to %3: give this provider its own variable in key_env.</source>
        <translation>%1 中的密钥属于 %2，不会发送到 %3：请在 key_env 中为该提供商指定单独的变量。</translation>
    </message>
    <message>
        <source>The key chain cannot be used (%1): start and unlock a key chain such as GNOME Keyring or KWallet, or put the key into an environment variable.</source>
        <translation>无法使用钥匙串（%1）：请启动并解锁 GNOME Keyring 或 KWallet 等钥匙串，或把密钥放入环境变量。</translation>
    </message>
    <message>
        <source>no secret service is running</source>
        <translation>没有正在运行的密钥服务</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Another program has locked the session file; close it there.</source>
        <translation>另一个程序锁定了会话文件；请在那里关闭它。</translation>
    </message>
    <message>
        <source>The session file or its folder cannot be written; change its permissions or choose another folder.</source>
        <translation>无法写入会话文件或其文件夹；请更改权限或换一个文件夹。</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1).</source>
        <translation>磁盘无法读取或写入（%1）。</translation>
    </message>
    <message>
        <source>The session file is damaged; restore it from a backup.</source>
        <translation>会话文件已损坏；请从备份恢复。</translation>
    </message>
    <message>
        <source>The disk is full; free some space.</source>
        <translation>磁盘已满；请释放空间。</translation>
    </message>
    <message>
        <source>The session file cannot be opened; check that its folder exists and that you have access to it.</source>
        <translation>无法打开会话文件；请检查其文件夹是否存在以及您是否有访问权限。</translation>
    </message>
    <message>
        <source>This is not a Pennybench session.</source>
        <translation>这不是 Pennybench 会话。</translation>
    </message>
    <message>
        <source>The session file cannot be used: %1.</source>
        <translation>无法使用会话文件：%1。</translation>
    </message>
    <message>
        <source>A newer version of Pennybench wrote this session (schema %1, this one knows %2); it was not changed. Use the newer version.</source>
        <translation>此会话由更新版本的 Pennybench 写入（结构版本 %1，本程序只支持到 %2）；文件未被更改。请使用更新的版本。</translation>
    </message>
    <message>
        <source>There is no such session file.</source>
        <translation>没有这个会话文件。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>You do not have permission to read the session file.</source>
        <translation>您没有读取会话文件的权限。</translation>
    </message>
    <message>
        <source>This is not a Pennybench session: the file is empty.</source>
        <translation>这不是 Pennybench 会话：文件为空。</translation>
    </message>
    <message>
        <source>The session could not be copied to the temporary folder.</source>
        <translation>无法将会话复制到临时文件夹。</translation>
    </message>
    <message>
        <source>The session cannot be locked; check that its folder exists and is writable.</source>
        <translation>无法锁定会话；请检查其文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>Another program is writing this session; wait until it has ended or use another file.</source>
        <translation>另一个程序正在写入此会话；请等它结束或使用另一个文件。</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is writing this session; wait until it has ended or use another file.</source>
        <translation>另一个程序（%1，进程 %2）正在写入此会话；请等它结束或使用另一个文件。</translation>
    </message>
    <message>
        <source>The session file cannot be created: %1.</source>
        <translation>无法创建会话文件：%1。</translation>
    </message>
    <message>
        <source>This file already exists; choose another name or continue it.</source>
        <translation>此文件已存在；请换一个名称或继续该会话。</translation>
    </message>
    <message>
        <source>The session cannot be written; check the free space and that its folder is writable.</source>
        <translation>无法写入会话；请检查剩余空间及文件夹是否可写。</translation>
    </message>
    <message>
        <source>The session is empty: its creation was interrupted. Delete the file and start again.</source>
        <translation>会话为空：创建过程被中断。请删除该文件并重新开始。</translation>
    </message>
    <message>
        <source>The session was copied while it was being written, without its journal (the file beside it whose name ends in -wal). It has %1 of %2 planned answers; up to %3 more may be in the journal. Copy it again together with the journal, or after the program has ended.</source>
        <translation>会话是在写入过程中复制的，缺少日志（旁边以 -wal 结尾的文件）。其中有 %2 个计划回答中的 %1 个；日志中可能还有最多 %3 个。请连同日志重新复制，或在程序结束后再复制。</translation>
    </message>
    <message>
        <source>The note about a pending request cannot be saved: %1.</source>
        <translation>无法保存待处理请求的记录：%1。</translation>
    </message>
    <message>
        <source>There is no such file; check the name.</source>
        <translation>没有这个文件；请检查名称。</translation>
    </message>
    <message>
        <source>This is a folder, a device or a pipe; give the file of a suite.</source>
        <translation>这是文件夹、设备或管道；请给出题集文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; split it into several suites.</source>
        <translation>文件超过 %1 MB；请拆分成多个题集。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file.</source>
        <translation>内存不足，无法解压文件。</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than %1 MB; split it into several suites.</source>
        <translation>解压后文件超过 %1 MB；请拆分成多个题集。</translation>
    </message>
    <message>
        <source>The gzip file ends too early; download it again.</source>
        <translation>gzip 文件不完整；请重新下载。</translation>
    </message>
    <message>
        <source>The gzip file is damaged; download it again.</source>
        <translation>gzip 文件已损坏；请重新下载。</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>JSON 的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The JSON contains a text of more than %1 bytes.</source>
        <translation>JSON 中有超过 %1 字节的文本。</translation>
    </message>
    <message>
        <source>The JSON has more than %1 values.</source>
        <translation>JSON 中的值超过 %1 个。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation>文件不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The row is not valid JSON: %1.</source>
        <translation>此行不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The row is not a JSON object.</source>
        <translation>此行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>No known suite format has rows with %1. The known formats are Pennybench&apos;s own, %2, and tables with the columns &quot;prompt&quot; and &quot;expected&quot;.</source>
        <translation>没有哪种已知的题集格式的行含有 %1。已知格式有 Pennybench 自己的格式、%2，以及含“prompt”和“expected”列的表格。</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>（无字段）</translation>
    </message>
    <message>
        <source>This file has the format &quot;%1&quot;; it is not a suite.</source>
        <translation>此文件的格式为“%1”；它不是题集。</translation>
    </message>
    <message>
        <source>The row needs this field; it must be a text that is not empty.</source>
        <translation>此行需要该字段，且必须是非空文本。</translation>
    </message>
    <message>
        <source>The row needs this field; it must be a list.</source>
        <translation>此行需要该字段，且必须是列表。</translation>
    </message>
    <message>
        <source>The item must be a text.</source>
        <translation>此项必须是文本。</translation>
    </message>
    <message>
        <source>Only version 1 can be read; a newer version of Pennybench may read this file.</source>
        <translation>只能读取版本 1；更新版本的 Pennybench 或许能读取此文件。</translation>
    </message>
    <message>
        <source>A suite needs an id, which must be a text.</source>
        <translation>题集需要 id，且必须是文本。</translation>
    </message>
    <message>
        <source>A suite needs a list of at least one prompt.</source>
        <translation>题集需要至少含一道题的列表。</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>此处必须是%1。</translation>
    </message>
    <message>
        <source>Every prompt needs an id, which must be a text.</source>
        <translation>每道题都需要 id，且必须是文本。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>id“%1”使用了两次。</translation>
    </message>
    <message>
        <source>Every prompt needs a scorer with a type.</source>
        <translation>每道题都需要带类型的评分器。</translation>
    </message>
    <message>
        <source>This is not a known suite format. A table needs a first row with the columns &quot;prompt&quot; and &quot;expected&quot;; this one begins with %1.</source>
        <translation>这不是已知的题集格式。表格的第一行需要“prompt”和“expected”列；此表以 %1 开头。</translation>
    </message>
    <message>
        <source>The file has more than %1 lines.</source>
        <translation>文件超过 %1 行。</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; split it into several suites.</source>
        <translation>文件超过 %1 行；请拆分成多个题集。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows; split it into several suites.</source>
        <translation>表格超过 %1 行；请拆分成多个题集。</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters.</source>
        <translation>有单元格超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>此行超过 %1 个单元格。</translation>
    </message>
    <message>
        <source>The quoted cell that begins here is never closed.</source>
        <translation>从此处开始的带引号的单元格没有闭合。</translation>
    </message>
    <message>
        <source>The cell contains the character NUL; save the table again as UTF-8.</source>
        <translation>单元格含有 NUL 字符；请以 UTF-8 重新保存表格。</translation>
    </message>
    <message>
        <source>The row has more cells than the header; put texts that contain the separator in quotes.</source>
        <translation>此行的单元格多于表头；请给含分隔符的文本加上引号。</translation>
    </message>
    <message>
        <source>A byte of this cell is not UTF-8, so the expected answer lost a letter; correct it.</source>
        <translation>此单元格有一个字节不是 UTF-8，标准答案因此缺了一个字；请更正。</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with cells; sheets that contain only a chart are skipped.</source>
        <translation>工作簿中没有含单元格的可见工作表；只含图表的工作表会被跳过。</translation>
    </message>
    <message>
        <source>The cell %1 contains the error %2; enter a value.</source>
        <translation>单元格 %1 含有错误 %2；请输入一个值。</translation>
    </message>
    <message>
        <source>This is a zip archive, but not a workbook; save the table as XLSX or CSV.</source>
        <translation>这是 zip 压缩包，但不是工作簿；请将表格保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than %1 MB; split it.</source>
        <translation>解压后工作簿超过 %1 MB；请拆分。</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1): %2.</source>
        <translation>工作簿已损坏（%1）：%2。</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1 is missing.</source>
        <translation>工作簿已损坏：缺少 %1。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows; split it into several suites.</source>
        <translation>工作表超过 %1 行；请拆分成多个题集。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 million characters; split it.</source>
        <translation>工作表超过 %1 百万个字符；请拆分。</translation>
    </message>
    <message>
        <source>The workbook cannot be unpacked: %1.</source>
        <translation>工作簿无法解压：%1。</translation>
    </message>
    <message>
        <source>The archive has more than %1 files; a workbook does not.</source>
        <translation>压缩包含有超过 %1 个文件；工作簿不会如此。</translation>
    </message>
    <message>
        <source>The file has more than %1 prompts; split it into several suites.</source>
        <translation>文件超过 %1 道题；请拆分成多个题集。</translation>
    </message>
    <message>
        <source>The prompt has no text.</source>
        <translation>题目没有文本。</translation>
    </message>
    <message>
        <source>The prompt has more than %1 characters.</source>
        <translation>题目超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; was used before; ids must differ.</source>
        <translation>id“%1”已被使用；id 不能重复。</translation>
    </message>
    <message>
        <source>More than %1 rows have errors; this is not a suite.</source>
        <translation>超过 %1 行有误；这不是题集。</translation>
    </message>
    <message>
        <source>The file has a known format (%1) but contains no prompt.</source>
        <translation>文件为已知格式（%1），但没有题目。</translation>
    </message>
    <message>
        <source>The difficulty must be from 1 to 5.</source>
        <translation>难度必须是 1 到 5。</translation>
    </message>
    <message>
        <source>The row has no expected answer.</source>
        <translation>此行没有标准答案。</translation>
    </message>
    <message>
        <source>There can be at most 26 options.</source>
        <translation>最多只能有 26 个选项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither one of the options nor the letter of one.</source>
        <translation>“%1”既不是某个选项，也不是选项的字母。</translation>
    </message>
    <message>
        <source>The answer does not end in &quot;#### NUMBER&quot;.</source>
        <translation>答案没有以“#### 数字”结尾。</translation>
    </message>
    <message>
        <source>There must be at least one instruction.</source>
        <translation>至少要有一条指令。</translation>
    </message>
    <message>
        <source>There are %1 arguments for %2 instructions.</source>
        <translation>%2 条指令对应了 %1 组参数。</translation>
    </message>
    <message>
        <source>Neither &quot;answer&quot; nor a \boxed{} in &quot;solution&quot; gives the answer.</source>
        <translation>“answer”和“solution”中的 \boxed{} 都没有给出答案。</translation>
    </message>
    <message>
        <source>There must be at least one test.</source>
        <translation>至少要有一个测试。</translation>
    </message>
    <message>
        <source>No test calls a function that &quot;code&quot; defines.</source>
        <translation>没有测试调用“code”中定义的函数。</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of a question and a number.</source>
        <translation>此行有 %1 个单元格，而应为一道题和一个数字。</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot; is not a number.</source>
        <translation>答案“%1”不是数字。</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot; names none of the %2 options.</source>
        <translation>答案“%1”不是 %2 个选项中的任何一个。</translation>
    </message>
    <message>
        <source>The row has only %1 cells.</source>
        <translation>此行只有 %1 个单元格。</translation>
    </message>
    <message>
        <source>The answer must name one of the %1 options.</source>
        <translation>答案必须是 %1 个选项之一。</translation>
    </message>
    <message>
        <source>There must be 2 to %1 options.</source>
        <translation>选项必须有 2 到 %1 个。</translation>
    </message>
    <message>
        <source>%1 More errors: %2.</source>
        <translation>%1 其他错误：%2。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 rows have errors; --skip-bad-rows uses the other %4.)</source>
        <translation>%1（%3 行中有 %2 行有误；--skip-bad-rows 使用其余 %4 行。）</translation>
    </message>
    <message>
        <source>%1; …</source>
        <translation>%1；……</translation>
    </message>
    <message>
        <source>There is no built-in suite &quot;%1&quot;; there are: %2.</source>
        <translation>没有内置题集“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>There is neither a file nor a suite of this name (built in: %1).</source>
        <translation>没有这个名称的文件或题集（内置：%1）。</translation>
    </message>
    <message>
        <source>The folder for imported suites cannot be created; check its permissions.</source>
        <translation>无法创建存放导入题集的文件夹；请检查权限。</translation>
    </message>
    <message>
        <source>The suite cannot be removed: %1.</source>
        <translation>无法删除题集：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 rows had errors and were left out.</source>
        <translation>%2 行中有 %1 行有误，已跳过。</translation>
    </message>
    <message>
        <source>The file does not declare its encoding; it was read as %1. Check the accents.</source>
        <translation>文件没有声明编码，已按 %1 读取。请检查重音符号。</translation>
    </message>
    <message>
        <source>The file is UTF-8 except for some bytes, which were read as �: line %1. Check these lines.</source>
        <translation>文件是 UTF-8，但有些字节被读作 �：第 %1 行。请检查这些行。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 行</translation>
    </message>
    <message>
        <source>Only the sheet &quot;%1&quot; is read; the workbook has %2.</source>
        <translation>只读取工作表“%1”；工作簿共有 %2 个。</translation>
    </message>
    <message>
        <source>%1 expected answers are compared word for word. If models may write whole sentences, set the column &quot;scorer&quot; to &quot;contains&quot;, or ask for the word only.</source>
        <translation>%1 个标准答案逐字比较。若模型可能写整句，请把“scorer”列设为“contains”，或要求只回答该词。</translation>
    </message>
    <message>
        <source>The questions of MATH and AIME are not free; do not share a suite that contains them.</source>
        <translation>MATH 和 AIME 的题目并非自由授权；请勿分享含有它们的题集。</translation>
    </message>
    <message>
        <source>No scorer fits TruthfulQA: whether a free answer is truthful takes a person or a judge model. The prompts can be asked and read side by side; every verdict will be &quot;undecided&quot;.</source>
        <translation>没有适合 TruthfulQA 的评分器：自由回答是否属实须由人或评审模型判断。题目可以提问并并排阅读；所有判定都会是“undecided”。</translation>
    </message>
    <message>
        <source>%1 rows have errors; only the first are listed.</source>
        <translation>有 %1 行有误；只列出前面的。</translation>
    </message>
    <message>
        <source>The suite does not state its licence.</source>
        <translation>题集没有写明许可。</translation>
    </message>
    <message>
        <source>%1 prompts expect a number but have no language: &quot;1.250&quot; can be read in two ways.</source>
        <translation>%1 道题的答案是数字，但没有指定语言：“1.250”有两种读法。</translation>
    </message>
    <message>
        <source>No scorer decides prompts of the type &quot;%1&quot;; a person must.</source>
        <translation>没有评分器能判定“%1”类型的题目；须由人判定。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; asks the same question.</source>
        <translation>题目“%1”问的是同一个问题。</translation>
    </message>
    <message>
        <source>%1 solutions are code and were not run; --allow-code runs them in the sandbox.</source>
        <translation>%1 个解答是代码，尚未运行；--allow-code 会在沙箱中运行。</translation>
    </message>
    <message>
        <source>The scorer %1 rates the suite&apos;s own solution as %2: %3</source>
        <translation>评分器 %1 将题集自带的解答判为 %2：%3</translation>
    </message>
    <message>
        <source>Pennybench suite</source>
        <translation>Pennybench 题集</translation>
    </message>
    <message>
        <source>table with a header</source>
        <translation>带表头的表格</translation>
    </message>
    <message>
        <source>MMLU with a header</source>
        <translation>带表头的 MMLU</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>%1 was copied while it was written, without its journal: answers that are only there are asked for again and cost again.</source>
        <translation>%1 是在写入过程中复制的，缺少日志：只存在于日志中的回答会重新提问并再次收费。</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names %1, which cannot be read: %2</source>
        <translation>SSL_CERT_FILE 指向 %1，但无法读取：%2</translation>
    </message>
    <message>
        <source>SSL_CERT_FILE names %1, which contains no PEM certificate</source>
        <translation>SSL_CERT_FILE 指向 %1，但其中没有 PEM 证书</translation>
    </message>
    <message>
        <source>SSL_CERT_DIR names %1, which is not a readable folder</source>
        <translation>SSL_CERT_DIR 指向 %1，但它不是可读的文件夹</translation>
    </message>
    <message>
        <source>SSL_CERT_DIR names %1, which contains no PEM certificate</source>
        <translation>SSL_CERT_DIR 指向 %1，但其中没有 PEM 证书</translation>
    </message>
    <message>
        <source>%1, USD %2</source>
        <translation>%1，美元，%2</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1：%2 %3。</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 announced %2. %3</source>
        <translation>%1 公布 %2。%3</translation>
    </message>
    <message>
        <source>%1 estimates %2. %3</source>
        <translation>%1 估算 %2。%3</translation>
    </message>
    <message>
        <source>%1, %3: %2</source>
        <translation>%1，%3：%2</translation>
    </message>
    <message>
        <source>accurate</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>list, first day</source>
        <translation>标价，首日</translation>
    </message>
    <message>
        <source>per answer</source>
        <translation>每个回答</translation>
    </message>
    <message>
        <source>per correct</source>
        <translation>每次答对</translation>
    </message>
    <message>
        <source>%1 (%2), %3 prompts with %4 turns</source>
        <translation>%1（%2），%3 道题，共 %4 轮</translation>
    </message>
    <message>
        <source>Not asked, because turn %1 of this conversation has no answer.</source>
        <translation>未提问，因为这段对话的第 %1 轮没有回答。</translation>
    </message>
    <message>
        <source>A prompt has either &quot;prompt&quot; or &quot;turns&quot;, not both.</source>
        <translation>一道题只能有 &quot;prompt&quot; 或 &quot;turns&quot; 之一，不能两者都有。</translation>
    </message>
    <message>
        <source>A prompt has from 1 to %1 turns.</source>
        <translation>一道题有 1 到 %1 轮。</translation>
    </message>
    <message>
        <source>This must be a text or an object with &quot;prompt&quot;.</source>
        <translation>这里必须是文本，或带有 &quot;prompt&quot; 的对象。</translation>
    </message>
    <message>
        <source>The turn has no text.</source>
        <translation>这一轮没有文本。</translation>
    </message>
    <message>
        <source>The turn %1 has no text.</source>
        <translation>第 %1 轮没有文本。</translation>
    </message>
    <message>
        <source>A scorer is an object with a type.</source>
        <translation>评分器是带有类型的对象。</translation>
    </message>
    <message>
        <source>MT-Bench is meant for a judge model. Without one, its answers are left for a person to decide.</source>
        <translation>MT-Bench 需要评审模型。没有评审模型时，其回答由人来判定。</translation>
    </message>
    <message>
        <source>Name one shell: pennybench completion bash, zsh or fish.</source>
        <translation>请指定一个 shell：pennybench completion bash、zsh 或 fish。</translation>
    </message>
    <message>
        <source>The report was cancelled; no file was written.</source>
        <translation>报告已取消；没有写入任何文件。</translation>
    </message>
    <message>
        <source>The address says neither https:// nor http://; probably %1 is meant.</source>
        <translation>地址没有写 https:// 或 http://；可能是指 %1。</translation>
    </message>
    <message>
        <source>http:// to another machine sends keys and prompts unencrypted; use https://, or allow it on purpose.</source>
        <translation>用 http:// 连接其他机器会以明文发送密钥和问题；请改用 https://，或明确允许。</translation>
    </message>
    <message>
        <source>This is the address of one request. The base URL is %1; the rest is added to it.</source>
        <translation>这是单个请求的地址。基础 URL 是 %1；其余部分会自动加上。</translation>
    </message>
    <message>
        <source>Most servers of this dialect answer below a version: %1.</source>
        <translation>使用这种协议的服务器大多在版本路径下应答：%1。</translation>
    </message>
    <message>
        <source>This is an address of the dialect %1, not %2.</source>
        <translation>这是协议 %1 的地址，不是 %2 的。</translation>
    </message>
    <message>
        <source>Another program changed the catalogue meanwhile. It was read again and nothing was overwritten; make the change once more.</source>
        <translation>其间另一个程序修改了目录。目录已重新读取，没有覆盖任何内容；请再改一次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the catalogue is not a list of objects; correct the file first.</source>
        <translation>目录中的 &quot;%1&quot; 不是对象列表；请先更正文件。</translation>
    </message>
    <message>
        <source>The suite has no prompt &quot;%1&quot; any more.</source>
        <translation>题集中已经没有题目 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>A suite needs at least one prompt; delete the suite instead.</source>
        <translation>题集至少要有一道题；请改为删除题集。</translation>
    </message>
    <message>
        <source>A suite needs a name.</source>
        <translation>题集需要名称。</translation>
    </message>
    <message>
        <source>Another program changed the suite meanwhile. Its file was read again and nothing was overwritten; make the change once more.</source>
        <translation>其间另一个程序修改了题集。文件已重新读取，没有覆盖任何内容；请再改一次。</translation>
    </message>
    <message>
        <source>The session cannot be moved: %1.</source>
        <translation>无法移动会话：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dialect; it is one of: openai, gemini, anthropic, ollama, openai-completions.</source>
        <translation>“%1”不是一种方言；可用的有：openai、gemini、anthropic、ollama、openai-completions。</translation>
    </message>
    <message>
        <source>A template is chatml, s1, tinyzero, or a text with {prompt}.</source>
        <translation>模板是 chatml、s1、tinyzero，或含有 {prompt} 的文本。</translation>
    </message>
    <message>
        <source>Name one file of answers.</source>
        <translation>请指定一个回答文件。</translation>
    </message>
    <message>
        <source>Say which prompts were answered: --suite NAME, or a session that has them.</source>
        <translation>请说明回答的是哪些题目：--suite NAME，或含有它们的会话。</translation>
    </message>
    <message>
        <source>Say who answered: --model NAME.</source>
        <translation>请说明是谁回答的：--model NAME。</translation>
    </message>
    <message>
        <source>The answers are from %1 and from %2; import each into the session with a file and --model of its own.</source>
        <translation>这些回答来自 %1 和 %2；请分别用各自的文件和 --model 导入会话。</translation>
    </message>
    <message>
        <source>None of the answers belongs to a prompt; nothing was imported.</source>
        <translation>没有一个回答对得上题目；未导入任何内容。</translation>
    </message>
    <message>
        <source>The answers cannot be saved in the session.</source>
        <translation>无法把回答保存到会话中。</translation>
    </message>
    <message>
        <source>--cost takes US dollars as a decimal, e.g. 0.002, not &quot;%1&quot;.</source>
        <translation>--cost 接受以小数表示的美元，例如 0.002，而不是“%1”。</translation>
    </message>
    <message>
        <source>Say whose prompts stand on the sheet: --suite NAME.</source>
        <translation>请说明表中是哪个题集的题目：--suite NAME。</translation>
    </message>
    <message>
        <source>A sheet ends in .csv or .html.</source>
        <translation>表的文件名以 .csv 或 .html 结尾。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 接受 %2 到 %3 的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>wait and think_max need a server of raw completions; %1 is not asked there (dialect openai-completions).</source>
        <translation>wait 和 think_max 需要原始补全服务器；%1 不在那里提问（方言 openai-completions）。</translation>
    </message>
    <message>
        <source>The answers cannot be read; check the file&apos;s name and permissions.</source>
        <translation>无法读取回答；请检查文件名和权限。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; leave out what was not asked here.</source>
        <translation>文件大于 %1 MB；请去掉这里没有问过的内容。</translation>
    </message>
    <message>
        <source>The file has more than %1 answers; leave out what was not asked here.</source>
        <translation>文件中的回答超过 %1 个；请去掉这里没有问过的内容。</translation>
    </message>
    <message>
        <source>The file begins like JSON and is not: %1.</source>
        <translation>文件开头像 JSON，但不是：%1。</translation>
    </message>
    <message>
        <source>Each line must be one JSON object: %1.</source>
        <translation>每一行必须是一个 JSON 对象：%1。</translation>
    </message>
    <message>
        <source>Each object needs &quot;answer&quot;, a text, or must be a conversation.</source>
        <translation>每个对象都需要文本“answer”，或者本身是一段对话。</translation>
    </message>
    <message>
        <source>Each answer needs the prompt&apos;s id (prompt_id) or its text (prompt).</source>
        <translation>每个回答都需要题目的 id（prompt_id）或题目文本（prompt）。</translation>
    </message>
    <message>
        <source>This must be a whole number from 1 to 1000, or empty.</source>
        <translation>这里必须是 1 到 1000 的整数，或为空。</translation>
    </message>
    <message>
        <source>No answer was found in it.</source>
        <translation>其中没有找到回答。</translation>
    </message>
    <message>
        <source>there is no prompt &quot;%1&quot;</source>
        <translation>没有题目“%1”</translation>
    </message>
    <message>
        <source>no prompt has this text</source>
        <translation>没有题目是这段文字</translation>
    </message>
    <message>
        <source>several prompts fit; give the prompt&apos;s id and suite</source>
        <translation>有多个题目符合；请给出题目的 id 和题集</translation>
    </message>
    <message>
        <source>the prompt &quot;%1&quot; has no turn %2</source>
        <translation>题目“%1”没有第 %2 轮</translation>
    </message>
    <message>
        <source>it contains the text of no prompt</source>
        <translation>其中不含任何题目的文字</translation>
    </message>
    <message>
        <source>the session has this answer already</source>
        <translation>会话中已有这个回答</translation>
    </message>
    <message>
        <source>its cost must be US dollars as a decimal, e.g. 0.002, not &quot;%1&quot;</source>
        <translation>费用必须是以小数表示的美元，例如 0.002，而不是“%1”</translation>
    </message>
    <message>
        <source>Asked in %1 requests with %2 output tokens; thinking was made to go on %3 times. All are counted.</source>
        <translation>分 %1 次请求完成，输出词元为 %2；思考被延长 %3 次。全部计入。</translation>
    </message>
    <message>
        <source>A class votes about 2 to 4 models; name them with --model.</source>
        <translation>一个班级对 2 到 4 个模型投票；请用 --model 指定。</translation>
    </message>
    <message>
        <source>The session has no model &quot;%1&quot;.</source>
        <translation>会话中没有模型“%1”。</translation>
    </message>
    <message>
        <source>The votes cannot be served at %1, port %2: %3.</source>
        <translation>无法在 %1 端口 %2 提供投票：%3。</translation>
    </message>
    <message>
        <source>This program was built without QtHttpServer or libqrencode, so that it cannot serve votes to phones.</source>
        <translation>此程序构建时缺少 QtHttpServer 或 libqrencode，因此无法为手机提供投票。</translation>
    </message>
    <message>
        <source>Votes are served at one address of this machine; &quot;%1&quot; is none.</source>
        <translation>投票只在本机的一个地址上提供；“%1”不是本机地址。</translation>
    </message>
    <message>
        <source>This is neither genai-prices (data.json of version 2) nor models.dev (api.json) nor OpenRouter&apos;s list of models.</source>
        <translation>这既不是 genai-prices（第 2 版 data.json），也不是 models.dev（api.json）或 OpenRouter 的模型列表。</translation>
    </message>
    <message>
        <source>%1 did not send the file in time.</source>
        <translation>%1 未能及时发送文件。</translation>
    </message>
    <message>
        <source>The file of %1 is larger than 20 MB; nothing was read.</source>
        <translation>%1 的文件超过 20 MB；未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 says that the file is at %2 now; nothing was fetched from there. Fetch it from that address if you trust it.</source>
        <translation>%1 称文件现位于 %2；未从那里获取任何内容。如果信任该地址，请从那里获取。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2; check the address of the file.</source>
        <translation>%1 返回 HTTP %2；请检查文件的地址。</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>缓存 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>output unknown</source>
        <translation>输出未知</translation>
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation>推理 %1</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>每百万 token：%1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1; above %2 prompt tokens %3 in, %4 out</source>
        <translation>%1；题目超过 %2 个 token 时输入 %3、输出 %4</translation>
    </message>
    <message>
        <source>%1: model added: %2</source>
        <translation>%1：添加模型：%2</translation>
    </message>
    <message>
        <source>%1: price added: %2</source>
        <translation>%1：添加价格：%2</translation>
    </message>
    <message>
        <source>%1: price ended: %2</source>
        <translation>%1：价格终止：%2</translation>
    </message>
    <message>
        <source>%1: fact added: %2</source>
        <translation>%1：添加事实：%2</translation>
    </message>
    <message>
        <source>context of %1 tokens</source>
        <translation>上下文 %1 个 token</translation>
    </message>
    <message>
        <source>answers of up to %1 tokens</source>
        <translation>回答最多 %1 个 token</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>开放权重</translation>
    </message>
    <message>
        <source>closed weights</source>
        <translation>封闭权重</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>略去 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %2 is left out: %3.</source>
        <translation>%1：略去 %2：%3。</translation>
    </message>
    <message>
        <source>it is not a price from 0 to 100,000 USD per million tokens with at most six decimals</source>
        <translation>这不是每百万 token 0 至 100,000 美元、最多六位小数的价格</translation>
    </message>
    <message>
        <source>it is not a step by prompt length with prices for input and output</source>
        <translation>这不是按题目长度划分且有输入和输出价格的阶梯</translation>
    </message>
    <message>
        <source>two steps begin at the same prompt length</source>
        <translation>两个阶梯始于同一题目长度</translation>
    </message>
    <message>
        <source>the file gives no input price with it</source>
        <translation>文件没有给出相应的输入价格</translation>
    </message>
    <message>
        <source>the file gives no output price with it</source>
        <translation>文件没有给出相应的输出价格</translation>
    </message>
    <message>
        <source>it is charged per answer in addition to tokens, which the catalogue cannot express</source>
        <translation>除 token 外还按回答收费，目录无法表达</translation>
    </message>
    <message>
        <source>only text is sent and priced here</source>
        <translation>这里只发送文本并为文本计价</translation>
    </message>
    <message>
        <source>a service that Pennybench does not use</source>
        <translation>Pennybench 不使用的服务</translation>
    </message>
    <message>
        <source>only the cache-write price for the shortest time is kept</source>
        <translation>只保留最短时间的缓存写入价格</translation>
    </message>
    <message>
        <source>%1 applies to text</source>
        <translation>%1 适用于文本</translation>
    </message>
    <message>
        <source>the field is unknown, so actual costs may differ from computed ones</source>
        <translation>该字段未知，实际费用可能与计算的不同</translation>
    </message>
    <message>
        <source>it is not a whole number of tokens from 1 to 2,147,483,647</source>
        <translation>这不是 1 至 2,147,483,647 的整数 token 数</translation>
    </message>
    <message>
        <source>only the limits of context and output are kept</source>
        <translation>只保留上下文和输出的上限</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>这不是日期</translation>
    </message>
    <message>
        <source>a price can begin on a date or apply to a time of day in UTC, and this is neither</source>
        <translation>价格可以从某日开始或适用于 UTC 的某个时段，而这两者都不是</translation>
    </message>
    <message>
        <source>the file&apos;s authors note &quot;%1&quot;</source>
        <translation>文件作者注明“%1”</translation>
    </message>
    <message>
        <source>the catalogue says %1, the file %2; the catalogue is not changed</source>
        <translation>目录为 %1，文件为 %2；目录不变</translation>
    </message>
    <message>
        <source>the model is retired</source>
        <translation>该模型已停用</translation>
    </message>
    <message>
        <source>the file&apos;s authors checked it on %1, before the catalogue&apos;s own price began on %2</source>
        <translation>文件作者于 %1 核对，早于目录价格开始的 %2</translation>
    </message>
    <message>
        <source>the catalogue has prices by the hour, which the file lacks; they stay</source>
        <translation>目录有分时价格而文件没有；予以保留</translation>
    </message>
    <message>
        <source>A model without a usable name is left out.</source>
        <translation>略去一个没有可用名称的模型。</translation>
    </message>
    <message>
        <source>The file gives %1 the address %2; the catalogue keeps %3.</source>
        <translation>文件给出的 %1 地址为 %2；目录保留 %3。</translation>
    </message>
    <message>
        <source>Left out: %1 models of known providers that are not in the catalogue; --new adds them.</source>
        <translation>略去：已知提供商的 %1 个模型不在目录中；--new 可添加。</translation>
    </message>
    <message>
        <source>Left out: %1 models of %2 providers that are not in the catalogue (%3).</source>
        <translation>略去：目录中没有的 %2 个提供商的 %1 个模型（%3）。</translation>
    </message>
    <message>
        <source>Left out: %1 models that do not answer in text only (%2).</source>
        <translation>略去：%1 个并非只用文本回答的模型（%2）。</translation>
    </message>
    <message>
        <source>%1 models that are not imported also have %2, which is left out: %3.</source>
        <translation>%1 个未导入的模型也有 %2，已略去：%3。</translation>
    </message>
    <message>
        <source>--apply belongs to --import FILE or --update.</source>
        <translation>--apply 须与 --import FILE 或 --update 一起使用。</translation>
    </message>
    <message>
        <source>%1 changes your own catalogue, so it does not go with --catalogue.</source>
        <translation>%1 会更改您自己的目录，因此不能与 --catalogue 同用。</translation>
    </message>
    <message>
        <source>--update and --import do not go together; --update --from FILE reads a file.</source>
        <translation>--update 与 --import 不能同用；--update --from FILE 读取文件。</translation>
    </message>
    <message>
        <source>--from and --yes belong to --update.</source>
        <translation>--from 和 --yes 须与 --update 一起使用。</translation>
    </message>
    <message>
        <source>Nothing was fetched: --yes allows it.</source>
        <translation>未获取任何内容：--yes 表示允许。</translation>
    </message>
    <message>
        <source>This program was built without libxlsxwriter, so that it writes no workbooks; write a table as .csv, which spreadsheets read too.</source>
        <translation>本程序构建时没有 libxlsxwriter，无法写工作簿；请改写 .csv 表格，电子表格软件同样可以读取。</translation>
    </message>
    <message>
        <source>this program was built without it.</source>
        <translation>本程序构建时未包含它。</translation>
    </message>
    <message>
        <source>On Linux, build it with -DPENNYBENCH_SANDBOX=ON.</source>
        <translation>在 Linux 上请用 -DPENNYBENCH_SANDBOX=ON 构建。</translation>
    </message>
    <message>
        <source>&quot;mode&quot; is &quot;points&quot; or &quot;pairwise&quot;, not &quot;%1&quot;.</source>
        <translation>&quot;mode&quot; 是 &quot;points&quot; 或 &quot;pairwise&quot;，不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>&quot;points&quot; is a whole number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>&quot;points&quot; 是 1 到 %1 的整数，不是 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>No judge chosen; a person has to decide by this rubric: %1</source>
        <translation>未选择评委；须由人按此标准判定：%1</translation>
    </message>
    <message>
        <source>Not yet judged by %1.</source>
        <translation>%1 尚未评判。</translation>
    </message>
    <message>
        <source>%1 gave no verdict: %2</source>
        <translation>%1 没有给出判定：%2</translation>
    </message>
    <message>
        <source>its reply does not end with one verdict in the asked form.</source>
        <translation>它的回复没有以要求形式的一个判定结尾。</translation>
    </message>
    <message>
        <source>its reply was cut at the token limit.</source>
        <translation>它的回复在 token 上限处被截断。</translation>
    </message>
    <message>
        <source>Not compared: no other answer to this prompt came.</source>
        <translation>未比较：这道题没有其他回答。</translation>
    </message>
    <message>
        <source>%1 gave %2 of %3 points.</source>
        <translation>%1 给了 %2/%3 分。</translation>
    </message>
    <message>
        <source>Compared, not scored. %1 preferred it %2 times, preferred another %3 times, and saw %4 ties; pairs without a verdict: %5.</source>
        <translation>仅比较，不评分。%1 有 %2 次偏好它，%3 次偏好别的，%4 次平局；没有判定的对数：%5。</translation>
    </message>
    <message>
        <source>%1 The judge is of the same family as a compared model.</source>
        <translation>%1 评委与一个被比较的模型同属一个系列。</translation>
    </message>
    <message>
        <source>%1 The answer speaks to the judge: read it yourself.</source>
        <translation>%1 该回答在对评委说话：请自己阅读。</translation>
    </message>
    <message>
        <source>A judge model decides where a run has one; else a person has to.</source>
        <translation>运行有评委模型时由它判定；否则须由人判定。</translation>
    </message>
    <message>
        <source>This program was built without the key chain: put the key into an environment variable. A key that is entered in Settings holds until the program ends.</source>
        <translation>本程序构建时未包含钥匙串：请把密钥放入环境变量。在“设置”中输入的密钥在程序结束前有效。</translation>
    </message>
    <message>
        <source>Name the session to copy and where it is copied to.</source>
        <translation>请指明要复制的会话及其目标。</translation>
    </message>
    <message>
        <source>The address must not contain a password; write it into ~/.pgpass or name a service of ~/.pg_service.conf.</source>
        <translation>地址中不得包含密码；请将密码写入 ~/.pgpass，或使用 ~/.pg_service.conf 中的服务。</translation>
    </message>
    <message>
        <source>The address has no setting &quot;%1&quot;; it takes session and %2.</source>
        <translation>地址没有设置&quot;%1&quot;；可用的有 session 和 %2。</translation>
    </message>
    <message>
        <source>The address cannot be read (%1); write postgresql://USER@HOST/DATABASE?session=NAME.</source>
        <translation>无法读取地址（%1）；请写成 postgresql://USER@HOST/DATABASE?session=NAME。</translation>
    </message>
    <message>
        <source>The name of a session has 1 to 200 characters, none of them invisible; choose another name.</source>
        <translation>会话名称须为 1 至 200 个字符，且不含不可见字符；请换一个名称。</translation>
    </message>
    <message>
        <source>The address names no session; add ?session=NAME. The database has these sessions: %1.</source>
        <translation>地址未指明会话；请加上 ?session=NAME。数据库中有这些会话：%1。</translation>
    </message>
    <message>
        <source>The address names no session; add ?session=NAME. The database has no session yet.</source>
        <translation>地址未指明会话；请加上 ?session=NAME。数据库中还没有会话。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing; install it (in Debian the package libqt6sql6-psql).</source>
        <translation>缺少 Qt 的 PostgreSQL 驱动；请安装（Debian 中为软件包 libqt6sql6-psql）。</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1); check the address and that the server runs.</source>
        <translation>无法连接服务器（%1）；请检查地址以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>The server does not accept the password, or there is none (%1); write it into ~/.pgpass, which only you may read.</source>
        <translation>服务器不接受密码，或没有密码（%1）；请将密码写入只有您可读的 ~/.pgpass。</translation>
    </message>
    <message>
        <source>The server refuses the connection (%1); check the user and the database.</source>
        <translation>服务器拒绝连接（%1）；请检查用户和数据库。</translation>
    </message>
    <message>
        <source>The server does not encrypt the connection; turn on TLS there, or allow plain text with sslmode=disable in the address.</source>
        <translation>服务器未加密连接；请在那里启用 TLS，或在地址中用 sslmode=disable 允许明文。</translation>
    </message>
    <message>
        <source>The connection to the server was lost (%1).</source>
        <translation>与服务器的连接已断开（%1）。</translation>
    </message>
    <message>
        <source>This database has no sessions of Pennybench; &quot;pennybench lab init ADDRESS&quot; prepares it for them.</source>
        <translation>此数据库尚未用于 Pennybench 会话；&quot;pennybench lab init ADDRESS&quot; 可为其做好准备。</translation>
    </message>
    <message>
        <source>A newer version of Pennybench prepared this database (version %1, this one knows %2); it was not changed. Use the newer version.</source>
        <translation>此数据库由较新版本的 Pennybench 准备（版本 %1，本程序支持 %2）；未作更改。请使用较新版本。</translation>
    </message>
    <message>
        <source>The database has a schema &quot;pennybench&quot; that another program made; choose another database.</source>
        <translation>数据库中有其他程序创建的模式&quot;pennybench&quot;；请选择另一个数据库。</translation>
    </message>
    <message>
        <source>The database keeps texts as %1, which lacks most languages&apos; characters; create one with &quot;createdb --encoding UTF8 --template template0&quot;.</source>
        <translation>数据库以 %1 保存文本，缺少大多数语言的字符；请用 &quot;createdb --encoding UTF8 --template template0&quot; 创建数据库。</translation>
    </message>
    <message>
        <source>Your user of the database has no right to do this (%1); ask whoever runs it for pennybench_read, pennybench_vote or pennybench_run.</source>
        <translation>您的数据库用户无权执行此操作（%1）；请向管理者申请 pennybench_read、pennybench_vote 或 pennybench_run。</translation>
    </message>
    <message>
        <source>Your user of the database may not prepare it (%1); let an administrator of the server run what &quot;pennybench lab init --dry-run&quot; prints.</source>
        <translation>您的数据库用户无权做此准备（%1）；请让服务器管理员执行 &quot;pennybench lab init --dry-run&quot; 输出的内容。</translation>
    </message>
    <message>
        <source>The disk of the database&apos;s server is full; free some space there.</source>
        <translation>数据库服务器的磁盘已满；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>The database can only be read (%1); connect to the server that takes changes.</source>
        <translation>数据库为只读（%1）；请连接可写的服务器。</translation>
    </message>
    <message>
        <source>The database cannot be used: %1.</source>
        <translation>无法使用数据库：%1。</translation>
    </message>
    <message>
        <source>The database has no session with this name; it has these: %1.</source>
        <translation>数据库中没有此名称的会话；已有：%1。</translation>
    </message>
    <message>
        <source>The database has no session yet; &quot;pennybench run --session ADDRESS&quot; begins one.</source>
        <translation>数据库中还没有会话；&quot;pennybench run --session ADDRESS&quot; 可新建一个。</translation>
    </message>
    <message>
        <source>The database already has a session with this name; choose another name or continue it.</source>
        <translation>数据库中已有此名称的会话；请换一个名称或继续该会话。</translation>
    </message>
    <message>
        <source>An older version of Pennybench wrote this session (schema %1, this one writes %2); &quot;pennybench lab init ADDRESS&quot; brings the database up to date.</source>
        <translation>此会话由较旧版本的 Pennybench 写入（模式 %1，本程序写入 %2）；&quot;pennybench lab init ADDRESS&quot; 可更新数据库。</translation>
    </message>
    <message>
        <source>Answers that could not be saved are still in %1; continue the session when the server can be written.</source>
        <translation>未能保存的答案仍在 %1 中；待服务器可写入后请继续该会话。</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1美元</translation>
    </message>
    <message>
        <source>There is no line-up &quot;%1&quot;; there are: %2.</source>
        <translation>没有阵容“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>Write &quot;pennybench lab init ADDRESS&quot; or &quot;pennybench lab status ADDRESS&quot;; the address is postgresql://USER@HOST/DATABASE.</source>
        <translation>请写成“pennybench lab init 地址”或“pennybench lab status 地址”；地址形如 postgresql://USER@HOST/DATABASE。</translation>
    </message>
    <message>
        <source>--judge names &quot;%1&quot; twice.</source>
        <translation>--judge 两次指定了“%1”。</translation>
    </message>
    <message>
        <source>The judges disagree, of %1 points: %2. A person has to decide.</source>
        <translation>评委意见不一，满分 %1 分：%2。需要由人决定。</translation>
    </message>
    <message>
        <source>The judges gave %1 of %2 points: %3.</source>
        <translation>评委们给了 %1/%2 分：%3。</translation>
    </message>
    <message>
        <source>Compared, not scored. The judges (%1) together preferred it %2 times, preferred another %3 times, and came to %4 ties; pairs without a verdict: %5.</source>
        <translation>仅比较，不评分。评委们（%1）共同偏好它 %2 次，偏好别的 %3 次，平局或意见不一而成平局 %4 次；没有判定的对数：%5。</translation>
    </message>
    <message>
        <source>%1 A judge is of the same family as a compared model.</source>
        <translation>%1 有评委与一个被比较的模型同属一个系列。</translation>
    </message>
    <message>
        <source>Another program has this answer now; this one goes on with the next.</source>
        <translation>这一条回答现由另一个程序处理；本程序继续下一条。</translation>
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
    <message>
        <source>Compare the answer with</source>
        <translation>将回答与以下模型比较</translation>
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
    <message>
        <source>Add pasted answers…</source>
        <translation>添加粘贴的回答…</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏名称</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AnswersSlide</name>
    <message>
        <source>↓ There is more below</source>
        <translation>↓ 下面还有</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Which answer is best? Vote with your phone:</source>
        <translation>哪个回答最好？用手机投票：</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>no app, no name, you can change your vote</source>
        <translation>无需应用和姓名，可以改票</translation>
    </message>
    <message>
        <source>Which answer is best?</source>
        <translation>哪个回答最好？</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>投票已结束</translation>
    </message>
    <message>
        <source>of %1 have voted</source>
        <translation>/ %1 已投票</translation>
    </message>
    <message>
        <source>have voted</source>
        <translation>已投票</translation>
    </message>
    <message>
        <source>↑ There is more above</source>
        <translation>↑ 上面还有</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ArticleModels</name>
    <message>
        <source>Filter, e.g. deepseek</source>
        <translation>筛选，例如 deepseek</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Tick up to three to see them side by side; ● marks what differs. Grades: A the maker&apos;s own document, B quoted by others, C disputed, ship: the licence allows a table.</source>
        <translation>最多勾选三个并排查看；● 标出不同之处。等级：A 开发者自己的文件，B 他人引用，C 有争议，ship：许可证允许列表。</translation>
    </message>
    <message>
        <source>Models of the article</source>
        <translation>文章中的模型</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
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
        <source>callable until</source>
        <translation>可调用至</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>后继</translation>
    </message>
    <message>
        <source>launch, in / out</source>
        <translation>发布时，输入 / 输出</translation>
    </message>
    <message>
        <source>today, in / out</source>
        <translation>今日，输入 / 输出</translation>
    </message>
    <message>
        <source>what can be done</source>
        <translation>可以怎么做</translation>
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
    <message numerus="yes">
        <source>%n of these models are not in the catalogue any more.</source>
        <translation>
            <numerusform>其中 %n 个模型已不在目录中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in the suite %1.</source>
        <translation>已保存到题集 %1。</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏名称</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::AskedWithDialog</name>
    <message>
        <source>Settings of its own…</source>
        <translation>单独设置…</translation>
    </message>
    <message>
        <source>Once more with others…</source>
        <translation>用其他设置再加一次…</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>与全体相同</translation>
    </message>
    <message>
        <source>Settings of the asking</source>
        <translation>提问设置</translation>
    </message>
    <message>
        <source>Two settings of one model are two contestants, each with its own letter.</source>
        <translation>同一模型的两种设置是两个参赛者，各有自己的字母。</translation>
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
        <source>Models that are chosen</source>
        <translation>已选模型</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>settings of its own</source>
        <translation>单独设置</translation>
    </message>
    <message>
        <source>not sent to it</source>
        <translation>不发送给它</translation>
    </message>
    <message>
        <source>as all</source>
        <translation>与全体相同</translation>
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
    <name>Pennybench::Desktop::AudienceWindow</name>
    <message>
        <source>Presentation</source>
        <translation>课堂展示</translation>
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
        <source>mean score, 95 % interval</source>
        <translation>平均得分，95 % 区间</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::BlindBallot</name>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>This one is best (%1)</source>
        <translation>这个最好（%1）</translation>
    </message>
    <message>
        <source>There are no two answers to choose from.</source>
        <translation>没有两个回答可供选择。</translation>
    </message>
    <message>
        <source>The answers appear together when all have come.</source>
        <translation>所有回答到齐后会一起显示。</translation>
    </message>
    <message>
        <source>Some answers are missing, so there is nothing to choose from here.</source>
        <translation>缺少一些回答，因此这里无从选择。</translation>
    </message>
    <message>
        <source>You found them equally good.</source>
        <translation>你认为它们一样好。</translation>
    </message>
    <message>
        <source>You preferred %1.</source>
        <translation>你更喜欢 %1。</translation>
    </message>
    <message>
        <source>Which answer is best? Press 1 to %1, or 0 where they are equally good. Names, prices and speeds come after your vote.</source>
        <translation>哪个回答最好？按 1 到 %1，一样好则按 0。名称、价格和速度在你投票后显示。</translation>
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
    <name>Pennybench::Desktop::CategoryCard</name>
    <message>
        <source>✓ %1: ahead of every other</source>
        <translation>✓ %1：领先所有其他模型</translation>
    </message>
    <message>
        <source>Nobody to compare with</source>
        <translation>没有可比较的模型</translation>
    </message>
    <message>
        <source>≈ Too close to call: %1</source>
        <translation>≈ 过于接近，难以判定：%1</translation>
    </message>
    <message>
        <source>Too few prompts for an interval.</source>
        <translation>题目太少，无法给出区间。</translation>
    </message>
    <message>
        <source>%1 over %2: %3 points (95 % %4 to %5).</source>
        <translation>%1 较 %2：%3 个百分点（95 % 区间 %4 至 %5）。</translation>
    </message>
    <message>
        <source>About %1 prompts would show 5.</source>
        <translation>约 %1 道题可看出 5 个百分点。</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4), %5 prompts</source>
        <translation>%1 %2：%3（%4），%5 道题</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ChangesCard</name>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>其他不同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The same for both: %1.</source>
        <translation>两者相同：%1。</translation>
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
    <name>Pennybench::Desktop::ChartSlide</name>
    <message>
        <source>No answer has been decided yet.</source>
        <translation>还没有已判定的回答。</translation>
    </message>
    <message>
        <source>Quality and cost, questions so far: %1</source>
        <translation>质量与费用，目前题数：%1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ChartsPage</name>
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
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Click a model, then compare it with another one</source>
        <translation>先点击一个模型，再与另一个对比</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ClaimGrid</name>
    <message>
        <source>The claim and its test</source>
        <translation>论断及其检验</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Your evidence, 95 % interval</source>
        <translation>您的证据，95 % 区间</translation>
    </message>
    <message>
        <source>Published evidence, never mixed with yours</source>
        <translation>已发表的证据，绝不与您的混合</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ClaimRow</name>
    <message>
        <source>facts with their source; there is no margin</source>
        <translation>有出处的事实，没有界限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cost of making ›</source>
        <translation>研制费用 ›</translation>
    </message>
    <message>
        <source>Your evidence for claim %1</source>
        <translation>您对论断 %1 的证据</translation>
    </message>
    <message>
        <source>A fact: nothing to measure with prompts.</source>
        <translation>这是事实：无需用题目测量。</translation>
    </message>
    <message>
        <source>%1; simulated</source>
        <translation>%1；模拟</translation>
    </message>
    <message>
        <source>Ask what is missing</source>
        <translation>补问缺少的部分</translation>
    </message>
    <message>
        <source>Nobody has published a figure.</source>
        <translation>没有人发表过数据。</translation>
    </message>
    <message>
        <source>%1 to %2: measured cost of o3-mini over o1-mini · dashed: %3</source>
        <translation>%1 至 %2：o3-mini 与 o1-mini 实测费用之比 · 虚线：%3</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ClaimTexts</name>
    <message>
        <source>read on %1</source>
        <translation>阅于 %1</translation>
    </message>
    <message>
        <source>%1, grade %2, %3</source>
        <translation>%1，等级 %2，%3</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>低强度</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>高强度</translation>
    </message>
    <message>
        <source>medium, none said</source>
        <translation>中等或未说明</translation>
    </message>
    <message>
        <source>chess</source>
        <translation>国际象棋</translation>
    </message>
    <message>
        <source>Nobody plays %1: ask it, or choose who plays whom.</source>
        <translation>无人扮演 %1：请提问该模型，或选择由谁扮演。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>by published facts</source>
        <translation>依据已发表的事实</translation>
    </message>
    <message>
        <source>the whole interval is on this side of the margin</source>
        <translation>整个区间都在界限的这一侧</translation>
    </message>
    <message>
        <source>in all parts, by Holm&apos;s procedure over %1</source>
        <translation>各部分均成立，按 %1 项的 Holm 法</translation>
    </message>
    <message>
        <source>the whole interval is on the other side of the margin</source>
        <translation>整个区间都在界限的另一侧</translation>
    </message>
    <message>
        <source>not in: %1</source>
        <translation>不成立：%1</translation>
    </message>
    <message>
        <source>the interval holds the margin, or there is none</source>
        <translation>区间包含界限，或没有区间</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>未定：%1</translation>
    </message>
    <message>
        <source>nobody plays %1</source>
        <translation>无人扮演 %1</translation>
    </message>
    <message>
        <source>about %1 more prompts</source>
        <translation>约再问 %1 道题</translation>
    </message>
    <message>
        <source>%1 more trials</source>
        <translation>再问 %1 次</translation>
    </message>
    <message>
        <source>not behind the best other by more than</source>
        <translation>落后其他最佳模型不超过</translation>
    </message>
    <message>
        <source>not behind the other by more than</source>
        <translation>落后对方不超过</translation>
    </message>
    <message>
        <source>ahead of the other by more than</source>
        <translation>领先对方超过</translation>
    </message>
    <message>
        <source>ahead of the middle of the others by more than</source>
        <translation>领先其他模型的中间水平超过</translation>
    </message>
    <message>
        <source>ratio of the costs within</source>
        <translation>费用之比介于</translation>
    </message>
    <message>
        <source>cost over that of the other, or of the cheapest other, below</source>
        <translation>费用与对方（或其他最便宜者）之比低于</translation>
    </message>
    <message>
        <source>less spread within prompts than the others, from</source>
        <translation>同题波动小于其他模型，起于</translation>
    </message>
    <message>
        <source>Published ratios of measured cost, by effort</source>
        <translation>已发表的实测费用之比，按思考强度</translation>
    </message>
    <message>
        <source>half: %1 to %2</source>
        <translation>一半：%1 至 %2</translation>
    </message>
    <message>
        <source>list price at launch %1</source>
        <translation>发布时标价 %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ClaimsPage</name>
    <message>
        <source>Ask what is missing · %1</source>
        <translation>补问缺少的部分 · %1</translation>
    </message>
    <message>
        <source>Ask what is missing…</source>
        <translation>补问缺少的部分…</translation>
    </message>
    <message>
        <source>Shows what would be asked and what it costs before anything is sent</source>
        <translation>发送之前先显示要问什么、费用多少</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Nothing is missing that could be asked</source>
        <translation>没有可以补问的内容</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Report for the browser (*.html)</source>
        <translation>浏览器报告 (*.html)</translation>
    </message>
    <message>
        <source>Report for printing (*.pdf)</source>
        <translation>打印报告 (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
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
        <source>Quality against measured cost, published by others</source>
        <translation>他人发表的质量与实测费用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>What is shown of the article</source>
        <translation>显示文章的哪一部分</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Cost of making</source>
        <translation>研制费用</translation>
    </message>
    <message>
        <source>Published chart</source>
        <translation>已发表的图</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>A report of the claims with charts, method and sources</source>
        <translation>论断报告，含图表、方法和来源</translation>
    </message>
    <message>
        <source>Choose who plays whom…</source>
        <translation>选择由谁扮演…</translation>
    </message>
    <message>
        <source>The article&apos;s claims will be tested here, as soon as a comparison has an answer that is scored.</source>
        <translation>一旦比较中有已评分的回答，文章的论断就会在此检验。</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新建对比</translation>
    </message>
    <message>
        <source>Nobody plays a role of the article yet.</source>
        <translation>还没有人扮演文章中的角色。</translation>
    </message>
    <message>
        <source>Practice run-through:</source>
        <translation>练习演示：</translation>
    </message>
    <message>
        <source>Who plays whom:</source>
        <translation>角色分配：</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1 扮演 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 即 %2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ColumnSettings</name>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
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
</context>
<context>
    <name>Pennybench::Desktop::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation>没有包含这些词的命令。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ComparePage</name>
    <message>
        <source>Choose two sessions</source>
        <translation>选择两个记录</translation>
    </message>
    <message>
        <source>Two models of a session, or two sessions, are compared here prompt by prompt.</source>
        <translation>在此逐题对比一个记录中的两个模型，或两个记录。</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新建对比</translation>
    </message>
    <message>
        <source>The session that is shown has one model only, so there is no second one to compare it with.</source>
        <translation>当前记录只有一个模型，没有第二个可供对比。</translation>
    </message>
    <message>
        <source>Choose two sessions above, or select two in the list of sessions.</source>
        <translation>请在上方选择两个记录，或在记录列表中选中两个。</translation>
    </message>
    <message>
        <source>Before and after are the same session. Choose another one, or compare two models of it.</source>
        <translation>之前与之后是同一个记录。请另选一个，或对比其中的两个模型。</translation>
    </message>
    <message>
        <source>Both sides are the same model. Choose another one for one of them.</source>
        <translation>两侧是同一个模型。请为其中一侧另选一个。</translation>
    </message>
    <message>
        <source>Take another model</source>
        <translation>换一个模型</translation>
    </message>
    <message>
        <source>A session cannot be read. %1</source>
        <translation>有一个记录无法读取。%1</translation>
    </message>
    <message>
        <source>These sessions have no prompt in common. A prompt is the same if its text, system text and scorer are the same.</source>
        <translation>这两个记录没有共同的题目。题面、系统提示和评分器都相同才算同一道题。</translation>
    </message>
    <message>
        <source>One of the two has no answer yet.</source>
        <translation>其中一个还没有回答。</translation>
    </message>
    <message>
        <source>%1 prompts are in both with the same text and scorer</source>
        <translation>两者共有 %1 道题面与评分器相同的题</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 道已改</translation>
    </message>
    <message>
        <source>%1 only before</source>
        <translation>%1 道仅之前有</translation>
    </message>
    <message>
        <source>%1 only after</source>
        <translation>%1 道仅之后有</translation>
    </message>
    <message>
        <source>%1 prompts, %2 decided for both</source>
        <translation>%1 道题，其中 %2 道两者均已判定</translation>
    </message>
    <message>
        <source>“%1” is being written, so these are its answers so far</source>
        <translation>“%1”正在写入，这里是目前为止的回答</translation>
    </message>
    <message>
        <source>The session is under way, so these are its answers so far</source>
        <translation>记录正在进行，这里是目前为止的回答</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>都对</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不对</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>● right  ○ not right, one mark per trial  ·  ▼ %1  ▲ %2</source>
        <translation>● 对  ○ 不对，每次一个标记  ·  ▼ %1  ▲ %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
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
        <source>Where the difference lies</source>
        <translation>差异在哪里</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>显示的题目</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>谁答对</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Prompts and how both answered</source>
        <translation>题目与两者的回答情况</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ComparedPromptsModel</name>
    <message>
        <source>prompt</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
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
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Puts the question that waits back to be changed</source>
        <translation>把等待中的问题放回输入框以便修改</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>接着问</translation>
    </message>
    <message>
        <source>Is asked as soon as all have answered (Ctrl+Return)</source>
        <translation>所有模型回答完后立即提问（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Ctrl+↵ when all have answered</source>
        <translation>Ctrl+↵，全部回答后提问</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一个：%1</translation>
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
    <message>
        <source>Answers that the judge is still to be asked about: %1.</source>
        <translation>尚未询问评委的回答：%1。</translation>
    </message>
    <message>
        <source>Answers that wait for a judge model or a person: %1.</source>
        <translation>等待评委模型或人来判定的回答：%1。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::DifferenceDialog</name>
    <message>
        <source>Compare answers: %1 and %2</source>
        <translation>比较回答：%1 与 %2</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::EndSlide</name>
    <message>
        <source>%1 %2 (%3 to %4)</source>
        <translation>%1 %2（%3 至 %4）</translation>
    </message>
    <message>
        <source>The class preferred a right answer in %1 of %2 questions.</source>
        <translation>在 %2 题中，全班有 %1 题更喜欢正确的回答。</translation>
    </message>
    <message>
        <source>No names were shown, so there is nothing to tell yet.</source>
        <translation>还没有公布名称，暂无结论。</translation>
    </message>
    <message>
        <source>Strength in the eyes of the class, 95 % interval, from %1 votes: %2.</source>
        <translation>全班眼中的强弱，95 % 区间，来自 %1 票：%2。</translation>
    </message>
    <message>
        <source>Votes so far: %1, too few to say which model the class likes best.</source>
        <translation>目前票数：%1，太少，无法说明全班最喜欢哪个模型。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结论</translation>
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
    <name>Pennybench::Desktop::FindBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>本页没有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>第 %1 个，共 %2 个以上</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>回答说明了什么</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::HandVotesDialog</name>
    <message>
        <source>Votes counted by hand</source>
        <translation>手工计票</translation>
    </message>
    <message>
        <source>They are added to the votes of phones.</source>
        <translation>与手机票数相加。</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>一样好</translation>
    </message>
    <message>
        <source>None is good</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Keep the votes</source>
        <translation>保存票数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::HandworkDialog</name>
    <message>
        <source>Answers without an API</source>
        <translation>不经 API 的回答</translation>
    </message>
    <message>
        <source>A free web chat, a retired model or a pupil takes part: answers that were given elsewhere are scored like the others and marked as pasted.</source>
        <translation>免费网页聊天、已停用的模型或学生也可参加：在别处得到的回答与其他回答一样评分，并标明为粘贴。</translation>
    </message>
    <message>
        <source>a name, or a model of the catalogue</source>
        <translation>一个名字，或目录中的模型</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>谁回答的</translation>
    </message>
    <message>
        <source>Cost of each answer in USD</source>
        <translation>每个回答的费用（美元）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>One by one…</source>
        <translation>逐题进行…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>读取文件…</translation>
    </message>
    <message>
        <source>Save a sheet…</source>
        <translation>保存答题表…</translation>
    </message>
    <message>
        <source>Pasted conversation</source>
        <translation>粘贴的对话</translation>
    </message>
    <message>
        <source>Or paste a conversation here: prompts and answers as they stand in the chat.</source>
        <translation>或把对话粘贴到这里：题目和回答与聊天中一致。</translation>
    </message>
    <message>
        <source>Answers that belong to no prompt</source>
        <translation>对不上题目的回答</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation>读取回答</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>回答 (%1)</translation>
    </message>
    <message>
        <source>Table to fill in (%1)</source>
        <translation>待填写的表格 (%1)</translation>
    </message>
    <message>
        <source>Page to print (%1)</source>
        <translation>待打印的页面 (%1)</translation>
    </message>
    <message>
        <source>Save a sheet</source>
        <translation>保存答题表</translation>
    </message>
    <message>
        <source>Ask each prompt in a new chat, exactly as it stands here.</source>
        <translation>请在新的对话中逐一提问，一字不改。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Saved %1. Fill in the column &quot;answer&quot; and read the file here.</source>
        <translation>已保存 %1。请填写“answer”列，然后在这里读取该文件。</translation>
    </message>
    <message>
        <source>%1 [pasted]</source>
        <translation>%1 [粘贴]</translation>
    </message>
    <message>
        <source>The cost is a decimal, e.g. 0.002.</source>
        <translation>费用是小数，例如 0.002。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 answers found, %2 belong to no prompt.</source>
        <translation>找到 %1 个回答，%2 个对不上题目。</translation>
    </message>
    <message>
        <source>The answers are being scored…</source>
        <translation>正在为回答评分…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::HeadlineCard</name>
    <message>
        <source>What the answers show</source>
        <translation>回答说明了什么</translation>
    </message>
    <message>
        <source>Practice models: simulated answers</source>
        <translation>练习模型：模拟回答</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::HitModel</name>
    <message>
        <source>title, tags and notes</source>
        <translation>标题、标签和备注</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
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
    <message numerus="yes">
        <source>With them, the prices of %n models are as the file says and count as checked today.</source>
        <translation>
            <numerusform>这样，%n 个模型的价格与文件一致，并视为今天已核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the check</source>
        <translation>记录此次核对</translation>
    </message>
    <message>
        <source>Models that are chosen on New:</source>
        <translation>“新建”页选中的模型：</translation>
    </message>
    <message>
        <source>Other models:</source>
        <translation>其他模型：</translation>
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
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votes of a class</source>
        <translation>全班票数</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::JudgeBox</name>
    <message>
        <source>none: people decide</source>
        <translation>无：由人判定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Some prompts are for a judge model; without one a person has to decide them.</source>
        <translation>有些题目需要评委模型；没有评委则须由人判定。</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>约 %1（%2 到 %3）</translation>
    </message>
    <message>
        <source>of unknown cost</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>no second judge</source>
        <translation>没有第二位评委</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Second judge</source>
        <translation>第二位评委</translation>
    </message>
    <message>
        <source>Two judges decide together; where they disagree, a person has to.</source>
        <translation>两位评委共同决定；意见不一时须由人决定。</translation>
    </message>
    <message numerus="yes">
        <source>To %1: %n requests, %2 of them to test the judge</source>
        <translation>
            <numerusform>发给 %1：%n 个请求，其中 %2 个用来检验评委</numerusform>
        </translation>
    </message>
    <message>
        <source>A judge is of the same family as a chosen model, which it may prefer.</source>
        <translation>有评委与一个所选模型同属一个系列，可能会偏向它。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::KeepDialog</name>
    <message>
        <source>Keep the question as a prompt</source>
        <translation>把问题存为题目</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>我的问题</translation>
    </message>
    <message>
        <source>Suite: one of your own, or the name of a new one</source>
        <translation>题集：您自己的题集，或新题集的名称</translation>
    </message>
    <message>
        <source>With the questions before it</source>
        <translation>连同之前的问题</translation>
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
    <name>Pennybench::Desktop::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LabDialog</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Passwords come from ~/.pgpass and are never part of the address.</source>
        <translation>密码取自 ~/.pgpass，绝不写在地址中。</translation>
    </message>
    <message>
        <source>Connect to a lab</source>
        <translation>连接到实验室</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>数据库的地址</translation>
    </message>
    <message>
        <source>Sessions of the lab</source>
        <translation>实验室的会话</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected. This lab has no session yet; pennybench run --session begins one.</source>
        <translation>已连接。此实验室还没有会话；可用 pennybench run --session 新建一个。</translation>
    </message>
    <message>
        <source>Connected. Choose a session.</source>
        <translation>已连接。请选择一个会话。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Its sessions are no longer listed here; the lab keeps them</source>
        <translation>其记录不再列在此处；实验室仍保留它们</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LabSessions</name>
    <message>
        <source>Sessions of the lab cannot be listed: %1</source>
        <translation>无法列出实验室的记录：%1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LabelsDialog</name>
    <message>
        <source>Title, tags and notes</source>
        <translation>标题、标签和备注</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LineUpButton</name>
    <message>
        <source>Line-up…</source>
        <translation>阵容…</translation>
    </message>
    <message>
        <source>Choose models with their settings by name, or save these</source>
        <translation>按名称选择模型及其设置，或保存当前这组</translation>
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
</context>
<context>
    <name>Pennybench::Desktop::LiveComparison</name>
    <message>
        <source>Nothing can be changed during a replay; wait for its end or skip to it.</source>
        <translation>回放期间不能更改；请等待结束或跳到结尾。</translation>
    </message>
    <message>
        <source>A run is under way; add the answers when it has ended.</source>
        <translation>正在运行；请在结束后再添加回答。</translation>
    </message>
    <message>
        <source>The answers could not be saved.</source>
        <translation>回答无法保存。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LobbySlide</name>
    <message>
        <source>Which answer is best?</source>
        <translation>哪个回答最好？</translation>
    </message>
    <message>
        <source>Chatbots answer the same question. You vote before you know who is who.</source>
        <translation>聊天机器人回答同一个问题。先投票，再公布谁是谁。</translation>
    </message>
    <message>
        <source>Point your phone at the code, or type</source>
        <translation>用手机扫码，或输入</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>no app, no name, you can change your vote</source>
        <translation>无需应用和姓名，可以改票</translation>
    </message>
    <message>
        <source>Votes are counted by hand.</source>
        <translation>举手计票。</translation>
    </message>
    <message>
        <source>Phones here: %1</source>
        <translation>已加入的手机：%1</translation>
    </message>
    <message>
        <source>Question %1 of %2 is next.</source>
        <translation>接下来是第 %1 题，共 %2 题。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::LogCard</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No log is kept, because its file cannot be written.</source>
        <translation>没有日志，因为日志文件无法写入。</translation>
    </message>
    <message>
        <source>%1 lists the requests of each run and how they ended. It contains no keys, prompts or answers.</source>
        <translation>%1 记录每次运行的请求及其结果，不含密钥、题目或回答。</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
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
        <source>Suites</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Every question in this session has an answer.</source>
        <translation>此会话的每个问题都已有回答。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>强项</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>There is nothing to search on this page.</source>
        <translation>本页没有可查找的内容。</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新建比较</translation>
    </message>
    <message>
        <source>All models&apos; answers to a prompt stand here side by side.</source>
        <translation>所有模型对同一提示的回答在这里并排显示。</translation>
    </message>
    <message>
        <source>Who answered which prompt rightly, and at which cost, is shown here.</source>
        <translation>这里显示谁答对了哪个提示，以及花费多少。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose prompts first; answers are added to a session that has some.</source>
        <translation>请先选择题目；回答只能加入有题目的会话。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::MakingCostView</name>
    <message>
        <source>What was announced, and what others estimate</source>
        <translation>公布的数字与他人的估算</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Not the cost of an answer</source>
        <translation>并非单次回答的费用</translation>
    </message>
    <message>
        <source>Quality against cost per answer ›</source>
        <translation>质量与单次回答费用 ›</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The sums as a table, with their sources</source>
        <translation>以表格显示金额及来源</translation>
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
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>将图表保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>These sums never share an axis with the cost per answer.</source>
        <translation>这些金额绝不与单次回答的费用共用一条轴。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::MarginChip</name>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Margin: %1</source>
        <translation>界限：%1</translation>
    </message>
    <message>
        <source>Change the margin; all verdicts follow</source>
        <translation>更改界限，所有判定随之更新</translation>
    </message>
    <message>
        <source>Lower ratio</source>
        <translation>较低的比值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>次数</translation>
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
    <name>Pennybench::Desktop::MissingDialog</name>
    <message>
        <source>Ask models without a known price</source>
        <translation>也询问价格未知的模型</translation>
    </message>
    <message>
        <source>Ask what is missing</source>
        <translation>补问缺少的部分</translation>
    </message>
    <message>
        <source>Only what the undecided claims need is asked; every answer there is stays.</source>
        <translation>只问未定论断所需的内容；已有的回答全部保留。</translation>
    </message>
    <message>
        <source>New prompts: %1.</source>
        <translation>新题目：%1。</translation>
    </message>
    <message>
        <source>Prompts asked again, up to %2 trials: %1.</source>
        <translation>重复提问的题目（至 %2 次）：%1。</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>任何类型</translation>
    </message>
    <message>
        <source>The suites at hand have %1 of the about %2 more prompts of %3 that would decide it; add a suite for the rest.</source>
        <translation>现有题集中只有 %1 道，而定论大约还需 %2 道%3题；其余请添加题集。</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: nobody serves it any more, so that only saved answers can take part.</source>
        <translation>%1：已无人提供服务，只有保存的回答可以参与。</translation>
    </message>
    <message>
        <source>%1: ask %2 at %3, %4 prompts</source>
        <translation>%1：向 %3 的 %2 提问，%4 道题</translation>
    </message>
    <message>
        <source>%1 answers are missing; they cost about %2 (%3 to %4).</source>
        <translation>缺少 %1 个回答；费用约 %2（%3 至 %4）。</translation>
    </message>
    <message>
        <source>Not in it, because the price is unknown: %1.</source>
        <translation>因价格未知而未计入：%1。</translation>
    </message>
    <message>
        <source>May stop at the budget.</source>
        <translation>可能在预算处停止。</translation>
    </message>
    <message>
        <source>Nothing that is missing can be asked here.</source>
        <translation>缺少的内容在此都无法提问。</translation>
    </message>
    <message>
        <source>Ask · %1</source>
        <translation>提问 · %1</translation>
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
    <name>Pennybench::Desktop::ModelNameDialog</name>
    <message>
        <source>Add a model by its name</source>
        <translation>按名称添加模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>在该处的名称</translation>
    </message>
    <message>
        <source>USD per million tokens in</source>
        <translation>每百万输入词元美元价</translation>
    </message>
    <message>
        <source>USD per million tokens out</source>
        <translation>每百万输出词元美元价</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter the name that the provider has for it.</source>
        <translation>请输入提供商对它的称呼。</translation>
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
        <source>Import prices</source>
        <translation>导入价格</translation>
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
    <message>
        <source>Which models</source>
        <translation>哪些模型</translation>
    </message>
    <message>
        <source>As in February 2025</source>
        <translation>如 2025 年 2 月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>From a downloaded file of genai-prices, models.dev or OpenRouter</source>
        <translation>来自下载的 genai-prices、models.dev 或 OpenRouter 文件</translation>
    </message>
    <message>
        <source>Update prices…</source>
        <translation>更新价格…</translation>
    </message>
    <message>
        <source>Fetches what genai-prices, models.dev or OpenRouter publish; asks before anything is fetched</source>
        <translation>获取 genai-prices、models.dev 或 OpenRouter 公布的价格；获取前先询问</translation>
    </message>
    <message>
        <source>genai-prices, models.dev or OpenRouter (*.json)</source>
        <translation>genai-prices、models.dev 或 OpenRouter (*.json)</translation>
    </message>
    <message>
        <source>No price has changed. They count as checked today.</source>
        <translation>价格没有变化，视为今天已核对。</translation>
    </message>
    <message>
        <source>Fetching the prices of %1 …</source>
        <translation>正在从 %1 获取价格 …</translation>
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
    <name>Pennybench::Desktop::OldPricesBar</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Update prices…</source>
        <translation>更新价格…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices were last checked more than %n days ago: %1.</source>
        <translation>
            <numerusform>价格的上次核对已超过 %n 天：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::OwnClaimForm</name>
    <message>
        <source>A claim of your own</source>
        <translation>您自己的论断</translation>
    </message>
    <message>
        <source>at</source>
        <translation>在</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Kept with the session, and shown in its reports</source>
        <translation>随会话保存，并显示在报告中</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>论断内容</translation>
    </message>
    <message>
        <source>Beside whom</source>
        <translation>与谁相比</translation>
    </message>
    <message>
        <source>At what</source>
        <translation>在哪方面</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>胜过</translation>
    </message>
    <message>
        <source>is on a par with</source>
        <translation>与其相当：</translation>
    </message>
    <message>
        <source>is ahead of the middle of the others</source>
        <translation>领先其他模型的中间水平</translation>
    </message>
    <message>
        <source>costs less per answer than</source>
        <translation>每次回答比其便宜：</translation>
    </message>
    <message>
        <source>costs less per correct answer than</source>
        <translation>每次答对比其便宜：</translation>
    </message>
    <message>
        <source>is steadier than</source>
        <translation>比其稳定：</translation>
    </message>
    <message>
        <source>all prompts</source>
        <translation>所有题目</translation>
    </message>
    <message>
        <source>within</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>by more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>times its cost</source>
        <translation>倍的费用</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Ratio of the costs</source>
        <translation>费用之比</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>A claim needs the answers of two contestants.</source>
        <translation>论断需要两个参赛者的回答。</translation>
    </message>
    <message>
        <source>Choose two different contestants.</source>
        <translation>请选择两个不同的参赛者。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::OwnModels</name>
    <message>
        <source>as in the file</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Models of the provider</source>
        <translation>该提供商的模型</translation>
    </message>
    <message>
        <source>name at the provider</source>
        <translation>提供商处的名称</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>USD per million in</source>
        <translation>每百万输入美元价</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::OwnRatingsDialog</name>
    <message>
        <source>The comparisons are being read …</source>
        <translation>正在读取比较……</translation>
    </message>
    <message>
        <source>Your blind votes</source>
        <translation>你的盲投</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There are no votes yet. Switch on &quot;Hide names&quot; on Ask or Answers, and choose the best answers before you see whose they are.</source>
        <translation>还没有投票。在“提问”或“回答”页打开“隐藏名称”，在看到是谁的回答之前选出最好的。</translation>
    </message>
    <message>
        <source>Votes: %1, comparisons with votes: %2, from %3 to %4.</source>
        <translation>投票：%1，有投票的比较：%2，从 %3 到 %4。</translation>
    </message>
    <message>
        <source>Too few votes for ratings: they take 20 comparisons of two answers.</source>
        <translation>投票太少，无法评级：需要 20 次两个回答的比较。</translation>
    </message>
    <message>
        <source>No ratings: some models never won or never lost against the others.</source>
        <translation>没有评级：有的模型对其他模型从未赢过或从未输过。</translation>
    </message>
    <message>
        <source>%1: strength %2 (95 % from %3 to %4; the mean is 0)</source>
        <translation>%1：实力 %2（95 % 从 %3 到 %4；平均为 0）</translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons could not be read.</source>
        <translation>
            <numerusform>有 %n 个比较无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PresentControl</name>
    <message>
        <source>No comparison is shown.</source>
        <translation>没有显示任何比较。</translation>
    </message>
    <message>
        <source>A class compares at least two models.</source>
        <translation>课堂至少比较两个模型。</translation>
    </message>
    <message>
        <source>Who is fast is shown after the names.</source>
        <translation>公布名称之后才显示快慢。</translation>
    </message>
    <message>
        <source>A class votes about 2 to 4 models.</source>
        <translation>全班对 2 到 4 个模型投票。</translation>
    </message>
    <message>
        <source>Press R once more to forget the votes (%1) and vote again.</source>
        <translation>再按一次 R，清除票数（%1）并重新投票。</translation>
    </message>
    <message>
        <source>Press G once more to race over questions without shown names (%1), too.</source>
        <translation>再按一次 G，连同尚未公布名称的题目（%1）一起比赛。</translation>
    </message>
    <message>
        <source>No times were recorded for these answers.</source>
        <translation>这些回答没有记录时间。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::Presentation</name>
    <message>
        <source>This is the end; Esc closes the presentation.</source>
        <translation>已到结尾；按 Esc 关闭展示。</translation>
    </message>
    <message>
        <source>The answers are still on their way; they appear together.</source>
        <translation>回答还在路上，会同时出现。</translation>
    </message>
    <message>
        <source>Show the waiting screen</source>
        <translation>显示等待画面</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Show the answers, open the vote</source>
        <translation>显示回答，开始投票</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>显示回答</translation>
    </message>
    <message>
        <source>Lock the vote</source>
        <translation>结束投票</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>显示票数</translation>
    </message>
    <message>
        <source>Show names, verdicts, cost</source>
        <translation>显示名称、判定和费用</translation>
    </message>
    <message>
        <source>Show the chart so far</source>
        <translation>显示目前的图表</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>显示结论</translation>
    </message>
    <message>
        <source>*No answer came.*</source>
        <translation>*没有回答。*</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Go on with question %1</source>
        <translation>从第 %1 题继续</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PresenterWindow</name>
    <message>
        <source>Presenter</source>
        <translation>讲者</translation>
    </message>
    <message>
        <source>The class sees now</source>
        <translation>全班现在看到</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>转到第几题</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Each vote takes</source>
        <translation>每次投票</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Phones at</source>
        <translation>手机地址</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>for this question, kept with the session</source>
        <translation>针对本题，随会话保存</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Votes shown</source>
        <translation>已显示票数</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>已公布名称</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>only on this screen</source>
        <translation>仅在此屏幕</translation>
    </message>
    <message>
        <source>the class may see this screen, too</source>
        <translation>全班也可能看到此屏幕</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time of each vote</source>
        <translation>每次投票的时间</translation>
    </message>
    <message>
        <source>Address for phones</source>
        <translation>手机用的地址</translation>
    </message>
    <message>
        <source>Speed of the race</source>
        <translation>赛跑速度</translation>
    </message>
    <message>
        <source>What the class sees</source>
        <translation>全班看到的画面</translation>
    </message>
    <message>
        <source>What you want to say or ask</source>
        <translation>想说或想问的话</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型……</translation>
    </message>
    <message>
        <source>PgUp  Back</source>
        <translation>PgUp  返回</translation>
    </message>
    <message>
        <source>N  Next question</source>
        <translation>N  下一题</translation>
    </message>
    <message>
        <source>R  Vote again</source>
        <translation>R  重新投票</translation>
    </message>
    <message>
        <source>G  Race</source>
        <translation>G  赛跑</translation>
    </message>
    <message>
        <source>End  Findings</source>
        <translation>End  结论</translation>
    </message>
    <message>
        <source>Esc  Close</source>
        <translation>Esc  关闭</translation>
    </message>
    <message>
        <source>+  15 s more</source>
        <translation>+  加 15 秒</translation>
    </message>
    <message>
        <source>H  Type votes…</source>
        <translation>H  输入票数……</translation>
    </message>
    <message>
        <source>no phones</source>
        <translation>不用手机</translation>
    </message>
    <message>
        <source>Keys 1 to 4 count a raised hand, 0 equally good, 9 none is good, Backspace takes one back.</source>
        <translation>按 1 到 4 计一次举手，0 一样好，9 都不好，Backspace 减一票。</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>这是最后一题。</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>第 %1 题：%2</translation>
    </message>
    <message>
        <source>Space  Resume</source>
        <translation>空格  继续</translation>
    </message>
    <message>
        <source>Space  Pause</source>
        <translation>空格  暂停</translation>
    </message>
    <message>
        <source>PgDn  %1</source>
        <translation>PgDn  %1</translation>
    </message>
    <message>
        <source>B  Show again</source>
        <translation>B  恢复显示</translation>
    </message>
    <message>
        <source>B  Black screen</source>
        <translation>B  黑屏</translation>
    </message>
    <message>
        <source>votes, phones here: %1</source>
        <translation>票，已加入的手机：%1</translation>
    </message>
    <message>
        <source>The answers once more as they came, all from the same moment on; at the end, the whole comparison</source>
        <translation>按到达时的样子重放各个回答，全部同时开始；在结尾则重放整个比较</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>The vote is over: no phone reaches this machine any more.</source>
        <translation>投票已结束：手机不再能连接本机。</translation>
    </message>
    <message>
        <source>%1, for %2 min</source>
        <translation>%1，已进行 %2 分钟</translation>
    </message>
    <message>
        <source>Home  From question 1</source>
        <translation>Home  从第 1 题开始</translation>
    </message>
    <message>
        <source>open for phones</source>
        <translation>对手机开放</translation>
    </message>
    <message>
        <source>closed for phones</source>
        <translation>对手机关闭</translation>
    </message>
    <message>
        <source>%1, code %2. Keys 1 to 4 count a raised hand.</source>
        <translation>%1，代码 %2。按 1 到 4 键记一次举手。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ProfileCard</name>
    <message>
        <source>place %1 of %2 from the least</source>
        <translation>从低到高第 %1 / %2</translation>
    </message>
    <message>
        <source>Its answers</source>
        <translation>查看回答</translation>
    </message>
    <message>
        <source>Hide the radar</source>
        <translation>隐藏雷达图</translation>
    </message>
    <message>
        <source>Show a radar</source>
        <translation>显示雷达图</translation>
    </message>
    <message>
        <source>Points over the middle of the others</source>
        <translation>较其他模型中间水平的百分点</translation>
    </message>
    <message>
        <source>Radar of strengths</source>
        <translation>强项雷达图</translation>
    </message>
    <message>
        <source>Points over the middle of the others, 95 % by Holm&apos;s procedure</source>
        <translation>较其他模型中间水平的百分点，95 %，Holm 法</translation>
    </message>
    <message>
        <source>Line: this model. Band: its 95 % interval. Dotted: the middle of all. The area means nothing; compare along one spoke.</source>
        <translation>线：此模型。带：其 95 % 区间。点线：全体的中间水平。面积没有意义，请沿同一轴比较。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation>没有可比较的模型</translation>
    </message>
    <message>
        <source>%1 prompts, too few</source>
        <translation>%1 道题，太少</translation>
    </message>
    <message>
        <source>%1 correct (%2), %3 prompts</source>
        <translation>%1 正确（%2），%3 道题</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>费用（%1）</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>首个 token，中位数</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>%1 tokens per second</source>
        <translation>每秒 %1 个 token</translation>
    </message>
    <message>
        <source>A radar needs three categories</source>
        <translation>雷达图需要三个类别</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptCard</name>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Prompts one by one</source>
        <translation>逐题提问</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Paste the answer here</source>
        <translation>把回答粘贴到这里</translation>
    </message>
    <message>
        <source>Paste the answer</source>
        <translation>粘贴回答</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Prompt %1 of %2 · %3</source>
        <translation>第 %1 题，共 %2 题 · %3</translation>
    </message>
    <message>
        <source>Copy prompt %1 of %2</source>
        <translation>复制第 %1 题（共 %2 题）</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptEditor</name>
    <message>
        <source>A new prompt</source>
        <translation>新题目</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>题目 %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language (en, vi, zh …)</source>
        <translation>语言（en、vi、zh……）</translation>
    </message>
    <message>
        <source>Difficulty, 1 (easy) to 5</source>
        <translation>难度，1（易）到 5</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>An answer that the scorer must accept</source>
        <translation>评分器必须接受的答案</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>下一个空编号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>问题 %1</translation>
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
    <name>Pennybench::Desktop::PromptReading</name>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the two answers alone (Return in the table, Esc back)</source>
        <translation>只显示两个回答（表格中按回车，Esc 返回）</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>第 %1 次，共 %2 次</translation>
    </message>
    <message>
        <source>Choose a prompt to read both answers.</source>
        <translation>选择一道题以阅读两个回答。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未提问</translation>
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
        <source>Overrule…</source>
        <translation>改判…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptSlide</name>
    <message>
        <source>The answers are on their way; they appear together.</source>
        <translation>回答正在路上，会同时出现。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::PromptsCard</name>
    <message>
        <source>Prompts</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Copy to a suite of one&apos;s own</source>
        <translation>复制为自己的题集</translation>
    </message>
    <message>
        <source>What comes with the program stays as it is; a copy can be changed.</source>
        <translation>程序自带的保持不变；副本可以修改。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move the prompt up</source>
        <translation>上移题目</translation>
    </message>
    <message>
        <source>Move the prompt down</source>
        <translation>下移题目</translation>
    </message>
    <message>
        <source>Prompts of the chosen suite</source>
        <translation>所选题集的题目</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ProviderDialog</name>
    <message>
        <source>Send to it without encryption: everyone in between can read the key</source>
        <translation>不加密发送：中间任何人都能读到密钥</translation>
    </message>
    <message>
        <source>It wants no key</source>
        <translation>不需要密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Fetch its models</source>
        <translation>获取模型列表</translation>
    </message>
    <message>
        <source>A provider of your own</source>
        <translation>您自己的提供商</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>openai: chat completions, as most servers have</source>
        <translation>openai：chat completions，多数服务器如此</translation>
    </message>
    <message>
        <source>gemini: Google</source>
        <translation>gemini：Google</translation>
    </message>
    <message>
        <source>anthropic: messages</source>
        <translation>anthropic：messages</translation>
    </message>
    <message>
        <source>ollama: its own</source>
        <translation>ollama：自有协议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>沿用已保存的</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>未知上限</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>A model&apos;s name at the provider</source>
        <translation>模型在提供商处的名称</translation>
    </message>
    <message>
        <source>Name of a model to add</source>
        <translation>要添加的模型名称</translation>
    </message>
    <message>
        <source>Asks it for the list of its models, which costs nothing</source>
        <translation>询问其模型列表，不收费</translation>
    </message>
    <message>
        <source>Adds what it lists; tick what you want to keep</source>
        <translation>添加其列出的模型；勾选要保留的</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Asking %1 for its list of models …</source>
        <translation>正在向 %1 询问模型列表……</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n models can be called.</source>
        <translation>
            <numerusform>可用：能调用 %n 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new here.</source>
        <translation>
            <numerusform>其中 %n 个是新的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请给它命名。</translation>
    </message>
    <message>
        <source>Enter its base URL.</source>
        <translation>请输入基础 URL。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ProvidersCard</name>
    <message>
        <source>Providers of your own</source>
        <translation>您自己的提供商</translation>
    </message>
    <message>
        <source>Any server that speaks one of the dialects of chat completions, Gemini, Anthropic or Ollama, in the cloud or on your network.</source>
        <translation>任何使用 chat completions、Gemini、Anthropic 或 Ollama 协议的服务器，无论在云端还是您的网络中。</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>添加提供商…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a model by its name…</source>
        <translation>按名称添加模型…</translation>
    </message>
    <message>
        <source>A model that a provider has and the catalogue does not</source>
        <translation>提供商有而目录中没有的模型</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>%1 is kept. Its models can be chosen under New and Ask.</source>
        <translation>已保存 %1。可在“新建”和“提问”页选择其模型。</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Removed %1. Its key is kept; undo brings it back.</source>
        <translation>已移除 %1。密钥仍保留；撤销即可恢复。</translation>
    </message>
    <message>
        <source>The catalogue has %1 already.</source>
        <translation>目录中已有 %1。</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>%1 can be chosen under New and Ask.</source>
        <translation>可在“新建”和“提问”页选择 %1。</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>移除提供商</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::QrView</name>
    <message>
        <source>QR code with the address of the vote</source>
        <translation>投票地址的二维码</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RaceSlide</name>
    <message>
        <source>As they were recorded, at %1× speed</source>
        <translation>按录制内容，%1 倍速</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>One question after the other, as they were recorded, at %1× speed</source>
        <translation>按录制内容逐题进行，%1 倍速</translation>
    </message>
    <message>
        <source>%1 of %2, right: %3</source>
        <translation>%1/%2，正确：%3</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ReportExport</name>
    <message>
        <source>Export the answers</source>
        <translation>导出回答</translation>
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
        <source>A report is being written already; wait for it, or cancel it.</source>
        <translation>已有报告正在写入；请等待，或将其取消。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>The report was cancelled; no file was written.</source>
        <translation>报告已取消；没有写入任何文件。</translation>
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
    <name>Pennybench::Desktop::RevealSlide</name>
    <message>
        <source>%1 of %2 votes went to an answer that the scorer found correct.</source>
        <translation>%2 票中有 %1 票投给了评分器判为正确的回答。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>一样好</translation>
    </message>
    <message>
        <source>none is good</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>for an answer</source>
        <translation>投给某个回答</translation>
    </message>
    <message>
        <source>%1 was liked best and was wrong.</source>
        <translation>%1 最受欢迎，但答错了。</translation>
    </message>
    <message>
        <source>%1 was liked best and costs %2 times as much as %3, which was right, too.</source>
        <translation>%1 最受欢迎，费用是同样答对的 %3 的 %2 倍。</translation>
    </message>
    <message>
        <source>Share correct</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>questions so far: %1</source>
        <translation>目前题数：%1</translation>
    </message>
    <message>
        <source>No answer has been decided yet.</source>
        <translation>还没有任何回答有判定结果。</translation>
    </message>
    <message>
        <source>hollow: where they stood before</source>
        <translation>空心：之前的位置</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RolesDialog</name>
    <message>
        <source>Who plays whom</source>
        <translation>由谁扮演</translation>
    </message>
    <message>
        <source>A role is played by the model with its weights, unless you name somebody else. Practice models play only when you name them.</source>
        <translation>角色由拥有其权重的模型扮演，除非您另行指定。练习模型只有被指定时才参与。</translation>
    </message>
    <message>
        <source>Who plays %1</source>
        <translation>由谁扮演 %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1, by its weights</source>
        <translation>%1，按权重</translation>
    </message>
    <message>
        <source>%1  %2 (simulated)</source>
        <translation>%1  %2（模拟）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep with the session</source>
        <translation>随会话保存</translation>
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
    <message>
        <source>Present</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>In front of a class, on the second screen (F5)</source>
        <translation>在第二屏幕上向全班展示（F5）</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>评委…</translation>
    </message>
    <message>
        <source>  ·  %1 on %2 asks %3: %4 answers a minute</source>
        <translation>  ·  %1（%2）正在提问 %3：每分钟 %4 条回答</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RunControl</name>
    <message numerus="yes">
        <source>Judging by %1: %n requests.</source>
        <translation>
            <numerusform>由 %1 评判：%n 个请求。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::RunEndNotice</name>
    <message>
        <source>The run has ended</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>The run has ended: %1 of %2 answers for %3.</source>
        <translation>运行已结束：%2 个回答中的 %1 个，花费 %3。</translation>
    </message>
    <message>
        <source>%1 ended in an error.</source>
        <translation>%1 个出错。</translation>
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
    <name>Pennybench::Desktop::ScorerForm</name>
    <message>
        <source>Scorer</source>
        <translation>评分器</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::ScorerTrial</name>
    <message>
        <source>Try the scorer</source>
        <translation>试用评分器</translation>
    </message>
    <message>
        <source>Answer to try</source>
        <translation>试用的答案</translation>
    </message>
    <message>
        <source>Type or paste an answer.</source>
        <translation>输入或粘贴一个答案。</translation>
    </message>
    <message>
        <source>Nothing is sent: the scorer works on this machine.</source>
        <translation>不发送任何内容：评分器在本机运行。</translation>
    </message>
    <message>
        <source>Taken from the answer: %1</source>
        <translation>从答案中提取：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期望：%1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SessionList</name>
    <message>
        <source>Saved comparisons</source>
        <translation>已保存的对比</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除时间</translation>
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
        <source>where</source>
        <translation>位置</translation>
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
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Select two comparisons, the second with Ctrl, to see them side by side</source>
        <translation>选中两个对比（第二个按住 Ctrl）以并排查看</translation>
    </message>
    <message>
        <source>The search does not work: %1</source>
        <translation>无法搜索：%1</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>所有对比</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>回收站（%1）</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>找到超过 %1 项</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 项</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>sessions are still being read</source>
        <translation>仍在读取记录</translation>
    </message>
    <message>
        <source>Nothing contains all of these words.</source>
        <translation>没有内容包含所有这些词。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Deleted “%1”; it stays in the trash for %2 days.</source>
        <translation>已删除“%1”；它会在回收站中保留 %2 天。</translation>
    </message>
    <message>
        <source>Deleted %1 comparisons; they stay in the trash for %2 days.</source>
        <translation>已删除 %1 个对比；它们会在回收站中保留 %2 天。</translation>
    </message>
    <message>
        <source>Rename and label…</source>
        <translation>重命名和加标签…</translation>
    </message>
    <message>
        <source>Change its title, tags and notes (F2)</source>
        <translation>修改标题、标签和备注（F2）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Copy it as it is now (Ctrl+D)</source>
        <translation>按现状创建副本（Ctrl+D）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move it to the trash (Delete)</source>
        <translation>移到回收站（Delete）</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>从回收站取回</translation>
    </message>
    <message>
        <source>Search all prompts and answers</source>
        <translation>搜索所有题目和回答</translation>
    </message>
    <message>
        <source>Which comparisons are shown</source>
        <translation>显示哪些对比</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Your blind votes…</source>
        <translation>你的盲投…</translation>
    </message>
    <message>
        <source>Connect to a lab…</source>
        <translation>连接到实验室…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SettingsForm</name>
    <message>
        <source>%1 takes no temperature.</source>
        <translation>%1 不接受温度。</translation>
    </message>
    <message>
        <source>%1 takes no limit.</source>
        <translation>%1 不接受限制。</translation>
    </message>
    <message>
        <source>%1 cannot be told how hard to think.</source>
        <translation>无法设定 %1 的思考强度。</translation>
    </message>
    <message>
        <source>%1 takes no seed.</source>
        <translation>%1 不接受种子。</translation>
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
        <source>Most output tokens</source>
        <translation>最多输出 token</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>回答方式</translation>
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
    <message>
        <source>Most tokens of thinking</source>
        <translation>最多思考 token</translation>
    </message>
    <message>
        <source>as it was trained</source>
        <translation>按其训练方式</translation>
    </message>
    <message>
        <source>When it ends its thinking, &quot;Wait&quot; is put behind it, so often at most</source>
        <translation>它结束思考时，会在后面加上“Wait”，最多这么多次</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>At the limit its thinking is ended, and it answers</source>
        <translation>到达上限时思考被终止，然后作答</translation>
    </message>
    <message>
        <source>Times to think on</source>
        <translation>继续思考的次数</translation>
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
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
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
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>System prompt, temperature, output limit, effort, seed, streamed or whole; for all models, with exceptions for some</source>
        <translation>系统提示、温度、输出上限、思考强度、种子、流式或整段；对所有模型，个别可例外</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>提问设置</translation>
    </message>
    <message>
        <source>as the providers say</source>
        <translation>按提供商默认</translation>
    </message>
    <message>
        <source>Answers without an API…</source>
        <translation>不经 API 的回答…</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SideChooser</name>
    <message>
        <source>Two models</source>
        <translation>两个模型</translation>
    </message>
    <message>
        <source>Two models, or settings of one, in the session that is shown</source>
        <translation>当前记录中的两个模型，或同一模型的两种设置</translation>
    </message>
    <message>
        <source>Two sessions</source>
        <translation>两个记录</translation>
    </message>
    <message>
        <source>The same prompts before and after</source>
        <translation>相同题目的前后对比</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>之前的记录</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>之后的记录</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>before: choose a session</source>
        <translation>之前：选择记录</translation>
    </message>
    <message>
        <source>after: choose a session</source>
        <translation>之后：选择记录</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SlideView</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Practice models: simulated answers</source>
        <translation>练习模型：模拟回答</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::StartPage</name>
    <message>
        <source>What others have published about real models</source>
        <translation>他人公布的真实模型数据</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>在这里能做什么</translation>
    </message>
    <message>
        <source>Ask several chatbots the same question, side by side, and see what each answer costs.</source>
        <translation>向多个聊天机器人并排提出同一问题，并看到每个回答的花费。</translation>
    </message>
    <message>
        <source>Let them answer suites of prompts, and see who is right, how often, and for how much.</source>
        <translation>让它们回答整套提示，看谁答对、答对多少、花费多少。</translation>
    </message>
    <message>
        <source>Test what is said about cheap chatbots against answers of your own, and export a report.</source>
        <translation>用自己得到的回答检验关于廉价聊天机器人的说法，并导出报告。</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>立即试用</translation>
    </message>
    <message>
        <source>With practice models: no key, no cost. Their answers are simulated and marked so everywhere.</source>
        <translation>使用练习模型：无需密钥，不花钱。其回答是模拟的，并处处标明。</translation>
    </message>
    <message>
        <source>Ask a local server</source>
        <translation>询问本机服务器</translation>
    </message>
    <message>
        <source>Enter a key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>For models of a provider. You see what a question will cost before it is sent.</source>
        <translation>用于服务商的模型。发送前即可看到问题将花费多少。</translation>
    </message>
    <message>
        <source>Published charts</source>
        <translation>已公布的图表</translation>
    </message>
    <message>
        <source>Measured cost</source>
        <translation>实测费用</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Looking for model servers on this machine…</source>
        <translation>正在查找本机的模型服务器…</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::StrengthsPage</name>
    <message>
        <source>%1 prompts, up to %2 trials. Trials of a prompt are averaged first. Score: Wilson&apos;s interval over prompts; differences paired by prompt, Holm&apos;s procedure. Dotted: the middle of all.</source>
        <translation>%1 道题，最多 %2 次。同题各次先取平均。得分：按题的 Wilson 区间；差异按题配对，Holm 法。点线：全体的中间水平。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>what the article says</source>
        <translation>文章的说法</translation>
    </message>
    <message>
        <source>what can be done today</source>
        <translation>今天可以怎么做</translation>
    </message>
    <message>
        <source>How strengths are shown</source>
        <translation>强项的显示方式</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>点图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>As in February 2025</source>
        <translation>如 2025 年 2 月</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Strengths by category as a table</source>
        <translation>按类别的强项表</translation>
    </message>
    <message>
        <source>The article&apos;s models, and what can be done with each today</source>
        <translation>文章中的模型，以及今天可以怎么做</translation>
    </message>
    <message>
        <source>Strengths by category will stand here, as soon as a comparison has an answer that is scored.</source>
        <translation>一旦比较中有已评分的回答，各类别的强项就会显示在此。</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新建对比</translation>
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
        <source>Import a suite</source>
        <translation>导入题集</translation>
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
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>New suite…</source>
        <translation>新建题集…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message numerus="yes">
        <source>delete %n prompts</source>
        <translation>
            <numerusform>删除 %n 道题目</numerusform>
        </translation>
    </message>
    <message>
        <source>move prompt %1</source>
        <translation>移动题目 %1</translation>
    </message>
    <message>
        <source>Name of the suite</source>
        <translation>题集名称</translation>
    </message>
    <message>
        <source>A new suite</source>
        <translation>新题集</translation>
    </message>
    <message>
        <source>make the suite %1</source>
        <translation>新建题集 %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Rename the suite</source>
        <translation>重命名题集</translation>
    </message>
    <message>
        <source>rename the suite</source>
        <translation>重命名题集</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>add a prompt</source>
        <translation>添加题目</translation>
    </message>
    <message>
        <source>change prompt %1</source>
        <translation>修改题目 %1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SystemCard</name>
    <message>
        <source>maker</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>released</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>callable until</source>
        <translation>可调用至</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>后继</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>launch, in / out</source>
        <translation>发布时，输入 / 输出</translation>
    </message>
    <message>
        <source>today, in / out</source>
        <translation>今日，输入 / 输出</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>停用于 %1</translation>
    </message>
    <message>
        <source>served</source>
        <translation>仍在服务</translation>
    </message>
    <message>
        <source>Price: nobody has published one.</source>
        <translation>价格：无人发表。</translation>
    </message>
    <message>
        <source>Price, USD per million tokens, log scale; dashed grey: its successor</source>
        <translation>价格，每百万 token 的美元数，对数刻度；灰色虚线：其后继</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>Nobody has published a result.</source>
        <translation>没有人发表过成绩。</translation>
    </message>
    <message>
        <source>Published results, source and grade</source>
        <translation>已发表的成绩、来源与等级</translation>
    </message>
    <message>
        <source>Measured here: the open session has no answers of it.</source>
        <translation>本机测量：打开的会话中没有它的回答。</translation>
    </message>
    <message>
        <source>Measured here: %1</source>
        <translation>本机测量：%1</translation>
    </message>
    <message>
        <source>What can be done today: %1</source>
        <translation>今天可以怎么做：%1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::SystemTexts</name>
    <message>
        <source>%1 to %2: $%3 in, $%4 out per million tokens</source>
        <translation>%1 至 %2：每百万 token 输入 $%3，输出 $%4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>by others</source>
        <translation>由他人公开</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>封闭</translation>
    </message>
    <message>
        <source>Nobody has published a price.</source>
        <translation>没有人发表过价格。</translation>
    </message>
    <message>
        <source>ask it</source>
        <translation>可直接提问</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>其他服务商</translation>
    </message>
    <message>
        <source>local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>saved answers</source>
        <translation>已保存的回答</translation>
    </message>
    <message>
        <source>its successor</source>
        <translation>其后继</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最后 %1</translation>
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
    <message>
        <source>Keep as a prompt…</source>
        <translation>存为题目…</translation>
    </message>
    <message>
        <source>Puts the question into a suite of your own, with its expected answer and scorer, and scores the answers at once</source>
        <translation>把问题连同期望答案和评分器放入您自己的题集，并立即给答案评分</translation>
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
    <name>Pennybench::Desktop::TimerRing</name>
    <message>
        <source>Seconds left: %1</source>
        <translation>剩余秒数：%1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::TroubleNotice</name>
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
        <source>Offline: no model can be reached. %1</source>
        <translation>离线：所有模型都无法连接。%1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::UpdateDialog</name>
    <message>
        <source>Update prices</source>
        <translation>更新价格</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>公布者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Type an address like https://example.org/prices.json. A file is read by &quot;Import prices…&quot;.</source>
        <translation>请输入形如 https://example.org/prices.json 的地址。文件请用“导入价格…”。</translation>
    </message>
    <message>
        <source>Pennybench will ask %1 for this one file. The request carries no key and says nothing about you or your models. You will see what would change before anything does.</source>
        <translation>Pennybench 只会向 %1 请求这一个文件。请求不带密钥，也不透露您或您的模型的任何信息。更改之前您会看到将要发生的变化。</translation>
    </message>
    <message>
        <source>The address is not encrypted (http://): look closely at what would change.</source>
        <translation>该地址未加密（http://）：请仔细查看将要发生的变化。</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::VoteBar</name>
    <message>
        <source>vote</source>
        <translation>票</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票</translation>
    </message>
</context>
<context>
    <name>Pennybench::Desktop::WhoIsWho</name>
    <message>
        <source>Who is who</source>
        <translation>谁是谁</translation>
    </message>
    <message>
        <source>Covered. W shows who is who on this screen.</source>
        <translation>已遮住。按 W 在此屏幕显示谁是谁。</translation>
    </message>
    <message>
        <source>W  Show</source>
        <translation>W  显示</translation>
    </message>
    <message>
        <source>W  Cover</source>
        <translation>W  遮住</translation>
    </message>
    <message>
        <source>option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>extracted</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>votes so far</source>
        <translation>目前票数</translation>
    </message>
    <message>
        <source>equally good: %1   none is good: %2</source>
        <translation>一样好：%1   都不好：%2</translation>
    </message>
    <message>
        <source>Practice models: simulated answers</source>
        <translation>练习模型：模拟回答</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>预期：%1</translation>
    </message>
</context>
<context>
    <name>Pennybench::Reports::ArticleTexts</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>%1 (grade %2)</source>
        <translation>%1（等级 %2）</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>阅于 %1</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who plays whom</source>
        <translation>由谁扮演</translation>
    </message>
    <message>
        <source>%1 is played by the practice model %2; its verdicts are simulated.</source>
        <translation>%1 由练习模型 %2 扮演；其判定是模拟的。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Nobody plays a role of the article in this session.</source>
        <translation>此会话中无人扮演文章中的角色。</translation>
    </message>
    <message>
        <source>Own evidence</source>
        <translation>自己的证据</translation>
    </message>
    <message>
        <source>From the answers of this session alone. Intervals are two-sided 95 %, by Holm&apos;s procedure over the parts of a claim.</source>
        <translation>仅来自此会话的回答。区间为双侧 95 %，对论断各部分用 Holm 法。</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>test</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Published evidence</source>
        <translation>已发表的证据</translation>
    </message>
    <message>
        <source>Measured or said by others, never mixed with the session&apos;s answers.</source>
        <translation>由他人测量或陈述，绝不与会话的回答混合。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>强项</translation>
    </message>
    <message>
        <source>%1 (simulated): %2</source>
        <translation>%1（模拟）：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cost of making</source>
        <translation>研制费用</translation>
    </message>
    <message>
        <source>Published figures; never on one axis with the cost of an answer.</source>
        <translation>已发表的数字；绝不与单次回答的费用共用一条轴。</translation>
    </message>
    <message>
        <source>The systems of the article today</source>
        <translation>文章中的系统如今</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>what the article says</source>
        <translation>文章的说法</translation>
    </message>
    <message>
        <source>what can be done today</source>
        <translation>今天可以怎么做</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>方法与局限</translation>
    </message>
    <message>
        <source>The middle of the others is the mean of the other contestants&apos; scores on the same prompt. A claim is supported where the whole interval lies on the claimed side of the margin, not supported where it lies on the other side; else there is not enough evidence.</source>
        <translation>其他模型的中间水平是其他参赛者在同一题上得分的平均。整个区间在界限所称的一侧时论断得到支持，在另一侧时不受支持，否则证据不足。</translation>
    </message>
    <message>
        <source>%1 contestants, %2 prompts, up to %3 trials. A verdict holds for these prompts and settings, and for no others.</source>
        <translation>%1 个参赛者，%2 道题，最多 %3 次。判定只适用于这些题目和设置。</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>回答说明了什么</translation>
    </message>
    <message>
        <source>Quality and cost</source>
        <translation>质量与费用</translation>
    </message>
    <message>
        <source>The claims of February 2025, tested on: %1</source>
        <translation>2025 年 2 月的论断，检验于：%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入的部分</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Pennybench::Reports::MakingTexts</name>
    <message>
        <source>Training of DeepSeek-V3</source>
        <translation>DeepSeek-V3 的训练</translation>
    </message>
    <message>
        <source>Hardware alone</source>
        <translation>仅硬件</translation>
    </message>
    <message>
        <source>Running the clusters</source>
        <translation>集群运行</translation>
    </message>
    <message>
        <source>Servers in all</source>
        <translation>服务器总计</translation>
    </message>
    <message>
        <source>announced by %1</source>
        <translation>由 %1 公布</translation>
    </message>
    <message>
        <source>estimated by %1</source>
        <translation>由 %1 估算</translation>
    </message>
    <message>
        <source>What was announced, and what others estimate</source>
        <translation>公布的数字与他人的估算</translation>
    </message>
    <message>
        <source>US dollars to make it, log scale: every line is ten times the one before</source>
        <translation>研制费用（美元），对数刻度：每条线是前一条的十倍</translation>
    </message>
    <message>
        <source>announced by the makers</source>
        <translation>由开发者公布</translation>
    </message>
    <message>
        <source>estimated by others</source>
        <translation>由他人估算</translation>
    </message>
    <message>
        <source>Experiments in the open</source>
        <translation>公开的实验</translation>
    </message>
    <message>
        <source>%1 times, at least</source>
        <translation>至少 %1 倍</translation>
    </message>
    <message>
        <source>Published figures only; nothing was measured here. These sums never share an axis with the cost of an answer: a model that was cheap to make can be dear to ask, and the other way round.</source>
        <translation>只有已发表的数字，此处未做测量。这些金额绝不与单次回答的费用共用一条轴：研制便宜的模型提问时可能很贵，反之亦然。</translation>
    </message>
    <message>
        <source>what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>来自谁</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>计入内容</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>阅于 %1</translation>
    </message>
    <message>
        <source>The estimates for DeepSeek are %1 to %2 times the announced figure. They answer another question: the announced %3 pay for one training run, the estimates for the machines and for running them.</source>
        <translation>对 DeepSeek 的估算是公布数字的 %1 至 %2 倍。它们回答的是另一个问题：公布的 %3 用于一次训练，估算则针对机器及其运行。</translation>
    </message>
    <message>
        <source>50 and 30 dollars are real and small, because both projects start from a model that somebody else had paid for.</source>
        <translation>50 和 30 美元是真实的且很小，因为两个项目都从别人付费做好的模型开始。</translation>
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
        <source>Prices used</source>
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
    <message>
        <source>Beyond %1 different formulas, formulas are shown as TeX.</source>
        <translation>超过 %1 个不同公式后，其余公式以 TeX 显示。</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1，会话 %2</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>test</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>Claims of one&apos;s own</source>
        <translation>自己的论断</translation>
    </message>
    <message>
        <source>Intervals are two-sided 95 %, by Holm&apos;s procedure over the parts of a claim.</source>
        <translation>区间为双侧 95 %，按 Holm 方法对论断的各部分校正。</translation>
    </message>
    <message>
        <source>judged by a model</source>
        <translation>由模型评判</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n models</source>
        <translation>
            <numerusform>%1：%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>invented for practice</source>
        <translation>为练习而虚构</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a row</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Pennybench::Widgets::AnswerDifference</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>The answers of %1 and %2, with their differences</source>
        <translation>%1 与 %2 的回答及其差异</translation>
    </message>
    <message>
        <source>%1 words in both; %2 only from %3; %4 only from %5.</source>
        <translation>两者共有 %1 个词；仅 %3 有 %2 个；仅 %5 有 %4 个。</translation>
    </message>
    <message>
        <source>The beginnings are compared; the texts are longer.</source>
        <translation>只比较了开头部分；文本更长。</translation>
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
        <source>Reasoning (%1)</source>
        <translation>推理（%1）</translation>
    </message>
</context>
<context>
    <name>Pennybench::Widgets::CopyButtons</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
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
    <message>
        <source>%1 out</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>per million tokens of output</source>
        <translation>每百万输出 token</translation>
    </message>
    <message>
        <source>Quality against list price</source>
        <translation>质量与标价</translation>
    </message>
    <message>
        <source>List price in USD per million tokens of output</source>
        <translation>标价，每百万输出 token 美元</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>未知选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”后缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”后不应有值。</translation>
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
    <name>ScorerForm</name>
    <message>
        <source>Expected answer</source>
        <translation>期望答案</translation>
    </message>
    <message>
        <source>Decimals of a rounded answer</source>
        <translation>舍入答案的小数位数</translation>
    </message>
    <message>
        <source>Accept an inequality for a set</source>
        <translation>接受用不等式表示集合</translation>
    </message>
    <message>
        <source>Numbers to use</source>
        <translation>可用的数</translation>
    </message>
    <message>
        <source>Number to reach</source>
        <translation>目标数</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>选项，每行一个</translation>
    </message>
    <message>
        <source>Also right, one a line</source>
        <translation>同样正确，每行一个</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Spelling variants matter</source>
        <translation>区分拼写变体</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>It must match the whole answer</source>
        <translation>必须匹配整个答案</translation>
    </message>
    <message>
        <source>Case does not matter</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>Fields that were not expected do not count</source>
        <translation>多余的字段不计</translation>
    </message>
    <message>
        <source>Text around the JSON is a mistake</source>
        <translation>JSON 周围的文字算错</translation>
    </message>
    <message>
        <source>Places of tone marks</source>
        <translation>声调位置</translation>
    </message>
    <message>
        <source>Good answers, one a line</source>
        <translation>好的答案，每行一个</translation>
    </message>
    <message>
        <source>Correct from this score on</source>
        <translation>达到此分即正确</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Must be mentioned, one a line</source>
        <translation>必须提到，每行一个</translation>
    </message>
    <message>
        <source>Constraints (JSON list)</source>
        <translation>约束（JSON 列表）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Expected JSON</source>
        <translation>期望的 JSON</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Tests (JSON list, or Python with assert)</source>
        <translation>测试（JSON 列表，或带 assert 的 Python）</translation>
    </message>
    <message>
        <source>Function that is tested</source>
        <translation>被测函数</translation>
    </message>
    <message>
        <source>Code before the tests</source>
        <translation>测试前的代码</translation>
    </message>
    <message>
        <source>Other modules, one a line</source>
        <translation>其他模块，每行一个</translation>
    </message>
    <message>
        <source>Correct solution</source>
        <translation>正确解答</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>评判要点</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a mathematical value in any form</source>
        <translation>任意形式的数学值</translation>
    </message>
    <message>
        <source>a calculation with given numbers</source>
        <translation>用给定的数计算</translation>
    </message>
    <message>
        <source>the option that was chosen</source>
        <translation>所选的选项</translation>
    </message>
    <message>
        <source>the whole answer is a text</source>
        <translation>整个答案是某段文字</translation>
    </message>
    <message>
        <source>a text is somewhere in the answer</source>
        <translation>答案中出现某段文字</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Vietnamese marks, syllable by syllable</source>
        <translation>越南语标调，逐音节</translation>
    </message>
    <message>
        <source>a translation, against references</source>
        <translation>译文，对照参考译文</translation>
    </message>
    <message>
        <source>a summary, against references</source>
        <translation>摘要，对照参考摘要</translation>
    </message>
    <message>
        <source>instructions that were followed</source>
        <translation>是否遵循指令</translation>
    </message>
    <message>
        <source>JSON with the expected fields</source>
        <translation>含期望字段的 JSON</translation>
    </message>
    <message>
        <source>Python code, run against tests</source>
        <translation>Python 代码，用测试运行</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>由人判定</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>a judge model or a person, with a rubric</source>
        <translation>评委模型或人，按标准</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>%1 prompts, too few</source>
        <translation>%1 道题，太少</translation>
    </message>
    <message>
        <source>%1 (%2)   ▼ %3  ▲ %4</source>
        <translation>%1（%2）  ▼ %3  ▲ %4</translation>
    </message>
    <message>
        <source>Difference by category</source>
        <translation>按类别的差异</translation>
    </message>
    <message>
        <source>%1 minus %2, in points, 95 %</source>
        <translation>%1 减 %2，百分点，95 %</translation>
    </message>
    <message>
        <source>All prompts</source>
        <translation>所有题目</translation>
    </message>
    <message>
        <source>Filled: p &lt; 0.05 by Holm, all prompts over %1 pairs</source>
        <translation>实心：按 Holm 校正 p &lt; 0.05，所有题目按 %1 对</translation>
    </message>
    <message>
        <source>Filled: p &lt; 0.05</source>
        <translation>实心：p &lt; 0.05</translation>
    </message>
    <message>
        <source>, categories over %1</source>
        <translation>，类别按 %1 个</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>题目太少</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>%1 minus %2, in points</source>
        <translation>%1 减 %2，百分点</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p（Holm）</translation>
    </message>
    <message>
        <source>change, 95 %</source>
        <translation>变化，95 %</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>who was right</source>
        <translation>谁答对</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Too few prompts to tell</source>
        <translation>题目太少，无法判断</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>未发现差异</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>提高了</translation>
    </message>
    <message>
        <source>Worse by</source>
        <translation>下降了</translation>
    </message>
    <message>
        <source>%1 is ahead by</source>
        <translation>%1 领先</translation>
    </message>
    <message>
        <source>%1 is behind by</source>
        <translation>%1 落后</translation>
    </message>
    <message>
        <source>McNemar&apos;s mid-p is %1.</source>
        <translation>McNemar 的 mid-p 为 %1。</translation>
    </message>
    <message>
        <source>p is %1 (Student&apos;s t over prompts).</source>
        <translation>p 为 %1（按题的 Student t 检验）。</translation>
    </message>
    <message>
        <source>Adjusted for %1 pairs (Holm) it is %2.</source>
        <translation>对 %1 对模型校正（Holm）后为 %2。</translation>
    </message>
    <message>
        <source>Better than before by %1 points (95 % from %2 to %3, %4 prompts).</source>
        <translation>比之前提高 %1 个百分点（95 % 区间 %2 至 %3，%4 道题）。</translation>
    </message>
    <message>
        <source>Worse than before by %1 points (95 % from %2 to %3, %4 prompts).</source>
        <translation>比之前下降 %1 个百分点（95 % 区间 %2 至 %3，%4 道题）。</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points (95 % from %4 to %5, %6 prompts).</source>
        <translation>%1 领先 %2 %3 个百分点（95 % 区间 %4 至 %5，%6 道题）。</translation>
    </message>
    <message>
        <source>The interval leaves out zero (95 % from %1 to %2 points, %3 prompts), but with %4 pairs compared chance may explain it.</source>
        <translation>区间不含零（95 % 区间 %1 至 %2 个百分点，%3 道题），但由于比较了 %4 对，可能只是偶然。</translation>
    </message>
    <message>
        <source>No change was found with %1 prompts (95 % from %2 to %3 points).</source>
        <translation>用 %1 道题未发现变化（95 % 区间 %2 至 %3 个百分点）。</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 was found with %3 prompts (95 % from %4 to %5 points).</source>
        <translation>用 %3 道题未发现 %1 与 %2 有差异（95 % 区间 %4 至 %5 个百分点）。</translation>
    </message>
    <message>
        <source>About %1 prompts would show a difference of 5 points.</source>
        <translation>约需 %1 道题才能看出 5 个百分点的差异。</translation>
    </message>
    <message>
        <source>%1 prompts are decided for both, too few for an interval. %2: %3. %4: %5.</source>
        <translation>两者均已判定的题有 %1 道，太少，无法给出区间。%2：%3。%4：%5。</translation>
    </message>
    <message>
        <source>%1: %2 points (95 % %3, %4 prompts)</source>
        <translation>%1：%2 个百分点（95 % %3，%4 道题）</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>见于：%1。</translation>
    </message>
    <message>
        <source>No category shows a difference of its own; it could still be up to %1 points.</source>
        <translation>没有哪个类别单独显示出差异；差异仍可能达到 %1 个百分点。</translation>
    </message>
    <message>
        <source>No difference was found in the other categories (%1); it could still be up to %2 points.</source>
        <translation>其余类别（%1 个）未发现差异；差异仍可能达到 %2 个百分点。</translation>
    </message>
    <message>
        <source>Too few prompts for an interval: %1.</source>
        <translation>题目太少，无法给出区间：%1。</translation>
    </message>
    <message>
        <source>Counted separately, %1 and %2: undecided %3 and %4, no answer %5 and %6, cut at the limit %7 and %8, errors %9 and %10.</source>
        <translation>另行计数，%1与%2：未定 %3 和 %4，无答案 %5 和 %6，因上限截断 %7 和 %8，错误 %9 和 %10。</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 至 %2 %</translation>
    </message>
    <message>
        <source>%1 to %2 times</source>
        <translation>%1 至 %2 倍</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1（之前）</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1 (after)</source>
        <translation>%1（之后）</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>都对</translation>
    </message>
    <message>
        <source>Right as often</source>
        <translation>答对次数一样</translation>
    </message>
    <message>
        <source>Only %1 right</source>
        <translation>仅 %1 答对</translation>
    </message>
    <message>
        <source>%1 right more often</source>
        <translation>%1更常答对</translation>
    </message>
    <message>
        <source>Neither right</source>
        <translation>都不对</translation>
    </message>
    <message>
        <source>Not decided for both</source>
        <translation>未能对两者判定</translation>
    </message>
    <message>
        <source>paired, %1 prompts</source>
        <translation>配对，%1 道题</translation>
    </message>
    <message>
        <source>95 % %1</source>
        <translation>95 % %1</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>提问日期</translation>
    </message>
    <message>
        <source>served model</source>
        <translation>实际应答的模型</translation>
    </message>
    <message>
        <source>price in / out</source>
        <translation>价格 输入 / 输出</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>system text</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>scorers</source>
        <translation>评分器</translation>
    </message>
    <message>
        <source>time, median</source>
        <translation>时间，中位数</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 至 %2 毫秒</translation>
    </message>
    <message>
        <source>tokens per answer</source>
        <translation>token/回答</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>within 1 ms</source>
        <translation>1 毫秒以内</translation>
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
    <name>Undecided</name>
    <message>
        <source>Undecided and in no share: %1 of %2 answers</source>
        <translation>未定且不计入比例：%1/%2 个回答</translation>
    </message>
    <message>
        <source>by a person&apos;s verdict, or without a reason</source>
        <translation>由人工判定，或没有理由</translation>
    </message>
    <message>
        <source>  %1 for other reasons</source>
        <translation>  另有 %1 个出于其他原因</translation>
    </message>
</context>
<context>
    <name>UnexpectedEnd</name>
    <message>
        <source>Pennybench ended unexpectedly on %1. No run was under way.</source>
        <translation>Pennybench 于 %1 意外退出，当时没有正在进行的运行。</translation>
    </message>
    <message>
        <source>Pennybench ended unexpectedly on %1 while a run was under way. All answers that had arrived are in %2; you can open it and continue.</source>
        <translation>Pennybench 于 %1 在运行过程中意外退出。已收到的全部回答都在 %2 中，您可以打开它并继续。</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
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
