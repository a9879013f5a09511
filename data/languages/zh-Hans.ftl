### Page one of the metrics brief in Simplified Chinese (zh-Hans).
### Each message is named after the checksum of its English, which stands above it; syntax: Fluent.
### Words follow data/languages/glossary.csv. These translations were not reviewed.

# {part} of {whole}
m-f3a5c7f6f2 = { $whole }项中{ $part }项

# {part} of {whole} confirmed
m-c452aae0de = { $whole }项中{ $part }项已证实

# {part} of {whole} reported
m-93ec2e46b8 = { $whole }项中{ $part }项据报道

# Metrics brief: page one
m-eb5389d4a9 = 指标简报第一页

# Page one of the metrics brief in another language, with the same figures
m-634580fc6e = 指标简报第一页的中文版，数字与英文版相同

# So what
m-21147a3058 = 解读

# How sure
m-d61ffb8c91 = 可信度

# What
m-f8cf83a76a = 事项

# Day
m-8f2364e11b = 日期

# Side
m-630ef00b7c = 涉及方

# Item
m-652bcc3a47 = 内容

# China
m-1043682903 = 中国

# United States
m-49dca65f36 = 美国

# both
m-ff7772053a = 双方

# Points
m-77deabe238 = 要点

# Draft, not final
m-5fdd456d3d = 草稿，非定稿

# This translation was not reviewed. The English text holds where the two differ.
m-498cdf7da0 = 本译文未经审校。如有出入，以英文本为准。

# Reviewed by
m-031cc20288 = 审校

# All figures are those of the English brief of the same release. The rest of the brief is in English.
m-1b0d439840 = 本页所有数字均与同期英文简报一致。简报其余部分为英文。

# The whole brief, in English
m-a38115cc37 = 简报全文（英文）

# This page as PDF
m-e2186c5b50 = 本页PDF版

# All releases
m-3b8c94fdc3 = 各期简报

# Facts carry their publisher. Rows that could not be confirmed say so. This brief claims no cause.
m-3b4404c4cf = 各项事实均注明发布机构，未能证实的条目均予注明。本简报不作因果判断。

# Weights are published in pounds and stand here in kilograms first.
m-7e1c472729 = 重量原以磅为单位公布，本页千克在前。

# Skip to the content
m-786999ccfc = 跳至正文

# Release
m-e020e3c67b = 期次

# {since_busan.elapsed_months} after {since_busan.turn}
m-996fa1063e = { $since_busan_elapsed_months ->
    [0] { $since_busan_turn }后不足一个月
   *[other] { $since_busan_turn }{ $since_busan_elapsed_months }个月后
}

# {since_busan.elapsed_days} after {since_busan.turn}
m-ebfb25994a = { $since_busan_elapsed_days ->
    [0] { $since_busan_turn }当日
   *[other] { $since_busan_turn }{ $since_busan_elapsed_days }天后
}

# more controls on both sides
m-e87a4de609 = 双方均新增管制措施

# more controls in China
m-88a08a9507 = 中国新增管制措施

# more controls in the United States
m-a343803f6e = 美国新增管制措施

# no new controls
m-02a47ac3bd = 未见新增管制措施

# more arrests in China
m-cb6231edb8 = 中国新增抓获人员

# no new arrests in China found
m-491e096bea = 未见中国新增抓获人员

# more US charges
m-a474c801c2 = 美国新增起诉

# no new US charges found
m-fadaf26947 = 未见美国新增起诉

# no agreed measures in public
m-e8412fdcab = 未见公布双方商定的衡量指标

# agreed measures in public
m-7c14917e7d = 已公布双方商定的衡量指标

# Since {since_busan.turn} on {since_busan.turn_day} China adopted {since_busan.china_controls_since:no control|one control|{} controls}, the United States {since_busan.us_controls_since:none|one|{}}, and the US fentanyl duty ended.
m-a452af824b = { $since_busan_turn_day }{ $since_busan_turn }以来，{ $since_busan_china_controls_since ->
    [0] 未见中国出台管制措施
   *[other] 中国出台{ $since_busan_china_controls_since }项管制措施
}，{ $since_busan_us_controls_since ->
    [0] 未见美国出台管制措施
   *[other] 美国出台{ $since_busan_us_controls_since }项
}；美国已停止征收芬太尼关税。

# Since {since_busan.turn} on {since_busan.turn_day} China adopted {since_busan.china_controls_since:no control|one control|{} controls}, the United States {since_busan.us_controls_since:none|one|{}}, and the US fentanyl duty fell.
m-d055d1d44d = { $since_busan_turn_day }{ $since_busan_turn }以来，{ $since_busan_china_controls_since ->
    [0] 未见中国出台管制措施
   *[other] 中国出台{ $since_busan_china_controls_since }项管制措施
}，{ $since_busan_us_controls_since ->
    [0] 未见美国出台管制措施
   *[other] 美国出台{ $since_busan_us_controls_since }项
}；美国已下调芬太尼关税税率。

# Since {since_busan.turn} on {since_busan.turn_day} China adopted {since_busan.china_controls_since:no control|one control|{} controls} and the United States {since_busan.us_controls_since:none|one|{}}.
m-c270074445 = { $since_busan_turn_day }{ $since_busan_turn }以来，{ $since_busan_china_controls_since ->
    [0] 未见中国出台管制措施
   *[other] 中国出台{ $since_busan_china_controls_since }项管制措施
}，{ $since_busan_us_controls_since ->
    [0] 未见美国出台管制措施
   *[other] 美国出台{ $since_busan_us_controls_since }项
}。

# Controls adopted and on record up to this day: China {controls.adopted_china:none|one|{}}, the United States {controls.adopted_united_states:none|one|{}}.
m-7720f88ed3 = 截至本简报日期，有记录的已出台管制措施：中国{ $controls_adopted_china ->
    [0] 无
   *[other] { $controls_adopted_china }项
}，美国{ $controls_adopted_united_states ->
    [0] 无
   *[other] { $controls_adopted_united_states }项
}。

# Over a year, weight seized changed by {seizures.aggregate_since_change:signed}, laboratory counts of {laboratory.last_half} by {laboratory.last_change:signed}, deaths by {outcomes.completed_change:signed}.
m-130b1de0f4 = 同比变动：查获重量{ $seizures_aggregate_since_change__signed }，{ $laboratory_last_half }实验室检出次数{ $laboratory_last_change__signed }，死亡人数{ $outcomes_completed_change__signed }。

# Over a year, laboratory counts of {laboratory.last_half} changed by {laboratory.last_change:signed}, deaths by {outcomes.completed_change:signed}.
m-26747d7165 = 同比变动：{ $laboratory_last_half }实验室检出次数{ $laboratory_last_change__signed }，死亡人数{ $outcomes_completed_change__signed }。

# Over a year, deaths that involved synthetic opioids changed by {outcomes.completed_change:signed}.
m-0997e34ec9 = 涉及合成阿片类药物的死亡人数同比变动{ $outcomes_completed_change__signed }。

# Over a year, laboratory counts of {laboratory.last_half} changed by {laboratory.last_change:signed}, deaths of {outcomes.final_year} by {outcomes.final_year_change:signed}.
m-7870384f4e = 同比变动：{ $laboratory_last_half }实验室检出次数{ $laboratory_last_change__signed }，{ $outcomes_final_year }年死亡人数{ $outcomes_final_year_change__signed }。

# Deaths that involved synthetic opioids changed by {outcomes.final_year_change:signed} in {outcomes.final_year}.
m-97c5aab9d1 = { $outcomes_final_year }年涉及合成阿片类药物的死亡人数同比变动{ $outcomes_final_year_change__signed }。

# Over a year, laboratory counts of {laboratory.last_half} changed by {laboratory.last_change:signed}.
m-642a27f25b = { $laboratory_last_half }实验室检出次数同比变动{ $laboratory_last_change__signed }。

# No step can be tied to a figure.
m-bec104deed = 现有数字均无法归因于任何一项举措。

# What China and the United States do about fentanyl, and what is measured
m-28e06eb2ab = 中美在芬太尼问题上的举措与统计数据

# No figure young enough to lead this page is held on: {brief.left_out}.
m-94bf383c5c = 下列主题暂无足够新的数据可列入本页：{ $brief_left_out }。

# seizures
m-14a329d678 = 查获

# Customs seized {seizures.aggregate_since_lb} of fentanyl, {seizures.aggregate_since_first} to {seizures.aggregate_last}; a year before {seizures.aggregate_since_prior_lb}.
m-b2619429dd = { $seizures_aggregate_since_first }至{ $seizures_aggregate_last }，美国海关查获芬太尼{ $seizures_aggregate_since_lb }；上年同期{ $seizures_aggregate_since_prior_lb }。

# no measure of flow.
m-6e5257956d = 查获量不能衡量流入量。

# high.
m-f27288cdb0 = 高。

# Customs seized {seizures.since_lb} of fentanyl, {seizures.since_first} to {seizures.since_last}; a year before {seizures.since_prior_lb}.
m-b44b14a24b = { $seizures_since_first }至{ $seizures_since_last }，美国海关查获芬太尼{ $seizures_since_lb }；上年同期{ $seizures_since_prior_lb }。

# Customs seized {seizures.fytd_lb} of fentanyl, {seizures.fytd_first} to {seizures.fytd_last}; a year before {seizures.fytd_prior_lb}.
m-42d6492a1b = { $seizures_fytd_first }至{ $seizures_fytd_last }，美国海关查获芬太尼{ $seizures_fytd_lb }；上年同期{ $seizures_fytd_prior_lb }。

# laboratories
m-6c8f7d0993 = 实验室检出

# Laboratories made {laboratory.last_total} identifications in {laboratory.last_half}, a year before {laboratory.last_prior}.
m-529399d978 = { $laboratory_last_half }，美国实验室检出芬太尼及相关物质{ $laboratory_last_total }次；上年同期{ $laboratory_last_prior }次。

# fewer may mean less seized, tested or sold.
m-66ee652587 = 次数减少，可能意味着查获、送检或贩卖减少。

# more may mean more seized, tested or sold.
m-2342226f83 = 次数增加，可能意味着查获、送检或贩卖增加。

# deaths
m-8f16aaa0cb = 死亡

# Deaths in twelve months to {outcomes.completed_month} come to {outcomes.completed}, after {outcomes.reported_prior}.
m-10e831855a = 截至{ $outcomes_completed_month }的十二个月，美国涉及合成阿片类药物的死亡人数为{ $outcomes_completed }人；上年同期为{ $outcomes_reported_prior }人。

# the fall began before the meeting.
m-508f110f92 = 下降始于会晤之前。

# a count tells no cause.
m-8c3f9676a3 = 数字本身不说明原因。

# Deaths that involved synthetic opioids, {outcomes.final_year}: {outcomes.final_year_deaths}; a year before {outcomes.final_prior_deaths}.
m-5f2b6a893f = { $outcomes_final_year }年，美国涉及合成阿片类药物的死亡人数为{ $outcomes_final_year_deaths }人；上年为{ $outcomes_final_prior_deaths }人。

# charges and arrests
m-66649c2c6a = 起诉与抓获

# Last US charge over supply from China: {enforcement.china_last_day}; arrests in China since {since_busan.turn}: {since_busan.arrests_since}.
m-4c221feee2 = 美国最近一次起诉涉及来自中国供应的案件，是在{ $enforcement_china_last_day }；{ $since_busan_turn }以来，{ $since_busan_arrests_since ->
    [0] 未见中国抓获人员
   *[other] 中国抓获{ $since_busan_arrests_since }人
}。

# outcomes are open.
m-5c4995fbc0 = 案件结果未定。

# medium.
m-c39908ada9 = 中。

# On record: {enforcement.china_charged} persons charged by the United States over supply from China, {enforcement.china_arrested} arrested by China.
m-9b87ab2e8a = 据现有记录，{ $enforcement_china_charged ->
    [0] 未见美国在涉及来自中国供应的案件中起诉人员
   *[other] 美国在涉及来自中国供应的案件中起诉{ $enforcement_china_charged }人
}，{ $enforcement_china_arrested ->
    [0] 未见中国抓获人员
   *[other] 中国抓获{ $enforcement_china_arrested }人
}。

# promises
m-3a44788d00 = 承诺

# Carried out within a year: {year.drugs_carried_out} of {year.drugs_announcements} promises on drug control, {year.trade_carried_out} of {year.trade_announcements} on trade.
m-1de5271f9f = 一年内落实的承诺：禁毒{ $year_drugs_announcements }项中{ $year_drugs_carried_out }项，经贸{ $year_trade_announcements }项中{ $year_trade_carried_out }项。

# announced is not done.
m-bf45310095 = 宣布不等于落实。

# Promises met: China {commitments.china_met} of {commitments.china_promises}, the United States {commitments.united_states_met} of {commitments.united_states_promises}.
m-befc06b2f3 = 已履行的承诺：中国{ $commitments_china_promises }项中{ $commitments_china_met }项，美国{ $commitments_united_states_promises }项中{ $commitments_united_states_met }项。

# {commitments.share_either} carry a number or a day.
m-ffe9d09217 = 载有数字或日期的承诺占{ $commitments_share_either }。

# Promises met by China: {commitments.china_met} of {commitments.china_promises}.
m-5e26deb608 = 中国已履行的承诺：{ $commitments_china_promises }项中{ $commitments_china_met }项。

# controls
m-1e2135d1b5 = 管制

# China's licence list holds {licences.latest_total} chemicals, {licences.names_not_public} without public names.
m-18413b8620 = 中国出口许可清单列有{ $licences_latest_total }种化学品，其中{ $licences_names_not_public }种的名称未见公布。

# outsiders cannot check it.
m-6e6098faa2 = 外界无法核对。

# steps confirmed: {licences.steps_confirmed} of {licences.steps}.
m-42c7901321 = { $licences_steps }个步骤中{ $licences_steps_confirmed }个已证实。

# Of {controls.precursors_tracked} precursors China names {controls.precursors_china:none|one|{}}, the United States {controls.precursors_united_states:none|one|{}}.
m-63cdfa500b = 跟踪的{ $controls_precursors_tracked }种前体中，已按品种列管的：中国{ $controls_precursors_china ->
    [0] 无
   *[other] { $controls_precursors_china }种
}，美国{ $controls_precursors_united_states ->
    [0] 无
   *[other] { $controls_precursors_united_states }种
}。

# one that neither names can replace others.
m-ec05e29661 = 双方均未按品种列管的前体可替代其他前体。

# medium; tracked by hand.
m-156d059d30 = 中；人工跟踪。

# Events known to {evidence.events_known_to}, data to {evidence.data_to}. Headline figures: {health.fresh:none|one|{}} fresh, {health.ageing:none|one|{}} ageing, {health.stale:none|one|{}} stale.
m-2515227518 = 事件信息截至{ $evidence_events_known_to }，数据截至{ $evidence_data_to }。主要数字中，{ $health_fresh ->
    [0] 无较新项
   *[other] 较新{ $health_fresh }项
}，{ $health_ageing ->
    [0] 无渐旧项
   *[other] 渐旧{ $health_ageing }项
}，{ $health_stale ->
    [0] 无过时项
   *[other] 过时{ $health_stale }项
}。

# Events known to {evidence.events_known_to}.
m-65f431c640 = 事件信息截至{ $evidence_events_known_to }。

# Day before→now, how sure
m-a3a6a79fe9 = 前一日→目前，可信度

# Next dates
m-2cc2a7090f = 后续日程

# Not published, to be asked for
m-6e330e7ae8 = 未见公布、可提请提供的信息

# Controls adopted
m-9817a9a901 = 已出台管制措施

# Licences; labour duty
m-c1ed69ab2b = 出口许可；涉强迫劳动关税

# Arrested; charged
m-3a1ed9aa18 = 抓获；起诉

# Handed over; sanctioned
m-012b18b425 = 移交；制裁

# Answering duties; fentanyl duty
m-4429509dba = 反制关税；芬太尼关税

# Export pauses
m-a062251c89 = 出口管制暂停

# Promises met
m-e83c7882ec = 已履行承诺

# the Busan meeting
m-46cd0f1c94 = 釜山会晤

# the return to cooperation on drug control
m-ae10b8275c = 中美恢复禁毒合作

# the control of fentanyls as a class in China
m-bdbfc29360 = 中国对芬太尼类物质实行整类列管

# none made
m-c12241d1fc = 未作承诺

# nothing new
m-b61a7b5cdb = 无新增

# confirmed
m-9599915bd8 = 已证实

# reported
m-8e752bb981 = 据报道

# unconfirmed
m-c78a686d7c = 未证实

# met
m-6efcbfb1f9 = 已履行

# met late
m-64e34514d2 = 逾期履行

# partly
m-13bfaf8f3c = 部分履行

# no public evidence
m-ea29f07539 = 未见公开证据

# lapsed
m-96b14e09c5 = 失效

# overtaken
m-659711129d = 因外部事件失去履行条件

# pending
m-62a2fed3d6 = 尚未到期

# fresh
m-d098ab5e44 = 较新

# ageing
m-bf9f8e8c7d = 渐旧

# stale
m-a03f2386ae = 过时

# End of the tariff truce
m-e875e674a2 = 关税暂停期届满

# Control in force: Two nitazenes
m-dd665b43a8 = 列管生效：两种尼秦类物质

# Duty planned: Section 301 semiconductors
m-c773f17be8 = 拟征关税：301条款（半导体）

# Duty ends: Section 122, all countries
m-07baab4152 = 关税终止：122条款（所有国家）

# Export licences applied for, granted and refused
m-4f054679e0 = 出口许可申请、批准和不予批准的数量

# Reports of the review ordered on 4 November 2025
m-9633098402 = 2025年11月4日行政令要求的审查报告

# Agreed measures of what success is
m-4ecef7f3a2 = 商定的成效衡量指标

# Shipments stopped under the licence rule
m-34d923cdd8 = 依许可规定未予放行的货物

# Chemicals meant by the sheet of November 2025
m-b3ea7b979f = 2025年11月白宫情况说明所指的化学品
