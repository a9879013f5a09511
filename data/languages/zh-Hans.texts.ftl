# Facts of timelines, cells, labels and words inside pictures. A name {n1} stands for a figure as English has it,
# {d1} for a day, {m1} for a month.

# what the row says
m-dabe2deb01 = 该行的内容

# what China did: on the day before the event that is counted from, and on the day of the brief, with how sure what is new is
m-06f3c683e6 = 中国的举措：起算事件前一日和本简报日期的情况，并注明新增内容的可信度

# what the United States did: on the day before the event that is counted from, and on the day of the brief, with how sure what is new is
m-422811b416 = 美国的举措：起算事件前一日和本简报日期的情况，并注明新增内容的可信度

# Table {n1}
m-04df4e0ead = 表{ $n1 }

# Deaths had been falling for {outcomes.fall_before_meeting} when the two sides met
m-d0642a2eb9 = 双方会晤时，死亡人数已连续下降{ $outcomes_fall_before_meeting }

# Lanes of acts by who did them (China: control {n1} duty {n2}; United States: control {n3} duty {n4}; both: meeting {n5}).
m-81021d78d7 = 按行为方分列的举措（中国：管制{ $n1 }、关税{ $n2 }；美国：管制{ $n3 }、关税{ $n4 }；双方：会晤{ $n5 }）。

# Named: China: fentanyl class, {d1}; US duty {n1}, {d2}; Busan meeting, {d3}; US duty ends, {d4}.
m-fdec86d3a5 = 标注名称的有：中国：芬太尼类物质整类列管，{ $d1 }；美国关税{ $n1 }，{ $d2 }；釜山会晤，{ $d3 }；美国关税终止，{ $d4 }。

# Pounds of fentanyl seized, month: most {n1} in {m1}, latest {n2} in {m2}, still open.
m-73a13471eb = 每月查获芬太尼磅数：最高为{ $m1 }的{ $n1 }，最新为{ $m2 }的{ $n2 }，仍未定。

# Laboratory identifications, half-year: most {n1} in {m1}, latest {n2} in {m2}, still open.
m-6c083e4f84 = 每半年实验室检出次数：最高为{ $m1 }的{ $n1 }，最新为{ $m2 }的{ $n2 }，仍未定。

# Deaths, month: most {n1} in {m1}, latest {n2} in {m2}, still open.
m-adaf7de955 = 每月死亡人数：最高为{ $m1 }的{ $n1 }，最新为{ $m2 }的{ $n2 }，仍未定。

# China: fentanyl class
m-93dd5ca5c4 = 中国：芬太尼类物质

# US duty {n1}
m-f3904a8f1f = 美国关税{ $n1 }

# Busan meeting
m-6f85bc823b = 釜山会晤

# US duty ends
m-9dfa9b61f2 = 美国关税终止

# Pounds of fentanyl seized, month
m-225ef8a954 = 每月查获芬太尼磅数

# Laboratory identifications, half-year
m-34997bf7ef = 每半年实验室检出次数

# Deaths, month
m-c881d38651 = 每月死亡人数

# control
m-0fcd568a5c = 管制

# duty
m-9bb09914b1 = 关税

# meeting
m-0fd9243621 = 会晤

# Month
m-310ca503ef = 月份

# calendar month
m-1bf2e33531 = 公历月份

# What was done
m-9a2fc57bbe = 举措

# acts of the month that took effect in it, by side
m-7f08e075b7 = 当月生效的举措，按涉及方分列

# Pounds
m-b48176ac41 = 磅

# weight of the seized material, not of the pure drug
m-d59c45c2d2 = 查获物重量，并非纯品重量

# Identifications
m-57f115eb3b = 检出次数

# times that laboratories identified the substance
m-4eec3d6fb8 = 实验室检出该物质的次数

# Deaths
m-cab73116d7 = 死亡人数

# deaths that involved synthetic opioids
m-fe2a8e57e4 = 涉及合成阿片类药物的死亡人数

# United States: Cyclopropylfentanyl
m-e69071721b = 美国：环丙酰芬太尼

# China: The fentanyl precursors NPP and {n1}-ANPP; United States: Seven fentanyls; United States: Fentanyl-related substances as a class
m-0d5c53d270 = 中国：芬太尼前体NPP和{ $n1 }-ANPP；美国：七种芬太尼类物质；美国：芬太尼类物质整类列管

# China: {n1} new psychoactive substances, among them two fentanyls
m-f57238ac13 = 中国：{ $n1 }种新精神活性物质，其中两种为芬太尼类物质

# United States: Five fentanyls
m-f2fdd22415 = 美国：五种芬太尼类物质

# both: China undertakes to put fentanyl-type substances under control as one class.
m-267028184c = 双方：中国承诺对芬太尼类物质实行整类列管。

# China: All fentanyl-related substances, defined by structure
m-8102e6a2d5 = 中国：所有芬太尼类物质，按结构定义

# United States: Benzylfentanyl; {n1}-AP with its amides, carbamates and salts, and so {n2}-boc-{n3}-AP; United States: Norfentanyl
m-95216d7a19 = 美国：苄基芬太尼；{ $n1 }-AP及其酰胺、氨基甲酸酯和盐类，因而包括{ $n2 }-boc-{ $n3 }-AP；美国：去甲芬太尼

# United States: Isotonitazene
m-78fe172579 = 美国：异托尼秦

# United States: Brorphine
m-e3d1bf36e1 = 美国：溴啡

# United States: Ten named fentanyl-related substances
m-228f2a41f4 = 美国：十种按品种列管的芬太尼类物质

# United States: Four named fentanyl-related substances
m-cf55a41fc5 = 美国：四种按品种列管的芬太尼类物质

# China: Synthetic cannabinoids as a class, and {n1} other substances
m-10eba5014a = 中国：合成大麻素类物质整类列管，以及另外{ $n1 }种物质

# United States: Seven nitazenes
m-c5cdaeba2b = 美国：七种尼秦类物质

# United States: {n1}-boc-{n2}-AP
m-2cd98d2c4f = 美国：{ $n1 }-boc-{ $n2 }-AP

# United States: {n1}-piperidone with its acetals, amides, carbamates and salts, and so {n2}-boc-{n3}-piperidone
m-b046b9fbfe = 美国：{ $n1 }-哌啶酮及其缩醛、酰胺、氨基甲酸酯和盐类，因而包括{ $n2 }-boc-{ $n3 }-哌啶酮

# United States: Metonitazene
m-c9866e55de = 美国：美托尼秦

# both: Cooperation on drugs starts again and a working group is agreed; the United States takes a Chinese police forensic institute off the Entity List from {n1}.; United States: Halides of {n2}-AP
m-fa9d10f54a = 双方：恢复禁毒合作，商定设立工作组；美国自{ $n1 }起将中国一家警方法庭科学机构移出实体清单；美国：{ $n2 }-AP的卤化物

# United States: Nine named fentanyl-related substances
m-28620cc030 = 美国：九种按品种列管的芬太尼类物质

# both: The working group is launched in Beijing.
m-ed2211af72 = 双方：工作组在北京启动。

# United States: {n1}-methyl-AP-{n2} a synthetic opioid
m-e9346aafe3 = 美国：{ $n1 }-甲基-AP-{ $n2 }，一种合成阿片类药物

# United States: Three nitazenes
m-aee795c8a2 = 美国：三种尼秦类物质

# China: {n1} chemicals, among them propionyl chloride
m-73046e868d = 中国：{ $n1 }种化学品，其中包括丙酰氯

# China: {n1} new psychoactive substances, among them brorphine and some nitazenes; United States: Two nitazenes; both: Senior officials meet in Washington on enforcement, illicit finance, faster scheduling, diversion and new threats.
m-74dc22bdf1 = 中国：{ $n1 }种新精神活性物质，其中包括溴啡和部分尼秦类物质；美国：两种尼秦类物质；双方：高级官员在华盛顿会晤，议题为执法、非法资金、加快列管、防止流失和新威胁。

# China: Three fentanyl precursors and four other substances
m-3bf90758f6 = 中国：三种芬太尼前体和另外四种物质

# United States: Duty: Fentanyl, {n1}; China: Duty: Response to fentanyl, {n2}
m-bc7159da94 = 美国：关税：芬太尼，{ $n1 }；中国：关税：对芬太尼关税的反制，{ $n2 }

# China: Nitazenes as a class, defined by structure with etonitazene as reference, and {n1} other substances; United States: Fentanyl-related substances as a class; China: Two fentanyl precursors; China: Catalogues of medicinal narcotic and psychotropic drugs; China: Non-medicinal catalogue: {n2} items and the fentanyl, synthetic cannabinoid and nitazene classes
m-df101f5a71 = 中国：尼秦类物质整类列管，以依托尼秦为参照按结构定义，以及另外{ $n1 }种物质；美国：芬太尼类物质整类列管；中国：两种芬太尼前体；中国：药用类麻醉药品和精神药品目录；中国：非药用类目录：{ $n2 }个品种以及芬太尼类、合成大麻素类和尼秦类物质

# United States: Two nitazenes
m-a8206c53ef = 美国：两种尼秦类物质

# United States: Seven named fentanyl-related substances
m-95bc566414 = 美国：七种按品种列管的芬太尼类物质

# United States: {n1}-boc-{n2}-piperidone; United States: Seven nitazenes; both: Trade and drug-control understandings. The Chinese readout of the meeting itself does not mention fentanyl; the commerce ministry's statement of the same day lists consensus on drug-control cooperation over fentanyl.
m-c6329a35ec = 美国：{ $n1 }-boc-{ $n2 }-哌啶酮；美国：七种尼秦类物质；双方：达成经贸和禁毒安排。中方关于会晤本身的新闻稿未提及芬太尼；商务部同日的表态列有关于芬太尼禁毒合作的共识。

# China: {n1} precursor chemicals listed; names not available here; United States: Duty: Fentanyl, {n2}
m-391b1e3937 = 中国：列入{ $n1 }种易制毒化学品，此处未掌握名称；美国：关税：芬太尼，{ $n2 }

# both: Drug-control teams of the two sides are in close contact; a recent video conference took stock and set priorities.; United States: Two nitazenes
m-18799d761f = 双方：双方禁毒团队保持密切联系；近期举行的视频会议总结了进展，确定了重点；美国：两种尼秦类物质

# United States: Two nitazenes; United States: Duty: Fentanyl, {n1}
m-38fa9a6891 = 美国：两种尼秦类物质；美国：关税：芬太尼，{ $n1 }

# United States: Propionyl chloride
m-0c31a376a8 = 美国：丙酰氯

# both: State visit; a Board of Trade and a Board of Investment are chartered. No tariff step and no longer truce.; China: Three further precursor chemicals, names not given
m-b90d6140cf = 双方：国事访问；设立贸易委员会和投资委员会。未采取关税举措，暂停期未延长；中国：另外三种易制毒化学品，名称未公布

# China: {n1} new psychoactive substances
m-80989f302f = 中国：{ $n1 }种新精神活性物质

# China: Two further fentanyl precursors (carboxylate esters of NPP); both: Chinese list of eight outcomes: item {n1} says drug and police bodies achieved visible results and cracked several cases on new substances and precursors together.
m-7bbed42240 = 中国：另外两种芬太尼前体（NPP的羧酸酯）；双方：中方列出八项成果清单：第{ $n1 }项称，禁毒和警务部门合作取得可见成效，共同侦破数起涉及新物质和前体的案件。

# China: Orphines as a class, defined by structure with brorphine and spirobrorphine as references
m-a7373f05eb = 中国：orphines类物质整类列管，以溴啡和spirobrorphine为参照按结构定义

# Data: Lighter: still open. Hollow: not confirmed
m-b6fcd0a05a = 数据：浅色：数据仍未定；空心：未证实

# Figure {n1}
m-16506ff5c5 = 图{ $n1 }

# day it happened or was said, as precise as the source
m-6f78a8db39 = 事件发生或表态的日期，精确程度与来源一致

# whose promise, item, law or lever it is
m-b4b1ce8332 = 承诺、内容、法律或政策手段所属的一方

# what a measure of success would need
m-ff0fd5fcf9 = 衡量成效所需的内容

# Promises on
m-8f400a6ac3 = 承诺领域

# drug control, or tariffs, trade, shipping and export controls
m-2631626fa6 = 禁毒，或关税、经贸、航运和出口管制

# Made
m-45a5300c04 = 已作承诺

# promises that are twelve months old on the day of the brief
m-8d6965799f = 在本简报日期已满十二个月的承诺

# In law
m-a833fe9494 = 见于法律

# a published legal text carried them in full by twelve months after they were made
m-a56c200140 = 作出承诺后十二个月内，已公布的法律文本全部体现该承诺

# Carried out
m-947f3e2f05 = 已落实

# their test was met in full by twelve months after they were made
m-75c1f921a1 = 作出承诺后十二个月内，已全部达到其检验标准

# In part
m-761fab5ada = 部分落实

# a part was seen by then, or the other side alone reports it
m-60a83f5262 = 到期时见到一部分，或仅由另一方称已落实

# Nothing seen
m-0c687ee486 = 未见举措

# no act was found by then
m-a151145ede = 到期时未找到相关举措

# In figures
m-72ad2cbb27 = 见于数字

# a government published a count or a review that covers the whole by then
m-67e79659b4 = 到期时政府已公布覆盖全部内容的统计或审查

# drug control
m-72d6123a5d = 禁毒

# tariffs and trade
m-8ce60ba6bc = 关税和经贸

# Rows of acts by side and kind from {d1}, where a line stands, to {d2}, where another stands.
m-795ed843b0 = 按涉及方和类别分行列出的举措，自{ $d1 }（有一条线）至{ $d2 }（另有一条线）。

# China: controls {n1} China: arrests, charges, sanctions {n2} China: duties {n3} China: trade terms kept {n4} United States: controls {n5} United States: arrests, charges, sanctions {n6} United States: duties {n7} United States: trade terms kept {n8} United States: due {n9} both: meetings {n10} both: due {n11}.
m-1794b4b197 = 中国：管制{ $n1 }；中国：抓获、起诉、制裁{ $n2 }；中国：关税{ $n3 }；中国：已履行的经贸条款{ $n4 }；美国：管制{ $n5 }；美国：抓获、起诉、制裁{ $n6 }；美国：关税{ $n7 }；美国：已履行的经贸条款{ $n8 }；美国：后续日程{ $n9 }；双方：会晤{ $n10 }；双方：后续日程{ $n11 }。

# Due: End of the tariff truce, {d1}; Duty planned: Section {n1} semiconductors, {d2}.
m-406f136e28 = 后续日程：关税暂停期届满，{ $d1 }；拟征关税：{ $n1 }条款（半导体），{ $d2 }。

# Apr
m-617531b4fe = 四月

# Jul
m-c43f56b980 = 七月

# Oct
m-6877e8494c = 十月

# China: arrests, charges, sanctions
m-8aac971bc5 = 中国：抓获、起诉、制裁

# China: duties
m-73e8f8c92a = 中国：关税

# China: trade terms kept
m-701e52aa2f = 中国：已履行的经贸条款

# United States: arrests, charges, sanctions
m-2023b3734b = 美国：抓获、起诉、制裁

# United States: duties
m-e64bc6dfdb = 美国：关税

# United States: trade terms kept
m-cfb38240c2 = 美国：已履行的经贸条款

# United States: due
m-a956367a83 = 美国：后续日程

# Both: meetings
m-3903ad0c4c = 双方：会晤

# Both: due
m-2c3f0261e5 = 双方：后续日程

# Day from which it counts
m-599515d2e1 = 起算日期

# Kind
m-f5387f9bb6 = 类别

# control, case, duty, term kept, meeting, or due: a day ahead
m-11cf94db92 = 管制、案件、关税、条款履行、会晤，或后续日程（未来的日期）

# Confidence
m-6422e3e78f = 可信度

# how well the row is sourced: confirmed, reported or unconfirmed
m-90aad54371 = 该行来源的可靠程度：已证实、据报道或未证实

# Publisher
m-2137854589 = 发布机构

# who published the fact, with a link to the page
m-6c330a69bd = 公布该事实的机构，附页面链接

# Trade and drug-control understandings. The Chinese readout of the meeting itself does not mention fentanyl; the commerce ministry's statement of the same day lists consensus on drug-control cooperation over fentanyl.
m-7b2b868638 = 达成经贸和禁毒安排。中方关于会晤本身的新闻稿未提及芬太尼；商务部同日的表态列有关于芬太尼禁毒合作的共识。

# term kept
m-865705b8af = 条款履行

# Suspend for a year the export controls of {d1} on rare earths and related goods.
m-868cf9eb28 = 暂停实施{ $d1 }关于稀土及相关物项的出口管制一年。

# {n1} precursor chemicals listed; names not available here
m-51a9533e76 = 列入{ $n1 }种易制毒化学品，此处未掌握名称

# Suspend for a year the measures that answer the US maritime action.
m-b037d5f5f5 = 暂停实施针对美方海事措施的反制措施一年。

# Duty: Fentanyl, {n1}
m-f4fe5c02e6 = 关税：芬太尼，{ $n1 }

# Suspend for a year the affiliates rule of {d1} on entities owned half or more by listed ones.
m-94095b0986 = 暂停实施{ $d1 }关于清单实体持股一半及以上实体的出口管制穿透性规则一年。

# Suspend for a year the measures under section {n1} on maritime transport, logistics and shipbuilding.
m-ecfad7fc4e = 暂停实施针对海运、物流和造船业的{ $n1 }条款措施一年。

# Prolong product exclusions from the section {n1} duties of {n2} and {n3}.
m-b2b2da6b63 = 延长{ $n2 }年和{ $n3 }年的{ $n1 }条款关税的商品排除措施。

# Drug-control teams of the two sides are in close contact; a recent video conference took stock and set priorities.
m-d04a50a12a = 双方禁毒团队保持密切联系；近期举行的视频会议总结了进展，确定了重点。

# Two nitazenes
m-6d20e9329c = 两种尼秦类物质

# Duty: Reciprocal, {n1}
m-d3912ed8bf = 关税：对等关税，{ $n1 }

# Propionyl chloride
m-6942465a16 = 丙酰氯

# case
m-bbfcd4160a = 案件

# Controller of a company
m-d1fc3dae3f = 一家公司的控制人

# Cases of a campaign begun in {m1}
m-d1046935f9 = { $m1 }启动的专项行动中的案件

# State visit; a Board of Trade and a Board of Investment are chartered. No tariff step and no longer truce.
m-48e2d0dbc5 = 国事访问；设立贸易委员会和投资委员会。未采取关税举措，暂停期未延长。

# Three further precursor chemicals, names not given
m-c3a0a529b2 = 另外三种易制毒化学品，名称未公布

# {n1} new psychoactive substances
m-2add5f8762 = { $n1 }种新精神活性物质

# Duty: Section {n1} forced labour, {n2}
m-8359ee5a03 = 关税：{ $n1 }条款（涉强迫劳动），{ $n2 }

# Two further fentanyl precursors (carboxylate esters of NPP)
m-f0eeff12bd = 另外两种芬太尼前体（NPP的羧酸酯）

# Chinese list of eight outcomes: item {n1} says drug and police bodies achieved visible results and cracked several cases on new substances and precursors together.
m-651633b345 = 中方列出八项成果清单：第{ $n1 }项称，禁毒和警务部门合作取得可见成效，共同侦破数起涉及新物质和前体的案件。

# Makers and sellers of precursors
m-dec6348c39 = 前体的制造者和销售者

# Orphines as a class, defined by structure with brorphine and spirobrorphine as references
m-efb2dae890 = orphines类物质整类列管，以溴啡和spirobrorphine为参照按结构定义

# Duty: Section {n1} four year review
m-20607b5200 = 关税：{ $n1 }条款四年期复审

# due
m-458a4770df = 后续日程

# Data: Acts by side and kind; hollow: not confirmed, or ahead; the last line is the day of this brief
m-fb75f9906a = 数据：按涉及方和类别列出的举措；空心：未证实或尚未到期；最后一条线为本简报日期

# Promises with a bar of the steps each has climbed.
m-b0f5d86f6e = 各项承诺及表示其已完成步骤的条形。

# China, Control all fentanyl-type substances as one class: announced not known, in law yes, carried out yes, measured not needed, status met.
m-24df55a873 = 中国，对所有芬太尼类物质实行整类列管：已宣布：不详；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# China, Curb the flow of precursors, warn industry and restart cooperation: announced yes, in law not needed, carried out in part, measured none found, status partly.
m-02aebd4748 = 中国，遏制前体流动、提醒行业并恢复合作：已宣布：是；见于法律：不需要；已落实：部分；有统计：未找到；状态：部分履行。

# China, Control nitazenes as a class: announced yes, in law yes, carried out yes, measured not needed, status met.
m-a220c540d1 = 中国，对尼秦类物质实行整类列管：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# China, Cooperate on drug control over fentanyl, as agreed in the trade talks: announced yes, in law yes, carried out in part, measured none found, status partly.
m-148b999aa1 = 中国，按经贸磋商商定的内容就芬太尼开展禁毒合作：已宣布：是；见于法律：是；已落实：部分；有统计：未找到；状态：部分履行。

# China, Suspend for a year the export controls of {d1} on rare earths and related goods: announced yes, in law yes, carried out yes, measured not needed, status met.
m-8336921f79 = 中国，暂停实施{ $d1 }关于稀土及相关物项的出口管制一年：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# China, Suspend for a year the measures that answer the US maritime action: announced yes, in law yes, carried out yes, measured not needed, status met.
m-04e014a393 = 中国，暂停实施针对美方海事措施的反制措施一年：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# China, Stop sending certain designated chemicals to North America: announced one side's word, in law in part, carried out in part, measured none found, status partly.
m-e324e341ba = 中国，停止向北美运送某些指定化学品：已宣布：一方说法；见于法律：部分；已落实：部分；有统计：未找到；状态：部分履行。

# China, Control exports of certain other chemicals strictly, whatever the destination: announced one side's word, in law in part, carried out in part, measured not needed, status partly.
m-3a69c24005 = 中国，对某些其他化学品的出口实行严格管制，不论目的地：已宣布：一方说法；见于法律：部分；已落实：部分；有统计：不需要；状态：部分履行。

# China, Suspend the counter-tariffs to the fentanyl duty that were announced from {n1} on: announced yes, in law yes, carried out yes, measured not needed, status met.
m-215a346be8 = 中国，暂停实施自{ $n1 }起宣布的对芬太尼关税的反制关税：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# China, Warn firms about listed and unlisted precursors and equipment and have them check foreign buyers: announced yes, in law not needed, carried out in part, measured in part, status partly.
m-8738f0fdd4 = 中国，就列管和非列管的前体及设备提醒企业，并要求企业核查境外买家：已宣布：是；见于法律：不需要；已落实：部分；有统计：部分；状态：部分履行。

# China, Control seven chemical companies at once: announced one side's word, in law none found, carried out none found, measured not needed, status no public evidence.
m-5ca334e83f = 中国，立即管控七家化工企业：已宣布：一方说法；见于法律：未找到；已落实：未找到；有统计：不需要；状态：未见公开证据。

# China, Run a nationwide police task force against illicit precursors: announced yes, in law not needed, carried out in part, measured in part, status partly.
m-87959d95a0 = 中国，组建全国性警方专案组打击非法前体：已宣布：是；见于法律：不需要；已落实：部分；有统计：部分；状态：部分履行。

# China, Control orphines as a class: announced one side's word, in law one side's word, carried out one side's word, measured not needed, status met.
m-04c7e87ce3 = 中国，对orphines类物质实行整类列管：已宣布：一方说法；见于法律：一方说法；已落实：一方说法；有统计：不需要；状态：已履行。

# China, Control the export of two more fentanyl precursors: announced yes, in law in part, carried out in part, measured not needed, status partly.
m-dc4929af02 = 中国，对另外两种芬太尼前体的出口实行管制：已宣布：是；见于法律：部分；已落实：部分；有统计：不需要；状态：部分履行。

# United States, Take the Chinese police forensic institute off the Entity List: announced yes, in law yes, carried out yes, measured not needed, status met.
m-bae29bedc6 = 美国，将中国警方法庭科学机构移出实体清单：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# United States, Lower the fentanyl duty on Chinese goods from {n1} to {n2}: announced yes, in law yes, carried out yes, measured not needed, status overtaken.
m-2a7df691ca = 美国，将对中国商品的芬太尼关税从{ $n1 }降至{ $n2 }：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：因外部事件失去履行条件。

# United States, Suspend for a year the affiliates rule of {d1} on entities owned half or more by listed ones: announced yes, in law yes, carried out yes, measured not needed, status met.
m-f57a22e186 = 美国，暂停实施{ $d1 }关于清单实体持股一半及以上实体的出口管制穿透性规则一年：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# United States, Suspend for a year the measures under section {n1} on maritime transport, logistics and shipbuilding: announced yes, in law yes, carried out yes, measured not needed, status met.
m-a3f538c540 = 美国，暂停实施针对海运、物流和造船业的{ $n1 }条款措施一年：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# United States, Prolong product exclusions from the section {n1} duties of {n2} and {n3}: announced yes, in law yes, carried out yes, measured not needed, status met.
m-97de6fbc32 = 美国，延长{ $n2 }年和{ $n3 }年的{ $n1 }条款关税的商品排除措施：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。

# United States, Keep {n1} points of the reciprocal duty suspended until {n2}: announced yes, in law yes, carried out in part, measured not needed, status overtaken.
m-918a61abe6 = 美国，在{ $n2 }之前继续暂停实施{ $n1 }个百分点的对等关税：已宣布：是；见于法律：是；已落实：部分；有统计：不需要；状态：因外部事件失去履行条件。

# United States, Watch how China carries out its part and change the duty if it does not: announced yes, in law yes, carried out none found, measured none found, status no public evidence. both, Regular enforcement meetings, tracing of parcels and joint investigations: announced one side's word, in law not needed, carried out in part, measured none found, status lapsed. both, Direct line for alerts on newly found substances; exchange of scientists: announced one side's word, in law not needed, carried out none found, measured none found, status no public evidence. both, Set up a working group on fentanyl that is to focus on results: announced one side's word, in law not needed, carried out none found, measured none found, status no public evidence. both, Carry out the outcomes of the state visit, among them the Kuala Lumpur terms to {n1} and tariff cuts on USD {n2} billion of goods each way: announced yes, in law none yet, carried out none yet, measured not needed, status pending.
m-2e3061ed57 = 美国，观察中方履行情况，如未履行则调整关税：已宣布：是；见于法律：是；已落实：未找到；有统计：未找到；状态：未见公开证据。双方，定期举行执法会议、追踪包裹、开展联合调查：已宣布：一方说法；见于法律：不需要；已落实：部分；有统计：未找到；状态：失效。双方，设立新发现物质预警直通渠道，开展科研人员交流：已宣布：一方说法；见于法律：不需要；已落实：未找到；有统计：未找到；状态：未见公开证据。双方，设立注重成果的芬太尼工作组：已宣布：一方说法；见于法律：不需要；已落实：未找到；有统计：未找到；状态：未见公开证据。双方，落实国事访问成果，包括将吉隆坡条款延续至{ $n1 }、对双方商品下调关税（各{ $n2 }，单位：十亿美元）：已宣布：是；见于法律：尚无；已落实：尚无；有统计：不需要；状态：尚未到期。

# China, Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND decided: announced yes, in law yes, carried out yes, measured not needed, status met late.
m-8732b711a2 = 中国，按麻委会决定管制{ $n1 }-AP、{ $n2 }-boc-{ $n3 }-AP和去甲芬太尼：已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：逾期履行。

# who
m-6ed0337140 = 表态方

# says
m-8753d1703f = 说法

# so
m-a1d9890884 = 如此

# announced
m-3cf46ab490 = 已宣布

# in
m-582967534d = 见于

# law
m-8f1f74adf6 = 法律

# carried
m-309074dc48 = 已

# out
m-762069bc07 = 落实

# measured
m-6a5cc68c4c = 有统计

# besides
m-745c9326c6 = 此外

# Control all fentanyl-type substances as one class
m-9595bf5a36 = 对所有芬太尼类物质实行整类列管

# not settled
m-bfe1f62ec9 = 未确定

# Curb the flow of precursors, warn industry and restart
m-dfafe0eb5d = 遏制前体流动、提醒行业并恢复

# cooperation
m-c8f405cbf1 = 合作

# both, differ
m-7def873790 = 双方，说法不同

# Control nitazenes as a class
m-4d7f2c86e4 = 对尼秦类物质实行整类列管

# Cooperate on drug control over fentanyl, as agreed in the
m-6a78049bfe = 就芬太尼开展禁毒合作，依照

# trade talks
m-feb8d48bf2 = 经贸磋商商定的内容

# Suspend for a year the export controls of {d1} on
m-5e23f19a99 = 暂停实施一年：{ $d1 }关于

# rare earths and related goods
m-87550b7b5f = 稀土及相关物项的出口管制

# Suspend for a year the measures that answer the US maritime
m-73e5cf8a2a = 暂停实施一年：针对美方海事

# action
m-bd938c688f = 措施的反制措施

# Stop sending certain designated chemicals to North America
m-92a40b69c3 = 停止向北美运送某些指定化学品

# Control exports of certain other chemicals strictly,
m-67a3f39be3 = 对某些其他化学品的出口实行严格管制，

# whatever the destination
m-04e0d3ee27 = 不论目的地

# Suspend the counter-tariffs to the fentanyl duty that were
m-2a4e1e737b = 暂停实施对芬太尼关税的反制关税，

# announced from {n1} on
m-8520dfcbe0 = 即自{ $n1 }起宣布的关税

# Warn firms about listed and unlisted precursors and
m-101ffc13a4 = 就列管和非列管的前体及设备

# equipment and have them check foreign buyers
m-f070b259f5 = 提醒企业，并要求核查境外买家

# Control seven chemical companies at once
m-0b4337316d = 立即管控七家化工企业

# Run a nationwide police task force against illicit
m-1debe9e0f3 = 组建全国性警方专案组打击非法

# precursors
m-36cfb5297c = 前体

# Control orphines as a class
m-b6d1669d43 = 对orphines类物质实行整类列管

# Control the export of two more fentanyl precursors
m-4939d196e6 = 对另外两种芬太尼前体的出口实行管制

# Take the Chinese police forensic institute off the Entity
m-d4b3aed65b = 将中国警方法庭科学机构移出实体

# List
m-6f202f54a7 = 清单

# Lower the fentanyl duty on Chinese goods from {n1} to {n2}
m-6e08aa0035 = 将对中国商品的芬太尼关税从{ $n1 }降至{ $n2 }

# Suspend for a year the affiliates rule of {d1}
m-deacb6a576 = 暂停实施一年：{ $d1 }穿透性规则，

# on entities owned half or more by listed ones
m-368d897824 = 涉及清单实体持股一半及以上的实体

# Suspend for a year the measures under section {n1} on
m-4fce7e7d64 = 暂停实施一年：{ $n1 }条款措施，

# maritime transport, logistics and shipbuilding
m-2c8bd605c9 = 涉及海运、物流和造船业

# Prolong product exclusions from the section {n1} duties of
m-e4c929a269 = 延长{ $n1 }条款关税的商品排除措施，

# Keep {n1} points of the reciprocal duty suspended until
m-ad4dec2909 = 继续暂停实施{ $n1 }个百分点的对等关税至

# Watch how China carries out its part and change the duty if
m-5ddd3b14c5 = 观察中方履行情况，并调整关税，

# it does not
m-6cbb907922 = 如中方未履行

# Both together
m-e1fc6c5ac0 = 双方共同

# Regular enforcement meetings, tracing of parcels and joint
m-208428e97f = 定期举行执法会议、追踪包裹、联合

# investigations
m-d180b942f6 = 调查

# Direct line for alerts on newly found substances; exchange
m-727227f8de = 新发现物质预警直通渠道；交流

# of scientists
m-4d8aeaaf28 = 科研人员

# Set up a working group on fentanyl that is to focus on
m-325340b838 = 设立芬太尼工作组，注重

# results
m-c099142bc3 = 成果

# Carry out the outcomes of the state visit, among them the
m-a10aa01900 = 落实国事访问成果，包括

# Kuala Lumpur terms to {n1} and tariff cuts on USD {n2}
m-1ebb4f52a1 = 将吉隆坡条款延续至{ $n1 }，并对双方商品下调关税（各{ $n2 }，

# billion of goods each way
m-40d4979698 = 单位：十亿美元）

# Owed under a treaty, China
m-25a548673c = 条约义务，中国

# Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND decided
m-8a6496cbfc = 按麻委会决定管制{ $n1 }-AP、{ $n2 }-boc-{ $n3 }-AP和去甲芬太尼

# treaty
m-495ed3f6b5 = 条约

# late
m-089001a356 = 逾期

# yes
m-8a798890fe = 是

# in part
m-d1278a72be = 部分

# one side's word
m-1c91c19580 = 一方说法

# none found
m-10222398a8 = 未找到

# none yet
m-98ca0d5189 = 尚无

# not needed
m-27a11f62f6 = 不需要

# not known
m-b99520f7c4 = 不详

# Cooperate on drug control over fentanyl, as agreed in
m-074331185b = 就芬太尼开展禁毒合作，依照

# the trade talks
m-6c3c6665a7 = 经贸磋商商定的内容

# Suspend for a year the export controls of {n1} October
m-cf8b7a250e = 暂停实施一年：十月{ $n1 }日

# {n1} on rare earths and related goods
m-960a64131c = （{ $n1 }年）关于稀土及相关物项的出口管制

# Suspend for a year the measures that answer the US
m-a8feb7f8b1 = 暂停实施一年：针对美方

# maritime action
m-71ce639ef0 = 海事措施的反制措施

# Stop sending certain designated chemicals to North
m-0db082e064 = 停止运送某些指定化学品至

# America
m-98d7f113aa = 北美

# Suspend the counter-tariffs to the fentanyl duty that
m-a1b8951092 = 暂停实施对芬太尼关税的反制关税，

# were announced from {n1} on
m-ff255dd9f9 = 即自{ $n1 }起宣布的关税

# Take the Chinese police forensic institute off the
m-9776c24fb1 = 将中国警方法庭科学机构移出

# Entity List
m-f208d0337f = 实体清单

# Lower the fentanyl duty on Chinese goods from {n1} to
m-19af54a68f = 下调对中国商品的芬太尼关税，从{ $n1 }降至

# Suspend for a year the affiliates rule of {n1} September
m-d26d0fefe9 = 暂停实施一年：九月{ $n1 }日

# {n1} on entities owned half or more by listed ones
m-bfa4e8b99f = （{ $n1 }年）穿透性规则，涉及清单实体持股一半及以上的实体

# Prolong product exclusions from the section {n1} duties
m-6dacb14c4f = 延长{ $n1 }条款关税的商品排除措施，

# of {n1} and {n2}
m-fd89f3c042 = 涉及{ $n1 }年和{ $n2 }年

# Watch how China carries out its part and change the
m-f6a649da09 = 观察中方履行情况，并调整

# duty if it does not
m-c4f49ae197 = 关税，如中方未履行

# Regular enforcement meetings, tracing of parcels and
m-723dce8bbd = 定期举行执法会议、追踪包裹、

# joint investigations
m-7f175cd9f6 = 联合调查

# Direct line for alerts on newly found substances;
m-5b9dce9c93 = 新发现物质预警直通渠道；

# exchange of scientists
m-e89fef5acb = 交流科研人员

# Carry out the outcomes of the state visit, among them
m-084052f5dd = 落实国事访问成果，包括

# the Kuala Lumpur terms to {n1} and tariff cuts
m-820e8f3265 = 将吉隆坡条款延续至{ $n1 }，并对双方商品下调关税

# on USD {n1} billion of goods each way
m-deffc44b34 = （各{ $n1 }，单位：十亿美元）

# Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND
m-14a2a33a3f = 管制{ $n1 }-AP、{ $n2 }-boc-{ $n3 }-AP和去甲芬太尼，依照麻委会

# decided
m-8d3c6686ec = 决定

# a promise between the two sides, or a duty under a treaty, owed to all its parties
m-cdc0cef5dc = 双方之间的承诺，或条约规定的、对全体缔约方承担的义务

# Promise
m-1eec97a07f = 承诺

# what was promised, in words
m-f7b9b312d5 = 承诺的内容（文字）

# day the promise was made or made known
m-63a1220c66 = 作出承诺或公布承诺的日期

# Who says so
m-4dba4b901b = 由谁表示

# which side says in words of its own that this was promised; blank where it is not settled
m-8103b87ac2 = 哪一方以自己的表述称已作此承诺；未确定的留空

# Announced
m-07dfab861d = 已宣布

# whether the side that has to do it says so itself, both where both have to
m-787336b5ee = 须采取行动的一方是否亲自表示；须双方共同行动的，双方是否均表示

# whether a published legal text carries it; not needed where it asks for acts alone
m-9867a46eed = 是否有已公布的法律文本体现；仅要求行动的，不需要

# whether its test was met, in whole or in part
m-65e50db38a = 是否已达到其检验标准，全部或部分

# Measured
m-9298c8f4b3 = 有统计

# whether a government published a count or a review of what was done; not needed where a legal text shows it
m-ed25d2aa9a = 政府是否公布了对所做之事的统计或审查；法律文本即可表明的，不需要

# Status
m-920e413c7d = 状态

# what has come of it by the day of the brief
m-9bd3380962 = 截至本简报日期的结果

# promise
m-3513d9452a = 承诺

# Control all fentanyl-type substances as one class.
m-b8f7ffabc9 = 对所有芬太尼类物质实行整类列管。

# Curb the flow of precursors, warn industry and restart cooperation.
m-7d526abc3f = 遏制前体流动，提醒行业，恢复合作。

# both, in different words
m-b18490db93 = 双方，表述不同

# Control nitazenes as a class.
m-37f1f363dd = 对尼秦类物质实行整类列管。

# China only
m-529afb4c5a = 仅中国

# Cooperate on drug control over fentanyl, as agreed in the trade talks.
m-27de9ac27d = 按经贸磋商商定的内容，就芬太尼开展禁毒合作。

# Stop sending certain designated chemicals to North America.
m-5ca5a11f7c = 停止向北美运送某些指定化学品。

# United States only
m-9d9c3f7733 = 仅美国

# Control exports of certain other chemicals strictly, whatever the destination.
m-3cbc5db7a6 = 对某些其他化学品的出口实行严格管制，不论目的地。

# Suspend the counter-tariffs to the fentanyl duty that were announced from {n1} on.
m-84dd209871 = 暂停实施自{ $n1 }起宣布的对芬太尼关税的反制关税。

# Warn firms about listed and unlisted precursors and equipment and have them check foreign buyers.
m-de5ae3b167 = 就列管和非列管的前体及设备提醒企业，并要求企业核查境外买家。

# Control seven chemical companies at once.
m-e935efbc09 = 立即管控七家化工企业。

# Run a nationwide police task force against illicit precursors.
m-0e12b78f98 = 组建全国性警方专案组打击非法前体。

# Control orphines as a class.
m-3ebd614aee = 对orphines类物质实行整类列管。

# Control the export of two more fentanyl precursors.
m-09dc42c61b = 对另外两种芬太尼前体的出口实行管制。

# Take the Chinese police forensic institute off the Entity List.
m-2f73b5fdb7 = 将中国警方法庭科学机构移出实体清单。

# Lower the fentanyl duty on Chinese goods from {n1} to {n2}.
m-7f7c9889ae = 将对中国商品的芬太尼关税从{ $n1 }降至{ $n2 }。

# Keep {n1} points of the reciprocal duty suspended until {n2}.
m-a226b05880 = 在{ $n2 }之前继续暂停实施{ $n1 }个百分点的对等关税。

# Watch how China carries out its part and change the duty if it does not.
m-8972662cc4 = 观察中方履行情况，如未履行则调整关税。

# Regular enforcement meetings, tracing of parcels and joint investigations.
m-235ba7be98 = 定期举行执法会议，追踪包裹，开展联合调查。

# Direct line for alerts on newly found substances; exchange of scientists.
m-60803f23f0 = 设立新发现物质预警直通渠道；开展科研人员交流。

# Set up a working group on fentanyl that is to focus on results.
m-90528b5051 = 设立注重成果的芬太尼工作组。

# Carry out the outcomes of the state visit, among them the Kuala Lumpur terms to {n1} and tariff cuts on USD {n2} billion of goods each way.
m-ebb6fdb21a = 落实国事访问成果，包括将吉隆坡条款延续至{ $n1 }、对双方商品下调关税（各{ $n2 }，单位：十亿美元）。

# treaty duty
m-5f3452fa36 = 条约义务

# Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND decided.
m-a282ac3047 = 按麻委会决定管制{ $n1 }-AP、{ $n2 }-boc-{ $n3 }-AP和去甲芬太尼。

# treaty body
m-649a02c0be = 条约机构

# Data: Announced: in words of the side that must act. Carried out in full: met
m-a8d85c5fed = 数据：已宣布：由须采取行动的一方亲自表示。全部落实：已履行

# A table of {n1} chemicals and classes by authority.
m-afaea5da4c = { $n1 }种化学品和类别的表格，按主管方分列。

# Controlled: UN {n1} China {n2} United States {n3} Mexico {n4} Canada {n5} India {n6}.
m-d683b2c993 = 受管制数：联合国{ $n1 }，中国{ $n2 }，美国{ $n3 }，墨西哥{ $n4 }，加拿大{ $n5 }，印度{ $n6 }。

# China: NPP, listed as precursor {n1}; ANPP, listed as precursor {n2}; {n3}-AP, listed as precursor {n4}; {n5}-piperidone, listed as precursor {n6}; {n7}-boc-{n8}-piperidone, listed as precursor {n9}; norfentanyl, listed as precursor {n10}; propionyl chloride, export licence {n11}; {n12}-boc-{n13}-AP, listed as precursor {n14}; ethyl {n15}-phenethyl-{n16}-oxo-{n17}-piperidinecarboxylate, export licence {n18}; methyl {n19}-phenethyl-{n20}-oxo-{n21}-piperidinecarboxylate, export licence {n22}; fentanyl-related substances (class), scheduled {n23}; nitazenes (class), scheduled {n24}; orphines (class), scheduled {n25}.
m-85382f2b01 = 中国：NPP，列为易制毒化学品{ $n1 }；ANPP，列为易制毒化学品{ $n2 }；{ $n3 }-AP，列为易制毒化学品{ $n4 }；{ $n5 }-哌啶酮，列为易制毒化学品{ $n6 }；{ $n7 }-boc-{ $n8 }-哌啶酮，列为易制毒化学品{ $n9 }；去甲芬太尼，列为易制毒化学品{ $n10 }；丙酰氯，出口许可{ $n11 }；{ $n12 }-boc-{ $n13 }-AP，列为易制毒化学品{ $n14 }；{ $n15 }-苯乙基-{ $n16 }-氧代-{ $n17 }-哌啶甲酸乙酯，出口许可{ $n18 }；{ $n19 }-苯乙基-{ $n20 }-氧代-{ $n21 }-哌啶甲酸甲酯，出口许可{ $n22 }；芬太尼类物质（整类），列管{ $n23 }；尼秦类物质（整类），列管{ $n24 }；orphines类物质（整类），列管{ $n25 }。

# {n1}-piperidone
m-a22cf35829 = { $n1 }-哌啶酮

# {n1}-boc-{n2}-piperidone
m-b3b3c5ea5f = { $n1 }-boc-{ $n2 }-哌啶酮

# norfentanyl
m-da38eb3404 = 去甲芬太尼

# propionyl chloride
m-03b818a61b = 丙酰氯

# {n1}-boc-{n2}-AP
m-8d6bf89c71 = { $n1 }-boc-{ $n2 }-AP

# propionic anhydride
m-423f4726aa = 丙酸酐

# halides of {n1}-AP
m-9c82ee326c = { $n1 }-AP的卤化物

# {n1}-phenethylpiperidin-{n2}-ylidenephenylamine
m-71cbf2e4aa = { $n1 }-苯乙基哌啶-{ $n2 }-亚基苯胺

# benzylfentanyl
m-bda8ab427c = 苄基芬太尼

# benzyl chloride
m-5488b3bf93 = 苄基氯

# phenethyl bromide
m-41ef79ba69 = 苯乙基溴

# phenethyl chloride
m-916a3f0768 = 苯乙基氯

# phenethyl iodide
m-fdc0eb3978 = 苯乙基碘

# NPP carboxylate, ethyl ester
m-a89561e088 = NPP羧酸酯（乙酯）

# NPP carboxylate, methyl ester
m-3a93d74b94 = NPP羧酸酯（甲酯）

# {n1}-boc-{n2}-hydroxypiperidine
m-bda1888210 = { $n1 }-boc-{ $n2 }-羟基哌啶

# fentanyl class
m-50b12dd97b = 芬太尼类物质

# nitazene class
m-27472b30c6 = 尼秦类物质

# orphine class
m-72c773c95c = orphines类物质

# proposed
m-81e766d897 = 拟议

# {n1} named
m-fc06e0df08 = 列明{ $n1 }种

# listed by name
m-d818bcc1f8 = 按品种列管

# whole class
m-9be17eda29 = 整类列管

# licence to the destinations named
m-906d6adec2 = 凭许可出口至所列目的地

# members one by one
m-fc29dcd091 = 逐一列管类内成员

# hollow: not confirmed
m-97f5474061 = 空心：未证实

# Chemical or class
m-235e72dbf8 = 化学品或类别

# a precursor, or a class of opioids
m-75ac4ae4b1 = 一种前体，或一类阿片类药物

# Authority
m-b80e403d26 = 主管方

# whose decision or act it is
m-4e682a69a0 = 作出决定或采取举措的一方

# Depth
m-f1dbc33978 = 管制程度

# listed by name, licence to some destinations, whole class, or members of a class one by one
m-ef75c80705 = 按品种列管、出口至部分目的地须许可、整类列管，或逐一列管类内成员

# Kind of control
m-9f91534dbf = 管制类别

# what the control does with the chemical
m-3fab33ee82 = 管制对该化学品的作用

# Since
m-98af1ed618 = 自

# first day of this kind of control
m-c8b8bf57c1 = 此类管制的首日

# Members named
m-a5a70334c2 = 列明成员数

# members of the class that are listed one by one
m-75df034a91 = 类内逐一列管的成员

# Destinations of the licence
m-20fddfe31d = 许可适用的目的地

# ISO {n1} codes of the countries a licence is needed for
m-37beb20d24 = 须申请许可的国家的ISO { $n1 }代码

# State
m-a3b50c4767 = 状态

# how it stands on the day of the brief
m-899a6441d3 = 在本简报日期的情况

# Instrument
m-6fdf3c9bc6 = 文书

# legal citation, decision or notice number
m-442caef1bb = 法律引注、决定或公告编号

# listed
m-56547a7cc8 = 已列管

# listed as precursor
m-95807bcf82 = 列为易制毒化学品

# in force
m-38863c3abd = 已生效

# CND decisions {n1}/{n2} (ANPP) and {n3}/{n4} (NPP)
m-78e96afb94 = 麻委会第{ $n1 }/{ $n2 }号（ANPP）和第{ $n3 }/{ $n4 }号（NPP）决定

# Joint announcement (number not seen)
m-9253524bc2 = 联合公告（未见编号）

# CSG agreement, DOF {d1}
m-d4e615c026 = 墨西哥卫生总委员会协议，墨西哥《联邦官方公报》{ $d1 }

# Number not seen
m-45ef27843b = 未见编号

# scheduled
m-6aef76c6cb = 已列管

# none
m-140bedbf9c = 无

# CND decisions {n1}/{n2} ({n3}-AP), {n4}/{n5} ({n6}-boc-{n7}-AP), {n8}/{n9} (norfentanyl)
m-7f542b1dfa = 麻委会第{ $n1 }/{ $n2 }号（{ $n3 }-AP）、第{ $n4 }/{ $n5 }号（{ $n6 }-boc-{ $n7 }-AP）、第{ $n8 }/{ $n9 }号（去甲芬太尼）决定

# Six-department joint announcement of {d1}; customs code {n1} for the three
m-5b0bf4e91d = { $d1 }六部门联合公告；三种物质的海关编码{ $n1 }

# CND decisions {n1}/{n2} and {n3}/{n4}
m-97e0763931 = 麻委会第{ $n1 }/{ $n2 }号和第{ $n3 }/{ $n4 }号决定

# Six-department joint announcement of {d1}, with State Council approval
m-620b85f44b = { $d1 }六部门联合公告，经国务院批准

# G.S.R. {n1}(E); No. {n2} Part II section {n3}(i); Gazette ID CG-DL-E-{n4}-{n5}
m-11c7f74367 = G.S.R. { $n1 }(E)；第{ $n2 }号，第二部分第{ $n3 }(i)节；公报编号CG-DL-E-{ $n4 }-{ $n5 }

# FR Doc. {n1}-{n2}; DEA-{n3}
m-79cd077232 = FR Doc. { $n1 }-{ $n2 }; DEA-{ $n3 }

# licence
m-8178ac72b2 = 许可

# export licence
m-7cd1941d21 = 出口许可

# Joint announcement changing the catalogue for specific countries
m-eb606450ef = 调整特定国家（地区）目录的联合公告

# SOR number not seen
m-005ae1707a = 未见SOR编号

# ethyl {n1}-phenethyl-{n2}-oxo-{n3}-piperidinecarboxylate
m-c620c208f0 = { $n1 }-苯乙基-{ $n2 }-氧代-{ $n3 }-哌啶甲酸乙酯

# MOFCOM Announcement {n1} No. {n2}
m-4ab9f4964f = 商务部公告{ $n1 }年第{ $n2 }号

# methyl {n1}-phenethyl-{n2}-oxo-{n3}-piperidinecarboxylate
m-b5c6b1d055 = { $n1 }-苯乙基-{ $n2 }-氧代-{ $n3 }-哌啶甲酸甲酯

# fentanyl-related substances (class)
m-50ba25fba7 = 芬太尼类物质（整类）

# members
m-17373ca1c7 = 成员

# members listed by name
m-725a28d0a4 = 按品种列管的成员

# CND decisions, {n1}th session
m-2930b691d9 = 麻委会第{ $n1 }届会议决定

# class
m-0889113e04 = 整类

# {n1} edition (number not seen)
m-6dc23c9bc9 = { $n1 }年版（未见编号）

# P.L. {n1}-{n2} (S. {n3}), {n4} Stat. {n5}
m-a68d59783a = P.L. { $n1 }-{ $n2 } (S. { $n3 }), { $n4 } Stat. { $n5 }

# General Health Law reform, DOF {d1}
m-56eeadbd20 = 《卫生总法》修订，墨西哥《联邦官方公报》{ $d1 }

# nitazenes (class)
m-b193948009 = 尼秦类物质（整类）

# CND {n1}th session
m-89e847c5ec = 麻委会第{ $n1 }届会议

# orphines (class)
m-41c59ba4ab = orphines类物质（整类）

# Joint announcement
m-ef96617346 = 联合公告

# Data: First year of the control, by authority; in brackets: not in force yet; blank: none found; licence destinations as country codes
m-d5e2cc5f8c = 数据：管制的起始年份，按主管方分列；括号内：尚未生效；空白：未找到；许可目的地以国家代码表示

# Days from each UN vote on precursors to control (minus: before it); dashed: the day on which the vote binds, {n1} days after it is communicated; hollow: not confirmed or open
m-1b3f70dc7c = 从每次联合国前体表决到实施管制的天数（负数：表决之前）；虚线：表决产生约束力之日，即通报后{ $n1 }天；空心：未证实或未定

# Days from each UN vote to control, by authority, with the treaty's day.
m-15b39f5483 = 从每次联合国表决到实施管制的天数，按主管方分列，并标出条约期限。

# {d1}, China: {n1} days; {d2}, United States: {n2} days, {n3} days; {d3}, Mexico: {n4} days; {d4}, Canada: {n5} days, {n6} open; {d5}, India: {n7} days; {d6}, China: {n8} days; {d7}, United States: {n9} days, {n10} days; {d8}, Mexico: {n11} days, {n12} open; {d9}, Canada: {n13} days, {n14} days; {d10}, India: none controlled, {n15} open; {d11}, China: {n16} days; {d12}, United States: {n17} days; {d13}, Mexico: none controlled, {n18} open; {d14}, Canada: {n19} days, {n20} days; {d15}, India: {n21} days.
m-f1e3775a34 = { $d1 }，中国：{ $n1 }天；{ $d2 }，美国：{ $n2 }天、{ $n3 }天；{ $d3 }，墨西哥：{ $n4 }天；{ $d4 }，加拿大：{ $n5 }天，{ $n6 }种未定；{ $d5 }，印度：{ $n7 }天；{ $d6 }，中国：{ $n8 }天；{ $d7 }，美国：{ $n9 }天、{ $n10 }天；{ $d8 }，墨西哥：{ $n11 }天，{ $n12 }种未定；{ $d9 }，加拿大：{ $n13 }天、{ $n14 }天；{ $d10 }，印度：均未管制，{ $n15 }种未定；{ $d11 }，中国：{ $n16 }天；{ $d12 }，美国：{ $n17 }天；{ $d13 }，墨西哥：均未管制，{ $n18 }种未定；{ $d14 }，加拿大：{ $n19 }天、{ $n20 }天；{ $d15 }，印度：{ $n21 }天。

# vote
m-ab274474a6 = 表决

# {n1} open
m-1483b84821 = { $n1 }种未定

# {d1}: {n1} named
m-bd680369d4 = { $d1 }：列明{ $n1 }种

# UN vote
m-ca0fb8e3b6 = 联合国表决

# day of the vote of the UN commission
m-0306bde8d1 = 联合国麻委会表决日期

# Vote binds from
m-06e2e2cf27 = 表决约束力起始日

# day on which the decision of the UN commission takes full effect
m-9d4a024396 = 联合国麻委会决定完全生效之日

# name of the precursor
m-d7e956b52b = 前体名称

# Controlled from
m-a5a81e6c25 = 受管制起始日

# first day of a control of the authority that names the precursor; blank while there is none
m-233c4e7133 = 主管方按品种管制该前体的首日；尚无管制的留空

# Days to control
m-128c630dcf = 至管制的天数

# days from the vote to the control; negative where the control came first
m-8009d3b3b7 = 从表决到管制的天数；先有管制的为负数

# Data: Days from each UN vote on precursors to control (minus: before it); dashed: the day on which the vote binds, {n1} days after it is communicated; hollow: not confirmed or open
m-46c9ee0bc9 = 数据：从每次联合国前体表决到实施管制的天数（负数：表决之前）；虚线：表决产生约束力之日，即通报后{ $n1 }天；空心：未证实或未定

# Lines of steps, the chemicals on each part of China's licence list: for Myanmar, Laos, Afghanistan, {n1} from {d1}, reported; for United States, Mexico, Canada, {n2} from {d2}, confirmed; for United States, Mexico, Canada, {n3} from {d3}, reported; for United States, Mexico, Canada, {n4} from {d4}, reported.
m-c353b094d5 = 阶梯线，表示中国许可清单各部分的化学品数：缅甸、老挝、阿富汗，自{ $d1 }起{ $n1 }种，据报道；美国、墨西哥、加拿大，自{ $d2 }起{ $n2 }种，已证实；美国、墨西哥、加拿大，自{ $d3 }起{ $n3 }种，据报道；美国、墨西哥、加拿大，自{ $d4 }起{ $n4 }种，据报道。

# Myanmar, Laos, Afghanistan
m-49bf0a226e = 缅甸、老挝、阿富汗

# United States, Mexico, Canada
m-9e146a5e1e = 美国、墨西哥、加拿大

# of them with public names: {n1}
m-de0155cf9f = 其中名称已公布的：{ $n1 }种

# Licence for
m-cad040fcab = 许可适用国

# countries for which an export licence is needed
m-422524060c = 须申请出口许可的国家

# In effect
m-4b67153d1c = 施行

# day in force, as precisely as the source has it
m-b3d89ad6c2 = 施行日期，精确程度与来源一致

# Added
m-6b02e0d363 = 新增

# chemicals that the step adds
m-e032c41975 = 该步骤新增的化学品

# On the list
m-f8eb4bc15e = 清单总数

# chemicals on that part of the list after the step
m-ea5f8de3df = 该步骤之后清单该部分的化学品数

# Total is
m-fb6637a347 = 总数依据

# whether a source states the total, or it is worked out by adding the steps
m-e5e57a72f5 = 总数由来源载明，还是由各步骤累加得出

# Names public
m-727be37a73 = 名称已公布

# whether the names of the chemicals added are public
m-d1c7e18dbe = 新增化学品的名称是否公布

# With public names
m-9a5ebce734 = 名称已公布数

# chemicals of the list whose names were public by then; blank where that is not known
m-7a64c7eb53 = 当时名称已公布的清单化学品；不详的留空

# stated
m-12bb4b11b2 = 载明

# no
m-9390298f3f = 否

# worked out
m-e064c75c97 = 推算

# Data: Chemicals for whose export China asks a licence, by destination; hollow: not confirmed. A licence is not a ban
m-a57a4457fc = 数据：中国要求出口许可的化学品，按目的地分列；空心：未证实。许可不等于禁止

# Persons and indictments over supply from China by year made public; before {d1} and since
m-f6d3979a82 = 涉及来自中国供应的人员和起诉书，按公布年份分列；{ $d1 }之前及以来

# Dots of persons by act and year: US indictments (at least), {n1} {n2}; US indictments (at least), {n3} {n4}; US indictments (at least), {n5} {n6}; US indictments (at least), {n7} {n8}; US indictments (at least), {n9} {n10}; US indictments (at least), before, {n11}; US indictments (at least), since, {n12}; charged by the US, {n13} {n14}; charged by the US, {n15} {n16}; charged by the US, {n17} {n18}; charged by the US, {n19} {n20}; charged by the US, {n21} {n22}; charged by the US, before, {n23}; charged by the US, since, {n24}; arrested in China, {n25} {n26}; arrested in China, {n27} {n28}; arrested in China, {n29} {n30}; arrested in China, before, {n31}; arrested in China, since, {n32}; convicted in the US, {n33} {n34}; convicted in the US, before, {n35}; convicted in the US, since, {n36}; sentenced in China, {n37} {n38}; sentenced in China, before, {n39}; sentenced in China, since, {n40}; handed over by third countries, {n41} {n42}; handed over by third countries, before, {n43}; handed over by third countries, since, {n44}; sanctioned by the US, {n45} {n46}; sanctioned by the US, {n47} {n48}; sanctioned by the US, {n49} {n50}; sanctioned by the US, {n51} {n52}; sanctioned by the US, {n53} {n54}; sanctioned by the US, {n55} {n56}; sanctioned by the US, before, {n57}; sanctioned by the US, since, {n58}.
m-43e039e33a = 按举措和年份以圆点表示人数：美国起诉书（至少），{ $n1 } { $n2 }；美国起诉书（至少），{ $n3 } { $n4 }；美国起诉书（至少），{ $n5 } { $n6 }；美国起诉书（至少），{ $n7 } { $n8 }；美国起诉书（至少），{ $n9 } { $n10 }；美国起诉书（至少），之前，{ $n11 }；美国起诉书（至少），以来，{ $n12 }；被美国起诉，{ $n13 } { $n14 }；被美国起诉，{ $n15 } { $n16 }；被美国起诉，{ $n17 } { $n18 }；被美国起诉，{ $n19 } { $n20 }；被美国起诉，{ $n21 } { $n22 }；被美国起诉，之前，{ $n23 }；被美国起诉，以来，{ $n24 }；在中国被抓获，{ $n25 } { $n26 }；在中国被抓获，{ $n27 } { $n28 }；在中国被抓获，{ $n29 } { $n30 }；在中国被抓获，之前，{ $n31 }；在中国被抓获，以来，{ $n32 }；在美国被定罪，{ $n33 } { $n34 }；在美国被定罪，之前，{ $n35 }；在美国被定罪，以来，{ $n36 }；在中国被判刑，{ $n37 } { $n38 }；在中国被判刑，之前，{ $n39 }；在中国被判刑，以来，{ $n40 }；由第三国移交，{ $n41 } { $n42 }；由第三国移交，之前，{ $n43 }；由第三国移交，以来，{ $n44 }；被美国制裁，{ $n45 } { $n46 }；被美国制裁，{ $n47 } { $n48 }；被美国制裁，{ $n49 } { $n50 }；被美国制裁，{ $n51 } { $n52 }；被美国制裁，{ $n53 } { $n54 }；被美国制裁，{ $n55 } { $n56 }；被美国制裁，之前，{ $n57 }；被美国制裁，以来，{ $n58 }。

# before
m-6db7d803e7 = 之前

# since
m-6b5a3ded01 = 以来

# US indictments (at least)
m-102115f021 = 美国起诉书（至少）

# charged by the US
m-7c8598acfa = 被美国起诉

# arrested in China
m-cf60f7fc77 = 在中国被抓获

# convicted in the US
m-a2052c10e5 = 在美国被定罪

# sentenced in China
m-eef729b6a9 = 在中国被判刑

# handed over by third countries
m-3d21b0e28f = 由第三国移交

# sanctioned by the US
m-74ee914900 = 被美国制裁

# by the United States
m-1a6768907d = 由美国

# by China
m-9613ae87db = 由中国

# by third countries
m-2d4c16b087 = 由第三国

# indictments
m-ca159ebf8b = 起诉书

# Act
m-0368e65a11 = 举措

# what was done, and by which side
m-be68eba0dc = 举措内容及行为方

# When
m-cf9c7aa24a = 时间

# year of the act; before and since: the turn that acts are counted from
m-be14620929 = 举措年份；之前和以来：以起算事件为界

# Persons
m-9962499110 = 人数

# persons charged, sanctioned, arrested or handed over; classes are never added up
m-41215944d7 = 被起诉、被制裁、被抓获或被移交的人数；各类不相加

# Data: Persons and indictments over supply from China by year made public; before {d1} and since
m-8057490c06 = 数据：涉及来自中国供应的人员和起诉书，按公布年份分列；{ $d1 }之前及以来

# The same questions of law asked of both sides: class control of fentanyls, China closed, United States closed; class control of nitazenes, China closed, United States open; chemicals on no list, China partly narrowed, United States partly narrowed; duty to know the buyer, China partly narrowed, United States open; equipment for pills, China not examined, United States open; helpers and networks, China open; not a gap, United States not a gap; money laundering, China narrowed, United States not examined; exports to other countries, China open, United States not a gap; offers on the web, China open, acted on, United States not examined; small parcels, China partly narrowed, United States closed; persons abroad, China open, United States open; officials who let it pass, China not examined, United States closed; record of cases, China open, United States open.
m-713cae0bf5 = 对双方提出的相同法律问题：芬太尼类物质整类列管，中国已弥补，美国已弥补；尼秦类物质整类列管，中国已弥补，美国未弥补；未列管化学品，中国部分缩小，美国部分缩小；了解买家的义务，中国部分缩小，美国未弥补；压片设备，中国未审视，美国未弥补；协助者和网络，中国未弥补、不属缺口，美国不属缺口；洗钱，中国已缩小，美国未审视；向其他国家出口，中国未弥补，美国不属缺口；网上兜售，中国未弥补、已采取行动，美国未审视；小包裹，中国部分缩小，美国已弥补；境外人员，中国未弥补，美国未弥补；放任贩运的官员，中国未审视，美国已弥补；案件记录，中国未弥补，美国未弥补。

# class control of fentanyls
m-be1f54b93d = 芬太尼类物质整类列管

# closed
m-c3eefb58d7 = 已弥补

# class control of nitazenes
m-0d1ff57cb6 = 尼秦类物质整类列管

# open
m-2348f99874 = 未弥补

# {n1} USC {n2}(h), {n3}
m-c6d98a484c = { $n1 } USC { $n2 }(h), { $n3 }

# chemicals on no list
m-96ac7f60a8 = 未列管化学品

# partly narrowed
m-07be12cd02 = 部分缩小

# Regulation on precursor
m-6b8102e60d = 《易制毒化学品

# chemicals, article {n1}
m-f0f376e1e9 = 管理条例》第{ $n1 }条

# {n1} USC {n2} {n3}(a)({n4}),
m-866181cbb9 = { $n1 } USC { $n2 } { $n3 }(a)({ $n4 }),

# {n1}(a)({n2}) and ({n3})
m-a16ddebc87 = { $n1 }(a)({ $n2 })和({ $n3 })

# duty to know the buyer
m-95d724c49b = 了解买家的义务

# chemicals
m-894f6426dd = 化学品

# {n1} USC {n2}(a)({n3})
m-650ef39e53 = { $n1 } USC { $n2 }(a)({ $n3 })

# equipment for pills
m-1fe4d2ee2e = 压片设备

# not examined
m-01b103e770 = 未审视

# {n1}(a)({n2})-({n3})
m-92a30d4a2a = { $n1 }(a)({ $n2 })-({ $n3 })

# helpers and networks
m-18a9a2d1e7 = 协助者和网络

# open; not a gap
m-f39799fd9a = 未弥补；不属缺口

# Criminal Law, article
m-c463268baf = 《刑法》条款

# not a gap
m-03c5fa1227 = 不属缺口

# money laundering
m-cc89f8a271 = 洗钱

# narrowed
m-dc818a9eec = 已缩小

# exports to other countries
m-91f51b1604 = 向其他国家出口

# Catalogue of precursors
m-f051fb9aa2 = 《向特定国家（地区）出口

# for specific countries
m-822c54934d = 易制毒化学品管理目录》

# (MOFCOM and four
m-52d318c0c6 = （商务部等

# departments)
m-c2821b9f8d = 五部门）

# offers on the web
m-fcfafd067d = 网上兜售

# open, acted on
m-2ee3b03c93 = 未弥补，已采取行动

# Anti-Drug Law: More than
m-2e155adc03 = 《禁毒法》：逾

# {n1} sites shut in the
m-ac55a3c7c8 = { $n1 }个网站被关闭，见于

# Hubei campaign.
m-f9e0d4bd97 = 湖北专项行动。

# small parcels
m-851de00b33 = 小包裹

# Notice of {n1}
m-ab116cc5df = { $n1 }年公告

# persons abroad
m-943de626c4 = 境外人员

# US-PRC Mutual Legal
m-d624f451b7 = 中美刑事司法

# Assistance Agreement
m-aeb1ae1f8f = 协助协定

# officials who let it pass
m-9f7bd84dfc = 放任贩运的官员

# record of cases
m-17ef0963f1 = 案件记录

# {n1} USC {n2} {n3}(a)({n4})-({n5})
m-6fbce30caa = { $n1 } USC { $n2 } { $n3 }(a)({ $n4 })-({ $n5 })

# Criminal Law, article {n1}
m-5504477d6f = 《刑法》第{ $n1 }条

# Catalogue of precursors for
m-5f4903efbc = 《向特定国家（地区）出口

# specific countries (MOFCOM
m-206fb84d0f = 易制毒化学品管理目录》（商务部

# and four departments)
m-0d5ac83a70 = 等五部门）

# {n1} sites shut in the Hubei
m-3b08d65771 = { $n1 }个网站在湖北专项行动中

# campaign.
m-e241cee522 = 被关闭。

# Question
m-289aff12b0 = 问题

# what the values are about, or what is asked of the law of both sides
m-7bf8d63400 = 数值涉及的内容，或对双方法律提出的问题

# In China
m-6cd5227712 = 在中国

# state of the answer in Chinese law
m-5cd87d5e53 = 中国法律中的答案状态

# Chinese text
m-6af557a644 = 中国文本

# first text of law cited where the matter is not closed; blank elsewhere
m-72ee043b6e = 问题未完全解决时首先引用的法律文本；其他情况留空

# In the United States
m-1d9e7925a0 = 在美国

# state of the answer in US law
m-92edf21d00 = 美国法律中的答案状态

# US text
m-19586ef8a2 = 美国文本

# Regulation on precursor chemicals, article {n1}
m-4c039a1d8d = 《易制毒化学品管理条例》第{ $n1 }条

# {n1} USC {n2} {n3}(a)({n4}), {n5}(a)({n6}) and ({n7})
m-e7da23fa3b = { $n1 } USC { $n2 } { $n3 }(a)({ $n4 })、{ $n5 }(a)({ $n6 })和({ $n7 })

# Regulation on precursor chemicals
m-091d975c9c = 《易制毒化学品管理条例》

# Criminal Law, article {n1}({n2})
m-3da9452fc0 = 《刑法》第{ $n1 }({ $n2 })条

# Catalogue of precursors for specific countries (MOFCOM and four departments)
m-4cc9a3cb47 = 《向特定国家（地区）出口易制毒化学品管理目录》（商务部等五部门）

# Anti-Drug Law: More than {n1} sites shut in the Hubei campaign.
m-2f24358fd5 = 《禁毒法》：湖北专项行动关闭逾{ $n1 }个网站。

# US-PRC Mutual Legal Assistance Agreement
m-dee6eb5ac4 = 中美刑事司法协助协定

# Data: Full mark: closed or no gap; half: narrowed or acted on; empty: open; beside it the text of law cited
m-2cf8f89a01 = 数据：全实心：已弥补或不属缺口；半实心：已缩小或已采取行动；空心：未弥补；旁附所引法律文本

# Bars of fentanyl seized by month from {m1} to {m2}.
m-e276bb49dc = 每月查获芬太尼的柱形图，{ $m1 }至{ $m2 }。

# The highest bar is {m1} with {n1} pounds; the last is {n2} pounds.
m-f8e65b4d01 = 最高为{ $m1 }的{ $n1 }磅；最后一个月为{ $n2 }磅。

# Bars that stand out as since the meeting: {n1}.
m-6d2e1fa025 = 突出显示为会晤以来的柱形：{ $n1 }。

# Marked: Busan meeting, {m1}.
m-940e82a2bb = 标注：釜山会晤，{ $m1 }。

# provisional
m-d077068b12 = 初步

# {n1} pounds, {m1}
m-2468ca536b = { $n1 }磅，{ $m1 }

# Busan meeting, {m1}
m-9fd79bdba5 = 釜山会晤，{ $m1 }

# Pounds a month
m-534cb51b91 = 每月磅数

# same months a year before
m-5f5c3c0c54 = 上年同期

# full months since the meeting
m-e760c6df81 = 会晤以来的完整月份

# Seizures
m-dd6789dc30 = 查获次数

# seizure events, as the publisher counts them
m-2ad5b0e067 = 查获事件，按发布机构的统计口径

# whether the figure is final, still open, read off which sums, or changed between the files
m-5d0271145b = 该数字是最终、未定、由合计数推算，还是各版文件之间有变动

# final
m-2443630b46 = 最终

# Data: Fentanyl seized nationwide, pounds by month; months that the publisher may still revise are shaded
m-7f99379700 = 数据：美国全国查获芬太尼，每月磅数；发布机构仍可能修订的月份加底纹

# Stacked bars of identifications from January to {m1} to July to {m2}.
m-d9b3170c73 = 检出次数的堆叠柱形图，自一月至{ $m1 }的半年到七月至{ $m2 }的半年。

# The highest bar is January to {m1} with {n1}; the last has {n2} of which Fentanyl {n3} percent, Fluorofentanyl {n4} percent, {n5}-ANPP {n6} percent, Acetyl fentanyl {n7} percent, Carfentanil {n8} percent, All others {n9} percent.
m-5010a5e89c = 最高为一月至{ $m1 }的{ $n1 }次；最后一个半年为{ $n2 }次，其中芬太尼占{ $n3 }%，氟芬太尼占{ $n4 }%，{ $n5 }-ANPP占{ $n6 }%，乙酰芬太尼占{ $n7 }%，卡芬太尼占{ $n8 }%，其他占{ $n9 }%。

# Half-years shaded as still growing: {n1}.
m-4cac8adee5 = 以底纹标示仍在增加的半年：{ $n1 }个。

# still growing
m-f50586bee6 = 仍在增加

# Identifications a half-year
m-400f7a352c = 每半年检出次数

# Fentanyl
m-ca61292340 = 芬太尼

# Fluorofentanyl
m-d580c9f1a7 = 氟芬太尼

# Acetyl fentanyl
m-1f71672be5 = 乙酰芬太尼

# Carfentanil
m-c3027b0754 = 卡芬太尼

# All others
m-fe27d90d20 = 其他

# Half-year
m-e79687473d = 半年

# January to June (H{n1}) or July to December (H{n2})
m-9184ca6bce = 一月至六月（H{ $n1 }）或七月至十二月（H{ $n2 }）

# Substance
m-e7e5a5723c = 物质

# substance, or the group it is counted with
m-085c318a39 = 物质，或其归入的类别

# Share of the half-year
m-fa883a41f6 = 占该半年的比重

# share in the identifications of the half-year
m-1fb6bb8744 = 占该半年检出次数的比重

# Data: Identifications of fentanyl and related substances in seized drugs, United States, by half-year
m-350dd66505 = 数据：美国查获毒品中芬太尼及相关物质的检出次数，按半年分列

# Line of deaths that involved synthetic opioids by month from {m1} to {m2}.
m-d85fa05c4a = 涉及合成阿片类药物的每月死亡人数折线，{ $m1 }至{ $m2 }。

# The highest month is {m1} with {n1}; the latest final month, {m2}, has {n2}.
m-3976696ed2 = 最高为{ $m1 }的{ $n1 }人；最新的最终数为{ $m2 }的{ $n2 }人。

# The last {n1} months are read off the publisher's predicted sums.
m-086ac8518c = 最后{ $n1 }个月由发布机构的预测合计数推算。

# Bands mark where the level shifted: between {m1} and {m2}, {n1}; between {m3} and {m4}, {n2}.
m-252501d767 = 色带标示水平发生变化的时段：{ $m1 }至{ $m2 }，{ $n1 }；{ $m3 }至{ $m4 }，{ $n2 }。

# Named above: China: carfentanil, {m1}; China: NPP, ANPP, {m2}; China: fentanyl class, {m3}; Busan meeting, {m4}.
m-96c111cffb = 上方标注：中国：卡芬太尼，{ $m1 }；中国：NPP、ANPP，{ $m2 }；中国：芬太尼类物质，{ $m3 }；釜山会晤，{ $m4 }。

# not final
m-7eba526ed1 = 非最终

# China: carfentanil, {m1}
m-745bd62caf = 中国：卡芬太尼，{ $m1 }

# China: fentanyl class, {m1}
m-c051989609 = 中国：芬太尼类物质，{ $m1 }

# Deaths a month
m-555e0985e2 = 每月死亡人数

# read off reported sums
m-a9cd15f015 = 由已报告合计数推算

# read off predicted sums
m-d4ab8b4fa8 = 由预测合计数推算

# Data: Deaths a month, United States; bands hold the dates at which the level shifted; shaded months are read off provisional sums (dots: sums that the publisher predicts)
m-d3f7d9c5e6 = 数据：美国每月死亡人数；色带为水平发生变化的日期范围；加底纹的月份由初步合计数推算（圆点：由发布机构的预测合计数推算）

# Two rows of bars by quarter.
m-e53103f8bf = 按季度排列的两行柱形图。

# United States: deaths that involved synthetic opioids, final: the quarter to {m1} with {n1} is the highest, the quarter to {m2} with {n2} the latest.
m-3deea81198 = 美国：涉及合成阿片类药物的死亡人数，最终数：最高为截至{ $m1 }的季度，{ $n1 }人；最新为截至{ $m2 }的季度，{ $n2 }人。

# Canada: deaths from opioids: the quarter to {m1} with {n1} is the highest, the quarter to {m2} with {n2} the latest.
m-3306be74c3 = 加拿大：阿片类药物死亡人数：最高为截至{ $m1 }的季度，{ $n1 }人；最新为截至{ $m2 }的季度，{ $n2 }人。

# United States: deaths that involved synthetic opioids, final
m-ee0ce4e3e7 = 美国：涉及合成阿片类药物的死亡人数，最终数

# Canada: deaths from opioids
m-e73916c70a = 加拿大：阿片类药物死亡人数

# United States: deaths that involved synthetic
m-7137634ea6 = 美国：涉及合成阿片类药物的

# opioids, final
m-484653a52d = 死亡人数，最终数

# Quarter from
m-81c7501fae = 季度起始月

# first month of the quarter
m-73a1ad6b2d = 该季度的第一个月

# final deaths that involved synthetic opioids in the quarter; blank where a month is not final
m-2df4b7338d = 该季度涉及合成阿片类药物的最终死亡人数；有月份非最终数的留空

# deaths from opioids in the quarter; quarters of small provinces are withheld
m-b58f18f816 = 该季度阿片类药物死亡人数；人口较少省份的季度数不予公布

# Data: Deaths a quarter, each country on its own scale; the two count different things
m-cc3e79a055 = 数据：每季度死亡人数，两国各用自己的刻度；两国统计口径不同

# Line of US imports from China over China's exports to the United States: {n1} {n2}; {n3} {n4}; {n5} {n6}; {n7} {n8}; {n9} {n10}; {n11} {n12}; {n13} {n14}; {n15} {n16}; {n17} {n18}; {n19} {n20}; {n21} {n22}.
m-0b6cf92124 = 美国自中国进口额与中国对美国出口额之比的折线：{ $n1 } { $n2 }；{ $n3 } { $n4 }；{ $n5 } { $n6 }；{ $n7 } { $n8 }；{ $n9 } { $n10 }；{ $n11 } { $n12 }；{ $n13 } { $n14 }；{ $n15 } { $n16 }；{ $n17 } { $n18 }；{ $n19 } { $n20 }；{ $n21 } { $n22 }。

# US reports more
m-e9d7f15132 = 美国报告的较多

# China reports more
m-663c48004e = 中国报告的较多

# Ratio
m-1348beb03e = 比值

# Year
m-89f6832560 = 年份

# calendar year
m-c0941a076c = 公历年

# US imports, million US dollars
m-9f94d46ba0 = 美国进口额，百万美元

# imports from China as the United States reports them, without freight
m-083e42da5a = 美国报告的自中国进口额，不含运费

# China's exports, million US dollars
m-7030fc1217 = 中国出口额，百万美元

# exports to the United States as China reports them, without freight
m-63efb7879c = 中国报告的对美国出口额，不含运费

# US less China, million US dollars
m-58fed00960 = 美国减中国，百万美元

# US imports less China's exports
m-bf9bc62948 = 美国进口额减中国出口额

# US imports over China's exports
m-79885a3707 = 美国进口额与中国出口额之比

# Data: US imports from China over China's exports to the United States, all goods, both without freight; the line of equality is drawn
m-f960dbe48c = 数据：美国自中国进口额与中国对美国出口额之比，全部货物，均不含运费；图中画有相等线

# US duties on goods from China since the fentanyl duty began, by law, in percent of value, and truces; orange is tied to fentanyl, a step shorter than a month carries no label; duties on lists, from {n1} up, each fall on their own goods
m-f16d621608 = 芬太尼关税开征以来美国对华商品关税，按法律分列，占货值百分比，以及暂停期；橙色为与芬太尼挂钩的，不足一个月的步骤不加标注；清单商品关税最低为{ $n1 }，各自适用于所列商品

# Bars through time, one a duty on goods from China, with its rate in each step: Fentanyl duty (IEEPA), {n1} from {d1}; Fentanyl duty (IEEPA), {n2} from {d2}; Fentanyl duty (IEEPA), {n3} from {d3}; Fentanyl duty (IEEPA), {n4} from {d4}; Reciprocal duty (IEEPA), {n5} from {d5}; Reciprocal duty (IEEPA), {n6} from {d6}; Reciprocal duty (IEEPA), {n7} from {d7}; Reciprocal duty (IEEPA), {n8} from {d8}; Reciprocal duty (IEEPA), {n9} from {d9}; Import surcharge (section {n10}), {n11} from {d10}; Import surcharge (section {n12}), {n13} from {d11}; Forced-labour duty (section {n14}), {n15} from {d12}.
m-ce60e9d419 = 随时间排列的条形，每条代表一项对华商品关税，并标明各步骤税率：芬太尼关税（IEEPA），自{ $d1 }起{ $n1 }；芬太尼关税（IEEPA），自{ $d2 }起{ $n2 }；芬太尼关税（IEEPA），自{ $d3 }起{ $n3 }；芬太尼关税（IEEPA），自{ $d4 }起{ $n4 }；对等关税（IEEPA），自{ $d5 }起{ $n5 }；对等关税（IEEPA），自{ $d6 }起{ $n6 }；对等关税（IEEPA），自{ $d7 }起{ $n7 }；对等关税（IEEPA），自{ $d8 }起{ $n8 }；对等关税（IEEPA），自{ $d9 }起{ $n9 }；进口附加税（{ $n10 }条款），自{ $d10 }起{ $n11 }；进口附加税（{ $n12 }条款），自{ $d11 }起{ $n13 }；涉强迫劳动关税（{ $n14 }条款），自{ $d12 }起{ $n15 }。

# Shade behind them shows truces: Geneva, {d1} to {d2}; Stockholm; extension of {n1} August, {d3} to {d4}; Kuala Lumpur arrangement; Busan, {d5} to {d6}; Extension at the Washington state visit, {d7} to {d8}.
m-bf15113682 = 其后的底纹表示暂停期：日内瓦，{ $d1 }至{ $d2 }；斯德哥尔摩及八月{ $n1 }日的延期，{ $d3 }至{ $d4 }；吉隆坡联合安排、釜山会晤，{ $d5 }至{ $d6 }；华盛顿国事访问时的延期，{ $d7 }至{ $d8 }。

# Fentanyl duty (IEEPA)
m-02860e45b9 = 芬太尼关税（IEEPA）

# Reciprocal duty (IEEPA)
m-839284baf6 = 对等关税（IEEPA）

# Import surcharge (section {n1})
m-45481f2e86 = 进口附加税（{ $n1 }条款）

# Forced-labour duty (section {n1})
m-ffb8188615 = 涉强迫劳动关税（{ $n1 }条款）

# Duties on lists (section {n1})
m-9d9b4a350b = 清单商品关税（{ $n1 }条款）

# Truce of the two sides
m-7e215115e5 = 双方关税暂停期

# {n1} to {n2}, each on its own goods
m-e6a7e53406 = { $n1 }至{ $n2 }，各自适用于所列商品

# Geneva
m-806b1459b4 = 日内瓦

# Kuala Lumpur arrangement; Busan
m-3501013290 = 吉隆坡联合安排；釜山会晤

# Stockholm; extension of {n1} August
m-8c619896ad = 斯德哥尔摩；八月{ $n1 }日的延期

# Duty on goods from China
m-f5a5c8b3ee = 对华商品关税

# duty and the law it rests on
m-be7fd55c54 = 关税及其法律依据

# Legal authority
m-6963444260 = 法律依据

# law that the duty rests on
m-19a258b785 = 关税所依据的法律

# Rate, percent
m-25a50ca91e = 税率，%

# rate in percent of the goods' value
m-96c4f20563 = 占货值的百分比税率

# From
m-2181976934 = 自

# first day in force
m-984f2810cc = 生效首日

# Until
m-7caf856e80 = 至

# first day on which the step is no longer in force
m-c30268539d = 该步骤不再有效的首日

# International Emergency Economic Powers Act (IEEPA)
m-cd28a47096 = 《国际紧急经济权力法》（IEEPA）

# EO {n1} amending EO {n2}
m-f7c116e3b3 = 第{ $n1 }号行政令，修订第{ $n2 }号行政令

# EO {n1} amending EO {n2} and {n3} (heading {n4})
m-f05e3d2f17 = 第{ $n1 }号行政令，修订第{ $n2 }号和第{ $n3 }号行政令（税目{ $n4 }）

# Learning Resources v. Trump, {n1} U.S. {n2} ({n3}); EO {n4}; CBP CSMS {n5}
m-748bedde83 = Learning Resources v. Trump, { $n1 } U.S. { $n2 } ({ $n3 })；第{ $n4 }号行政令；CBP CSMS { $n5 }

# EO {n1}; suspension kept by EO {n2} ({d1}) and an order of {d2}
m-0ab3c950d3 = 第{ $n1 }号行政令；第{ $n2 }号行政令（{ $d1 }）及{ $d2 }的行政令维持暂停

# Learning Resources v. Trump, {n1} U.S. {n2} ({n3}); EO {n4}
m-9b993c8e66 = Learning Resources v. Trump, { $n1 } U.S. { $n2 } ({ $n3 })；第{ $n4 }号行政令

# Trade Act of {n1} section {n2}
m-6fffef3f9b = 《{ $n1 }年贸易法》{ $n2 }条款

# Proclamation {n1} ({n2} FR {n3}); heading {n4}
m-926d11ed56 = 第{ $n1 }号公告（{ $n2 } FR { $n3 }）；税目{ $n4 }

# Proclamation {n1} ({n2} FR {n3})
m-10b3a4a021 = 第{ $n1 }号公告（{ $n2 } FR { $n3 }）

# Presidential memorandum of {d1} ({n1} FR {n2}); USTR notice {n3} FR {n4}; US note {n5}; headings {n6} (China) and {n7} (Hong Kong)
m-10107796d0 = { $d1 }总统备忘录（{ $n1 } FR { $n2 }）；美国贸易代表办公室公告{ $n3 } FR { $n4 }；美国注释{ $n5 }；税目{ $n6 }（中国）和{ $n7 }（中国香港）

# Data: US duties on goods from China since the fentanyl duty began, by law, in percent of value, and truces; orange is tied to fentanyl, a step shorter than a month carries no label; duties on lists, from {n1} up, each fall on their own goods
m-2829b54fd5 = 数据：芬太尼关税开征以来美国对华商品关税，按法律分列，占货值百分比，以及暂停期；橙色为与芬太尼挂钩的，不足一个月的步骤不加标注；清单商品关税最低为{ $n1 }，各自适用于所列商品

# Last day
m-a4e24bc476 = 末日

# last day in force; blank while in force
m-84c329c6ca = 有效的最后一日；仍然有效的留空

# Ended by
m-1ddfdcddd7 = 终止原因

# what ended the step: a later order, an agreement of the two sides, a court or a time limit in the law; blank while in force
m-e2c06048f7 = 终止该步骤的原因：后续行政令、双方安排、法院或法律规定的期限；仍然有效的留空

# China's tariff answer
m-01d83933e8 = 中国的反制关税

# highest rate of the tariff of China that answers the step, and the day announced; blank where none was seen
m-7ef3e049d8 = 中国针对该步骤的反制关税的最高税率及宣布日期；未见的留空

# order
m-3eeb7e96e5 = 行政令

# agreement
m-46a81739c6 = 安排

# court
m-a2f89e6fe9 = 法院

# time limit
m-28f331be68 = 期限

# What is held
m-956093c664 = 所掌握的内容

# what the figure is of; a fact of which nothing is held has no row
m-e79da7f7bc = 数字所指的内容；未掌握任何信息的事实不列行

# Figure
m-1f5be66894 = 数字

# figure with its unit and day, or what was said
m-b071816749 = 数字及其单位和日期，或所作表态

# of the rows behind the figure: confirmed by their publisher, reported, unconfirmed, or how many at the best level; of statistics, whether they come from a copy
m-c30f79de8b = 数字所依据的各行：由发布机构证实、据报道、未证实，或达到最高等级的数量；统计数据则注明是否取自副本

# Own controls adopted
m-a6ba54bf2b = 本国出台的管制措施

# {n1} the last from {n2}
m-a864f1c809 = { $n1 }项，最近一项自{ $n2 }起

# {n1} of {n2} confirmed
m-f8a7657ec5 = { $n2 }项中{ $n1 }项已证实

# Exports in the basket, all goods, year to {m1}
m-4374c506d9 = 篮子税号出口额，全部货物，截至{ $m1 }的一年

# {n1} million US dollars, {n2} million US dollars to the United States
m-dab29a1192 = { $n1 }百万美元，其中对美国{ $n2 }百万美元

# official, in a copy
m-397b07582b = 官方数据，取自副本

# Charged by the United States over supply
m-86dc682d49 = 因供应被美国起诉

# {n1} persons, {n2} firms
m-4699126f34 = { $n1 }人，{ $n2 }家企业

# Named in US sanctions
m-87376cc639 = 被列入美国制裁

# {n1} persons, {n2} firm or group
m-c2d7471829 = { $n1 }人，{ $n2 }家企业或团体

# Other US measure: visas revoked
m-e15295dee4 = 美国其他措施：吊销签证

# number not stated, {n1}
m-f4d3985b5d = 人数未载明，{ $n1 }

# Steps and meetings
m-a65bb73454 = 步骤和会晤

# US-India Drug Policy Executive Working Group, {n1}
m-22d2900474 = 美印禁毒政策执行工作组，{ $n1 }

# Promised
m-09b920400f = 所作承诺

# Bring tangible, measurable outcomes on precursors: no public evidence
m-e0c36712ab = 在前体问题上取得切实、可衡量的成果：未见公开证据

# US duty on its goods, not tied to fentanyl
m-29ea18ae43 = 美国对其商品的关税，不与芬太尼挂钩

# {n1} from {n2}
m-63f7a84ca7 = { $n1 }，自{ $n2 }起

# Chemicals that China licenses for it
m-1ca7a61023 = 中国对其实行出口许可的化学品

# {n1} since {n2}
m-928c5a7fac = { $n1 }种，自{ $n2 }起

# Imports in the basket, all goods, {n1}
m-28ce9f6453 = 篮子税号进口额，全部货物，{ $n1 }

# {n1} million US dollars
m-96a62c1a1c = { $n1 }百万美元

# Fentanyl seized since {n1}, as its cabinet says
m-03cc37cdd6 = 墨西哥内阁公布的自{ $n1 }以来查获的芬太尼

# at least {n1} pills; {n2} kilograms
m-c5ac9bcc4f = 至少{ $n1 }片；{ $n2 }千克

# Handed over to the United States
m-734c7a47b3 = 移交美国

# {n1} (dealer), {n2}
m-b5214e7c4e = { $n1 }人（贩卖者），{ $n2 }

# Institutions cut off by US orders over fentanyl money
m-ef4910965c = 因芬太尼资金被美国命令切断往来的机构

# US duty tied to fentanyl
m-5625bf2782 = 与芬太尼挂钩的美国关税

# {n1} from {n2}, to {n3}
m-1c86336e1b = { $n1 }，自{ $n2 }起，至{ $n3 }

# Its own duty on countries without a trade agreement, among them China and India
m-51c4600acc = 对未签贸易协定国家（包括中国和印度）自行加征的关税

# {n1} at most, from {n2}
m-38a329c7b6 = 最高{ $n1 }，自{ $n2 }起

# Deaths from opioids, twelve months to {m1}
m-384a12961a = 阿片类药物死亡人数，截至{ $m1 }的十二个月

# {n1} {n2} on the twelve before
m-6a9884901a = { $n1 }人，较此前十二个月变动{ $n2 }

# official
m-6896191a14 = 官方数据

# Precursors seized at its border, litres and kilograms added
m-6b4adb5959 = 边境查获的前体，升数与千克数相加

# {n1} in {n2} {n3} in {n4}
m-acc9ced970 = { $n2 }为{ $n1 }，{ $n4 }为{ $n3 }

# {n1} person, {n2} firms or groups
m-80995720a1 = { $n1 }人，{ $n2 }家企业或团体

# Fentanyl czar, {n1}; Strong Borders Act, {n2}
m-92af9107db = 芬太尼事务专员，{ $n1 }；《强化边境法》，{ $n2 }

# {n1} of {n2} reported
m-e261a177c2 = { $n2 }项中{ $n1 }项据报道

# Appoint a fentanyl czar and act on precursors, so that tariffs are paused: met
m-791bc47f56 = 任命芬太尼事务专员并就前体采取行动，以使关税暂停：已履行

# {n1} from {n2}, {n3} at most, to {n4}
m-da4246e924 = { $n1 }，自{ $n2 }起，最高{ $n3 }，至{ $n4 }

# public fact that is watched
m-7ce2595be0 = 所关注的公开事实

# Reading on this day
m-958645f4b9 = 当日读数

# what the fact says on the day of the brief
m-91e277d82e = 在本简报日期该事实的情况

# Points to
m-6dca1c151c = 指向

# scenario that the reading points to by its rule
m-21286d5523 = 按规则该读数指向的情景

# Days left of the truce
m-849c17dd66 = 暂停期剩余天数

# {n1} days left
m-3c26e2206d = 剩余{ $n1 }天

# slide
m-b8a7e24e95 = 松动

# Duties tied to fentanyl
m-e5fe0e9446 = 与芬太尼挂钩的关税

# none, ended by a court
m-c116610a4f = 无，由法院终止

# unclear
m-66625d4dc2 = 不明

# US duties proposed
m-824efc7d6e = 拟议的美国关税

# {n1} not decided
m-678a81d1a7 = { $n1 }项未决定

# New Chinese controls
m-08896b5236 = 中国新增管制

# {n1} and {n2} unconfirmed
m-087f24e0b7 = { $n1 }项，另有{ $n2 }项未证实

# hold
m-e8b22d83b4 = 维持

# Contacts of the two sides
m-38c3d0ab9a = 双方往来

# Seizures since Busan
m-16dc0ba5f7 = 釜山会晤以来查获

# {n1} on a year before
m-5fff939d38 = 同比变动{ $n1 }

# Deaths in twelve months
m-ffab22dbfb = 十二个月死亡人数

# Observed months followed by a widening band and one line a scenario.
m-a94c17d2ab = 观测月份之后为逐渐变宽的区间带，每个情景一条线。

# Fentanyl seized, pounds a month: {n1} in {m1}; at the end of the months projected, hold {n2} {n3} {n4} break {n5} upside {n6}.
m-7704241f21 = 每月查获芬太尼磅数：{ $m1 }为{ $n1 }；推演期末，维持{ $n2 } { $n3 } { $n4 }，终止{ $n5 }，增进{ $n6 }。

# Deaths, synthetic opioids, a month: {n1} in {m1}; at the end of the months projected, hold {n2} {n3} {n4} break {n5} upside {n6}.
m-a1301ec9c8 = 每月涉及合成阿片类药物的死亡人数：{ $m1 }为{ $n1 }；推演期末，维持{ $n2 } { $n3 } { $n4 }，终止{ $n5 }，增进{ $n6 }。

# upside
m-f7994089c9 = 增进

# break
m-14ebe56a50 = 终止

# Fentanyl seized, pounds a month
m-21c962df75 = 每月查获芬太尼磅数

# Deaths, synthetic opioids, a month
m-6e5c351df5 = 每月合成阿片类药物死亡人数

# Series
m-a8295e08ff = 序列

# seizures in pounds, or deaths
m-1e258fc594 = 查获磅数，或死亡人数

# Scenario
m-2fcb5d3746 = 情景

# scenario, or observed months
m-7eb437bc53 = 情景，或观测月份

# Month that the figures of the row are of
m-7a268a3de8 = 该行数字所属月份

# Value or middle
m-ef25ff6168 = 数值或中值

# value observed, or middle of the simulated futures: pounds or deaths a month
m-286bd154e2 = 观测值，或模拟结果的中值：每月磅数或死亡人数

# Lower end, four in five futures
m-bb65ff9868 = 下限，五分之四的模拟结果

# lower end of the band that holds four in five futures
m-62f86d67d1 = 涵盖五分之四模拟结果的区间带下限

# Upper end, four in five futures
m-17c9061d4f = 上限，五分之四的模拟结果

# upper end of the band that holds four in five futures
m-89ce4ad343 = 涵盖五分之四模拟结果的区间带上限

# observed
m-604cee807f = 观测

# arithmetic
m-ca75eaf4e0 = 推演

# Data: Observed months, the band of hold (half and four fifths of simulated futures), and the middle of each scenario
m-024c44d927 = 数据：观测月份、“维持”情景的区间带（涵盖半数和五分之四的模拟结果）以及各情景的中值

# Observed months as a line over bands of earlier projections, each a year long; the latest band is drawn with its middle.
m-944b500e72 = 观测月份以折线表示，叠加在以往推演的区间带上，每次推演为期一年；最近的区间带标出中值。

# Fentanyl seized, pounds a month: known to {m1}, {n1} of {n2} months inside; known to {m2}, {n3} of {n4} months inside; known to {m3}, {n5} of {n6} months inside; known to {m4}, {n7} of {n8} months inside; known to {m5}, {n9} of {n10} months inside.
m-20a1ee9eea = 每月查获芬太尼磅数：数据截至{ $m1 }，{ $n2 }个月中{ $n1 }个月在区间内；数据截至{ $m2 }，{ $n4 }个月中{ $n3 }个月在区间内；数据截至{ $m3 }，{ $n6 }个月中{ $n5 }个月在区间内；数据截至{ $m4 }，{ $n8 }个月中{ $n7 }个月在区间内；数据截至{ $m5 }，{ $n10 }个月中{ $n9 }个月在区间内。

# Deaths, synthetic opioids, a month: known to {m1}, {n1} of {n2} months inside; known to {m2}, {n3} of {n4} months inside; known to {m3}, {n5} of {n6} months inside; known to {m4}, {n7} of {n8} months inside; known to {m5}, {n9} of {n10} months inside; known to {m6}, {n11} of {n12} months inside; known to {m7}, {n13} of {n14} months inside; known to {m8}, {n15} of {n16} months inside; known to {m9}, {n17} of {n18} months inside; known to {m10}, {n19} of {n20} months inside; known to {m11}, {n21} of {n22} months inside.
m-ae354d9390 = 每月合成阿片类药物死亡人数：数据截至{ $m1 }，{ $n2 }个月中{ $n1 }个月在区间内；数据截至{ $m2 }，{ $n4 }个月中{ $n3 }个月在区间内；数据截至{ $m3 }，{ $n6 }个月中{ $n5 }个月在区间内；数据截至{ $m4 }，{ $n8 }个月中{ $n7 }个月在区间内；数据截至{ $m5 }，{ $n10 }个月中{ $n9 }个月在区间内；数据截至{ $m6 }，{ $n12 }个月中{ $n11 }个月在区间内；数据截至{ $m7 }，{ $n14 }个月中{ $n13 }个月在区间内；数据截至{ $m8 }，{ $n16 }个月中{ $n15 }个月在区间内；数据截至{ $m9 }，{ $n18 }个月中{ $n17 }个月在区间内；数据截至{ $m10 }，{ $n20 }个月中{ $n19 }个月在区间内；数据截至{ $m11 }，{ $n22 }个月中{ $n21 }个月在区间内。

# Known to
m-4137bcd268 = 数据截至

# last month known when the forecast was made; blank for what was observed
m-b2f6d02ba8 = 作出预测时已知的最近月份；观测值留空

# Data: Observed months over bands that should hold four fifths, from projections that start a year apart; the latest in orange
m-73bf8761db = 数据：观测月份与应涵盖五分之四月份的区间带对照，各推演起点相隔一年；最近一次为橙色

# Indicator
m-86dde35c59 = 指标

# name of the indicator
m-df77ab3b1f = 指标名称

# Value
m-8e37953d23 = 数值

# latest value with its unit
m-86c0d597c6 = 最新数值及其单位

# Period
m-6e795d4d3c = 时期

# months or day that the value speaks of
m-2e6f6127bc = 数值所反映的月份或日期

# The day before
m-7de2c1b47d = 前一日

# as known on the day before the event, with its period; blank where nothing of the two years before was
m-c6dc1e0609 = 起算事件前一日已知的数值及其时期；此前两年内无数值的留空

# A year before that
m-0f5530bc5f = 再早一年

# as known a year before the day before the event; blank where nothing of the two years before was
m-b4e53d7919 = 起算事件前一日再早一年已知的数值；此前两年内无数值的留空

# Change
m-c0bf75bd78 = 变化

# latest change with its unit
m-9c1a7f55dd = 最近变化及其单位

# Public target
m-1d6d312cd9 = 公开目标值

# target as published
m-6bec339aff = 所公布的目标值

# high where the measure is objective and reliable, medium where it is one of both, low where it is neither
m-1779c0eac3 = 指标客观且可靠的为高，仅具其一的为中，两者均不具备的为低

# Reading
m-463816d070 = 读数

# whether the latest change goes the way that counts as good
m-82f1362527 = 最近变化是否朝良好方向

# {n1} of {n2} ({n3})
m-5f8b0c7c52 = { $n2 }项中{ $n1 }项（{ $n3 }）

# {n1} points since {d1}
m-2c659d8457 = 自{ $d1 }以来{ $n1 }个百分点

# none published
m-6542ed2ca7 = 未公布

# high
m-6ef7c9b15e = 高

# away
m-378ce56a9d = 反方向

# Promises without public evidence
m-6b7431dcee = 未见公开证据的承诺

# medium
m-c082456a77 = 中

# Promises with a number or a deadline
m-e7f5d67551 = 载有数字或期限的承诺

# about the same
m-2167c4491e = 大致不变

# What China does not publish
m-c0bcc4c8d5 = 中国未公布的内容

# low
m-6c1ff09db3 = 低

# What the United States does not publish
m-9cca0d7e88 = 美国未公布的内容

# Joint events in the latest year
m-1184346a9c = 最近一年双方共同活动

# {m1} to {m2}
m-d3ecb1c303 = { $m1 }至{ $m2 }

# {n1} ({m1} to {m2})
m-cf4ba1a075 = { $n1 }（{ $m1 }至{ $m2 }）

# {n1} since {d1}
m-ff411a2c0e = 自{ $d1 }以来{ $n1 }

# toward
m-cc58a5f898 = 良好方向

# Did each side do what it said?
m-fee0d4ee9e = 各方是否做到了所说的事？

# Table A.{n1}
m-d61acf0899 = 表A.{ $n1 }

# Precursors under control in China
m-0b8ab8c541 = 在中国受管制的前体

# Precursors under control nowhere
m-f7814bb2ab = 无任何一方管制的前体

# From the vote at the United Nations to control in China
m-d08610db87 = 从联合国表决到中国实施管制

# {n1} days
m-25465b2eca = { $n1 }天

# {n1} days since {d1}
m-e7d5db32ca = 自{ $d1 }以来{ $n1 }天

# {n1} days after communication ({n2} Convention, Article {n3})
m-b19f6d0de6 = 通报后{ $n1 }天（《{ $n2 }年公约》第{ $n3 }条）

# From announcement to force in China
m-c85192c908 = 在中国从公布到施行

# Gaps in law still open
m-43d90d97d7 = 尚未弥补的法律缺口

# Are the chemicals that matter under control?
m-3d9c51e900 = 关键化学品是否已受管制？

# {n1} on the twelve months before
m-f88424ce54 = 较此前十二个月变动{ $n1 }

# partly older
m-5d326ac728 = 部分较早

# Deaths in the latest final year
m-4eb7db7136 = 最近最终年度的死亡人数

# {n1} on the year before
m-55932b3faf = 较上年变动{ $n1 }

# older
m-da925a30e3 = 较早

# Seized since the Busan meeting
m-c3f4d69fca = 釜山会晤以来查获

# {n1} lb
m-4fdd34e3fa = { $n1 }磅

# {n1} on the same months a year before
m-8fd4dbdcfa = 同比变动{ $n1 }

# no direction
m-23627aaf1f = 无方向

# Seized in the months held of the fiscal year
m-00358eaf9f = 本财年已有数据月份的查获量

# Purity of fentanyl powder
m-06994817f3 = 芬太尼粉末纯度

# {n1} points since the first figure published
m-7b3b75ce29 = 自首次公布数字以来{ $n1 }个百分点

# Pills with two milligrams or more
m-0187a54779 = 含两毫克及以上的药片

# Carfentanil identified
m-fd548135c1 = 卡芬太尼检出次数

# {n1} on the same half of the year before
m-3f208b0d23 = 同比变动{ $n1 }

# {n1}-ANPP identified
m-fbae2e2c7c = { $n1 }-ANPP检出次数

# Precursors a customs line shows
m-9d1c062312 = 海关税号可显示的前体

# What do seizures, laboratories, customs data and deaths show?
m-1ff93e970e = 查获、实验室、海关和死亡数据显示什么？

# Suppliers in custody
m-ab2cd56aea = 在押的供应者

# US duties tied to fentanyl
m-e504721134 = 与芬太尼挂钩的美国关税

# Which levers exist?
m-fd44627ca5 = 有哪些政策手段？

# Each on its own scale, counts of a list as shares of it; as known on the day before the Busan meeting, that day of earlier years, and now; dashed: the Busan meeting
m-af4a42f6fc = 各用自己的刻度，清单类统计以占清单的比重表示；釜山会晤前一日、以往各年同日及目前已知的数值；虚线：釜山会晤

# Small lines of {n1} indicators, each on its own scale, as known on the same day of each year and now; a dashed line at {d1}.
m-275353e05c = { $n1 }项指标的小型折线图，各用自己的刻度，每年同日及目前已知的数值；虚线位于{ $d1 }。

# Deaths in the latest final year: {n1} on {d1}, {n2} on {d2}.
m-0ab5621871 = 最近最终年度的死亡人数：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Seized in the months held of the fiscal year: {n1} lb on {d1}, {n2} lb on {d2}.
m-90bebbea57 = 本财年已有数据月份的查获量：{ $d1 }为{ $n1 }磅，{ $d2 }为{ $n2 }磅。

# Carfentanil identified: {n1} on {d1}, {n2} on {d2}.
m-054d7e86f5 = 卡芬太尼检出次数：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# {n1}-ANPP identified: {n2} on {d1}, {n3} on {d2}.
m-c83d804ad2 = { $n1 }-ANPP检出次数：{ $d1 }为{ $n2 }，{ $d2 }为{ $n3 }。

# Precursors under control in China: {n1} on {d1}, {n2} on {d2}.
m-d128233842 = 在中国受管制的前体：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Precursors under control nowhere: {n1} on {d1}, {n2} on {d2}.
m-b5e49fbd09 = 无任何一方管制的前体：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# From the vote at the United Nations to control in China: {n1} days on {d1}, {n2} days on {d2}.
m-f4a33d1289 = 从联合国表决到中国实施管制：{ $d1 }为{ $n1 }天，{ $d2 }为{ $n2 }天。

# From announcement to force in China: {n1} days on {d1}, {n2} days on {d2}.
m-069be921b3 = 在中国从公布到施行：{ $d1 }为{ $n1 }天，{ $d2 }为{ $n2 }天。

# Promises met: {n1} on {d1}, {n2} on {d2}.
m-38ffe77e35 = 已履行的承诺：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Promises without public evidence: {n1} on {d1}, {n2} on {d2}.
m-991321b083 = 未见公开证据的承诺：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Promises with a number or a deadline: {n1} on {d1}, {n2} on {d2}.
m-33f6da7768 = 载有数字或期限的承诺：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Joint events in the latest year: {n1} on {d1}, {n2} on {d2}.
m-3e0f9386ed = 最近一年双方共同活动：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Suppliers in custody: {n1} on {d1}, {n2} on {d2}.
m-8389188f8c = 在押的供应者：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Gaps in law still open: {n1} on {d1}, {n2} on {d2}.
m-3506a6011c = 尚未弥补的法律缺口：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# US duties tied to fentanyl: {n1} on {d1}, {n2} on {d2}.
m-efa67cc444 = 与芬太尼挂钩的美国关税：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Precursors a customs line shows: {n1} on {d1}, {n2} on {d2}.
m-c30c6a97e6 = 海关税号可显示的前体：{ $d1 }为{ $n1 }，{ $d2 }为{ $n2 }。

# Deaths in the latest final
m-a5f25b8445 = 死亡人数，最近最终

# year
m-4cb4ea2558 = 年度

# Seized in the months held
m-ebf60dab41 = 查获量，本财年

# of the fiscal year
m-6a4454333f = 已有数据的月份

# Precursors under control
m-5cdadf7f5a = 受管制的前体，

# in China
m-323c161e8e = 在中国

# nowhere
m-20aeff0494 = 无任何一方

# From the vote at the
m-7d4a2e7ff1 = 从联合国

# United Nations to control
m-556c3298e5 = 表决到实施管制

# From announcement to force
m-0588e76b5b = 从公布到施行

# Promises without public
m-64cc72456e = 未见公开

# evidence
m-ee8250fb76 = 证据的承诺

# Promises with a number or
m-6b0afc6989 = 载有数字或

# a deadline
m-877e559697 = 期限的承诺

# Joint events in the latest
m-06c429fed6 = 双方共同活动，最近

# Precursors a customs line
m-65cf56362b = 海关税号

# shows
m-c093955ceb = 可显示的前体

# Known on
m-04d45ff3cd = 数据截至

# day as of which a figure was read
m-a6c084b5e6 = 读取数字的日期

# value with its unit, or its share of what it is out of, as known on that day
m-922298c637 = 当日已知的数值及其单位，或占总数的比重

# Data: Each on its own scale, counts of a list as shares of it; as known on the day before the Busan meeting, that day of earlier years, and now; dashed: the Busan meeting
m-87e642865a = 数据：各用自己的刻度，清单类统计以占清单的比重表示；釜山会晤前一日、以往各年同日及目前已知的数值；虚线：釜山会晤

# Figure A.{n1}
m-35536a418d = 图A.{ $n1 }

# Definition
m-9813fafb09 = 定义

# what is counted
m-eb745508de = 统计内容

# Unit
m-4e545960f1 = 单位

# unit of the value
m-e93029023f = 数值的单位

# Source
m-0e570ca6fa = 来源

# publisher or table that the value comes from
m-7c42ff4d83 = 数值所出自的发布机构或表格

# Published
m-2ef42ec21d = 发布频率

# how often the source is published
m-544e102b0c = 来源的发布频率

# Better is
m-2c0e5a26d3 = 良好方向

# direction that counts as good, if any
m-9f1b80d509 = 视为良好的方向（如有）

# Attributes met
m-e4eae32875 = 具备的属性

# attributes of a good measure that it meets
m-996e63c34a = 该指标具备的良好指标属性

# What it cannot show
m-ed43772ba1 = 不能反映的内容

# what the indicator cannot show
m-697987f869 = 该指标不能反映的内容

# Deaths that involved synthetic opioids (T{n1}), United States, in the latest twelve months reported, completed for late records
m-466fcb19b5 = 美国最近已报告的十二个月涉及合成阿片类药物（T{ $n1 }）的死亡人数，已补全迟报记录

# Centers for Disease Control and Prevention, provisional counts
m-b972543413 = 疾病控制与预防中心，初步数

# monthly
m-9169e3ca73 = 每月

# less
m-4fdd3b6201 = 减少

# {n1} of {n2}
m-090eeed9d5 = { $n2 }项中{ $n1 }项

# Provisional and still growing; many things besides supply move it
m-39e325890a = 为初步数，仍在增加；供应以外的许多因素也会使其变动

# Final deaths that involved synthetic opioids (T{n1}), United States, in a calendar year
m-8b51777c89 = 美国一个公历年内涉及合成阿片类药物（T{ $n1 }）的最终死亡人数

# Centers for Disease Control and Prevention, WONDER
m-cc527673e5 = 疾病控制与预防中心，WONDER

# yearly
m-bd3038078d = 每年

# More than a year late; many things besides supply move it
m-072838674f = 滞后一年以上；供应以外的许多因素也会使其变动

# Pounds of fentanyl seized nationwide in full months since the meeting, at most twelve, against the same months a year before
m-54843c92f3 = 会晤以来完整月份（最多十二个月）全国查获芬太尼磅数，与上年同期对照

# lb
m-fd26db45a8 = 磅

# US Customs and Border Protection
m-2a5a147668 = 美国海关与边境保护局

# A fall can mean less traffic, other routes or less searching; weight is not pure drug
m-48ccd929de = 减少可能意味着贩运减少、路线改变或检查减少；重量并非纯品重量

# Pounds of fentanyl seized nationwide since {n1} October against the same months of the year before
m-403073d761 = 自十月{ $n1 }日以来全国查获芬太尼磅数，与上年同期对照

# Mean purity of powder analysed by the agency's laboratories in a fiscal year
m-8afde51340 = 一个财年内该署实验室分析的粉末平均纯度

# percent
m-fd86717aca = %

# US Drug Enforcement Administration, releases
m-1340285e64 = 美国缉毒署，新闻稿等发布内容

# irregular
m-55018455fd = 不定期

# Samples sent to laboratories, not the market; method not given out
m-acbfd9eb2c = 为送检样品，不代表市场；方法未公布

# Share of analysed pills with two milligrams of fentanyl or more in a fiscal year
m-ed8c961fd6 = 一个财年内所分析药片中含芬太尼两毫克及以上的占比

# Samples sent to laboratories, not the market; a dose differs by person
m-53e8f7c074 = 为送检样品，不代表市场；剂量因人而异

# Identifications of carfentanil by laboratories in the latest complete half-year
m-195a9a1f86 = 最近一个数据完整的半年实验室检出卡芬太尼的次数

# count
m-6c35493a2b = 次数

# US Drug Enforcement Administration, NFLIS-Drug
m-93739a23ff = 美国缉毒署，NFLIS-Drug

# twice a year
m-612d4a1946 = 每年两次

# Identifications, not kilograms; laboratories test what is seized
m-a6a2eab59e = 为检出次数，不是千克数；实验室检验的是查获物品

# Identifications of {n1}-ANPP by laboratories in the latest complete half-year
m-37d6e83121 = 最近一个数据完整的半年实验室检出{ $n1 }-ANPP的次数

# Found alone it is a precursor, in a drug what is left of one; counts do not tell
m-fe97fb26e0 = 单独检出时为前体，在毒品中检出时为前体残留；次数不能区分

# Tracked precursors of fentanyl that China has scheduled or listed
m-31b2137107 = 中国已列管或列入清单的受跟踪芬太尼前体

# Timeline of scheduling decisions
m-9fc4d9076a = 列管决定时间线

# as announced
m-9e0f0ff318 = 随公布而定

# more
m-187897ce0a = 增加

# The list of tracked chemicals is this brief's; {n1} licensed chemicals have no names here
m-8877fe33b7 = 跟踪的化学品清单由本简报拟定；{ $n1 }种实行许可的化学品在此无名称

# Tracked precursors of fentanyl that no authority followed here has scheduled or listed
m-667337a1f5 = 本简报关注的主管方均未列管或列入清单的受跟踪芬太尼前体

# The list of tracked chemicals is this brief's and cannot be complete
m-0c91d7185f = 跟踪的化学品清单由本简报拟定，不可能完整

# Median days from the vote of the Commission on Narcotic Drugs to China's control in force, precursors voted
m-ccb2ca30ff = 从麻委会表决到中国管制生效的天数中位数，经表决的前体

# days
m-ab51004e9d = 天

# Few cases; the days count from the vote, the treaty from its communication
m-a48da1c218 = 案例很少；天数自表决起算，条约期限自通报起算

# Median days from announcement to effect of China's controls
m-e8f018a721 = 中国管制措施从公布到施行的天数中位数

# A short notice is not always better: trade needs time to adapt
m-d165a626aa = 期限短未必更好：贸易需要时间适应

# Promises in the ledger with the status met, by this brief's written rule
m-e1f2bbde53 = 按本简报的书面规则，台账中状态为已履行的承诺

# Timeline of commitments
m-f3531aaa9d = 承诺时间线

# Promises differ in weight; counting treats them alike
m-8550d8f512 = 承诺分量不同；计数时同等对待

# Promises in the ledger for which no public evidence was found
m-126c7e9e24 = 台账中未见公开证据的承诺

# No public evidence is not evidence of a promise broken
m-7a10743835 = 未见公开证据，不等于有证据表明承诺未履行

# Share of promises in the ledger that state a number or a deadline
m-3d18f86ddf = 台账中载有数字或期限的承诺占比

# A number alone makes no promise a good one
m-623a9c8ebe = 仅有数字并不使承诺成为好的承诺

# Items in the disclosure table on China's side that are not public
m-e664f6b25a = 信息公开表中中国一方未公布的内容

# Timeline of disclosure
m-843e00f269 = 信息公开时间线

# when searched
m-8c55d62d27 = 随检索而定

# The list of items is this brief's; a search can miss
m-00afd4f7d1 = 内容清单由本简报拟定；检索可能遗漏

# Items in the disclosure table on the US side that are not public
m-f49197cd20 = 信息公开表中美国一方未公布的内容

# Meetings, calls, visits and joint actions of both sides in the year up to the day of the brief
m-91af5122b9 = 截至本简报日期的一年内双方的会晤、通话、访问和联合行动

# Timeline of cooperation
m-2c9f5d1e10 = 合作时间线

# A meeting is no result; small contacts are not made public
m-5fa333adea = 会晤不等于成果；小规模往来不公布

# Persons ever in US custody among those the United States charged over supply from China
m-f5185d7b94 = 就涉及来自中国供应的案件被美国起诉的人员中，曾在美国在押的人数

# Timelines of US announcements, cases and persons
m-c9f926df9c = 美国公告、案件和人员时间线

# Custody depends on extradition, which no treaty provides; Chinese cases are counted apart
m-d8ff670b97 = 在押取决于引渡，而现有条约均未就引渡作出规定；中国的案件单独统计

# Gaps in the tracker with the status open
m-def63979e9 = 跟踪表中状态为未弥补的缺口

# Timeline of legal gaps
m-adad2770e5 = 法律缺口时间线

# The list of gaps is this brief's
m-2a216d6764 = 缺口清单由本简报拟定

# US duties on goods from China in force and tied to fentanyl
m-d5cc622d1c = 现行有效且与芬太尼挂钩的美国对华商品关税

# Timeline of tariff steps
m-cb7ecb0eaf = 关税步骤时间线

# A duty in force is not pressure felt; other levers exist
m-6c2d5bcf8a = 关税有效不等于产生压力；另有其他政策手段

# Tracked precursors that have a customs line of their own
m-a061157839 = 有单独海关税号的受跟踪前体

# Harmonized System, editions of {n1} and {n2}
m-5f738b62d4 = 《商品名称及编码协调制度》，{ $n1 }年版和{ $n2 }年版

# every five years
m-1f0da20dd3 = 每五年

# A line shows lawful trade that was declared, never what was smuggled
m-e4ce4aaec3 = 税号反映已申报的合法贸易，不反映走私物品

# Lanes of controls adopted since {n1} by UN ({n2}), China ({n3}), United States ({n4}), India ({n5}), Mexico ({n6}), Canada ({n7}).
m-9c33d5aa7d = 自{ $n1 }年以来出台的管制措施，分行列出：联合国（{ $n2 }）、中国（{ $n3 }）、美国（{ $n4 }）、印度（{ $n5 }）、墨西哥（{ $n6 }）、加拿大（{ $n7 }）。

# Named marks: China: carfentanil, {d1}; China: NPP, ANPP, {d2}; US: fentanyl class, temporary, {d3}; China: fentanyl class, {d4}; China: {n1}-AP and two others, {d5}; China: nitazene class, {d6}; US: fentanyl class, permanent, {d7}; China: two piperidones, {d8}; China: export licences, {d9}.
m-0af4da252a = 标注名称的标记：中国：卡芬太尼，{ $d1 }；中国：NPP、ANPP，{ $d2 }；美国：芬太尼类物质整类，临时，{ $d3 }；中国：芬太尼类物质整类，{ $d4 }；中国：{ $n1 }-AP及另外两种，{ $d5 }；中国：尼秦类物质整类，{ $d6 }；美国：芬太尼类物质整类，永久，{ $d7 }；中国：两种哌啶酮，{ $d8 }；中国：出口许可，{ $d9 }。

# A line marks {d1}.
m-fcbed34bac = 一条线标示{ $d1 }。

# carfentanil
m-85fa823541 = 卡芬太尼

# {n1}-AP and two others
m-a58cc4ff38 = { $n1 }-AP及另外两种

# two piperidones
m-f894463be6 = 两种哌啶酮

# export licences
m-2ca15ef7d7 = 出口许可

# fentanyl class, temporary
m-32451b0a21 = 芬太尼类物质整类，临时

# fentanyl class, permanent
m-2b52dc7964 = 芬太尼类物质整类，永久

# precursor listed
m-12d3dbe8f0 = 列为易制毒化学品

# China: carfentanil
m-300758f4fa = 中国：卡芬太尼

# China: {n1}-AP and two others
m-af3243cc85 = 中国：{ $n1 }-AP及另外两种

# China: nitazene class
m-e993338163 = 中国：尼秦类物质整类

# China: two piperidones
m-f732454c49 = 中国：两种哌啶酮

# China: export licences
m-3c11e3a28e = 中国：出口许可

# US: fentanyl class, temporary
m-f566e5e825 = 美国：芬太尼类物质整类，临时

# US: fentanyl class, permanent
m-836f00745a = 美国：芬太尼类物质整类，永久

# whose decision or statement it is
m-5fea0f15e1 = 作出决定或表态的一方

# Stage
m-de838855e4 = 阶段

# how far the step goes
m-c37a9341a7 = 该步骤进展的程度

# day made public, as precisely as the source has it
m-9c085386f3 = 公布日期，精确程度与来源一致

# adopted
m-5d4686f6ad = 已出台

# AH-{n1} a synthetic opioid
m-46554953b5 = AH-{ $n1 }，一种合成阿片类药物

# Acetylfentanyl and MT-{n1}
m-797bb20dc1 = 乙酰芬太尼和MT-{ $n1 }

# The fentanyl precursors NPP and ANPP
m-a1e012d5db = 芬太尼前体NPP和ANPP

# Six fentanyl precursors
m-c833fa360a = 六种芬太尼前体

# recommended
m-dd6d876548 = 已建议

# Carfentanil and three other fentanyls
m-b13e70ca7a = 卡芬太尼和另外三种芬太尼类物质

# Butyrfentanyl
m-3744a371c9 = 丁酰芬太尼

# watch list
m-8dadd8416c = 关注清单

# listed for watching
m-a7a6a242f5 = 列入关注清单

# Three fentanyls
m-0f41884486 = 三种芬太尼类物质

# Cyclopropylfentanyl
m-78e12d8825 = 环丙酰芬太尼

# The fentanyl precursors NPP and {n1}-ANPP
m-2149ca2529 = 芬太尼前体NPP和{ $n1 }-ANPP

# Seven fentanyls
m-7133ec0611 = 七种芬太尼类物质

# Fentanyl-related substances as a class
m-416746578a = 芬太尼类物质整类列管

# The fentanyl precursors ANPP and NPP
m-c455d8cf7b = 芬太尼前体ANPP和NPP

# Carfentanil and five other fentanyls
m-6e5676f937 = 卡芬太尼和另外五种芬太尼类物质

# Fentanyl-related substances with no known lawful use
m-b4a6caa6a5 = 无已知合法用途的芬太尼类物质

# {n1} new psychoactive substances, among them two fentanyls
m-58cd841425 = { $n1 }种新精神活性物质，其中两种为芬太尼类物质

# Five fentanyls
m-502155b5c3 = 五种芬太尼类物质

# Four fentanyls
m-a2f1f05d23 = 四种芬太尼类物质

# All fentanyl-related substances, defined by structure
m-970d782059 = 所有芬太尼类物质，按结构定义

# Norfentanyl with derivatives and analogues; fentanyls
m-5503209114 = 去甲芬太尼及其衍生物和类似物；芬太尼类物质

# Benzylfentanyl and {n1}-AP
m-106707017c = 苄基芬太尼和{ $n1 }-AP

# Norfentanyl
m-85069acfea = 去甲芬太尼

# extended
m-4d7120eb6c = 已延长

# Crotonylfentanyl and valerylfentanyl
m-65efbd1e06 = 巴豆酰芬太尼和戊酰芬太尼

# Benzylfentanyl; {n1}-AP with its amides, carbamates and salts, and so {n2}-boc-{n3}-AP
m-11516a9474 = 苄基芬太尼；{ $n1 }-AP及其酰胺、氨基甲酸酯和盐类，因而包括{ $n2 }-boc-{ $n3 }-AP

# Isotonitazene
m-afd0743bc6 = 异托尼秦

# Brorphine
m-c53eaadf97 = 溴啡

# Ten named fentanyl-related substances
m-792b0396d9 = 十种按品种列管的芬太尼类物质

# Four named fentanyl-related substances
m-35f431a4ab = 四种按品种列管的芬太尼类物质

# Four fentanyl precursors and chemicals
m-8a85287ced = 四种芬太尼前体和化学品

# Synthetic cannabinoids as a class, and {n1} other substances
m-1f620e270a = 合成大麻素类物质整类列管，以及另外{ $n1 }种物质

# Three fentanyl precursors
m-27e0ac2e0f = 三种芬太尼前体

# Metonitazene
m-efb50eb2fb = 美托尼秦

# Seven nitazenes
m-c3f6124432 = 七种尼秦类物质

# Analogues and derivatives of {n1}-AP, among them {n2}-boc-{n3}-AP and fluoro and bromo variants
m-f52d7db110 = { $n1 }-AP的类似物和衍生物，包括{ $n2 }-boc-{ $n3 }-AP以及氟代和溴代变体

# Substances not seen; the timing fits the three precursors of the {n1} UN vote
m-bb6ac925b2 = 未见物质名称；时间与{ $n1 }年联合国表决的三种前体相符

# {n1}-methyl-AP-{n2} and three nitazenes
m-364dc6fb9a = { $n1 }-甲基-AP-{ $n2 }和三种尼秦类物质

# Nine named fentanyl-related substances
m-a2d1a859bd = 九种按品种列管的芬太尼类物质

# Halides of {n1}-AP
m-ff34834740 = { $n1 }-AP的卤化物

# Precursors and essential chemicals in general
m-db364b03fb = 前体和基本化学品（总体）

# {n1}-piperidone with its acetals, amides, carbamates and salts, and so {n2}-boc-{n3}-piperidone
m-0da25641ea = { $n1 }-哌啶酮及其缩醛、酰胺、氨基甲酸酯和盐类，因而包括{ $n2 }-boc-{ $n3 }-哌啶酮

# {n1}-AP with its salts, derivatives and analogues
m-fda1646e2c = { $n1 }-AP及其盐类、衍生物和类似物

# Chemicals, materials and equipment open to misuse
m-c4dcb48361 = 可能被滥用的化学品、材料和设备

# {n1}-methyl-AP-{n2} a synthetic opioid
m-cef15c8c54 = { $n1 }-甲基-AP-{ $n2 }，一种合成阿片类药物

# Butonitazene
m-afcf7c0cbf = 布托尼秦

# Three nitazenes
m-e9ba97675d = 三种尼秦类物质

# {n1} chemicals, among them propionyl chloride
m-4ba45bef0d = { $n1 }种化学品，其中包括丙酰氯

# {n1} new psychoactive substances, among them brorphine and some nitazenes
m-21ecd98cf4 = { $n1 }种新精神活性物质，其中包括溴啡和部分尼秦类物质

# Three fentanyl precursors and four other substances
m-21594b104e = 三种芬太尼前体和另外四种物质

# {n1}-piperidone with its salts, derivatives and analogues; the opioid {n2}-methyl-AP-{n3}
m-d395a18866 = { $n1 }-哌啶酮及其盐类、衍生物和类似物；阿片类药物{ $n2 }-甲基-AP-{ $n3 }

# Phenethyl bromide
m-0e463076c1 = 苯乙基溴

# Two fentanyl precursors
m-715c559160 = 两种芬太尼前体

# Seven named fentanyl-related substances
m-c5aa08ed3f = 七种按品种列管的芬太尼类物质

# Illicit fentanyl, its precursors and other unauthorised synthetic drugs
m-0270e477cf = 非法芬太尼及其前体和其他未经许可的合成毒品

# {n1}-piperidone, {n2}-boc-{n3}-piperidone and glycidic acid esters
m-e5a06bada6 = { $n1 }-哌啶酮、{ $n2 }-boc-{ $n3 }-哌啶酮和缩水甘油酸酯类

# Precursors of nitazenes
m-a0a950bbfd = 尼秦类物质的前体

# none adopted
m-3c8b4792a4 = 未出台

# Phenethyl bromide, propionic anhydride and benzyl chloride
m-9130724b8d = 苯乙基溴、丙酸酐和苄基氯

# Four nitazenes
m-8d1544b14a = 四种尼秦类物质

# Propionic anhydride and benzyl chloride
m-b20c0c91c7 = 丙酸酐和苄基氯

# Nitazenes as a class, defined by structure with etonitazene as reference, and {n1} other substances
m-1bd6fd4a49 = 尼秦类物质整类列管，以依托尼秦为参照按结构定义，以及另外{ $n1 }种物质

# Catalogues of medicinal narcotic and psychotropic drugs
m-b6bb411aed = 药用类麻醉药品和精神药品目录

# Non-medicinal catalogue: {n1} items and the fentanyl, synthetic cannabinoid and nitazene classes
m-f43050679c = 非药用类目录：{ $n1 }个品种以及芬太尼类、合成大麻素类和尼秦类物质

# Precursors, unlisted chemicals and equipment that can serve drug making
m-babc3d73ff = 前体、非列管可制毒化学品和设备

# {n1} precursors and seven further chemicals said to be controlled by China
m-4aa9193f63 = 据称受中国管制的{ $n1 }种前体和另外七种化学品

# claimed
m-d79d3458a5 = 单方声称

# Nitazenes, carfentanil, about {n1} fentanyl analogues and precursors
m-9dff17aaaa = 尼秦类物质、卡芬太尼、约{ $n1 }种芬太尼类似物和前体

# Tables of the {n1} Convention
m-481a285c8f = 《{ $n1 }年公约》各表

# Phenethyl bromide, chloride and iodide; propionic anhydride; benzyl chloride
m-7442efb783 = 苯乙基溴、苯乙基氯和苯乙基碘；丙酸酐；苄基氯

# Data: Controls adopted on opioids and precursors, by authority and day of effect; the vertical line is the day of this brief
m-1ed1c2d199 = 数据：已出台的阿片类药物和前体管制措施，按主管方和施行日期分列；竖线为本简报日期

# Figure B.{n1}
m-8c8b5d90d1 = 图B.{ $n1 }

# Truce
m-fb627a3ac2 = 关税暂停期

# what the truce is called here
m-828c2fb9fc = 本简报对该暂停安排的称呼

# Runs to
m-1601ceb8f4 = 截止日

# last day of the truce, as precisely as the source has it
m-9c29d7e312 = 暂停期的最后一天，精确程度与来源一致

# Terms
m-ede5489964 = 条款

# what was agreed, in our words
m-15d322eaf0 = 商定内容，由本简报转述

# Each side keeps {n1} and suspends {n2} points for {n3} days; the US fentanyl duty of {n4} stays
m-c5b62d2feb = 双方各保留{ $n1 }，暂停实施{ $n2 }个百分点，为期{ $n3 }天；美国{ $n4 }的芬太尼关税保留不变

# London framework
m-078e2da14f = 伦敦框架

# Framework that restores the Geneva terms after a dispute over rare earths
m-3dd752aab6 = 稀土争议之后恢复日内瓦条款的框架

# {n1} more days on the same terms, after talks on {n2} and {n3} July
m-5f7c775ecf = 七月{ $n2 }日和{ $n3 }日会谈后，按相同条款再延长{ $n1 }天

# Madrid
m-e9c722cbef = 马德里

# Fourth round of talks; no change of duty
m-a918ff6921 = 第四轮会谈；关税未作调整

# United States halves the fentanyl duty and suspends {n1} points for a year; China suspends its answers of {m1} and its export controls of {d1}; cooperation against drugs is among the agreed points
m-37e01cfbc3 = 美国将芬太尼关税减半，并暂停实施{ $n1 }个百分点一年；中国暂停{ $m1 }的反制措施和{ $d1 }的出口管制；禁毒合作为商定内容之一

# Extension at the Washington state visit
m-db1fb1865c = 在华盛顿国事访问期间延期

# Two more months of the Kuala Lumpur outcomes
m-936756c237 = 吉隆坡磋商成果再延长两个月

# Table B.{n1}
m-b48ff0e1f7 = 表B.{ $n1 }

# Average change over the months after each control against the course before, with intervals at {n1}, by window (months before and after); no size is shown where nothing is identified
m-65a14e9945 = 每项管制之后各月相对于此前走势的平均变动，附{ $n1 }区间，按窗口（前后月数）列示；无法识别时不列出幅度

# Changes around controls, one a window, with intervals where something is identified.
m-736e18ca8c = 各项管制前后的变动，每个窗口一项，可识别时附区间。

# Deaths, synthetic opioids: China: carfentanil, {n1} + {n2} months, {n3} ({n4} to {n5}), none seen, smallest fall {n6}; China: carfentanil, {n7} + {n8} months, {n9} ({n10} to {n11}), none seen, smallest fall {n12}; China: carfentanil, {n13} + {n14} months, {n15} ({n16} to {n17}), none seen, smallest fall {n18}; China: NPP, ANPP, {n19} + {n20} months, not identified, smallest fall {n21}; China: NPP, ANPP, {n22} + {n23} months, not identified, smallest fall {n24}; China: NPP, ANPP, {n25} + {n26} months, not identified, smallest fall {n27}; China: fentanyl class, {n28} + {n29} months, not identified, smallest fall {n30}; China: fentanyl class, {n31} + {n32} months, {n33} ({n34} to {n35}), none seen, smallest fall {n36}; China: fentanyl class, {n37} + {n38} months, not identified, smallest fall {n39}; China: fentanyl class, {n40} + {n41} months, {n42} ({n43} to {n44}), none seen, smallest fall {n45}; China: fentanyl class, {n46} + {n47} months, {n48} ({n49} to {n50}), none seen, smallest fall {n51}.
m-51405252f9 = 死亡，合成阿片类药物：中国：卡芬太尼，{ $n1 } + { $n2 }个月，{ $n3 }（{ $n4 }至{ $n5 }），未见变化，最小可见降幅{ $n6 }；中国：卡芬太尼，{ $n7 } + { $n8 }个月，{ $n9 }（{ $n10 }至{ $n11 }），未见变化，最小可见降幅{ $n12 }；中国：卡芬太尼，{ $n13 } + { $n14 }个月，{ $n15 }（{ $n16 }至{ $n17 }），未见变化，最小可见降幅{ $n18 }；中国：NPP、ANPP，{ $n19 } + { $n20 }个月，无法识别，最小可见降幅{ $n21 }；中国：NPP、ANPP，{ $n22 } + { $n23 }个月，无法识别，最小可见降幅{ $n24 }；中国：NPP、ANPP，{ $n25 } + { $n26 }个月，无法识别，最小可见降幅{ $n27 }；中国：芬太尼类物质，{ $n28 } + { $n29 }个月，无法识别，最小可见降幅{ $n30 }；中国：芬太尼类物质，{ $n31 } + { $n32 }个月，{ $n33 }（{ $n34 }至{ $n35 }），未见变化，最小可见降幅{ $n36 }；中国：芬太尼类物质，{ $n37 } + { $n38 }个月，无法识别，最小可见降幅{ $n39 }；中国：芬太尼类物质，{ $n40 } + { $n41 }个月，{ $n42 }（{ $n43 }至{ $n44 }），未见变化，最小可见降幅{ $n45 }；中国：芬太尼类物质，{ $n46 } + { $n47 }个月，{ $n48 }（{ $n49 }至{ $n50 }），未见变化，最小可见降幅{ $n51 }。

# Deaths by other causes: homicides, {n1} + {n2} months, {n3} ({n4} to {n5}), none seen, smallest fall {n6}; suicides, {n7} + {n8} months, {n9} ({n10} to {n11}), none seen, smallest fall {n12}; transport deaths, {n13} + {n14} months, {n15} ({n16} to {n17}), none seen, smallest fall {n18}; all overdoses, {n19} + {n20} months, {n21} ({n22} to {n23}), none seen, smallest fall {n24}.
m-130ffe7193 = 其他死因：他杀，{ $n1 } + { $n2 }个月，{ $n3 }（{ $n4 }至{ $n5 }），未见变化，最小可见降幅{ $n6 }；自杀，{ $n7 } + { $n8 }个月，{ $n9 }（{ $n10 }至{ $n11 }），未见变化，最小可见降幅{ $n12 }；交通事故死亡，{ $n13 } + { $n14 }个月，{ $n15 }（{ $n16 }至{ $n17 }），未见变化，最小可见降幅{ $n18 }；全部用药过量死亡，{ $n19 } + { $n20 }个月，{ $n21 }（{ $n22 }至{ $n23 }），未见变化，最小可见降幅{ $n24 }。

# Weight seized: China: fentanyl class, not identified; China: {n1}-AP and two others, {n2} + {n3} months, not identified, smallest fall {n4}; China: nitazene class, {n5} + {n6} months, not identified, smallest fall {n7}; US: fentanyl class, permanent, {n8} + {n9} months, not identified, smallest fall {n10}; China: two piperidones, {n11} + {n12} months, not identified, smallest fall {n13}; China: export licences, not identified.
m-8881c584cf = 查获重量：中国：芬太尼类物质，无法识别；中国：{ $n1 }-AP等三种物质，{ $n2 } + { $n3 }个月，无法识别，最小可见降幅{ $n4 }；中国：尼秦类物质，{ $n5 } + { $n6 }个月，无法识别，最小可见降幅{ $n7 }；美国：芬太尼类物质（永久），{ $n8 } + { $n9 }个月，无法识别，最小可见降幅{ $n10 }；中国：两种哌啶酮，{ $n11 } + { $n12 }个月，无法识别，最小可见降幅{ $n13 }；中国：出口许可，无法识别。

# Deaths, synthetic opioids
m-364c9e2743 = 死亡，合成阿片类药物

# China: carfentanil, {n1} + {n2} months
m-4e155f7750 = 中国：卡芬太尼，{ $n1 } + { $n2 }个月

# China: NPP, ANPP, {n1} + {n2} months
m-8e38b80ae3 = 中国：NPP、ANPP，{ $n1 } + { $n2 }个月

# China: fentanyl class, {n1} + {n2} months
m-0f5f07a661 = 中国：芬太尼类物质，{ $n1 } + { $n2 }个月

# Deaths by other causes
m-e643f733fd = 其他死因的死亡

# homicides, {n1} + {n2} months
m-1c5629bb61 = 他杀，{ $n1 } + { $n2 }个月

# suicides, {n1} + {n2} months
m-6fd8172b4a = 自杀，{ $n1 } + { $n2 }个月

# transport deaths, {n1} + {n2} months
m-85c89293de = 交通事故死亡，{ $n1 } + { $n2 }个月

# all overdoses, {n1} + {n2} months
m-a72968098b = 全部用药过量死亡，{ $n1 } + { $n2 }个月

# Weight seized
m-ca53479a18 = 查获重量

# China: {n1}-AP and two others, {n2} + {n3} months
m-af1ad94bc6 = 中国：{ $n1 }-AP等三种物质，{ $n2 } + { $n3 }个月

# China: nitazene class, {n1} + {n2} months
m-0e1e4f0db6 = 中国：尼秦类物质，{ $n1 } + { $n2 }个月

# US: fentanyl class, permanent, {n1} + {n2} months
m-0cf02f0af3 = 美国：芬太尼类物质（永久），{ $n1 } + { $n2 }个月

# China: two piperidones, {n1} + {n2} months
m-6b7eccf3d9 = 中国：两种哌啶酮，{ $n1 } + { $n2 }个月

# {n1} ({n2} to {n3}), none seen
m-4502bee105 = { $n1 }（{ $n2 }至{ $n3 }），未见变化

# not identified
m-e3514e8c65 = 无法识别

# not clear
m-9d5d35d3f8 = 不明确

# smallest fall that the window could have seen
m-ecabd528d4 = 该窗口所能看出的最小降幅

# none seen
m-8610c501ee = 未见变化

# Deaths by
m-7eab3387b0 = 死因

# cause of the deaths that are looked at
m-cff1b16448 = 所考察死亡的死因

# Control
m-32d7e82082 = 管制

# control asked about
m-889299c364 = 所考察的管制

# first day on which it applies
m-cb7e2afb24 = 施行首日

# Months
m-09ca7551b3 = 月数

# months before and after the event that are used
m-fa386803c2 = 所用的事件前后月数

# Change ({n1} interval)
m-71bc54768b = 变动（{ $n1 }区间）

# average over the months after, against the course before, with its {n1} interval; blank where nothing is identified
m-3ac60b9c4a = 此后各月相对于此前走势的平均变动，附{ $n1 }区间；无法识别时留空

# Rank
m-a4130d7d2c = 位次

# place of the change among those found at dates without an event; near zero is rare
m-c60203e602 = 该变动在无事件时点所得变动中的位次；接近零者少见

# Smallest, %
m-b81d1175bd = 最小降幅，%

# smallest fall that the months compared could show
m-69eed8d1a0 = 所比较月份能够显示的最小降幅

# Other events inside
m-3d460b06b4 = 窗口内其他事件

# other events inside the months compared
m-8546827cc3 = 所比较月份内的其他事件

# Verdict
m-4a36f89daf = 判定

# verdict of the effect analysis with its first ground
m-0b05599645 = 效应分析的判定及其首要依据

# synthetic opioids
m-b4b2793644 = 合成阿片类药物

# {n1} ({n2} to {n3})
m-00eeed2bd0 = { $n1 }（{ $n2 }至{ $n3 }）

# China: NPP, ANPP ({m1}); US: fentanyl class, temporary ({m2})
m-617d1bbc10 = 中国：NPP、ANPP（{ $m1 }）；美国：芬太尼类物质，临时（{ $m2 }）

# none seen: the interval includes zero
m-bc3a0b90e1 = 未见变化：区间含零

# China: carfentanil ({m1}); US: fentanyl class, temporary ({m2})
m-51b50b202a = 中国：卡芬太尼（{ $m1 }）；美国：芬太尼类物质，临时（{ $m2 }）

# not identified: {n1} other event too close to tell apart
m-b7b00bea34 = 无法识别：有{ $n1 }个其他事件相距过近，无法区分

# China: carfentanil ({m1}); China: NPP, ANPP ({m2}); US: fentanyl class, temporary ({m3}); US: COVID-{n1} emergency ({m4})
m-cccdcf4271 = 中国：卡芬太尼（{ $m1 }）；中国：NPP、ANPP（{ $m2 }）；美国：芬太尼类物质，临时（{ $m3 }）；美国：COVID-{ $n1 }紧急状态（{ $m4 }）

# not identified: The months before do not follow a straight course; a change is hard to tell from that
m-e2055c1af6 = 无法识别：此前各月走势不呈直线，难以据此辨别变化

# China: carfentanil ({m1}); China: NPP, ANPP ({m2}); US: fentanyl class, temporary ({m3})
m-1a37f138ba = 中国：卡芬太尼（{ $m1 }）；中国：NPP、ANPP（{ $m2 }）；美国：芬太尼类物质，临时（{ $m3 }）

# homicides
m-7fe16a8eaf = 他杀

# suicides
m-5d26ffd87a = 自杀

# transport deaths
m-ff345fc368 = 交通事故死亡

# all overdoses
m-a3cf2275f2 = 全部用药过量死亡

# weight seized
m-d41e0c4587 = 查获重量

# not identified: {n1} month(s) before the onset and {n2} from it on; at least {n3} and {n4} are needed
m-f097ebb1dc = 无法识别：起点之前有{ $n1 }个月，起点及以后有{ $n2 }个月；至少分别需要{ $n3 }个月和{ $n4 }个月

# US: naloxone without prescription ({m1}); US duty {n1} ({m2}); US duty {n2} ({m3}); China: nitazene class ({m4}); US: fentanyl class, permanent ({m5}); China: two piperidones ({m6})
m-245d6d4053 = 美国：纳洛酮非处方化（{ $m1 }）；美国关税{ $n1 }（{ $m2 }）；美国关税{ $n2 }（{ $m3 }）；中国：尼秦类物质（{ $m4 }）；美国：芬太尼类物质，永久（{ $m5 }）；中国：两种哌啶酮（{ $m6 }）

# US: naloxone without prescription ({m1}); China: {n1}-AP and two others ({m2}); US duty {n2} ({m3}); US duty {n3} ({m4}); US: fentanyl class, permanent ({m5}); China: two piperidones ({m6}); Busan meeting ({m7}); China: export licences ({m8}); US duty {n4} ({m9}); US duty ends ({m10})
m-6f024ebfb1 = 美国：纳洛酮非处方化（{ $m1 }）；中国：{ $n1 }-AP等三种物质（{ $m2 }）；美国关税{ $n2 }（{ $m3 }）；美国关税{ $n3 }（{ $m4 }）；美国：芬太尼类物质，永久（{ $m5 }）；中国：两种哌啶酮（{ $m6 }）；釜山会晤（{ $m7 }）；中国：出口许可（{ $m8 }）；美国关税{ $n4 }（{ $m9 }）；美国关税终止（{ $m10 }）

# not identified: {n1} other events too close to tell apart
m-acf4af8554 = 无法识别：有{ $n1 }个其他事件相距过近，无法区分

# US: naloxone without prescription ({m1}); China: {n1}-AP and two others ({m2}); US duty {n2} ({m3}); US duty {n3} ({m4}); China: nitazene class ({m5}); China: two piperidones ({m6}); Busan meeting ({m7}); China: export licences ({m8}); US duty {n4} ({m9}); US duty ends ({m10})
m-89c8bd3e4a = 美国：纳洛酮非处方化（{ $m1 }）；中国：{ $n1 }-AP等三种物质（{ $m2 }）；美国关税{ $n2 }（{ $m3 }）；美国关税{ $n3 }（{ $m4 }）；中国：尼秦类物质（{ $m5 }）；中国：两种哌啶酮（{ $m6 }）；釜山会晤（{ $m7 }）；中国：出口许可（{ $m8 }）；美国关税{ $n4 }（{ $m9 }）；美国关税终止（{ $m10 }）

# US: naloxone without prescription ({m1}); China: {n1}-AP and two others ({m2}); US duty {n2} ({m3}); US duty {n3} ({m4}); China: nitazene class ({m5}); US: fentanyl class, permanent ({m6}); Busan meeting ({m7}); China: export licences ({m8}); US duty {n4} ({m9}); US duty ends ({m10})
m-b8a2019751 = 美国：纳洛酮非处方化（{ $m1 }）；中国：{ $n1 }-AP等三种物质（{ $m2 }）；美国关税{ $n2 }（{ $m3 }）；美国关税{ $n3 }（{ $m4 }）；中国：尼秦类物质（{ $m5 }）；美国：芬太尼类物质，永久（{ $m6 }）；釜山会晤（{ $m7 }）；中国：出口许可（{ $m8 }）；美国关税{ $n4 }（{ $m9 }）；美国关税终止（{ $m10 }）

# Data: Average change over the months after each control against the course before, with intervals at {n1}, by window (months before and after); no size is shown where nothing is identified
m-72d40959d2 = 数据：每项管制之后各月相对于此前走势的平均变动，附{ $n1 }区间，按窗口（前后月数）列示；无法识别时不列出幅度

# Figure C.{n1}
m-60bb36faac = 图C.{ $n1 }

# Deaths in the half year after China's control of {n1} average change
m-bca78af1e9 = 中国管制之后半年的死亡人数，管制年份{ $n1 } 平均变动

# not identified. The months before do not follow a straight course; a change is hard to tell from that. {n1} of placebo dates look at least as much like an effect. Only {n2} of {n3} other models leave out zero. The months after the onset do not keep to one level: a step does not fit them. Of {n4} admitted specifications {n5} leave out zero. China: carfentanil ({m1}) lies in the six months before the window.
m-69c6c373bd = 无法识别。此前各月走势不呈直线，难以据此辨别变化。有{ $n1 }的安慰剂时点至少同样看似有效应。{ $n3 }个其他模型中仅{ $n2 }个不含零。起点之后各月未保持同一水平，阶跃形式与之不符。{ $n4 }个获采纳的设定中，{ $n5 }个不含零。中国：卡芬太尼（{ $m1 }）处于窗口之前的六个月内。

# Change of final monthly deaths in the half year after the class control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {n1}
m-00c570b066 = 整类列管后半年月度最终死亡人数相对于此前走势的变动：对无事件时点提出同样问题；采用其他设定，按幅度排序（获采纳者为深色）；以及按各模型；附{ $n1 }区间

# Three panels on deaths around China: fentanyl class; verdict: not identified.
m-ce1b73349b = 三幅分图，考察中国芬太尼类物质列管前后的死亡人数；判定：无法识别。

# One dot for each of {n1} placebo dates from {n2} to {n3}; the interval of {n4} leaves out zero, and estimates lie between {n5} and {n6}.
m-54a32a9852 = { $n2 }至{ $n3 }共{ $n1 }个安慰剂时点，各以一点表示；其中{ $n4 }个的区间不含零，估计值在{ $n5 }与{ $n6 }之间。

# The event's own estimate is not drawn.
m-a99b84f7ef = 该事件本身的估计值未绘出。

# {n1} specifications in order of size with {n2} intervals, {n3} admitted.
m-b3049b3013 = { $n1 }个设定按幅度排序，附{ $n2 }区间，{ $n3 }个获采纳。

# {n1} models with their {n2} intervals; that of {n3} leaves out zero.
m-41d16845fc = { $n1 }个模型，附{ $n2 }区间；其中{ $n3 }个的区间不含零。

# The effect is not identified: sizes are grey, and none is marked as the estimate.
m-78a839ded6 = 效应无法识别：幅度以灰色表示，均未标为估计值。

# event, not identified
m-113376e663 = 事件，无法识别

# Dates without an event
m-d2024829c4 = 无事件时点

# includes zero
m-620f431924 = 含零

# leaves out zero
m-931f7aa224 = 不含零

# {n1} specifications, {n2} intervals
m-171b1c3d75 = { $n1 }个设定，{ $n2 }区间

# not admitted
m-9d42d0ce84 = 未采纳

# admitted
m-52563f8988 = 获采纳

# averaged over courses
m-4d0b873028 = 多种走势平均

# counts, months apart
m-657d0f8661 = 计数，各月独立

# counts, months linked
m-8a81cd81c4 = 计数，各月关联

# log scale, months linked
m-cea0a8cb3a = 对数尺度，各月关联

# log scale, maximum likelihood
m-ca473dc77f = 对数尺度，最大似然

# forecast from before
m-7cb16aa8a1 = 由此前数据预测

# {n1} interval
m-2d402bf8d6 = { $n1 }区间

# Each model, average change
m-f41fe7b0ba = 各模型，平均变动

# Check
m-9d60841e0a = 检验

# placebo date, event, specification or model
m-94759f221a = 安慰剂时点、事件、设定或模型

# Which
m-29b44be64b = 所指

# month of the date, place in the order of estimates, or the model
m-c197284fbb = 时点月份、估计值排序位次，或模型

# Change, %
m-9a6829716a = 变动，%

# average change over the months after, against the course before
m-570c2e0a67 = 此后各月相对于此前走势的平均变动

# Lower end, %
m-c797609f78 = 下限，%

# lower end of the interval of the change; placebo dates have none
m-a392e2b40f = 变动区间的下限；安慰剂时点无此值

# Upper end, %
m-8a49cd7ab7 = 上限，%

# upper end of the interval of the change; placebo dates have none
m-d4d30be4f1 = 变动区间的上限；安慰剂时点无此值

# Level, %
m-3e8b817e91 = 水平，%

# level of the interval
m-d258075ef4 = 区间的水平

# Leaves out zero
m-f5294399e2 = 不含零

# whether the interval leaves out zero
m-b133be0143 = 区间是否不含零

# Admitted
m-2ffe01d265 = 获采纳

# whether the specification counts for the verdict
m-2f73982baa = 该设定是否计入判定

# Headline
m-c5f5a4c815 = 主要结果

# whether the verdict judges this one
m-f07f53700b = 判定是否以此项为准

# Verdict on the event
m-1b99e1c4a7 = 对事件的判定

# clear, weak, none seen or not identified; of the last, no size is a finding
m-9b7841578b = 明确、较弱、未见变化或无法识别；属最后一种时，任何幅度均不构成结论

# placebo date
m-c8a37c5248 = 安慰剂时点

# event
m-b8e1f80bd7 = 事件

# specification
m-83ae2f5a38 = 设定

# model
m-9372c470ee = 模型

# Data: Change of final monthly deaths in the half year after the class control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {n1}
m-0a989e7d5c = 数据：整类列管后半年月度最终死亡人数相对于此前走势的变动：对无事件时点提出同样问题；采用其他设定，按幅度排序（获采纳者为深色）；以及按各模型；附{ $n1 }区间

# Work
m-104ab9213e = 研究

# author or institution and title
m-ba114ea65f = 作者或机构及题目

# Length asked
m-3c4e464a7f = 所问时长

# months that the change is said to have lasted
m-dabf1fdbe0 = 所称变动持续的月数

# Stated
m-61fc313074 = 所称变动

# change that the work states
m-04c92eb9f6 = 该研究所称的变动

# Stated change lies
m-3905ee6734 = 所称变动位置

# inside or outside the {n1} interval found here; not told, where no size is identified
m-712f2b1b64 = 在本简报所得{ $n1 }区间之内或之外；无法识别幅度时不作说明

# Deaths held
m-23245683c8 = 实有死亡

# final deaths in that many months from the control on
m-86ff404962 = 自管制起相应月数内的最终死亡人数

# Deaths stated, share
m-d5146cdcd8 = 所称死亡占比

# deaths said not to have happened, as a share of those counted and them
m-4081014ec0 = 所称未发生的死亡，占其与已计死亡之和的比例

# outside
m-31207a2065 = 区间外

# Change: average over the months of the pulse, against the course before, with its interval at {n1}; all final months before, until the month before the pandemic.
m-b5d4c28682 = 变动：脉冲各月相对于此前走势的平均值，附{ $n1 }区间；此前采用新冠疫情前一个月为止的全部最终月份数据。

# Table C.{n1}
m-d9e9b574d2 = 表C.{ $n1 }

# Public
m-591935b15b = 公开日期

# day or month made public, as precise as the source
m-d3f0ca59d0 = 公开的日期或月份，精确程度与来源一致

# Their finding
m-acd349a894 = 其结论

# what the work states, in our words
m-c0f9aec418 = 该研究的结论，由本简报转述

# This brief's reading
m-4a3e5027db = 本简报的读数

# reading of the same question by this brief
m-f865b10c1d = 本简报对同一问题的读数

# Peterson Institute for International Economics, working paper {n1}-{n2}
m-45d20f2984 = 彼得森国际经济研究所，工作论文{ $n1 }-{ $n2 }

# Fentanyl deaths about a quarter lower, roughly {n1} fewer, for three to five months
m-af6f841168 = 芬太尼死亡约减少四分之一，约少{ $n1 }人，持续三至五个月

# pulse of {n1} months: {n2} ({n3} to {n4}) (none seen); pulse of {n5} months: {n6} ({n7} to {n8}) (none seen)
m-44819cd4f8 = { $n1 }个月脉冲：{ $n2 }（{ $n3 }至{ $n4 }）（未见变化）；{ $n5 }个月脉冲：{ $n6 }（{ $n7 }至{ $n8 }）（未见变化）

# Vangelov and others, Science, policy forum
m-be0cbe3cdb = Vangelov等，《科学》，政策论坛

# Deaths peaked near {n1} in {n2} and were more than a third lower by the end of {n3}; a disruption of supply is possible
m-bef918ebfa = 死亡人数在{ $n2 }年达到约{ $n1 }的峰值，到{ $n3 }年底减少三分之一以上；可能存在供应中断

# highest final {n1}-month sum {n2} ending {m1}; below the year before in every final month since {m2}
m-d42fe36a46 = 最终数据中{ $n1 }个月合计最高为{ $n2 }，截至{ $m1 }；自{ $m2 }起，各最终月份均低于上年

# Difference in deaths that involved synthetic opioids between states, for ten percentage points more of their share in the year before, by quarter named by its first month; black is the last quarter before, the reference; bars are intervals at {n1}
m-7d8f9b720b = 各州之间涉及合成阿片类药物的死亡差异，对应上一年其占比每高十个百分点，按季度列示，以季度首月命名；黑色为管制前最后一个季度，即参照季度；线段为{ $n1 }区间

# Panels, one for each control, with a dot and an interval for each quarter: the difference in deaths that involved synthetic opioids that goes with ten percentage points more of their share, against the last quarter before the control.
m-43c87a3f93 = 每项管制一幅分图，每季度一个点和一个区间：涉及合成阿片类药物的死亡中与其占比每高十个百分点相对应的差异，以管制前最后一个季度为参照。

# China: carfentanil, before: {n1} ({n2} to {n3}), {n4} ({n5} to {n6}), {n7} ({n8} to {n9}); after: not identified.
m-30de08e316 = 中国：卡芬太尼，之前：{ $n1 }（{ $n2 }至{ $n3 }）、{ $n4 }（{ $n5 }至{ $n6 }）、{ $n7 }（{ $n8 }至{ $n9 }）；之后：无法识别。

# China: NPP, ANPP, before: {n1} ({n2} to {n3}), {n4} ({n5} to {n6}), {n7} ({n8} to {n9}); after: not identified.
m-dce23f23f0 = 中国：NPP、ANPP，之前：{ $n1 }（{ $n2 }至{ $n3 }）、{ $n4 }（{ $n5 }至{ $n6 }）、{ $n7 }（{ $n8 }至{ $n9 }）；之后：无法识别。

# China: fentanyl class, before: {n1} ({n2} to {n3}), {n4} ({n5} to {n6}), {n7} ({n8} to {n9}); after: not identified.
m-4befaae3d9 = 中国：芬太尼类物质，之前：{ $n1 }（{ $n2 }至{ $n3 }）、{ $n4 }（{ $n5 }至{ $n6 }）、{ $n7 }（{ $n8 }至{ $n9 }）；之后：无法识别。

# Months from the control
m-6275afeca6 = 距管制的月数

# after: not
m-0d9a0de90a = 之后：无法

# identified
m-a486fbc90c = 识别

# China: carfentanil, difference
m-546160e701 = 中国：卡芬太尼，差异

# in percent
m-f98270be8b = 百分比

# China: NPP, ANPP, difference
m-1b91f1fbee = 中国：NPP、ANPP，差异

# China: fentanyl class,
m-48aad7e5c2 = 中国：芬太尼类物质，

# difference in percent
m-d704e97872 = 差异（百分比）

# months of the quarter, {n1} the first from the control on
m-d01a8a1877 = 季度所含月份，{ $n1 }为管制起的首月

# Side of the control
m-25d02898c4 = 管制前后

# before, the last quarter before it, which is the reference, or after
m-7c549747e4 = 之前、管制前最后一个季度（即参照季度），或之后

# Difference, %
m-b7560e24a4 = 差异，%

# difference in deaths for ten percentage points more of the share, against the last quarter before the control; blank where nothing is identified
m-055efeb017 = 占比每高十个百分点对应的死亡差异，以管制前最后一个季度为参照；无法识别时留空

# lower end of its {n1} interval
m-ae4db47b1b = 其{ $n1 }区间的下限

# upper end of its {n1} interval
m-3bc444d4b0 = 其{ $n1 }区间的上限

# clear, weak, none seen or not identified, by the rule for panels
m-afd7acf3e2 = 明确、较弱、未见变化或无法识别，按面板规则判定

# -{n1} to -{n2}
m-f505b8baa6 = -{ $n1 }至-{ $n2 }

# reference
m-52367a6622 = 参照

# {n1} to {n2}
m-e448aba371 = { $n1 }至{ $n2 }

# after
m-f39592393e = 之后

# Data: Difference in deaths that involved synthetic opioids between states, for ten percentage points more of their share in the year before, by quarter named by its first month; black is the last quarter before, the reference; bars are intervals at {n1}
m-4be27df4bd = 数据：各州之间涉及合成阿片类药物的死亡差异，对应上一年其占比每高十个百分点，按季度列示，以季度首月命名；黑色为管制前最后一个季度，即参照季度；线段为{ $n1 }区间

# Reach by
m-ca816903d3 = 波及程度依据

# how states are told apart: heroin that was mostly powder against black tar, or the share of synthetic opioids in their overdose deaths of the year before
m-4057e0af39 = 区分各州的方式：海洛因以粉状为主还是以黑焦油状为主，或上一年合成阿片类药物在用药过量死亡中的占比

# States
m-2f6e9daec8 = 州数

# states with every month of the window and a measure of reach
m-2e2a79bc72 = 窗口内各月数据齐全且有波及程度数据的州

# Quarters before, p
m-9709ab9b9e = 此前各季度，p值

# joint test that the quarters before the control are alike, the smaller of two p-values; below a tenth they are not
m-2e775e0ebb = 对管制前各季度相似性的联合检验，取两个p值中较小者；低于十分之一即不相似

# Difference ({n1} interval)
m-15b860558f = 差异（{ $n1 }区间）

# difference of changes in the nine months from the control on; by share, for ten percentage points more of it; blank where nothing is identified
m-e7f4b8a639 = 自管制起九个月内变动之差；按占比时，对应占比每高十个百分点；无法识别时留空

# share of relabelled states that differ as much, or rank among placebos in space; near zero is rare
m-21af007d0b = 重新标记各州后差异同样大的比例，或在空间安慰剂中的位次；接近零者少见

# Other dates, %
m-2d8e66cd21 = 其他时点，%

# share of other dates within three years, of windows without the control, at which the same comparison leaves out zero; blank where they were not asked about
m-e0da4035e5 = 三年内的其他时点中，对不含该管制的窗口作同样比较而结果不含零的比例；未考察时留空

# verdict by the rule for panels with its first ground
m-748031563d = 按面板规则的判定及其首要依据

# powder heroin
m-fafcbdba8e = 粉状海洛因

# not identified: {n1} exposed and {n2} other units; at least {n3} on each side are needed
m-a9acb1fd38 = 无法识别：受影响单元{ $n1 }个，其他单元{ $n2 }个；每侧至少需要{ $n3 }个

# share of synthetic opioids
m-a85c0deff4 = 合成阿片类药物占比

# not identified: {n1} of other dates fire
m-44b499ccdf = 无法识别：{ $n1 }的其他时点也出现信号

# not identified: the states had begun to part before
m-3236fe8c07 = 无法识别：各州此前已开始分化

# not identified: US: fentanyl class, temporary ({m1}) lies within six months of the onset and touches the same units
m-f3db32512b = 无法识别：美国：芬太尼类物质，临时（{ $m1 }）处于起点前后六个月内，且触及相同单元

# Fit
m-9f872ed43d = 拟合

# error of the synthetic states before the control over the spread of the states themselves, median; one or more is poor
m-307a3086b6 = 管制前合成州的误差与各州自身离散程度之比，中位数；一及以上为较差

# Gap
m-cb129306bc = 差距

# average of states less their synthetic ones in the nine months from the control on; blank where nothing is identified
m-61b0cfc791 = 自管制起九个月内，各州减去其合成州的平均值；无法识别时留空

# not identified: {n1} exposed units and {n2} donors have every value; at least one and {n3} are needed
m-fb5c9d39c8 = 无法识别：各项数值齐全的受影响单元{ $n1 }个、供体单元{ $n2 }个；至少分别需要一个和{ $n3 }个

# not identified: the synthetic states do not follow the exposed ones
m-703345ae04 = 无法识别：合成州与受影响州走势不吻合

# none seen: placebos differ as much
m-3e7cd166ae = 未见变化：安慰剂的差异同样大

# Change of the weight seized after that control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {n1}; grey where nothing is identified
m-9d00f936f5 = 该项管制后查获重量相对于此前走势的变动：对无事件时点提出同样问题；采用其他设定，按幅度排序（获采纳者为深色）；以及按各模型；附{ $n1 }区间；无法识别时为灰色

# Three panels on seizures around China: two piperidones; verdict: not identified.
m-bb8b0bf9e3 = 三幅分图，考察中国两种哌啶酮列管前后的查获情况；判定：无法识别。

# Data: Change of the weight seized after that control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {n1}; grey where nothing is identified
m-cc5cfce08e = 数据：该项管制后查获重量相对于此前走势的变动：对无事件时点提出同样问题；采用其他设定，按幅度排序（获采纳者为深色）；以及按各模型；附{ $n1 }区间；无法识别时为灰色

# Datasets by the last day covered: Fentanyl and related substances identified by laboratories, by state, as first published, covered to {d1}, newest file of {d2}, overdue; Exports of all goods that China reports, to the United States, Mexico and South Korea, by year, covered to {d3}, newest file of {d4}, current; Trade of China, India and Mexico with the world in the chemical lines that hold precursors, covered to {d5}, newest file of {d6}, current; Trade of all reporters with the world in the lines of fentanyls, {n1}-ANPP and NPP, by year, covered to {d7}, newest file of {d8}, current; Final deaths that involved synthetic opioids (T{n2}), United States, by month, covered to {d9}, newest file of {d10}, current; US imports of organic chemicals (chapter {n3}) in {n4} by country, air and containerised vessel, covered to {d11}, newest file of {d12}, current; Deaths that involved synthetic opioids (T{n5}), by state of residence and month, covered to {d13}, newest file of {d14}, current; India's exports by eight-digit line and country, fiscal years, covered to {d15}, newest file of {d16}, current; Emergency visits for non-fatal overdoses per {n6} visits, by state and month, covered to {d17}, newest file of {d18}, overdue; Emergency visits for non-fatal overdoses per {n7} visits, jurisdictions taking part, by month, covered to {d19}, newest file of {d20}, overdue; Fentanyl and related substances identified by laboratories, United States, by half-year, covered to {d21}, newest file of {d22}, current; Harms of opioids and stimulants, Canada and provinces, by quarter and year, covered to {d23}, newest file of {d24}, overdue; Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month, covered to {d25}, newest file of {d26}, overdue; Fentanyl and related substances identified by laboratories, by state and year, covered to {d27}, newest file of {d28}, current; US imports from Mexico and Canada in precursor headings, by ten-digit line and month, covered to {d29}, newest file of {d30}, current; Drug seizures by officers of US Customs and Border Protection, by month, covered to {d31}, newest file of {d32}, overdue; Provisional deaths that involved synthetic opioids, United States, sums of twelve months, covered to {d33}, newest file of {d34}, overdue; US imports of all goods from China by month, customs value, not seasonally adjusted, covered to {d35}, newest file of {d36}, overdue; US trade with China, Mexico, Canada and Germany by month, all goods, CIF and FOB, covered to {d37}, newest file of {d38}, overdue; Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border, covered to {d39}, newest file of {d40}, current.
m-226c04125f = 数据集，按所涵盖的最后一天列示：实验室检出的芬太尼及相关物质（分州，首次发布数），涵盖至{ $d1 }，最新文件{ $d2 }，逾期；中国报告的对美国、墨西哥和韩国全部商品出口（年度），涵盖至{ $d3 }，最新文件{ $d4 }，正常；中国、印度和墨西哥与全球在含前体化学品税号下的贸易，涵盖至{ $d5 }，最新文件{ $d6 }，正常；所有报告方与全球在芬太尼类、{ $n1 }-ANPP和NPP税号下的贸易（年度），涵盖至{ $d7 }，最新文件{ $d8 }，正常；美国涉及合成阿片类药物（T{ $n2 }）的最终死亡人数（月度），涵盖至{ $d9 }，最新文件{ $d10 }，正常；{ $n4 }年美国有机化学品（第{ $n3 }章）进口，分国家，空运和集装箱海运，涵盖至{ $d11 }，最新文件{ $d12 }，正常；涉及合成阿片类药物（T{ $n5 }）的死亡，按居住州和月份，涵盖至{ $d13 }，最新文件{ $d14 }，正常；印度按八位税号和国家的出口（财年），涵盖至{ $d15 }，最新文件{ $d16 }，正常；每{ $n6 }次就诊中非致死性用药过量急诊就诊数，按州和月份，涵盖至{ $d17 }，最新文件{ $d18 }，逾期；每{ $n7 }次就诊中非致死性用药过量急诊就诊数，参与辖区，按月，涵盖至{ $d19 }，最新文件{ $d20 }，逾期；美国实验室检出的芬太尼及相关物质（半年度），涵盖至{ $d21 }，最新文件{ $d22 }，正常；加拿大及各省阿片类药物和兴奋剂危害（季度和年度），涵盖至{ $d23 }，最新文件{ $d24 }，逾期；美国海关与边境保护局空中与海上行动处查获毒品（月度），涵盖至{ $d25 }，最新文件{ $d26 }，逾期；实验室检出的芬太尼及相关物质，按州和年份，涵盖至{ $d27 }，最新文件{ $d28 }，正常；美国自墨西哥和加拿大进口前体品目货物，按十位税号和月份，涵盖至{ $d29 }，最新文件{ $d30 }，正常；美国海关与边境保护局官员查获毒品（月度），涵盖至{ $d31 }，最新文件{ $d32 }，逾期；美国涉及合成阿片类药物的初步死亡人数，十二个月合计，涵盖至{ $d33 }，最新文件{ $d34 }，逾期；美国自中国进口全部商品（月度，海关价值，未经季节调整），涵盖至{ $d35 }，最新文件{ $d36 }，逾期；美国与中国、墨西哥、加拿大和德国的贸易（月度，全部商品，CIF和FOB），涵盖至{ $d37 }，最新文件{ $d38 }，逾期；美国海关与边境保护局查获芬太尼，按财年、部门和边境，涵盖至{ $d39 }，最新文件{ $d40 }，正常。

# Fentanyl and related substances identified by
m-fb438ee839 = 芬太尼及相关物质检出，

# laboratories, by state, as first published
m-d29b860ed7 = 实验室，分州，首次发布数

# overdue
m-7038dedb22 = 逾期

# Exports of all goods that China reports, to the United
m-274e05c83e = 中国报告的全部商品出口，

# States, Mexico and South Korea, by year
m-27700d5341 = 对美国、墨西哥和韩国，年度

# current
m-97b0560280 = 正常

# Trade of China, India and Mexico with the world in the
m-1d6e6476c9 = 中国、印度和墨西哥与全球的贸易，

# chemical lines that hold precursors
m-2d7abae5db = 含前体的化学品税号

# Trade of all reporters with the world in the lines of
m-8e1771fd21 = 所有报告方与全球的贸易，

# fentanyls, {n1}-ANPP and NPP, by year
m-49335ea362 = 芬太尼类、{ $n1 }-ANPP和NPP税号，年度

# Final deaths that involved synthetic opioids (T{n1}),
m-971bf9c5ab = 涉及合成阿片类药物（T{ $n1 }）的最终死亡人数，

# United States, by month
m-116067889e = 美国，月度

# US imports of organic chemicals (chapter {n1}) in {n2} by
m-f5047a110f = { $n2 }年美国有机化学品（第{ $n1 }章）进口，

# country, air and containerised vessel
m-aad84a269c = 分国家，空运和集装箱海运

# Deaths that involved synthetic opioids (T{n1}), by state
m-61d085cd12 = 涉及合成阿片类药物（T{ $n1 }）的死亡，

# of residence and month
m-28c3d004c5 = 按居住州和月份

# India's exports by eight-digit line and country, fiscal
m-3f0233d123 = 印度出口，按八位税号和国家，

# years
m-1c50993b00 = 财年

# Emergency visits for non-fatal overdoses per {n1}
m-c52c507dbd = 非致死性用药过量急诊数，每{ $n1 }次

# visits, by state and month
m-49f84de1f1 = 就诊，按州和月份

# visits, jurisdictions taking part, by month
m-faa186250a = 就诊，参与辖区，按月

# laboratories, United States, by half-year
m-86fb985b1a = 实验室，美国，半年度

# Harms of opioids and stimulants, Canada and provinces, by
m-83d09023f7 = 阿片类药物和兴奋剂危害，加拿大及各省，

# quarter and year
m-de730ea08a = 季度和年度

# Drug seizures by Air and Marine Operations of US Customs
m-0e74b10700 = 美国海关与边境保护局空中与海上行动

# and Border Protection, by month
m-e37e1b9c8d = 查获毒品，月度

# laboratories, by state and year
m-ac88bc4a78 = 实验室，按州和年份

# US imports from Mexico and Canada in precursor headings,
m-bf752758d3 = 美国自墨西哥和加拿大进口前体品目货物，

# by ten-digit line and month
m-d7f2ced6d5 = 按十位税号和月份

# Drug seizures by officers of US Customs and Border
m-59ca8f4ea4 = 美国海关与边境保护局官员

# Protection, by month
m-82954a4ba6 = 查获毒品，月度

# Provisional deaths that involved synthetic opioids, United
m-34b31e19e8 = 涉及合成阿片类药物的初步死亡人数，

# States, sums of twelve months
m-e77be77a90 = 美国，十二个月合计

# US imports of all goods from China by month, customs
m-134f7f7790 = 美国自中国进口全部商品，月度，

# value, not seasonally adjusted
m-827aa16b32 = 海关价值，未经季节调整

# US trade with China, Mexico, Canada and Germany by month,
m-31b76f6b08 = 美国与中国、墨西哥、加拿大和德国的贸易，

# all goods, CIF and FOB
m-c2b0afe505 = 月度，全部商品，CIF和FOB

# Fentanyl seizures by US Customs and Border Protection, by
m-451ac76155 = 美国海关与边境保护局查获芬太尼，

# fiscal year, component and border
m-e9700f5885 = 按财年、部门和边境

# covered to, current
m-1882a35fca = 涵盖至，正常

# covered to, overdue
m-bd00aedef2 = 涵盖至，逾期

# newest file
m-313465f2eb = 最新文件

# US imports of organic chemicals (chapter {n1}) in {n2}
m-4043d4c7fd = { $n2 }年美国有机化学品（第{ $n1 }章）进口，

# by country, air and containerised vessel
m-d0c1ccf5d9 = 分国家，空运和集装箱海运

# Deaths that involved synthetic opioids (T{n1}), by
m-b29f2792e3 = 涉及合成阿片类药物（T{ $n1 }）的死亡，

# state of residence and month
m-f8f598b781 = 按居住州和月份

# India's exports by eight-digit line and country,
m-fe46eea263 = 印度出口，按八位税号和国家，

# fiscal years
m-05dedf87a2 = 财年

# Harms of opioids and stimulants, Canada and provinces,
m-d89faf8d24 = 阿片类药物和兴奋剂危害，加拿大及各省，

# by quarter and year
m-a2827294ec = 季度和年度

# Drug seizures by Air and Marine Operations of US
m-831d177e9b = 美国海关与边境保护局空中与海上行动

# Customs and Border Protection, by month
m-2d50205404 = 查获毒品，月度

# US imports from Mexico and Canada in precursor
m-4b562363f7 = 美国自墨西哥和加拿大进口前体品目货物，

# headings, by ten-digit line and month
m-42083b4c88 = 按十位税号和月份

# Provisional deaths that involved synthetic opioids,
m-a6b374760d = 涉及合成阿片类药物的初步死亡人数，

# United States, sums of twelve months
m-ed419a6e35 = 美国，十二个月合计

# US trade with China, Mexico, Canada and Germany by
m-f2e384a34d = 美国与中国、墨西哥、加拿大和德国的贸易，

# month, all goods, CIF and FOB
m-733afa33db = 月度，全部商品，CIF和FOB

# Fentanyl seizures by US Customs and Border Protection,
m-8ab67cf580 = 美国海关与边境保护局查获芬太尼，

# by fiscal year, component and border
m-1edb9aaf19 = 按财年、部门和边境

# Dataset
m-4411e52572 = 数据集

# title of the dataset
m-3179fa3837 = 数据集名称

# Newest vintage
m-cdec61010a = 最新版本

# publication day of the newest file known
m-dd8e6821fc = 已知最新文件的发布日期

# Date is
m-f7f864bbe4 = 日期依据

# whether the publisher states that day or it is inferred
m-9922c517a6 = 该日期由发布机构写明，还是推断所得

# first period held
m-36bc1834bc = 所收录的最早时期

# To
m-f4b06ef6d3 = 至

# last period held
m-6b3bda3d61 = 所收录的最近时期

# Age, days
m-f8ae3e6242 = 距今天数

# days from publication to the day of the brief
m-b4c3a9ee52 = 自发布至简报日期的天数

# Fentanyl and related substances identified by laboratories, by state, as first published
m-26957347bc = 实验室检出的芬太尼及相关物质，分州，首次发布数

# inferred
m-204ed55e1a = 推断

# Exports of all goods that China reports, to the United States, Mexico and South Korea, by year
m-3815012e99 = 中国报告的对美国、墨西哥和韩国全部商品出口，年度

# held
m-c20dea4d87 = 取得日

# Trade of China, India and Mexico with the world in the chemical lines that hold precursors
m-3f5f74222a = 中国、印度和墨西哥与全球在含前体化学品税号下的贸易

# Trade of all reporters with the world in the lines of fentanyls, {n1}-ANPP and NPP, by year
m-effc200d6a = 所有报告方与全球在芬太尼类、{ $n1 }-ANPP和NPP税号下的贸易，年度

# Final deaths that involved synthetic opioids (T{n1}), United States, by month
m-0fae5467b7 = 美国涉及合成阿片类药物（T{ $n1 }）的最终死亡人数，月度

# US imports of organic chemicals (chapter {n1}) in {n2} by country, air and containerised vessel
m-128112625a = { $n2 }年美国有机化学品（第{ $n1 }章）进口，分国家，空运和集装箱海运

# Deaths that involved synthetic opioids (T{n1}), by state of residence and month
m-de8ab8d0e4 = 涉及合成阿片类药物（T{ $n1 }）的死亡，按居住州和月份

# India's exports by eight-digit line and country, fiscal years
m-dbc3b070be = 印度按八位税号和国家的出口，财年

# Emergency visits for non-fatal overdoses per {n1} visits, by state and month
m-1874c5c400 = 每{ $n1 }次就诊中非致死性用药过量急诊就诊数，按州和月份

# Emergency visits for non-fatal overdoses per {n1} visits, jurisdictions taking part, by month
m-1b1be5f6b3 = 每{ $n1 }次就诊中非致死性用药过量急诊就诊数，参与辖区，按月

# Fentanyl and related substances identified by laboratories, United States, by half-year
m-9c8ad56453 = 美国实验室检出的芬太尼及相关物质，半年度

# Harms of opioids and stimulants, Canada and provinces, by quarter and year
m-1047c57fd1 = 加拿大及各省阿片类药物和兴奋剂危害，季度和年度

# Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month
m-c0f488c68d = 美国海关与边境保护局空中与海上行动处查获毒品，月度

# Fentanyl and related substances identified by laboratories, by state and year
m-1fe9d7327b = 实验室检出的芬太尼及相关物质，按州和年份

# US imports from Mexico and Canada in precursor headings, by ten-digit line and month
m-1016cd881d = 美国自墨西哥和加拿大进口前体品目货物，按十位税号和月份

# Drug seizures by officers of US Customs and Border Protection, by month
m-07a47f87ed = 美国海关与边境保护局官员查获毒品，月度

# Provisional deaths that involved synthetic opioids, United States, sums of twelve months
m-594257fe0d = 美国涉及合成阿片类药物的初步死亡人数，十二个月合计

# US imports of all goods from China by month, customs value, not seasonally adjusted
m-dbd1166a1e = 美国自中国进口全部商品，月度，海关价值，未经季节调整

# US trade with China, Mexico, Canada and Germany by month, all goods, CIF and FOB
m-7850143380 = 美国与中国、墨西哥、加拿大和德国的贸易，月度，全部商品，CIF和FOB

# Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border
m-38ba04f7b7 = 美国海关与边境保护局查获芬太尼，按财年、部门和边境

# Data: Datasets that their publisher renews, by the last day covered, with the day of the newest file; the strip ends on the day of this brief
m-105d652fe2 = 数据：由发布机构持续更新的数据集，按所涵盖的最后一天列示，附最新文件日期；横条止于本简报日期

# Figure D.{n1}
m-e601ecb4fe = 图D.{ $n1 }

# Low-value shipments into the United States: single published figures
m-e74b016c3d = 进入美国的低价值货件：单项已公布数字

# Early estimates of overdose, suicide and transport deaths by week and state, {n1} to {m1}
m-9c87dcbbb3 = 用药过量、自杀和交通事故死亡的早期估计，按周和州，{ $n1 }年至{ $m1 }

# Homicides, United States, by month, {n1} to {m1}
m-9c550b8bdc = 美国他杀死亡，月度，{ $n1 }年至{ $m1 }

# All drug overdose deaths, United States, by month, {n1} to {m1}
m-05c528a448 = 美国全部用药过量死亡，月度，{ $n1 }年至{ $m1 }

# Precursor lines on the lists of section {n1} duties on goods from China
m-5004d8f5e0 = { $n1 }条款对中国商品加征关税清单所列的前体税号

# Persons and entities sanctioned under Executive Order {n1} by first day on the list
m-e8cfd3d296 = 依第{ $n1 }号行政令受制裁的个人和实体，按列入名单首日

# Federal Register documents on drug scheduling, precursors and the fentanyl tariff
m-59b72c2178 = 《联邦公报》关于毒品列管、前体和芬太尼关税的文件

# Federal Register documents of all kinds in the mirror searched, by month
m-786b4f8bc1 = 所检索镜像中《联邦公报》的各类文件，月度

# Effective tariff rate of the United States by day, modelled (Budget Lab's Tariff Rate Tracker)
m-5cf0dcaede = 美国实际关税税率，按日，模型估算（Budget Lab关税税率追踪）

# Effective tariff rate by day and legal authority, modelled (Budget Lab's Tariff Rate Tracker)
m-46ffdb8285 = 实际关税税率，按日和法律依据，模型估算（Budget Lab关税税率追踪）

# Customs duties of the United States by month, in millions of {n1} dollars
m-61cbe44b0c = 美国关税收入，月度，百万美元（{ $n1 }年价格）

# Purity of fentanyl, pills and powder seized by DEA: single published figures
m-3b045869e4 = 美国缉毒署（DEA）查获芬太尼药片和粉末的纯度：单项已公布数字

# Precursor chemicals seized at the Canadian border by year, litres and kilograms mixed
m-df6505f514 = 加拿大边境查获的前体化学品，年度，升与千克混列

# Table D.{n1}
m-13e171f32d = 表D.{ $n1 }

# Timeline
m-9dcff98e27 = 时间线

# title of the timeline
m-679783a43f = 时间线名称

# Rows
m-101f2ff3de = 条目数

# rows known on the day of the brief
m-1dcd30d616 = 简报日期已知的条目

# rows that cite the publisher's own page
m-96a5791ccb = 引用发布机构自身网页的条目

# rows that cite a report on its own page
m-9d00e70865 = 引用刊于其自身网页之报道的条目

# Not confirmed
m-bc1c29a467 = 未证实

# rows with a single weak source, a conflict or no page
m-abef7f7e0e = 仅有单一薄弱来源、存在矛盾或没有网页的条目

# Searched
m-9fc7f11668 = 查找日期

# last day it was looked for
m-5e86986701 = 最近一次查找的日期

# Scheduling decisions
m-d953773e49 = 列管决定

# Substances
m-d2b120214f = 物质

# Successors of controlled chemicals
m-0de1b9167a = 受管制化学品的后继物质

# Tariff steps
m-aa001f2bdc = 关税措施

# Answers to tariff steps
m-4a5e4cb854 = 对关税措施的回应

# Rulings on tariffs
m-61e662c899 = 关税裁决

# Tariffs not decided
m-e64c5cad7d = 未决关税

# Tariff truces
m-e05e52b04e = 关税暂停期

# Average tariffs
m-7459c6559d = 平均关税

# Cooperation
m-83c7711f9e = 合作

# Promises
m-15567ee481 = 承诺

# Statements of the two sides
m-ae5fa8f419 = 双方表述

# US announcements of charges
m-ef213d10a7 = 美国宣布的起诉

# US cases
m-703c0a9efe = 美国案件

# Persons in US cases
m-349a8580f1 = 美国案件所涉人员

# Sanctions
m-a26661faa8 = 制裁

# Enforcement by China
m-e99ce9be1e = 中国的执法行动

# Hand-overs
m-f0e0fd22f5 = 移交

# China's export-licence list
m-9849a39c54 = 中国出口许可清单

# Gaps in law
m-4ee02bd9ba = 法律缺口

# Mexican security cabinet
m-abaf90b388 = 墨西哥安全内阁

# Money: reports and orders
m-2770942373 = 资金：报告与命令

# China's own year
m-cfcd00ff42 = 中国自身年度数据

# Customs codes
m-7aaabe7443 = 海关编码

# Published estimates
m-df5f1a8dd5 = 已发表估计

# Events outside the arrangement
m-0573d37860 = 安排之外的事件

# Rival values
m-06dc6a4daf = 不一致数值

# Last attempt
m-967533ec1d = 最近核实

# day of the last attempt to confirm the row
m-20786cb3aa = 最近一次尝试核实该条目的日期

# Outcome
m-4e80abb5b1 = 结果

# what came of the last attempt to confirm the row
m-455223fcec = 最近一次尝试核实该条目的结果

# Row
m-95110d74c4 = 条目

# key of the row
m-3d1eec3187 = 条目的键名

# {n1}-boc-{n2}-hydroxypiperidine: designer precursor
m-073fd5b3f2 = { $n1 }-boc-{ $n2 }-羟基哌啶：规避管制的前体

# not found
m-907ba78b45 = 未查到

# precursors in one container
m-8ccb5ccd2b = 一个集装箱内的前体

# only a secondary text
m-b7e22d2113 = 仅有二手文本

# {n1}-piperidone; {n2}-boc-{n3}-piperidone: {n4}-boc-{n5}-hydroxypiperidine
m-454867ca04 = { $n1 }-哌啶酮；{ $n2 }-boc-{ $n3 }-哌啶酮：{ $n4 }-boc-{ $n5 }-羟基哌啶

# UN: AH-{n1} a synthetic opioid
m-29830d841c = 联合国：合成阿片类药物AH-{ $n1 }

# found in part
m-eab4d49b8b = 部分查到

# {n1}: Other heterocyclic compounds with nitrogen only
m-431caf687a = { $n1 }：其他仅含氮杂原子的杂环化合物

# UN: The fentanyl precursors NPP and ANPP
m-d4d3b58db2 = 联合国：芬太尼前体NPP和ANPP

# PIIE: Average US tariff on Chinese exports, trade weighted
m-46ad1f5d75 = 彼得森国际经济研究所（PIIE）：美国对中国出口商品的平均关税，贸易加权

# India: The fentanyl precursors ANPP and NPP
m-d08208c458 = 印度：芬太尼前体ANPP和NPP

# NPP; ANPP: {n1}-AP; benzylfentanyl; {n2}-boc-{n3}-AP
m-da3dddb281 = NPP；ANPP：{ $n1 }-AP；苄基芬太尼；{ $n2 }-boc-{ $n3 }-AP

# UN: Metonitazene
m-b6bd82ac81 = 联合国：美托尼秦

# India: Substances not seen; the timing fits the three precursors of the {n1} UN vote
m-9a38b8f08c = 印度：未见物质名称；时间与{ $n1 }年联合国表决的三种前体相符

# {n1}-piperidone; {n2}-boc-{n3}-piperidone: phenethyl bromide
m-bdf05ff862 = { $n1 }-哌啶酮；{ $n2 }-boc-{ $n3 }-哌啶酮：苯乙基溴

# Bill to widen inspection powers and the control of precursor chemicals.
m-05c8bb2355 = 扩大检查权限和前体化学品管制的法案。

# China: Catalogues of medicinal narcotic and psychotropic drugs
m-94e849218d = 中国：药用类麻醉药品和精神药品目录

# Busan, {d1}: Working groups are to set very objective measures in the weeks that follow.
m-64675ddd79 = 釜山，{ $d1 }：工作组将在此后数周制定非常客观的衡量指标。

# UN: Tables of the {n1} Convention
m-00e9811e92 = 联合国：《{ $n1 }年公约》附表

# CRS: Average tariff as stated by CRS
m-52e73fdb6e = 美国国会研究服务处（CRS）：该处所述平均关税

# response_to_section_{n1}_forced_labour: No tariff answer seen
m-83e6bf474e = response_to_section_{ $n1 }_forced_labour：未见关税回应

# Refunds of IEEPA duties: About {n1} billion dollars of refunds accepted, {n2} billion certified to the Treasury
m-6bb76b06aa = 《国际紧急经济权力法》关税退税：已受理退税约{ $n1 }，其中{ $n2 }已提交财政部核付（单位：十亿美元）

# Chinese police, on US information: precursors
m-e72c842b14 = 中国警方，根据美方信息：前体

# Ministry of Foreign Affairs: precursors
m-b5e5c59961 = 外交部：前体

# United States: Conspiracy to traffic is an offence of its own.
m-58d76a4747 = 美国：共谋贩运单独构成犯罪。

# United States: Laundering of drug money through underground banks.
m-0885988f6a = 美国：通过地下钱庄清洗毒资。

# United States: Precursors and presses offered on US web sites.
m-57af158ded = 美国：美国网站上出售前体和压片机。

# China: Officials and state firms that let trafficking pass.
m-04ebd7bc4b = 中国：放任贩运的官员和国有企业。

# Then
m-0597f441dc = 当时

# on the day before the event that is counted from
m-f0c9d5434f = 起算事件前一日的情况

# Now
m-fe18013d93 = 目前

# on the day of the brief
m-771a63b7e0 = 简报日期的情况

# of the rows that are new since then: confirmed by their publisher, reported, unconfirmed, or how many at the best level
m-2a36756464 = 此后新增的条目：由发布机构证实、据报道、未证实，或最高等级的条目数

# Chemicals under licence
m-4d99fc285d = 须许可的化学品

# Persons arrested
m-1db71f2dd1 = 抓获人员

# Persons handed over
m-5845ab3b9e = 移交人员

# Answering duties
m-7d2231fc00 = 反制关税

# Export-control pause
m-a9d3b07e8f = 出口管制暂停

# not promised
m-27388f8cf3 = 未作承诺

# Persons charged
m-939307be29 = 被起诉人员

# Persons, firms sanctioned
m-eb9d07e250 = 受制裁个人、企业

# Fentanyl duty
m-544e97ef5f = 芬太尼关税

# Forced-labour duty
m-636dd7c86c = 涉强迫劳动关税

# Affiliates-rule pause
m-a7a7e06a39 = 穿透性规则暂停

# Then, the day before the Busan meeting, and now
m-b8a2388000 = 当时（釜山会晤前一日）与目前

# Looked at
m-4472134824 = 查看日期

# twelve months after the promise was made
m-0e0e82f4ef = 作出承诺后十二个月

# whether a published legal text carried it by then
m-27a16f7fa0 = 届时是否有已公布的法律文本载明该承诺

# whether its test was met by then
m-8d791b2197 = 届时是否达到其检验标准

# whether a published count or review showed it by then
m-e90563ae5f = 届时是否有已公布的计数或审查予以显示

# Would count as met
m-219d58b1ce = 视为履行的标准

# observable fact that would show the promise met
m-a116b302f4 = 能够显示承诺已履行的可观察事实

# What remains
m-cd2fc47ceb = 待办事项

# what is still to be done or to be shown
m-12d40ddf89 = 尚待完成或尚待显示的内容

# Falls due
m-3bdb4aba87 = 到期日

# day on which the next step falls due
m-4925b9b642 = 下一步骤的到期日

# Meetings and joint cases per year.
m-8abebcf35b = 每年的会议和联合办案。

# Lapsed; taken up again under a working group in {n1}.
m-9f28e20569 = 已失效；{ $n1 }年在工作组框架下重新启动。

# Notices to industry, firms acted against, meetings held.
m-a07c626bc5 = 对行业的通告、受到处置的企业、举行的会议。

# Prosecutions and checks on customers; a count of firms warned or acted against.
m-454e3adfb0 = 起诉和客户核查；被警告或受处置企业的数量。

# Alerts exchanged per quarter; days from alert to control.
m-2a46913ec2 = 每季度交换的预警；从预警到管制的天数。

# Any public trace of the line: alerts by quarter, days from alert to control.
m-e8b5e3524b = 该渠道的任何公开记录：按季度的预警数、从预警到管制的天数。

# Dated acts of cooperation by kind; the text of the understanding.
m-5c4c71736d = 按类别列明日期的合作行动；谅解文本。

# The text of the understanding; dated acts by kind.
m-fdf3486f94 = 谅解文本；按类别列明日期的行动。

# A working group named by both sides, and a public list of what it measures.
m-efdcb6aa60 = 双方均提及的工作组，以及其衡量内容的公开清单。

# The group under its name, its members, and any measure it uses.
m-050535abd1 = 以其名称公开的工作组、其成员及其使用的任何衡量指标。

# A published rule under which the designated chemicals may not leave China for the United States, Mexico or Canada, and counts of exports before and after.
m-129a9e98a0 = 已公布的规则，规定指定化学品不得自中国运往美国、墨西哥或加拿大，以及此前和此后的出口计数。

# A rule that stops shipments, or counts of licences refused; names of the chemicals.
m-8453f7d93e = 停止货物出运的规则，或不予许可的数量；化学品名称。

# A published rule that needs a licence for named chemicals to every destination.
m-652a14e7f8 = 已公布的规则，规定指明的化学品出口至任何目的地均须许可。

# Licences for every destination; names of the chemicals.
m-76d5550b1d = 覆盖所有目的地的许可；化学品名称。

# Rate in force stays at {n1} to the end of the period.
m-2b1245919a = 至期末实施税率保持{ $n1 }。

# Nothing: the duty is void.
m-0bee0a69c5 = 无：该关税已失效。

# A published review of what China has done.
m-1178ff4da1 = 已公布的对中国所采取举措的审查。

# A published review.
m-f669ab2e2c = 已公布的审查。

# Firms penalised; open offers of precursors online.
m-be74fdb449 = 受处罚的企业；网上公开出售前体的信息。

# Penalties for breach; a count of offers still online.
m-daf041e057 = 对违规的处罚；仍在网上的售卖信息数量。

# A Chinese notice that names the seven.
m-5460c49d96 = 中国发布的列明这七家公司的通告。

# Any Chinese word on the seven.
m-73e4b29f9c = 中方关于这七家公司的任何表述。

# Cases, arrests, charges and convictions by province.
m-e6c155e7d8 = 按省份列明的案件、抓获、起诉和定罪。

# Cases in other provinces; charges and convictions.
m-813db68f67 = 其他省份的案件；起诉和定罪。

# United States; India
m-9f51a74989 = 美国；印度

# others
m-01db91d060 = 其他

# A public list of outcomes with numbers.
m-c6fda6e331 = 附有数字的公开成果清单。

# A public list of outcomes.
m-faa0b7d96c = 公开的成果清单。

# Chinese notice naming the two and the destinations covered.
m-57241a61ed = 中国发布的列明两种化学品及适用目的地的公告。

# Licences for other destinations; scheduling of the two.
m-3abdb6132b = 对其他目的地的许可；对两者的列管。

# Tariff notices in force on both sides; terms kept to the end date.
m-341bdb14f0 = 双方有效的关税公告；条款保持至截止日。

# Rates and effective dates of the tariff cuts; notices that prolong the side terms.
m-1c51656fce = 关税下调的税率和施行日期；延长附带条件的公告。

# The United States says
m-f910b0db13 = 美国表述

# what the United States said, in our words
m-e8351a8b1d = 美国的表述，由本简报转述

# China says
m-98cc347578 = 中国表述

# what China said, in our words
m-7352309457 = 中国的表述，由本简报转述

# value with its unit, as the source gives it
m-fd549e1d48 = 数值及其单位，与来源一致

# Version
m-dd167905de = 版本

# version or edition that gives the value
m-99b582d745 = 给出该数值的版本或版次

# In use
m-750af77aa4 = 采用

# whether this brief prints the value
m-dc1b774f6a = 本简报是否刊载该数值

# Average US tariff on goods from China at the start of {n1}
m-024a81cab9 = { $n1 }年初美国对中国商品的平均关税

# page of {m1}
m-70e6d81171 = { $m1 }的网页

# Canada: day of the order on three fentanyl chemicals
m-3844250f3f = 加拿大：关于三种芬太尼化学品的命令日期

# Canada Gazette
m-2398677478 = 《加拿大公报》

# release of the department, {d1}
m-1e57771aa9 = 该部新闻稿，{ $d1 }

# China: drugs seized in {n1}
m-922839ad67 = 中国：{ $n1 }年缴获毒品

# {n1} tonnes
m-99c11914c1 = { $n1 }吨

# figures of the ministry, {d1}
m-44b4c0cfa0 = 该部数据，{ $d1 }

# annual report of {m1}
m-a0595cd3aa = { $m1 }的年度报告

# United States: day of the sentence of {n1} years in the Hubei Amarvel case
m-3e96b0e98e = 美国：Hubei Amarvel案判处{ $n1 }年刑期的日期

# agency report
m-ec522afa35 = 通讯社报道

# trade paper that cites the prosecutors
m-0756aa9206 = 引述检方的行业报刊

# United States: deaths with synthetic opioids in {n1}
m-7a1149d623 = 美国：{ $n1 }年涉及合成阿片类药物的死亡

# provisional counts as quoted in {m1}
m-ec649c530b = { $m1 }引用的初步计数

# final counts
m-76f6c618b5 = 最终计数

# twelve months ending {m1}, provisional counts
m-64877eed0c = 截至{ $m1 }的十二个月，初步计数

# Items by whose figures they would be, each with whether it is public.
m-306243e763 = 按应由谁提供数据列示的事项，各注明是否公开。

# China: Names of the two chemicals of {m1}, public; Control notices for drugs and precursors, public; Names of the {n1} chemicals of {m2}, public in part; Prosecutions and convictions for precursors and fentanyl, public in part; Firms penalised for precursor sales, public in part; Drugs and drug-making materials seized, public in part; Exports of fentanyl precursors by customs line, public in part; Export licences applied for, granted and refused, not found in public; Shipments stopped under the licence rule, not found in public; The seven chemical companies named by the FBI director, not found in public; Names, charges and courts of the {n2} arrested in {m3}, not found in public.
m-317f2da367 = 中国：{ $m1 }两种化学品的名称，已公开；毒品和前体列管公告，已公开；{ $m2 }{ $n1 }种化学品的名称，部分公开；前体和芬太尼案件的起诉和定罪，部分公开；因销售前体受处罚的企业，部分公开；缴获的毒品和制毒物品，部分公开；按海关税号的芬太尼前体出口，部分公开；出口许可申请、批准和不予批准的数量，未见公开；依许可规定未予放行的货物，未见公开；联邦调查局局长所指七家化学品公司，未见公开；{ $m3 }抓获的{ $n2 }人的姓名、罪名和法院，未见公开。

# United States: Seizures at the border by month, component and weight, public; Laboratory identifications, public; Overdose deaths, public; Sanctions on suppliers, public; Control notices for drugs and precursors, public; Purity and dose of seized fentanyl, public in part; Charges against suppliers in China, public in part; Chemicals meant by the sheet of {m1}, not found in public; Reports of the review ordered on {d1}, not found in public.
m-d2489ce545 = 美国：边境查获情况，按月、部门和重量，已公开；实验室检出，已公开；用药过量死亡，已公开；对供应者的制裁，已公开；毒品和前体列管公告，已公开；查获芬太尼的纯度和剂量，部分公开；对在华供应者的起诉，部分公开；{ $m1 }情况说明所指的化学品，未见公开；{ $d1 }行政令要求的审查报告，未见公开。

# Both together: Minutes or readouts of the working group, public in part; Agreed measures of what success is, not found in public; Text of the Kuala Lumpur joint arrangement, not found in public; Alerts on new substances sent over the direct line of {n1} not found in public.
m-639c0a7175 = 双方共同：工作组会议纪要或会谈通报，部分公开；商定的成效衡量指标，未见公开；吉隆坡联合安排文本，未见公开；经直通渠道发出的新物质预警，渠道年份{ $n1 } 未见公开。

# Names of the two chemicals of {m1}
m-8fa58a2171 = { $m1 }两种化学品的名称

# Control notices for drugs and precursors
m-6c78dc94f1 = 毒品和前体列管公告

# Names of the {n1} chemicals of {m1}
m-b3a06a987e = { $m1 }{ $n1 }种化学品的名称

# Prosecutions and convictions for precursors and
m-7955124c93 = 前体和芬太尼案件的

# fentanyl
m-87595db4d2 = 起诉和定罪

# Firms penalised for precursor sales
m-a14b519093 = 因销售前体受处罚的企业

# Drugs and drug-making materials seized
m-9d5e02c598 = 缴获的毒品和制毒物品

# Exports of fentanyl precursors by customs line
m-b921245cb8 = 按海关税号的芬太尼前体出口

# The seven chemical companies named by the FBI
m-aca4f207d1 = 联邦调查局局长所指

# director
m-ef7d74898c = 七家化学品公司

# Names, charges and courts of the {n1} arrested in
m-07b8895c78 = 抓获的{ $n1 }人的姓名、罪名和法院，

# Seizures at the border by month, component and weight
m-9d8273f72b = 边境查获情况，按月、部门和重量

# Laboratory identifications
m-fe88b213f4 = 实验室检出

# Overdose deaths
m-daed11d61f = 用药过量死亡

# Sanctions on suppliers
m-446011822f = 对供应者的制裁

# Purity and dose of seized fentanyl
m-61bbca4125 = 查获芬太尼的纯度和剂量

# Charges against suppliers in China
m-33f57feb73 = 对在华供应者的起诉

# Minutes or readouts of the working group
m-77b5a903a1 = 工作组会议纪要或会谈通报

# Text of the Kuala Lumpur joint arrangement
m-be89d6166d = 吉隆坡联合安排文本

# Alerts on new substances sent over the direct line of
m-77f457224f = 新物质预警，发自直通渠道，

# public
m-efa1f375d7 = 已公开

# public in part
m-9a60e2930f = 部分公开

# not found in public
m-b94cc9622a = 未见公开

# Whose
m-969dc128a5 = 数据归属

# whose figures they are
m-d385c0d6ff = 应由谁提供数据

# whether it is public: yes, partly, no
m-d013e94c0e = 是否公开：是、部分、否

# Where it was announced
m-084dd72e34 = 公布处

# page that would lead one to expect the item
m-c3a0a31f26 = 使人预期该事项会公开的网页

# Prosecutions and convictions for precursors and fentanyl
m-62830b341a = 前体和芬太尼案件的起诉和定罪

# The seven chemical companies named by the FBI director
m-fd51ad19fb = 联邦调查局局长所指七家化学品公司

# Names, charges and courts of the {n1} arrested in {m1}
m-4131c85516 = { $m1 }抓获的{ $n1 }人的姓名、罪名和法院

# Alerts on new substances sent over the direct line of {n1}
m-67cc856bd1 = { $n1 }年直通渠道发出的新物质预警

# Data: What measures of success would need, by whose figures it would be, and whether a search found it in public
m-40602bf913 = 数据：衡量成效所需的内容、应由谁提供数据，以及检索是否发现已公开

# Bars of events by quarter from {m1} to {m2}.
m-258ddf29a0 = { $m1 }至{ $m2 }按季度的活动柱形图。

# The highest bar starts in {m1}: {n1} together and {n2} by one side.
m-a39d97100e = 最高柱始于{ $m1 }：共同{ $n1 }次，一方{ $n2 }次。

# A shaded spell from {m1} to {m2} marks suspended cooperation.
m-ed1815f27c = { $m1 }至{ $m2 }的阴影时段表示合作中止。

# suspended
m-de2d423ac0 = 中止

# Events a quarter
m-74b2c3869c = 每季度活动数

# by both together
m-f3fc255bfc = 双方共同

# by one side
m-706693ded1 = 一方单独

# cooperation suspended
m-b2c042a17b = 合作中止

# By both together
m-1be8dd7e78 = 双方共同

# events of both governments together that began in the quarter
m-d7561b298b = 该季度开始的两国政府共同活动

# By one side
m-bcab16cd8c = 一方单独

# events of one of the two that began in the quarter
m-0076f57a4f = 该季度开始的一方活动

# That published a number
m-7986d34968 = 公布数字者

# events of the quarter that published a number
m-f2c4d92610 = 该季度公布了数字的活动

# Data: Public events on drug control by quarter, of both governments together and of one of them
m-b1edbc7dd1 = 数据：禁毒公开活动，按季度，两国政府共同及一方单独

# What China controlled
m-0a73c8044e = 中国管制的内容

# what is covered, in words
m-3e56ef62d6 = 管制范围，文字说明

# Days between
m-88ca68dde0 = 间隔天数

# from announcement to effect, where both are known to the day
m-52f671fe14 = 从公布到施行，两个日期均精确到日时计算

# Scheduled
m-4724f344c1 = 已列管

# tracked precursors on a list of controlled drugs
m-5e9325a0b9 = 列入管制药品清单的跟踪前体

# Precursor list
m-85be21d18e = 前体清单

# tracked precursors on a list of precursors
m-475e3dded8 = 列入前体清单的跟踪前体

# Export licence
m-9427eea7eb = 出口许可

# tracked precursors under an export licence
m-5dac81c227 = 须取得出口许可的跟踪前体

# Not by name
m-162e1a71f8 = 未按品种列管

# tracked precursors that no control in force names
m-c87e34ce32 = 未被任何现行管制按品种列明的跟踪前体

# of those controlled, rows that are not confirmed
m-658da01162 = 在受管制者中，未证实的条目

# United Nations
m-c3c27cfe44 = 联合国

# kind of control in force by name and the year it began; blank where none was found
m-cc2868548c = 按品种实施的现行管制类别及其起始年份；未查到时留空

# Others
m-ebdad9ba4c = 其他

# controls in force by name of all other authorities in the timeline
m-d036d12244 = 时间线中所有其他管制当局按品种实施的现行管制

# Canada: listed as precursor, {n1}
m-7a7d68bda1 = 加拿大：列为前体，{ $n1 }

# listed as precursor, {n1}
m-72000b6588 = 列为前体，{ $n1 }

# export licence, {n1}
m-13a2efdb02 = 出口许可，{ $n1 }

# Canada: listed as precursor, {n1}; Mexico: listed as precursor, {n2}
m-f7888561e0 = 加拿大：列为前体，{ $n1 }；墨西哥：列为前体，{ $n2 }

# Canada: listed as precursor, {n1}; European Union: listed as precursor, {n2}
m-8031053388 = 加拿大：列为前体，{ $n1 }；欧盟：列为前体，{ $n2 }

# scheduled, {n1}
m-2a1e57a409 = 已列管，{ $n1 }

# Canada: listed as precursor, {n1}; European Union: listed as precursor, {n2}; India: listed as precursor, {n3}
m-ab0eb5a3e4 = 加拿大：列为前体，{ $n1 }；欧盟：列为前体，{ $n2 }；印度：列为前体，{ $n3 }

# Canada: listed as precursor, {n1}; European Union: listed as precursor, {n2}; Mexico: listed as precursor, {n3}
m-056a3f0340 = 加拿大：列为前体，{ $n1 }；欧盟：列为前体，{ $n2 }；墨西哥：列为前体，{ $n3 }

# European Union: listed as precursor, {n1}; India: listed as precursor, {n2}; Mexico: listed as precursor, {n3}
m-9512773f29 = 欧盟：列为前体，{ $n1 }；印度：列为前体，{ $n2 }；墨西哥：列为前体，{ $n3 }

# Canada: listed as precursor, {n1}; European Union: listed as precursor, {n2}; India: listed as precursor, {n3}; Mexico: listed as precursor, {n4}
m-1f2e9f96a2 = 加拿大：列为前体，{ $n1 }；欧盟：列为前体，{ $n2 }；印度：列为前体，{ $n3 }；墨西哥：列为前体，{ $n4 }

# Falling steps, the share of precursors not yet controlled by days since the UN vote.
m-e319b9d2de = 下降阶梯线，表示联合国表决后各天尚未管制的前体所占比例。

# China, {n1} of {n2} controlled, the last after {n3} days; Mexico, {n4} of {n5} controlled, the last after {n6} days; India, {n7} of {n8} controlled, the last after {n9} days; European Union, {n10} of {n11} controlled, the last after {n12} days.
m-af50fe68f9 = 中国，{ $n2 }种中管制{ $n1 }种，最后一种在{ $n3 }天后；墨西哥，{ $n5 }种中管制{ $n4 }种，最后一种在{ $n6 }天后；印度，{ $n8 }种中管制{ $n7 }种，最后一种在{ $n9 }天后；欧盟，{ $n11 }种中管制{ $n10 }种，最后一种在{ $n12 }天后。

# Days since the vote of the UN commission
m-45686501f4 = 联合国麻醉药品委员会表决后天数

# half
m-a11ae06469 = 一半

# all
m-5ef5ef0364 = 全部

# China: {n1} of {n2}
m-ebee1169f3 = 中国：{ $n1 }/{ $n2 }

# EU: {n1} of {n2}
m-82125f2a69 = 欧盟：{ $n1 }/{ $n2 }

# India: {n1} of {n2} dates not confirmed
m-776238a41b = 印度：{ $n1 }/{ $n2 } 日期未证实

# Mexico: {n1} of {n2}
m-2e0763bc7f = 墨西哥：{ $n1 }/{ $n2 }

# Not yet controlled
m-dab595f908 = 尚未管制

# Days since the vote
m-c0c508c39a = 表决后天数

# days since the vote of the UN commission
m-cf0d0ceeb3 = 联合国麻醉药品委员会表决后的天数

# Share not yet controlled
m-6900c4a355 = 尚未管制比例

# share of the cases not controlled by that day, after Kaplan and Meier
m-90ae6d7c12 = 截至该日尚未管制的案例所占比例，按Kaplan-Meier方法

# Cases watched
m-5fafee8068 = 观察案例

# cases watched up to that day
m-00c0560fcd = 截至该日观察的案例

# Controlled by the day of this brief
m-28608e91a2 = 截至简报日期已管制

# cases that have ended by that day
m-49e639323d = 截至该日已结束的案例

# Cases
m-2249bd503e = 案例

# precursors with a vote of the UN commission
m-1e88cef38c = 经联合国麻醉药品委员会表决的前体

# Days watched of the open cases
m-da06de1a74 = 未结案例观察天数

# days from the vote to the day of this brief, of each case still open
m-4957475e05 = 各未结案例从表决到简报日期的天数

# Data: Share of the precursors with a UN vote that an authority had not controlled, by days since the vote; an upright mark is a precursor not controlled by the day of this brief, which may mean that no decision was found
m-1925d59323 = 数据：经联合国表决而管制当局尚未管制的前体所占比例，按表决后天数；竖线标记为截至简报日期尚未管制的前体，也可能是未查到相关决定

# first day of a control in force in China that names the precursor
m-d6fce0acfe = 中国现行管制中列明该前体的管制首日

# Vote to force
m-e8f545b69b = 表决至生效

# days from the vote to its force
m-57d9103ff3 = 从表决到其生效的天数

# Vote to China
m-0908cf0d87 = 表决至中国管制

# days from the vote to control in China
m-bc10b41ed0 = 从表决到中国实施管制的天数

# Force to China
m-073ac26071 = 生效至中国管制

# days from the vote in force to control in China
m-ba2b6a4a7b = 从表决生效到中国实施管制的天数

# US to China
m-856407ad70 = 美国至中国

# days from control in the United States to control in China
m-da9b054b71 = 从美国实施管制到中国实施管制的天数

# Arrows from what was controlled to what followed: {n1}-AP to halides of {n2}-AP; {n3}-boc-{n4}-AP (stated); {n5}-piperidone to {n6}-piperidone derivatives (stated); NPP; ANPP to {n7}-AP; benzylfentanyl; {n8}-boc-{n9}-AP (unconfirmed); fentanyl class to fentanyl precursors (stated); {n10}-AP to halides of {n11}-AP (partly stated); {n12}-AP; {n13}-boc-{n14}-AP; norfentanyl to {n15}-piperidone; {n16}-boc-{n17}-piperidone (partly stated); brorphine; metonitazene; protonitazene to nitazene class (stated); {n18}-piperidone; {n19}-boc-{n20}-piperidone to phenethyl bromide (unconfirmed); {n21}-piperidone; {n22}-boc-{n23}-piperidone to {n24}-boc-{n25}-hydroxypiperidine (unconfirmed); phenethyl bromide to phenethyl chloride; phenethyl iodide (inferred); nitazene class to orphine class (inferred); {n26} precursors of {m1} to two carboxylate esters of NPP (inferred); propionic anhydride to propionyl chloride (stated).
m-025483a53d = 箭头由受管制物质指向其后出现的物质：{ $n1 }-AP至{ $n2 }-AP的卤化物；{ $n3 }-boc-{ $n4 }-AP（已说明）；{ $n5 }-哌啶酮至{ $n6 }-哌啶酮衍生物（已说明）；NPP；ANPP至{ $n7 }-AP；苄基芬太尼；{ $n8 }-boc-{ $n9 }-AP（未证实）；芬太尼类物质至芬太尼前体（已说明）；{ $n10 }-AP至{ $n11 }-AP的卤化物（部分说明）；{ $n12 }-AP；{ $n13 }-boc-{ $n14 }-AP；去甲芬太尼至{ $n15 }-哌啶酮；{ $n16 }-boc-{ $n17 }-哌啶酮（部分说明）；溴啡；美托尼秦；丙托尼秦至尼秦类物质（已说明）；{ $n18 }-哌啶酮；{ $n19 }-boc-{ $n20 }-哌啶酮至苯乙基溴（未证实）；{ $n21 }-哌啶酮；{ $n22 }-boc-{ $n23 }-哌啶酮至{ $n24 }-boc-{ $n25 }-羟基哌啶（未证实）；苯乙基溴至苯乙基氯；苯乙基碘（推断）；尼秦类物质至orphines类物质（推断）；{ $m1 }的{ $n26 }种前体至NPP的两种羧酸酯（推断）；丙酸酐至丙酰氯（已说明）。

# {n1} Canada
m-56fb33ab7b = { $n1 } 加拿大

# halides of {n1}-AP; {n2}-boc-{n3}-AP
m-495332ef9c = { $n1 }-AP的卤化物；{ $n2 }-boc-{ $n3 }-AP

# {n1}-piperidone derivatives
m-6fd8dc627d = { $n1 }-哌啶酮衍生物

# {n1}-AP; benzylfentanyl; {n2}-boc-{n3}-AP
m-d2382fbd00 = { $n1 }-AP；苄基芬太尼；{ $n2 }-boc-{ $n3 }-AP

# fentanyl precursors
m-863e80540b = 芬太尼前体

# {n1}-AP; {n2}-boc-{n3}-AP; norfentanyl
m-4120eb5153 = { $n1 }-AP；{ $n2 }-boc-{ $n3 }-AP；去甲芬太尼

# {n1}-piperidone; {n2}-boc-{n3}-piperidone
m-b8e54d3926 = { $n1 }-哌啶酮；{ $n2 }-boc-{ $n3 }-哌啶酮

# brorphine; metonitazene; protonitazene
m-a863c75f18 = 溴啡；美托尼秦；丙托尼秦

# phenethyl chloride; phenethyl iodide
m-d8dcb5cc4f = 苯乙基氯；苯乙基碘

# {n1} precursors of {m1}
m-ec38e96928 = { $m1 }的{ $n1 }种前体

# two carboxylate esters of NPP
m-d3b26dd605 = NPP的两种羧酸酯

# Controlled
m-7d883fbb5e = 受管制物质

# What followed
m-14aca42893 = 其后出现的物质

# halides of {n1}-AP;
m-09fbc27f23 = { $n1 }-AP的卤化物；

# {n1}-AP; benzylfentanyl;
m-1f64cbb188 = { $n1 }-AP；苄基芬太尼；

# {n1}-AP; {n2}-boc-{n3}-AP;
m-c095bf66b3 = { $n1 }-AP；{ $n2 }-boc-{ $n3 }-AP；

# {n1}-piperidone;
m-7501485920 = { $n1 }-哌啶酮；

# brorphine; metonitazene;
m-22e4889001 = 溴啡；美托尼秦；

# protonitazene
m-b13a8ae112 = 丙托尼秦

# {n1}-boc-{n2}-
m-afb358c478 = { $n1 }-boc-{ $n2 }-

# hydroxypiperidine
m-ee87ee039f = 羟基哌啶

# phenethyl chloride;
m-e7f4435ccc = 苯乙基氯；

# {n1} precursors of
m-ba1eb686fa = { $n1 }种前体，

# two carboxylate esters
m-6e3abc57d9 = NPP的两种

# of NPP
m-3d14919572 = 羧酸酯

# what the control before it covered
m-c44193943e = 此前管制所覆盖的物质

# chemicals that came after, as a source names them
m-a418e32d4a = 其后出现的化学品，按来源所列名称

# Control in effect
m-19a9f06b80 = 管制施行

# day of effect of the control, or of its announcement
m-f5ca69cdec = 管制的施行日期或公布日期

# Basis of the link
m-647579ed55 = 关联依据

# what the link rests on: stated, partly stated, inferred or unconfirmed
m-48165de52e = 关联所依据的情况：已说明、部分说明、推断或未证实

# What is said
m-3951fd0c53 = 来源所述

# what the page says of the link, in our words
m-039c0440d5 = 该网页对此关联的表述，由本简报转述

# Confidence of the page
m-c9287851a6 = 网页可信度

# how well the page cited is sourced
m-9b337b18c8 = 所引网页的来源可靠程度

# While {n1}-AP was listed, related variants were imported and used.
m-38002ac136 = { $n1 }-AP列管期间，相关变体被进口和使用。

# {n1}-piperidone derivatives (group)
m-80f5257319 = { $n1 }-哌啶酮衍生物（组）

# The listing was widened to derivatives and analogues, called emerging fentanyl precursors.
m-e52b635c8b = 列管范围扩大到衍生物和类似物，称为新出现的芬太尼前体。

# Traffickers moved to these after the listings of {n1}.
m-843d7bddf9 = { $n1 }年列管之后，贩运者转向这些物质。

# fentanyl precursors (group)
m-59dded8c12 = 芬太尼前体（组）

# After the class control of {n1} suppliers in China turned to precursors for makers in Mexico, according to a US congressional report.
m-14d08c5b92 = 据美国国会的一份报告，{ $n1 }年整类列管之后，中国的供应者转向为墨西哥制造者供应前体。

# partly stated
m-8b4ce8ca2e = 部分说明

# The listing of {n1}-AP was widened to its halides; their lasting presence is put down to precursors that were legal.
m-95d1688bb2 = { $n1 }-AP的列管范围扩大到其卤化物；其持续存在被归于当时合法的前体。

# The two stand one step earlier than the chemicals listed in {n1}.
m-10c57f2136 = 这两种物质比{ $n1 }年列管的化学品早一个合成步骤。

# The narcotics office found new substitutes for the substances listed a year before, and their abuse.
m-d914e01a45 = 禁毒办发现上一年列管物质的新替代品及其滥用情况。

# First seized in Mexico in {m1}, after the listing of {m2}.
m-ef77b1ca3a = { $m2 }列管之后，{ $m1 }首次在墨西哥查获。

# Named as a successor without a source that could be found.
m-062126f154 = 被称为后继物质，但未能查到来源。

# Canada controlled the bromide for a time in {n1} and all three for good in {n2}.
m-37acb2d6ba = 加拿大于{ $n1 }年临时管制该溴化物，于{ $n2 }年永久管制全部三种。

# A class control of orphines followed that of nitazenes after {n1} months.
m-777f6c8b36 = 尼秦类物质整类列管{ $n1 }个月后，orphines类物质也实行整类列管。

# {n1} precursors of {m1} (names not known here)
m-bb25e168ee = { $m1 }的{ $n1 }种前体（此处不知名称）

# methyl {n1}-phenethyl-{n2}-oxo-{n3}-piperidinecarboxylate; ethyl {n4}-phenethyl-{n5}-oxo-{n6}-piperidinecarboxylate
m-32436fa060 = { $n1 }-苯乙基-{ $n2 }-氧代-{ $n3 }-哌啶甲酸甲酯；{ $n4 }-苯乙基-{ $n5 }-氧代-{ $n6 }-哌啶甲酸乙酯

# The two were added to the same list ten months later.
m-c7ba6880f8 = 十个月后，这两种物质列入同一清单。

# DEA calls propionyl chloride a substitute for propionic anhydride.
m-70ee94e575 = 美国缉毒署（DEA）称丙酰氯是丙酸酐的替代品。

# Data: What followed a control; thick: a source states the link; thin: states it in part; dashed: read from the order of controls; dotted and hollow: not confirmed
m-0af856ed58 = 数据：管制之后出现的情况；粗线：有来源说明该关联；细线：部分说明；虚线：由管制先后次序推断；点线和空心：未证实

# Bars of persons charged by the United States, by class: China: suppliers, {n1} {n2} convicted, ever in US custody {n3} arrested in China {n4} not in custody {n5} not stated {n6}; China: pill equipment, {n7} {n8} convicted, ever in US custody {n9} not stated {n10}; China: brokers, {n11} ever in US custody {n12}; China: launderers, {n13} not stated {n14}; India: suppliers, {n15} ever in US custody {n16} not stated {n17}; India: dealers, {n18} not stated {n19}; Mexico: dealers, {n20} ever in US custody {n21}.
m-682a5ef3a8 = 美国起诉的人员，按类别的柱形图：中国：供应者，{ $n1 } { $n2 }人被判有罪，曾由美国羁押{ $n3 } 在中国被抓获{ $n4 } 未在押{ $n5 } 未说明{ $n6 }；中国：压片设备，{ $n7 } { $n8 }人被判有罪，曾由美国羁押{ $n9 } 未说明{ $n10 }；中国：中介，{ $n11 } 曾由美国羁押{ $n12 }；中国：洗钱者，{ $n13 } 未说明{ $n14 }；印度：供应者，{ $n15 } 曾由美国羁押{ $n16 } 未说明{ $n17 }；印度：贩卖者，{ $n18 } 未说明{ $n19 }；墨西哥：贩卖者，{ $n20 } 曾由美国羁押{ $n21 }。

# China: suppliers
m-66d7f7b992 = 中国：供应者

# China: pill equipment
m-2c72812311 = 中国：压片设备

# China: brokers
m-c548503d89 = 中国：中介

# China: launderers
m-97fff2e5f7 = 中国：洗钱者

# India: suppliers
m-fe7d7695a3 = 印度：供应者

# India: dealers
m-b9bc509886 = 印度：贩卖者

# Mexico: dealers
m-d720e63994 = 墨西哥：贩卖者

# {n1} {n2} convicted
m-84da1cdc5e = { $n1 } { $n2 }人被判有罪

# ever in US custody
m-718cca2459 = 曾由美国羁押

# not in custody
m-18bb1ce948 = 未在押

# not stated
m-109df22c5a = 未说明

# Targets in
m-91b166694b = 对象所在地

# where the targets are
m-e90ece81ed = 对象所处的地方

# Class
m-4f3a9bd003 = 类别

# what those named are accused of being: supplier, equipment, broker, launderer or dealer
m-9f8d40287d = 被点名者被指控的角色：供应者、设备、中介、洗钱者或贩卖者

# Ever in US custody
m-f8c4a60165 = 曾由美国羁押

# persons held by the United States at any time up to the day of the brief
m-473b108d93 = 截至简报日期任何时候曾由美国羁押的人员

# Arrested in China
m-980057be50 = 在中国被抓获

# persons charged by the United States whom China arrested itself
m-18f328c1e8 = 被美国起诉并由中国自行抓获的人员

# Not in custody
m-351f6660a4 = 未在押

# persons said to be held nowhere
m-c0507d7323 = 据称未在任何地方羁押的人员

# Not stated
m-068109fd3f = 未说明

# persons charged of whom no source read says whether they are held
m-2e00410f16 = 所读来源均未说明是否在押的被起诉人员

# Convicted
m-77d377dd98 = 被判有罪

# persons found guilty by a jury or by plea
m-61cc031a72 = 经陪审团裁定或认罪而被判有罪的人员

# Announcements
m-fe02680f24 = 公告

# public announcements counted
m-0c43ebb480 = 所统计的公开公告

# supplier
m-955ed10b73 = 供应者

# equipment
m-1c09f5a7f4 = 设备

# broker
m-faa2a9bdcc = 中介

# launderer
m-ea7221b01e = 洗钱者

# dealer
m-8e321a4f4f = 贩卖者

# Data: Persons charged by the United States, by where the supply comes from and by class, parted by where they are known to be
m-75502d6512 = 数据：美国起诉的人员，按供应来源地和类别，并按已知去向区分

# Indictments
m-086f3a2d9e = 起诉书

# indictments of the announcement, at least so many where the number is not stated
m-e5292fa576 = 公告所涉起诉书数；未说明数量时为至少数

# Firms
m-e83e706e40 = 企业

# firms and groups charged; one charged twice counts twice
m-dd9536756d = 被起诉的企业和团体；被起诉两次的计两次

# Two makers of fentanyl and analogues in China
m-945acc6dd2 = 中国两名芬太尼及类似物制造者

# Two sellers of synthetic opioids in China
m-33259bcb82 = 中国两名合成阿片类药物销售者

# Suppliers of precursors to the Sinaloa Cartel, and their broker
m-60cabaa98b = 锡那罗亚贩毒集团的前体供应者及其中介

# Four chemical firms in China and their staff
m-1c17452ee7 = 中国四家化学企业及其员工

# Eight chemical firms in China and their staff
m-c630262b2b = 中国八家化学企业及其员工

# A Chinese national who arranged shipments of precursors
m-e02896eb08 = 一名安排前体运输的中国籍人员

# Hubei Aoks Bio-Tech, its director and senior staff
m-7123505614 = Hubei Aoks Bio-Tech及其董事和高级员工

# Two chemical firms in India and an executive
m-354f9ed91c = 印度两家化学企业及一名高管

# A seller of pill presses who worked for a firm in China
m-b36c357a07 = 一名在中国企业任职的压片机销售者

# Vasudha Pharma Chem and three of its staff
m-fbb4f16007 = Vasudha Pharma Chem及其三名员工

# CapsulCN International, a seller of pill presses in China, and three of its staff
m-68f5160de3 = 中国压片机销售商CapsulCN International及其三名员工

# Four firms in China, their staff, and three persons in the United States (cutting agents)
m-f42036e988 = 中国四家企业及其员工，以及在美国的三人（掺杂剂）

# Dots by year: China: indictments, {n1} {n2}; China: indictments, {n3} {n4}; China: indictments, {n5} {n6}; China: indictments, {n7} at least {n8}; China: indictments, {n9} {n10}; China: charged, suppliers, {n11} {n12}; China: charged, suppliers, {n13} {n14}; China: charged, suppliers, {n15} {n16}; China: charged, suppliers, {n17} {n18}; China: charged, suppliers, {n19} {n20}; China: charged, pill equipment, {n21} {n22}; China: charged, brokers, {n23} {n24}; China: charged, launderers, {n25} {n26}; China: sanctioned, suppliers, {n27} {n28}; China: sanctioned, suppliers, {n29} {n30}; China: sanctioned, suppliers, {n31} {n32}; China: sanctioned, suppliers, {n33} {n34}; China: sanctioned, suppliers, {n35} {n36}; China: sanctioned, pill equipment, {n37} {n38}; China: sanctioned, launderers, {n39} {n40}; China: sanctioned, several classes, {n41} {n42}; China: arrested by China, suppliers, {n43} {n44}; China: arrested by China, suppliers, {n45} {n46}; China: arrested by China, suppliers, {n47} {n48}; China: arrested by China, launderers, {n49} {n50}; China: sentenced by China, suppliers, {n51} {n52}; India: indictments, {n53} {n54}; India: charged, suppliers, {n55} {n56}; India: charged, dealers, {n57} {n58}; India: sanctioned, dealers, {n59} {n60}; Mexico: charged, dealers, {n61} {n62}; Mexico: sanctioned, pill equipment, {n63} {n64}; Mexico: sanctioned, launderers, {n65} {n66}; Canada: sanctioned, suppliers, {n67} {n68}.
m-3e27cb5d70 = 按年份的圆点图：中国：起诉书，{ $n1 } { $n2 }；中国：起诉书，{ $n3 } { $n4 }；中国：起诉书，{ $n5 } { $n6 }；中国：起诉书，{ $n7 } 至少{ $n8 }；中国：起诉书，{ $n9 } { $n10 }；中国：被起诉，供应者，{ $n11 } { $n12 }；中国：被起诉，供应者，{ $n13 } { $n14 }；中国：被起诉，供应者，{ $n15 } { $n16 }；中国：被起诉，供应者，{ $n17 } { $n18 }；中国：被起诉，供应者，{ $n19 } { $n20 }；中国：被起诉，压片设备，{ $n21 } { $n22 }；中国：被起诉，中介，{ $n23 } { $n24 }；中国：被起诉，洗钱者，{ $n25 } { $n26 }；中国：受制裁，供应者，{ $n27 } { $n28 }；中国：受制裁，供应者，{ $n29 } { $n30 }；中国：受制裁，供应者，{ $n31 } { $n32 }；中国：受制裁，供应者，{ $n33 } { $n34 }；中国：受制裁，供应者，{ $n35 } { $n36 }；中国：受制裁，压片设备，{ $n37 } { $n38 }；中国：受制裁，洗钱者，{ $n39 } { $n40 }；中国：受制裁，多个类别，{ $n41 } { $n42 }；中国：由中国抓获，供应者，{ $n43 } { $n44 }；中国：由中国抓获，供应者，{ $n45 } { $n46 }；中国：由中国抓获，供应者，{ $n47 } { $n48 }；中国：由中国抓获，洗钱者，{ $n49 } { $n50 }；中国：由中国判刑，供应者，{ $n51 } { $n52 }；印度：起诉书，{ $n53 } { $n54 }；印度：被起诉，供应者，{ $n55 } { $n56 }；印度：被起诉，贩卖者，{ $n57 } { $n58 }；印度：受制裁，贩卖者，{ $n59 } { $n60 }；墨西哥：被起诉，贩卖者，{ $n61 } { $n62 }；墨西哥：受制裁，压片设备，{ $n63 } { $n64 }；墨西哥：受制裁，洗钱者，{ $n65 } { $n66 }；加拿大：受制裁，供应者，{ $n67 } { $n68 }。

# China: indictments
m-6abfc6ba99 = 中国：起诉书

# China: charged, suppliers
m-544f07de6f = 中国：被起诉，供应者

# China: charged, pill equipment
m-33261f2eb6 = 中国：被起诉，压片设备

# China: charged, brokers
m-36d280adda = 中国：被起诉，中介

# China: charged, launderers
m-90786ea784 = 中国：被起诉，洗钱者

# China: sanctioned, suppliers
m-142e031e1b = 中国：受制裁，供应者

# China: sanctioned, pill equipment
m-3631cf2cb9 = 中国：受制裁，压片设备

# China: sanctioned, launderers
m-fb8b0e4f2a = 中国：受制裁，洗钱者

# China: sanctioned, several classes
m-91c4ceb8bb = 中国：受制裁，多个类别

# China: arrested by China, suppliers
m-1af456483e = 中国：由中国抓获，供应者

# China: arrested by China, launderers
m-f273d0611a = 中国：由中国抓获，洗钱者

# China: sentenced by China, suppliers
m-c2ef6f3d38 = 中国：由中国判刑，供应者

# India: indictments
m-40c98ead6d = 印度：起诉书

# India: charged, suppliers
m-821fbbd4a0 = 印度：被起诉，供应者

# India: charged, dealers
m-e6a5434ec1 = 印度：被起诉，贩卖者

# India: sanctioned, dealers
m-44d7fcfde2 = 印度：受制裁，贩卖者

# Mexico: charged, dealers
m-a1a627a478 = 墨西哥：被起诉，贩卖者

# Mexico: sanctioned, pill equipment
m-5a5c7ce267 = 墨西哥：受制裁，压片设备

# Mexico: sanctioned, launderers
m-9b8455ff28 = 墨西哥：受制裁，洗钱者

# Canada: sanctioned, suppliers
m-36feceaed5 = 加拿大：受制裁，供应者

# Authority of
m-ef723b98cc = 主管当局所属

# country of the authority
m-bcce75c410 = 主管当局所属国家

# Number
m-bd82cf1669 = 数量

# indictments, or persons
m-8c5f9b373c = 起诉书或人员

# At least
m-3251982cbf = 至少

# whether the number is the least that the source implies
m-9a6c4da21f = 该数字是否为来源所含的最少数

# charged
m-dd52350346 = 被起诉

# sanctioned
m-4b96e0c8af = 受制裁

# several
m-2740e59ffb = 多个

# arrested
m-006f231dd9 = 被抓获

# sentenced
m-1b4b65951a = 被判刑

# Data: Indictments and persons by year of the announcement, target, act and class; a plus: at least so many
m-30303e6968 = 数据：起诉书和人员，按公告年份、对象、行动和类别；加号表示至少数

# country the targets are in
m-cf839adabc = 对象所在国家

# Entities
m-7fdb3ccec0 = 实体

# firms and groups sanctioned
m-864ac7a500 = 受制裁的企业和团体

# Legal basis
m-9c30e2f645 = 法律依据

# law or order the sanction rests on
m-d12c5ff85c = 制裁所依据的法律或命令

# Makers and sellers of opioids, and their organisation
m-a57e1abd9c = 阿片类药物制造者和销售者及其组织

# Kingpin Act
m-958945c703 = 《外国毒枭认定法》

# Helpers with payments, and a web shop
m-66a14acd8a = 支付协助者和一家网店

# A chemist who supplied, and a front company in Hong Kong
m-30e9ab86d3 = 一名供货的化学人员及一家香港空壳公司

# Hong Kong
m-1ed8c7e56c = 中国香港

# Makers and sellers; first use of the order
m-40b6b23946 = 制造者和销售者；该行政令首次适用

# Executive Order {n1}
m-f7fff796d2 = 第{ $n1 }号行政令

# Suppliers of precursors and their broker
m-a06a1f6d57 = 前体供应者及其中介

# Pill presses and die molds
m-6a0e170c57 = 压片机和冲模

# Network of makers and dealers
m-0847c5d9b9 = 制造者和贩卖者网络

# Laundering for the Sinaloa Cartel
m-8d2d9eeaab = 为锡那罗亚贩毒集团洗钱

# Guangzhou Tengyue and two representatives
m-45a67d5431 = Guangzhou Tengyue及两名代表

# Counterfeit pills and an online pharmacy
m-25b0dfc562 = 假药片和一家网上药店

# Bars of entries under the order on the drug trade by their first day on the list: {d1}, {n1} {n2} linked with China; {d2}, {n3}; {d3}, {n4}; {d4}, {n5}; {d5}, {n6}; {d6}, {n7}; {d7}, {n8}; {d8}, {n9}; {d9}, {n10}; {d10}, {n11}; {d11}, {n12}; {d12}, {n13}; {d13}, {n14}; {d14}, {n15}; {d15}, {n16}; {d16}, {n17}; {d17}, {n18}; {d18}, {n19} {n20} linked with China; {d19}, {n21}; {d20}, {n22}; {d21}, {n23} {n24} linked with China; {d22}, {n25}; {d23}, {n26}; {d24}, {n27}; {d25}, {n28}; {d26}, {n29}; {d27}, {n30} {n31} linked with China; {d28}, {n32}; {d29}, {n33}; {d30}, {n34}; {d31}, {n35}; {d32}, {n36}; {d33}, {n37}; {d34}, {n38}; {d35}, {n39}.
m-789ccdfcd7 = 毒品贸易行政令下的条目，按首次列入日期的柱形图：{ $d1 }，{ $n1 } { $n2 }个与中国有关联；{ $d2 }，{ $n3 }；{ $d3 }，{ $n4 }；{ $d4 }，{ $n5 }；{ $d5 }，{ $n6 }；{ $d6 }，{ $n7 }；{ $d7 }，{ $n8 }；{ $d8 }，{ $n9 }；{ $d9 }，{ $n10 }；{ $d10 }，{ $n11 }；{ $d11 }，{ $n12 }；{ $d12 }，{ $n13 }；{ $d13 }，{ $n14 }；{ $d14 }，{ $n15 }；{ $d15 }，{ $n16 }；{ $d16 }，{ $n17 }；{ $d17 }，{ $n18 }；{ $d18 }，{ $n19 } { $n20 }个与中国有关联；{ $d19 }，{ $n21 }；{ $d20 }，{ $n22 }；{ $d21 }，{ $n23 } { $n24 }个与中国有关联；{ $d22 }，{ $n25 }；{ $d23 }，{ $n26 }；{ $d24 }，{ $n27 }；{ $d25 }，{ $n28 }；{ $d26 }，{ $n29 }；{ $d27 }，{ $n30 } { $n31 }个与中国有关联；{ $d28 }，{ $n32 }；{ $d29 }，{ $n33 }；{ $d30 }，{ $n34 }；{ $d31 }，{ $n35 }；{ $d32 }，{ $n36 }；{ $d33 }，{ $n37 }；{ $d34 }，{ $n38 }；{ $d35 }，{ $n39 }。

# Entries
m-7cb76b4af1 = 条目

# linked with China
m-3fe81a01b9 = 与中国有关联

# no such link stated
m-9a41d4b874 = 未说明有此关联

# First seen
m-32fbd28bce = 首次出现

# first day on which the list shows the entries under the order
m-e9370c6d88 = 名单首次显示该行政令下条目的日期

# persons, firms and vessels that first stood on the list under the order on that day
m-c8b0f2cd5b = 当日首次依该行政令列入名单的个人、企业和船舶

# Linked with China
m-f05533c76c = 与中国有关联

# entries whose remarks name China as nationality or place of registration
m-e1c353f20f = 备注中将中国列为国籍或注册地的条目

# Mexico named
m-40b4f2b03d = 提及墨西哥

# entries whose remarks name Mexico
m-79a2572ab1 = 备注中提及墨西哥的条目

# Listed before
m-413c58f84a = 此前已列入

# entries that stood on the list before under another programme
m-9ded20cde5 = 此前已依其他项目列入名单的条目

# Data: Persons, firms and vessels by the day they first stood on the US sanctions list under the order, for any drug
m-35fc97aef5 = 数据：个人、企业和船舶，按依该行政令首次列入美国制裁名单的日期，涉任何毒品

# Where and by whom
m-2628942ca5 = 地点与机构

# border, and whether at ports of entry or between them
m-3c21c020b3 = 边境，以及在口岸还是口岸之间

# Counted
m-c037c15990 = 计入

# persons that the report adds to the count; blank where another report of the case counts, or the subject is another
m-2e8ff7f002 = 该报道计入统计的人数；另一报道已计该案或主题不同的，留空

# Sentenced
m-0e5d8ea1ae = 判刑

# persons sentenced
m-4118c95c98 = 被判刑人员

# Told by
m-43d3cb7774 = 公开方

# government that made it public
m-340274c231 = 将其公开的政府

# Campaign on new psychoactive substances
m-ea6ee29fb7 = 新精神活性物质专项行动

# Shanghai; Hebei; Jiangsu; Zhejiang
m-f40463d02a = 上海；河北；江苏；浙江

# Makers and sellers of one workshop
m-b59089409e = 一处作坊的制造者和销售者

# Hebei (Xingtai); Jiangsu; Shanghai
m-1e39bd2c66 = 河北（邢台）；江苏；上海

# Ring of makers and sellers; first case worked jointly
m-b9a68e6a27 = 制造者和销售者团伙；首起联合侦办案件

# Hebei
m-5167b4230b = 河北

# Verdicts of the Xingtai case
m-2f36ae3a11 = 邢台案判决

# Suspect of a US case of money laundering
m-80ee4e2d6d = 一起美国洗钱案的嫌疑人

# Hubei (Wuhan)
m-4bbde44139 = 湖北（武汉）

# Hubei Aoks Bio-Tech: all four defendants of the US case; company dissolved
m-4986caf4b8 = Hubei Aoks Bio-Tech：美国案件全部四名被告；公司已解散

# Hubei; Shandong
m-5526ff3515 = 湖北；山东

# Hubei
m-0e6808af43 = 湖北

# Handed over by
m-b4ffcfcebe = 移交方

# country that handed the persons over
m-49154c0321 = 移交该人员的国家

# Nationality
m-8fb1b6a148 = 国籍

# nationality of the persons
m-9d5246e100 = 人员的国籍

# Legal form
m-18f1ebee7f = 法律形式

# extradition, expulsion or hand-over
m-debfbbf3b1 = 引渡、驱逐或移交

# Fentanyl in the counts
m-e47302f20f = 指控中的芬太尼

# whether the charges name fentanyl or its precursors
m-9ff8abe5a6 = 指控罪名是否提及芬太尼或其前体

# Peru
m-508731a3c5 = 秘鲁

# Belize
m-71dc81f13c = 伯利兹

# extradition
m-73d77bdbc4 = 引渡

# Fiji
m-679c02dcd2 = 斐济

# expulsion
m-359647569b = 驱逐

# precursors only
m-bfa158a0cd = 仅前体

# Guatemala
m-45a15a2470 = 危地马拉

# hand-over
m-c0b8b2031b = 移交

# day made public
m-0d65e7de45 = 公开日期

# what the figure counts, in words
m-2b627835f3 = 该数字的统计对象，文字说明

# Figure stated
m-07edbf5ec2 = 所述数字

# figure as stated, in the unit beside it
m-ef0847eed2 = 所述数字，单位见旁栏

# Said as
m-9159f6c35b = 表述方式

# whether the source states the figure, or says about or more than
m-1bc0b56fe2 = 来源直接给出数字，还是称“约”或“超过”

# first day covered, as precise as the source
m-34934fc14a = 所涵盖的首日，精确程度与来源一致

# Bank Secrecy Act reports with suspected fentanyl activity
m-b1b41b53c1 = 涉嫌芬太尼活动的《银行保密法》报告

# reports
m-7f26104f77 = 份

# Suspicious transactions in those reports
m-9cf502a1b0 = 上述报告中的可疑交易

# million USD
m-80c7c2946e = 百万美元

# about
m-a4262e1c9b = 约

# First orders under the FEND Off Fentanyl Act: CIBanco, Intercam and Vector
m-0b484e4776 = 依据《阻止芬太尼法》（FEND Off Fentanyl Act）的首批命令：CIBanco、Intercam和Vector

# institutions
m-5c3ba9393f = 家机构

# Payments of Intercam to firms in China linked to precursors
m-a54d7fd523 = Intercam向与前体有关联的中国企业付款

# at least
m-e9213756a2 = 至少

# Payments of Vector to firms in China linked to precursors
m-308bde7df9 = Vector向与前体有关联的中国企业付款

# Account set up at CIBanco to launder for a member of the Gulf Cartel
m-f6aeb6bc74 = 在CIBanco为海湾集团一名成员洗钱而开立的账户

# Reports on Chinese money laundering networks
m-f4e91fbcd8 = 关于中国洗钱网络的报告

# Of these, real estate
m-3d7258dcd7 = 其中：房地产

# Office
m-9e380d9991 = 部门

# whose figure it is
m-b37b03db38 = 数字归属部门

# Other value
m-06cdf33b2e = 其他数值

# value of another office or day for the same thing
m-34e5bfc37e = 其他部门或其他日期对同一事项的数值

# National Narcotics Control Commission
m-fd98f2bc7a = 国家禁毒委员会

# cases
m-352b84777d = 起

# suspects
m-fd1b38a04e = 名嫌疑人

# persons
m-d39245fa8f = 人

# drugs seized
m-ad2e6e9b84 = 缴获毒品

# tonnes
m-a566628ce5 = 吨

# manufacturing sites
m-757d708b88 = 制毒场所

# sites
m-db905278f9 = 处

# Ministry of Public Security
m-720ac3d4a4 = 公安部

# materials seized
m-0b433c9db3 = 缴获制毒物品

# users detected
m-b05765c7cc = 查获吸毒人员

# drugs seized from the Golden Triangle
m-7b10f3d71e = 缴获来自金三角的毒品

# Supreme People's Procuratorate
m-dc41e22a41 = 最高人民检察院

# arrests approved
m-dc65514b79 = 批准逮捕

# persons prosecuted
m-2521e36c44 = 起诉人数

# prosecuted for laundering
m-eef060adcf = 以洗钱罪起诉

# On whom
m-cb3fd81f20 = 涉及对象

# names or description of the targets
m-5c0ce2067d = 对象的姓名或描述

# numbers the announcement leaves out
m-8cd9f393bc = 公告缺少的数字

# US Department of Justice
m-0e56d88be4 = 美国司法部

# who is in custody
m-f766eefa18 = 在押者

# US Department of Justice; Drug Enforcement Administration
m-9f864115ac = 美国司法部；美国缉毒署（DEA）

# indictments, who is in custody
m-c16258e09e = 起诉书、在押者

# US Department of Justice; US Attorney, Western District of Texas
m-cf67b70cdd = 美国司法部；得克萨斯西区联邦检察官办公室

# US Attorney, Southern District of Ohio; Federal Bureau of Investigation
m-f766910d12 = 俄亥俄南区联邦检察官办公室；联邦调查局

# Chinese police, on US information
m-888d379bcb = 中国警方，根据美方信息

# Where
m-1daaa38f33 = 所在

# whose law has the gap
m-8cf6d718d0 = 存在缺口的是哪一方的法律

# whether the law lacks it, its use is not seen, or it is not made public
m-3fec3b3f73 = 是法律缺乏规定、未见适用，还是未予公开

# the gap, in words
m-b7128f934c = 缺口内容，文字说明

# Text of law
m-3bebf77c26 = 法律文本

# text of law that was read or named
m-45b4a3b001 = 所查阅或列明的法律文本

# Export licences bind only exports to listed countries.
m-80b0026a34 = 出口许可仅约束对所列国家的出口。

# No extradition treaty: suspects stay out of reach.
m-d762274ff5 = 没有引渡条约：嫌疑人无法到案。

# US-PRC Mutual Legal Assistance Agreement; Extradition Law of China
m-a52a1fafd7 = 《中美刑事司法协助协定》；《中华人民共和国引渡法》

# No duty on sellers of unlisted chemicals to know their customers.
m-b59b4a46e9 = 非列管化学品的销售者没有了解客户的义务。

# {n1} USC {n2}(a)({n3}); {n4} CFR {n5}
m-c15ade0d58 = { $n1 } USC { $n2 }(a)({ $n3 })；{ $n4 } CFR { $n5 }

# No class control of nitazenes.
m-f651581de6 = 没有对尼秦类物质的整类列管。

# Pill presses need no registration and bear no serial number.
m-bac43e49a9 = 压片机无须登记，也不带序列号。

# {n1} USC {n2} {n3}(a)({n4})-({n5}); {n6} CFR {n7}
m-2e6af2074e = { $n1 } USC { $n2 } { $n3 }(a)({ $n4 })-({ $n5 })；{ $n6 } CFR { $n7 }

# Parts of pill presses shipped apart are outside the definition of the machine.
m-7c83e78db4 = 分开运输的压片机零部件不在该机器的定义之内。

# {n1} CFR {n2}(b)({n3})
m-792022da0a = { $n1 } CFR { $n2 }(b)({ $n3 })

# Little power over designer precursors that are not listed.
m-572c5022cd = 对未列管的“设计者”前体权限有限。

# Regulation on precursor chemicals, article {n1}; notice of {n2}
m-0136e94711 = 《易制毒化学品管理条例》第{ $n1 }条；{ $n2 }年通告

# Regulation on precursor chemicals; notice of {n1}
m-3358523133 = 《易制毒化学品管理条例》；{ $n1 }年通告

# Chemicals on no list need no registration, record or notice.
m-6a091c65f7 = 未列入任何清单的化学品无须登记、记录或申报。

# Small parcels leave with little check of sender and content.
m-88760e1988 = 小包裹出境时对寄件人和内件查验较少。

# Fentanyl-related substances were controlled as a class for limited times only.
m-96d725fc2a = 芬太尼类物质仅在限定期间内实行整类列管。

# {n1} USC {n2}; Public Law {n3}-{n4}
m-7dd29c0e15 = { $n1 } USC { $n2 }；公法{ $n3 }-{ $n4 }

# Sanctions law did not reach officials and state firms that fail to stop trafficking.
m-231db48c63 = 制裁法律未及于未制止贩运的官员和国有企业。

# Small parcels came in free of duty and with little data.
m-fdc3eec1fc = 小包裹免税入境，且数据很少。

# Fentanyl-related substances were listed one by one.
m-3ffc88e620 = 芬太尼类物质逐一列管。

# Announcement of {d1} (MPS, NHC, NMPA)
m-8407187e49 = { $d1 }公告（公安部、国家卫生健康委员会、国家药品监督管理局）

# Nitazenes were listed one by one.
m-ca8d3277a2 = 尼秦类物质逐一列管。

# Announcement of {d1} on nitazenes and {n1} substances
m-d502e3af9e = { $d1 }关于尼秦类物质和{ $n1 }种物质的公告

# use of law
m-370eadeca4 = 法律适用

# Sellers who knowingly supply traffickers: the offence exists and needs proof of knowledge; no count of its use against exporters is public.
m-7658b7ba90 = 明知而向贩运者供货的销售者：罪名存在，须证明明知；未见公开其对出口商适用的数量。

# Criminal Law, article {n1}({n2}); notices of the narcotics office of {n3}, {n4} and {n5}
m-f7e6b5e0a8 = 《刑法》第{ $n1 }条（{ $n2 }）；禁毒办{ $n3 }年、{ $n4 }年和{ $n5 }年通告

# Precursors offered openly on Chinese web sites.
m-6990963549 = 前体在中国网站上公开出售。

# Anti-Drug Law; notice of {n1}
m-1c0023deac = 《禁毒法》；{ $n1 }年通告

# Money laundering for cartels: sharing across the border, chemical traders without duties, no count of convictions.
m-f2719209ad = 为贩毒集团洗钱：跨境信息共享、未承担义务的化学品经营者、没有定罪数量。

# Criminal Law, article {n1}; Anti-Money Laundering Law, article {n2} (in force {n3}); interpretation of the supreme court and procuratorate of {n4}
m-eda0d68add = 《刑法》第{ $n1 }条；《反洗钱法》第{ $n2 }条（{ $n3 }年施行）；最高人民法院、最高人民检察院{ $n4 }年解释

# disclosure
m-8187135fae = 信息公开

# No official running record of cases and outcomes.
m-f7b52d5177 = 没有关于案件和结果的官方持续记录。

# none read
m-2712fb6fde = 未查阅

# Months compared
m-a254f16265 = 所比较月份

# months held of the newest fiscal year, or full months since the Busan meeting
m-a8c3323f1e = 最新财年已有数据的月数，或釜山会晤以来的整月数

# File
m-50009ce1da = 文件

# monthly file of the publisher, or aggregate by fiscal year of a third party
m-74f887b7bb = 发布机构的月度文件，或第三方按财年的汇总

# First month
m-167500cf89 = 起始月份

# first month compared
m-ddf917b222 = 比较的第一个月

# Last month
m-b27e31d9ef = 截止月份

# last month compared
m-a8e83e9808 = 比较的最后一个月

# Pounds a year before
m-4c0e851700 = 上年同期磅数

# weight seized in the same months one year earlier
m-1c0e2eb600 = 上年同期查获重量

# change from the year before
m-1e04c0199c = 同比变动

# full months since the Busan meeting
m-681437ae48 = 釜山会晤以来的整月

# monthly file
m-66f2749375 = 月度文件

# aggregate of a later file
m-926231b7b9 = 后一份文件的汇总数

# months held of the fiscal year
m-4488de28c9 = 该财年已有数据的月份

# Running totals of fentanyl seized by fiscal year.
m-3b31dbab46 = 按财年的芬太尼查获量累计数。

# By {m1}, fiscal year {n1} stands at {n2} pounds.
m-eaf0c98211 = 截至{ $m1 }，{ $n1 }财年为{ $n2 }磅。

# The other years at that month: {n1} {n2}; {n3} {n4}; {n5} {n6}; {n7} {n8}; {n9} {n10}; {n11} {n12}; {n13} {n14}.
m-84089adbce = 其他年度同月累计：{ $n1 }财年{ $n2 }；{ $n3 }财年{ $n4 }；{ $n5 }财年{ $n6 }；{ $n7 }财年{ $n8 }；{ $n9 }财年{ $n10 }；{ $n11 }财年{ $n12 }；{ $n13 }财年{ $n14 }。

# Nov
m-3e630d2964 = 十一月

# Dec
m-f2a0cfbcf1 = 十二月

# Jan
m-5c5db120cb = 一月

# Feb
m-caf71b3f58 = 二月

# Mar
m-b4b7d3818d = 三月

# May
m-8c78fe5b99 = 五月

# Jun
m-b27fd46ed1 = 六月

# Aug
m-41e1d82aa9 = 八月

# Sep
m-451e2b7190 = 九月

# {n1} to April
m-b58a0520de = { $n1 }财年至四月

# Pounds since {n1} October
m-a7a4c1cefd = 十月{ $n1 }日以来磅数

# US fiscal year: October of the year before to September
m-d11812006a = 美国财年：上年十月至当年九月

# Running total, pounds
m-39c0d3377b = 累计数，磅

# weight seized since the start of the fiscal year
m-0cdf834504 = 财年年初以来查获重量

# Data: Running total of fentanyl seized nationwide since the start of each fiscal year, pounds
m-dbb5790086 = 数据：各财年年初以来全美查获芬太尼累计数，磅

# Months held
m-298cc6ab81 = 已有月数

# months that the files cover
m-b7dff95d36 = 文件所涵盖的月份

# complete
m-eebbf6457e = 完整

# Stacked bars of pounds of fentanyl seized by fiscal year: {n1} {n2} {n3} at southwest ports of entry; {n4} {n5} {n6} at southwest ports of entry; {n7} {n8} {n9} at southwest ports of entry; {n10} {n11} {n12} at southwest ports of entry; {n13} {n14} {n15} at southwest ports of entry; {n16} {n17} {n18} at southwest ports of entry; {n19} {n20} {n21} at southwest ports of entry; {n22} {n23} {n24} at southwest ports of entry.
m-fc78e36988 = 按财年的芬太尼查获磅数堆叠柱形图：{ $n1 }财年{ $n2 }，其中西南边境口岸{ $n3 }；{ $n4 }财年{ $n5 }，其中西南边境口岸{ $n6 }；{ $n7 }财年{ $n8 }，其中西南边境口岸{ $n9 }；{ $n10 }财年{ $n11 }，其中西南边境口岸{ $n12 }；{ $n13 }财年{ $n14 }，其中西南边境口岸{ $n15 }；{ $n16 }财年{ $n17 }，其中西南边境口岸{ $n18 }；{ $n19 }财年{ $n20 }，其中西南边境口岸{ $n21 }；{ $n22 }财年{ $n23 }，其中西南边境口岸{ $n24 }。

# Pounds a fiscal year
m-b5163ac283 = 每财年磅数

# {n1} in part
m-14c0b0771d = { $n1 }财年（部分）

# Southwest border, ports of entry
m-51cb62eeda = 西南边境，口岸

# Southwest border, between ports
m-9d40fa0fda = 西南边境，口岸之间

# Coast and interior
m-b3fa78a262 = 沿海和内陆

# Northern border
m-93f0c6fb0c = 北部边境

# Data: Fentanyl seized by fiscal year, pounds, by border and by whether at or between ports of entry; the index runs from near zero (spread evenly over areas) to one (all in one area)
m-b0639e27fc = 数据：按财年、按边境、按口岸与口岸之间划分的芬太尼查获量，磅；指数从接近零（各区域均匀分布）到一（全部集中于一个区域）

# Pounds, first
m-cae583af1a = 磅数，初次

# weight seized, in the earlier file
m-82e7be602b = 较早文件中的查获重量

# Pounds, latest
m-60a098422a = 磅数，最新

# weight seized, in the later file
m-67d9525a08 = 较晚文件中的查获重量

# Seizures, first
m-448ef15f88 = 查获次数，初次

# seizure events in the earlier file
m-53784008a8 = 较早文件中的查获次数

# Seizures, latest
m-ff38e0469c = 查获次数，最新

# seizure events in the later file
m-3e8d944f76 = 较晚文件中的查获次数

# revised
m-1e4de31f94 = 已修订

# Nationwide file, pounds
m-ab1581619f = 全美文件，磅

# weight in the nationwide file, which holds many of the same seizures
m-5089502a14 = 全美文件中的重量，其中许多查获与本组数据相同

# Nationwide file, change, %
m-9d602c0a87 = 全美文件，变动，%

# change of the weight in the nationwide file from the year before
m-36a9306f7a = 全美文件中重量的同比变动

# Event
m-4e1f49a9c8 = 事件

# what happened
m-bc3f7f7fd7 = 所发生的事项

# Two rows of bars by half-year.
m-87c25320cd = 按半年的两排柱形图。

# Carfentanil in a thousand identifications goes from {n1} in January to {m1} to {n2} in July to {m2} and stands at {n3} in July to {m3}.
m-5e71cf1822 = 每千次检出中的卡芬太尼次数：一月至{ $m1 }为{ $n1 }，七月至{ $m2 }为{ $n2 }，七月至{ $m3 }为{ $n3 }。

# Precursors for a thousand of fentanyl are highest in July to {m1} with {n1} and stand at {n2}.
m-87adcbed51 = 每千次芬太尼检出对应的前体检出次数，以七月至{ $m1 }最高，为{ $n1 }，目前为{ $n2 }。

# Marked: China: carfentanil, {m1}; China: NPP, ANPP, {m2}; China: fentanyl class, {m3}; China: {n1}-AP and two others, {m4}; China: nitazene class, {m5}; China: two piperidones, {m6}; China: export licences, {m7}.
m-493b794747 = 标示：中国：卡芬太尼，{ $m1 }；中国：NPP、ANPP，{ $m2 }；中国：芬太尼类物质，{ $m3 }；中国：{ $n1 }-AP及另外两种，{ $m4 }；中国：尼秦类物质整类，{ $m5 }；中国：两种哌啶酮，{ $m6 }；中国：出口许可，{ $m7 }。

# Carfentanil in a thousand identifications
m-8368874653 = 每千次检出中的卡芬太尼次数

# Precursors of fentanyl, or what is left of them, for a thousand of fentanyl
m-ff73793ea4 = 每千次芬太尼检出对应的芬太尼前体或其残留物检出次数

# Precursors of fentanyl, or what is left of
m-554a57383c = 每千次芬太尼检出对应的

# them, for a thousand of fentanyl
m-a6d75c6e72 = 芬太尼前体或其残留物检出次数

# identifications of carfentanil
m-bbc2018e10 = 卡芬太尼检出次数

# All identifications
m-55870d79a2 = 全部检出次数

# identifications of fentanyl and related substances together
m-6e45fe750c = 芬太尼及相关物质检出次数合计

# Carfentanil in a thousand
m-31f0f12ead = 每千次中的卡芬太尼

# identifications of carfentanil in a thousand of all
m-8310d3fd4a = 每千次全部检出中的卡芬太尼次数

# identifications of the precursor from which fentanyl is made last
m-34c1953044 = 合成芬太尼最后一步所用前体的检出次数

# Other precursors
m-85e90a7240 = 其他前体

# identifications of other precursors of fentanyl, or of what is left of them
m-df20b10c7a = 其他芬太尼前体或其残留物的检出次数

# Precursors for a thousand of fentanyl
m-a2403ce193 = 每千次芬太尼对应的前体

# identifications of precursors, or of what is left of them, for a thousand of fentanyl
m-ea97c42c94 = 每千次芬太尼检出对应的前体或其残留物检出次数

# Data: Identifications by half-year, United States, with China's controls; the latest half-years still grow
m-2f7426f81a = 数据：美国按半年的检出次数，并标示中国的管制措施；最近几个半年的数字仍会增加

# what the figure measures
m-603075b11b = 数字所衡量的内容

# fiscal or calendar year that the figure is for
m-c7ff78b740 = 数字所属的财年或日历年

# Percent
m-716d633b12 = 百分比

# the figure as published
m-03c228a676 = 所公布的数字

# Stated as
m-4ff141b472 = 表述方式

# whether the publisher states the figure exactly, rounded or as a bound
m-527671b72f = 发布机构所述数字为确数、约数还是上下限

# pills with {n1} mg of fentanyl or more
m-124bb26874 = 芬太尼含量达{ $n1 }毫克或以上的药片

# fiscal year {n1}
m-4219b59855 = { $n1 }财年

# as stated
m-65a2dfa911 = 按原文

# calendar year {n1}
m-71396f9ef6 = { $n1 }日历年

# purity of fentanyl powder
m-3fbb09e598 = 芬太尼粉末纯度

# Bars of identifications of fentanyl by year from {n1} to {n2}.
m-d029686f3b = { $n1 }年至{ $n2 }年按年的芬太尼检出次数柱形图。

# Years that still grow are shaded and carry their expected growth: {n1} {n2} as read and {n3} expected, interval {n4} to {n5}; {n6} {n7} as read and {n8} expected, interval {n9} to {n10}; {n11} {n12} as read and {n13} expected, interval {n14} to {n15}.
m-f361277064 = 仍会增加的年度以阴影标示，并附预计增幅：{ $n1 }年查询所得{ $n2 }，预计{ $n3 }，区间{ $n4 }至{ $n5 }；{ $n6 }年查询所得{ $n7 }，预计{ $n8 }，区间{ $n9 }至{ $n10 }；{ $n11 }年查询所得{ $n12 }，预计{ $n13 }，区间{ $n14 }至{ $n15 }。

# For {n1} the curve is carried to a younger age.
m-a5cda4c038 = 对{ $n1 }年，曲线延伸至更短的龄期。

# ages unseen
m-1c0dbbe576 = 未观测的龄期

# Identifications a year
m-dccbc26c13 = 每年检出次数

# as read last
m-0eddadbf0d = 最近一次查询所得

# expected growth
m-34302a8410 = 预计增加

# Age, months
m-2295f61379 = 龄期，月

# calendar months from December of the year to the newest query
m-9bb6a9ba18 = 该年十二月至最新一次查询的日历月数

# Expected
m-ca99b7f1b1 = 预计

# identifications that the year is expected to reach; blank where it no longer grows
m-4adc75c7bb = 该年预计达到的检出次数；不再增加的为空白

# Lower end
m-9eeb91c0c8 = 下限

# lower end of the {n1} interval of what the year is expected to reach
m-20323da901 = 该年预计达到数的{ $n1 }区间下限

# Upper end
m-d0e28f5000 = 上限

# upper end of the {n1} interval of what the year is expected to reach
m-78d2a640f9 = 该年预计达到数的{ $n1 }区间上限

# Expected growth, %
m-10630d23a6 = 预计增幅，%

# growth still to come, by how earlier years grew from the same age on
m-4b9a12d1ef = 尚待发生的增幅，按此前各年自相同龄期起的增加情况推算

# At the newest pace, %
m-0960dd59b8 = 按最新速度，%

# growth still to come at the rate seen from the newest reading alone
m-75a9676051 = 尚待发生的增幅，仅按最近一次查询所见的速度推算

# Age was
m-3bb1afb358 = 龄期状况

# whether the year no longer grows, was read at an age that was seen to grow or at a younger one, or its growth is not known
m-c4aaf4fe4c = 该年是否已不再增加、查询时的龄期是否曾有增加记录或更短，或其增加情况不明

# settled
m-d31e014808 = 已稳定

# seen to grow
m-1709abb5fa = 曾见增加

# younger than any seen to grow
m-2a826eea8b = 短于曾见增加的任何龄期

# Data: Identifications of fentanyl by year, fifty states and the District of Columbia; years that still grow are shaded, with their expected growth and its interval
m-0a70d4a66a = 数据：按年的芬太尼检出次数，五十州和哥伦比亚特区；仍会增加的年度以阴影标示，并附预计增幅及其区间

# First read
m-7539648066 = 首次查询

# identifications of fentanyl in the earlier query or in the first publication
m-6a65bbffb2 = 较早查询或首次公布中的芬太尼检出次数

# Latest
m-8730d3c202 = 最新

# identifications of fentanyl in the newest query
m-8276f8e0d1 = 最新查询中的芬太尼检出次数

# Growth, %
m-4b80ed4dc7 = 增幅，%

# change from the first reading to the latest
m-96eda0bb42 = 首次查询至最新查询的变动

# Line of deaths that involved synthetic opioids in the twelve months that end with each month, from {m1} to {m2}.
m-3f9c7db1eb = 截至各月的滚动十二个月涉及合成阿片类药物的死亡人数折线，{ $m1 }至{ $m2 }。

# The highest reported sum is {n1} ending {m1}; the latest is {n2} ending {m2}.
m-0e3277cc88 = 已报告的最高合计数为截至{ $m1 }的{ $n1 }人；最新为截至{ $m2 }的{ $n2 }人。

# Older vintages in grey: {n1}.
m-2d9f4a2f6c = 较早数据版本（灰色）：{ $n1 }个。

# A dashed line shows the publisher's predictions; the last is {n1} ending {m1}.
m-70de7c37f6 = 虚线为发布机构的预测数；最后一个为截至{ $m1 }的{ $n1 }人。

# Shaded as open at the end: {n1} months.
m-5040bbcd14 = 末端以阴影标示为未完整的月数：{ $n1 }个月。

# {n1} to {m1}
m-352e767d38 = { $n1 }，截至{ $m1 }

# reported {n1}
m-e854b4dd78 = 已报告{ $n1 }

# predicted {n1}
m-11968f9669 = 预测{ $n1 }

# Day on which the publisher gave it out
m-92d121056b = 发布机构发布的日期

# Twelve months to
m-d350fdca6a = 截至该月的十二个月

# last of the twelve months that are added up
m-1eabd6aead = 合计的十二个月中的最后一个月

# deaths in the twelve months, reported by the day of the file
m-4408421009 = 截至文件日期已报告的十二个月死亡人数

# Predicted
m-044f92b316 = 预测

# deaths in the twelve months, as the publisher predicts them
m-01af73292c = 发布机构预测的十二个月死亡人数

# Data: Deaths that involved synthetic opioids, United States, in the twelve months that end with each month: reported, predicted by the publisher (dashed), older vintages (grey); open sums are shaded
m-a75212947b = 数据：美国涉及合成阿片类药物的死亡人数，截至各月的滚动十二个月合计：已报告数、发布机构预测数（虚线）、较早数据版本（灰色）；未完整的合计数以阴影标示

# months from the end of the twelve to the file
m-31048017c7 = 十二个月期末至文件日期的月数

# Completed
m-22a970d2e5 = 补全数

# deaths in the twelve months, completed for records still to come
m-08f5771ef8 = 十二个月死亡人数，已计入尚待录入的记录

# lower end of the {n1} interval of the completed sum; blank where the publisher's prediction stands in
m-43ab856a7a = 补全合计数的{ $n1 }区间下限；采用发布机构预测数的为空白

# upper end of the {n1} interval of the completed sum; blank where the publisher's prediction stands in
m-73415b6ca6 = 补全合计数的{ $n1 }区间上限；采用发布机构预测数的为空白

# Completed by
m-c9920ac4dd = 补全方式

# a nowcast of this brief, the publisher's prediction, or neither
m-94b1a7305f = 本简报的即时预测、发布机构的预测，或两者皆无

# nowcast
m-bc1cf8002e = 即时预测

# New level from
m-e6d349ce40 = 新水平起始

# first month at the new level
m-b2f9a279e8 = 新水平的第一个月

# {n1} interval of the date
m-599dce319f = 日期的{ $n1 }区间

# months between which the shift lies, at {n1} percent
m-ac7950ad6e = 变动所在的月份范围，百分之{ $n1 }

# Mean before
m-dfd1365374 = 之前均值

# deaths a month before the shift, from the one before it
m-27656a6d3d = 变动之前的每月死亡人数，自上一次变动起

# Mean after
m-3c224d213b = 之后均值

# deaths a month after the shift, up to the next one
m-e6593b89e8 = 变动之后的每月死亡人数，至下一次变动止

# level after the shift against the level before
m-5179b4019b = 变动之后的水平与之前的水平相比

# Nearest event held
m-7c7346fbab = 最接近的已录事件

# event held that lies nearest to the shift
m-d9bb8f688f = 距该变动最近的已录事件

# Months from it
m-d902d07644 = 相距月数

# months from that event to the shift; below zero where the event comes later
m-5b8d7dce21 = 该事件至变动的月数；事件在后的，为负数

# US: COVID-{n1} emergency ({m1})
m-c55c2bf3a3 = 美国：COVID-{ $n1 }紧急状态（{ $m1 }）

# China: {n1}-AP and two others ({m1})
m-64e9f5b2db = 中国：{ $n1 }-AP及另外两种（{ $m1 }）

# Postal codes of {n1} states over the quarter in which their twelve months with most deaths that involved synthetic opioids ended.
m-3f468ffa68 = { $n1 }个州的邮政代码，按涉及合成阿片类药物死亡人数最多的十二个月结束时所在的季度排列。

# The United States: {m1}.
m-15ed8b05ea = 美国：{ $m1 }。

# state of residence, or the District of Columbia
m-b81b4eace3 = 居住州或哥伦比亚特区

# Peak
m-a57feec7a9 = 峰值

# last of the twelve months with most deaths
m-45bc5fb16b = 死亡人数最多的十二个月的最后一个月

# Deaths at the peak
m-55e92f93fa = 峰值死亡人数

# deaths in the twelve months with most
m-f3136b95dc = 最多的十二个月的死亡人数

# Year before
m-afdd954f0d = 上一年

# deaths in the year before
m-a9e3c43ad8 = 上一年的死亡人数

# Ohio
m-438a7d5904 = 俄亥俄州

# West Virginia
m-e59aede82b = 西弗吉尼亚州

# Maryland
m-0cd76db09c = 马里兰州

# Connecticut
m-45cb6b4326 = 康涅狄格州

# Kentucky
m-99bb7ac6b1 = 肯塔基州

# Mississippi
m-8584ecbb1e = 密西西比州

# Pennsylvania
m-808ed51137 = 宾夕法尼亚州

# Indiana
m-29750e2fdc = 印第安纳州

# Michigan
m-26325a546f = 密歇根州

# New Jersey
m-d673fd63d4 = 新泽西州

# Florida
m-8e9e26c2ef = 佛罗里达州

# Wisconsin
m-9c9950c85a = 威斯康星州

# Louisiana
m-0aa5052d10 = 路易斯安那州

# Illinois
m-39cf050af5 = 伊利诺伊州

# Massachusetts
m-929e0919ef = 马萨诸塞州

# Kansas
m-79f6d0732a = 堪萨斯州

# Maine
m-ae7defc5dc = 缅因州

# New Hampshire
m-d56f780e4a = 新罕布什尔州

# Delaware
m-bf329c0aec = 特拉华州

# Missouri
m-4257eca8a8 = 密苏里州

# Georgia
m-4691492179 = 佐治亚州

# North Carolina
m-8318bbf6a2 = 北卡罗来纳州

# Minnesota
m-6180a0af19 = 明尼苏达州

# New York
m-815eca977c = 纽约州

# South Carolina
m-561c02a6e9 = 南卡罗来纳州

# Tennessee
m-0f508660b2 = 田纳西州

# Virginia
m-0ee033b5f7 = 弗吉尼亚州

# Arizona
m-f2274036b5 = 亚利桑那州

# Texas
m-4b95ce6272 = 得克萨斯州

# District of Columbia
m-a738163920 = 哥伦比亚特区

# New Mexico
m-ece5c5b77a = 新墨西哥州

# Oklahoma
m-c9c7c51488 = 俄克拉何马州

# California
m-cad0535dec = 加利福尼亚州

# Colorado
m-4ae62bf4e8 = 科罗拉多州

# Alabama
m-1662c025f4 = 亚拉巴马州

# Washington
m-6b9031df05 = 华盛顿州

# Oregon
m-98cb6fe0ce = 俄勒冈州

# Nevada
m-485cb27431 = 内华达州

# Utah
m-82bce10b5f = 犹他州

# Data: States by the quarter, named by its first month, in which their twelve months with most deaths ended; deaths that involved synthetic opioids, by state of residence
m-c3f7a9905c = 数据：各州死亡人数最多的十二个月结束时所在的季度（以该季第一个月标示）；涉及合成阿片类药物的死亡，按居住州

# Sum of the states
m-5824ccef5b = 各州合计

# deaths by state and month that are shown, added up over the year
m-0af94efd65 = 已显示的按州、按月死亡人数的全年合计

# final national count of the year
m-febb55c467 = 该年全国最终数

# Withheld, %
m-cc51ea86e0 = 未公布比例，%

# share of the national count that the sum of the states lacks
m-bdf10bcfc2 = 各州合计比全国数所缺的比例

# deaths from opioids in the calendar year, small provinces included
m-a0a6f22104 = 日历年阿片类药物死亡人数，含人口较少的省

# Sum of the quarters
m-0f816fd57b = 各季度合计

# deaths by quarter that are shown, added up over the year
m-529cf4dd34 = 已显示的按季度死亡人数的全年合计

# Lines of emergency visits for overdoses of opioids in ten thousand visits, from {m1} to {m2}.
m-04d694fcf8 = 每一万次就诊中的阿片类药物过量急诊就诊次数折线，{ $m1 }至{ $m2 }。

# The average of twelve months is highest in {m1} with {n1} and ends at {n2}.
m-0ea217e1b6 = 十二个月平均值以{ $m1 }最高，为{ $n1 }，期末为{ $n2 }。

# Months withheld: {n1}.
m-f5f8f0fa35 = 未公布的月数：{ $n1 }。

# by month
m-3de58f6e88 = 按月

# twelve months
m-922979251f = 十二个月

# In ten thousand visits
m-cab86b6364 = 每一万次就诊

# Visits, opioids
m-b84b2a1990 = 就诊，阿片类药物

# visits for non-fatal opioid overdoses in ten thousand emergency visits; blank where withheld
m-7290a38625 = 每一万次急诊就诊中的非致死性阿片类药物过量就诊次数；未公布的为空白

# Visits, average of twelve months
m-11b17ae762 = 就诊，十二个月平均

# publisher's average over the twelve months that end with the month
m-bedb97955b = 发布机构对截至该月的十二个月计算的平均值

# Visits, fentanyl
m-95b4f6b570 = 就诊，芬太尼

# visits coded as non-fatal fentanyl overdoses in ten thousand emergency visits; blank where withheld
m-09163da591 = 每一万次急诊就诊中编码为非致死性芬太尼过量的就诊次数；未公布的为空白

# Jurisdictions
m-1db075e5f2 = 辖区

# states and the District of Columbia that took part
m-32b8d5a6f4 = 参与的州和哥伦比亚特区

# Data: Visits for non-fatal opioid overdoses in ten thousand emergency visits, jurisdictions that take part, by month and as an average of twelve months
m-c6ff95f978 = 数据：每一万次急诊就诊中的非致死性阿片类药物过量就诊次数，参与的辖区，按月及十二个月平均

# Line
m-d7852cd0d2 = 税号

# six-digit customs line
m-ee5a9c86f7 = 六位税号

# What it holds
m-e0ae7a1f3f = 所含货物

# goods of the customs line, in words
m-ae1e9175fc = 该税号货物的文字说明

# China, US dollars
m-fdb1ac689c = 中国，美元

# value of China's reported exports to the world
m-dd5b22ccbc = 中国报告的对全球出口额

# China, tonnes
m-661d603a9d = 中国，吨

# net weight of China's reported exports to the world
m-991c71c62c = 中国报告的对全球出口净重

# India, US dollars
m-2743dbafdf = 印度，美元

# value of India's reported exports to the world
m-5f4dff83ca = 印度报告的对全球出口额

# India, tonnes
m-b0aec8587c = 印度，吨

# net weight of India's reported exports to the world
m-31d910187c = 印度报告的对全球出口净重

# Other compounds with an unfused pyridine ring
m-4a3882cffd = 其他含未稠合吡啶环的化合物

# Other fentanyls and their derivatives
m-362cc9b273 = 其他芬太尼类物质及其衍生物

# Country
m-701d021d08 = 国家

# country that reports its trade
m-095e148a41 = 报告其贸易的国家

# Other fentanyls, US dollars
m-4e218882cd = 其他芬太尼类物质，美元

# exports that the country reports in the line of other fentanyls; a dash is no report, which is not zero
m-0e484a1503 = 该国在其他芬太尼类物质税号下报告的出口；短横为未报告，不等于零

# ANPP, US dollars
m-11b27f846f = ANPP，美元

# exports that the country reports in the line of ANPP; a dash is no report, which is not zero
m-33cbd55f06 = 该国在ANPP税号下报告的出口；短横为未报告，不等于零

# NPP, US dollars
m-b0d0415da0 = NPP，美元

# exports that the country reports in the line of NPP; a dash is no report, which is not zero
m-191696577e = 该国在NPP税号下报告的出口；短横为未报告，不等于零

# Romania
m-ea23726dd0 = 罗马尼亚

# South Africa
m-3e049d78d9 = 南非

# Netherlands
m-3a386c13d2 = 荷兰

# France
m-7a1ca4ef75 = 法国

# Denmark
m-c527097577 = 丹麦

# Armenia
m-2ddc5634ff = 亚美尼亚

# Germany
m-80db4ccdca = 德国

# Belgium
m-348841ef53 = 比利时

# Sweden
m-8536371365 = 瑞典

# Slovakia
m-a2ea3384e0 = 斯洛伐克

# Singapore
m-c96dd81db1 = 新加坡

# A dash means not reported, which is not zero. Groups of countries are left out, as their members stand here themselves. One country reported one and the same value in all three lines, which trade hardly has.
m-de7be9d841 = 短横表示未报告，不等于零。国家集团未列入，因其成员已在本表中单列。有一个国家在全部三个税号下报告的数值完全相同，实际贸易中很少如此。

# Exports to the world in the pyridine lines that together mean the same goods in all years, million US dollars, {n1} to {n2}; China's controls are named
m-d2d3d3d37a = 合计含义各年一致的吡啶类税号下对全球的出口，百万美元，{ $n1 }年至{ $n2 }年；并注明中国的管制措施

# Lines of exports by year from {n1} to {n2}: China from {n3} million US dollars to {n4} million US dollars; India from {n5} million US dollars to {n6} million US dollars; Mexico from {n7} million US dollars to {n8} million US dollars.
m-8240fec970 = { $n1 }年至{ $n2 }年按年出口折线：中国从{ $n3 }百万美元到{ $n4 }百万美元；印度从{ $n5 }百万美元到{ $n6 }百万美元；墨西哥从{ $n7 }百万美元到{ $n8 }百万美元。

# Named above: China: carfentanil, {m1}; China: NPP, ANPP, {m2}; China: fentanyl class, {m3}.
m-258a92cc31 = 上方注明：中国：卡芬太尼，{ $m1 }；中国：NPP、ANPP，{ $m2 }；中国：芬太尼类物质，{ $m3 }。

# China {n1}
m-fb9223283d = 中国{ $n1 }

# India {n1}
m-2a4c1fc26c = 印度{ $n1 }

# Mexico {n1}
m-fd2e21cf0c = 墨西哥{ $n1 }

# Million US dollars a year
m-adef54262d = 每年百万美元

# Million US dollars
m-eec31a4b8b = 百万美元

# value of all goods counted
m-9f3297abe0 = 所计全部货物的金额

# Lines reported
m-247cc19229 = 已报告税号

# lines of the sum that the country reported
m-36ba19b710 = 合计中该国已报告的税号

# Data: Exports to the world in the pyridine lines that together mean the same goods in all years, million US dollars, {n1} to {n2}; China's controls are named
m-e3f39f267b = 数据：合计含义各年一致的吡啶类税号下对全球的出口，百万美元，{ $n1 }年至{ $n2 }年；并注明中国的管制措施

# Imports from
m-4a4762479f = 进口来源

# country that US imports came from
m-c397c36602 = 美国进口的来源国

# Latest month
m-5a676b24ba = 最近月份

# ratio of the latest month
m-1235a3a2c4 = 最近月份的比率

# Lowest month
m-e0b4b556bf = 最低月份

# lowest ratio of a single month
m-ae4b1af4c5 = 单月最低比率

# Highest month
m-c9c737c33d = 最高月份

# highest ratio of a single month
m-13ec915568 = 单月最高比率

# Latest month held
m-689c02b229 = 已有数据的最近月份

# latest month of which figures are held
m-c00364d5e5 = 有数据的最近一个月

# By air, million US dollars
m-7e34692194 = 空运，百万美元

# customs value of US imports of organic chemicals that came by air
m-0f0ca6fada = 美国空运进口有机化学品的海关价值

# By air, tonnes
m-6e545c209a = 空运，吨

# shipping weight of what came by air
m-8fde4d11a4 = 空运货物的运输重量

# By container ship, million US dollars
m-085408cfec = 集装箱船运，百万美元

# customs value of US imports of organic chemicals that came in containers by ship
m-f3aab09b88 = 美国集装箱船运进口有机化学品的海关价值

# By container ship, tonnes
m-3e25d2c584 = 集装箱船运，吨

# shipping weight of what came in containers by ship
m-72c5e2813f = 集装箱船运货物的运输重量

# World
m-78ae647dc5 = 全球

# Bars of US imports from China by month from {m1} to {m2}, between {n1} million US dollars and {n2} million US dollars.
m-37b34540e9 = { $m1 }至{ $m2 }按月的美国自中国进口柱形图，介于{ $n1 }百万美元与{ $n2 }百万美元之间。

# Named above them: fentanyl duty {n1} on {d1}; fentanyl duty {n2} on {d2}; reciprocal duty {n3} to {n4} on {d3}; reciprocal duty {n5} on {d4}; Busan meeting on {d5}; fentanyl duty {n6} on {d6}; fentanyl duty ends; import surcharge {n7}; reciprocal duty ends on {d7}.
m-7852926fe0 = 上方注明：芬太尼关税{ $n1 }，{ $d1 }；芬太尼关税{ $n2 }，{ $d2 }；对等关税{ $n3 }至{ $n4 }，{ $d3 }；对等关税{ $n5 }，{ $d4 }；釜山会晤，{ $d5 }；芬太尼关税{ $n6 }，{ $d6 }；芬太尼关税终止、进口附加税{ $n7 }、对等关税终止，{ $d7 }。

# fentanyl duty {n1}, {d1}
m-eba107c12f = 芬太尼关税{ $n1 }，{ $d1 }

# reciprocal duty {n1} to {n2}, {d1}
m-7ccd469c3f = 对等关税{ $n1 }至{ $n2 }，{ $d1 }

# reciprocal duty {n1}, {d1}
m-c91deb7da7 = 对等关税{ $n1 }，{ $d1 }

# Busan meeting, {d1}
m-ec3458d359 = 釜山会晤，{ $d1 }

# fentanyl duty ends; import surcharge {n1}; reciprocal duty ends, {d1}
m-7c3df858df = 芬太尼关税终止；进口附加税{ $n1 }；对等关税终止，{ $d1 }

# Million US dollars a month
m-e1d16e8ab9 = 每月百万美元

# Data: US imports of all goods from China by month, customs value, million US dollars, not seasonally adjusted; duty steps are named by day of effect
m-f5d5999249 = 数据：美国自中国进口全部货物，按月，海关价值，百万美元，未经季节调整；关税调整按生效日期注明

# Lever
m-2ea541c5d4 = 政策手段

# duty, list, truce, sanction or licence
m-802594da0c = 关税、清单、暂停安排、制裁或许可

# day from which the status holds
m-8b4c198128 = 该状态的起始日期

# rate, number of actions or last day, in words
m-932c6efc45 = 税率、次数或截止日期，以文字表述

# Tied to fentanyl
m-637e7e4dd7 = 与芬太尼相关

# whether the lever rests on the fentanyl emergency or answers it
m-92c7579b48 = 该手段是否以芬太尼紧急状态为依据，或是对其的回应

# ended
m-e87ba7a0b7 = 已终止

# was {n1} at most
m-5ed49cdc4f = 曾最高为{ $n1 }

# {n1} of value
m-19dbf11abc = 货值的{ $n1 }

# Duties on lists of goods (section {n1})
m-c6b93f7d9f = 清单商品关税（{ $n1 }条款）

# {n1} to {n2}, by list
m-7d652b6c6d = { $n1 }至{ $n2 }，视清单而定

# End of duty-free entry of small parcels
m-3e35905276 = 终止小包裹免税入境

# all countries
m-c04648ff5e = 所有国家

# Steps not decided
m-bdc2a95d91 = 尚未决定的举措

# section {n1} excess capacity; board of trade {n2} for {n3}
m-f5fcf4dbfa = { $n1 }条款（产能过剩）；贸易委员会{ $n2 }对{ $n3 }

# Sanctions on suppliers in China
m-c383d70491 = 对中国境内供应方的制裁

# used
m-f839161355 = 已使用

# {n1} actions, the last on {n2}
m-5d4e5ccf5c = { $n1 }次，最近一次在{ $n2 }

# Entity List: police forensic institute
m-a3fab56eb6 = 实体清单：中国警方法庭科学机构

# taken off the list
m-a006b66179 = 已移出清单

# Export controls: rule on affiliates of listed firms
m-f68074b8ad = 出口管制：清单实体关联方穿透性规则

# suspension ran out
m-e64087ac34 = 暂停期已届满

# Whether it stood to its last day, and what followed, was not found.
m-6afe5494bd = 是否持续至最后一日，以及此后情况，均未查到。

# Tariff truce
m-91372ace92 = 关税暂停期

# running
m-c071cf5f5e = 有效

# to {n1}
m-085ca80068 = 至{ $n1 }

# Tariff answers
m-b7586b2992 = 关税反制

# {n1} without a known end
m-a05d7d5391 = { $n1 }项未见终止日期

# Export controls: rare earths and related goods
m-01f91ba8fa = 出口管制：稀土及相关物项

# Export licences
m-b66c453ca0 = 出口许可

# {n1} lists, the last on {n2}
m-38e212b583 = { $n1 }份目录，最近一份在{ $n2 }

# Step
m-8e6a6cca7a = 举措

# duties announced on that day with their rates
m-be6ed70723 = 当日宣布的关税及其税率

# Answers
m-4ad0a0a6ae = 反制

# tariffs of China that answer the steps of that day, within the days counted
m-754714998e = 在所计天数内，中方针对当日举措采取的关税反制

# Days to answer
m-063357b9f3 = 至反制天数

# days from the announcement to China's first tariff answer
m-1f31c823b8 = 从宣布到中方首次关税反制的天数

# controls of chemicals that China adopted within the days counted
m-0122e3fe5f = 在所计天数内，中国出台的化学品管制措施

# Truces
m-4fbbaec40e = 暂停安排

# truces and extensions announced within the days counted
m-88ecab1816 = 在所计天数内宣布的暂停安排及其延长

# Rulings
m-5f0dfd27ea = 裁决

# court rulings on these duties within the days counted
m-c3ac424d46 = 在所计天数内，法院就这些关税作出的裁决

# other events inside the months or days compared
m-5b3db8b6f8 = 所比较的月份或天数内的其他事件

# Fentanyl duty: {n1}
m-b4e4e84a3a = 芬太尼关税：{ $n1 }

# Reciprocal duty: {n1}, {n2}
m-5fff6ec593 = 对等关税：{ $n1 }、{ $n2 }

# Reciprocal duty: {n1}
m-d159202c16 = 对等关税：{ $n1 }

# Import surcharge: {n1}; Fentanyl duty: {n2}; Reciprocal duty: {n3}
m-bb2f13f41b = 进口附加税：{ $n1 }；芬太尼关税：{ $n2 }；对等关税：{ $n3 }

# Forced-labour duty: {n1}
m-0cdb489915 = 涉强迫劳动关税：{ $n1 }

# Bars of the average US tariff on goods from China by PIIE: {d1}, {n1}; {d2}, {n2}; {d3}, {n3}; {d4}, {n4}; {d5}, {n5}; {d6}, {n6}; {d7}, {n7}; {d8}, {n8}; {d9}, {n9}; {d10}, {n10}.
m-a4e727c06d = PIIE所计美国对中国货物平均关税柱形图：{ $d1 }，{ $n1 }；{ $d2 }，{ $n2 }；{ $d3 }，{ $n3 }；{ $d4 }，{ $n4 }；{ $d5 }，{ $n5 }；{ $d6 }，{ $n6 }；{ $d7 }，{ $n7 }；{ $d8 }，{ $n8 }；{ $d9 }，{ $n9 }；{ $d10 }，{ $n10 }。

# {m1}  Before the trade war
m-ffd04dc35f = { $m1 }  贸易战之前

# {m1}  After the rounds of July to {m2}
m-1d23401ec9 = { $m1 }  当年七月至{ $m2 }各轮加征之后

# {m1}  Before phase one
m-efe00cb34c = { $m1 }  第一阶段协议之前

# {m1}  Phase one
m-6df47c5de2 = { $m1 }  第一阶段协议

# {m1}  Start of {n1}
m-49aab6089a = { $m1 }  { $n1 }年初

# {m1}  Reciprocal duty at {n1}
m-16706bdcbe = { $m1 }  对等关税为{ $n1 }

# {m1}  Peak
m-662a0370f4 = { $m1 }  峰值

# {m1}  Geneva
m-8e759ffa65 = { $m1 }  日内瓦

# {m1}  Under the truce
m-1ef7fd4ed9 = { $m1 }  暂停期内

# {m1}  After the fentanyl duty was halved
m-edf1fc3f20 = { $m1 }  芬太尼关税减半之后

# {n1}, not confirmed
m-99ac3f6a36 = { $n1 }，未证实

# Average rate, percent
m-eba662b258 = 平均税率，百分比

# average tariff in percent of the goods' value
m-714837cd70 = 平均关税占货值的百分比

# What the day was
m-f56a3a7db9 = 当日事项

# what happened on the day the average is for
m-42cd46fd56 = 该平均数所对应日期发生的事项

# Before the trade war
m-8a6d034f62 = 贸易战之前

# After the rounds of July to {m1}
m-13af869b28 = 当年七月至{ $m1 }各轮加征之后

# Before phase one
m-d4175d46a3 = 第一阶段协议之前

# Phase one
m-24326b856d = 第一阶段协议

# Start of {n1}
m-3f17384a96 = { $n1 }年初

# Reciprocal duty at {n1}
m-3e45e8eab4 = 对等关税为{ $n1 }

# Under the truce
m-d5188511ee = 暂停期内

# After the fentanyl duty was halved
m-ab36b802b9 = 芬太尼关税减半之后

# Data: Average US tariff on goods from China by the method of one institute, in percent of value, on the days it was published for; a hollow bar is not confirmed
m-262cb950c4 = 数据：按一家研究机构的方法计算的美国对中国货物平均关税，占货值百分比，按其所公布的日期；空心柱为未证实

# US tariff on all imports from all countries by law, in percent of their value, as the Budget Lab at Yale models it; days on which the model has a duty before it began are left out; the most from {d1}
m-cec3af9b32 = 美国对所有国家全部进口的法定关税，占进口额百分比，按耶鲁大学预算实验室的模型；模型所列关税早于实际开征的日期未列入；自{ $d1 }起为最高

# Steps of the modelled tariff rate on all US imports, with its parts one on the other (fentanyl duties, reciprocal duties, import surcharge, section {n1} section {n2}) and the whole as a line: {d1}, whole {n3}, fentanyl {n4}; {d2}, whole {n5}, fentanyl {n6}; {d3}, whole {n7}, fentanyl {n8}; {d4}, whole {n9}, fentanyl {n10}; {d5}, whole {n11}, fentanyl {n12}; {d6}, whole {n13}, fentanyl {n14}; {d7}, whole {n15}, fentanyl {n16}; {d8}, whole {n17}, fentanyl {n18}; {d9}, whole {n19}, fentanyl {n20}; {d10}, whole {n21}, fentanyl {n22}; {d11}, whole {n23}, fentanyl {n24}; {d12}, whole {n25}, fentanyl {n26}; {d13}, whole {n27}, fentanyl {n28}; {d14}, whole {n29}, fentanyl {n30}; {d15}, whole {n31}, fentanyl {n32}; {d16}, whole {n33}, fentanyl {n34}; {d17}, whole {n35}, fentanyl {n36}; {d18}, whole {n37}, fentanyl {n38}; {d19}, whole {n39}, fentanyl {n40}; {d20}, whole {n41}, fentanyl {n42}; {d21}, whole {n43}, fentanyl {n44}; {d22}, whole {n45}, fentanyl {n46}; {d23}, whole {n47}, fentanyl {n48}; {d24}, whole {n49}, fentanyl {n50}; {d25}, whole {n51}, fentanyl {n52}; {d26}, whole {n53}, fentanyl {n54}; {d27}, whole {n55}, fentanyl {n56}; {d28}, whole {n57}, fentanyl {n58}.
m-7a79a38de2 = 模型所计美国全部进口关税税率阶梯图，各组成部分叠加显示（芬太尼关税、对等关税、进口附加税、{ $n1 }条款、{ $n2 }条款），总体税率以折线表示：{ $d1 }，总体{ $n3 }，芬太尼{ $n4 }；{ $d2 }，总体{ $n5 }，芬太尼{ $n6 }；{ $d3 }，总体{ $n7 }，芬太尼{ $n8 }；{ $d4 }，总体{ $n9 }，芬太尼{ $n10 }；{ $d5 }，总体{ $n11 }，芬太尼{ $n12 }；{ $d6 }，总体{ $n13 }，芬太尼{ $n14 }；{ $d7 }，总体{ $n15 }，芬太尼{ $n16 }；{ $d8 }，总体{ $n17 }，芬太尼{ $n18 }；{ $d9 }，总体{ $n19 }，芬太尼{ $n20 }；{ $d10 }，总体{ $n21 }，芬太尼{ $n22 }；{ $d11 }，总体{ $n23 }，芬太尼{ $n24 }；{ $d12 }，总体{ $n25 }，芬太尼{ $n26 }；{ $d13 }，总体{ $n27 }，芬太尼{ $n28 }；{ $d14 }，总体{ $n29 }，芬太尼{ $n30 }；{ $d15 }，总体{ $n31 }，芬太尼{ $n32 }；{ $d16 }，总体{ $n33 }，芬太尼{ $n34 }；{ $d17 }，总体{ $n35 }，芬太尼{ $n36 }；{ $d18 }，总体{ $n37 }，芬太尼{ $n38 }；{ $d19 }，总体{ $n39 }，芬太尼{ $n40 }；{ $d20 }，总体{ $n41 }，芬太尼{ $n42 }；{ $d21 }，总体{ $n43 }，芬太尼{ $n44 }；{ $d22 }，总体{ $n45 }，芬太尼{ $n46 }；{ $d23 }，总体{ $n47 }，芬太尼{ $n48 }；{ $d24 }，总体{ $n49 }，芬太尼{ $n50 }；{ $d25 }，总体{ $n51 }，芬太尼{ $n52 }；{ $d26 }，总体{ $n53 }，芬太尼{ $n54 }；{ $d27 }，总体{ $n55 }，芬太尼{ $n56 }；{ $d28 }，总体{ $n57 }，芬太尼{ $n58 }。

# Percent of all imports
m-8978d95905 = 占全部进口百分比

# fentanyl duties
m-340f280d0e = 芬太尼关税

# reciprocal duties
m-0adbd797b4 = 对等关税

# import surcharge
m-81f65c0852 = 进口附加税

# section {n1}
m-66da9bd380 = { $n1 }条款

# whole rate
m-bba5224e2a = 总体税率

# Whole rate, percent
m-404edbf508 = 总体税率，百分比

# modelled rate of all duties in percent of all imports; ordinary duties are in it and in no part
m-1a534ba66f = 模型所计全部关税占全部进口的百分比；普通关税计入总体，不计入任何分项

# Fentanyl duties, percent
m-d85e74f6d3 = 芬太尼关税，百分比

# part of the fentanyl duties on China, Canada and Mexico in the modelled rate on all imports
m-9f7e5aeecf = 模型所计全部进口税率中，对中国、加拿大和墨西哥的芬太尼关税部分

# Reciprocal duties, percent
m-94e8f6fc41 = 对等关税，百分比

# part of the reciprocal duties in the modelled rate on all imports
m-a2ff882bfb = 模型所计全部进口税率中的对等关税部分

# Import surcharge, percent
m-d50905a15c = 进口附加税，百分比

# part of the surcharge under section {n1} in the modelled rate on all imports
m-c673efbe6d = 模型所计全部进口税率中，依{ $n1 }条款征收的附加税部分

# Section {n1} percent
m-351378a6c3 = { $n1 }条款，百分比

# part of the duties under section {n1} in the modelled rate on all imports
m-1fe8c26e8c = 模型所计全部进口税率中，依{ $n1 }条款征收的关税部分

# Data: US tariff on all imports from all countries by law, in percent of their value, as the Budget Lab at Yale models it; days on which the model has a duty before it began are left out; the most from {d1}
m-f0eadbff08 = 数据：美国对所有国家全部进口的法定关税，占进口额百分比，按耶鲁大学预算实验室的模型；模型所列关税早于实际开征的日期未列入；自{ $d1 }起为最高

# US line
m-38a12aebe1 = 美国税号

# eight-digit line of the US tariff
m-fc6323f239 = 美国税则的八位税号

# list of section {n1}
m-ed200e78bb = { $n1 }条款清单

# Tracked precursors in its six-digit line
m-2e033280c3 = 其六位税号中的跟踪前体

# precursors whose six-digit line is that of the eight-digit line, which itself may hold none of them
m-799e01dd57 = 六位税号与该八位税号一致的前体；该八位税号本身可能不含其中任何一种

# propionic anhydride; propionyl chloride
m-5aecad0dce = 丙酸酐；丙酰氯

# Bars of documents of the Federal Register by month: {m1}, {n1}; {m2}, {n2}; {m3}, {n3}; {m4}, {n4}; {m5}, {n5}; {m6}, {n6}; {m7}, {n7}; {m8}, {n8}; {m9}, {n9}; {m10}, {n10}; {m11}, {n11}; {m12}, {n12}; {m13}, {n13}; {m14}, {n14}; {m15}, {n15}; {m16}, {n16}; {m17}, {n17}; {m18}, {n18}; {m19}, {n19}; {m20}, {n20}; {m21}, {n21}; {m22}, {n22}; {m23}, {n23}; {m24}, {n24}; {m25}, {n25}; {m26}, {n26}; {m27}, {n27}; {m28}, {n28}; {m29}, {n29}; {m30}, {n30}; {m31}, {n31}; {m32}, {n32}; {m33}, {n33}; {m34}, {n34}; {m35}, {n35}; {m36}, {n36}; {m37}, {n37}; {m38}, {n38}; {m39}, {n39}.
m-aa6107f49d = 《联邦公报》按月文件柱形图：{ $m1 }，{ $n1 }；{ $m2 }，{ $n2 }；{ $m3 }，{ $n3 }；{ $m4 }，{ $n4 }；{ $m5 }，{ $n5 }；{ $m6 }，{ $n6 }；{ $m7 }，{ $n7 }；{ $m8 }，{ $n8 }；{ $m9 }，{ $n9 }；{ $m10 }，{ $n10 }；{ $m11 }，{ $n11 }；{ $m12 }，{ $n12 }；{ $m13 }，{ $n13 }；{ $m14 }，{ $n14 }；{ $m15 }，{ $n15 }；{ $m16 }，{ $n16 }；{ $m17 }，{ $n17 }；{ $m18 }，{ $n18 }；{ $m19 }，{ $n19 }；{ $m20 }，{ $n20 }；{ $m21 }，{ $n21 }；{ $m22 }，{ $n22 }；{ $m23 }，{ $n23 }；{ $m24 }，{ $n24 }；{ $m25 }，{ $n25 }；{ $m26 }，{ $n26 }；{ $m27 }，{ $n27 }；{ $m28 }，{ $n28 }；{ $m29 }，{ $n29 }；{ $m30 }，{ $n30 }；{ $m31 }，{ $n31 }；{ $m32 }，{ $n32 }；{ $m33 }，{ $n33 }；{ $m34 }，{ $n34 }；{ $m35 }，{ $n35 }；{ $m36 }，{ $n36 }；{ $m37 }，{ $n37 }；{ $m38 }，{ $n38 }；{ $m39 }，{ $n39 }。

# Months of which too little is held: {m1}, {m2}, {m3}, {m4}, {m5}, {m6}, {m7}, {m8}, {m9}, {m10}, {m11}, {m12}, {m13}, {m14}, {m15}, {m16}, {m17}, {m18}, {m19}, {m20}.
m-816fd8323f = 留存过少的月份：{ $m1 }、{ $m2 }、{ $m3 }、{ $m4 }、{ $m5 }、{ $m6 }、{ $m7 }、{ $m8 }、{ $m9 }、{ $m10 }、{ $m11 }、{ $m12 }、{ $m13 }、{ $m14 }、{ $m15 }、{ $m16 }、{ $m17 }、{ $m18 }、{ $m19 }、{ $m20 }。

# Documents a month
m-4ef15134f6 = 每月文件数

# too little held: absence says nothing
m-eb3958218e = 留存过少：未见不说明任何情况

# Documents found
m-cfafb6123a = 查得文件

# documents that answer to words on drugs, precursors and the fentanyl tariff
m-86084072b5 = 与毒品、前体和芬太尼关税相关词语匹配的文件

# Documents of all kinds
m-e1b77f7076 = 各类文件

# documents of the month that the copy holds
m-c8c5dd7227 = 副本留存的当月文件

# Covered
m-da69bf500e = 覆盖情况

# whether the copy holds enough of the month for an absence to say anything
m-23c9d89d59 = 副本留存的当月文件是否足够，使未见文件具有意义

# Data: Documents of the Federal Register by month of publication; months of which the copy searched holds too little are shaded
m-6ba78a65a7 = 数据：《联邦公报》文件，按发布月份；所检索的副本留存过少的月份以阴影标示

# S.O. {n1}(E); No. {n2}; Gazette ID CG-DL-E-{n3}-{n4}
m-4c634d273a = S.O. { $n1 }(E)；第{ $n2 }号；公报编号CG-DL-E-{ $n3 }-{ $n4 }

# S.O. {n1}(E); Gazette ID CG-DL-E-{n2}-{n3}
m-e5b9e07672 = S.O. { $n1 }(E)；公报编号CG-DL-E-{ $n2 }-{ $n3 }

# Line of India's exports in the basket by fiscal year, in segments that are not joined: to {m1}, {n1} million US dollars; to {m2}, {n2} million US dollars; to {m3}, {n3} million US dollars; to {m4}, {n4} million US dollars; to {m5}, {n5} million US dollars; break; to {m6}, {n6} million US dollars; break; to {m7}, {n7} million US dollars; to {m8}, {n8} million US dollars.
m-f281efd05d = 印度在篮子税号下按财年的出口折线，分段且互不连接：截至{ $m1 }，{ $n1 }百万美元；截至{ $m2 }，{ $n2 }百万美元；截至{ $m3 }，{ $n3 }百万美元；截至{ $m4 }，{ $n4 }百万美元；截至{ $m5 }，{ $n5 }百万美元；断点；截至{ $m6 }，{ $n6 }百万美元；断点；截至{ $m7 }，{ $n7 }百万美元；截至{ $m8 }，{ $n8 }百万美元。

# to {m1}
m-03a534b90a = 截至{ $m1 }

# last month of a fiscal year, April to March
m-e52566b59b = 财年（四月至次年三月）的最后一个月

# To the United States, million US dollars
m-4e45052001 = 对美国，百万美元

# value of exports to the United States
m-b45647180b = 对美国出口额

# To Mexico, million US dollars
m-8729b7d92a = 对墨西哥，百万美元

# value of exports to Mexico
m-d4c5dc7af5 = 对墨西哥出口额

# To China, million US dollars
m-0cc9849391 = 对中国，百万美元

# value of exports to China
m-d67c811e73 = 对中国出口额

# Break
m-f71081fb0a = 断点

# eight-digit codes that ended or began before this year; values on the two sides are not comparable
m-04d8b58a93 = 该年之前终止或启用的八位编码；前后数值不可比

# Data: India's exports in the basket by fiscal year, April to March, million US dollars; where a code ends or begins the line is broken and not joined
m-906dc005a1 = 数据：印度在篮子税号下的出口，按财年（四月至次年三月），百万美元；编码终止或启用处折线断开，不相连接

# Bars by year of the imports of Mexico in the basket: {n1} {n2} million US dollars; {n3} {n4} million US dollars; {n5} {n6} million US dollars; {n7} {n8} million US dollars; {n9} {n10} million US dollars; {n11} {n12} million US dollars; {n13} {n14} million US dollars; {n15} {n16} million US dollars; {n17} {n18} million US dollars; {n19} {n20} million US dollars; {n21} {n22} million US dollars; {n23} {n24} million US dollars; {n25} {n26} million US dollars.
m-110486bc18 = 墨西哥在篮子税号下按年的进口柱形图：{ $n1 }年{ $n2 }百万美元；{ $n3 }年{ $n4 }百万美元；{ $n5 }年{ $n6 }百万美元；{ $n7 }年{ $n8 }百万美元；{ $n9 }年{ $n10 }百万美元；{ $n11 }年{ $n12 }百万美元；{ $n13 }年{ $n14 }百万美元；{ $n15 }年{ $n16 }百万美元；{ $n17 }年{ $n18 }百万美元；{ $n19 }年{ $n20 }百万美元；{ $n21 }年{ $n22 }百万美元；{ $n23 }年{ $n24 }百万美元；{ $n25 }年{ $n26 }百万美元。

# Data: Imports of Mexico from the world in the customs basket of the precursors, all goods, million US dollars by year
m-fc512eb4b9 = 数据：墨西哥自全球的进口，前体所在的海关篮子税号，全部货物，按年，百万美元

# Concerns
m-66ce2ac82b = 所涉内容

# what the source says the figure is about
m-e5c74b4a68 = 来源所述该数字的内容

# chemicals secured at laboratories
m-56550029ce = 在制毒场所扣押的化学品

# litres
m-159270cac2 = 升

# methamphetamine
m-01c06291df = 甲基苯丙胺

# fentanyl pills seized
m-5f3daa8a1c = 查获的芬太尼药片

# pills
m-ba3c3a118a = 片

# fentanyl seized
m-001ea44726 = 查获的芬太尼

# kilograms
m-bd537762dd = 千克

# laboratories disabled
m-7c6ad84025 = 捣毁的制毒场所

# all drugs seized
m-ffc4efefd5 = 查获的各类毒品

# all drugs
m-65f81227db = 各类毒品

# laboratories and storage places disabled
m-ec73e107e2 = 捣毁的制毒场所和存放点

# Litres and kilograms together
m-9c1ae86aad = 升与千克合计

# quantity as the source adds it up; litres and kilograms cannot be told apart
m-1fa83d9880 = 来源合计的数量；升与千克无法区分

# Chemicals are not named; from {n1} to {n2} the number changed by {n3}.
m-ef67d72ab7 = 未列明化学品名称；{ $n1 }年至{ $n2 }年，次数变动{ $n3 }。

# US dollars
m-8400cacdf0 = 美元

# value of all goods of the line over the months counted
m-cd2b4e19b4 = 所计各月该税号货物的金额

# Of it under the agreement, US dollars
m-63e64cbbd7 = 其中按协定入境，美元

# part of the value that entered under the agreement of the United States, Mexico and Canada
m-69c9684d98 = 按《美国-墨西哥-加拿大协定》入境的金额部分

# Months with trade
m-cba9fa7f7d = 有贸易的月数

# months with a value above zero
m-7ae5474068 = 金额大于零的月份

# Named opioids and psychotropics, fentanyl and alfentanil among them
m-21f374d608 = 列名的阿片类和精神药物，包括芬太尼和阿芬太尼

# Rule
m-62845f31a2 = 规则

# written rule by which the signpost points; what it does not name is unclear
m-22e37f9c61 = 指示信号指向所依据的书面规则；规则未列明的情况为“不明”

# over: break; {n1} days or fewer: slide; more: hold
m-01321ae833 = 已过期：终止；{ $n1 }天或更少：松动；更多：维持

# in force: hold; ended by agreement: upside, by order: slide, by a court or time limit: unclear
m-f34af53e59 = 有效：维持；因协议终止：增进，因行政令终止：松动，因法院或期限终止：不明

# one or more: slide; none: hold
m-afa9e4579b = 一项或以上：松动；没有：维持

# confirmed or reported, {n1} or more: upside; one: hold; unconfirmed alone: unclear; none: slide
m-b5feb32488 = 已证实或据报道，{ $n1 }项或以上：增进；一项：维持；仅有未证实：不明；没有：松动

# suspended: break; none: slide; one or more: hold
m-3102733006 = 已中止：终止；没有：松动；一项或以上：维持

# up {n1} or more: slide; less either way: hold; down: unclear, seizures are not flow
m-42db9d1bd3 = 上升{ $n1 }或以上：松动；升降幅度较小：维持；下降：不明，查获量不等于流入量

# up {n1} or more: slide; less either way: hold; down: unclear, the fall is older
m-6b6526ae01 = 上升{ $n1 }或以上：松动；升降幅度较小：维持；下降：不明，下降始于更早之前

# What it means
m-eed88f3aa1 = 含义

# what the two sides do in the scenario
m-39ddc0d302 = 双方在该情景下的行动

# Seizures ×
m-4000400697 = 查获量倍数（×）

# what the level of seizures is multiplied by, once it has come in; blank where the scenario has no size
m-0453fac968 = 查获量水平在情景充分显现后所乘的倍数；情景没有幅度的为空白

# Deaths ×
m-2f7251e72d = 死亡人数倍数（×）

# what the level of deaths is multiplied by, once it has come in; blank where the scenario has no size
m-a5f479502a = 死亡人数水平在情景充分显现后所乘的倍数；情景没有幅度的为空白

# Episode
m-b19c450b47 = 先例

# past event whose following change gives the scenario its size
m-1023f2f64d = 以其后的变动作为该情景幅度的过往事件

# Tariffs
m-390568fb21 = 关税

# state of tariffs in the scenario
m-05049ce951 = 该情景下的关税状况

# Why this size
m-879b8eaa57 = 幅度依据

# reason for the multipliers
m-1a89b662ad = 采用这些倍数的理由

# Truce kept; no new duty
m-a29d012beb = 暂停安排继续；无新关税

# The level of the latest months is kept.
m-fd0a2e902f = 保持最近几个月的水平。

# Truce lapses; duties of another law
m-03d0a4aab3 = 暂停安排失效；依其他法律征收关税

# No past episode of this kind was found, so it has no size.
m-7a58ca1d39 = 未找到此类先例，因此没有幅度。

# China suspends drug-control cooperation
m-65673b83f5 = 中国中止禁毒合作

# Suspended duties return on both sides
m-00f2a658a6 = 双方恢复已暂停的关税

# As large as the change after cooperation was suspended.
m-323e597890 = 幅度与合作中止后的变动相同。

# Cooperation starts again at Woodside
m-8b49e8e3bf = 伍德赛德会晤恢复合作

# Truce extended; duties lowered for results
m-f7370a5a8a = 暂停安排延长；关税因成效而下调

# As large as the change after cooperation had started again.
m-602cfc16c5 = 幅度与合作恢复后的变动相同。

# Seizures, change, %
m-efa55bc7d1 = 查获量，变动，%

# weight seized in the twelve full months after the event against the twelve before it
m-d7dc7d6fc8 = 事件之后十二个完整月份与之前十二个月的查获重量相比

# Deaths, change, %
m-dae69a6fed = 死亡人数，变动，%

# deaths in the twelve full months after the event against the twelve before it
m-aac15f85a8 = 事件之后十二个完整月份与之前十二个月的死亡人数相比

# Small pictures, one a series: the sum of errors above the forecast upward, below it downward, each as a share of the threshold at which it rings; shaded while an alarm is on. weight of fentanyl seized, {m1}: quiet, above {n1}, below {n2}. seizures of fentanyl, {m2}: quiet, above {n3}, below {n4}. weight of fentanyl seized by Air and Marine, {m3}: quiet, above {n5}, below {n6}. weight of methamphetamine seized, {m4}: quiet, above {n7}, below {n8}. final counts of deaths, {m5}: alarm down, above {n9}, below {n10}. newest counts of deaths, {m6}: alarm down, above {n11}, below {n12}. emergency visits for opioid overdoses, {m7}: alarm down, above {n13}, below {n14}.
m-99e336a6a3 = 小图，每个序列一幅：高于预测的误差累计向上，低于预测的向下，均以占触发阈值的比例表示；警报期间以阴影标示。芬太尼查获重量，{ $m1 }：无警报，高于{ $n1 }，低于{ $n2 }。芬太尼查获次数，{ $m2 }：无警报，高于{ $n3 }，低于{ $n4 }。空中与海上行动处芬太尼查获重量，{ $m3 }：无警报，高于{ $n5 }，低于{ $n6 }。甲基苯丙胺查获重量，{ $m4 }：无警报，高于{ $n7 }，低于{ $n8 }。死亡人数最终数，{ $m5 }：向下警报，高于{ $n9 }，低于{ $n10 }。死亡人数最新数，{ $m6 }：向下警报，高于{ $n11 }，低于{ $n12 }。阿片类药物过量急诊就诊，{ $m7 }：向下警报，高于{ $n13 }，低于{ $n14 }。

# US imports from China, {m1}: alarm down, above {n1}, below {n2}.
m-1315823590 = 美国自中国进口，{ $m1 }：向下警报，高于{ $n1 }，低于{ $n2 }。

# US duties collected, {m1}: alarm up, above {n1}, below {n2}.
m-f2cd91b526 = 美国关税收入，{ $m1 }：向上警报，高于{ $n1 }，低于{ $n2 }。

# rings
m-9047bdbd45 = 触发

# weight of fentanyl seized
m-36d4c4a8ef = 芬太尼查获重量

# seizures of fentanyl
m-0f3a7a3d20 = 芬太尼查获次数

# weight of fentanyl seized by
m-7326c230b5 = 空中与海上行动处

# Air and Marine
m-9c575c1c4f = 芬太尼查获重量

# weight of methamphetamine
m-1fac492657 = 甲基苯丙胺

# seized
m-9328405e0c = 查获重量

# final counts of deaths
m-45d04649a5 = 死亡人数最终数

# newest counts of deaths
m-597c924f56 = 死亡人数最新数

# emergency visits for opioid
m-12b81d0d06 = 阿片类药物过量

# overdoses
m-090dbf98ae = 急诊就诊

# US imports from China
m-9e4d72464b = 美国自中国进口

# US duties collected
m-9310f0e078 = 美国关税收入

# weight of fentanyl
m-6c6d731ae8 = 空中与海上行动处

# seized by Air and Marine
m-f89e55aa5b = 芬太尼查获重量

# weight of
m-0e46feeab7 = 甲基苯丙胺

# methamphetamine seized
m-21cfdf3a96 = 查获重量

# emergency visits for
m-8cc97466eb = 阿片类药物过量

# opioid overdoses
m-c56f8dc483 = 急诊就诊

# Watched series
m-2e3c7fc4c0 = 监测序列

# name of the series in data/monitoring.yml
m-f1b494ec4c = data/monitoring.yml中的序列名称

# Observed
m-64fa8a14a9 = 实际值

# value of the month, in the unit of the series
m-b648e8e7fe = 当月数值，单位与该序列相同

# Forecast
m-75205de8b3 = 预测值

# forecast made from the months before alone, in the unit of the series
m-141b37f66e = 仅依据此前各月作出的预测，单位与该序列相同

# Error, deviations
m-d745e62f7e = 误差，标准差

# month against its forecast, in standard deviations of earlier errors, at most three either way
m-f1ef1cdc0e = 当月与其预测值之差，以此前误差的标准差计，上下最多三个

# Sum above
m-3e45040cf2 = 高于累计

# sum of errors above the forecast, as a share of the threshold
m-c94c2b5eff = 高于预测的误差累计，占阈值的比例

# Sum below
m-d98108e537 = 低于累计

# sum of errors below the forecast, as a share of the threshold
m-fc89152bba = 低于预测的误差累计，占阈值的比例

# Alarm state
m-598b193a1a = 警报状态

# quiet, alarm up or alarm down with the latest month; blank where the series could not be watched
m-07b43ace20 = 最近月份为无警报、向上警报或向下警报；无法监测的序列为空白

# quiet
m-008f0747f4 = 无警报

# weight of fentanyl seized by Air and Marine
m-ce94535b48 = 空中与海上行动处芬太尼查获重量

# weight of methamphetamine seized
m-49054d886f = 甲基苯丙胺查获重量

# alarm up
m-8ac8489d97 = 向上警报

# alarm down
m-d718970966 = 向下警报

# emergency visits for opioid overdoses
m-aa4f9505f3 = 阿片类药物过量急诊就诊

# Data: Sum of errors above the forecast (upward) and below it (downward), up to the dashed threshold at which it rings; shaded while an alarm is on
m-49ac16ce82 = 数据：高于预测（向上）和低于预测（向下）的误差累计，以虚线阈值为触发线；警报期间以阴影标示

# Watched to
m-337ba3bad5 = 监测截至

# latest month watched
m-14cd482311 = 最近监测月份

# settled: months still revised are left out; newest: they are watched too
m-a4506a9ae9 = 已稳定：仍在修订的月份未列入；最新：此类月份也予监测

# On since
m-6e59bce9d7 = 警报起始

# month in which the alarm rang that is on; blank while quiet
m-fce779dbcb = 当前警报触发的月份；无警报时为空白

# Deviation, %
m-b9ad27f5f6 = 偏离，%

# months from the first of the run to the one that rang, together, against what the months before led to expect
m-1543d737b3 = 该段首月至触发月的合计，与按此前各月预期的数值相比

# Latest month, %
m-91b40f0862 = 最近月份，%

# latest month against its own forecast
m-b01bbb682a = 最近月份与其自身预测值相比

# False alarms, one in months
m-955784b464 = 误报，每多少月一次

# stated average time between false alarms, at least
m-e26ac1d658 = 所述误报之间的平均间隔，至少

# What the alarm means
m-53e431756a = 警报的含义

# what an alarm in this direction means, and what it does not; blank while quiet
m-5f35d61a84 = 该方向的警报说明什么、不说明什么；无警报时为空白

# Why not watched
m-66d4ca6868 = 未监测原因

# why a series could not be watched on this day
m-584747fe5d = 该序列当日无法监测的原因

# newest
m-1871d95353 = 最新

# Fewer deaths than expected, in counts that no longer change
m-c7c5b20008 = 死亡人数少于预期，数字不再变动

# Fewer deaths than expected; of the latest months part may be records still to come
m-bdd3a7ef86 = 死亡人数少于预期；最近几个月可能部分为尚待录入的记录

# Visits are rarer among all visits; the places that take part change
m-aab848b61a = 此类就诊在全部就诊中所占比例下降；参与地点有变动

# Less is imported than expected, all goods together
m-1afbf85691 = 进口少于预期，全部货物合计

# More duties are collected than expected, from all countries together
m-26a412fef5 = 关税收入多于预期，所有国家合计

# Alarm
m-f3b6795735 = 警报

# alarm up: months above their forecasts; alarm down: months below
m-13cb3119e0 = 向上警报：各月高于预测；向下警报：各月低于预测

# Run began
m-a32abba989 = 该段起始

# first month of the run of errors that rang: the sum was nothing the month before
m-bbe2be3153 = 触发警报的误差段首月：前一个月累计为零

# Rang
m-7186e02bc7 = 触发月份

# month in which the sum of errors passed the threshold
m-e857575b70 = 误差累计超过阈值的月份

# Died away
m-942d495e83 = 消退月份

# month in which the sum of errors was nothing again; blank while the alarm is on
m-af5095c261 = 误差累计重新归零的月份；警报持续时为空白

# Day of the look
m-2035621d39 = 查看日期

# day on which the file, or by the lag the counts, were published
m-0356ceffbb = 文件发布的日期，或按时滞推算的数字发布日期

# Counts
m-c3ea5bf706 = 数字

# national sums differenced, states added up, or final counts
m-e040025b9a = 全国合计数差分、各州合计，或最终数

# Kept
m-c159e7465c = 留存情况

# whether a file of that day is kept, or the day follows from the documented lag alone
m-323d7348e2 = 当日文件是否留存，或日期仅按有记录的时滞推算

# Rings for the fall
m-8ade816d8a = 触发下降警报

# whether a downward alarm is on that rang in or after the first month of the fall in deaths
m-42829a6c28 = 是否有在死亡人数下降首月或之后触发的向下警报

# by lag alone
m-fd5450bb28 = 仅按时滞

# national sums, differenced
m-df896c7ecd = 全国合计数，差分

# file kept
m-5ab0105dad = 文件留存

# file kept, day inferred
m-d57ba8014f = 文件留存，日期为推断

# states shown, added up
m-c0e2a06c69 = 已显示的各州，合计

# projection or nowcast of this brief, or prediction of the publisher
m-74a935677c = 本简报的推演或即时预测，或发布机构的预测

# Of
m-72f9393f9c = 对象

# a month, the total of twelve months, or a sum of twelve months that was still open
m-475337a858 = 某个月、十二个月总数，或当时尚未完整的十二个月合计数

# Months ahead
m-18aa4cde8c = 提前月数

# months from the last one known to the one forecast
m-0e733e8c17 = 已知的最后一个月至所预测月份的月数

# Forecasts
m-075c7457cf = 预测数

# values that were forecast and have been observed since
m-2ad252f787 = 已作出预测且此后已观测到的数值

# Starts
m-96dbedeca7 = 起点

# different last months known from which forecasts start
m-303e4b5f30 = 作为预测起点的不同末月

# A year apart
m-882a405222 = 相隔一年

# most of the starts that lie a year from each other, so that their months are not shared
m-4c07124f2a = 彼此相隔一年、因而月份不重叠的起点的最大数目

# Held by {n1}
m-2af5855764 = { $n1 }区间涵盖

# share of values inside the band that should hold half
m-b3c288a129 = 落在应涵盖一半的区间内的数值比例

# share of values inside the band that should hold four fifths
m-9094156482 = 落在应涵盖五分之四的区间内的数值比例

# share of values inside the band that should hold nineteen in twenty
m-ac86cf5007 = 落在应涵盖二十分之十九的区间内的数值比例

# Held by {n1}, naive
m-7b3f5e0e4c = { $n1 }区间涵盖，朴素

# share of values inside the {n1} band of the naive forecast
m-151a50cefe = 落在朴素预测{ $n1 }区间内的数值比例

# Score
m-38e5a46cbc = 得分

# mean weighted interval score, pounds or deaths; lower is better
m-02c601ac9d = 平均加权区间得分，磅或人；越低越好

# Score, naive
m-b2c5c315a4 = 得分，朴素

# the same of the naive forecast, which repeats the last twelve months
m-afa9063de4 = 朴素预测的同类得分；朴素预测重复最近十二个月

# mean score over mean score of the naive forecast; below one the forecast was better
m-cb1d6451b1 = 平均得分与朴素预测平均得分之比；低于一表示该预测更好

# projection
m-1b250ea199 = 推演

# month
m-a5c7d1719e = 月

# total
m-11239872d1 = 总数

# sum of twelve months
m-ffffbd4657 = 十二个月合计数

# prediction of the publisher
m-4d21ee93a1 = 发布机构的预测

# Draft
m-ebf12ef47c = 草稿

# Period covered
m-72a6097ab3 = 涵盖期间

# Newest data file
m-23115a6662 = 最新数据文件

# Previous release
m-7612de18de = 上期简报

# Next release
m-a90ad06ec2 = 下期简报

# Contact
m-2b5c3d2672 = 联系方式

# See the project's repository.
m-9aa2d577d3 = 见本项目的代码库。

# Run key
m-732d245cc0 = 运行标识

# A year before that day
m-5a987343e9 = 该日一年之前

# {n1} days before the day before the event.
m-d3b2a3f467 = 事件前一日之前{ $n1 }天。

# Age at which that year was read
m-6661bb7a30 = 查询该年时的龄期

# Calendar months from December of the year to the newest query.
m-617163de8b = 该年十二月至最新一次查询的日历月数。

# Age of the latest average tariff held
m-bcf83aa898 = 已有最新平均关税数字的龄期

# Days from the day that the estimate speaks of to the day of the brief.
m-4664a87976 = 估算所对应日期至本简报日期的天数。

# Age of the newest file of provisional deaths
m-4a7a2228ca = 最新初步死亡数据文件的龄期

# Days from the publication of the newest provisional file to the day of the brief.
m-5a375eb18f = 最新初步数据文件发布至本简报日期的天数。

# Age of the sum that is completed
m-0a586fde2d = 所补全合计数的龄期

# Months from the end of the latest completed sum to the newest file.
m-3c6b359a8a = 最近一个补全合计数的期末至最新文件的月数。

# All drugs seized in Mexico since {m1}, as its cabinet says
m-6b0291697d = 墨西哥自{ $m1 }以来查获的各类毒品（据其安全内阁）

# Newest cumulative figure for all drugs together; rounded by the cabinet.
m-0a5c514ee8 = 各类毒品合计的最新累计数；由安全内阁取约数。

# Announcements and reports that leave out a number
m-28b00d8efc = 未载明数字的公告和报道

# Of these, those without the number of indictments, without who is in custody, or without the number of cases.
m-d5cb38da16 = 其中未载明起诉数、在押人员或案件数的公告和报道。

# Area that seized most fentanyl
m-45851fd380 = 查获芬太尼最多的区域

# The field office or sector with the highest weight in the latest complete fiscal year.
m-fc1a6a9593 = 最近一个完整财年查获重量最高的外勤办公室或边境巡逻辖区。

# Authorities that control nitazenes as a class
m-8928778073 = 对尼秦类物质实行整类列管的主管机构

# Authorities with a control in force that names the class of nitazenes.
m-547695cd4b = 有列明尼秦类物质整类的现行管制措施的主管机构。

# Bank reports on Chinese money laundering networks
m-436027541d = 关于中国籍洗钱网络的银行报告

# Reports of five years that FinCEN analysed; not fentanyl alone.
m-117bd7e054 = FinCEN分析的五年报告；不仅限于芬太尼。

# Bank reports on suspected fentanyl activity in a year
m-83ebfd56ca = 一年内关于疑似芬太尼活动的银行报告

# Reports under the Bank Secrecy Act in the newest year that FinCEN analysed.
m-726d531283 = FinCEN所分析的最近一年依《银行保密法》提交的报告。

# Breaks in India's basket {n1}
m-64cd54d121 = 印度篮子税号{ $n1 }的断点

# Times that a code which held a twentieth of the line ended or began between two fiscal years of the file.
m-b9c366a6fa = 占该税号二十分之一的编码在文件的两个财年之间终止或启用的次数。

# Canada: steps of US duties tied to fentanyl
m-72b6c877a3 = 加拿大：与芬太尼相关的美国关税举措

# Steps of US duties on goods of the country, in effect by the day of the brief, whose order rests on the fentanyl emergency.
m-ffeb4b6be7 = 截至本简报日期已生效、其行政令以芬太尼紧急状态为依据的对该国货物的美国关税举措。

# Carfentanil in a thousand identifications, first half-year held
m-ec2b3717ea = 每千次检出中的卡芬太尼，已有数据的首个半年

# Carfentanil in a thousand identifications in the oldest complete half-year.
m-bcacbc977d = 最早一个完整半年每千次检出中的卡芬太尼次数。

# Carfentanil in a thousand identifications, latest complete half-year
m-adf174567e = 每千次检出中的卡芬太尼，最近完整半年

# A thousand times the identifications of carfentanil over all identifications of the half-year.
m-7bf2531093 = 该半年卡芬太尼检出次数除以全部检出次数，再乘以一千。

# Carfentanil in a thousand identifications, lowest half-year
m-42753b25a6 = 每千次检出中的卡芬太尼，最低半年

# The lowest rate of carfentanil in a thousand among the complete half-years.
m-f3274b3c1b = 各完整半年中每千次卡芬太尼检出的最低比率。

# Chance that some length stands out as much by luck
m-f251aa6c92 = 某一时长仅因偶然而同样突出的概率

# Share of simulated series without an effect in which some length has as small a p-value.
m-46f5870a95 = 在不含效应的模拟序列中，某一时长的p值同样小的比例。

# Change of China's share of the sum of lines
m-c4fb67cbd7 = 中国在税号合计中所占份额的变动

# China's share in the last year less its share in the year before its class control.
m-74d88f6e49 = 中国最后一年所占份额减去整类列管前一年的份额。

# Change of deaths after the episode whose size the scenario break takes
m-2754203cf4 = “终止”情景取其幅度的先例之后的死亡人数变动

# Deaths in the twelve full months after the event over those in the twelve full months before it.
m-60f784fdd4 = 事件之后十二个完整月份的死亡人数与之前十二个完整月份之比。

# Change of deaths after the episode whose size the scenario upside takes
m-55e42f5684 = “增进”情景取其幅度的先例之后的死亡人数变动

# Change of deaths over that length, interval
m-b376bddedb = 该时长内死亡人数变动，区间

# {n1} interval of the average change over that length, not corrected for the lengths tried.
m-fc5baa7868 = 该时长内平均变动的{ $n1 }区间，未就所尝试的多个时长作校正。

# Change of deaths that the estimate states
m-e7f1410bc1 = 该估算所述的死亡人数变动

# Change of deaths as the estimate states it.
m-ef41b8f472 = 按该估算所述的死亡人数变动。

# Change of seizures after the episode whose size the scenario break takes
m-8906256caf = “终止”情景取其幅度的先例之后的查获量变动

# Weight in the twelve full months after the event over that in the twelve full months before it.
m-1ca5b8279c = 事件之后十二个完整月份的重量与之前十二个完整月份之比。

# Change of seizures after the episode whose size the scenario upside takes
m-f757f888f5 = “增进”情景取其幅度的先例之后的查获量变动

# Change of the weight of fentanyl between the files
m-df539271ef = 两份文件之间芬太尼重量的变动

# Weight in the later file less that in the earlier one, summed over the months compared.
m-ca68258311 = 较晚文件的重量减去较早文件的重量，按所比较各月加总。

# Change that is shown as arithmetic, without a name
m-c967cb1707 = 仅作算术列示、未命名的变动

# A change of the level for which no past episode was found; stated by hand.
m-451a415c76 = 未找到先例的水平变动；由人工设定。

# Checks of deaths after the class control: models
m-27704ab85a = 整类列管后死亡人数的检验：模型

# Models of the ladder that could be estimated.
m-34a02caed1 = 各级模型中可作估计的模型。

# Checks of deaths after the class control: models that leave out zero
m-959ab9ece6 = 整类列管后死亡人数的检验：不含零的模型

# Of these, the ones whose {n1} interval leaves out zero.
m-4eb9e2a934 = 其中{ $n1 }区间不含零的模型。

# Checks of deaths after the class control: placebo dates
m-0b7f45d84b = 整类列管后死亡人数的检验：安慰剂时点

# Dates before the control, without an event, at which the same model was asked.
m-f91a798ad2 = 列管之前、没有事件、以同一模型检验的时点。

# Checks of deaths after the class control: placebo dates that look like an effect
m-f4b28b2628 = 整类列管后死亡人数的检验：看似有效应的安慰剂时点

# Share of placebo dates whose interval leaves out zero.
m-20d07bea5a = 区间不含零的安慰剂时点所占比例。

# Checks of deaths after the class control: specifications
m-6e9a84646b = 整类列管后死亡人数的检验：设定

# Combinations of window, trend, season, family and months set aside that could be estimated.
m-0fd43bfc49 = 时间窗、趋势、季节、分布族和剔除月份的各种组合中可作估计的组合。

# Checks of deaths after the class control: specifications admitted
m-fbe10d8324 = 整类列管后死亡人数的检验：采纳的设定

# Of these, the ones that count for the verdict.
m-c07e650200 = 其中计入判定的设定。

# Checks of deaths after the class control: specifications that leave out zero
m-65c5b0d2d4 = 整类列管后死亡人数的检验：不含零的设定

# Share of the admitted specifications whose {n1} interval leaves out zero.
m-1dbb24e1d7 = 采纳的设定中，{ $n1 }区间不含零的比例。

# Checks of deaths after the class control: specifications with the sign of the headline
m-0e2c3bc1d4 = 整类列管后死亡人数的检验：与主要结果同号的设定

# Share of the admitted specifications whose estimate has the sign of the headline.
m-b007762a9b = 采纳的设定中，估计值与主要结果同号的比例。

# Checks of deaths after the class control: verdict
m-d6398083b6 = 整类列管后死亡人数的检验：判定

# Verdict by the written rule.
m-838d2daadf = 按书面规则作出的判定。

# Checks of seizures after the latest control: models
m-80e143f2ae = 最近一项管制后查获量的检验：模型

# Checks of seizures after the latest control: placebo dates
m-ba94a74da4 = 最近一项管制后查获量的检验：安慰剂时点

# Checks of seizures after the latest control: placebo dates that look like an effect
m-793f1c4638 = 最近一项管制后查获量的检验：看似有效应的安慰剂时点

# Checks of seizures after the latest control: specifications
m-97533dfbbd = 最近一项管制后查获量的检验：设定

# Checks of seizures after the latest control: specifications admitted
m-fa204a26e3 = 最近一项管制后查获量的检验：采纳的设定

# Checks of seizures after the latest control: specifications that leave out zero
m-89a351f531 = 最近一项管制后查获量的检验：不含零的设定

# Checks of seizures after the latest control: specifications with the sign of the headline
m-42fe4ac820 = 最近一项管制后查获量的检验：与主要结果同号的设定

# Checks of seizures after the latest control: verdict
m-582be67467 = 最近一项管制后查获量的检验：判定

# Chemicals under a licence for Myanmar, Laos and Afghanistan
m-20fe4b3107 = 对缅甸、老挝和阿富汗实行许可的化学品

# Chemicals on the other part of the catalogue after its newest step; never added to the first.
m-1d6e02fdfa = 最新步骤之后目录另一部分所列化学品；从不与前一部分相加。

# Chemicals under a licence for North America without public names
m-9e7778d055 = 对北美实行许可、名称未见公布的化学品

# Chemicals added by steps of which no source gives the names.
m-4b53290658 = 由没有来源载明名称的步骤增列的化学品。

# Chemicals under a licence for North America, at first
m-f62a73e001 = 对北美实行许可的化学品，最初

# Chemicals on the part of China's catalogue for the United States, Mexico and Canada after its first step.
m-82fe079533 = 首个步骤之后，中国目录中针对美国、墨西哥和加拿大部分所列的化学品。

# Chemicals under a licence for North America, latest
m-6bfe867b1e = 对北美实行许可的化学品，最新

# Chemicals on that part after the newest step known; worked out where no source states the total.
m-c6c467d818 = 已知最新步骤之后该部分所列的化学品；没有来源载明总数的，由推算得出。

# China's control of fentanyls as a class, announcement to effect
m-e9ab3487b9 = 中国对芬太尼类物质整类列管，从公布到施行

# Days from the announcement to the first day in force, where both are known to the day.
m-bb37a0d7e3 = 从公布到施行首日的天数，两者均确知到日的。

# China's control of fentanyls as a class, in effect
m-5fec0cb7ca = 中国对芬太尼类物质整类列管，施行

# First day on which the control is in force, as its announcement states.
m-d8c2a36d7d = 公告所载的管制施行首日。

# China's control of nitazenes as a class, how well it is sourced
m-7943585517 = 中国对尼秦类物质整类列管，来源可靠程度

# Confidence of the timeline's row: confirmed, reported or unconfirmed.
m-522db0d75c = 时间线该条目的可信度：已证实、据报道或未证实。

# China's control of nitazenes as a class, in effect
m-5117e1fa38 = 中国对尼秦类物质整类列管，施行

# China's control of two piperidones, how well it is sourced
m-08b3aa8742 = 中国对两种哌啶酮的管制，来源可靠程度

# China's control of two piperidones, in effect
m-a856c72648 = 中国对两种哌啶酮的管制，施行

# China's export licences for North America, in effect
m-d899720130 = 中国对北美的出口许可，施行

# First day on which the licence is needed, as its announcement states.
m-5645389855 = 公告所载的须取得许可的首日。

# China's exports in the basket {n1}
m-f36fdf7ad9 = 中国在篮子税号{ $n1 }下的出口

# Value that China reports for its exports to the world in the line {n1}, all goods, FOB, in the latest year of the basket.
m-b96a403300 = 篮子税号数据最近一年，中国报告的税号{ $n1 }下对全球出口额，全部货物，离岸价格（FOB）。

# China's exports in the basket {n1}, weight
m-2993785c2b = 中国在篮子税号{ $n1 }下的出口，重量

# Net weight that China reports for its exports to the world in the line {n1} in the latest year of the basket.
m-7211ad3f28 = 篮子税号数据最近一年，中国报告的税号{ $n1 }下对全球出口净重。

# China's exports in the lines that show a chemical
m-436c150762 = 中国在可识别具体化学品的税号下的出口

# Sum of the values that China reports in {n1}, {n2} and {n3} in the latest year of the basket; a line not reported is left out.
m-fbe603ae99 = 篮子税号数据最近一年，中国在{ $n1 }、{ $n2 }和{ $n3 }下报告金额之和；未报告的税号未计入。

# China's exports in the sum of lines, first year
m-6e68ccfacd = 中国在税号合计中的出口，首年

# Value of exports to the world that China reports in {n1} to {n2} and {n3} together, in the first year of the sum; lines not reported are left out.
m-9ba3e16129 = 合计首年，中国报告的{ $n1 }至{ $n2 }及{ $n3 }下对全球出口额合计；未报告的税号未计入。

# China's exports in the sum of lines, last year
m-12e82964a4 = 中国在税号合计中的出口，末年

# Value of exports to the world that China reports in {n1} to {n2} and {n3} together, in the last year of the sum; lines not reported are left out.
m-b1e5e71162 = 合计末年，中国报告的{ $n1 }至{ $n2 }及{ $n3 }下对全球出口额合计；未报告的税号未计入。

# China's share of the sum of lines before its class control
m-c9ebe27620 = 整类列管之前中国在税号合计中所占份额

# China's exports in the sum of lines over those of the countries held here, in the year before its class control.
m-365370f99d = 整类列管前一年，中国在税号合计中的出口与有数据的各国出口之比。

# China's share of the sum of lines in the last year
m-0f91cd550f = 末年中国在税号合计中所占份额

# China's exports in the sum of lines over those of the countries held here, in the last year of the sum.
m-c35d526b9b = 合计末年，中国在税号合计中的出口与有数据的各国出口之比。

# China: day of the notice that suspends its export control
m-3a0a2bb4ce = 中国：暂停实施出口管制的公告日期

# Day of the notice or rule that suspends China's controls on rare earths and related goods, or the US rule on affiliates of listed firms.
m-210ac9982a = 中国暂停实施稀土及相关物项管制，或美国暂停实施清单实体关联方穿透性规则的公告或规则日期。

# Chinese levers in force
m-7ad72b8533 = 有效的中方政策手段

# Levers of China with the status in force or used on the day of the brief.
m-af91df02a4 = 本简报日期状态为有效或已使用的中方政策手段。

# Cited documents that the search found
m-1dba8fb805 = 检索查得的被引文件

# Of the documents cited in months covered, those that are among the documents found.
m-e7e666eca1 = 所覆盖月份的被引文件中，属于查得文件的。

# Comparisons of states around China's controls
m-a7e7fa2dc9 = 围绕中国管制措施的各州比较

# Controls, methods and measures of reach for which deaths that involved synthetic opioids are compared between states.
m-9c9fa5c57e = 对各州涉及合成阿片类药物的死亡人数作比较的管制措施、方法和波及程度指标。

# Comparisons of states on deaths by other causes
m-3662b99eda = 对其他死因的各州比较

# Controls and measures of reach for which suicides and transport deaths are compared between the same states.
m-f25ba56363 = 在相同各州之间比较自杀和交通事故死亡的管制措施和波及程度指标。

# Concentration of seized fentanyl over areas (HHI)
m-0c20065616 = 查获芬太尼的区域集中度（HHI）

# Herfindahl-Hirschman index of the latest complete fiscal year: the sum of the squared shares of weight of field offices and sectors.
m-c5acf5c4db = 最近一个完整财年的赫芬达尔-赫希曼指数：各外勤办公室和边境巡逻辖区重量份额的平方和。

# Confidence of the latest total of the licence list
m-bb19c22d42 = 许可清单最新总数的可信度

# How well the newest step of that part is sourced.
m-ef40d832eb = 该部分最新步骤的来源可靠程度。

# Control that the checks of deaths after the class control are about
m-d471761a45 = 整类列管后死亡人数的检验所涉管制措施

# Day of effect of the control asked about: final monthly deaths in the half year after China's class control.
m-1e94348750 = 所检验管制的施行日期：中国整类列管后半年的最终每月死亡人数。

# Control that the checks of seizures after the latest control are about
m-188e969dd4 = 最近一项管制后查获量的检验所涉管制措施

# Day of effect of the control asked about: seizures after the latest control with enough months around it.
m-005a04ace0 = 所检验管制的施行日期：前后月份足够的最近一项管制之后的查获量。

# Controls adopted (China), change since the day before
m-3ad87a043e = 已出台管制措施（中国），与前一日相比的变动

# The count on the day of the brief less that of the day before the event that the ledger counts from.
m-2520cc84ff = 本简报日期的数目减去台账起算事件前一日的数目。

# Controls adopted (United States), change since the day before
m-067f0ac221 = 已出台管制措施（美国），与前一日相比的变动

# Controls adopted by the countries in focus
m-637a236de3 = 重点国家已出台的管制措施

# Sum over the countries in focus of the controls they adopted.
m-aac397ce4a = 各重点国家已出台管制措施之和。

# Rows of the timeline whose step is an adopted control, announced by the day of the brief.
m-739c94421b = 截至本简报日期已公布、步骤为已出台管制措施的时间线条目。

# Controls asked about for deaths
m-d87bd78ba8 = 就死亡人数检验的管制措施

# Controls of China among the three asked about that were known on this day.
m-a432611a97 = 所检验的三项中国管制措施中，当日已知的。

# Controls inside the series of fentanyl seized
m-29471a9a1b = 处于芬太尼查获数据期间内的管制措施

# Marked controls whose day lies in the months held; each is asked about.
m-001d79cab8 = 日期在已有数据月份内的标示管制措施；逐项检验。

# Controls of the countries in focus that rest on an unconfirmed row
m-6383bcda8e = 重点国家依据未证实条目的管制措施

# Of the controls adopted by the countries in focus, those whose row is unconfirmed.
m-26467f96bf = 重点国家已出台的管制措施中，条目为未证实的。

# Controls that every guard let through, deaths
m-bfad03e932 = 通过全部防护检查的管制措施，死亡人数

# Controls asked about in the window of the parameters for which a model could be fitted.
m-2b9f561a78 = 在参数时间窗内检验、可拟合模型的管制措施。

# Controls that every guard let through, fentanyl seized
m-408cfbbcc8 = 通过全部防护检查的管制措施，芬太尼查获量

# Controls with both dates known to the day, China
m-0a77fc10e6 = 两个日期均确知到日的管制措施，中国

# Adopted controls whose announcement and effect are both known to the day.
m-6dce246f90 = 公布和施行均确知到日的已出台管制措施。

# Controls with both dates known to the day, United States
m-67bff0babe = 两个日期均确知到日的管制措施，美国

# Controls with the verdict not identified on fentanyl seized
m-a4cee8565e = 对芬太尼查获量判定为无法识别的管制措施

# Controls for which the rule of the effect analysis gives the verdict not identified, or a guard refuses an answer.
m-57ffbc384a = 按效应分析规则判定为无法识别，或因防护检查未予回答的管制措施。

# The parameter focus.
m-c63833491a = 参数focus。

# Countries in focus that had a US duty tied to fentanyl
m-ca7333316c = 曾被征收与芬太尼相关的美国关税的重点国家

# Countries in focus on whose goods a US duty that rests on the fentanyl emergency had taken effect by the day of the brief.
m-446de4a7b9 = 截至本简报日期，对其货物以芬太尼紧急状态为依据的美国关税已生效的重点国家。

# Countries that report exports of ANPP
m-9dda402e83 = 报告ANPP出口的国家

# Countries, groups left out, with a row of exports to the world in {n1} in the newest year.
m-e480727095 = 最近一年有{ $n1 }对全球出口条目的国家，国家集团未列入。

# Countries that report exports of NPP
m-614ce0fe1e = 报告NPP出口的国家

# Countries that report exports of other fentanyls
m-ca0f721090 = 报告其他芬太尼类物质出口的国家

# Country of the furthest unit value
m-1df50be157 = 相差最大的单位价值所属国家

# Country that reports the unit value with the largest robust score among those flagged.
m-2277e36ca0 = 在被标记的单位价值中，报告稳健得分最大者的国家。

# Country with the largest exports of ANPP
m-1b1c1bcc16 = ANPP出口最多的国家

# Country, groups left out, that reports the largest value of exports in {n1} in the newest year.
m-777185f62f = 最近一年在{ $n1 }下报告出口额最大的国家，国家集团未列入。

# Country with the largest exports of NPP
m-389bd2f1b7 = NPP出口最多的国家

# Country with the largest exports of other fentanyls
m-a0a7afe0e9 = 其他芬太尼类物质出口最多的国家

# Customs duties collected in the latest month
m-c36e43a81b = 最近一个月的关税收入

# Customs duties of the United States on goods from all countries in the newest month, in dollars of {n1}.
m-989787328b = 最近一个月美国对所有国家货物征收的关税，按{ $n1 }年美元计。

# Customs duties in an average month of {n1} to {n2}
m-2b524d4c1b = { $n1 }年至{ $n2 }年月均关税收入

# Average of the months of {n1} to {n2} as the publisher gives it, in dollars of {n3}.
m-a4b59ede07 = 发布机构所列{ $n1 }年至{ $n2 }年各月平均数，按{ $n3 }年美元计。

# Datasets held
m-c7a803bb8d = 已有数据集

# Datasets of which a vintage had been published by this day.
m-96fd37f45e = 截至当日已发布某一数据版本的数据集。

# Datasets overdue
m-936d926d7d = 逾期的数据集

# Datasets whose newest vintage is older than one and a half of the publisher's intervals.
m-4e3d95bd77 = 最新数据版本的龄期超过发布机构发布间隔一倍半的数据集。

# Day a year before this brief
m-02d1eae3c4 = 本简报一年之前的日期

# The day of this brief, one year earlier.
m-c4aaa49622 = 本简报日期的一年之前。

# Day before the event
m-17bbf48604 = 事件前一日

# Day before the newest event that the ledger counts from.
m-616d5be986 = 台账起算的最新事件的前一日。

# Day of the average tariff by another method
m-7865740ed9 = 按另一种方法的平均关税所对应日期

# Day that the newest estimate by another method speaks of.
m-ca1b7caae7 = 按另一种方法的最新估算所对应的日期。

# Day of the earlier query of identifications by year
m-841ca0a68a = 按年检出次数的较早查询日期

# Publication day of the older of the two newest queries by year.
m-498a29f316 = 最近两次按年查询中较早一次的发布日期。

# Day of the event that the ledger counts from
m-0efe2ec9fe = 台账起算事件的日期

# Day on which it was made public or took effect, whichever came first; the first read is of the day before.
m-860a9610b1 = 公布或生效的日期，以先者为准；首次读数为前一日的数字。

# Day of the first kept file in which the watch rings for the fall
m-947909a370 = 监测触发下降警报的首份留存文件日期

# Earliest file kept, of national sums, counts by state or final counts, in which the alarm is seen.
m-a432dd2e5c = 可见该警报的最早留存文件（全国合计数、各州数或最终数）。

# Day of the first orders under the FEND Off Fentanyl Act
m-00aa988356 = 依《阻止芬太尼法》（FEND Off Fentanyl Act）首批命令的日期

# Day on which FinCEN made the orders public.
m-ee1b8e54ea = FinCEN公开这些命令的日期。

# Day of the last kept file in which it does not ring
m-d54b9fac96 = 未触发警报的最后一份留存文件日期

# Latest file kept before that one; the alarm is not seen in it.
m-3c2f796f59 = 在此之前的最近一份留存文件；其中未见该警报。

# Day of the last US charges over supply from China held
m-53a0c0bcfc = 已录的美国最近一次起诉涉及来自中国供应案件的日期

# Day of the newest announcement in the table.
m-d990890b01 = 表中最新公告的日期。

# Day of the later query of identifications by year
m-087f4501d0 = 按年检出次数的较晚查询日期

# Publication day of the newer of the two newest queries by year.
m-5da5b09e7b = 最近两次按年查询中较晚一次的发布日期。

# Day of the latest average tariff held
m-e8f5a932cd = 已有最新平均关税所对应日期

# Day that the newest estimate by the institute shown speaks of.
m-f4715c82d1 = 所示机构的最新估算所对应的日期。

# Day of the newest figure of the Mexican cabinet
m-513a550314 = 墨西哥安全内阁最新数字的日期

# Last day that the newest of these figures covers.
m-43e5a879f7 = 其中最新数字所涵盖的最后一日。

# Day on which final counts show the alarm
m-29922a5025 = 最终数显示该警报的日期

# Day by which the final counts of the year of the month that rings were public, by the documented lag.
m-48c7e21da8 = 触发月份所在年度的最终数按有记录的时滞公开的日期。

# Day on which the next headline figure is stale
m-022595a434 = 下一个主要数字过时的日期

# The first day after the day of the brief on which one more headline figure is past its life, if nothing newer comes.
m-29fccfdbfd = 如无更新数据，本简报日期之后又有一个主要数字超过有效期的首日。

# Day the fentanyl duty ended
m-e0d5a0f63f = 芬太尼关税终止日期

# Day on which a step set the fentanyl duty to zero; collection ended then.
m-53fd940a9e = 将芬太尼关税设为零的举措日期；征收于当日停止。

# Day to which controls were looked for
m-e7e9c24cb9 = 管制措施检索截止日期

# The day until which the timeline of scheduling decisions was searched, or the day of the brief where that comes first.
m-67d777e3c8 = 列管决定时间线的检索截止日期，或本简报日期，以先者为准。

# Day to which duty steps were looked for
m-5557990531 = 关税举措检索截止日期

# The day until which the timeline of tariff steps was searched, or the day of the brief where that comes first.
m-7698a80dbf = 关税举措时间线的检索截止日期，或本简报日期，以先者为准。

# Day to which events are known
m-ef3884ea6b = 事件信息截止日期

# The earliest day until which any of the timelines was searched, or the day of the brief where that comes first.
m-68a34c01d2 = 各时间线检索截止日期中的最早者，或本简报日期，以先者为准。

# Day whose knowledge is shown
m-dac252103f = 所示信息的截止日期

# The parameter as_of.
m-f05c574819 = 参数as_of。

# Days after a step that are looked at
m-1fae489947 = 举措之后所考察的天数

# Chosen by this brief: events announced up to so many days after a step are counted as near it.
m-1a947e9849 = 由本简报设定：举措之后若干天内宣布的事件，视为邻近该举措。

# Days from the last day of known events to the day of the brief
m-3ea9bbe47a = 事件信息截止日期至本简报日期的天数

# Days from the day to which events are known to the day of the brief.
m-13f8f2370a = 从已知事件的截止日期到本简报日期的天数。

# Days of suspended cooperation
m-ff88b52539 = 合作中止的天数

# Days of all spells of suspension; one that goes on is counted to the day of the brief.
m-9497f5f24f = 各次中止期间的全部天数；仍在持续的，计至本简报日期。

# Days on which duty steps on China were announced
m-424e0947f4 = 宣布对华关税举措的日数

# Days on which a step of a followed duty on China was announced; a step set to come after the days looked at is left out.
m-18ca73b36c = 所跟踪对华关税宣布举措的日数；定于所考察天数之后实施的举措未计入。

# Days that may lie between known events and the brief
m-d61daf9858 = 已知事件与本简报之间可相隔的天数

# Set beside the timelines; a brief further from its known events says so.
m-714cf49cfe = 与时间线一并设定；本简报距已知事件更远时，予以注明。

# Days that signposts look back
m-7a3791eb70 = 指示信号回溯的天数

# Days before the day of the brief that are looked at, but not beyond the arrangement itself.
m-093a6d6681 = 本简报日期之前所考察的天数，但不早于该安排本身。

# Days to China's slowest tariff answer
m-d73d9f452d = 中方最慢一次关税反制的天数

# Longest time from the announcement of a step to China's first tariff answer within the days looked at.
m-c6187174b9 = 所考察天数内，从宣布举措到中方首次关税反制的最长时间。

# Days to the end of the tariff truce
m-ec48b062ca = 距关税暂停期届满的天数

# Days from the day of the brief to the end of the truce; negative once it is over.
m-7cda083775 = 从本简报日期到暂停期届满的天数；届满后为负数。

# Days with duty steps that had a new Chinese control near them
m-6eb79ddba3 = 邻近有中国新管制措施的关税举措日数

# Of the days with steps, those after which China adopted a control of chemicals within the days looked at.
m-c293de3302 = 有举措的日子中，其后所考察天数内中国出台化学品管制措施的日数。

# Days with duty steps that met a Chinese tariff
m-8e03b6f06b = 遇到中国关税的关税举措日数

# Of the days with steps, those with a tariff of China that answers them, announced within the days looked at.
m-f45793301d = 有举措的日子中，所考察天数内中国宣布关税反制的日数。

# Days with entries linked with China
m-f27c5a8c54 = 与中国有关联的条目列入的日数

# Days on which an entry linked with China first stood on the list under the order.
m-bc9d5e55fe = 与中国有关联的条目首次依该行政令列入名单的日数。

# Deaths after China's control of {n1} average change
m-7222a836a4 = 中国管制{ $n1 }之后的死亡人数，平均变动

# Average over the months after it against the course before, in the window of the parameters.
m-d719441741 = 参数时间窗内，其后各月与此前走势相比的平均值。

# Deaths after China's control of {n1} interval of the change
m-2eed1ed536 = 中国管制{ $n1 }之后的死亡人数，变动区间

# {n1} interval of the average change in the window of the parameters.
m-3a8c1c21f7 = 参数时间窗内平均变动的{ $n1 }区间。

# Deaths after China's control of {n1} verdict
m-31157726bc = 中国管制{ $n1 }之后的死亡人数，判定

# Verdict by the written rule on the change in the window of the parameters.
m-070a4e787f = 就参数时间窗内的变动，按书面规则作出的判定。

# Deaths after the class control as a pulse (long), interval
m-994a8b18f9 = 整类列管后死亡人数作为脉冲（长），区间

# {n1} interval of the average change in a pulse of the shortest (short) or longest (long) length stated, all final months before, until the month before the emergency of {m1}.
m-646c7d8f2e = 所述最短（短）或最长（长）时长的脉冲中平均变动的{ $n1 }区间，采用此前全部最终月份，至{ $m1 }紧急状态的前一个月止。

# Deaths after the class control as a pulse (long), verdict
m-7aca976e82 = 整类列管后死亡人数作为脉冲（长），判定

# Verdict by the written rule on that pulse.
m-07fe0632b4 = 就该脉冲按书面规则作出的判定。

# Deaths after the class control as a pulse (short), interval
m-f28d8a4ab9 = 整类列管后死亡人数作为脉冲（短），区间

# Deaths after the class control as a pulse (short), verdict
m-83328f60f7 = 整类列管后死亡人数作为脉冲（短），判定

# Deaths by state against the year before, middle state
m-8a5a1ec275 = 各州死亡人数同比，居中的州

# Median over the states counted of the change from the year before.
m-66b5f92a5e = 所计各州同比变动的中位数。

# Deaths by state against the year before, state with the largest fall
m-253698af05 = 各州死亡人数同比，降幅最大的州

# Lowest change from the year before among the states counted.
m-51005b691d = 所计各州中最低的同比变动。

# Deaths by state against the year before, state with the smallest fall
m-1443c02ee5 = 各州死亡人数同比，降幅最小的州

# Highest change from the year before among the states counted.
m-ada39717fa = 所计各州中最高的同比变动。

# Deaths from opioids in Canada against the year before
m-79e396abd7 = 加拿大阿片类药物死亡人数，同比

# Change of the count of the newest calendar year from the one before.
m-3e29cbb5c1 = 最近一个日历年的数目与上一年相比的变动。

# Deaths from opioids in Canada in the latest whole year
m-b9c2220d16 = 加拿大阿片类药物死亡人数，最近完整年度

# Count of the calendar year for all of Canada, small provinces included.
m-3bb5c9f7f4 = 加拿大全国日历年的数目，含人口较少的省。

# Deaths from opioids in Canada in the quarter with most
m-81c26aa780 = 加拿大阿片类药物死亡人数，最多的季度

# Highest count of a quarter for all of Canada.
m-d9f47c18dc = 加拿大全国单季最高数目。

# Deaths from opioids in Canada in the year before the latest whole one
m-3a316acfbc = 加拿大阿片类药物死亡人数，最近完整年度的上一年

# Count of the calendar year before, for all of Canada.
m-e2a15bd4ee = 加拿大全国上一日历年的数目。

# Deaths from opioids in Canada, four quarters before the latest four
m-371338e114 = 加拿大阿片类药物死亡人数，最近四个季度之前的四个季度

# Sum of the four quarters before, as the same file has them.
m-82789df35b = 同一文件所载此前四个季度之和。

# Deaths from opioids in Canada, latest four quarters
m-11c4e543fe = 加拿大阿片类药物死亡人数，最近四个季度

# Sum of the newest four quarters shown for all of Canada: apparent opioid toxicity deaths.
m-7469a94ece = 加拿大全国已显示的最近四个季度之和：表观阿片类药物毒性死亡。

# Deaths from opioids in Canada, latest four quarters against the four before
m-257b9783b3 = 加拿大阿片类药物死亡人数，最近四个季度与此前四个季度相比

# Change of the sum of the newest four quarters from that of the four before.
m-3d8c2e45a4 = 最近四个季度之和与此前四个季度之和相比的变动。

# Deaths in as many months before
m-2092dc46bb = 此前相同月数的死亡人数

# Deaths in the latest months held, as many as are projected; some are read off provisional sums.
m-05c2de79f0 = 已有数据的最近若干月的死亡人数，月数与推演相同；部分取自初步合计数。

# Deaths in that December's twelve months, as reported
m-d7db1a6480 = 截至该年十二月的十二个月死亡人数，已报告数

# Reported {n1}-month sum to December of the latest year that also has final counts.
m-0124201626 = 截至十二月的{ $n1 }个月已报告合计数，取已有最终数的最近年度。

# Deaths in the half year after China's control of {n1} verdict
m-9cbf8c7834 = 中国管制{ $n1 }之后半年的死亡人数，判定

# Verdict by the written rule on the change over the six months after it.
m-32f74912f8 = 就其后六个月的变动，按书面规则作出的判定。

# Average over the six months after it against the course before.
m-5e2a41ac7a = 其后六个月与此前走势相比的平均值。

# Deaths in the latest year final both ways, sum of the states
m-9d5d6e82bc = 两种口径均为最终数的最近年度死亡人数，各州合计

# Sum of the months by state that are shown, in the newest year final in both files.
m-43f62aa934 = 两份文件均为最终数的最近年度中，已显示的各州月度数之和。

# Deaths in the latest year final both ways, United States
m-eafaef3b9f = 两种口径均为最终数的最近年度死亡人数，美国

# Final national count of that year.
m-94f91ca9cd = 该年全国最终数。

# Deaths in the months observed since
m-3160f338fd = 此后观测到的各月死亡人数

# Deaths in the months projected a year before this brief that have come; some are read off provisional sums.
m-9656d094cf = 本简报一年前所推演、现已到来的各月死亡人数；部分取自初步合计数。

# Deaths in the months projected, interval of hold
m-a7f924d7d2 = 推演各月死亡人数，“维持”情景的区间

# {n1} interval of the simulated totals of the months projected, scenario hold.
m-2da2212c35 = “维持”情景下，推演各月模拟总数的{ $n1 }区间。

# Deaths in the months projected, scenario arithmetic
m-5e4f3a5f17 = 推演各月死亡人数，“算术”情景

# Middle of the simulated totals of the months projected, multiplied by the stated assumption.
m-da8440cbf3 = 推演各月模拟总数的中位值，乘以所述假设。

# Deaths in the months projected, scenario break
m-928183170e = 推演各月死亡人数，“终止”情景

# Deaths in the months projected, scenario hold
m-21709f2011 = 推演各月死亡人数，“维持”情景

# Deaths in the months projected, scenario upside
m-1ed0e575c8 = 推演各月死亡人数，“增进”情景

# Deaths in those months, read off predicted sums
m-8963aa3e95 = 该数月的死亡人数，取自预测合计数

# Predicted {n1}-month sums of that file differenced, those months added up.
m-15a12aed0e = 该文件的{ $n1 }个月预测合计数作差分，再将该数月加总。

# Deaths in those months, read off reported sums
m-b6bc2b7841 = 该数月的死亡人数，取自已报告合计数

# Reported {n1}-month sums of that file differenced, those months added up.
m-50b83ad953 = 该文件的{ $n1 }个月已报告合计数作差分，再将该数月加总。

# Deaths in twelve months a year before, as reported
m-ae414b80c7 = 上年同期十二个月死亡人数，已报告数

# Reported sum of the twelve months that end a year before the latest, as read on this day.
m-f181c2195c = 按当日读数，比最新期早一年结束的十二个月的已报告合计数。

# Deaths in twelve months, as the publisher predicts them
m-4d6a4f1e8c = 十二个月死亡人数，发布机构预测数

# The publisher's own prediction of the sum that is completed, as its newest file has it.
m-de1083c420 = 发布机构对所补全合计数的自身预测，以其最新文件为准。

# Deaths in twelve months, completed
m-598680e3a6 = 十二个月死亡人数，补全数

# Latest open {n1}-month sum completed for records still to come: by how earlier sums grew from the same age on between the kept files, else as the publisher predicts it. Growth past the settled age is not in it.
m-1e727a8300 = 最近一个未完整的{ $n1 }个月合计数，已计入尚待录入的记录：按此前合计数在留存文件之间自相同龄期起的增加情况补全，否则采用发布机构的预测。稳定龄期之后的增加未计入。

# Deaths in twelve months, completed, against a year before
m-3aaeacd7f4 = 十二个月死亡人数，补全数，同比

# Completed sum of the latest open twelve months against the sum of a year before, as read on this day.
m-d95ea7719e = 最近一个未完整的十二个月的补全合计数，与按当日读数的上年同期合计数相比。

# Deaths in twelve months, completed: interval
m-99dc80ad2c = 十二个月死亡人数，补全数：区间

# {n1} interval of the nowcast: Student's t on the log scale, each spell between two kept files counting once. The publisher prints none for its prediction.
m-6dc891bff3 = 即时预测的{ $n1 }区间：对数尺度上的学生t分布，两份留存文件之间的每个时段计一次。发布机构未就其预测公布区间。

# Deaths in twelve months, reported so far
m-de93753667 = 十二个月死亡人数，迄今已报告数

# Reported sum of the latest twelve months, as the newest provisional file has it; it still grows.
m-9f791a210c = 最新初步数据文件所载最近十二个月的已报告合计数；仍会增加。

# Deaths projected for the months observed since
m-feb5828c8a = 对此后已观测各月所推演的死亡人数

# Middle of the simulated totals of these months, with its {n1} interval.
m-2e8ade40b2 = 这些月份模拟总数的中位值，附其{ $n1 }区间。

# Deaths stated against final deaths, longest length
m-c14126cb08 = 所述死亡人数与最终死亡人数相比，最长时长

# The same over the longest length.
m-ac07c2de8d = 同上，按最长时长。

# Deaths stated against final deaths, shortest length
m-2033d8e551 = 所述死亡人数与最终死亡人数相比，最短时长

# Deaths that are said not to have happened, over themselves plus final deaths in the shortest length from the month of the control on.
m-e9961ce156 = 所称未发生的死亡人数，除以该数与自管制当月起最短时长内最终死亡人数之和。

# Deaths stated as a share of the estimate's base
m-5f59026699 = 所述死亡人数占该估算基数的比例

# Deaths that are said not to have happened over the deaths that the estimate is set against.
m-bb99b990b0 = 所称未发生的死亡人数与该估算所对照的死亡人数之比。

# Deaths that the counts by state withhold
m-1070592493 = 各州数字未公布的死亡人数

# Share of the national count that the sum of the states lacks, in the newest year final in both files.
m-c89d200ab5 = 两份文件均为最终数的最近年度中，各州合计比全国数所缺的比例。

# Deaths that the estimate is set against
m-0d7179d66e = 该估算所对照的死亡人数

# Deaths from the control to the end of its longest length that the estimate is reported to start from.
m-6091fb6b27 = 据报道，该估算作为起点的、从管制起至其最长时长结束的死亡人数。

# Deaths that the estimate says did not happen
m-afceba07f9 = 该估算称未发生的死亡人数

# Largest number of deaths fewer that the estimate is reported to state.
m-4704393b5d = 据报道，该估算所述减少死亡人数的最大值。

# Distance of the scenarios for seizures as a share of the interval of hold
m-c99448d938 = 各情景查获量的差距占“维持”情景区间的比例

# Highest less lowest middle total of the scenarios, over the width of the {n1} interval of hold.
m-b8511f27c8 = 各情景总数中位值的最高者减最低者，除以“维持”情景{ $n1 }区间的宽度。

# Documents of the Federal Register found
m-2905e4f07a = 查得的《联邦公报》文件

# Documents in the copy that answer to words on drugs, precursors and the fentanyl tariff; not each of them schedules or taxes anything.
m-efe4223c5e = 副本中与毒品、前体和芬太尼关税相关词语匹配的文件；并非每份都涉及列管或征税。

# Documents that the timelines cite in months covered
m-3d5ee64644 = 所覆盖月份中各时间线引用的文件

# Documents of the Federal Register that rows on controls and tariff steps link to, with a source date in a month that the copy covers.
m-4e9f1575b1 = 管制措施和关税举措条目所链接、来源日期在副本覆盖月份内的《联邦公报》文件。

# Drug cases solved in China in that newest year
m-72bf0e96dc = 该最近年度中国破获的毒品案件

# Drug crimes of all kinds that were solved, by the annual report.
m-fa1738db61 = 据年度报告，破获的各类毒品犯罪案件。

# Drug suspects arrested in China in the newest year held
m-066ca2e5e6 = 已有数据的最近年度中国抓获的毒品犯罪嫌疑人

# Suspects in cases of all drugs, by the annual report.
m-977007ccde = 据年度报告，各类毒品案件的犯罪嫌疑人。

# Drugs seized in China in the newest year held
m-18de635ade = 已有数据的最近年度中国缴获的毒品

# All drugs, by the report published last.
m-e094644cfd = 各类毒品，据最后发布的报告。

# Drugs seized in China in the newest year held, by an earlier figure
m-12df8b455c = 已有数据的最近年度中国缴获的毒品，较早的数字

# All drugs of the same year, by the office that published first.
m-d07a602bef = 同一年度的各类毒品，据最先发布的机构。

# Duties on all goods from China that are not tied to fentanyl
m-41e5014b90 = 对中国全部货物征收、与芬太尼无关的关税

# Sum of the rates in force on the day of the brief of the duties followed here without the fentanyl duty, in percent of value; zero where none is.
m-2632a0fbd8 = 本简报所跟踪、于本简报日期有效的各项关税税率之和，不含芬太尼关税，占货值百分比；没有的为零。

# Earliest month of the shift to the lower level of deaths
m-47ca80d712 = 死亡人数转入较低水平的最早月份

# Lower end of the {n1} interval of the month of that shift.
m-f260b0ebb5 = 该变动月份的{ $n1 }区间下限。

# Emergency visits coded as fentanyl overdoses in ten thousand visits, a year before the latest month
m-2c9db33840 = 每一万次就诊中编码为芬太尼过量的急诊就诊，最近月份的上年同期

# The same rate in the same month one year earlier.
m-0ad5b4e8ad = 一年前同月的同一比率。

# Emergency visits coded as fentanyl overdoses in ten thousand visits, latest month
m-580d2ac0ab = 每一万次就诊中编码为芬太尼过量的急诊就诊，最近月份

# Visits for non-fatal overdoses that are coded as of fentanyl, in ten thousand visits.
m-d95a4b4614 = 每一万次就诊中编码为芬太尼的非致死性过量就诊次数。

# Emergency visits for opioid overdoses against the same month a year before
m-0febf2644e = 阿片类药物过量急诊就诊，同比

# Change of the rate from the same month one year earlier; the jurisdictions may differ.
m-2600113ed5 = 该比率与一年前同月相比的变动；所含辖区可能不同。

# Emergency visits for opioid overdoses in ten thousand visits, a year before the latest month
m-a2ed95662b = 每一万次就诊中阿片类药物过量急诊就诊，最近月份的上年同期

# Emergency visits for opioid overdoses in ten thousand visits, average of the latest twelve months
m-d7773455fe = 每一万次就诊中阿片类药物过量急诊就诊，最近十二个月平均

# The publisher's average of the twelve months that end with the newest month.
m-49c1235fd3 = 发布机构对截至最近月份的十二个月计算的平均值。

# Emergency visits for opioid overdoses in ten thousand visits, latest month
m-2a04bcafc1 = 每一万次就诊中阿片类药物过量急诊就诊，最近月份

# Visits for non-fatal opioid overdoses in ten thousand visits to emergency departments, jurisdictions that take part.
m-d3adc8dce0 = 每一万次急诊科就诊中的非致死性阿片类药物过量就诊次数，参与的辖区。

# Latest day to which an announced truce or extension runs.
m-d9a0205669 = 已宣布的暂停安排或其延长的最晚截止日期。

# End of the twelve months with most deaths, first state
m-beea08cf45 = 死亡人数最多的十二个月的结束月份，最早的州

# Earliest among the states counted of the last month of the twelve months with most deaths.
m-b18981d22e = 所计各州中，死亡人数最多的十二个月最后一个月的最早者。

# End of the twelve months with most deaths, last state
m-c05ec14af8 = 死亡人数最多的十二个月的结束月份，最晚的州

# Latest among the states counted of the last month of the twelve months with most deaths.
m-5edc61269c = 所计各州中，死亡人数最多的十二个月最后一个月的最晚者。

# End of the twelve months with most deaths, United States
m-8408cabbdc = 死亡人数最多的十二个月的结束月份，美国

# Last month of the twelve final months with most deaths.
m-4b2f7f073c = 最终数中死亡人数最多的十二个月的最后一个月。

# End of the twelve months with the highest rate of emergency visits for opioid overdoses
m-e478969169 = 阿片类药物过量急诊就诊比率最高的十二个月的结束月份

# Month with which the highest average of twelve months ends.
m-64e4667694 = 十二个月平均值最高者的截止月份。

# Entities in China and Hong Kong sanctioned by the United States
m-be1548e234 = 受美国制裁的中国内地和香港实体

# Firms and groups named in designations over fentanyl, added up over the actions.
m-f11f556985 = 因芬太尼列入制裁名单的企业和团体，按各次行动加总。

# Entries gone before the last capture
m-d6e765d8f4 = 最近一次存档之前已移出的条目

# Of the entries under the order, those whose last day on the list is earlier than the last capture.
m-eafe124cc1 = 依该行政令列入的条目中，在名单上的最后日期早于最近一次存档的条目。

# Entries linked with China
m-0e787fc3a2 = 与中国有关联的条目

# Of these entries, those whose remarks name China as nationality or place of registration; an entry without the remark may be linked too.
m-c5bb787541 = 其中备注载明国籍或注册地为中国的条目；未载明的条目也可能有关联。

# Entries that stood on the list before, under another programme
m-d96ff72709 = 此前已依其他项目列入名单的条目

# Of the entries under the order, those that were on the list before they came under it.
m-113348f8ee = 依该行政令列入的条目中，此前已在名单上的条目。

# Entries under the order on the drug trade
m-6b7db848a4 = 依毒品贩运行政令列入的条目

# Persons, firms and vessels that first stood on the list under Executive Order {n1} by the last capture, for any drug.
m-411972cc00 = 截至最近一次存档，首次依第{ $n1 }号行政令列入名单的个人、企业和船舶，不限毒品种类。

# Entries with Mexico in their remarks
m-3b742b696f = 备注载明墨西哥的条目

# Of the entries under the order, those whose remarks name Mexico.
m-174f6b9194 = 依该行政令列入的条目中，备注载明墨西哥的条目。

# Error of the publisher's predictions over that of the sum of a year before
m-f855b7c33b = 发布机构预测误差与上年同期合计数误差之比

# Mean absolute error over that of the sum of a year before, as known then.
m-099b56f405 = 平均绝对误差，与以当时所知的上年同期合计数作预测的误差之比。

# Event that acts are counted from
m-1b81fb02fd = 各项行动的起算事件

# The newest of the turns that are counted from, of those known on the day of the brief.
m-386893774a = 本简报日期已知的各起算事件中的最新者。

# Event that the ledger counts from
m-8aff7712d6 = 台账起算事件

# Events near a duty step that are no answer to it, median
m-cbac2c2f7a = 邻近关税举措、但不属反制的事件，中位数

# Median over the days with steps of truces, controls, rulings, other steps, answers to other steps and cooperation events in the days looked at.
m-5c47f51931 = 所考察天数内的暂停安排、管制措施、裁决、其他举措、对其他举措的反制和合作事件，按有举措的各日取中位数。

# Events of both governments in the last twelve months covered
m-ef610d2687 = 所覆盖的最近十二个月两国政府间的事件

# Events of the two alone, without suspensions and without those only planned.
m-7496960b6e = 仅两国参与的事件，不含中止，也不含仅属计划的。

# Events of both governments on drug control without fentanyl named
m-e731cf305a = 两国政府间未提及芬太尼的禁毒事件

# Of these events, those on drug control whose row does not name fentanyl.
m-8de66158ec = 其中涉及禁毒、条目未提及芬太尼的事件。

# Events of both governments on other subjects
m-c43db91dba = 两国政府间其他主题的事件

# Of these events, those whose row names no drug.
m-fbb5b80d65 = 其中条目未提及毒品的事件。

# Events of both governments that name fentanyl
m-687759d2ee = 两国政府间提及芬太尼的事件

# Of these events, those whose row names fentanyl, its precursors or fentanyl-type substances.
m-a8b1e12fa5 = 其中条目提及芬太尼、其前体或芬太尼类物质的事件。

# Events of both together in the last twelve months covered
m-59a48d2cb7 = 所覆盖的最近十二个月双方共同参与的事件

# Public events of the United States and China together that began in the twelve months to the last day covered; suspensions and plans are not counted.
m-9459e3d827 = 截至覆盖期末日的十二个月内开始、中美共同参与的公开事件；中止和计划未计入。

# Events with a country in focus
m-a7c1570bc2 = 有重点国家参与的事件

# Public events that name a country in focus; suspensions and plans are not counted.
m-b71e461001 = 提及某一重点国家的公开事件；中止和计划未计入。

# Expected growth of the newest year of identifications
m-8ba68fc089 = 最近一年检出次数的预计增幅

# By one curve over age, fitted to how earlier years grew between their readings; up to an age of {n1} months.
m-e9faec95a4 = 按一条龄期曲线推算，该曲线依此前各年在历次查询之间的增加情况拟合；至{ $n1 }个月龄期止。

# Expected growth of the year before the newest
m-630873324a = 最近一年之前一年的预计增幅

# By the same curve over age, from the age at which the newest query reads it.
m-25c35b8077 = 按同一龄期曲线推算，自最新查询时的龄期起。

# Export rows without a weight
m-3cc28a1428 = 缺少重量的出口条目

# Rows of the lines compared that have a value and no weight, so that they give no unit value.
m-378869cc87 = 所比较税号中有金额而无重量、因而无法得出单位价值的条目。

# False alarms to expect in a year, at most
m-bc8f6be8be = 一年内预计误报次数，至多

# Twelve over the stated months between false alarms, added up over the series watched.
m-90620743c6 = 十二除以所述误报间隔月数，按监测序列加总。

# Fentanyl duty (IEEPA): rate on the day of this brief
m-44a4acfb93 = 芬太尼关税（《国际紧急经济权力法》）：本简报日期的税率

# Rate of the step in force on the day of the brief, in percent of value; zero where none is.
m-a3b7de8910 = 本简报日期有效举措的税率，占货值百分比；没有的为零。

# Fentanyl in the seizures of Air and Marine Operations, against the fiscal year before
m-042fa3b91c = 空中与海上行动处所涉查获中的芬太尼，与上一财年相比

# Change of the weight of the latest complete fiscal year from the one before.
m-d490c10e29 = 最近一个完整财年的重量与上一财年相比的变动。

# Fentanyl in the seizures of Air and Marine Operations, fiscal year before the latest complete one
m-c975b78eaa = 空中与海上行动处所涉查获中的芬太尼，最近完整财年的上一财年

# Weight in the file of Air and Marine Operations in the fiscal year before.
m-93c9611345 = 空中与海上行动处文件所载上一财年的重量。

# Fentanyl in the seizures of Air and Marine Operations, latest complete fiscal year
m-bf1287ba73 = 空中与海上行动处所涉查获中的芬太尼，最近完整财年

# Weight in the file of Air and Marine Operations; many of these seizures stand in the nationwide file too.
m-fe48b5ada7 = 空中与海上行动处文件所载重量；其中许多查获也列入全美文件。

# Fentanyl pills seized in Mexico since {m1}, as its cabinet says
m-b1cbed29a3 = 墨西哥自{ $m1 }以来查获的芬太尼药片（据其安全内阁）

# Newest cumulative figure for pills; the cabinet says more than.
m-0c76f1d4d9 = 药片的最新累计数；安全内阁的表述为“超过”。

# Fentanyl projected for the months observed since
m-d8dd49bc47 = 对此后已观测各月所推演的芬太尼查获量

# Fentanyl projected for the months that have passed, interval
m-d028afff69 = 对已过各月所推演的芬太尼查获量，区间

# {n1} interval of the simulated totals of these months.
m-5851caba3a = 这些月份模拟总数的{ $n1 }区间。

# Fentanyl projected for the months that have passed, scenario hold
m-6cb1f6a0c6 = 对已过各月所推演的芬太尼查获量，“维持”情景

# Middle of the simulated totals of these months, projected from the monthly file alone.
m-8f9b0fa630 = 这些月份模拟总数的中位值，仅依据月度文件推演。

# Fentanyl seized a year before the full months since the Busan meeting
m-5b2c75dc07 = 釜山会晤以来整月的上年同期芬太尼查获量

# Weight seized in the same months one year earlier.
m-c379934952 = 一年前相同月份的查获重量。

# Fentanyl seized a year before the months of the aggregate
m-ae1dd6fa38 = 汇总所涵盖月份的上年同期芬太尼查获量

# Weight in the monthly file of the months that the aggregate's newest year covers, one year earlier.
m-d0c7741691 = 月度文件所载、汇总最新年度所涵盖月份的一年前重量。

# Fentanyl seized a year before the months since the Busan meeting that the aggregate reaches
m-7191827414 = 汇总所及的釜山会晤以来月份的上年同期芬太尼查获量

# Weight in the monthly file of the same months one year earlier.
m-de70e32c4f = 月度文件所载一年前相同月份的重量。

# Fentanyl seized in as many months before
m-1a46788cff = 此前相同月数的芬太尼查获量

# Weight seized in the latest months held, as many as are projected; some may be provisional.
m-3cde1c27d9 = 已有数据的最近若干月的查获重量，月数与推演相同；部分可能为初步数。

# Fentanyl seized in Mexico since {m1}, as its cabinet says
m-641417c1a0 = 墨西哥自{ $m1 }以来查获的芬太尼（据其安全内阁）

# Newest cumulative weight of fentanyl, apart from pills.
m-0b4b545048 = 芬太尼的最新累计重量，不含药片。

# Fentanyl seized in the fiscal year with the most
m-4789ca5b7d = 查获芬太尼最多的财年的查获量

# Weight seized in the complete fiscal year with the highest weight.
m-38bd39825f = 重量最高的完整财年的查获重量。

# Fentanyl seized in the latest complete fiscal year
m-6c0046967f = 最近完整财年的芬太尼查获量

# Weight seized in the newest fiscal year of which all twelve months are held.
m-d1240e080d = 十二个月数据齐全的最近财年的查获重量。

# Fentanyl seized in the latest complete fiscal year, against the year with the most
m-80720d2414 = 最近完整财年的芬太尼查获量，与最多的财年相比

# Change of the weight of the newest complete fiscal year from that of the highest one.
m-b6eda8f82f = 最近完整财年的重量与最高财年相比的变动。

# Fentanyl seized in the latest month
m-6e180e8543 = 最近月份的芬太尼查获量

# Weight of the seized material in the newest month of the files, all components and borders.
m-4f7cf578f7 = 文件中最近月份的查获物重量，含所有部门和所有边境。

# Fentanyl seized in the months held of the newest fiscal year, against the same months a year before
m-2bb81d687a = 最新财年已有数据各月的芬太尼查获量，与上年同期相比

# Change of the weight from the same months one year earlier.
m-2a04b5a3ab = 查获重量与上年同期相比的变化。

# Fentanyl seized in the months observed since
m-c8d6a10b4f = 此后已观测各月查获的芬太尼

# Weight in the months projected a year before this brief that have come; some may be provisional.
m-bcb5985d3c = 本简报一年前所推演的各月中已有数据的月份的重量；部分可能为初步数据。

# Fentanyl seized in the months projected, interval of hold
m-77eed563a2 = 推演各月查获的芬太尼，“维持”情景的区间

# Fentanyl seized in the months projected, scenario arithmetic
m-3769ab5dd0 = 推演各月查获的芬太尼，“算术”情景

# Fentanyl seized in the months projected, scenario break
m-5968f45ea0 = 推演各月查获的芬太尼，“终止”情景

# Fentanyl seized in the months projected, scenario hold
m-75936f26a8 = 推演各月查获的芬太尼，“维持”情景

# Fentanyl seized in the months projected, scenario upside
m-0105474591 = 推演各月查获的芬太尼，“增进”情景

# Fentanyl seized in the newest fiscal year of the aggregate file
m-b2a62b09e0 = 汇总文件最新财年查获的芬太尼

# Weight of the newest fiscal year in the aggregate, all components and borders; of an open year, what the file reached.
m-1a6bf31dc9 = 汇总文件中最新财年的查获重量，含所有部门和边境；财年尚未结束的，为文件所及期间的重量。

# Fentanyl seized in the newest year of the aggregate, against the same months a year before
m-31b112ab22 = 汇总文件最新财年查获的芬太尼，与上年同期相比

# Weight of the aggregate's newest year against that of the same months one year earlier in the monthly file.
m-9ea22c43b8 = 汇总文件最新财年的重量，与月度文件中上年同期的重量相比。

# Fentanyl seized in the projected months that have passed
m-397a468094 = 推演月份中已过去各月查获的芬太尼

# Weight of the aggregate's newest fiscal year less that of the months which the monthly file holds.
m-45958d7392 = 汇总文件最新财年的重量，减去月度文件所载各月的重量。

# Fentanyl seized nationwide, against the year before, in the latest fiscal year of Air and Marine Operations
m-f5c37656fd = 空中与海上行动处最新财年全国查获的芬太尼，与上年相比

# Change of the weight in the nationwide file in the same fiscal year.
m-3b7187d2e2 = 全国文件中同一财年查获重量的变化。

# Fentanyl seized since the Busan meeting by the aggregate, against the same months a year before
m-a55af5081c = 釜山会晤以来查获的芬太尼（按汇总文件），与上年同期相比

# Weight since the meeting by the aggregate against that of the same months one year earlier in the monthly file.
m-5949ebfc6c = 会晤以来的查获重量（按汇总文件），与月度文件中上年同期的重量相比。

# Fentanyl seized since the Busan meeting, against the same months a year before
m-561686ba5c = 釜山会晤以来查获的芬太尼，与上年同期相比

# Fentanyl seized since the Busan meeting, by the aggregate
m-909308bd3e = 釜山会晤以来查获的芬太尼，按汇总文件

# Weight of the aggregate's newest year less the months of that year up to the meeting, which the monthly file holds.
m-3e029906ac = 汇总文件最新财年的重量，减去该财年至会晤为止各月的重量（载于月度文件）。

# Fentanyl seized since the Busan meeting, full months
m-9d9fca6137 = 釜山会晤以来查获的芬太尼，完整月份

# Weight seized in at most twelve full months since the meeting whose month one year earlier is held.
m-e7ba08c45c = 会晤以来最多十二个完整月份的查获重量，只计有上年同月数据的月份。

# Figures in both releases
m-ce4c691ba4 = 两期简报均有的数字

# Results with the same key and unit, without those of the front page.
m-58f319ab64 = 键名和单位相同的结果，首页所列者除外。

# Files that the error of completions rests on
m-ee99487e94 = 补全误差所依据的文件

# Earlier files from which those sums were completed.
m-e427e8032f = 据以补全上述合计数的较早文件。

# Files with past predictions of the publisher, deaths falling
m-6771d4373c = 载有发布机构以往预测值的文件，死亡下降时

# Earlier files that those predictions stand in.
m-d4078fb74c = 载有上述预测值的较早文件。

# Files with past predictions of the publisher, deaths rising
m-6b5eced4cc = 载有发布机构以往预测值的文件，死亡上升时

# Final deaths against the year before
m-0e62fa5be9 = 最终死亡人数，与上年相比

# Final deaths of the latest final year against those of the year before it.
m-dff0533288 = 最新最终年度的最终死亡人数，与其上一年相比。

# Final deaths in the latest final year
m-7d10a23fb6 = 最新最终年度的最终死亡人数

# Final monthly counts of that calendar year, added up.
m-3ff193bd08 = 该日历年各月最终人数之和。

# Final deaths in the latest year that also has a December sum
m-e4267d0bd9 = 同时有十二月合计数的最新年度的最终死亡人数

# Final monthly counts of the same calendar year, added up.
m-4a935cd32d = 同一日历年各月最终人数之和。

# Final deaths in the same months
m-8c70435f9b = 相同月份的最终死亡人数

# Final deaths that involved synthetic opioids (T{n1}) in the months of that base.
m-e0e7112226 = 该基期各月涉及合成阿片类药物（T{ $n1 }）的最终死亡人数。

# Final deaths in the year before the latest final year
m-d87eea2bec = 最新最终年度上一年的最终死亡人数

# Final monthly counts of the calendar year before, added up; twelve months are asked for.
m-c759bb1123 = 上一日历年各月最终人数之和；须有十二个月。

# Firms in the countries in focus charged over supply
m-c511ae0f2f = 重点国家因供应被起诉的企业

# Firms in US announcements on supply from a country in focus. A charge is not a conviction.
m-346e8d3969 = 美国关于来自重点国家的供应的公告中所列企业。被起诉不等于被判有罪。

# Firms named in US charges over supply from China
m-ac1e1e57ff = 美国就来自中国的供应提出的起诉中点名的企业

# Firms and groups added up over the announcements; a firm charged twice counts twice.
m-8a09417a28 = 各公告所列企业和团伙之和；同一企业两次被起诉的，计两次。

# Firms on the list linked with China
m-96b56a7077 = 名单上与中国有关联的企业

# Of the entries linked with China, those that are no persons.
m-fd6659abcd = 与中国有关联的条目中不属自然人的条目。

# First day of the duty on listed lines of precursors
m-e4615847db = 对清单所列前体税号征收关税的首日

# First day of the duty of the earliest of these lists, whatever its rate was later.
m-3735734336 = 上述清单中最早一份的关税首日，无论此后税率如何。

# First day of the fentanyl duty
m-df57ee9d4b = 芬太尼关税首日

# Day on which the first step of the US fentanyl duty on goods from China took effect.
m-fae1dd1c7b = 美国对中国货物加征芬太尼关税的第一步生效日。

# First day of the highest modelled tariff rate
m-d8c59589ed = 模型关税税率最高的首日

# First day with the highest effective rate on all imports.
m-f08af1e0dd = 全部进口货物有效税率最高的首日。

# First day of the licence for North America
m-b2e9fbc580 = 北美出口许可首日

# Day in effect of the first step of the part for the United States, Mexico and Canada.
m-c8699ed775 = 对美国、墨西哥和加拿大部分的第一步生效日。

# First day with entries under the order on the drug trade
m-ffc461994b = 名单出现依毒品贸易行政令所列条目的首日

# Day of the first capture of the list with an entry under Executive Order {n1}; it lies up to some days after the action.
m-e02795ae02 = 名单首次出现依第{ $n1 }号行政令所列条目的存档日；可能比行动日晚数日。

# First fiscal year for which the purity of powder is stated
m-b8c764620e = 载明粉末纯度的首个财年

# The oldest whole fiscal year among DEA's figures on purity, where there are two or more.
m-0ffed733a4 = DEA纯度数据中最早的完整财年，须有两个或以上财年。

# First full month since the Busan meeting in the aggregate
m-de6082105f = 汇总文件中釜山会晤以来的首个完整月份

# The month after that of the meeting, where the aggregate's newest year holds it.
m-49c0fe1893 = 会晤所在月的次月，以汇总文件最新财年包含该月为限。

# First half-year of identifications held
m-6b5abbcb6a = 所载检出次数的首个半年

# The oldest half-year of the query.
m-be0aa64e9b = 该次查询中最早的半年。

# First month at the lower level of deaths
m-6a92944ac0 = 死亡降至较低水平的首月

# First downward shift after the last upward one in the level of the latest sixty final months, searched at every month with a cost for counts (Poisson likelihood with a dispersion); season not removed.
m-fb597b3b73 = 最近六十个最终月份的水平中，最后一次上移之后的首次下移；对每个月逐一搜索，采用计数数据的代价函数（带离散参数的泊松似然）；未剔除季节因素。

# First month at the lower level of deaths, by the other reading
m-0eb98e0fba = 死亡降至较低水平的首月，按另一种读法

# The same search on the log scale, with squared distances that stop growing at three long-run standard deviations, so that single outliers cannot drive it.
m-70c444ef1a = 在对数尺度上作同样的搜索；平方距离超过三个长期标准差后不再增加，以免个别离群值左右结果。

# First month compared between the files
m-70dbbc8017 = 两份文件相比较的首月

# The oldest month that both files hold and whose fiscal year was open in the earlier one.
m-a8b91b804e = 两份文件均有、且在较早文件中所属财年尚未结束的最早月份。

# First month held of the newest fiscal year
m-2dd358561f = 最新财年所载首月

# October, with which the fiscal year of the newest month begins.
m-b40a2a6bb2 = 最新月份所属财年开始的十月。

# First month of deaths projected
m-30bc1be3da = 死亡推演的首月

# Month after the latest one held, final or read off provisional sums.
m-0d3e40040b = 所载最新月份的次月；最新月份为最终数或由初步合计数推得。

# First month of deaths projected a year before this brief
m-6f116a5ca1 = 本简报一年前所作死亡推演的首月

# Month after the last one known then.
m-938be2b5b2 = 当时已知最新月份的次月。

# First month of deaths read off predicted sums
m-aaabae5295 = 由预测合计数推得死亡人数的首月

# First of those months.
m-78b30bae14 = 上述月份中的首月。

# First month of deaths that was projected
m-66dd7536a4 = 曾作推演的死亡首月

# Earliest month that a scored projection is of.
m-79775cf7af = 已评分的推演所涉最早月份。

# First month of seizures held
m-17af7effa2 = 所载查获数据的首月

# The oldest month of the files.
m-79a076c676 = 各文件中最早的月份。

# First month of seizures projected
m-088e4d16e9 = 查获推演的首月

# Month after the latest one held.
m-f1d2ddc29e = 所载最新月份的次月。

# First month of seizures projected a year before this brief
m-64b74049ee = 本简报一年前所作查获推演的首月

# First month of seizures that was projected
m-31e7703a02 = 曾作推演的查获首月

# First month of the fall in deaths from opioids in Canada, like for like
m-60d741c2c2 = 加拿大阿片类药物死亡同口径下降的首月

# First month of the latest unbroken run of quarters below the same quarter a year before; one quarter is no run.
m-16e0d96d6e = 最近一段连续低于上年同季的季度中的首月；仅一个季度不算连续。

# First month of the fall in deaths, like for like
m-f34dbda8bb = 死亡同口径下降的首月

# First month of the latest unbroken run of final months below the same month a year before.
m-77f43ed8e6 = 最近一段连续低于上年同月的最终月份中的首月。

# First month of the Federal Register searched
m-9537bcaa39 = 所检索《联邦公报》的首月

# First month of which the copy holds documents.
m-4a2906074a = 副本收有文件的首月。

# First month of the quarter with most deaths from opioids in Canada
m-975779f0bb = 加拿大阿片类药物死亡最多的季度的首月

# First month of the quarter with the highest count.
m-fb703ba938 = 人数最高的季度的首月。

# First month of the run that rings for the fall in deaths
m-5653fd401e = 触发死亡下降警报的连续期的首月

# Month after the one in which the sum of errors below the forecast was last nothing.
m-b3d4df3dcf = 低于预测值的误差累计最近一次为零的月份的次月。

# First month of US imports from the neighbours counted
m-7767d16d03 = 所计美国自邻国进口的首月

# First of the newest twelve months, or as many as are held, in which all lines have a row.
m-cc28842685 = 所有税号均有记录的最近十二个月（不足十二个月的，以所载月数为准）中的首月。

# First projected month of seizures that a later file reaches
m-5786896e8a = 后来文件所及的首个查获推演月份

# Month after the latest one of the monthly file.
m-c841b48904 = 月度文件最新月份的次月。

# First rate of the fentanyl duty
m-3082c0488e = 芬太尼关税首次税率

# Rate of the first step of the fentanyl duty, in percent of value.
m-16a925ca40 = 芬太尼关税第一步的税率，按价值的百分比计。

# First year in which China reports more than the United States
m-d9b2e9a596 = 中国报告值高于美国的首年

# First year in which US imports over China's exports are below one.
m-cf6d842425 = 美国进口额与中国出口额之比小于一的首年。

# First year of identifications held as first published
m-b6ffe314ed = 所载首次公布检出次数的首年

# The oldest year of Table {n1} that the newest query holds too.
m-c67aa5d125 = 表{ $n1 }中最新查询也载有的最早年份。

# First year of Mexico's imports in the basket
m-2eebdaf1bf = 墨西哥篮子税号进口的首年

# First year from {n1} on in which Mexico reports imports in {n2}.
m-56844188ee = { $n1 }年起墨西哥报告{ $n2 }项下进口的首年。

# First year with both reports of the flow
m-bd66f4b3ca = 双方均报告该贸易流的首年

# First year of which all twelve months of US imports and China's exports to the United States are held.
m-3505f72879 = 美国进口和中国对美出口十二个月数据齐全的首年。

# Fiscal year in which most fentanyl was seized
m-1f9b476830 = 查获芬太尼最多的财年

# The complete fiscal year with the highest weight seized.
m-ed3094e7af = 查获重量最高的完整财年。

# Fiscal year of the newest month of seizures
m-0b5ad20e5a = 查获数据最新月份所属财年

# The fiscal year that the newest month of the files belongs to.
m-8e35385cd3 = 各文件最新月份所属的财年。

# Fiscal year of the shares by border
m-13b72ff38e = 各边境占比所属财年

# The newest fiscal year of which all twelve months are held.
m-46bfc1637f = 十二个月数据齐全的最新财年。

# From the first month of the fall in deaths to the Busan meeting
m-b5082dad4c = 自死亡下降首月至釜山会晤

# Calendar months from the first month of the fall to the month of the meeting.
m-2617ab3b81 = 自下降首月至会晤所在月的日历月数。

# From the first month of the fall to the month that rings
m-605d4eaf2a = 自下降首月至触发警报的月份

# Calendar months between the two.
m-d1775ec82e = 两者之间的日历月数。

# Furthest unit value over the middle of its years
m-713696c025 = 偏离最大的单位价值与历年中位水平之比

# The unit value with the largest robust score over the median of the country's unit values in that line.
m-bc0aabdf47 = 稳健得分最大的单位价值，与该国该税号各单位价值的中位数之比。

# Gaps in law closed
m-c87d5d8cfe = 已弥补的法律缺口

# Gaps in the text of the law whose state is closed.
m-37c324b783 = 法律文本缺口中状态为“已弥补”者。

# Gaps in law narrowed, wholly or partly
m-0718a11020 = 已全部或部分缩小的法律缺口

# Gaps in the text of the law whose state is narrowed or partly narrowed.
m-d066af6ac1 = 法律文本缺口中状态为“已缩小”或“部分缩小”者。

# Gaps in the text of the law whose state is open, or for which no change had come yet.
m-797af9f101 = 法律文本缺口中状态为“未弥补”或尚无变化者。

# Gaps in law that were named
m-44ef104f6c = 已列明的法律缺口

# Gaps in the text of the law that were named by this day; gaps in its use, in disclosure, and rows that are no gap are not counted.
m-3eec13d41f = 截至当日已列明的法律文本缺口；适用方面和信息公开方面的缺口以及不属缺口的条目不计。

# Gaps in the use of Chinese law still open
m-8ae991513e = 中国法律适用方面仍未弥补的缺口

# Matters on which Chinese law has the text and its use is not seen, whose state is open.
m-131e8005f5 = 中国法律已有条文而未见适用、且状态为“未弥补”的事项。

# Gaps in US law still open
m-d990f8d992 = 美国法律中仍未弥补的缺口

# Gaps in the text of US law alone whose state is open, or for which no change had come yet.
m-fe2f73f846 = 仅涉美国法律文本的缺口中状态为“未弥补”或尚无变化者。

# Growth of the identifications of fentanyl between the two queries, latest year
m-4acba0bc13 = 两次查询之间芬太尼检出次数的增长，最新年度

# Change from the earlier query to the later one for the newest year that both hold.
m-d95efb4526 = 两次查询均有的最新年度，自较早查询至较晚查询的变化。

# Growth of the identifications of fentanyl between the two queries, year before the latest
m-a694835ae2 = 两次查询之间芬太尼检出次数的增长，最新年度的上一年

# Change from the earlier query to the later one for the year before.
m-be12c0ef80 = 上一年自较早查询至较晚查询的变化。

# Growth of the newest year of identifications at the newest pace
m-c8a6e14fad = 按最新速度计算的最新年度检出次数增长

# By the same curve, at the rate seen from the newest reading that a later one can be set against, alone.
m-eb447980fb = 按同一曲线，仅用可与后来读数相对照的最新读数所见的速度。

# Half-year with the lowest rate of carfentanil
m-349dd2f85d = 卡芬太尼比率最低的半年

# The complete half-year with the fewest identifications of carfentanil in a thousand.
m-3c2747ff2d = 每千次检出中卡芬太尼最少的完整半年。

# Half-year with the most precursors for a thousand of fentanyl
m-2950a0ce12 = 每千次芬太尼检出对应前体最多的半年

# The complete half-year with the highest rate of precursors for a thousand identifications of fentanyl.
m-f7ff6f9e69 = 每千次芬太尼检出对应前体比率最高的完整半年。

# Headline figures that are ageing
m-626aba54cc = 渐旧的主要数字

# Headline figures within their life of which a newer file is overdue.
m-7f4b9af08a = 仍在有效期内、但新文件逾期未到的主要数字。

# Headline figures that are fresh
m-328181c4e0 = 较新的主要数字

# Headline figures of which no newer file is overdue and which are within their life.
m-c601075fe4 = 新文件未逾期且仍在有效期内的主要数字。

# Health of the headline figures
m-e7161a5642 = 主要数字的新旧状况

# The worst state among the headline figures that count. Ageing: a newer file is overdue. Stale: past the most days for which the figure may lead.
m-8578fc1d9f = 计入的主要数字中最差的状态。渐旧：新文件逾期未到。过时：已超过该数字可居首要位置的最长天数。

# Highest average over twelve months of emergency visits for opioid overdoses
m-1ecc90d020 = 阿片类药物过量急诊就诊十二个月平均的最高值

# The publisher's highest average over twelve months, in ten thousand visits.
m-84fe142662 = 发布机构十二个月平均值的最高值，按每一万次急诊就诊计。

# Highest customs duties of a month
m-2e8e8c28c3 = 单月关税收入最高值

# Largest sum of customs duties of a month of the file, in dollars of {n1}.
m-4c46a544b6 = 文件所载单月关税收入的最大值，按{ $n1 }年美元计。

# Highest modelled tariff rate on all US imports
m-fdba161501 = 美国全部进口的模型关税税率最高值

# Highest effective rate on all imports of a day of the file.
m-a80390965b = 文件所载全部进口货物单日有效税率的最高值。

# Highest rate of the duties on lists of goods from China
m-0bd2639581 = 对中国货物各清单所征关税的最高税率

# Highest rate in force of the duties of section {n1} on lists of goods from China, in percent of value.
m-28ed41418f = { $n1 }条款下对中国货物各清单现行关税的最高税率，按价值的百分比计。

# Highest rate of the fentanyl duty
m-1039ecff82 = 芬太尼关税最高税率

# Highest rate of the steps of the fentanyl duty that had taken effect by the day of the brief.
m-c4f695afa0 = 截至简报日期已生效的芬太尼关税各步中的最高税率。

# Homicides in the half year after China's class control
m-5ee2968e97 = 中国实行整类列管后半年内的他杀死亡

# Homicides in the half year after China's class control, verdict
m-f070bb5707 = 中国实行整类列管后半年内的他杀死亡，判定

# Verdict by the written rule on that change.
m-fae6310890 = 按书面规则对该变化作出的判定。

# How deaths in twelve months were completed
m-3fc4564b9f = 十二个月死亡人数的补全方式

# The publisher's prediction stands in where files of fewer than three months are kept.
m-a25717abaa = 留存文件不足三个月的，以发布机构的预测值代替。

# How the sum of a year before came into the file
m-df349100de = 上年合计数进入文件的方式

# Whether the row of that sum was published, transcribed, quoted or worked out from its neighbour.
m-632d46a022 = 该合计数所在行系公布、转录、引用，还是由相邻行推算。

# How well the latest average tariff is sourced
m-b7676c28fd = 最新平均关税的来源可靠程度

# Confidence of the row: confirmed, reported or unconfirmed.
m-4cadf9c614 = 该行的可信度：已证实、据报道或未证实。

# Identifications of carfentanil in the latest complete half-year
m-95b74ff871 = 最新完整半年卡芬太尼检出次数

# Identifications named carfentanil by laboratories, all states, in the latest complete half-year.
m-8456b61ece = 最新完整半年，各州实验室检出卡芬太尼的次数。

# Identifications of carfentanil in the same half of the year before
m-6ec0fe41c1 = 上年同半年卡芬太尼检出次数

# Identifications named carfentanil in the half-year one year earlier.
m-e55a5f85fc = 上年同半年检出卡芬太尼的次数。

# Identifications of fentanyl against the year before, earlier query
m-bcb4654de4 = 芬太尼检出次数与上年相比，较早查询

# Change from the year before to the newest year that both hold, as the earlier query has both.
m-34e277370c = 按较早查询所载两年数据，两次查询均有的最新年度与上一年相比的变化。

# Identifications of fentanyl against the year before, later query
m-401c5d81c6 = 芬太尼检出次数与上年相比，较晚查询

# Change from the year before to the newest year that both hold, as the later query has both.
m-fb990a328d = 按较晚查询所载两年数据，两次查询均有的最新年度与上一年相比的变化。

# Identifications of fentanyl and related substances against the same half of the year before
m-acca9ef124 = 芬太尼及相关物质检出次数，与上年同半年相比

# Change of the identifications from the half-year one year earlier to the latest complete one.
m-1f50b14608 = 最新完整半年检出次数与上年同半年相比的变化。

# Identifications of fentanyl and related substances in the latest complete half-year
m-27f7db1a02 = 最新完整半年芬太尼及相关物质检出次数

# Identifications of fentanyl and related substances by laboratories, all states, summed over that half-year.
m-37dcd1fb11 = 各州实验室在该半年检出芬太尼及相关物质的次数之和。

# Identifications of fentanyl and related substances in the same half of the year before
m-d7e5face11 = 上年同半年芬太尼及相关物质检出次数

# Identifications of fentanyl and related substances, summed over the half-year one year earlier.
m-3090e6e2b6 = 上年同半年芬太尼及相关物质检出次数之和。

# Identifications of fentanyl in that year, earlier query
m-0e0c361b96 = 该年芬太尼检出次数，较早查询

# Identifications named fentanyl, all states and territories, as the earlier query has them.
m-47cb98f30f = 较早查询所载各州和属地检出芬太尼的次数。

# Identifications of fentanyl in that year, later query
m-83f5f11bba = 该年芬太尼检出次数，较晚查询

# Identifications named fentanyl, all states and territories, as the later query has them.
m-79d1600b42 = 较晚查询所载各州和属地检出芬太尼的次数。

# Identifications of fentanyl in the newest year against the year before, as read
m-42b326eff2 = 最新年度芬太尼检出次数与上年相比，按当前读数

# Change from the year before to the newest year, both as the newest query has them; the newer is the less complete.
m-8505c6b4ce = 最新年度与上一年相比的变化，均按最新查询；较新的一年完整程度较低。

# Identifications of fentanyl in the newest year, as read
m-9cdffb482b = 最新年度芬太尼检出次数，按当前读数

# Identifications named fentanyl in the newest query, fifty states and the District of Columbia.
m-7356565c63 = 最新查询所载五十个州和哥伦比亚特区检出芬太尼的次数。

# Identifications of fentanyl in the year before the newest, as read
m-32487f2656 = 最新年度上一年芬太尼检出次数，按当前读数

# Identifications of fentanyl that the newest year is expected to reach
m-b7b6f82335 = 最新年度芬太尼检出次数预期达到的数值

# The count as read, grown by the expected growth.
m-13d1b0f107 = 当前读数按预期增长推算所得。

# Identifications that the newest year is expected to reach, interval
m-2710c3a2d3 = 最新年度检出次数预期达到的数值，区间

# {n1} interval: Student's t on the log scale, each reading that was seen to grow counting once.
m-446ead301a = { $n1 }区间：对数尺度上的学生t分布，每个已见增长的读数计一次。

# Identifications that the year before the newest is expected to reach, interval
m-b2066d2413 = 最新年度上一年检出次数预期达到的数值，区间

# {n1} interval, as for the newest year.
m-0d54d15473 = { $n1 }区间，与最新年度相同。

# India's exports in the basket {n1} against the year before
m-14c2fa68af = 印度{ $n1 }篮子税号出口，与上年相比

# Change of the value from the fiscal year before; not stated where a code that held a twentieth of the line ended or began between the two.
m-bbc8cca50b = 与上一财年相比的价值变化；占该税号二十分之一的编码在两年之间终止或启用的，不列。

# India's exports in the basket {n1} to China
m-8258ef1d84 = 印度{ $n1 }篮子税号对中国出口

# Value of India's exports to China in the lines of {n1} that are held, in its newest fiscal year.
m-9faf010318 = 最新财年，印度在所载{ $n1 }各税号项下对中国出口的价值。

# India's exports in the basket {n1} to Mexico
m-ce046bb09f = 印度{ $n1 }篮子税号对墨西哥出口

# Value of India's exports to Mexico in the lines of {n1} that are held, in its newest fiscal year.
m-ae2569ec1d = 最新财年，印度在所载{ $n1 }各税号项下对墨西哥出口的价值。

# India's exports in the basket {n1} to the United States
m-da77449a8b = 印度{ $n1 }篮子税号对美国出口

# Value of India's exports to the United States in the lines of {n1} that are held, in its newest fiscal year.
m-0e54094430 = 最新财年，印度在所载{ $n1 }各税号项下对美国出口的价值。

# India's exports in the basket {n1}, first year
m-4f6b0f42e4 = 印度{ $n1 }篮子税号出口，首年

# Value of India's exports to all countries in the lines of {n1} in the oldest fiscal year of the file.
m-abe3cf9897 = 文件最早财年，印度在{ $n1 }各税号项下对所有国家出口的价值。

# India's exports in the basket {n1}, last year before a break
m-46a640a673 = 印度{ $n1 }篮子税号出口，口径中断前末年

# Value of India's exports to all countries in the lines of {n1} in the last fiscal year before a code that held a twentieth of the line ended or began.
m-101b039724 = 占该税号二十分之一的编码终止或启用之前的最后一个财年，印度在{ $n1 }各税号项下对所有国家出口的价值。

# India's exports in the basket {n1}, latest year
m-c9e7181099 = 印度{ $n1 }篮子税号出口，最新年度

# Value of India's exports to all countries in the eight-digit lines of {n1} that are held, in its newest fiscal year.
m-75593c0959 = 最新财年，印度在所载{ $n1 }各八位税号项下对所有国家出口的价值。

# India's exports in the lines that show a chemical
m-e100257a60 = 印度在可识别具体化学品的税号项下的出口

# Sum of the values that India reports in {n1}, {n2} and {n3} in the latest year of the basket; a line not reported is left out.
m-a0c741329f = 篮子税号最新年度印度在{ $n1 }、{ $n2 }和{ $n3 }项下报告的价值之和；未报告的税号不计。

# India's exports in the sum of lines, first year
m-c30d795652 = 印度在各税号合计项下的出口，首年

# Value of exports to the world that India reports in {n1} to {n2} and {n3} together, in the first year of the sum; lines not reported are left out.
m-0a55281bcd = 合计首年，印度在{ $n1 }至{ $n2 }以及{ $n3 }项下合计报告的对全球出口价值；未报告的税号不计。

# India's exports in the sum of lines, last year
m-bddd49653e = 印度在各税号合计项下的出口，末年

# Value of exports to the world that India reports in {n1} to {n2} and {n3} together, in the last year of the sum; lines not reported are left out.
m-b7e6f28965 = 合计末年，印度在{ $n1 }至{ $n2 }以及{ $n3 }项下合计报告的对全球出口价值；未报告的税号不计。

# India: controls that rest on an unconfirmed row
m-54b821abf4 = 印度：依据未证实条目的管制措施

# Of the controls that the country adopted (watch lists and laws that name no chemical are left out), those whose row is unconfirmed: a single weak source, a conflict, or no page that can be cited.
m-5de066b477 = 该国出台的管制措施（关注清单和未列明化学品的法律不计）中，所据条目未证实者：只有一个较弱来源、来源互相矛盾或无可引用页面。

# Indicators
m-3cdfa37b13 = 指标

# Entries of the scorecard.
m-d329906194 = 记分卡的条目。

# Indicators compared with the day before the event
m-4f26ca1e20 = 与事件前一日相比较的指标

# Indicators of which a value was known on the day before the event, no more than two years old.
m-4d474a5b1e = 事件前一日已有数值、且数值不早于两年前的指标。

# Indicators that move away from what is good
m-dd2b67b1df = 朝反方向变动的指标

# Indicators whose latest change goes against the way that counts as good.
m-5284cfff77 = 最近变化与所认定的良好方向相反的指标。

# Indicators that move toward what is good
m-ae51097248 = 朝良好方向变动的指标

# Indicators whose latest change goes the way that counts as good.
m-96e22f0cf2 = 最近变化与所认定的良好方向一致的指标。

# Indicators that stay about the same
m-5aa14f0668 = 大致不变的指标

# Indicators with a good direction whose latest change is too small to have one.
m-9c45425a8a = 设有良好方向、但最近变化过小而不具方向的指标。

# Indicators whose latest change is older than the event
m-5e1c6cb95c = 最近变化早于事件的指标

# Indicators whose latest period began before the event that the ledger counts from; no reading is given.
m-54ed850a39 = 最近时段始于台账起算事件之前的指标；不作解读。

# Indicators with a value
m-625080dc2d = 有数值的指标

# Indicators whose named result has a value on this day.
m-094abec7a3 = 所指结果在当日有数值的指标。

# Indictments over supply from China, at least
m-2bd8c79544 = 就来自中国的供应提出的起诉，至少

# Indictments of these announcements, one row each; where a release names no number, the least that it implies.
m-7f7d3f8e68 = 上述公告中的起诉，每项一行；新闻稿未载数目的，取其所含最小数。

# Institute whose average tariffs are shown
m-c433788423 = 所示平均关税的出处机构

# The method of the picture of average tariffs; methods are not mixed.
m-ce939435c0 = 平均关税图所用的方法；不混用不同方法。

# Institutions cut off under the FEND Off Fentanyl Act
m-0c4cfd3b04 = 依《阻止芬太尼法》（FEND Off Fentanyl Act）被切断往来的机构

# Financial institutions named in FinCEN's first orders under the act.
m-6bef3a73e0 = FinCEN依该法发布的首批命令中点名的金融机构。

# Items looked for in the search for public figures
m-9ac6a80342 = 公开数据检索中查找的事项

# Items that measures of success would need and that were searched for by this day.
m-24d196c25e = 衡量成效所需、且截至当日已检索的事项。

# Items of both sides together that are not public
m-e948c82d6c = 双方共同事项中未公开者

# Items on the side of both sides together of which the search found nothing.
m-d3dd07ea06 = 双方共同一栏中检索无所得的事项。

# Items of China that are not public
m-04f0900723 = 中国事项中未公开者

# Items on the side of China of which the search found nothing.
m-1a31d98517 = 中国一栏中检索无所得的事项。

# Items of China that are partly public
m-eff3c074de = 中国事项中部分公开者

# Items on the side of China of which the search found a part.
m-af6dcd97c5 = 中国一栏中检索得到一部分的事项。

# Items of China that are public
m-1a7dfcdfc2 = 中国事项中已公开者

# Items on the side of China that the search found.
m-9294c0ece2 = 中国一栏中检索得到的事项。

# Items of the readouts compared
m-afc078a4ac = 所比较的会谈通报事项

# Items that one side or both named in statements on the same meetings.
m-141cc6272e = 一方或双方在关于同一会晤的声明中提及的事项。

# Items of the readouts on which the two sides differ
m-87fd888649 = 会谈通报中双方说法不同的事项

# Items of which the two sides say different things.
m-436deda5fe = 双方表述不一的事项。

# Items of the readouts that both sides say
m-32e4319b54 = 会谈通报中双方均提及的事项

# Items that both sides state alike.
m-77e13af3e2 = 双方表述一致的事项。

# Items of the readouts that only China says
m-3d6413dbad = 会谈通报中仅中方提及的事项

# Items on which the United States is silent.
m-8b0f9a21bf = 美方未提及的事项。

# Items of the readouts that only the United States says
m-e0b860d72d = 会谈通报中仅美方提及的事项

# Items on which China is silent.
m-a81d830995 = 中方未提及的事项。

# Items of the United States that are not public
m-6bedd29a8a = 美国事项中未公开者

# Items on the side of the United States of which the search found nothing.
m-dcec9acce1 = 美国一栏中检索无所得的事项。

# Items of the United States that are partly public
m-5b318eabf5 = 美国事项中部分公开者

# Items on the side of the United States of which the search found a part.
m-2db383957b = 美国一栏中检索得到一部分的事项。

# Items of the United States that are public
m-5e7f13c863 = 美国事项中已公开者

# Items on the side of the United States that the search found.
m-877cd259a2 = 美国一栏中检索得到的事项。

# Jurisdictions in the rate of emergency visits, a year before the latest month
m-0e52b77763 = 纳入急诊率的辖区数，最新月份的上年同月

# States and the District of Columbia that took part in the same month one year earlier.
m-1c00999d6f = 上年同月参与的州和哥伦比亚特区。

# Jurisdictions in the rate of emergency visits, latest month
m-14170469a0 = 纳入急诊率的辖区数，最新月份

# States and the District of Columbia that took part in the newest month.
m-2334bf4c23 = 最新月份参与的州和哥伦比亚特区。

# Kept files of deaths that the watch was run over
m-8feb81b7c7 = 用于监测检验的死亡留存文件

# Files of national sums, counts by state and final counts with enough months to watch.
m-6b190cf3b4 = 月数足以监测的全国合计、分州人数和最终人数文件。

# Kinds of lever the timelines follow
m-8cb241c60c = 时间线所跟踪的政策手段种类

# Rows of the inventory of levers; a duty not yet announced is none.
m-5084c8fa1c = 政策手段清单的行数；尚未宣布的关税不计。

# Largest exports of ANPP by a country
m-6f5fe80dcc = 单个国家ANPP出口最大值

# Largest value of exports in {n1} that one country reports in the newest year.
m-64752b2acd = 最新年度单个国家报告的{ $n1 }项下出口的最大价值。

# Largest exports of NPP by a country
m-5649a075ce = 单个国家NPP出口最大值

# Largest exports of other fentanyls by a country
m-93761d0841 = 单个国家其他芬太尼类出口最大值

# Largest part of the fentanyl duties in the modelled rate
m-32d06dd9e2 = 模型税率中芬太尼关税所占最大部分

# Largest part of the fentanyl duties on China, Canada and Mexico together in the modelled rate on all imports; days before the duties legally began are left out.
m-1d082cf522 = 全部进口货物模型税率中，对中国、加拿大和墨西哥芬太尼关税合计所占的最大部分；关税依法开征之前的日期不计。

# Last capture of the sanctions list held
m-1cb69030a5 = 所载制裁名单的最后存档日

# Last day on which the list was captured; later entries are not held.
m-fbc394ea10 = 名单的最后存档日；此后的条目未收录。

# Last day of the modelled tariff rate
m-25410c6c7f = 模型关税税率的最后一日

# Last day of the model's file that was known.
m-361aa8d100 = 模型文件中已知的最后一日。

# Last day of the suspensions of export controls
m-020f9ec35a = 出口管制暂停的最后一日

# The last day of the truce of which the suspensions are a term, as first set.
m-d2be538e34 = 暂停期的最后一日（按最初确定），上述暂停为其内容之一。

# Last day the table of events covers
m-5eaa3d9d65 = 事件表所及的最后一日

# The day of the brief or the last day on which the table was gone through, whichever is earlier.
m-dda8b02503 = 简报日期与事件表最后核查日中的较早者。

# Last month compared between the files
m-b86390bfb7 = 两份文件相比较的末月

# The newest month that both files hold and whose fiscal year was open in the earlier one.
m-afdd4cc76f = 两份文件均有、且在较早文件中所属财年尚未结束的最新月份。

# Last month of deaths known a year before this brief
m-1c7a56849d = 本简报一年前已知的死亡末月

# From files kept then; where these were too old, the last month that was public by the lag.
m-12b10131c9 = 取自当时留存的文件；文件过旧的，取按发布时滞已公开的最后月份。

# Last month of deaths observed since
m-4b249754e6 = 此后已观测死亡的末月

# Latest month held, at most twelve after the last one known then.
m-3a863c15ac = 所载最新月份，最多至当时已知最后月份之后十二个月。

# Last month of deaths projected
m-9c2883ba32 = 死亡推演的末月

# Last of the months ahead that the assumptions ask for.
m-d0b16ec324 = 假设所要求的预测月份中的末月。

# Last month of deaths read off predicted sums
m-4a05b52553 = 由预测合计数推得死亡人数的末月

# Last of those months.
m-636b6289a3 = 上述月份中的末月。

# Last month of deaths that was projected and has come
m-d94d8b7b8a = 曾作推演且已有数据的死亡末月

# Latest month that a scored projection is of.
m-174966aa6e = 已评分的推演所涉最新月份。

# Last month of India's latest year of exports
m-dd480ec2f8 = 印度最新出口年度的末月

# Last month of the newest fiscal year of the file; India's year runs from April to March.
m-0538b50a19 = 文件最新财年的末月；印度财年为四月至次年三月。

# Last month of seizures known a year before this brief
m-8fb2d24caa = 本简报一年前已知的查获末月

# Last month of seizures observed since
m-574c09b404 = 此后已观测查获的末月

# Last month of seizures projected
m-876babb60d = 查获推演的末月

# Last month of seizures that was projected and has come
m-f148b0ba34 = 曾作推演且已有数据的查获末月

# Last month of the Federal Register searched
m-f99fafd8c5 = 所检索《联邦公报》的末月

# Newest month of which the copy holds documents.
m-69d6b81cff = 副本收有文件的最新月份。

# Last month of the quarter with most deaths from opioids in Canada
m-c857b8709e = 加拿大阿片类药物死亡最多的季度的末月

# Last month of the quarter with the highest count.
m-eb6a10b1d5 = 人数最高的季度的末月。

# Last month of US imports from the neighbours counted
m-7a31457dfc = 所计美国自邻国进口的末月

# Newest month in which as many lines have a row as in any month; later months leave out lines without trade.
m-0c76b621af = 有记录的税号数不少于任何其他月份的最新月份；此后月份不列无贸易的税号。

# Last month that any data file covers
m-9863b55c85 = 任一数据文件所及的末月

# The newest month within the periods that the files published by this day cover; most files end earlier.
m-35faefcd38 = 截至当日已发布文件所涉时段内的最新月份；多数文件截止更早。

# Last projected month of seizures that a later file reaches
m-f53915e6e8 = 后来文件所及的最末查获推演月份

# Latest month that the aggregate by fiscal year reaches; inferred from the day it was published.
m-7e7048518f = 按财年汇总文件所及的最新月份；由发布日推断。

# Last year of identifications held as first published
m-b4fd4424c3 = 所载首次公布检出次数的末年

# The newest year of Table {n1} that the newest query holds too.
m-3031e757ad = 表{ $n1 }中最新查询也载有的最新年份。

# Last year of Mexico's imports in the basket
m-f8ad619558 = 墨西哥篮子税号进口的末年

# Newest year in which Mexico reports imports in {n1}.
m-fdd01a966c = 墨西哥报告{ $n1 }项下进口的最新年份。

# Last year with both reports of the flow
m-2acd72038a = 双方均报告该贸易流的末年

# Newest year of which all twelve months of US imports and China's exports to the United States are held.
m-423ad6e3a4 = 美国进口和中国对美出口十二个月数据齐全的最新年份。

# Latest average tariff on China by another method
m-738ca97692 = 按另一种方法得出的对华最新平均关税

# Newest confirmed estimate by another method; the newest one where none is confirmed.
m-1921ac5cba = 按另一种方法得出的最新已证实估计值；均未证实的，取最新值。

# Latest average tariff on China held
m-c17f5feaa7 = 所载对华最新平均关税

# Newest estimate that is not unconfirmed by the institute shown of the average US tariff on goods from China in force, in percent of value.
m-eb5415fac5 = 所示机构对美国对中国货物现行平均关税的最新估计值（不含未证实者），按价值的百分比计。

# Latest complete fiscal year of Air and Marine Operations
m-0396d429c7 = 空中与海上行动处最新完整财年

# The newest fiscal year of which the file of Air and Marine Operations holds all twelve months.
m-47e033f513 = 空中与海上行动处文件中十二个月数据齐全的最新财年。

# Latest complete fiscal year of seizures
m-b6a9b215f0 = 查获数据最新完整财年

# Latest complete half-year of identifications
m-ff6a4c539f = 检出次数最新完整半年

# The newest half-year that ended at least a year before the query and before the day of the brief.
m-c58607ad80 = 在查询日和简报日期之前至少一年已结束的最新半年。

# Latest day with an entry linked with China
m-2786e70eb2 = 出现与中国有关联条目的最近日期

# Newest day on which an entry linked with China first stood on the list under the order.
m-ca3d3c5f89 = 与中国有关联的条目依该行政令首次列入名单的最近日期。

# Latest day with new entries under the order
m-0bb77459be = 该行政令下出现新条目的最近日期

# Day of the newest capture that shows entries under the order for the first time.
m-9edbcce042 = 首次显示该行政令下新条目的最近存档日。

# Latest fiscal year for which the purity of powder is stated
m-db0b17e2b2 = 载明粉末纯度的最新财年

# The newest whole fiscal year among DEA's figures on purity, where there are two or more.
m-511fe5fd5d = DEA纯度数据中最新的完整财年，须有两个或以上财年。

# Latest month compared since the Busan meeting
m-2ca0e1bf56 = 釜山会晤以来相比较的最新月份

# The newest of at most twelve full months since the meeting.
m-04db0df39b = 会晤以来最多十二个完整月份中的最新月份。

# Latest month held of the newest fiscal year
m-1418d6cd80 = 最新财年所载最新月份

# The newest month of the files.
m-e8961ebb27 = 各文件中的最新月份。

# Latest month in the first kept file that rings
m-d92210f7fa = 首个触发警报的留存文件中的最新月份

# Latest month that was watched in that file.
m-09e9ce1e06 = 该文件中受监测的最新月份。

# Latest month in the last kept file that does not ring
m-c9822fc450 = 最后一个未触发警报的留存文件中的最新月份

# Latest month of customs duties collected
m-3c6154d505 = 关税收入最新月份

# Newest month of the file.
m-6441042aa3 = 文件的最新月份。

# Latest month of deaths from opioids in Canada
m-f94cd8f86f = 加拿大阿片类药物死亡最新月份

# Last month of the newest quarter shown for all of Canada.
m-26ce3dbd9f = 有加拿大全国数据的最新季度的末月。

# Latest month of emergency visits for opioid overdoses
m-876532868b = 阿片类药物过量急诊就诊最新月份

# Newest month for which a rate is shown for all jurisdictions together.
m-fb510f49be = 有全部辖区合计比率的最新月份。

# Latest month of seizures held
m-5cee0610cb = 所载查获数据最新月份

# Latest month of the shift to the lower level of deaths
m-995a8648e8 = 死亡移至较低水平的最晚月份

# Upper end of the {n1} interval of the month of that shift.
m-58840187d2 = 该次移动所在月份的{ $n1 }区间上限。

# Latest month of US imports from China
m-b7a35e680b = 美国自中国进口最新月份

# Latest month that the aggregate file reaches
m-3cc082eae4 = 汇总文件所及最新月份

# Of an open year the month before the aggregate's publication, as the publisher puts out the file of a month in the month after it; of a closed year September.
m-66bceed21e = 财年尚未结束的，为汇总文件发布月的上一个月，因发布机构于次月发布当月文件；财年已结束的，为九月。

# Latest month up to which deaths in twelve months are reported
m-f17e76294e = 十二个月死亡人数已有报告数的最新月份

# Last month with a reported sum of the twelve months that end with it.
m-5ed41e0ba2 = 有截至该月十二个月报告合计数的最后月份。

# Latest month with a final count of deaths
m-f5af829adc = 有最终死亡人数的最新月份

# Last month of the final file.
m-d253bbc0d0 = 最终文件的末月。

# Latest month with which an alarm rang
m-01225767b0 = 触发警报的最新月份

# Latest of the months with which an alarm of any series rang.
m-71c78edd04 = 任一序列触发警报的月份中的最新月份。

# Latest whole year of deaths by state
m-802b0c967e = 分州死亡人数最新完整年度

# The newest calendar year of which no month is partial in the file by state.
m-766e897026 = 分州文件中没有不完整月份的最新日历年。

# Latest whole year of deaths from opioids in Canada
m-004c4e2734 = 加拿大阿片类药物死亡最新完整年度

# The newest calendar year for which the publisher gives a count.
m-378c88892d = 发布机构给出人数的最新日历年。

# Latest year final by state and for the United States
m-02a65b2e73 = 分州和全美均为最终数的最新年度

# The newest year with final counts in both files.
m-7a7686f427 = 两份文件均有最终人数的最新年度。

# Latest year of the basket {n1}
m-c465622890 = { $n1 }篮子税号最新年度

# Newest year of the file in which a country reports exports.
m-dc3d936e11 = 文件中有国家报告出口的最新年度。

# Latest year that both queries of identifications hold
m-23b0878151 = 两次检出查询均有的最新年度

# The newest year that both queries hold and that was over at the earlier one.
m-4371fec203 = 两次查询均有、且在较早查询时已结束的最新年度。

# Latest year with both a December sum and final counts
m-de0555d6f0 = 同时有十二月合计数和最终人数的最新年度

# Latest year of twelve final months whose sum to December also stands in the provisional file.
m-37444b2bf6 = 有十二个最终月份、且截至十二月的合计数也载于初步文件的最新年度。

# Latest year with exports in the lines of fentanyls, ANPP and NPP
m-4042b3c8e1 = 芬太尼类、ANPP和NPP税号有出口的最新年度

# Newest year in which a country reports exports in {n1}, {n2} or {n3}.
m-d9ed88fb07 = 有国家报告{ $n1 }、{ $n2 }或{ $n3 }项下出口的最新年度。

# Latest year with final counts of deaths
m-520f0798da = 有最终死亡人数的最新年度

# Latest calendar year with twelve final months.
m-07ea1f897d = 有十二个最终月份的最新日历年。

# Least growth of the identifications of fentanyl of a year since first published
m-c23bf2d927 = 首次公布以来某年芬太尼检出次数的最小增长

# Lowest change from Table {n1} to the newest query over the years that both hold, fifty states and the District of Columbia.
m-00e200a29d = 五十个州和哥伦比亚特区，在两者均有的各年中，自表{ $n1 }至最新查询的最低变化。

# Length that stands out most
m-10b1ce8330 = 最突出的时长

# Of those lengths the one whose change has the smallest p-value.
m-b7b2ab5039 = 上述时长中变化的p值最小者。

# Lengths of a change of deaths after the class control that were tried
m-531d3ca2a2 = 整类列管后死亡变化所试的时长

# Whole months from one up to those between the control and the emergency of {m1}, at most twelve.
m-af83850efa = 自一个月起的整月数，至列管与{ $m1 }紧急状态之间的月数为止，最多十二个月。

# Level of intervals
m-8dd012ffd4 = 区间水平

# Level of every interval that states no other.
m-0e9110d18f = 未另行注明的各区间的水平。

# Level of the interval of the month of that shift
m-33a42eb524 = 该次移动所在月份的区间水平

# Share of such intervals that are meant to hold the month.
m-064fd8e56d = 此类区间中预期包含该月份的比例。

# Line of the furthest unit value
m-b4c4898a68 = 偏离最大的单位价值所属税号

# Six-digit line of that unit value, written with a point after the heading.
m-e48fe49d49 = 该单位价值所属六位税号，四位品目后加点书写。

# Lines of precursors on the lists of section {n1}
m-24feb0397f = { $n1 }条款清单上的前体税号

# Eight-digit US lines in the headings of precursors that the extract has on a list; a line that is not in it may be listed all the same.
m-684a58f9d3 = 摘录显示列入清单的前体品目项下美国八位税号；未见于摘录的税号仍可能列入清单。

# Links from a controlled chemical to a successor
m-f6e43ca2f7 = 受管制化学品与替代品之间的关联

# Rows of the timeline of substitution.
m-43f019ea0e = 替代时间线的行数。

# Links to a successor read from the order of controls
m-577712248b = 由管制先后推知的替代关联

# Rows whose link is inferred from which control came when.
m-07d452888a = 由管制时间先后推断关联的行。

# Links to a successor that a source states
m-64204641be = 有来源载明的替代关联

# Rows whose link is stated in full by a page that is not unconfirmed.
m-4df544ec5d = 关联由并非“未证实”的页面完整载明的行。

# Links to a successor that a source states in part
m-7d29ae6231 = 有来源部分载明的替代关联

# Rows whose link is stated in part by a page that is not unconfirmed.
m-cdd6a8e8f1 = 关联由并非“未证实”的页面部分载明的行。

# Links to a successor that are not confirmed
m-b81965bbba = 未经证实的替代关联

# Rows whose link or whose page is unconfirmed.
m-4e521b18aa = 关联或页面未证实的行。

# Lists of section {n1} that hold lines of precursors
m-3fb6c56266 = 载有前体税号的{ $n1 }条款清单

# Names of the lists that these lines are on.
m-b999dd7164 = 上述税号所在清单的名称。

# Longest length that the estimate states
m-486725f132 = 估计所载的最长时长

# Longest length of the change that the estimate states.
m-9839a482c6 = 估计所载变化的最长时长。

# Longest time from UN vote to control in China
m-6fedf946c7 = 自联合国表决至中国管制的最长时间

# Most days from the vote on a precursor to China's first control in force that names it.
m-9f0c8ad1a7 = 自对某种前体表决至中国首次按品种列管该前体的措施生效的最多天数。

# Lowest ratio of the two reports
m-fd08763796 = 双方报告值之比的最低值

# Lowest yearly ratio of US imports from China to China's exports to the United States.
m-73547b301a = 美国自中国进口额与中国对美出口额年度比率的最低值。

# Lowest US imports from China in a month since the fentanyl duty
m-b5b33b5412 = 芬太尼关税以来美国自中国单月进口最低值

# Lowest customs value of a month from the month in which the fentanyl duty took effect on.
m-03a3506c33 = 自芬太尼关税生效月起单月海关价值的最低值。

# Marked events inside the series of fentanyl seized
m-c11e09230d = 芬太尼查获序列内的标记事件

# Controls, duty steps and meetings marked on pictures whose day lies in the months held.
m-9319a07dd7 = 图上标记的管制、关税步骤和会晤中，日期在所载月份之内者。

# Marked events with too few months of seizures around them
m-c886469995 = 前后查获月份过少的标记事件

# Marked events with fewer than twelve months before or six months after them inside the chosen window.
m-f56e4f40e4 = 在所选窗口内，之前不足十二个月或之后不足六个月的标记事件。

# Mean error of the publisher's predictions
m-aa16a75084 = 发布机构预测值的平均误差

# Mean absolute difference between the predicted and the settled sum of twelve months.
m-d43b10103a = 十二个月合计数的预测值与确定值之差的平均绝对值。

# Mean past error of the publisher's predictions, deaths falling
m-7a94999c88 = 发布机构预测值以往的平均误差，死亡下降时

# Mean of prediction against settled sum, with its sign, for sums that were falling: against those of a year before.
m-e3dd545256 = 下降中的合计数（与上年相比）的预测值与确定值之差的平均值，带正负号。

# Mean past error of the publisher's predictions, deaths rising
m-f06d9dadcc = 发布机构预测值以往的平均误差，死亡上升时

# Mean of prediction against settled sum, with its sign, for sums that were rising: against those of a year before.
m-1b7de30b6c = 上升中的合计数（与上年相比）的预测值与确定值之差的平均值，带正负号。

# Mean size of past errors of such completions
m-f41677fbcc = 此类补全以往误差的平均幅度

# Mean absolute error, against what settled later, of completions by the same method from earlier files.
m-c58a0c6fab = 以同一方法对较早文件作补全，与后来确定值相比的平均绝对误差。

# Mean size of past errors of the reported counts
m-a0c34cbf99 = 报告人数以往误差的平均幅度

# Mean absolute error of the counts as first reported, for the same sums as the error of completions.
m-29786797d7 = 首次报告人数的平均绝对误差，所涉合计数与补全误差所涉者相同。

# Median days from announcement to effect, China
m-0c85690c5b = 自公布至施行的天数中位数，中国

# Median over adopted controls whose announcement and effect are both known to the day.
m-0924a78777 = 已出台管制措施中公布日和施行日均精确到日者的中位数。

# Median days from announcement to effect, United States
m-5098af3e5c = 自公布至施行的天数中位数，美国

# Median time from first official mention to control in China by name
m-67ff1d8bb8 = 自首次官方提及至中国按品种列管的时间中位数

# Days from the first official mention found to China's first control that names the precursor, median after Kaplan and Meier with open cases counted as open.
m-e37d384b01 = 自查得的首次官方提及至中国首次按品种列管该前体的天数；按Kaplan-Meier方法取中位数，未结者按未结计。

# Median time from UN vote to control in China
m-48df2ec35d = 自联合国表决至中国管制的时间中位数

# Days from the vote on a precursor to China's first control in force that names it, median after Kaplan and Meier with open cases counted as open.
m-0b4d76ec79 = 自对某种前体表决至中国首次按品种列管该前体的措施生效的天数；按Kaplan-Meier方法取中位数，未结者按未结计。

# Method of the other average tariff
m-0418d3a962 = 另一平均关税的方法

# Whose method gives the newest estimate by another method.
m-1c4f878039 = 按另一种方法得出最新估计值的机构方法。

# Methods that give an average tariff on China
m-0be94d3eb4 = 给出对华平均关税的方法

# Methods with an estimate of the average US tariff on goods from China that was in force.
m-20372098ee = 对美国对中国货物现行平均关税有估计值的方法。

# Mexico's imports in the basket, first year
m-05904d29ab = 墨西哥篮子税号进口，首年

# Value, CIF, of imports from the world that Mexico reports in {n1}, all goods, in the first of these years.
m-97eed89135 = 上述年份的首年，墨西哥报告的{ $n1 }项下自全球进口的价值（CIF），含所有货物。

# Mexico's imports in the basket, last year
m-4b26ff5830 = 墨西哥篮子税号进口，末年

# Value, CIF, of imports from the world that Mexico reports in {n1}, all goods, in the newest year.
m-a0132dd096 = 最新年度，墨西哥报告的{ $n1 }项下自全球进口的价值（CIF），含所有货物。

# Modelled tariff rate on all US imports, last day
m-8cd781e984 = 美国全部进口的模型关税税率，最后一日

# Effective rate on all imports on the last day of the file, in percent of their value, by the model of the Budget Lab at Yale with the imports of {n1} as weights.
m-fd8cafb8d6 = 文件最后一日全部进口货物的有效税率，按进口价值的百分比计；依耶鲁大学预算实验室模型，以{ $n1 }年进口为权重。

# Modelled tariff rate when the part of the fentanyl duties was largest
m-5a38dfe7a5 = 芬太尼关税所占部分最大时的模型关税税率

# Effective rate on all imports on the first day on which the fentanyl duties had their largest part.
m-9a5f5f2e41 = 芬太尼关税所占部分最大的首日，全部进口货物的有效税率。

# Month of the highest customs duties
m-871754b6b9 = 关税收入最高的月份

# Month of the file with the largest sum of customs duties.
m-bc608651e0 = 文件中关税收入最大的月份。

# Month of the lowest US imports from China since the fentanyl duty
m-636f0a4832 = 芬太尼关税以来美国自中国进口最低的月份

# Month with the lowest customs value from the month in which the fentanyl duty took effect on.
m-8482db4427 = 自芬太尼关税生效月起海关价值最低的月份。

# Month with which the completed twelve months end
m-6b7a5484a2 = 补全后十二个月的截止月份

# Last month whose open {n1}-month sum has a completed value.
m-97f63dfad6 = 未完整的{ $n1 }个月合计数有补全值的最后月份。

# Month with which the watch rings for the fall in deaths
m-f3688faf64 = 监测触发死亡下降警报的月份

# Month of the first downward alarm in final counts in or after the first month of the fall.
m-0864ce9a26 = 下降首月或其后，最终人数首次触发向下警报的月份。

# Monthly series watched
m-9b161e1f25 = 受监测的月度序列

# Series of data/monitoring.yml that could be watched on this day.
m-30e133a76f = data/monitoring.yml所列序列中当日可监测者。

# Months after an event
m-ff5052aca4 = 事件之后的月数

# The parameter post_months.
m-1047368c01 = 参数post_months。

# Months before an event
m-6b9aa498ce = 事件之前的月数

# The parameter pre_months.
m-6deccb3233 = 参数pre_months。

# Months between two false alarms of a series, at least
m-5a16e80e35 = 同一序列两次误报之间的月数，至少

# Stated average time between false alarms of one series while its course does not change; the shortest of all series watched. Simulated times are in the documentation of methods.
m-23e0e2963b = 在走势不变时，同一序列两次误报之间的标称平均时间；取各受监测序列中最短者。模拟时间见方法文件。

# Months by which the curve is carried below the youngest age seen
m-ec5de8472b = 曲线向最小已见龄期以下延伸的月数

# Youngest age seen to grow less the age of the newest year; none where it was seen.
m-ff2d51a3cd = 已见增长的最小龄期减去最新年度的龄期；该龄期已见增长的，为无。

# Months in the run of falling deaths
m-33c7814db9 = 死亡下降连续期的月数

# Final months from the first month of the fall to the latest; a run of fewer than six is none.
m-3810566f40 = 自下降首月至最新月份的最终月份数；不足六个月的连续期不计。

# Months of deaths inside the {n1} band of the naive forecast
m-08f0c81784 = 落在朴素预测{ $n1 }区间内的死亡月份

# Share of months inside the band around the same month of the last twelve, as wide as past errors of that rule.
m-113b78849f = 落在区间内的月份占比；该区间以最近十二个月中的同月为中心，宽度与该规则以往误差相同。

# Months of deaths inside the band of four fifths
m-c0b3f45cc9 = 落在五分之四区间内的死亡月份

# Months observed since that lie inside the {n1} band of the projection of that day.
m-5885175bed = 此后已观测各月中，落在当日推演{ $n1 }区间内者。

# Months of deaths inside the band that should hold four fifths
m-aedff09e3b = 落在应涵盖五分之四的区间内的死亡月份

# Share of projected months, one to twelve ahead, that came inside the {n1} band.
m-6c1fbcb02b = 提前一至十二个月的推演月份中，落在{ $n1 }区间内者的占比。

# Months of deaths inside the band that should hold half
m-6233697254 = 落在应涵盖一半的区间内的死亡月份

# Months of deaths inside the band that should hold nineteen in twenty
m-a046140cb4 = 落在应涵盖二十分之十九的区间内的死亡月份

# Months of deaths observed since
m-0dc30d630a = 此后已观测的死亡月份

# Months projected a year before this brief that have come.
m-7c470ddf52 = 本简报一年前所推演、现已有数据的月份。

# Months of deaths read off predicted sums
m-f5e30ce226 = 由预测合计数推得死亡人数的月份

# Open months whose reported sums run below the publisher's predicted ones, in the file that months are read off.
m-51185af569 = 在据以推得各月的文件中，报告合计数低于发布机构预测值的未完整月份。

# Months of seizures inside the band of four fifths
m-544f5d1d9d = 落在五分之四区间内的查获月份

# Months of seizures inside the band that should hold four fifths
m-2553fb02f6 = 落在应涵盖五分之四的区间内的查获月份

# Months of seizures inside the band that should hold half
m-143af98d36 = 落在应涵盖一半的区间内的查获月份

# Months of seizures inside the band that should hold nineteen in twenty
m-77cdc0ff0b = 落在应涵盖二十分之十九的区间内的查获月份

# Months of seizures observed since
m-06a7ebea90 = 此后已观测的查获月份

# Months of the Federal Register searched
m-dc0d1d8935 = 所检索《联邦公报》的月数

# Months from the first to the last of which the copy holds documents of any kind.
m-1b63ddd6a6 = 自副本收有任何种类文件的首月至末月的月数。

# Months of the Federal Register that the copy holds in part
m-f387a6a2c3 = 副本仅部分收录的《联邦公报》月份

# Of these months, those of which the copy holds fewer than {n1} documents of all kinds.
m-8b3f4a8a9d = 上述月份中，副本所收各类文件少于{ $n1 }份者。

# Months read off provisional sums against final ones
m-64ad302c3f = 由初步合计数推得的月份，与最终月份相比

# Sum of the latest twelve months held both ways: read off reported {n1}-month sums by differencing, against the final counts.
m-5954a35637 = 两种方式均有的最近十二个月之和：由报告的{ $n1 }个月合计数差分推得，与最终人数相比。

# Most growth of the identifications of fentanyl of a year since first published
m-12d86f91a2 = 首次公布以来某年芬太尼检出次数的最大增长

# Highest change from Table {n1} to the newest query over the years that both hold, fifty states and the District of Columbia.
m-68a353bf1f = 五十个州和哥伦比亚特区，在两者均有的各年中，自表{ $n1 }至最新查询的最高变化。

# Most that a sum grew after the settled age
m-b8646c0f93 = 合计数在稳定龄期之后的最大增长

# Highest change from a sum's first reading at twelve to seventeen months of age to its newest reading.
m-01b887ed86 = 合计数自龄期十二至十七个月时的首次读数，至其最新读数的最高变化。

# Named chemicals under China's export licence to North America
m-27107bf919 = 中国对北美出口许可所列化学品

# Substances named in China's export licences in force whose destinations include the United States.
m-1599bc20ee = 目的地包括美国的中国现行出口许可中列明的物质。

# Names of the precursors China controls by name, the US not
m-1f4b70eb84 = 中国已按品种列管、美国未按品种列管的前体名称

# The tracked precursors that a control in force of China names and none of the United States.
m-1c58fda463 = 跟踪的前体中，中国现行管制措施列明而美国现行管制措施均未列明者。

# Names of the precursors the US controls by name, China not
m-4c51c980b3 = 美国已按品种列管、中国未按品种列管的前体名称

# The tracked precursors that a control in force of the United States names and none of China.
m-0a02947185 = 跟踪的前体中，美国现行管制措施列明而中国现行管制措施均未列明者。

# Names of the tracked precursors nobody controls by name
m-9c42911551 = 各方均未按品种列管的跟踪前体名称

# The tracked precursors that no control in force of an authority in the timeline names.
m-7ef4416581 = 跟踪的前体中，时间线所列各主管机构现行管制措施均未列明者。

# Negative controls asked about around China's class control
m-99247b7eb8 = 围绕中国整类列管所检验的阴性对照

# Series of deaths that no control of fentanyl can have moved and that were known on this day.
m-474039c4d6 = 芬太尼管制不可能影响、且当日已知的死亡序列。

# Newest file of provisional deaths
m-3867c97535 = 最新的初步死亡文件

# Day on which the newest provisional file known on this day was published.
m-82627d9516 = 当日已知的最新初步文件的发布日。

# Newest fiscal year of the aggregate file
m-7579337de9 = 汇总文件最新财年

# The newest fiscal year in the aggregate by fiscal year, which holds no months.
m-0ddc5a004b = 按财年汇总文件的最新财年，该文件不分月。

# Publication day of the newest data file of any dataset.
m-56ae8a371d = 任一数据集最新数据文件的发布日。

# Newest whole year of China's drug figures held
m-79ccbc338f = 所载中国毒品数据最新完整年度

# Newest calendar year of which an office of China published figures.
m-d2b74f2d15 = 中国主管机构公布数据的最新日历年。

# Newest year of identifications that still grows
m-800874ec19 = 检出次数仍在增长的最新年度

# The newest year that was over at the newest query and that it reads less than {n1} months after its end.
m-da43c9ad43 = 最新查询时已结束、且该查询读取时距年末不足{ $n1 }个月的最新年度。

# Next day on which a promise falls due
m-02725773e4 = 下一个承诺到期日

# The first day from the day of the brief on that a promise names for its next step.
m-52881e9aef = 自简报日期起，承诺为其下一步载明的首个日期。

# Nitazenes listed one by one, UN
m-8a61b7ceac = 逐一列管的尼秦类物质，联合国

# Tracked nitazenes that a control of this authority in force names.
m-7305da4cf1 = 跟踪的尼秦类物质中，该主管机构现行管制措施列明者。

# Nitazenes listed one by one, United States
m-d61c2280f4 = 逐一列管的尼秦类物质，美国

# Nitazenes tracked by name
m-3f3a3c4593 = 按品种跟踪的尼秦类物质

# Nitazenes in the timeline of substances that had been reported, or were named in a decision, by the day of the brief.
m-5355bf1f17 = 物质时间线所列尼秦类物质中，截至简报日期已有报告或在决定中列明者。

# Nowcasts of open sums that have settled since
m-f691f45c1e = 此后已确定的未完整合计数即时预测

# Open sums of twelve months in kept files that this brief's method completes and that have settled in a later file.
m-d6c314c3a4 = 留存文件中的十二个月未完整合计数，由本简报方法补全，且已在后来文件中确定。

# Nowcasts of open sums that share no month
m-0200e131a4 = 不共有月份的未完整合计数即时预测

# Most of these sums of which no two share a month.
m-aedb0e660e = 上述合计数中，任意两个均不共有月份的最多个数。

# Nowcasts of open sums whose {n1} band held what settled
m-7a01682788 = { $n1 }区间涵盖确定值的未完整合计数即时预测

# Share of these nowcasts whose band held the settled sum.
m-9a0a6f891e = 此类即时预测中，其区间涵盖确定合计数者的占比。

# Organic chemicals from China by air, weight
m-3d621eadb6 = 自中国空运的有机化学品，重量

# Shipping weight of US imports in chapter {n1} from China that came by air in the newest year of the file.
m-71ef8468d8 = 文件最新年度，美国第{ $n1 }章项下自中国空运进口的运输重量。

# Organic chemicals from China by container ship, weight
m-3bc3100b46 = 自中国集装箱海运的有机化学品，重量

# Shipping weight of US imports in chapter {n1} from China that came in containers by ship in the newest year of the file.
m-1b855673a1 = 文件最新年度，美国第{ $n1 }章项下自中国集装箱海运进口的运输重量。

# Overdose deaths of all drugs in the half year after China's class control
m-77d38a9b9d = 中国实行整类列管后半年内全部用药过量死亡

# Average over the six months after it against the course before; those with synthetic opioids are among them.
m-a10d918fd5 = 其后六个月的平均值，与此前走势相比；其中包括涉及合成阿片类药物的死亡。

# Overdose deaths of all drugs in the half year after China's class control, verdict
m-c2d9ea242f = 中国实行整类列管后半年内全部用药过量死亡，判定

# Part of the fentanyl duties in the modelled rate, last day
m-d4985d1730 = 模型税率中芬太尼关税所占部分，最后一日

# Part of the fentanyl duties on China, Canada and Mexico together in the modelled rate on all imports, on the last day of the file.
m-0b62399079 = 文件最后一日，全部进口货物模型税率中对中国、加拿大和墨西哥芬太尼关税合计所占部分。

# Part of the import surcharge in the modelled rate, last day
m-294f6b3427 = 模型税率中进口附加税所占部分，最后一日

# Part of the surcharge under section {n1} in the modelled rate on all imports, on the last day of the file.
m-d2853f51b2 = 文件最后一日，全部进口货物模型税率中{ $n1 }条款附加税所占部分。

# Past predictions of the publisher without a month in common, deaths falling
m-a9747b62c6 = 发布机构以往预测值中不共有月份者，死亡下降时

# The most of those sums that can be chosen so that no two share a month.
m-e6e8fab89b = 上述合计数中可选出的、任意两个均不共有月份的最多个数。

# Past predictions of the publisher without a month in common, deaths rising
m-7f765872b1 = 发布机构以往预测值中不共有月份者，死亡上升时

# Past predictions of the publisher, deaths falling
m-bd62836a65 = 发布机构以往预测值，死亡下降时

# Sums that were open in an earlier file, were predicted in it and have settled since, and were falling.
m-48df8ef33d = 在较早文件中未完整且有预测值、此后已确定、并在下降的合计数。

# Past predictions of the publisher, deaths rising
m-3c680407ec = 发布机构以往预测值，死亡上升时

# Sums that were open in an earlier file, were predicted in it and have settled since, and were rising.
m-a6bce0ebd0 = 在较早文件中未完整且有预测值、此后已确定、并在上升的合计数。

# Past values that the error of completions rests on
m-722f8c5970 = 补全误差所依据的以往数值

# Sums that were open in an earlier file and have settled since; sums of one file mostly share their months.
m-27ba291864 = 在较早文件中未完整、此后已确定的合计数；同一文件的合计数多有共同月份。

# Past values without a month in common that the error of completions rests on
m-5112b63538 = 补全误差所依据的以往数值中不共有月份者

# Persons arrested (China), change since the day before
m-819bae7de0 = 被抓获人员（中国），与前一日相比的变化

# Persons arrested by China over fentanyl, precursors or laundering
m-00c3bf8511 = 中国因芬太尼、前体或洗钱抓获的人员

# Arrests made public by China or the United States; reports of the same case count once, by the largest number.
m-6734a41060 = 中国或美国公开的抓获情况；同一案件的多次报道计一次，取最大数。

# Persons arrested by China since the event counted from
m-58d758b0e0 = 起算事件以来中国抓获的人员

# Arrests made public on that day or later; reports of the same case count once.
m-be8b896ffa = 当日或其后公开的抓获情况；同一案件的多次报道计一次。

# Persons charged by the United States over supply from China
m-4a7fffee9c = 美国就来自中国的供应起诉的人员

# Persons in these announcements, one row each, who are based in China or whose base is not stated; launderers and dealers are left out.
m-50cf53bb96 = 上述公告中身在中国或未载明所在地的人员，每人一行；洗钱者和贩卖者不计。

# Persons charged by the United States over supply from the countries in focus
m-952c06535a = 美国就来自重点国家的供应起诉的人员

# Suppliers, sellers of equipment and brokers based in a country in focus, one row each.
m-31d424b53e = 身在重点国家的供应者、设备销售者和中介，每人一行。

# Persons charged over supply from China and convicted in the United States
m-8a0eaf588f = 因来自中国的供应被起诉并在美国被判有罪的人员

# Of the persons charged, those found guilty by a jury or by plea, once that was public.
m-3aff835dbd = 被起诉人员中，经陪审团裁定或认罪而被判有罪、且已公开者。

# Persons charged over supply from China and ever in US custody
m-26ddb07c88 = 因来自中国的供应被起诉并曾在美国在押的人员

# Of the persons charged, those held by the United States at any time up to the day of the brief.
m-910a3f7e9f = 被起诉人员中，截至简报日期曾在任何时间由美国羁押者。

# Persons charged over supply from China whom China arrested itself
m-32f66a6735 = 因来自中国的供应被起诉、由中国自行抓获的人员

# Of the persons charged by the United States, those whom China arrested in a case of its own; never added to other counts.
m-f1acfc7618 = 美国起诉的人员中，中国在本国案件中抓获者；不与其他人数相加。

# Persons charged over supply from China whose custody is not stated
m-8bf7131f38 = 因来自中国的供应被起诉、未载明是否在押的人员

# Of the persons charged, those of whom no source read says whether they are held.
m-330bf22c88 = 被起诉人员中，所读来源均未说明是否在押者。

# Persons handed over to the United States by third countries over supply
m-a84bfca963 = 第三国就供应移交美国的人员

# Suppliers, sellers of equipment and brokers whom a third country extradited, expelled or handed over.
m-574698d9ec = 由第三国引渡、驱逐或移交的供应者、设备销售者和中介。

# Persons in China and Hong Kong sanctioned by the United States
m-8a46f1e28a = 被美国制裁的中国内地和香港人员

# Persons named in designations over fentanyl, added up over the actions; some had been charged as well.
m-f501442c39 = 因芬太尼列入制裁名单的人员，各次行动相加；部分人员此前也已被起诉。

# Persons in China charged as suppliers
m-f13e84c685 = 作为供应者被起诉的在中国人员

# Of the persons charged over supply from China, those accused of making or selling drugs or precursors.
m-0d0f83fe58 = 因来自中国的供应被起诉的人员中，被指控制造或销售毒品或前体者。

# Persons in China charged over pill equipment
m-263633184b = 因压片设备被起诉的在中国人员

# Of the persons charged over supply from China, those accused of selling presses or moulds.
m-d256a97290 = 因来自中国的供应被起诉的人员中，被指控销售压片机或冲模者。

# Persons in the countries in focus sanctioned by the United States
m-7f22d06f4e = 被美国制裁的重点国家人员

# Persons named in designations over fentanyl, by the country they are in.
m-1865f022ae = 因芬太尼列入制裁名单的人员，按所在国家列示。

# Persons on the list linked with China
m-901cd3bfcf = 名单上与中国有关联的人员

# Of the entries linked with China, those of persons.
m-582636d780 = 与中国有关联的条目中属自然人的条目。

# Persons sentenced in China over fentanyl
m-ab46b98e3d = 在中国因芬太尼被判刑的人员

# Persons in reports of sentences over fentanyl or its precursors.
m-a482fcd4ac = 关于芬太尼或其前体判刑的报道所涉人员。

# Precursors China controls by name, the US not
m-c9d0836324 = 中国已按品种列管、美国未按品种列管的前体

# Tracked precursors that a control in force of China names and none of the United States.
m-bdd1b34c3e = 跟踪的前体中，中国现行管制措施列明而美国现行管制措施均未列明者。

# Precursors for a thousand identifications of fentanyl, highest half-year
m-c94dcecb3b = 每千次芬太尼检出对应的前体检出次数，最高半年

# The highest rate of precursors for a thousand identifications of fentanyl among the complete half-years.
m-7bb9dc4ba9 = 各完整半年中，每千次芬太尼检出对应前体的最高比率。

# Precursors for a thousand identifications of fentanyl, latest complete half-year
m-fca7e15d4e = 每千次芬太尼检出对应的前体检出次数，最新完整半年

# A thousand times the identifications of precursors of fentanyl or of what is left of them, over those of fentanyl itself.
m-e99c6dfc8c = 芬太尼前体或其残留物的检出次数乘以一千，除以芬太尼本身的检出次数。

# Precursors mentioned that China had not controlled by name
m-7465b237f9 = 已获提及而中国尚未按品种列管的前体

# Precursors with a first official mention that no control of China in force on the day of the brief names.
m-976432f79f = 有首次官方提及、而简报日期中国现行管制措施均未列明的前体。

# Precursors that share the basket {n1}
m-6680169a5b = 同属{ $n1 }篮子税号的前体

# Tracked precursors that fall into the residual line {n1} of the nomenclature of {n2}.
m-d9eb0694c4 = 归入{ $n2 }年版目录其他类税号{ $n1 }的跟踪前体。

# Precursors the US controls by name, China not
m-cd5f1cd6f4 = 美国已按品种列管、中国未按品种列管的前体

# Tracked precursors that a control in force of the United States names and none of China.
m-2aba6c2354 = 跟踪的前体中，美国现行管制措施列明而中国现行管制措施均未列明者。

# Precursors tracked by name
m-d6b3158d71 = 按品种跟踪的前体

# Precursors in the timeline of substances that had been reported, or were named in a decision, by the day of the brief.
m-3a53956719 = 物质时间线所列前体中，截至简报日期已有报告或在决定中列明者。

# Precursors with a customs line of their own
m-af523dddf4 = 有单独税号的前体

# Tracked precursors that a six-digit line of the nomenclature of {n1} holds alone.
m-c7d7d6dad9 = 跟踪的前体中，{ $n1 }年版目录某一六位税号单独列明者。

# Precursors with a first official mention
m-efa1af1188 = 有首次官方提及的前体

# Tracked precursors for which the timeline of substances holds the date of a first official mention.
m-ca8467ed24 = 跟踪的前体中，物质时间线载有首次官方提及日期者。

# Precursors with a UN vote
m-9b558eabd4 = 经联合国表决的前体

# Precursors that a vote of the UN commission, known to the day, put into a table of the {n1} Convention.
m-5dc29afab4 = 经联合国麻醉药品委员会表决（日期精确到日）列入《{ $n1 }年公约》附表的前体。

# Precursors with a UN vote that the United States had controlled before it
m-84b78e806e = 经联合国表决、而美国此前已管制的前体

# Precursors voted on whose first US control that names them came before the day of the vote.
m-733b6e558f = 经表决的前体中，美国首次按品种列管早于表决日者。

# Predictions of the publisher that have settled since
m-d123951c07 = 此后已确定的发布机构预测值

# Predicted sums of twelve months in kept files that were open then and have settled in a later file.
m-9fbc1b775a = 留存文件中的十二个月预测合计数，当时未完整，且已在后来文件中确定。

# Predictions of the publisher that share no month
m-78c3b71c95 = 不共有月份的发布机构预测值

# Promises for which the rule agrees with the compilation
m-cff51beff5 = 规则与汇编结论一致的承诺

# Of the promises that can be checked, those to which the rule gives the compilation's status.
m-13f4fc8bac = 可核对的承诺中，规则所给状态与汇编相同者。

# Promises in the ledger
m-35ac2d7678 = 台账所列承诺

# Promises of the two sides and of the countries in focus; requests and duties under a treaty are not counted.
m-f6566a74c0 = 双方和重点国家的承诺；请求和条约义务不计。

# Promises whose test was met, on time or late, also where only the other side reports it and where an outside event made them void later.
m-97fa01bc92 = 检验标准已达到的承诺，无论按期或逾期，包括仅由对方报告者，以及后来因外部事件失效者。

# Promises of both sides together
m-b4a91084c6 = 双方共同承诺

# Promises in the ledger made by both sides together.
m-dec2d8a736 = 台账所列由双方共同作出的承诺。

# Promises of both sides together that ask for a figure
m-2571b49757 = 双方共同承诺中需有数据者

# Promises of both sides together without those that a legal text alone shows to be done.
m-41d3ab874d = 双方共同承诺，不含仅凭法律文本即可表明已落实者。

# Promises of China
m-21b2dc4da7 = 中国的承诺

# Promises in the ledger made by China.
m-4523f331db = 台账所列由中国作出的承诺。

# Promises of China carried out
m-66eb08e651 = 中国已落实的承诺

# Promises of China whose test was met; one that only the other side reports is left out.
m-7a1aeb6fb2 = 中国承诺中检验标准已达到者；仅由对方报告者不计。

# Promises of China in law
m-42e9c93bf2 = 中国已载入法律的承诺

# Promises of China that a published legal text carries in full.
m-0b5d480e2a = 已公布的法律文本完整载明的中国承诺。

# Promises of China in words of its own
m-9bf9ecd1ec = 中国自行表述的承诺

# Promises of China that it tells of itself; of those of both, the ones that both tell of.
m-8bb1c741a5 = 中国自行说明的中国承诺；双方共同承诺中，双方均说明者。

# Promises of China met
m-6973c08425 = 中国已履行的承诺

# Promises made by China whose test was met, on time or late, also where an outside event made them void later.
m-b0b6ed5a93 = 中国作出的承诺中检验标准已达到者，无论按期或逾期，包括后来因外部事件失效者。

# Promises of China that ask for a figure
m-9bb74a1c72 = 中国承诺中需有数据者

# Promises of China without those that a legal text alone shows to be done.
m-931a43be79 = 中国承诺，不含仅凭法律文本即可表明已落实者。

# Promises of China that ask for a legal text
m-c56129f43f = 中国承诺中需有法律文本者

# Promises of China without those that ask for acts which need no law, order, rule or notice.
m-c95ab71c86 = 中国承诺，不含所要求行为无须法律、命令、规章或公告者。

# Promises of China that only the United States tells of
m-f41fe80a52 = 仅由美国说明的中国承诺

# Promises of China for which words of the United States alone were found.
m-a3943bd287 = 仅查得美国表述的中国承诺。

# Promises of the United States
m-35c4c54572 = 美国的承诺

# Promises in the ledger made by the United States.
m-69d6e172c3 = 台账所列由美国作出的承诺。

# Promises of the United States carried out
m-2366e4808c = 美国已落实的承诺

# Promises of the United States whose test was met; one that only the other side reports is left out.
m-79faa302ec = 美国承诺中检验标准已达到者；仅由对方报告者不计。

# Promises of the United States in law
m-046081a36c = 美国已载入法律的承诺

# Promises of the United States that a published legal text carries in full.
m-4f923942e8 = 已公布的法律文本完整载明的美国承诺。

# Promises of the United States in words of its own
m-ed42cac772 = 美国自行表述的承诺

# Promises of the United States that it tells of itself; of those of both, the ones that both tell of.
m-063852b050 = 美国自行说明的美国承诺；双方共同承诺中，双方均说明者。

# Promises of the United States met
m-38b6016e56 = 美国已履行的承诺

# Promises made by the United States whose test was met, on time or late, also where an outside event made them void later.
m-f9baaa6eb7 = 美国作出的承诺中检验标准已达到者，无论按期或逾期，包括后来因外部事件失效者。

# Promises of the United States that ask for a legal text
m-f647774152 = 美国承诺中需有法律文本者

# Promises of the United States without those that ask for acts which need no law, order, rule or notice.
m-f922480146 = 美国承诺，不含所要求行为无须法律、命令、规章或公告者。

# Promises on drug control carried out in full within twelve months
m-0d39efa94c = 十二个月内已全部落实的禁毒承诺

# Promises on drug control whose test was met by twelve calendar months after the promise; one that only the other side reports is left out.
m-ec7deaf683 = 禁毒承诺中，作出后十二个日历月内检验标准已达到者；仅由对方报告者不计。

# Promises on drug control carried out in part within twelve months
m-0615dce821 = 十二个月内已部分落实的禁毒承诺

# Promises on drug control of which a part, or the other side's word alone, was seen by then.
m-d5794b2af5 = 禁毒承诺中，届时已见部分落实或仅有对方说法者。

# Promises on drug control that are twelve months old
m-3c91f4ab54 = 已满十二个月的禁毒承诺

# Promises on drug control made at least twelve calendar months before the day of the brief.
m-bd5ab7d2ec = 在简报日期之前至少十二个日历月作出的禁毒承诺。

# Promises on drug control that ask for a figure
m-aac84e24d2 = 需有数据的禁毒承诺

# Promises on drug control that are twelve months old, without those that a legal text alone shows to be done.
m-ed902513b9 = 已满十二个月的禁毒承诺，不含仅凭法律文本即可表明已落实者。

# Promises on side terms of trade
m-daaef7d7a5 = 附带经贸条件的承诺

# Promises on terms of trade, shipping or export control agreed beside drug control and tariffs.
m-93b28e0247 = 在禁毒和关税之外一并商定的贸易、航运或出口管制条件方面的承诺。

# Promises on tariffs and trade carried out in full within twelve months
m-56ed9cf4b8 = 十二个月内已全部落实的关税和经贸承诺

# Promises on tariffs and trade whose test was met by twelve calendar months after the promise; one that only the other side reports is left out.
m-3ff7a89abf = 关税和经贸承诺中，作出后十二个日历月内检验标准已达到者；仅由对方报告者不计。

# Promises on tariffs and trade that are twelve months old
m-6b04999891 = 已满十二个月的关税和经贸承诺

# Promises on tariffs and trade made at least twelve calendar months before the day of the brief.
m-6168391741 = 在简报日期之前至少十二个日历月作出的关税和经贸承诺。

# Promises overtaken by outside events
m-35d1c72daf = 因外部事件失去履行条件的承诺

# Promises that an outside event made void, met before or not.
m-1325c850f6 = 因外部事件失效的承诺，无论此前是否已履行。

# Promises partly met
m-6c33875612 = 部分履行的承诺

# Promises of which a part is seen, or acts under a promise without an end point.
m-ee25386caa = 已见部分落实的承诺，或依无终点的承诺所采取的行动。

# Promises that a legal text shows to be done
m-aace6e2753 = 由法律文本表明已落实的承诺

# Promises whose test asks for a legal text and for nothing to be counted.
m-0d5ebd9db9 = 检验标准只要求法律文本、不要求统计数据的承诺。

# Promises that a legal text shows, carried out
m-48e8eaef0a = 由法律文本表明的承诺，已落实

# Of the promises that a legal text shows to be done, those whose test was met, also by the other side's report.
m-4a19df397b = 由法律文本表明已落实的承诺中，检验标准已达到者，包括由对方报告者。

# Promises that are not yet twelve months old
m-b0eaec6fd7 = 未满十二个月的承诺

# Promises made less than twelve calendar months before the day of the brief.
m-eef6a2deca = 在简报日期之前不足十二个日历月作出的承诺。

# Promises that ask for a count or a review
m-587151a703 = 需有统计数据或审查的承诺

# Promises whose test asks for something to be counted or reviewed.
m-f6fa235c8f = 检验标准要求统计或审查某一事项的承诺。

# Promises that ask for a count, measured in part
m-86b9c83c9d = 需有统计数据的承诺，已有部分数据

# Of the promises that ask for a count or a review, those of which one was published for a place or a time.
m-1a83fc8374 = 需有统计数据或审查的承诺中，已就某一地点或时间公布者。

# Promises that both sides speak of
m-31f752ba88 = 双方均提及的承诺

# Promises for which words of both sides were found, alike or different.
m-b868c591cf = 查得双方表述的承诺，无论表述相同或不同。

# Promises that can be timed
m-5a0381e536 = 可计时的承诺

# Promises dated to the day, without those that lapsed or were overtaken before they were met.
m-19ee93c562 = 日期精确到日的承诺，不含履行之前失效或因外部事件失去履行条件者。

# Promises that can be timed and were not met
m-6dbbe0345e = 可计时而未履行的承诺

# Of the promises that can be timed, those whose test had not been met in full.
m-1ee02bc405 = 可计时的承诺中，检验标准尚未全部达到者。

# Promises that fall due on the next such day
m-0e1c098614 = 下一个到期日到期的承诺

# Promises whose next step has the first day from the day of the brief on.
m-bf0aa52e12 = 自简报日期起，下一步日期最早的承诺。

# Promises that only China tells of
m-97c673e430 = 仅由中国说明的承诺

# Promises, of either side, for which words of China alone were found.
m-4dfea11d02 = 仅查得中国表述的任一方承诺。

# Promises that only the United States tells of
m-44ad6c2001 = 仅由美国说明的承诺

# Promises, of either side, for which words of the United States alone were found.
m-001610cd6a = 仅查得美国表述的任一方承诺。

# Promises whose status can be checked
m-68864027cb = 状态可核对的承诺

# Promises to which the compilation that the table began from gives a status of its own.
m-e42d63d40b = 本表最初所依汇编给出自身状态的承诺。

# Promises for which nothing was found, and whose deadline is past or which had none when it was looked for.
m-2a5e999ff6 = 检索无所得的承诺，其期限已过，或检索时未设期限。

# Publication of the aggregate file
m-e05e7c3246 = 汇总文件的发布

# Publication day of the newest vintage of the aggregate.
m-803cd28b72 = 汇总文件最新版本的发布日。

# Publication of the earlier file compared
m-8c337eefd9 = 所比较的较早文件的发布

# Publication day of the older of the two newest files that share months.
m-2cd9fcdfad = 有共同月份的两份最新文件中较早一份的发布日。

# Publication of the later file compared
m-be3a90e40a = 所比较的较晚文件的发布

# Publication day of the newer of the two newest files that share months.
m-449a0b53a0 = 有共同月份的两份最新文件中较新一份的发布日。

# Published estimate that is tested
m-3de3e4f80b = 受检验的已发表估计

# Author or institution and title of the first published estimate with a stated shape and length.
m-8f361007d7 = 首个载明形态和时长的已发表估计的作者或机构及标题。

# Purity of fentanyl powder, first fiscal year stated
m-d4ee0cf4f1 = 芬太尼粉末纯度，载明的首个财年

# Mean purity of powder as DEA states it for the oldest fiscal year it gave out.
m-aa522d1cfa = DEA公布的最早财年粉末平均纯度。

# Purity of fentanyl powder, latest fiscal year stated
m-6162af81ad = 芬太尼粉末纯度，载明的最新财年

# Mean purity of powder as DEA states it for the newest fiscal year it gave out.
m-9059e2ea37 = DEA公布的最新财年粉末平均纯度。

# Quarters covered by the table of events
m-dbd7c640ea = 事件表所涵盖的季度

# Quarters from the first event of the two to the last day covered.
m-ee0c054637 = 自两国首个事件至所涵盖最后一日的季度。

# Quarters without an event of both together
m-9cb87b4fd6 = 没有双方共同事件的季度

# Quarters covered in which no event of the United States and China together became public.
m-e396d0e3f6 = 所涵盖季度中，没有中美共同事件公开的季度。

# Questions of law examined on both sides
m-c13edea635 = 对双方均已审视的法律问题

# Of these questions, those for which a text or an act of each side was looked at.
m-7893ca4133 = 上述问题中，双方各有文本或行为已经查看者。

# Questions of law put to both sides
m-5e0bd8a0a3 = 对双方提出的法律问题

# Questions of the timeline of legal gaps that are put to the law of both sides.
m-6be2d2d8a4 = 法律缺口时间线中对双方法律提出的问题。

# Readings from which a year of identifications was later seen to grow
m-982dd47ec9 = 后来见到某年检出次数增长的读数

# Publications and queries whose newest years a later one shows as well; each counts once, however many years it shows.
m-ea14ae380d = 其最新年度也载于后来一次读数的公布和查询；无论显示多少年度，各计一次。

# Readings of published estimates that were tested
m-2fca71fee1 = 受检验的已发表估计的读法

# Published estimates with a shape, times the lengths that each states.
m-3d666b9f2b = 载有形态的已发表估计，乘以各自载明的时长数。

# Readings whose figure lies outside the interval
m-e43cf75c5b = 数值落在区间之外的读法

# Tested readings whose stated change lies outside the {n1} interval found here.
m-22fbfb8fb2 = 受检验的读法中，所载变化落在此处所得{ $n1 }区间之外者。

# Release that this one is compared with
m-0688c396e5 = 本期与之比较的简报

# The newest whole release that is not of a later day.
m-4b9853e630 = 日期不晚于本期的最新完整简报。

# Reported deaths in twelve months against a year before
m-b62c208c91 = 十二个月报告死亡人数，与上年相比

# Latest reported {n1}-month sum against the one of a year before; the earlier sum has grown for longer.
m-1aafe6e5dc = 最新报告的{ $n1 }个月合计数，与上年同期合计数相比；后者增补时间更长。

# Values of those questions that were public by this day.
m-497ea7ffc3 = 上述问题中截至当日已公开的数值。

# Rows in the timelines
m-fc6ac588f6 = 时间线的行数

# Rows of all timelines that were known by this day.
m-f77b5384c0 = 截至当日已知的所有时间线的行。

# Rows in the timelines that are not confirmed
m-ab34704bcf = 时间线中未证实的行

# Rows known by this day that rest on a single weak source, a conflict, or no page that can be cited.
m-d24cf52d79 = 截至当日已知的行中，只有一个较弱来源、来源互相矛盾或无可引用页面者。

# Score of the naive forecast of deaths
m-b77efaf1a7 = 死亡朴素预测的得分

# Mean weighted interval score of the same months of the last twelve, with bands as wide as past errors of that rule.
m-7934d3d9c3 = 以最近十二个月中的同月作预测的平均加权区间得分，区间宽度与该规则以往误差相同。

# Score of the naive forecast of seizures
m-630f39a1ee = 查获朴素预测的得分

# Score of the nowcasts over that of the sum of a year before
m-e03ea2febe = 即时预测得分与上年合计数得分之比

# Mean weighted interval score over that of the sum of a year before, as known then, with bands of past yearly changes.
m-fb55ff7583 = 平均加权区间得分，与当时已知的上年合计数的得分之比，后者的区间取以往年度变化。

# Score of the projected totals of deaths over that of the naive forecast
m-908bcca138 = 死亡推演总数得分与朴素预测得分之比

# The same for the total of twelve months.
m-c99589761f = 同上，按十二个月总数计。

# Score of the projected totals of seizures over that of the naive forecast
m-ac80c55466 = 查获推演总数得分与朴素预测得分之比

# Score of the projections of deaths
m-e8b372ee23 = 死亡推演的得分

# Mean weighted interval score of months, bands of {n1} {n2} and {n3}; lower is better.
m-6654da3397 = 各月平均加权区间得分，带为{ $n1 }、{ $n2 }和{ $n3 }；越低越好。

# Score of the projections of deaths over that of the naive forecast
m-dd0f3f5c66 = 死亡推演得分与朴素预测得分之比

# Mean weighted interval score of months over that of the naive forecast; below one the projection was better.
m-61938d58ae = 各月平均加权区间得分与朴素预测得分之比；小于一，表示该推演较好。

# Score of the projections of seizures
m-ffc68b1a5d = 查获推演的得分

# Score of the projections of seizures over that of the naive forecast
m-b31e9256c1 = 查获推演得分与朴素预测得分之比

# Seizures of fentanyl by Air and Marine Operations, latest complete fiscal year
m-496ea094b2 = 空中与海上行动处查获芬太尼的次数，最新完整财年

# Seizure events in the file of Air and Marine Operations.
m-78f78e67cb = 空中与海上行动处文件所载查获事件。

# Seizures of fentanyl in the earlier file
m-1a76c40135 = 较早文件中查获芬太尼的次数

# Seizure events in the earlier file, summed over the months compared.
m-92f68f0ab8 = 较早文件所载查获事件，为所比较各月之和。

# Seizures of fentanyl in the later file
m-1fceeb9674 = 较晚文件中查获芬太尼的次数

# Seizure events in the later file, summed over the months compared.
m-3e04dafedd = 较晚文件所载查获事件，为所比较各月之和。

# Seizures of fentanyl in the latest month
m-aa1ff361b4 = 最新月份查获芬太尼的次数

# Seizure events of the newest month of the files, all components and borders.
m-c21faf35e6 = 各文件最新月份的查获事件，含所有部门和边境。

# Series with an alarm on
m-5a22c5a43b = 处于警报状态的序列

# Series whose state with the latest month held is alarm up or alarm down.
m-af70aa20d4 = 所载最新月份状态为向上警报或向下警报的序列。

# Series with an alarm on, and its direction
m-6e1dd7b836 = 处于警报状态的序列及其方向

# Share in US custody of the persons charged whose custody is stated
m-7cd52d1adf = 载明是否在押的被起诉人员中由美国羁押者的占比

# Persons in US custody at any time, of the persons charged without those whose custody is not stated.
m-0c2b3c5a7c = 曾在任何时间由美国羁押的人员，占被起诉人员（不含未载明是否在押者）的比例。

# Share of fentanyl itself in identifications
m-91afb689ee = 检出次数中芬太尼本身的占比

# Share of identifications named fentanyl in those of the latest complete half-year.
m-0a3884e348 = 最新完整半年检出次数中检出芬太尼的占比。

# Share of fentanyl seized at the northern border
m-4773dc6dad = 北部边境查获芬太尼的占比

# Share of the weight of the latest complete fiscal year that was seized at the northern border, sea and air included.
m-d6843c8f84 = 最新完整财年查获重量中北部边境查获的占比，含海上和空中。

# Share of fentanyl seized at the southwest border
m-9a504c04bc = 西南边境查获芬太尼的占比

# Share of the weight of the latest complete fiscal year that was seized at the southwest border, sea and air included.
m-7710988e94 = 最新完整财年查获重量中西南边境查获的占比，含海上和空中。

# Share of fentanyl seized by field operations, mostly at ports of entry
m-a471bfcbe2 = 外勤行动部门查获芬太尼的占比，多在入境口岸

# Share of the weight of the latest complete fiscal year that the Office of Field Operations seized.
m-8a98d135f4 = 最新完整财年查获重量中外勤行动部门查获的占比。

# Share of fentanyl seized by the area with the most
m-d8b2607096 = 查获最多的辖区查获芬太尼的占比

# Share of that field office or sector in the weight of the latest complete fiscal year.
m-2b756108a6 = 该外勤办公室或边境巡逻辖区在最新完整财年查获重量中的占比。

# Share of fluorofentanyls in identifications
m-c6f7a204b5 = 检出次数中氟芬太尼类的占比

# Share of fluorofentanyl and its ortho, meta and para forms in the identifications of the latest complete half-year.
m-77db4d1240 = 氟芬太尼及其邻位、间位和对位异构体在最新完整半年检出次数中的占比。

# Share of penalties that find the shift to the lower level of deaths
m-29c227d31c = 找到死亡移至较低水平的惩罚值占比

# Of six penalties, from half to three times the usual one, the share that finds it within three months.
m-88119d092d = 六个惩罚值（常用值的一半至三倍）中，在三个月之内找到该次移动者的占比。

# Share of pills with two milligrams or more, first fiscal year stated
m-f3bb1f52d7 = 含两毫克或以上的药片占比，载明的首个财年

# Share of analysed pills with two milligrams of fentanyl or more, as DEA states it for the oldest fiscal year it gave out.
m-87b3540a4c = DEA公布的最早财年受检药片中含芬太尼两毫克或以上者的占比。

# Share of pills with two milligrams or more, latest fiscal year stated
m-fc9e7661c2 = 含两毫克或以上的药片占比，载明的最新财年

# Share of analysed pills with two milligrams of fentanyl or more, as DEA states it for the newest fiscal year it gave out.
m-22fb6dff61 = DEA公布的最新财年受检药片中含芬太尼两毫克或以上者的占比。

# Share of promises with a deadline
m-b92da252a1 = 有期限的承诺占比

# Promises that set a date or say at once, of all in the ledger.
m-a1fbb7a86b = 台账所列全部承诺中，设定日期或载明立即执行者。

# Share of promises with a number
m-f9ce9674bd = 有数字的承诺占比

# Promises that hold a number themselves, of all in the ledger.
m-875ca70f2f = 台账所列全部承诺中，自身载有数字者。

# Share of rows in the timelines that are confirmed or reported
m-cb42d7066c = 时间线中已证实或据报道的行占比

# Rows known by this day that a publisher's page or a named institution supports, of all rows known.
m-5a79a5bb56 = 截至当日已知的全部行中，有发布机构页面或具名机构佐证者。

# Share of the persons charged over supply from China who were ever in US custody
m-2a2df29cb8 = 因来自中国的供应被起诉的人员中曾由美国羁押者的占比

# Persons in US custody at any time, of all persons charged.
m-41fce2bb7e = 曾在任何时间由美国羁押的人员，占全部被起诉人员的比例。

# Shortest length that the estimate states
m-13b5c85085 = 估计所载的最短时长

# Shortest length of the change that the estimate states.
m-fbc070a280 = 估计所载变化的最短时长。

# Shortest time from UN vote to control in China
m-94044bc834 = 自联合国表决至中国管制的最短时间

# Fewest days from the vote on a precursor to China's first control in force that names it.
m-8a630aca67 = 自对某种前体表决至中国首次按品种列管该前体的措施生效的最少天数。

# Signposts read
m-51fa9d84ff = 所读取的指示信号

# Signposts of this brief; each reads one named result by a written rule.
m-02c67eaa57 = 本简报的指示信号；每个指示信号按书面规则读取一项具名结果。

# Signposts that point to hold
m-d9b6ba04c4 = 指向“维持”的指示信号

# Signposts whose written rule points to this scenario on this day.
m-a5c29b0232 = 书面规则在当日指向该情景的指示信号。

# Signposts that point to slide
m-20763de124 = 指向“松动”的指示信号

# Signposts without a direction
m-08750a4dcf = 无方向的指示信号

# Signposts that have no reading on this day, or whose reading has no one meaning.
m-787e8615eb = 当日没有读数、或读数没有单一含义的指示信号。

# Size of the fall when the watch rings for it
m-d71c6ae3b9 = 监测触发警报时的降幅

# Final months from the first of the run to the one that rings, together, against what the months before them led to expect.
m-6665b9bd99 = 自连续期首月至触发警报月份的最终月份合计，与此前各月所预期者相比。

# Smallest fall of deaths that could have been seen in such a pulse (long)
m-a7e69b397a = 此类脉冲中可见的最小死亡降幅（长）

# Smallest fall that the window would have shown four times in five.
m-509d0ca969 = 该窗口五次中有四次可显示的最小降幅。

# Soonest day on which that month was public
m-2b582e9e44 = 该月数据最早公开日

# Day by which a provisional sum to the month that rings was public, by the publisher's documented lag. No file of that day is kept, so that what it held cannot be shown.
m-dda5a1599a = 按发布机构载明的时滞，截至触发警报月份的初步合计数已公开的日期。当日文件未予留存，无法显示其内容。

# Spells between kept files in which sums were seen to grow
m-0429593334 = 已见合计数增长的留存文件间隔期

# Files from which a later kept file was seen to grow, before the settled age; each counts once.
m-188d9c0421 = 至后来留存文件已见增长（在稳定龄期之前）的文件；各计一次。

# Standing of the latest whole year of deaths by state
m-f2d606c070 = 分州死亡人数最新完整年度的性质

# Final where every month of that year is; provisional otherwise.
m-f0553946cc = 该年各月均为最终数的，为最终；否则为初步。

# Starts of projections of deaths
m-869a1b776d = 死亡推演的起点

# Different last months known from which a projection was made and of which a later month has come.
m-70323e5436 = 据以作出推演且此后已有月份数据的不同已知末月。

# Starts of projections of deaths that lie a year apart
m-b2c8946a1a = 相隔一年的死亡推演起点

# Most starts of which no two lie less than twelve months apart: what they project shares no month.
m-f46984ec1e = 任意两个相隔不少于十二个月的起点的最多个数：其预测不共有月份。

# Starts of projections of deaths that rest on files kept at the time
m-d7d3650bbe = 依据当时留存文件的死亡推演起点

# Starts whose latest months come from a file published by that day; of the others, months were public by the lag, in figures as known now.
m-1c6412a00f = 最新月份取自当日之前已发布文件的起点；其余起点的月份按时滞已公开，数字按现在已知者。

# Starts of projections of seizures
m-c262b0c0bd = 查获推演的起点

# Starts of projections of seizures that lie a year apart
m-1418516b9b = 相隔一年的查获推演起点

# Starts of projections of seizures that rest on files kept at the time
m-78d9f6807a = 依据当时留存文件的查获推演起点

# States side by side, difference by share, control of {n1} other dates
m-4978e93377 = 各州对照，按占比的差异，{ $n1 }年管制，其他日期

# Share of other dates within three years, of windows without the control, at which the same comparison leaves out zero; asked where the rest of the rule leaves a verdict to be given.
m-90feade169 = 三年之内、窗口不含管制的其他日期中，同一比较不含零者的占比；在规则其余部分可作判定时才予检验。

# States side by side, difference by share, control of {n1} quarters before
m-9eb3b7e444 = 各州对照，按占比的差异，{ $n1 }年管制，此前各季

# Smaller p-value of the two joint tests that the quarters before the control are alike.
m-8941b19bd9 = 检验管制之前各季是否相同的两项联合检验中，较小的p值。

# States side by side, difference by share, control of {n1} states
m-e657f41969 = 各州对照，按占比的差异，{ $n1 }年管制，州数

# States with every month of the window and a measure of reach.
m-c6585e99c0 = 窗口各月数据齐全、且有波及程度指标的州。

# States side by side, difference by share, control of {n1} verdict
m-a8ee3bdf91 = 各州对照，按占比的差异，{ $n1 }年管制，判定

# Verdict by the written rule for panels.
m-bfcb185502 = 按面板数据书面规则作出的判定。

# States side by side, synthetic of overdoses, control of {n1}
m-8572aa173a = 各州对照，合成控制（用药过量死亡），{ $n1 }年管制

# Difference of changes in the nine months from the control on; by share, for ten percentage points more of it; of a synthetic control, the average gap.
m-7d52a6711f = 自管制起九个月内变化之差；按占比者，为占比每多十个百分点之差；合成控制者，为平均差距。

# States side by side, synthetic of overdoses, control of {n1} rank
m-9ecd98ceff = 各州对照，合成控制（用药过量死亡），{ $n1 }年管制，位次

# Share of relabelled states that differ as much, or rank among placebos in space.
m-f8626d39b7 = 重新标记后差异同样大的州的占比，或在空间安慰剂中的位次。

# States side by side, synthetic of overdoses, control of {n1} verdict
m-05a026418e = 各州对照，合成控制（用药过量死亡），{ $n1 }年管制，判定

# States where heroin was mostly black tar
m-364b55c66c = 海洛因以黑焦油状为主的州

# States west of the Mississippi; the two that it runs through are on neither side.
m-0cff54733d = 密西西比河以西的州；该河流经的两个州不归任何一侧。

# States where heroin was mostly powder
m-98c9149cc5 = 海洛因以粉状为主的州

# States and the District of Columbia east of the Mississippi; the source speaks of markets on either side of the river.
m-7f2a8d03e2 = 密西西比河以东的州和哥伦比亚特区；来源所述为该河两侧的市场。

# States whose deaths peaked after those of the United States
m-403dad73c9 = 死亡高峰晚于全美的州

# States counted whose twelve months with most deaths ended after the nation's.
m-a6a321afe3 = 所计各州中，死亡最多的十二个月结束晚于全国者。

# States whose deaths peaked before those of the United States
m-e257f30741 = 死亡高峰早于全美的州

# States counted whose twelve months with most deaths ended before the nation's.
m-fc131b9605 = 所计各州中，死亡最多的十二个月结束早于全国者。

# States with every month of the latest two years of deaths
m-ab6c468226 = 最近两年死亡各月数据齐全的州

# States and the District of Columbia of which no month of the two years is withheld; a month with fewer than ten deaths is.
m-4fd34da5be = 两年各月数据均已公布的州和哥伦比亚特区；死亡少于十人的月份不予公布。

# States with fewer deaths than the year before
m-1906d68bda = 死亡少于上年的州

# Of the states counted, those with fewer deaths in the latest whole year than in the one before.
m-350381e894 = 所计各州中，最新完整年度死亡少于上一年者。

# States with fewer emergency visits for opioid overdoses than a year before
m-8a7f743f5c = 阿片类药物过量急诊就诊少于上年同期的州

# Of these, jurisdictions whose average over twelve months is below that of a year before.
m-ed1d8974dd = 其中十二个月平均值低于上年同期的辖区。

# States with rates of emergency visits at both ends of a year
m-3120dcd330 = 一年首尾均有急诊率的州

# Jurisdictions whose average over twelve months is shown for the newest month and for a year before.
m-dea04c9495 = 最新月份和上年同月均有十二个月平均值的辖区。

# Steps of duties on China ended by: agreement
m-124412c113 = 已结束的对华关税步骤，由：协议

# Of the steps that have ended, those that a later order, an agreement of the two sides, a court or a time limit in the law ended.
m-653b5da3c2 = 已结束的步骤中，由后来命令、双方协议、法院或法律时限结束者。

# Steps of duties on China ended by: court
m-d57f42fa49 = 已结束的对华关税步骤，由：法院

# Steps of duties on China that have ended
m-f869d8f078 = 已结束的对华关税步骤

# Steps of the duties followed here that took effect and are over by the day of the brief, where what ended them is known.
m-34b558c698 = 此处所跟踪关税中，已生效、至简报日期已结束且结束缘由已知的步骤。

# Steps of the licence list for North America
m-9feedf715c = 北美出口许可清单的步骤

# Changes of that part of the catalogue known by the day of the brief.
m-bc2537bcc0 = 截至简报日期已知的目录该部分的变动。

# Suicides in the half year after China's class control
m-bdf5540691 = 中国实行整类列管后半年内的自杀死亡

# Average over the six months after it against the course before; weekly estimates spread over the days of months.
m-ee7db47783 = 其后六个月的平均值，与此前走势相比；周度估计按日分摊至各月。

# Suicides in the half year after China's class control, verdict
m-4c89aa809e = 中国实行整类列管后半年内的自杀死亡，判定

# Sum flagged in bank reports on Chinese networks
m-1070abb850 = 银行报告中标记的涉中国网络金额

# Suspicious transactions in those reports of five years; flagged, not proven.
m-7e20c3e53c = 五年报告中的可疑交易；仅为标记，未经证实。

# Sum flagged in bank reports on fentanyl in a year
m-0e9e513f0a = 银行报告中一年内标记的涉芬太尼金额

# Suspicious transactions in those reports; flagged, not proven.
m-eed0071f1c = 报告中的可疑交易；仅为标记，未经证实。

# The estimate's base as a share of final deaths
m-cbe046621d = 该估计的基数占最终死亡人数的比例

# Deaths that the estimate is set against, over final deaths in the same months.
m-310b0983b7 = 该估计所对照的死亡人数，除以相同月份的最终死亡人数。

# The same ratio for months of deaths one to three ahead
m-666019efed = 同一比率，提前一至三个月的死亡

# Mean weighted interval score of these months over that of the naive forecast.
m-e592393eea = 上述月份平均加权区间得分与朴素预测得分之比。

# The same ratio for months of deaths ten to twelve ahead
m-21662bf5ef = 同一比率，提前十至十二个月的死亡

# The same ratio for months of seizures one to three ahead
m-7e2a28c752 = 同一比率，提前一至三个月的查获

# The same ratio for months of seizures ten to twelve ahead
m-ccc7a18859 = 同一比率，提前十至十二个月的查获

# Things for which official values differ
m-d54931ef44 = 官方数值不一的事项

# Questions of the timeline of rival values for which at least two different values were public by this day.
m-a30fbb57f3 = 不同数值时间线所列问题中，截至当日至少有两个不同数值已公开者。

# Tracked precursors controlled by name, China
m-b817c88d66 = 已按品种列管的跟踪前体，中国

# Tracked precursors that a control of this authority in force names: scheduled, listed as precursor or under export licence.
m-3d9760000b = 跟踪的前体中，该主管机构现行管制措施列明者：列管、列为前体或须经出口许可。

# Tracked precursors controlled by name, India
m-211a254137 = 已按品种列管的跟踪前体，印度

# Tracked precursors controlled by name, United States
m-7aab65da5e = 已按品种列管的跟踪前体，美国

# Tracked precursors set against customs lines
m-a19ec158cf = 与税号对照的跟踪前体

# Precursors tracked by name, once the nomenclature of {n1} is in force.
m-ffb9eb4617 = { $n1 }年版目录施行后，按品种跟踪的前体。

# Tracked precursors that China controls by export licence alone
m-af87f0c0ae = 中国仅以出口许可管制的跟踪前体

# Tracked precursors whose control in force in China is an export licence, which may hold for some destinations only; they are among those that China controls by name.
m-6e99d10b0f = 在中国的现行管制为出口许可的跟踪前体，许可可能仅适用于部分目的地；这些前体计入中国已按品种列管者。

# Tracked precursors that one authority alone controls by name
m-3860eb6d22 = 仅一个主管机构按品种列管的跟踪前体

# Tracked precursors that a control in force of one authority in the timeline names, and of no other.
m-4c12d0ec29 = 时间线所列主管机构中，仅一个机构的现行管制措施列明的跟踪前体。

# Tracked precursors whose six-digit line is on a list of section {n1}
m-33a96c34d7 = 六位税号列入{ $n1 }条款清单的跟踪前体

# Tracked precursors whose six-digit line holds at least one of these eight-digit lines; the eight-digit line of the precursor itself may be another.
m-48a23be67b = 六位税号项下至少有一个上述八位税号的跟踪前体；前体自身的八位税号可能是另一个。

# Transport deaths in the half year after China's class control
m-a00f6ece66 = 中国实行整类列管后半年内的交通事故死亡

# Transport deaths in the half year after China's class control, verdict
m-012310832d = 中国实行整类列管后半年内的交通事故死亡，判定

# UN votes on fentanyl precursors that had come to their day
m-84440160a8 = 已到期的联合国芬太尼前体表决

# Votes of the UN commission on precursors, known to the day, that bind by the day of the brief.
m-7579c602ac = 联合国麻醉药品委员会对前体的表决中，日期精确到日、至简报日期已具约束力者。

# UN votes that had been carried out by the treaty's day, United States
m-7ddccb3fc6 = 至条约规定之日已落实的联合国表决，美国

# Of these votes, those of which a control of this authority named every precursor by the day on which the vote binds; a control from before the vote counts.
m-fdc1cf8eb9 = 上述表决中，至表决具约束力之日，该主管机构的管制措施已列明全部前体者；早于表决的管制计入。

# Unit values compared
m-2053477f26 = 所比较的单位价值

# Exports of one country in one line and year, from {n1} on, with a value and a weight, in lines that hold a tracked chemical; lines changed in {n2} count up to the year before.
m-4ec5fe4d3f = { $n1 }年起，一国在一个税号、一个年度的出口，有价值和重量，且税号含跟踪的化学品；{ $n2 }年变更的税号，计至变更的上一年。

# Unit values far from other years
m-77c6b0b0af = 偏离其他年份较大的单位价值

# Unit values beyond a robust score of {n1} and beyond twice or half the median of the country's other years in the line, where there are at least five.
m-5c6ac4e8a2 = 稳健得分超过{ $n1 }、且超出该国该税号其他年份中位数两倍或低于其一半的单位价值，其他年份须至少有五个。

# United States: day of the notice that suspends its export control
m-dbb78282d8 = 美国：暂停其出口管制的公告日

# US announcements of charges over supply from China
m-1a6924d08e = 美国就来自中国的供应提出起诉的公告

# Announcements of charges against suppliers, sellers of pill equipment or brokers whose supply comes from China.
m-ccec54e7b5 = 对供应来自中国的供应者、压片设备销售者或中介提出起诉的公告。

# US announcements on supply and reports of arrests by China
m-c90d8bd55d = 美国关于供应的公告和中国抓获的报道

# Announcements of charges on China or a country in focus, and reports of arrests by China that count.
m-1af29b0338 = 涉及中国或重点国家的起诉公告，以及予以计入的中国抓获报道。

# US imports from Canada in the basket {n1}
m-04e5085b57 = 美国自加拿大{ $n1 }篮子税号进口

# Value of US imports from Canada in all ten-digit lines of {n1} over these months.
m-91559da633 = 上述月份，美国在{ $n1 }全部十位税号项下自加拿大进口的价值。

# US imports from Canada in the lines that show a chemical
m-51f6c6aa21 = 美国自加拿大在可识别具体化学品的税号项下的进口

# Value of US imports from Canada in {n1}, {n2} and {n3} over these months.
m-25965ccf46 = 上述月份，美国在{ $n1 }、{ $n2 }和{ $n3 }项下自加拿大进口的价值。

# US imports from China in the latest month
m-1faad06225 = 美国自中国进口，最新月份

# Customs value of US imports of all goods from China in the newest month of the file, not seasonally adjusted.
m-938dab8628 = 文件最新月份，美国自中国进口全部货物的海关价值，未经季节调整。

# US imports from China, latest month against a year earlier
m-61ab04f37c = 美国自中国进口，最新月份与上年同月相比

# Change of the customs value from the same month a year before, not seasonally adjusted.
m-a4857f45e9 = 海关价值与上年同月相比的变化，未经季节调整。

# US imports from Mexico in the basket {n1}
m-5eaa9bdaa0 = 美国自墨西哥{ $n1 }篮子税号进口

# Value of US imports from Mexico in all ten-digit lines of {n1} over these months.
m-5a5da3cede = 上述月份，美国在{ $n1 }全部十位税号项下自墨西哥进口的价值。

# US imports from Mexico in the lines that show a chemical
m-09249e9b50 = 美国自墨西哥在可识别具体化学品的税号项下的进口

# Value of US imports from Mexico in {n1}, {n2} and {n3} over these months.
m-92741b37e5 = 上述月份，美国在{ $n1 }、{ $n2 }和{ $n3 }项下自墨西哥进口的价值。

# US imports of organic chemicals from China by air
m-0265c4da17 = 美国自中国空运进口的有机化学品

# Customs value of US imports in chapter {n1} from China that came by air in the newest year of the file.
m-fcbf3d2986 = 文件最新年度，美国第{ $n1 }章项下自中国空运进口的海关价值。

# US imports of organic chemicals from China by container ship
m-8125b3fe6e = 美国自中国集装箱海运进口的有机化学品

# Customs value of US imports in chapter {n1} from China that came in containers by ship in the newest year of the file.
m-6b18ca39db = 文件最新年度，美国第{ $n1 }章项下自中国集装箱海运进口的海关价值。

# US imports over China's exports, first year
m-6201d7ffa9 = 美国进口额与中国出口额之比，首年

# US imports of all goods from China over China's exports to the United States in the first year with both reports, both without freight.
m-4d050a513d = 双方均有报告的首年，美国自中国进口全部货物的价值与中国对美出口额之比，均不含运费。

# US imports over China's exports, last year
m-a7eabcfda3 = 美国进口额与中国出口额之比，末年

# US imports of all goods from China over China's exports to the United States in the last year with both reports, both without freight.
m-3797597109 = 双方均有报告的末年，美国自中国进口全部货物的价值与中国对美出口额之比，均不含运费。

# US levers in force or used
m-a9e1ce6941 = 美国现行或已使用的政策手段

# Levers of the United States with the status in force or used on the day of the brief.
m-bc8da2cb61 = 简报日期状态为“现行”或“已使用”的美国手段。

# US sanctions actions on China and Hong Kong
m-b2819f036f = 美国对中国内地和香港的制裁行动

# Days on which such persons or entities were designated.
m-e060b2ccf8 = 将此类人员或实体列入制裁名单的日数。

# US steps announced and not decided
m-87c606cc96 = 美国已宣布而未决定的步骤

# Duties or cuts that are threatened, proposed or recommended and neither adopted nor dropped by the day of the brief.
m-811fdacd31 = 已威胁、提议或建议、至简报日期既未采纳也未放弃的加征或下调关税步骤。

# Watch: emergency visits for opioid overdoses, month with which the alarm rang
m-d29f742bd0 = 监测：阿片类药物过量急诊就诊，触发警报的月份

# Month in which the sum of errors passed the threshold, of the alarm that is on.
m-97fdb854c0 = 当前警报中，误差累计超过阈值的月份。

# Watch: newest counts of deaths
m-a973dbaba5 = 监测：最新死亡人数

# State with the latest month held; an alarm is on until the sum of errors has died away.
m-9a3b135d03 = 所载最新月份的状态；警报持续至误差累计归零。

# Watch: newest counts of deaths, month with which the alarm rang
m-67ddd3c7a4 = 监测：最新死亡人数，触发警报的月份

# Watch: newest counts of deaths, size of the deviation when it rang
m-698cc3d6c9 = 监测：最新死亡人数，触发警报时的偏离幅度

# Months from the first of the run to the one that rang, together, against what the months before them led to expect.
m-dca4a68867 = 自连续期首月至触发警报月份合计，与此前各月所预期者相比。

# What the nowcast of deaths in twelve months rests on
m-a40697bf6d = 十二个月死亡即时预测的依据

# Sums that share months, and files at uneven distances, are completed by one curve over ages.
m-9efd2e2c71 = 共有月份的合计数和间隔不等的文件，以一条龄期曲线补全。

# Where the stated change lies (long)
m-965103e9d3 = 所载变化的位置（长）

# Inside or outside that interval; not told, where no size is identified.
m-7c1b627567 = 在该区间之内或之外；幅度无法识别的，不予说明。

# Where the stated change lies (short)
m-9f2c44a1e7 = 所载变化的位置（短）

# Widest difference of a closed year between aggregate and monthly file
m-b94b00092f = 已结束财年汇总文件与月度文件的最大差异

# Largest absolute difference in weight over the closed fiscal years that both hold.
m-b78285275a = 两者均有的已结束财年中，重量之差的最大绝对值。

# Widest gap between two rival numbers
m-80032a8bf1 = 两个不同数字之间的最大差距

# Of the questions whose values are numbers, the largest share by which the highest value lies above the lowest.
m-28a99bbefe = 数值为数字的问题中，最高值高出最低值的最大比例。

# Windows of deaths looked at
m-91dcbfc37c = 所查看的死亡窗口

# Controls asked about times the windows that each is looked at in.
m-46fecb2e31 = 所检验的管制措施数，乘以每项所用的窗口数。

# Year before China's class control of fentanyls
m-d62412a63f = 中国对芬太尼类物质实行整类列管的上一年

# The year before the one in which China's control of fentanyls as a class took effect.
m-256dd24e09 = 中国对芬太尼类物质的整类列管生效年度的上一年。

# Year compared with the one before China's class control
m-e2b4c7d4af = 与中国实行整类列管的上一年相比较的年度

# The last year of the sum of lines.
m-83bdc5a23d = 各税号合计的末年。

# Year of the first US charges over supply from China
m-36d8a894e9 = 美国首次就来自中国的供应提出起诉的年度

# Year of the earliest announcement in the table.
m-336d40c08a = 表中最早公告的年度。

# Year of the furthest unit value
m-dc64978b3a = 偏离最大的单位价值所属年度

# Year of the unit value with the largest robust score among those flagged.
m-764b40de66 = 已标记者中稳健得分最大的单位价值所属年度。

# Year of the imports of organic chemicals
m-15fd4160ef = 有机化学品进口所属年度

# Newest year of the file.
m-95a8a247fc = 文件的最新年度。

# Year of the lowest ratio of the two reports
m-30f3c4f6ef = 双方报告值之比最低的年度

# Year in which US imports over China's exports are lowest.
m-b72083bd9c = 美国进口额与中国出口额之比最低的年度。

# Yearly changes held of both series of seizures
m-f6eaef1b5f = 两个查获序列均有的年度变化

# Complete fiscal years of which both series hold the change from the year before.
m-2c3645cffb = 两个序列均有与上年相比变化的完整财年。

# Yearly changes that go the same way in both series of seizures
m-bbbe3b0cb0 = 两个查获序列方向相同的年度变化

# Of these, years in which both series rose or both did not.
m-fcb56d4a4f = 其中两个序列均上升或均未上升的年度。

# Youngest age at which a year of identifications was seen to grow
m-2328e6b998 = 某年检出次数已见增长的最小龄期

# Fewest calendar months from December of a year to a reading that a later one can be set against.
m-0aa9a1ae86 = 自某年十二月至可与后来读数相对照的读数的最少日历月数。

# Youngest past prediction of the publisher, deaths falling
m-ca455557db = 发布机构以往预测值的最小龄期，死亡下降时

# Months from the end of the sum to its file, the least among those sums.
m-30372c6f64 = 自合计期末至其文件的月数，取上述合计数中的最小值。

# Youngest past prediction of the publisher, deaths rising
m-7af249c4d4 = 发布机构以往预测值的最小龄期，死亡上升时

# Youngest past sum that the error of completions rests on
m-37cabb0110 = 补全误差所依据的以往合计数的最小龄期

# Months from the end of the sum to its file, the least among those sums; errors of younger sums are not known.
m-6a7ea9d86c = 自合计期末至其文件的月数，取上述合计数中的最小值；龄期更小的合计数误差未知。

# Weight in the unit of US customs, {n1} kilograms, of the seized material and not of the pure drug.
m-b8c0b62b68 = 按美国海关所用单位计的重量，合{ $n1 }千克，为查获物的重量，而非纯毒品的重量。

# Timelines
m-cc104922b1 = 时间线

# CBP
m-0df9378744 = CBP

# DEA
m-f4f98c4d8c = DEA

# CDC
m-c7c036d7a6 = CDC

# Timeline of commitments, each row with its publisher
m-3dedd0e522 = 承诺时间线，每行注明发布机构

# Timeline of scheduling decisions, each row with its publisher
m-29489befed = 列管决定时间线，每行注明发布机构

# Timeline of China's export-licence list, each row with its publisher
m-83eeb83e89 = 中国出口许可清单时间线，每行注明发布机构

# Timelines of US announcements, cases and persons, each row with its publisher
m-a7afd7bad0 = 美国公告、案件和人员时间线，每行注明发布机构

# Timeline of legal gaps, each row with its publisher
m-006975ee5c = 法律缺口时间线，每行注明发布机构

# US Customs and Border Protection, drug seizure files
m-58de60321d = 美国海关与边境保护局，毒品查获文件

# DEA, NFLIS-Drug data query system
m-dce92f8a15 = 美国缉毒署，NFLIS-Drug数据查询系统

# CDC, provisional drug overdose death counts
m-013afb5a06 = CDC，用药过量初步死亡人数

# CDC WONDER, final deaths by month
m-f72a1d5249 = CDC WONDER，每月最终死亡人数

# Public Health Agency of Canada, opioid- and stimulant-related harms
m-8ee7cc535c = 加拿大公共卫生署，阿片类药物和兴奋剂相关危害

# UN Comtrade (China's exports, FOB) and US Census Bureau (US imports, customs value)
m-1e8b1a95db = UN Comtrade（中国出口，离岸价格）和美国人口普查局（美国进口，海关价值）

# Timeline of tariff steps, each row with its publisher
m-4174fe6de5 = 关税步骤时间线，每行注明发布机构

# Timelines and statistics, each row with its publisher
m-40dd15ed52 = 时间线和统计数据，每行注明发布机构

# Named results of this brief and its timelines
m-8af938f654 = 本简报的具名结果及其时间线

# Structural projection of CBP seizures and CDC deaths, multiplied by the stated assumptions
m-ee9e718e8d = CBP查获和CDC死亡人数的结构性推演，乘以所述假设

# Projections and nowcasts of this brief as of past days
m-a1e6e799f7 = 本简报在以往日期的推演和即时预测

# seizures of CBP, deaths of CDC
m-d3dfc180d1 = CBP的查获，CDC的死亡人数

# Indicators of this brief
m-11e9c2735d = 本简报的指标

# Timeline of truces, each row with its publisher
m-01bbf37f68 = 暂停安排时间线，每行注明发布机构

# CDC WONDER, homicides by month, added up by a third party
m-3a541dd520 = CDC WONDER，每月他杀死亡，由第三方加总

# CDC, early weekly estimates of overdose, suicide and transport deaths
m-6b84a2cdc3 = CDC，用药过量、自杀和交通事故死亡的早期每周估计

# Timeline of published estimates
m-9b74029d9c = 已公布估计的时间线

# CDC WONDER, deaths by state and month
m-e670825e0b = CDC WONDER，按州和月份的死亡人数

# CDC, early weekly estimates
m-9ed38abf28 = CDC，早期每周估计

# US Drug Enforcement Administration, {n1} Domestic Monitor Program
m-29d9da6692 = 美国缉毒署，{ $n1 }年国内监测计划

# Origins of the stored snapshots
m-5783b26159 = 存档快照的来源

# Timelines kept by hand, each row with its publisher
m-7de836ae80 = 人工维护的时间线，每行注明发布机构

# Timeline of readouts, each row with its publisher
m-b88851b092 = 会谈通报时间线，每行注明发布机构

# Timeline of rival values, each row with its publisher
m-df4891a4c2 = 不同数值时间线，每行注明发布机构

# Timeline of disclosure, each row with its publisher
m-2535472ad6 = 信息公开时间线，每行注明发布机构

# Timeline of cooperation, each row with its publisher
m-03c7399299 = 合作时间线，每行注明发布机构

# Timeline of substitution, each row with its publisher
m-08dcfa3b00 = 替代情况时间线，每行注明发布机构

# Timeline of sanctions, each row with its publisher
m-5c52f1d1d1 = 制裁时间线，每行注明发布机构

# US Treasury, Office of Foreign Assets Control, sanctions list by daily captures, derived by a third party
m-d3350055c0 = 美国财政部外国资产控制办公室，制裁名单每日存档，由第三方整理得出

# Timeline of enforcement by China, each row with its publisher
m-543af2e85c = 中国执法时间线，每行注明发布机构

# Timeline of hand-overs, each row with its publisher
m-30c314d8f3 = 移交时间线，每行注明发布机构

# Timeline of US reports and orders on the money of fentanyl, each row with its publisher
m-8db5e4b304 = 美国关于芬太尼资金的报告和命令时间线，每行注明发布机构

# Timeline of China's annual drug figures, each row with its publisher
m-8d8850289c = 中国年度毒情数字时间线，每行注明发布机构

# US Customs and Border Protection, drug seizure files, aggregated by a third party
m-162c320814 = 美国海关与边境保护局，毒品查获文件，由第三方汇总

# US Customs and Border Protection, Air and Marine Operations
m-40f2c82c1a = 美国海关与边境保护局空中与海上行动处

# Timelines of scheduling decisions, tariff steps and truces
m-979eb266c6 = 列管决定、关税步骤和暂停安排时间线

# DEA, figures given out in releases and assessments
m-b14712e549 = 美国缉毒署，新闻稿和评估报告中公布的数字

# DEA, NFLIS-Drug, queries by state and year, and Table {n1} of the yearly public data
m-6620a8cd1c = 美国缉毒署，NFLIS-Drug，按州和年份的查询，以及年度公开数据的表{ $n1 }

# DEA, NFLIS-Drug, two queries by state and year
m-56d0e16011 = 美国缉毒署，NFLIS-Drug，按州和年份的两次查询

# DEA, NFLIS-Drug, Table {n1} of the yearly public data beside a later query
m-65a5dd2177 = 美国缉毒署，NFLIS-Drug，年度公开数据的表{ $n1 }，与其后一次查询对照

# CDC, DOSE dashboard of non-fatal overdoses
m-2dace4f4ab = CDC，非致死性用药过量的DOSE数据面板

# UN Comtrade, trade with the world by six-digit line, as reported
m-f0ecb167c0 = UN Comtrade，按六位税号与全球的贸易，按报告数

# UN Comtrade through UNdata, exports of all reporters to the world by six-digit line
m-4e65ff8748 = 经UNdata取得的UN Comtrade，所有报告方按六位税号对全球的出口

# UN Comtrade, US trade by month, all goods
m-97441fb8f6 = UN Comtrade，美国贸易，按月，全部商品

# US Census Bureau, imports of organic chemicals (chapter {n1}) by country, air and containerised vessel
m-851d1d660f = 美国人口普查局，按国家的有机化学品（第{ $n1 }章）进口，空运和集装箱海运

# US Census Bureau, imports of goods from China, customs value, not seasonally adjusted
m-0ac165245b = 美国人口普查局，自中国进口商品，海关价值，未经季节调整

# Timelines of tariffs, truces, controls, sanctions and commitments
m-baa6aade66 = 关税、暂停安排、管制、制裁和承诺时间线

# Timelines of tariff steps, answers, truces, rulings, controls and cooperation
m-15b9003dc0 = 关税步骤、反制、暂停安排、裁决、管制和合作时间线

# Timeline of average tariffs, each row with its publisher
m-1d1cdc1daf = 平均关税时间线，每行注明发布机构

# The Budget Lab at Yale, Tariff Rate Tracker: a model, weights of {n1}
m-5eeaae5841 = 耶鲁大学预算实验室关税税率追踪：模型数据，以{ $n1 }年为权重

# Office of the United States Trade Representative, lists of section {n1}, an extract keyed by a third party
m-78aa2ef118 = 美国贸易代表办公室，{ $n1 }条款清单，由第三方录入的摘录

# Office of the Federal Register, filtered from an incomplete copy by a third party
m-91f96342c3 = 美国联邦公报办公室，由第三方从不完整副本中筛选

# Directorate General of Commercial Intelligence and Statistics of India, exports by eight-digit line, collected and keyed anew by a third party
m-0367f8e28d = 印度商业情报与统计总局，按八位税号的出口，由第三方收集并重新编码

# UN Comtrade, imports of Mexico from the world by six-digit line, as reported
m-a116464ff6 = UN Comtrade，墨西哥按六位税号自全球的进口，按报告数

# Timeline of the Mexican security cabinet's figures, each row with its publisher
m-b478956390 = 墨西哥安全内阁数字时间线，每行注明发布机构

# Canada Border Services Agency, figures of a letter to the Senate of Canada, as reported by the press
m-2d43e78428 = 加拿大边境服务局，致加拿大参议院信函中的数字，据媒体报道

# US Census Bureau and US International Trade Commission (DataWeb), imports by ten-digit line, an extract of headings made by a third party
m-291c5c2f5b = 美国人口普查局和美国国际贸易委员会（DataWeb），按十位税号的进口，由第三方制作的品目摘录

# Assumptions of this brief, stated by hand
m-911c0c5892 = 本简报的假设，由人工设定

# sizes from seizures of CBP and deaths of CDC
m-e7a190a9d8 = 规模取自CBP的查获和CDC的死亡人数

# Seizures of CBP and deaths of CDC around events of the timelines
m-887dbb9435 = 时间线所列事件前后CBP的查获和CDC的死亡人数

# Monthly series of this brief, each against its own forecast
m-62dbedb79e = 本简报的月度序列，各与其自身的预测值对照

# CDC, deaths that involved synthetic opioids, as each kept file had them
m-c49477251b = CDC，涉及合成阿片类药物的死亡人数，按各留存文件所载

# Lanes of acts by who did them (China
m-13ae6d09a6 = 按行为方分列的举措（中国

# control {n1}, duty {n2}
m-6316f08ebf = 管制{ $n1 }，关税{ $n2 }

# meeting {n1}).
m-e7d129a0d4 = 会晤{ $n1 }）。

# United States: {n1}-methyl-AP-{n2}, a synthetic opioid
m-0274d85d94 = 美国：{ $n1 }-甲基-AP-{ $n2 }，一种合成阿片类药物

# controls {n1}, China
m-2e6fdfcf8c = 管制{ $n1 }，中国

# arrests, charges, sanctions {n1}, China
m-0c190010e3 = 抓获、起诉、制裁{ $n1 }，中国

# duties {n1}, China
m-b07ff16b31 = 关税{ $n1 }，中国

# trade terms kept {n1}, United States
m-30e5dbb0ad = 已履行的经贸条款{ $n1 }，美国

# controls {n1}, United States
m-c8627d1125 = 管制{ $n1 }，美国

# arrests, charges, sanctions {n1}, United States
m-2d01e88627 = 抓获、起诉、制裁{ $n1 }，美国

# duties {n1}, United States
m-4807071bec = 关税{ $n1 }，美国

# due {n1}, both
m-1144e998c4 = 后续日程{ $n1 }，双方

# meetings {n1}, both
m-fad545d1f0 = 会晤{ $n1 }，双方

# due {n1}.
m-6cd19ef0ff = 后续日程{ $n1 }。

# UN {n1}, China {n2}, United States {n3}, Mexico {n4}, Canada {n5}, India {n6}.
m-14083a135b = 联合国{ $n1 }，中国{ $n2 }，美国{ $n3 }，墨西哥{ $n4 }，加拿大{ $n5 }，印度{ $n6 }。

# G.S.R. {n1}(E); No. {n2}, Part II section {n3}(i); Gazette ID CG-DL-E-{n4}-{n5}
m-970400e306 = G.S.R. { $n1 }(E)；第{ $n2 }号，第二部分第{ $n3 }(i)节；公报编号CG-DL-E-{ $n4 }-{ $n5 }

# Dots of persons by act and year
m-c1c169b0fa = 按举措和年份以圆点表示人数

# {n1} USC {n2}, {n3}(a)({n4}),
m-cd4953ebcc = { $n1 } USC { $n2 }, { $n3 }(a)({ $n4 }),

# {n1} USC {n2}, {n3}(a)({n4}), {n5}(a)({n6}) and ({n7})
m-a3544a3236 = { $n1 } USC { $n2 }, { $n3 }(a)({ $n4 }), { $n5 }(a)({ $n6 })和({ $n7 })

# Tucson Field Office
m-f26df4dc95 = 图森外勤办公室

# The highest bar is January to {m1} with {n1}
m-294a02bafc = 最高的柱形为一月至{ $m1 }，{ $n1 }次

# the last has {n1}, of which Fentanyl {n2} percent, Fluorofentanyl {n3} percent, {n4}-ANPP {n5} percent, Acetyl fentanyl {n6} percent, Carfentanil {n7} percent, All others {n8} percent.
m-92cadfbe90 = 最后一个为{ $n1 }次，其中芬太尼{ $n2 }%，氟芬太尼{ $n3 }%，{ $n4 }-ANPP { $n5 }%，乙酰芬太尼{ $n6 }%，卡芬太尼{ $n7 }%，其他{ $n8 }%。

# worked out from the neighbouring row and the change of the {n1}-month sum
m-4182078199 = 由相邻行和{ $n1 }个月合计数的变动推算

# Line of US imports from China over China's exports to the United States
m-a6a0509691 = 美国自中国进口额与中国对美国出口额之比的折线

# EO {n1}, amending EO {n2}
m-42689ff830 = 第{ $n1 }号行政令，修订第{ $n2 }号行政令

# EO {n1}, amending EO {n2} and {n3} (heading {n4})
m-eeb59fb4cb = 第{ $n1 }号行政令，修订第{ $n2 }号和第{ $n3 }号行政令（品目{ $n4 }）

# Trade Act of {n1}, section {n2}
m-c88681571f = 《{ $n1 }年贸易法》{ $n2 }条款

# {n1}, the last from {n2}
m-0f587b400e = { $n1 }项，最近一项自{ $n2 }起

# {n1}, since {n2}
m-f441c67f31 = { $n1 }种，自{ $n2 }起

# {n1}, {n2} on the twelve before
m-bb35c087c3 = { $n1 }人，较此前十二个月变动{ $n2 }

# {n1} in {n2}, {n3} in {n4}
m-040b5c0864 = { $n2 }年为{ $n1 }，{ $n4 }年为{ $n3 }

# {n1}, and {n2} unconfirmed
m-fb98ffe1d4 = { $n1 }项，另有{ $n2 }项未证实

# {n1} in {m1}
m-cccb6c9eec = { $m1 }为{ $n1 }

# at the end of the months projected, hold {n1}, {n2} {n3}, break {n4}, upside {n5}.
m-b3cbe034bc = 推演期末，维持{ $n1 }，{ $n2 } { $n3 }，终止{ $n4 }，增进{ $n5 }。

# final counts of deaths (down)
m-d0700c3e87 = 死亡人数最终数（向下）

# newest counts of deaths (down)
m-e06446f43a = 死亡人数最新数（向下）

# emergency visits for opioid overdoses (down)
m-5aa2cd9da2 = 阿片类药物过量急诊就诊（向下）

# US imports from China (down)
m-70ae0f57fe = 美国自中国进口（向下）

# US duties collected (up)
m-2383cc3c97 = 美国关税收入（向上）

# AH-{n1}, a synthetic opioid
m-f26ebbb5f0 = AH-{ $n1 }，一种合成阿片类药物

# {n1}-methyl-AP-{n2}, a synthetic opioid
m-165ca74d51 = { $n1 }-甲基-AP-{ $n2 }，一种合成阿片类药物

# Deaths in the half year after China's control of {n1}, average change
m-ed51716af6 = 中国{ $n1 }年管制后半年内的死亡人数，平均变动

# highest final {n1}-month sum {n2}, ending {m1}; below the year before in every final month since {m2}
m-b30da06d60 = 最终的{ $n1 }个月合计数最高为{ $n2 }，截至{ $m1 }；自{ $m2 }起，每个最终月份均低于上年

# Persons and entities sanctioned under Executive Order {n1}, by first day on the list
m-bbbfcd9502 = 依第{ $n1 }号行政令受制裁的个人和实体，按列入名单首日

# UN: AH-{n1}, a synthetic opioid
m-9c4822efb2 = 联合国：AH-{ $n1 }，一种合成阿片类药物

# Alerts on new substances sent over the direct line of {n1}, not found in public.
m-c5b787dd5e = { $n1 }年直通渠道发出的新物质预警，未见公开。

# India: {n1} of {n2}, dates not confirmed
m-20cdb18624 = 印度：{ $n2 }项中{ $n1 }项，日期未证实

# Bars of persons charged by the United States, by class
m-bcd460f8d4 = 美国起诉的人员，按类别的柱形图

# suppliers, {n1}, {n2} convicted, ever in US custody {n3}, arrested in China {n4}, not in custody {n5}, not stated {n6}
m-bcbeb44e1c = 供应者，{ $n1 }人，{ $n2 }人被判有罪，曾由美国羁押{ $n3 }人，在中国被抓获{ $n4 }人，未在押{ $n5 }人，未说明{ $n6 }人

# pill equipment, {n1}, {n2} convicted, ever in US custody {n3}, not stated {n4}
m-ec8b4daf94 = 压片设备，{ $n1 }人，{ $n2 }人被判有罪，曾由美国羁押{ $n3 }人，未说明{ $n4 }人

# brokers, {n1}, ever in US custody {n2}
m-28c13d0855 = 中介，{ $n1 }人，曾由美国羁押{ $n2 }人

# launderers, {n1}, not stated {n2}
m-40520f21d0 = 洗钱者，{ $n1 }人，未说明{ $n2 }人

# suppliers, {n1}, ever in US custody {n2}, not stated {n3}
m-08a35f7660 = 供应者，{ $n1 }人，曾由美国羁押{ $n2 }人，未说明{ $n3 }人

# dealers, {n1}, not stated {n2}
m-6d62971e9e = 贩卖者，{ $n1 }人，未说明{ $n2 }人

# dealers, {n1}, ever in US custody {n2}.
m-3bc1c3cc78 = 贩卖者，{ $n1 }人，曾由美国羁押{ $n2 }人。

# {n1}, {n2} convicted
m-91591fd482 = { $n1 }人，{ $n2 }人被判有罪

# Dots by year
m-96e7ddcb7d = 按年份的圆点图

# indictments, {n1}, at least {n2}
m-6a3ac03d94 = 起诉书，{ $n1 }年，至少{ $n2 }

# charged, suppliers, {n1}, {n2}
m-b1ed64ab89 = 被起诉，供应者，{ $n1 }年，{ $n2 }

# charged, pill equipment, {n1}, {n2}
m-fb5fb38eb1 = 被起诉，压片设备，{ $n1 }年，{ $n2 }

# charged, brokers, {n1}, {n2}
m-f282c80e2f = 被起诉，中介，{ $n1 }年，{ $n2 }

# charged, launderers, {n1}, {n2}
m-9cd950e4fe = 被起诉，洗钱者，{ $n1 }年，{ $n2 }

# sanctioned, suppliers, {n1}, {n2}
m-54a41f2e97 = 受制裁，供应者，{ $n1 }年，{ $n2 }

# sanctioned, pill equipment, {n1}, {n2}
m-d9a7ebcc79 = 受制裁，压片设备，{ $n1 }年，{ $n2 }

# sanctioned, launderers, {n1}, {n2}
m-728f641fbd = 受制裁，洗钱者，{ $n1 }年，{ $n2 }

# sanctioned, several classes, {n1}, {n2}
m-ae63b85cbe = 受制裁，多个类别，{ $n1 }年，{ $n2 }

# arrested by China, suppliers, {n1}, {n2}
m-d044f90ac3 = 由中国抓获，供应者，{ $n1 }年，{ $n2 }

# arrested by China, launderers, {n1}, {n2}
m-91bece6b05 = 由中国抓获，洗钱者，{ $n1 }年，{ $n2 }

# sentenced by China, suppliers, {n1}, {n2}
m-02b3984cf7 = 由中国判刑，供应者，{ $n1 }年，{ $n2 }

# charged, dealers, {n1}, {n2}
m-13c925514c = 被起诉，贩卖者，{ $n1 }年，{ $n2 }

# sanctioned, dealers, {n1}, {n2}
m-1582a39ccc = 受制裁，贩卖者，{ $n1 }年，{ $n2 }

# sanctioned, suppliers, {n1}, {n2}.
m-52847c2378 = 受制裁，供应者，{ $n1 }年，{ $n2 }。

# Bars of entries under the order on the drug trade by their first day on the list
m-ca17d8f26e = 依毒品贸易行政令列入的条目柱形图，按列入名单首日

# {d1}, {n1}, {n2} linked with China
m-4f53fcf9cb = { $d1 }，{ $n1 }，其中{ $n2 }与中国有关联

# The other years at that month
m-d9fbddb0e4 = 其他年度同月累计

# Stacked bars of pounds of fentanyl seized by fiscal year
m-99043a6848 = 按财年的芬太尼查获磅数堆叠柱形图

# {n1}, {n2}, {n3} at southwest ports of entry
m-ad7e1c038a = { $n1 }财年，{ $n2 }，其中西南边境口岸{ $n3 }

# {n1}, {n2}, {n3} at southwest ports of entry.
m-2c3db519df = { $n1 }财年，{ $n2 }，其中西南边境口岸{ $n3 }。

# Years that still grow are shaded and carry their expected growth
m-fd5837303b = 数据仍在增加的年份以阴影标示，并标出预期增量

# {n1}, {n2} as read and {n3} expected, interval {n4} to {n5}
m-b8949fab90 = { $n1 }年，读数{ $n2 }，预期{ $n3 }，区间{ $n4 }至{ $n5 }

# {n1}, {n2} as read and {n3} expected, interval {n4} to {n5}.
m-3f660b84b1 = { $n1 }年，读数{ $n2 }，预期{ $n3 }，区间{ $n4 }至{ $n5 }。

# The highest reported sum is {n1}, ending {m1}
m-d5f50029ac = 已报告的最高合计数为{ $n1 }，截至{ $m1 }

# the latest is {n1}, ending {m1}.
m-ed027ad702 = 最近为{ $n1 }，截至{ $m1 }。

# A dashed line shows the publisher's predictions
m-90a97859ea = 虚线表示发布机构的预测

# the last is {n1}, ending {m1}.
m-7aa601ea7c = 最后一个为{ $n1 }，截至{ $m1 }。

# nowcast of this brief
m-24de6c93b0 = 本简报的即时预测

# one curve over ages
m-d496a3857f = 一条龄期曲线

# Yale tracker
m-9dfbe7713b = 耶鲁税率追踪

# Steps of the modelled tariff rate on all US imports, with its parts one on the other (fentanyl duties, reciprocal duties, import surcharge, section {n1}, section {n2}) and the whole as a line
m-35d0bb3ee5 = 模型所计美国全部进口关税税率阶梯图，各组成部分叠加显示（芬太尼关税、对等关税、进口附加税、{ $n1 }条款、{ $n2 }条款），总体税率以折线表示

# {d1}, whole {n1}, fentanyl {n2}
m-429b468ac9 = { $d1 }，总体{ $n1 }，芬太尼{ $n2 }

# {d1}, whole {n1}, fentanyl {n2}.
m-de495b9c3c = { $d1 }，总体{ $n1 }，芬太尼{ $n2 }。

# Section {n1}, percent
m-f78a65a1a0 = { $n1 }条款，%

# Bars by year of the imports of Mexico in the basket
m-4029995469 = 墨西哥篮子税号进口按年柱形图

# {n1}, {n2} million US dollars.
m-a4785e7f23 = { $n1 }年，{ $n2 }百万美元。

# None, this is the first
m-6d254cd284 = 无，此为第一期

# {n1}ae{n2}b
m-042b3d47eb = { $n1 }ae{ $n2 }b

# Deaths after China's control of {n1}, average change
m-7c2051f9a3 = 中国{ $n1 }年管制后的死亡人数，平均变动

# Deaths after China's control of {n1}, interval of the change
m-4560b0cd66 = 中国{ $n1 }年管制后的死亡人数，变动区间

# Deaths after China's control of {n1}, verdict
m-41f2d70f97 = 中国{ $n1 }年管制后的死亡人数，判定

# Deaths in the half year after China's control of {n1}, verdict
m-4d427edd28 = 中国{ $n1 }年管制后半年内的死亡人数，判定

# Mean weighted interval score of months, bands of {n1}, {n2} and {n3}; lower is better.
m-79f05d6370 = 各月的平均加权区间得分，区间带为{ $n1 }、{ $n2 }和{ $n3 }；越低越好。

# States side by side, difference by share, control of {n1}, other dates
m-c47962f9d3 = 各州对照，按占比的差异，{ $n1 }年管制，其他日期

# States side by side, difference by share, control of {n1}, quarters before
m-aa800b4a68 = 各州对照，按占比的差异，{ $n1 }年管制，此前各季

# States side by side, difference by share, control of {n1}, states
m-a744757c93 = 各州对照，按占比的差异，{ $n1 }年管制，州数

# States side by side, difference by share, control of {n1}, verdict
m-76eb360a7b = 各州对照，按占比的差异，{ $n1 }年管制，判定

# States side by side, synthetic of overdoses, control of {n1}, rank
m-b63a491fcf = 各州对照，合成控制（用药过量死亡），{ $n1 }年管制，位次

# States side by side, synthetic of overdoses, control of {n1}, verdict
m-ea33cecc85 = 各州对照，合成控制（用药过量死亡），{ $n1 }年管制，判定

# China, Cooperate on drug control over fentanyl, as agreed in the trade talks
m-1b38ae5abe = 中国，按经贸磋商商定的内容就芬太尼开展禁毒合作

# announced yes, in law yes, carried out in part, measured none yet, status partly.
m-c4917ab9ee = 已宣布：是；见于法律：是；已落实：部分；有统计：尚无；状态：部分履行。

# announced one side's word, in law in part, carried out in part, measured none yet, status partly.
m-fc5c2607a4 = 已宣布：一方说法；见于法律：部分；已落实：部分；有统计：尚无；状态：部分履行。

# China, Control exports of certain other chemicals strictly, whatever the destination
m-a5925a0ea8 = 中国，对某些其他化学品的出口实行严格管制，不论目的地

# announced one side's word, in law in part, carried out none yet, measured not needed, status pending.
m-e1630ec646 = 已宣布：一方说法；见于法律：部分；已落实：尚无；有统计：不需要；状态：尚未到期。

# United States, Watch how China carries out its part and change the duty if it does not
m-90c0874a25 = 美国，观察中方履行情况，如未履行则调整关税

# announced yes, in law yes, carried out none yet, measured none yet, status pending. both, Regular enforcement meetings, tracing of parcels and joint investigations
m-eac2b09374 = 已宣布：是；见于法律：是；已落实：尚无；有统计：尚无；状态：尚未到期。双方，定期举行执法会议、追踪包裹、开展联合调查

# announced one side's word, in law not needed, carried out in part, measured none yet, status lapsed. both, Direct line for alerts on newly found substances
m-03d1e3f50a = 已宣布：一方说法；见于法律：不需要；已落实：部分；有统计：尚无；状态：失效。双方，设立新发现物质预警直通渠道

# announced one side's word, in law not needed, carried out none yet, measured none yet, status pending. both, Set up a working group on fentanyl that is to focus on results
m-25d15065b6 = 已宣布：一方说法；见于法律：不需要；已落实：尚无；有统计：尚无；状态：尚未到期。双方，设立注重成果的芬太尼工作组

# announced one side's word, in law not needed, carried out none yet, measured none yet, status pending.
m-976afa211d = 已宣布：一方说法；见于法律：不需要；已落实：尚无；有统计：尚无；状态：尚未到期。

# NPP, listed as precursor {n1}
m-238c120254 = NPP，列为易制毒化学品，{ $n1 }年

# ANPP, listed as precursor {n1}
m-94c898025b = ANPP，列为易制毒化学品，{ $n1 }年

# {n1}-AP, listed as precursor {n2}
m-f06ef22643 = { $n1 }-AP，列为易制毒化学品，{ $n2 }年

# {n1}-piperidone, listed as precursor {n2}
m-15f7b78409 = { $n1 }-哌啶酮，列为易制毒化学品，{ $n2 }年

# {n1}-boc-{n2}-piperidone, listed as precursor {n3}
m-59b7f00286 = { $n1 }-boc-{ $n2 }-哌啶酮，列为易制毒化学品，{ $n3 }年

# norfentanyl, listed as precursor {n1}
m-c657a1745b = 去甲芬太尼，列为易制毒化学品，{ $n1 }年

# propionyl chloride, export licence {n1}
m-1a9345b4d3 = 丙酰氯，出口许可，{ $n1 }年

# {n1}-boc-{n2}-AP, listed as precursor {n3}
m-a306e4a952 = { $n1 }-boc-{ $n2 }-AP，列为易制毒化学品，{ $n3 }年

# fentanyl-related substances (class), scheduled {n1}
m-2c1691ab5d = 芬太尼类物质（整类），已列管，{ $n1 }年

# nitazenes (class), scheduled {n1}
m-ec4798b451 = 尼秦类物质（整类），已列管，{ $n1 }年

# orphines (class), members listed by name {n1}.
m-5f96a3f1f1 = orphines类物质（整类），按品种列管的成员，{ $n1 }年。

# Lines of steps, the chemicals on each part of China's licence list
m-10fc36a91f = 阶梯线，表示中国许可清单各部分的化学品数

# for Myanmar, Laos, Afghanistan, {n1} from {d1}, reported
m-6692e61f7e = 缅甸、老挝、阿富汗，自{ $d1 }起{ $n1 }种，据报道

# for United States, Mexico, Canada, {n1} from {d1}, confirmed
m-d844110561 = 美国、墨西哥、加拿大，自{ $d1 }起{ $n1 }种，已证实

# for United States, Mexico, Canada, {n1} from {d1}, reported.
m-ebda25b838 = 美国、墨西哥、加拿大，自{ $d1 }起{ $n1 }种，据报道。

# The same questions of law asked of both sides
m-095b32be6e = 对双方提出的相同法律问题

# class control of fentanyls, China not examined, United States closed
m-4ec143583d = 芬太尼类物质整类列管，中国未审视，美国已弥补

# chemicals on no list, China partly narrowed, United States not examined
m-1ed057b06f = 未列管化学品，中国部分缩小，美国未审视

# duty to know the buyer, China partly narrowed, United States not examined
m-8158ad134f = 了解买家的义务，中国部分缩小，美国未审视

# helpers and networks, China open
m-67c84eae3e = 协助者和网络，中国未弥补

# not a gap, United States not examined
m-9da6342f88 = 不属缺口，美国未审视

# money laundering, China narrowed, United States not examined
m-fd70b7d4c1 = 洗钱，中国已缩小，美国未审视

# exports to other countries, China open, United States not examined
m-285090e7cc = 向其他国家出口，中国未弥补，美国未审视

# offers on the web, China open, acted on, United States not examined
m-aafe010f4a = 网上兜售，中国未弥补，已采取行动，美国未审视

# small parcels, China not examined, United States closed
m-06d76dbb30 = 小包裹，中国未审视，美国已弥补

# persons abroad, China open, United States open
m-9a697fae9d = 境外人员，中国未弥补，美国未弥补

# officials who let it pass, China not examined, United States closed.
m-67a6d0f5c3 = 放任贩运的官员，中国未审视，美国已弥补。

# row of the publisher's file
m-93a2d7589c = 发布机构文件的行

# Shade behind them shows truces
m-9a125eb342 = 其后的底纹表示暂停期

# Geneva, {d1} to {d2}
m-d6a6278047 = 日内瓦，{ $d1 }至{ $d2 }

# Stockholm
m-b982d7ebca = 斯德哥尔摩

# extension of {n1} August, {d1} to {d2}
m-a71e5c4776 = 八月{ $n1 }日的延期，{ $d1 }至{ $d2 }

# Kuala Lumpur arrangement
m-dd92f87e53 = 吉隆坡联合安排

# Busan, {d1} to {d2}.
m-ce2361a8a6 = 釜山，{ $d1 }至{ $d2 }。

# Datasets by the last day covered
m-e1f9fb3d32 = 数据集，按所涵盖的最后一天列示

# Fentanyl and related substances identified by laboratories, by state, as first published, covered to {d1}, newest file of {d2}, overdue
m-cb6a05ebbc = 实验室检出的芬太尼及相关物质（分州，首次发布数），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# Deaths that involved synthetic opioids (T{n1}), by state of residence and month, covered to {d1}, newest file of {d2}, current
m-a5e6b65a44 = 涉及合成阿片类药物（T{ $n1 }）的死亡（按居住州和月份），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# India's exports by eight-digit line and country, fiscal years, covered to {d1}, newest file of {d2}, current
m-ff596bf1f8 = 印度出口（按八位税号和国家，财年），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Emergency visits for non-fatal overdoses per {n1} visits, by state and month, covered to {d1}, newest file of {d2}, overdue
m-7f88203072 = 每{ $n1 }次就诊中非致死性用药过量急诊就诊数（按州和月份），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# Emergency visits for non-fatal overdoses per {n1} visits, jurisdictions taking part, by month, covered to {d1}, newest file of {d2}, overdue
m-86a003c3be = 每{ $n1 }次就诊中非致死性用药过量急诊就诊数（参与辖区，按月），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# Fentanyl and related substances identified by laboratories, United States, by half-year, covered to {d1}, newest file of {d2}, current
m-fa395c160e = 美国实验室检出的芬太尼及相关物质（半年度），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Harms of opioids and stimulants, Canada and provinces, by quarter and year, covered to {d1}, newest file of {d2}, current
m-a6251d93c7 = 加拿大及各省阿片类药物和兴奋剂危害（季度和年度），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month, covered to {d1}, newest file of {d2}, overdue
m-93e8f7f6a2 = 美国海关与边境保护局空中与海上行动处查获毒品（月度），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# Fentanyl and related substances identified by laboratories, by state and year, covered to {d1}, newest file of {d2}, current
m-f507b05c99 = 实验室检出的芬太尼及相关物质（按州和年份），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Provisional deaths that involved synthetic opioids, United States, sums of twelve months, covered to {d1}, newest file of {d2}, current
m-ac6d55cfcc = 美国涉及合成阿片类药物的初步死亡人数（十二个月合计），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Drug seizures by officers of US Customs and Border Protection, by month, covered to {d1}, newest file of {d2}, overdue
m-c07e7486cf = 美国海关与边境保护局官员查获毒品（月度），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# US imports of all goods from China by month, customs value, not seasonally adjusted, covered to {d1}, newest file of {d2}, current.
m-85f3d2ae76 = 美国自中国进口全部商品（月度，海关价值，未经季节调整），涵盖至{ $d1 }，最新文件{ $d2 }，正常。

# What was not known on this day is left out.
m-a9392e1724 = 当日尚不知悉的内容未列入。

# Arrows from what was controlled to what followed
m-076775284a = 箭头由受管制物质指向其后出现的物质

# {n1}-AP to halides of {n2}-AP
m-0a4a778447 = { $n1 }-AP至{ $n2 }-AP的卤化物

# {n1}-piperidone to {n2}-piperidone derivatives (stated)
m-7562265370 = { $n1 }-哌啶酮至{ $n2 }-哌啶酮衍生物（已说明）

# ANPP to {n1}-AP
m-f66010dadb = ANPP至{ $n1 }-AP

# {n1}-AP to halides of {n2}-AP (partly stated)
m-54bb82d78c = { $n1 }-AP至{ $n2 }-AP的卤化物（部分说明）

# norfentanyl to {n1}-piperidone
m-83e5c200ad = 去甲芬太尼至{ $n1 }-哌啶酮

# brorphine
m-e09a19d681 = 溴啡

# metonitazene
m-4f4f82c0b2 = 美托尼秦

# protonitazene to nitazene class (stated)
m-4b82d381f3 = 丙托尼秦至尼秦类物质（已说明）

# {n1}-boc-{n2}-piperidone to phenethyl bromide (unconfirmed)
m-a72d6774cb = { $n1 }-boc-{ $n2 }-哌啶酮至苯乙基溴（未证实）

# phenethyl bromide to phenethyl chloride
m-2593481e3c = 苯乙基溴至苯乙基氯

# propionic anhydride to propionyl chloride (stated).
m-35b0708fa2 = 丙酸酐至丙酰氯（已说明）。

# publisher's prediction
m-ede53da83e = 发布机构的预测

# section {n1} excess capacity
m-6e2bc7b08a = { $n1 }条款（产能过剩）

# First full month since the Busan meeting
m-62a75f6776 = 釜山会晤后首个完整月份

# The first month compared: it begins after the meeting, and the month one year earlier is held.
m-2a106eb4db = 比较的第一个月：该月在会晤之后开始，且一年前的同月有数据。

# Promises pending
m-00f96af8b4 = 尚未到期的承诺

# Promises not met whose deadline lies ahead, or without a deadline while no evidence has been looked for.
m-7982421422 = 未履行的承诺，其期限尚未届满，或未设期限且尚未检索证据。

# Rows not confirmed and without an attempt on record
m-c798300515 = 未证实且无核实尝试记录的条目

# Rows known by this day that are not confirmed and for which no attempt to confirm them had been recorded.
m-70e3cccc8a = 截至当日已知、未证实且没有核实尝试记录的条目。

# What was done, and what was seized, found and counted
m-e1dfb3a567 = 所采取的举措，以及查获、检出和统计的情况

# Named
m-8605605ae0 = 标注名称的有

# US duty {n1}, {d1}.
m-067f12b0da = 美国关税{ $n1 }，{ $d1 }。

# most {n1} in {m1}, latest {n2} in {m2}.
m-4a8562d88c = 最高为{ $m1 }的{ $n1 }，最近为{ $m2 }的{ $n2 }。

# Due
m-9071738f14 = 后续日程

# Duty in force
m-b86a3664b9 = 关税生效

# Section {n1}, all countries, {d1}
m-9109e60528 = { $n1 }条款，所有国家，{ $d1 }

# Duty ends
m-e86fb0f97c = 关税终止

# End of the tariff truce, {d1}.
m-7e11de7611 = 关税暂停期届满，{ $d1 }。

# Duty in force: Section {n1}, all countries
m-766d03d97c = 关税生效：{ $n1 }条款，所有国家

# China, Warn firms about listed and unlisted precursors and equipment and have them check foreign buyers
m-7ac61e57fc = 中国，就列管和非列管的前体及设备提醒企业，并要求企业核查境外买家

# announced yes, in law not needed, carried out none yet, measured none yet, status pending.
m-3220a64d46 = 已宣布：是；见于法律：不需要；已落实：尚无；有统计：尚无；状态：尚未到期。

# for United States, Mexico, Canada, {n1} from {d1}, confirmed.
m-8277811e2c = 美国、墨西哥、加拿大，自{ $d1 }起{ $n1 }种，已证实。

# Bars through time, one a duty on goods from China, with its rate in each step
m-f4dd14c777 = 随时间排列的条形，每条代表一项对华商品关税，并标明各步骤税率

# Fentanyl duty (IEEPA), {n1} from {d1}
m-7491b24a48 = 芬太尼关税（IEEPA），自{ $d1 }起{ $n1 }

# Reciprocal duty (IEEPA), {n1} from {d1}
m-a61611a421 = 对等关税（IEEPA），自{ $d1 }起{ $n1 }

# Reciprocal duty (IEEPA), {n1} from {d1}.
m-459c9bd2f9 = 对等关税（IEEPA），自{ $d1 }起{ $n1 }。

# {n1} from {n2}, {n3} at most, in force
m-afff72a2ac = { $n1 }，自{ $n2 }起，最高{ $n3 }，现行有效

# {n1} in force
m-b23695c99d = { $n1 }项现行有效

# no reading
m-612a3d5f7e = 无读数

# known to {m1}, {n1} of {n2} months inside
m-2fcfd39ec2 = 数据截至{ $m1 }，{ $n2 }个月中{ $n1 }个月在区间内

# known to {m1}, {n1} of {n2} months inside.
m-094f7a0057 = 数据截至{ $m1 }，{ $n2 }个月中{ $n1 }个月在区间内。

# {n1}-AP and two others, {n2} + {n3} months, not identified, smallest fall {n4}
m-1834dd6563 = { $n1 }-AP等三种物质，{ $n2 } + { $n3 }个月，无法识别，最小降幅{ $n4 }

# nitazene class, {n1} + {n2} months, not identified, smallest fall {n3}
m-576b6e6bda = 尼秦类物质，{ $n1 } + { $n2 }个月，无法识别，最小降幅{ $n3 }

# fentanyl class, permanent, not identified
m-a7b2d404bb = 芬太尼类物质，永久，无法识别

# export licences, not identified.
m-09814c7b9d = 出口许可，无法识别。

# US: naloxone without prescription ({m1}); China: {n1}-AP and two others ({m2}); US duty {n2} ({m3}); US duty {n3} ({m4}); US: fentanyl class, permanent ({m5}); China: two piperidones ({m6}); Busan meeting ({m7}); China: export licences ({m8}); US duty {n4} ({m9})
m-beb3b67c58 = 美国：纳洛酮非处方化（{ $m1 }）；中国：{ $n1 }-AP等三种物质（{ $m2 }）；美国关税{ $n2 }（{ $m3 }）；美国关税{ $n3 }（{ $m4 }）；美国：芬太尼类物质，永久（{ $m5 }）；中国：两种哌啶酮（{ $m6 }）；釜山会晤（{ $m7 }）；中国：出口许可（{ $m8 }）；美国关税{ $n4 }（{ $m9 }）

# Three panels on seizures around China
m-a84f3b5791 = 三幅分图，考察中国列管前后的查获情况

# verdict
m-11e221bd1b = 判定

# not identified.
m-95e9f8d871 = 无法识别。

# Provisional deaths that involved synthetic opioids, United States, sums of twelve months, covered to {d1}, newest file of {d2}, overdue
m-9bbd836388 = 美国涉及合成阿片类药物的初步死亡人数（十二个月合计），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# US imports of all goods from China by month, customs value, not seasonally adjusted, covered to {d1}, newest file of {d2}, overdue
m-0e24a64ea4 = 美国自中国进口全部商品（月度，海关价值，未经季节调整），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month, covered to {d1}, newest file of {d2}, current
m-25a8a97ff0 = 美国海关与边境保护局空中与海上行动处查获毒品（月度），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Drug seizures by officers of US Customs and Border Protection, by month, covered to {d1}, newest file of {d2}, current.
m-82391529bb = 美国海关与边境保护局官员查获毒品（月度），涵盖至{ $d1 }，最新文件{ $d2 }，正常。

# {n1} to December
m-108ca36a0a = { $n1 }财年至十二月

# Marked
m-9a2e1f2d25 = 标注

# {n1}-AP and two others, {m1}.
m-767c91ecfb = { $n1 }-AP等三种物质，{ $m1 }。

# none can be stated.
m-a1a1c9c1f9 = 无法给出。

# growth not known
m-f8607db770 = 增量不详

# Named above them
m-75d743f959 = 上方标注

# list {n1} {n2} on {d1}
m-365bb5f704 = 清单{ $n1 }，{ $n2 }，{ $d1 }

# list {n1} {n2} on {d1}.
m-f638413410 = 清单{ $n1 }，{ $n2 }，{ $d1 }。

# list {n1} {n2}, {d1}
m-77ec4587a1 = 清单{ $n1 }，{ $n2 }，{ $d1 }

# not imposed
m-c8a4e6ea22 = 未开征

# none known
m-4d5c299343 = 未见

# Tax Policy Center
m-387d0a1570 = 税收政策中心

# The latest month held is {n1}, {n2} months before this day.
m-fb4e030035 = 已有数据的最近月份为{ $n1 }，距本日{ $n2 }个月。

# no vintage of yale/customs_duty_revenue was published by {n1}.
m-f484a71199 = 截至{ $n1 }，yale/customs_duty_revenue尚未发布任何数据版本。

# Countries in focus with a US duty tied to fentanyl in force
m-b21e0c625d = 现行有与芬太尼挂钩的美国关税的重点国家

# Countries in focus on whose goods such a duty is in force on the day of the brief.
m-a234088ce3 = 在本简报日期，其货物须缴纳此类现行有效关税的重点国家。

# Events of both together in the twelve months before the last twelve covered
m-e3eb1a6018 = 所覆盖的最近十二个月之前的十二个月内双方共同参与的事件

# Public events of the United States and China together that began in the year before the last twelve months covered.
m-bba1c3387e = 所覆盖的最近十二个月之前一年内开始的、美国和中国共同参与的公开事件。

# both: China says it will act on fentanyl precursors, share intelligence and exchange information on trafficking parcels.
m-f7387a2f94 = 双方：中国表示将就芬太尼前体采取行动，共享情报，并交换贩运包裹的信息。

# Duty threatened
m-76023c464b = 威胁加征的关税

# All Chinese goods, {d1}
m-702e831eb4 = 全部中国商品，{ $d1 }

# Duty threatened: All Chinese goods
m-7a6e8a6c47 = 威胁加征的关税：全部中国商品

# Cooperation on drugs starts again and a working group is agreed; the United States takes a Chinese police forensic institute off the Entity List from {n1}.
m-78e6942365 = 禁毒合作恢复，商定成立工作组；美国自{ $n1 }起将中国警方法庭科学机构移出实体清单。

# The working group is launched in Beijing.
m-02a97825f0 = 工作组在北京启动。

# Senior officials meet in Washington on enforcement, illicit finance, faster scheduling, diversion and new threats.
m-d14ed8d0a5 = 高级官员在华盛顿会晤，讨论执法、非法资金、加快列管、流入非法渠道和新威胁。

# Duty: De minimis
m-0210b7a265 = 关税：小额免税

# Duty: Response to fentanyl, {n1}
m-32b7db4ebf = 关税：对芬太尼关税的反制，{ $n1 }

# Duty: Response to reciprocal, {n1}
m-5fa260cd62 = 关税：对对等关税的反制，{ $n1 }

# United States, Take the Chinese police forensic institute off the Entity List
m-59ffb53638 = 美国，将中国警方法庭科学机构移出实体清单

# announced yes, in law yes, carried out yes, measured not needed, status met. both, Regular enforcement meetings, tracing of parcels and joint investigations
m-862f5e1e3e = 已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行。双方，定期举行执法会议、追踪包裹、开展联合调查

# for Myanmar, Laos, Afghanistan, {n1} from {d1}, reported.
m-392452490d = 缅甸、老挝、阿富汗，自{ $d1 }起{ $n1 }种，据报道。

# duty to know the buyer, China no change yet, United States not examined
m-00bfca772c = 了解买家的义务，中国尚无变化，美国未审视

# persons abroad, China open, United States open.
m-8e6c2a908e = 境外人员，中国未弥补，美国未弥补。

# no change yet
m-3c274159e1 = 尚无变化

# none.
m-007fdb0d49 = 无。

# San Diego Field Office
m-b6d32bdcf9 = 圣迭戈外勤办公室

# Bands mark where the level shifted
m-722b8074e2 = 色带标示水平发生变化的时段

# between {m1} and {m2}, {n1}
m-973b3889bf = { $m1 }至{ $m2 }，{ $n1 }

# between {m1} and {m2}, {n1}.
m-b3faddbeaa = { $m1 }至{ $m2 }，{ $n1 }。

# extension of {n1} August, {d1} to {d2}.
m-670afb0d98 = 八月{ $n1 }日的延期，{ $d1 }至{ $d2 }。

# {n1} pills
m-5fe6590f74 = { $n1 }片

# Each on its own scale, counts of a list as shares of it; as known on the day before the return to cooperation on drug control, that day of earlier years, and now; dashed: the return to cooperation on drug control
m-fcf9ee7a92 = 各用自己的刻度，清单类统计以占清单的比重表示；中美恢复禁毒合作前一日、以往各年同日及目前已知的数值；虚线：中美恢复禁毒合作

# Data: Each on its own scale, counts of a list as shares of it; as known on the day before the return to cooperation on drug control, that day of earlier years, and now; dashed: the return to cooperation on drug control
m-45cb7111ac = 数据：各用自己的刻度，清单类统计以占清单的比重表示；中美恢复禁毒合作前一日、以往各年同日及目前已知的数值；虚线：中美恢复禁毒合作

# Named marks
m-d61961d4a7 = 标注名称的标记

# fentanyl class, temporary, {d1}
m-3ed0bc3836 = 芬太尼类物质整类，临时，{ $d1 }

# fentanyl class, permanent, {d1}
m-14cf8468f3 = 芬太尼类物质整类，永久，{ $d1 }

# two piperidones, {d1}.
m-b799e89dd0 = 两种哌啶酮，{ $d1 }。

# fentanyl class, not identified.
m-b07489b4c4 = 芬太尼类物质，无法识别。

# Emergency visits for non-fatal overdoses per {n1} visits, jurisdictions taking part, by month, covered to {d1}, newest file of {d2}, overdue.
m-73d7e574e4 = 每{ $n1 }次就诊中非致死性用药过量急诊就诊数（参与辖区，按月），涵盖至{ $d1 }，最新文件{ $d2 }，逾期。

# Then, the day before the return to cooperation on drug control, and now
m-e11bd435a1 = 当时（中美恢复禁毒合作前一日）与目前

# dealers, {n1}, not stated {n2}.
m-9a6769b3f7 = 贩卖者，{ $n1 }人，未说明{ $n2 }人。

# {n1} to September
m-4d6c1e611b = { $n1 }财年至九月

# Arkansas
m-da52cfeaef = 阿肯色州

# Rhode Island
m-bed1df5e28 = 罗得岛州

# Vermont
m-6ffcb3aeda = 佛蒙特州

# threatened {n1}pct
m-c68d94654e = 威胁加征{ $n1 }%

# one, on {n1}
m-45dc67e7a5 = 一次，在{ $n1 }

# Bars of the average US tariff on goods from China by PIIE
m-310e75d6e9 = PIIE所计美国对中国货物平均关税柱形图

# Bars of documents of the Federal Register by month
m-ae48a891be = 《联邦公报》文件按月柱形图

# Small pictures, one a series
m-f52f3438c5 = 小图，每个序列一幅

# the sum of errors above the forecast upward, below it downward, each as a share of the threshold at which it rings
m-6959b165a6 = 高于预测的误差累计向上，低于预测的向下，均以占触发阈值的比例表示

# shaded while an alarm is on. final counts of deaths, {m1}
m-910e1d9754 = 警报期间以阴影标示。死亡人数最终数，{ $m1 }

# quiet, above {n1}, below {n2}. newest counts of deaths, {m1}
m-79c2a667f3 = 无警报，高于{ $n1 }，低于{ $n2 }。死亡人数最新数，{ $m1 }

# quiet, above {n1}, below {n2}. emergency visits for opioid overdoses, {m1}
m-a43c6634bd = 无警报，高于{ $n1 }，低于{ $n2 }。阿片类药物过量急诊就诊，{ $m1 }

# alarm down, above {n1}, below {n2}.
m-8bde2ce86b = 向下警报，高于{ $n1 }，低于{ $n2 }。

# Age of the latest month of seizures held
m-f6b7125ae0 = 已有最近月份查获数据的龄期

# Days from the end of the newest month of the files to the day of the brief.
m-5f9ea0d214 = 从文件最新月份结束到本简报日期的天数。

# Fentanyl seized in the months held of the newest fiscal year
m-b11dedb4cf = 最新财年已有数据各月的芬太尼查获量

# Weight seized from October to the newest month of the files.
m-5c004da017 = 从十月到文件最新月份查获的重量。

# Fentanyl seized in the same months of the fiscal year before
m-aea18f3387 = 上一财年相同月份的芬太尼查获量

# Weight seized in the months that the files hold of the newest fiscal year, one year earlier.
m-c9913138c3 = 文件所载最新财年各月在一年前查获的重量。

# Headline figures that are stale
m-feda65adbe = 已过时的主要数字

# Headline figures past the most days that may lie between the end of what they cover and the day.
m-d380b3fab0 = 从所涵盖期间结束到当日已超过最长天数的主要数字。

# Persons charged by the United States over supply from China since the event counted from
m-902a18dcb4 = 自起算事件以来，就涉及来自中国供应的案件被美国起诉的人员

# Persons in announcements of that day or later; suppliers, sellers of pill equipment and brokers.
m-72e06c4971 = 当日或其后公告中的人员；供应者、压片设备销售者和中介。

# Topics that page one leaves out
m-b176078cf4 = 首页未列入的主题

# Topics of data/front_page.yml for which no figure was held that is within its life.
m-40d979beb4 = data/front_page.yml所列主题中，没有仍在时效内数字的主题。

# control {n1}
m-a44809a457 = 管制{ $n1 }

# fentanyl class, {d1}.
m-2d05078396 = 芬太尼类物质整类，{ $d1 }。

# trade terms kept {n1}.
m-0ef8636be2 = 已履行的经贸条款{ $n1 }。

# nothing.
m-e2b4a10b66 = 无。

# Duty: Section {n1} {n2} list{n3}, {n4}
m-ad00aba291 = 关税：{ $n1 }条款（{ $n2 }年清单{ $n3 }），{ $n4 }

# fentanyl-related substances (class), scheduled {n1}.
m-3e2b546d99 = 芬太尼类物质（整类），已列管，{ $n1 }年。

# Joint announcement of {d1}
m-de60e4d09d = { $d1 }的联合公告

# {n1} days.
m-57172d357e = { $n1 }天。

# Stacked bars of identifications from January to {m1} to January to {m2}.
m-d2b2be9275 = 检出次数的堆叠柱形图，自一月至{ $m1 }的半年到一月至{ $m2 }的半年。

# Named above
m-4a89ab4e91 = 上方标注

# NPP, ANPP, {m1}.
m-a068995fdd = NPP、ANPP，{ $m1 }。

# {n1}, from {n2}
m-754f29653e = { $n1 }项，自{ $n2 }起

# final counts of deaths (up)
m-9abab8fbc3 = 死亡人数最终数（向上）

# newest counts of deaths (up)
m-c189e720be = 死亡人数最新数（向上）

# Each on its own scale, counts of a list as shares of it; as known on the day before the control of fentanyls as a class in China, that day of earlier years, and now; dashed: the control of fentanyls as a class in China
m-df813ff312 = 各用自己的刻度，清单类统计以占清单的比重表示；中国对芬太尼类物质实行整类列管前一日、以往各年同日及目前已知的数值；虚线：中国对芬太尼类物质实行整类列管

# Data: Each on its own scale, counts of a list as shares of it; as known on the day before the control of fentanyls as a class in China, that day of earlier years, and now; dashed: the control of fentanyls as a class in China
m-469ad7e0a5 = 数据：各用自己的刻度，清单类统计以占清单的比重表示；中国对芬太尼类物质实行整类列管前一日、以往各年同日及目前已知的数值；虚线：中国对芬太尼类物质实行整类列管

# carfentanil, {n1} + {n2} months, {n3} ({n4} to {n5}), none seen, smallest fall {n6}
m-3ad2a65d7b = 卡芬太尼，{ $n1 } + { $n2 }个月，{ $n3 }（{ $n4 }至{ $n5 }），未见变化，最小降幅{ $n6 }

# not identified: the event in {n1} lies outside the data, {n2} to {n3}
m-3d35f247f6 = 无法识别：{ $n1 }的事件不在数据范围（{ $n2 }至{ $n3 }）之内

# not identified. The event in {n1} lies outside the data, {n2} to {n3}.
m-c046d9fc63 = 无法识别。{ $n1 }的事件不在数据范围（{ $n2 }至{ $n3 }）之内。

# Fentanyl and related substances identified by laboratories, by state, as first published, covered to {d1}, newest file of {d2}, current
m-1bd170f256 = 实验室检出的芬太尼及相关物质（分州，首次发布数），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Then, the day before the control of fentanyls as a class in China, and now
m-d1da579db5 = 当时（中国对芬太尼类物质实行整类列管前一日）与目前

# suppliers, {n1}, not in custody {n2}.
m-cddaf16a46 = 供应者，{ $n1 }人，未在押{ $n2 }人。

# arrested by China, suppliers, {n1}, {n2}.
m-52b352d130 = 由中国抓获，供应者，{ $n1 }年，{ $n2 }。

# Carfentanil in a thousand identifications goes from {n1} in January to {m1} to {n2} in January to {m2} and stands at {n3} in January to {m3}.
m-14dd5e0725 = 每一千次检出中的卡芬太尼，由一月至{ $m1 }的{ $n1 }次变为一月至{ $m2 }的{ $n2 }次，一月至{ $m3 }为{ $n3 }次。

# Precursors for a thousand of fentanyl are highest in January to {m1} with {n1} and stand at {n2}.
m-757120f34f = 每一千次芬太尼检出对应的前体检出次数，最高为一月至{ $m1 }的{ $n1 }次，目前为{ $n2 }次。

# carfentanil, {m1}.
m-29e0c64f4c = 卡芬太尼，{ $m1 }。

# Line of India's exports in the basket by fiscal year, in segments that are not joined
m-7f399026ae = 印度篮子税号出口按财年折线，各段不相连

# to {m1}, {n1} million US dollars.
m-32a61d9fd1 = 至{ $m1 }，{ $n1 }百万美元。

# alarm up, above {n1}, below {n2}. newest counts of deaths, {m1}
m-111da9c573 = 向上警报，高于{ $n1 }，低于{ $n2 }。死亡人数最新数，{ $m1 }

# alarm up, above {n1}, below {n2}.
m-0282ac35ed = 向上警报，高于{ $n1 }，低于{ $n2 }。

# quiet, above {n1}, below {n2}.
m-e17f503b00 = 无警报，高于{ $n1 }，低于{ $n2 }。

# no vintage of cbp/drug_seizures was published by {n1}.
m-c151789ae2 = 截至{ $n1 }，cbp/drug_seizures尚未发布任何数据版本。

# no vintage of cbp/air_and_marine was published by {n1}.
m-81033f2d7b = 截至{ $n1 }，cbp/air_and_marine尚未发布任何数据版本。

# More deaths than expected, in counts that no longer change
m-6a171ade64 = 死亡人数多于预期，所依据的数字不再变动

# More deaths than expected; counts that are still open can only confirm it
m-e927003f87 = 死亡人数多于预期；尚未定的数字只能予以印证

# no vintage of cdc/emergency_visits was published by {n1}.
m-f73a55d977 = 截至{ $n1 }，cdc/emergency_visits尚未发布任何数据版本。

# US
m-9b202ecbc6 = 美国

# Named results of this release and of the one before it
m-569d26d635 = 本期与上一期的具名结果

# Both sides keep to the arrangement
m-4fcc997f43 = 双方维持安排

# Terms stay on paper, practice slackens
m-0290c54c12 = 条款留在纸面，落实有所松动

# The arrangement ends
m-259e246d8c = 安排终止

# More than was agreed
m-5784bba8c6 = 超出既定安排

# Tracked precursors nobody controls by name
m-2083ad5df0 = 各方均未按品种列管的跟踪前体

# {brief.changes_words_count:None|One verdict or status is another|{} verdicts and statuses are others}: {brief.changes_words}. New in the timelines: {brief.changes_rows}.
m-6208d4d14e = { $brief_changes_words_count ->
    [0] 没有判定或状态改变
    [1] 有一项判定或状态改变
    *[other] 有{ $brief_changes_words_count }项判定和状态改变
    }：{ $brief_changes_words }。时间线新增：{ $brief_changes_rows }。

# Duty planned
m-4de6a7bf8c = 拟征关税

# Section {n1} semiconductors, {d1}
m-fc75664f7f = { $n1 }条款（半导体），{ $d1 }

# Exports of all goods that China reports, to the United States, Mexico and South Korea, by year, covered to {d1}, newest file of {d2}, current
m-174c2b1aef = 中国报告的对美国、墨西哥和韩国全部商品出口（年度），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Trade of China, India and Mexico with the world in the chemical lines that hold precursors, covered to {d1}, newest file of {d2}, current
m-47cb2d4d7d = 中国、印度和墨西哥与全球在含前体化学品税号下的贸易，涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Final deaths that involved synthetic opioids (T{n1}), United States, by month, covered to {d1}, newest file of {d2}, current
m-6e3b8915bb = 美国涉及合成阿片类药物（T{ $n1 }）的最终死亡人数（月度），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# US imports of organic chemicals (chapter {n1}) in {n2} by country, air and containerised vessel, covered to {d1}, newest file of {d2}, current
m-eaa0f5be70 = { $n2 }年美国有机化学品（第{ $n1 }章）进口（分国家，空运和集装箱海运），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Harms of opioids and stimulants, Canada and provinces, by quarter and year, covered to {d1}, newest file of {d2}, overdue
m-4c3f07bdb9 = 加拿大及各省阿片类药物和兴奋剂危害（季度和年度），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# US trade with China, Mexico, Canada and Germany by month, all goods, CIF and FOB, covered to {d1}, newest file of {d2}, current
m-c6b185022a = 美国与中国、墨西哥、加拿大和德国的贸易（月度，全部商品，CIF和FOB），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border, covered to {d1}, newest file of {d2}, current
m-7a04357ee2 = 美国海关与边境保护局查获芬太尼（按财年、部门和边境），涵盖至{ $d1 }，最新文件{ $d2 }，正常

# Figures that are new
m-1985207b9d = 新增数字

# Key or unit in this release only.
m-8fed0a28e0 = 仅本期有此键名或单位。

# Figures that had no value and have one now
m-6af84d9be9 = 原无数值、现有数值的数字

# Not available before, available now.
m-f0aa83c235 = 此前不可得，现可得。

# Figures updated: their period or the day of the brief moved
m-ab346a3e69 = 更新的数字：所属时期或简报日期变动

# Another period, or another value on another day.
m-f07c2df24f = 时期不同，或因日期不同而数值不同。

# Headline figure that moved most
m-d822a4bcc0 = 变动最大的主要数字

# Of the headline figures the one revised most; where none was revised, the one updated most.
m-3dc33e18fc = 主要数字中修订最大者；如均未修订，则为更新变动最大者。

# Headline figure that moved most: before
m-2aa2008c4c = 变动最大的主要数字：此前数值

# Its value in the release before, with its unit.
m-374e5cd41b = 上一期中的数值，附单位。

# Headline figure that moved most: by how much
m-51bc592cbf = 变动最大的主要数字：变动幅度

# Its value now less the one before, in its unit, and in percent of the one before.
m-04be5704c2 = 现值减去此前数值，以其单位表示，并以占此前数值的百分比表示。

# Headline figure that moved most: now
m-61a02b49b5 = 变动最大的主要数字：现值

# Its value in this release, with its unit.
m-24b04b9c55 = 本期中的数值，附单位。

# Headline figure that moved most: period
m-6a0c4cd886 = 变动最大的主要数字：时期

# The period of its value in this release.
m-3395eaa0cc = 本期数值所属时期。

# Headline figure that moved most: period before
m-d89c0e48ae = 变动最大的主要数字：此前时期

# The period of its value in the release before.
m-4b2a842e66 = 上一期数值所属时期。

# How many verdicts and statuses are others
m-f6928e058e = 改变的判定和状态数

# Verdicts of methods and statuses of promises with another value.
m-40d06d6448 = 取值改变的方法判定和承诺状态。

# Timelines with rows that are new
m-23806c9fa9 = 有新增行的时间线

# Timelines with rows that the release before had not, each with how many.
m-1f4e28066a = 含上一期所无条目的时间线，各附新增行数。

# Verdicts and statuses that are others
m-e3f2b4efef = 改变的判定和状态

# Verdicts of methods and statuses of promises with another value, three at most.
m-4f3dc2503f = 取值改变的方法判定和承诺状态，最多三项。

# Duty in force: Mexico tariff law, countries without a trade agreement, among them China and India
m-abbfee3858 = 关税生效：墨西哥关税法，未签贸易协定国家（包括中国和印度）

# Control in force: Nitazenes, carfentanil, about {n1} fentanyl analogues and precursors
m-43c272a5c4 = 管制生效：尼秦类物质、卡芬太尼、约{ $n1 }种芬太尼类似物和前体

# Commitments ({n1})
m-1d3cbd5915 = 承诺（{ $n1 }）

# Readouts ({n1})
m-0a9967f6bd = 会谈通报（{ $n1 }）

# US announcements ({n1})
m-aa98de14e2 = 美国公告（{ $n1 }）

# US case persons ({n1})
m-02c5b2bd13 = 美国案件人员（{ $n1 }）

# Licence list ({n1})
m-e1681a1834 = 许可清单（{ $n1 }）

# Legal gaps ({n1})
m-dcee0cf009 = 法律缺口（{ $n1 }）

# trade terms kept {n1}, both
m-d24d4b67cb = 已履行的经贸条款{ $n1 }，双方

# announced yes, in law yes, carried out yes, measured not needed, status met
m-70802a170a = 已宣布：是；见于法律：是；已落实：是；有统计：不需要；状态：已履行

# United States, Keep {n1} points of the reciprocal duty suspended until {n2}
m-d398576211 = 美国，在{ $n2 }之前继续暂停实施{ $n1 }个百分点的对等关税

# announced yes, in law yes, carried out in part, measured not needed, status partly
m-bf95aaa19a = 已宣布：是；见于法律：是；已落实：部分；有统计：不需要；状态：部分履行

# Steps of the licence list for North America that are confirmed
m-d33e49639e = 已证实的北美出口许可清单步骤

# Of the steps, those that cite the publisher's own page.
m-f0d9c51c0d = 各步骤中引用发布机构自身网页者。

# Control in force: {n1}-piperidone with its salts, derivatives and analogues; the opioid {n2}-methyl-AP-{n3}
m-e83e715cb7 = 管制生效：{ $n1 }-哌啶酮及其盐类、衍生物和类似物；阿片类物质{ $n2 }-甲基-AP-{ $n3 }

# Control in force: Two fentanyl precursors
m-7a4cb07700 = 管制生效：两种芬太尼前体

# Chapter
m-548c31f731 = 章节

# chapter that gives the figure
m-3fd3fc24fc = 给出该数字的章节

# label of the figure
m-04689b86a8 = 数字的标签

# Last release
m-03becabac4 = 上一期

# value in the last release
m-17ea5809fb = 上一期数值

# value in this release
m-e0d2db2613 = 本期数值

# period the value covers
m-2708152b6b = 数值涵盖的时期

# Difference over sum
m-a2079c6422 = 差与和之比

# difference of the two values over the sum of their sizes, {n1} to {n2}
m-d4f6106c8d = 两值之差除以两值绝对值之和，{ $n1 }至{ $n2 }

# trade
m-276446ba01 = 贸易

# meetings {n1}
m-e12e06307e = 会晤{ $n1 }

# China, Curb the flow of precursors, warn industry and restart cooperation
m-55c640b890 = 中国，遏制前体流动、提醒行业并恢复合作

# announced yes, in law not needed, carried out in part, measured none yet, status partly
m-37902f7f53 = 已宣布：是；见于法律：不需要；已落实：部分；有统计：尚无；状态：部分履行

# China, Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND decided
m-eeb8e400c5 = 中国，按麻委会决定管制{ $n1 }-AP、{ $n2 }-boc-{ $n3 }-AP和去甲芬太尼

# announced yes, in law none found, carried out none found, measured not needed, status no public evidence
m-e6bafeb834 = 已宣布：是；见于法律：未找到；已落实：未找到；有统计：不需要；状态：未见公开证据

# nitazenes (class), members listed by name {n1}
m-19ee807d5b = 尼秦类物质（整类），按品种列管的成员，{ $n1 }年

# Act of {d1} (P.L. {n1}-{n2})
m-c3dee356df = { $d1 }法律（P.L. { $n1 }-{ $n2 }）

# none controlled, {n1} open
m-78f34332ef = 均未管制，{ $n1 }种未定

# Deaths that involved synthetic opioids (T{n1}), by state of residence and month, covered to {d1}, newest file of {d2}, overdue
m-1f27799c88 = 涉及合成阿片类药物（T{ $n1 }）的死亡（按居住州和月份），涵盖至{ $d1 }，最新文件{ $d2 }，逾期

# Chinese notice listing the three, and its effective date.
m-7d75e05c53 = 中国将这三种物质列管的公告及其施行日期。

# suppliers, {n1}, ever in US custody {n2}, not in custody {n3}, not stated {n4}
m-e07de98651 = 供应者，{ $n1 }人，曾由美国羁押{ $n2 }人，未在押{ $n3 }人，未说明{ $n4 }人

# Months of which too little is held
m-ad5d73f192 = 留存过少的月份

# shaded while an alarm is on. weight of fentanyl seized, {m1}
m-add2e8e095 = 警报期间以阴影标示。芬太尼查获重量，{ $m1 }

# quiet, above {n1}, below {n2}. seizures of fentanyl, {m1}
m-ae18728727 = 无警报，高于{ $n1 }，低于{ $n2 }。芬太尼查获次数，{ $m1 }

# quiet, above {n1}, below {n2}. weight of fentanyl seized by Air and Marine, {m1}
m-09097c3ca5 = 无警报，高于{ $n1 }，低于{ $n2 }。空中与海上行动处芬太尼查获重量，{ $m1 }

# quiet, above {n1}, below {n2}. weight of methamphetamine seized, {m1}
m-861b855d93 = 无警报，高于{ $n1 }，低于{ $n2 }。甲基苯丙胺查获重量，{ $m1 }

# quiet, above {n1}, below {n2}. final counts of deaths, {m1}
m-90befa459b = 无警报，高于{ $n1 }，低于{ $n2 }。死亡人数最终数，{ $m1 }

# Figures that had a value and have none now
m-5b5ea5f384 = 原有数值、现无数值的数字

# Available before, not available now.
m-e145cc9b18 = 此前可得，现不可得。

# Share of promises with a number or a deadline
m-a0fb7ac4c9 = 有数字或期限的承诺占比

# Promises with a number, a deadline or both, of all in the ledger.
m-727b74cb51 = 台账全部承诺中载有数字、期限或二者兼有的承诺。

# Duty: Section {n1} {n2} list{n3}a, {n4}
m-42c5ce647f = 关税：{ $n1 }条款，{ $n2 }年清单{ $n3 }a，{ $n4 }

# announced not known, in law yes, carried out yes, measured not needed, status met. both, Regular enforcement meetings, tracing of parcels and joint investigations
m-ce12efa31d = 已宣布：不详；见于法律：是；已落实：是；有统计：不需要；状态：已履行。双方，定期举行执法会议、追踪包裹、开展联合调查

# announced one side's word, in law not needed, carried out in part, measured none yet, status partly
m-f71b548541 = 已宣布：一方说法；见于法律：不需要；已落实：部分；有统计：尚无；状态：部分履行

# {n1} Convention, article {n2}({n3}) notification
m-afd81c88f6 = 《{ $n1 }年公约》第{ $n2 }条第{ $n3 }款通知

# P.L. {n1}-{n2}, {n3} Stat. {n4}, and later acts
m-a73f2eb406 = P.L. { $n1 }-{ $n2 }, { $n3 } Stat. { $n4 }，及后续法律

# Persons sentenced in China over fentanyl since the event counted from
m-1ae6aeabd0 = 自起算事件以来，在中国因芬太尼被判刑的人员

# Persons in reports of sentences of that day or later.
m-6d5191462a = 当日或之后判刑的报道所涉人员。

# UN
m-4482340af2 = 联合国

# USA
m-aa5ab35a91 = 美国

# {n1} verdicts and statuses
m-f616ddf33e = { $n1 }项判定和状态

# Retired
m-a9f71bc240 = 已停用

# covered to {d1}
m-de68ec8631 = 涵盖至{ $d1 }

# newest file of {d2}
m-90e68a6e35 = 最新文件{ $d2 }

# announced yes
m-20439b57f5 = 已宣布：是

# announced not known
m-0bfe2b71fe = 已宣布：不详

# announced one side's word
m-c0e8fea3ac = 已宣布：一方说法

# announced one side
m-5b8376fb14 = 已宣布：一方

# in law yes
m-1a047a35c0 = 见于法律：是

# in law not needed
m-d73b8b1663 = 见于法律：不需要

# in law none found
m-440c619be5 = 见于法律：未找到

# in law not yet
m-39c8a51afb = 见于法律：尚未

# in law in part
m-92ae4bbde5 = 见于法律：部分

# carried out yes
m-53fe24783d = 已落实：是

# carried out in part
m-cae8d8472d = 已落实：部分

# carried out none found
m-0e30d7ca75 = 已落实：未找到

# carried out not yet
m-ed098d73e8 = 已落实：尚未

# measured not needed
m-c0d8bab56f = 有统计：不需要

# measured none yet
m-0efde96149 = 有统计：尚无

# measured yes
m-dc25e031d8 = 有统计：是

# measured in part
m-420da40f4d = 有统计：部分

# status met
m-6b90604210 = 状态：已履行

# status partly
m-2cd05dbef9 = 状态：部分履行

# status no public evidence
m-73c9fe8e20 = 状态：未见公开证据

# status overtaken
m-0598415d3c = 状态：因外部事件失去履行条件

# status not due
m-28e6b84da3 = 状态：未到期

# status open
m-a0df640917 = 状态：未了结

# status broken
m-a922351b63 = 状态：未履行

# status overdue
m-99ae69d0d8 = 状态：逾期

# members listed by name {n1}
m-03e050e1c2 = 按品种列管的成员，{ $n1 }年

# not in custody {n1}
m-d79c22e04f = 未在押{ $n1 }人

# not stated {n1}
m-23cbf699b0 = 未说明{ $n1 }人

# ever in US custody {n1}
m-03db19e281 = 曾由美国羁押{ $n1 }人

# shaded while an alarm is on
m-d3d443a55e = 警报期间以阴影标示

# newest file of {d1}
m-cce7763804 = 最新文件{ $d1 }

# Stacked bars of identifications from {m1} to {m2}.
m-87b239d0cd = { $m1 }至{ $m2 }检出次数的堆叠柱形图。

# The highest bar is {m1} with {n1}
m-e9bc6b337e = 最高的柱形为{ $m1 }，{ $n1 }次

# Bring tangible, measurable outcomes on precursors.
m-9e7e23b6eb = 在前体问题上取得切实、可衡量的成果。

# China will stop sending certain designated chemicals to North America.
m-a5cd593392 = 中国将停止向北美运送某些指定化学品。

# A licence is needed to export {n1} precursors to the United States, Mexico and Canada.
m-7545dbf4b6 = 向美国、墨西哥和加拿大出口{ $n1 }种前体须取得许可。

# China will control exports of certain other chemicals strictly, to every destination.
m-34e6633c28 = 中国将对某些其他化学品的出口实行严格管制，不论目的地。

# Exports of the listed chemicals to other countries need no licence.
m-7f47b99bba = 向其他国家出口所列化学品无须许可。

# China has designated {n1} precursors; the substances are now banned.
m-8ea57a8cfc = 中国已指定{ $n1 }种前体；这些物质现已禁止。

# {n1} precursors are added to the catalogue of exports that need a licence.
m-d91e19a0af = { $n1 }种前体被增列入须经许可出口的目录。

# The FBI director was in Beijing and met his counterpart.
m-65200c9d39 = 联邦调查局局长曾到北京，并会见中方同行。

# The foreign ministry is not aware of the visit.
m-3a07879d93 = 外交部不了解此次访问。

# In {m1} China, on US information, arrested {n1} of its citizens for making and selling precursors.
m-24295753c8 = { $m1 }，中国根据美方提供的信息，以制造和销售前体为由逮捕本国公民{ $n1 }人。

# Dozens of suspects were apprehended in the two countries, recently.
m-f22a5d63f4 = 近期，两国抓获数十名嫌疑人。

# Carfentanil in a thousand identifications goes from {n1} in {m1} to {n2} in {m2} and stands at {n3} in {m3}.
m-2ebd38a18d = 每千次检出中的卡芬太尼由{ $m1 }的{ $n1 }变为{ $m2 }的{ $n2 }，{ $m3 }为{ $n3 }。

# Precursors for a thousand of fentanyl are highest in {m1} with {n1} and stand at {n2}.
m-6d8f3d596d = 每千次芬太尼检出对应的前体检出在{ $m1 }最高，为{ $n1 }，目前为{ $n2 }。

# This brief as PDF
m-1a97316f96 = 本简报PDF版

# This brief as a notebook
m-c0577d6e52 = 本简报笔记本文件

# All named results and tables
m-b2eb7da2da = 全部命名结果和表格

# All named results as one table: CSV
m-1dd6fefc34 = 全部命名结果合为一表：CSV

# All sources as one table: CSV
m-648954fcbd = 全部来源合为一表：CSV

# Data package: each table as CSV, with units
m-e508c54154 = 数据包：各表CSV，附单位

# How it was made
m-9e4d799e40 = 制作过程

# Software it was made with: bill of materials, CycloneDX
m-c11ae8d163 = 所用软件：物料清单，CycloneDX

# Licences of that software: CSV
m-6d70d8ceb8 = 上述软件的许可证：CSV

# Checksums
m-64f7af9aff = 校验和

# Attempts
m-06e70139fc = 尝试

# China annual
m-75bff6e23b = 中国年度报告

# China enforcement
m-60bcc5c255 = 中国执法

# Commitments
m-35ebc1056b = 承诺

# Context
m-a6e600a10f = 背景

# Disclosure
m-a2c6c8f120 = 公开情况

# Estimates
m-383778e184 = 估计

# Finance orders
m-78efb660d5 = 金融令

# Hand overs
m-e86ecad996 = 移交

# Hs codes
m-997e698c7b = HS编码

# Legal gaps
m-3910ed5610 = 法律缺口

# Licence list
m-4f559f8558 = 许可清单

# Mexico cabinet
m-f06ba120e1 = 墨西哥内阁

# Readouts
m-175af98cfa = 会谈通报

# Rivals
m-53dbabdf72 = 竞争性解释

# Substitution
m-fdf18277bf = 替代

# Tariff pending
m-ac934182e7 = 待定关税

# Tariff responses
m-95d93c6811 = 关税反制

# Tariff rulings
m-7af5fb6964 = 关税裁决

# US announcements
m-a5beeea52a = 美国公告

# US case persons
m-ee1a6bc6d9 = 美国案件涉案人员

# Control exports of certain other chemicals strictly, whatever the destination
m-228d69f8ef = 对某些其他化学品的出口实行严格管制，不论目的地

# Set up a working group on fentanyl that is to focus on results
m-3806959bcb = 设立注重成果的芬太尼工作组

# Direct line for alerts on newly found substances; exchange of scientists
m-1369711aa3 = 新发现物质预警直通渠道；交流科研人员

# Headings and labels of the data in this language: CSV
m-746ba4e6dd = 数据栏目和标签的本语种名称：CSV
