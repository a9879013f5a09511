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
   *[other] { $since_busan_turn }{ $since_busan_elapsed_months }后
}

# {since_busan.elapsed_days} after {since_busan.turn}
m-ebfb25994a = { $since_busan_elapsed_days ->
    [0] { $since_busan_turn }当日
   *[other] { $since_busan_turn }{ $since_busan_elapsed_days }后
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

# Lighter: still open. Hollow: not confirmed
m-8ce38b10c6 = 浅色：数据仍未定；空心：未证实

# What changed since the last release
m-c8ff6c7013 = 上期以来的变动

# Nothing changed since release {brief.changes_previous}: all {brief.changes_shared} figures are as they were.
m-8f96a2d5df = 自{ $brief_changes_previous }一期以来无变动：{ $brief_changes_shared }项数字均与上期相同。

# The comparison beside this brief lists every change.
m-6b8cf12a66 = 与本简报同时提供的对照表列出各项变动。

# On the day of this brief the headline figures are, at worst, {health.state}; the next is stale on {health.stale_next}.
m-657fa2d6a5 = 在本简报日期，主要数字中时效最差的为“{ $health_state }”；下一项将于{ $health_stale_next }过时。

# What each side did since {since_busan.turn}
m-9e72d1d544 = { $since_busan_turn }以来各方的举措

# What did each side do, by when, and what was each announcement worth twelve months later?
m-b96e558a69 = 各方采取了哪些举措、于何时完成，各项宣布在十二个月后落实得如何？

# In short
m-9e90b1ac82 = 概要

# {year.drugs_announcements:No promise on drug control is twelve months old.|The one promise on drug control that is twelve months old was {year.drugs_carried_out:not carried out in full|carried out in full|} by then.|Of {} promises on drug control, {year.drugs_carried_out:none was|one was|{} were} carried out in full within twelve months and {year.drugs_partly_out:none|one|{}} in part.} {year.trade_announcements:|The one promise on tariffs and trade was {year.trade_carried_out:not carried out in full|carried out in full|}.|Of {} on tariffs and trade, {year.trade_carried_out:none was|one was|{} were} carried out in full.} {year.drugs_figures_asked:|One promise on drug control asks for a figure; {year.drugs_figures:none was|it was|} published by then.|Of {} on drug control that ask for a figure, {year.drugs_figures:none was|one was|{} were} seen in published figures by then.}
m-5599ef4e91 = { $year_drugs_announcements ->
    [0] 尚无满十二个月的禁毒承诺。
    [1] 满十二个月的禁毒承诺有一项，到期时{ $year_drugs_carried_out ->
        [0] 未全部落实
        [1] 已全部落实
        *[other] 已全部落实
        }。
    *[other] { $year_drugs_announcements }项禁毒承诺中，十二个月内{ $year_drugs_carried_out ->
        [0] 无一项全部落实
        [1] 一项全部落实
        *[other] { $year_drugs_carried_out }项全部落实
        }，{ $year_drugs_partly_out ->
        [0] 无一项部分落实
        [1] 一项部分落实
        *[other] { $year_drugs_partly_out }项部分落实
        }。
    }{ $year_trade_announcements ->
    [0] {""}
    [1] 关税和经贸方面的承诺有一项，{ $year_trade_carried_out ->
        [0] 未全部落实
        [1] 已全部落实
        *[other] 已全部落实
        }。
    *[other] 关税和经贸方面的{ $year_trade_announcements }项承诺中，{ $year_trade_carried_out ->
        [0] 无一项全部落实
        [1] 一项全部落实
        *[other] { $year_trade_carried_out }项全部落实
        }。
    }{ $year_drugs_figures_asked ->
    [0] {""}
    [1] 一项禁毒承诺要求有数字，到期时{ $year_drugs_figures ->
        [0] 未见公布
        [1] 已公布
        *[other] 已公布
        }。
    *[other] 要求有数字的{ $year_drugs_figures_asked }项禁毒承诺中，到期时{ $year_drugs_figures ->
        [0] 无一项见于公布的数字
        [1] 一项见于公布的数字
        *[other] { $year_drugs_figures }项见于公布的数字
        }。
    }

# How sure: medium. Promises and acts are listed by hand from public pages, and a side may do what it does not publish. A published count of licences, stopped shipments or cases would change the answer.
m-6ba596afa4 = 可信度：中。承诺和举措由人工从公开页面收集；一方所做的事可能并未公布。如公布许可、截停货物或案件的数量，答案会改变。

# Promises twelve months after they were made
m-dd6773bc37 = 作出承诺十二个月后的情况

# {year.young:|One more promise is younger than twelve months and not counted.|{} more promises are younger than twelve months and not counted.}
m-d3cac4a531 = { $year_young ->
    [0] {""}
    [1] 另有一项承诺未满十二个月，不计入。
    *[other] 另有{ $year_young }项承诺未满十二个月，不计入。
    }

# Who did what since {since_busan.turn}, and what falls due
m-09c145f247 = { $since_busan_turn }以来各方的举措及后续日程

# Acts by side and kind; hollow: not confirmed, or ahead; the last line is the day of this brief
m-3f9c465c2b = 按涉及方和类别列出的举措；空心：未证实或尚未到期；最后一条线为本简报日期

# What was promised, and what can be seen of it
m-817fdf5ea2 = 所作承诺及可见的落实情况

# Who promised what, and what can be seen of it in public? One rule gives both sides their status; what was not found may have been done.
m-691dea8281 = 谁作出何种承诺，公开可见的落实情况如何？双方的状态按同一规则判定；未找到的事项可能已经完成。

# {ladder.text_promises:Of no promise|Of one promise|Of {} promises} that a legal text alone shows to be done, {ladder.text_done:none is|one is|{} are} carried out; of {ladder.figure_promises:none|one|{}} for which a count or a review is asked, {ladder.figure_measured:none has|one has|{} have} a whole one{ladder.figure_in_part:|, and one has a partial one|, and {} have a partial one}.
m-1abeed9627 = { $ladder_text_promises ->
    [0] 没有仅凭法律文本即可表明已落实的承诺
    [1] 仅凭法律文本即可表明已落实的承诺有一项，{ $ladder_text_done ->
        [0] 尚未落实
        [1] 已落实
        *[other] 已落实
        }
    *[other] 仅凭法律文本即可表明已落实的承诺有{ $ladder_text_promises }项，其中{ $ladder_text_done ->
        [0] 无一项落实
        [1] 一项已落实
        *[other] { $ladder_text_done }项已落实
        }
    }；{ $ladder_figure_promises ->
    [0] 没有要求公布统计或审查的承诺
    [1] 要求公布统计或审查的承诺有一项，{ $ladder_figure_measured ->
        [0] 尚无完整的统计或审查
        [1] 已有完整的统计或审查
        *[other] 已有完整的统计或审查
        }
    *[other] 要求公布统计或审查的承诺有{ $ladder_figure_promises }项，其中{ $ladder_figure_measured ->
        [0] 无一项有完整的统计或审查
        [1] 一项有完整的统计或审查
        *[other] { $ladder_figure_measured }项有完整的统计或审查
        }
    }{ $ladder_figure_in_part ->
    [0] {""}
    [1] ，一项有部分统计或审查
    *[other] ，{ $ladder_figure_in_part }项有部分统计或审查
    }。

# How sure: {commitments.met_by_one_report:no promise counts|one promise counts|{} promises count} as met by the word of one side alone. A text that was not found, or a count that a government publishes, would change it.
m-b4cdc43dcb = 可信度：{ $commitments_met_by_one_report ->
    [0] 没有承诺仅凭一方的说法计为已履行
    [1] 有一项承诺仅凭一方的说法计为已履行
    *[other] 有{ $commitments_met_by_one_report }项承诺仅凭一方的说法计为已履行
    }。如找到此前未找到的文本，或政府公布统计，结果会改变。

# China met {commitments.china_met:none|one|{}} of {commitments.china_promises:no promise|one promise|{} promises}{commitments.united_states_promises:|, United States {commitments.united_states_met:none|one|{}} of one|, United States {commitments.united_states_met:none|one|{}} of {}}{commitments.both_promises:|, both {commitments.both_met:none|one|{}} of one|, both {commitments.both_met:none|one|{}} of {}}
m-b9dee7432f = 已履行的承诺：中国{ $commitments_china_promises ->
    [0] 未作承诺
    [1] 一项中{ $commitments_china_met ->
        [0] 无
        [1] 一项
        *[other] { $commitments_china_met }项
        }
    *[other] { $commitments_china_promises }项中{ $commitments_china_met ->
        [0] 无
        [1] 一项
        *[other] { $commitments_china_met }项
        }
    }{ $commitments_united_states_promises ->
    [0] {""}
    [1] ，美国一项中{ $commitments_united_states_met ->
        [0] 无
        [1] 一项
        *[other] { $commitments_united_states_met }项
        }
    *[other] ，美国{ $commitments_united_states_promises }项中{ $commitments_united_states_met ->
        [0] 无
        [1] 一项
        *[other] { $commitments_united_states_met }项
        }
    }{ $commitments_both_promises ->
    [0] {""}
    [1] ，双方共同一项中{ $commitments_both_met ->
        [0] 无
        [1] 一项
        *[other] { $commitments_both_met }项
        }
    *[other] ，双方共同{ $commitments_both_promises }项中{ $commitments_both_met ->
        [0] 无
        [1] 一项
        *[other] { $commitments_both_met }项
        }
    }

# Announced: in words of the side that must act. Carried out in full: met
m-4c6bc4bbf0 = 已宣布：由须采取行动的一方亲自表示。全部落实：已履行

# In words of its own: {ladder.china_self_announced:none|one|{}} of China's promises and {ladder.united_states_self_announced:none|one|{}} of those of the United States. In law: {ladder.china_in_law:none|one|{}} of {ladder.china_law_asked:none|one|{}} that ask China for a text, {ladder.united_states_in_law:none|one|{}} of {ladder.united_states_law_asked:none|one|{}} that ask the United States.
m-3a60cce680 = 以自己的表述宣布的承诺：中国{ $ladder_china_self_announced ->
    [0] 无
    [1] 一项
    *[other] { $ladder_china_self_announced }项
    }，美国{ $ladder_united_states_self_announced ->
    [0] 无
    [1] 一项
    *[other] { $ladder_united_states_self_announced }项
    }。见于法律的承诺：要求中国出台文本的{ $ladder_china_law_asked ->
    [0] 承诺未见
    [1] 一项中{ $ladder_china_in_law ->
        [0] 无
        [1] 一项
        *[other] { $ladder_china_in_law }项
        }
    *[other] { $ladder_china_law_asked }项中{ $ladder_china_in_law ->
        [0] 无
        [1] 一项
        *[other] { $ladder_china_in_law }项
        }
    }，要求美国出台文本的{ $ladder_united_states_law_asked ->
    [0] 承诺未见
    [1] 一项中{ $ladder_united_states_in_law ->
        [0] 无
        [1] 一项
        *[other] { $ladder_united_states_in_law }项
        }
    *[other] { $ladder_united_states_law_asked }项中{ $ladder_united_states_in_law ->
        [0] 无
        [1] 一项
        *[other] { $ladder_united_states_in_law }项
        }
    }。

# Of {commitments.readout_items} items in statements on the same meetings both sides say {commitments.readout_both:none|one|{}}, the United States alone {commitments.readout_us_only:none|one|{}}, China alone {commitments.readout_china_only:none|one|{}}; on {commitments.readout_differ:none|one|{}} they differ.
m-fd59711301 = 双方关于同一会晤的表态共有{ $commitments_readout_items }项内容：双方均提及的{ $commitments_readout_both ->
    [0] 无
    [1] 一项
    *[other] { $commitments_readout_both }项
    }，仅美国提及的{ $commitments_readout_us_only ->
    [0] 无
    [1] 一项
    *[other] { $commitments_readout_us_only }项
    }，仅中国提及的{ $commitments_readout_china_only ->
    [0] 无
    [1] 一项
    *[other] { $commitments_readout_china_only }项
    }；说法不一的{ $commitments_readout_differ ->
    [0] 无
    [1] 一项
    *[other] { $commitments_readout_differ }项
    }。

# Not public, of {commitments.items} items that measures of success would need: {commitments.china_not_public:none|one|{}} of China's, {commitments.united_states_not_public:none|one|{}} of those of the United States, {commitments.both_not_public:none|one|{}} joint.
m-136044894a = 衡量成效所需的{ $commitments_items }项内容中，未见公布的：中国{ $commitments_china_not_public ->
    [0] 无
    [1] 一项
    *[other] { $commitments_china_not_public }项
    }，美国{ $commitments_united_states_not_public ->
    [0] 无
    [1] 一项
    *[other] { $commitments_united_states_not_public }项
    }，双方共同{ $commitments_both_not_public ->
    [0] 无
    [1] 一项
    *[other] { $commitments_both_not_public }项
    }。

# Which chemicals are under control, and what slips through
m-f6be597df7 = 哪些化学品已受管制，哪些尚未覆盖

# Which chemicals are under control, where and how deep, and how soon after a UN vote? Decisions on paper are shown, not how they are carried out.
m-b15333be58 = 哪些化学品已受管制，在何处、管制到何种程度，距联合国表决多久？此处仅列纸面决定，不反映执行情况。

# Of {controls.precursors_tracked} tracked precursors the United States controls {controls.precursors_united_states:none|one|{}} and China {controls.precursors_china:none|one|{}}{controls.precursors_china_by_licence:|, one by export licence alone|, {} by export licence alone}. {controls.precursors_nowhere:Each is under control somewhere|Under no control found is {controls.precursors_nowhere_names}|Under no control found are {controls.precursors_nowhere_names}}.
m-35ac77be92 = 跟踪的{ $controls_precursors_tracked }种前体中，受管制的：美国{ $controls_precursors_united_states ->
    [0] 无
    [1] 一种
    *[other] { $controls_precursors_united_states }种
    }，中国{ $controls_precursors_china ->
    [0] 无
    [1] 一种
    *[other] { $controls_precursors_china }种
    }{ $controls_precursors_china_by_licence ->
    [0] {""}
    [1] ，其中一种仅凭出口许可
    *[other] ，其中{ $controls_precursors_china_by_licence }种仅凭出口许可
    }。{ $controls_precursors_nowhere ->
    [0] 每一种均在某处受管制
    [1] 未找到任何管制的有{ $controls_precursors_nowhere_names }
    *[other] 未找到任何管制的有{ $controls_precursors_nowhere_names }
    }。

# How sure: each decision names its publisher; what is not confirmed is drawn hollow. No control found is the result of a search. A law that reaches a chemical without naming it would change the counts.
m-6eb5f46ccf = 可信度：每项决定均注明发布机构；未证实的以空心表示。“未找到管制”是检索的结果。如有法律未列名称而实际涵盖某种化学品，统计会改变。

# Who controls what, and since when
m-0fa93b9273 = 各方管制哪些物质，自何时起

# {controls.precursors_one_authority:No tracked precursor is|One tracked precursor is|{} tracked precursors are} controlled by a single authority{controls.precursors_nowhere:|, one by nobody|, {} by nobody}
m-0020911f9e = { $controls_precursors_one_authority ->
    [0] 无跟踪的前体
    [1] 一种跟踪的前体
    *[other] { $controls_precursors_one_authority }种跟踪的前体
    }仅由一个主管方管制{ $controls_precursors_nowhere ->
    [0] {""}
    [1] ，一种无任何一方管制
    *[other] ，{ $controls_precursors_nowhere }种无任何一方管制
    }

# First year of the control, by authority; in brackets: not in force yet; blank: none found; licence destinations as country codes
m-2f3557bd0a = 管制的起始年份，按主管方分列；括号内：尚未生效；空白：未找到；许可目的地以国家代码表示

# Mexico
m-a7d355b26b = 墨西哥

# Canada
m-be55ef3f4c = 加拿大

# India
m-abd1492145 = 印度

# {controls.precursors_us_not_china:|China names none of one that the United States controls: {controls.precursors_us_not_china_names}.|The United States names {} that China does not: {controls.precursors_us_not_china_names}.} {controls.precursors_china_not_us:|China names one that the United States does not: {controls.precursors_china_not_us_names}.|China names {} that the United States does not: {controls.precursors_china_not_us_names}.}
m-231a3063b4 = { $controls_precursors_us_not_china ->
    [0] {""}
    [1] 美国管制而中国未按品种列管的有一种：{ $controls_precursors_us_not_china_names }。
    *[other] 美国按品种列管而中国未列管的有{ $controls_precursors_us_not_china }种：{ $controls_precursors_us_not_china_names }。
    }{ $controls_precursors_china_not_us ->
    [0] {""}
    [1] 中国按品种列管而美国未列管的有一种：{ $controls_precursors_china_not_us_names }。
    *[other] 中国按品种列管而美国未列管的有{ $controls_precursors_china_not_us }种：{ $controls_precursors_china_not_us_names }。
    }

# India names {controls.precursors_india:none|one|{}} of the tracked precursors.
m-102849abed = 跟踪的前体中，印度按品种列管的：{ $controls_precursors_india ->
    [0] 无
    [1] 一种
    *[other] { $controls_precursors_india }种
    }。

# Treaty's day met after {controls.votes:no UN vote|the UN vote|{} UN votes}: China {controls.votes_in_time_china:none|one|{}}, the United States {controls.votes_in_time_united_states:none|one|{}}
m-f635009973 = { $controls_votes ->
    [0] 无联合国表决
    [1] 一次联合国表决后
    *[other] { $controls_votes }次联合国表决后
    }按条约期限实施管制的：中国{ $controls_votes_in_time_china ->
    [0] 无
    [1] 一次
    *[other] { $controls_votes_in_time_china }次
    }，美国{ $controls_votes_in_time_united_states ->
    [0] 无
    [1] 一次
    *[other] { $controls_votes_in_time_united_states }次
    }

# Precursor
m-11845032fe = 前体

# For North America China licenses {licences.latest_total} chemicals, {licences.names_not_public:none|one|{}} of them without public names
m-e21139c222 = 中国对出口北美的{ $licences_latest_total }种化学品实行许可，其中名称未见公布的：{ $licences_names_not_public ->
    [0] 无
    [1] 一种
    *[other] { $licences_names_not_public }种
    }

# Chemicals for whose export China asks a licence, by destination; hollow: not confirmed. A licence is not a ban
m-d49faa894b = 中国要求出口许可的化学品，按目的地分列；空心：未证实。许可不等于禁止

# {controls.links:||Of {} links from a controlled chemical to the next, a source states {controls.links_stated:none|one|{}} in full and {controls.links_partly_stated:none|one|{}} in part; {controls.links_inferred:none is|one is|{} are} read from dates and {controls.links_unconfirmed:none is|one is|{} are} not confirmed.} {controls.links:||That one followed another does not say why.}
m-e8a0239404 = { $controls_links ->
    [0] {""}
    [1] {""}
    *[other] 从一种受管制化学品到下一种的{ $controls_links }个关联中，来源完整载明的{ $controls_links_stated ->
        [0] 无
        [1] 一个
        *[other] { $controls_links_stated }个
        }，部分载明的{ $controls_links_partly_stated ->
        [0] 无
        [1] 一个
        *[other] { $controls_links_partly_stated }个
        }；据日期推断的{ $controls_links_inferred ->
        [0] 无
        [1] 一个
        *[other] { $controls_links_inferred }个
        }，未证实的{ $controls_links_unconfirmed ->
        [0] 无
        [1] 一个
        *[other] { $controls_links_unconfirmed }个
        }。
    }{ $controls_links ->
    [0] {""}
    [1] {""}
    *[other] 先后相继并不说明原因。
    }

# Charges, arrests and gaps in law
m-2973c44cd3 = 起诉、抓获与法律缺口

# Whom did each side charge, arrest and sentence, and what does the law of each leave open? A charge is not a conviction.
m-32522473f6 = 各方起诉、抓获、判决了哪些人，各自法律尚有哪些缺口？被起诉不等于被判有罪。

# Over supply from China the United States charged {enforcement.china_charged:nobody|one person|{} persons} and China announced {enforcement.china_arrested:no arrest|one arrest|{} arrests}. Open gaps named: {enforcement.gaps_open_china:none|one|{}} in Chinese law, {enforcement.gaps_open_us:none|one|{}} in US law, {enforcement.gaps_open_both:none|one|{}} in both.
m-4d02c57187 = 就涉及来自中国供应的案件，{ $enforcement_china_charged ->
    [0] 未见美国起诉人员
    [1] 美国起诉一人
    *[other] 美国起诉{ $enforcement_china_charged }人
    }，{ $enforcement_china_arrested ->
    [0] 未见中国宣布抓获人员
    [1] 中国宣布抓获一人
    *[other] 中国宣布抓获{ $enforcement_china_arrested }人
    }。列出的未弥补缺口：中国法律{ $enforcement_gaps_open_china ->
    [0] 无
    [1] 一项
    *[other] { $enforcement_gaps_open_china }项
    }，美国法律{ $enforcement_gaps_open_us ->
    [0] 无
    [1] 一项
    *[other] { $enforcement_gaps_open_us }项
    }，双方法律均有{ $enforcement_gaps_open_both ->
    [0] 无
    [1] 一项
    *[other] { $enforcement_gaps_open_both }项
    }。

# How sure: announcements are read one by one; one not found would change the counts.
m-443d61376a = 可信度：公告逐一阅读；如有未找到的公告，统计会改变。

# Persons, and what became of them
m-cd86ec34d5 = 涉案人员及其结果

# Since {enforcement.turn}: {enforcement.charged_since:nobody|one|{}} charged by the US, {enforcement.arrested_since:nobody|one|{}} arrested in China, {enforcement.sentenced_since:nobody|one|{}} sentenced
m-7b46af2936 = { $enforcement_turn }以来：美国起诉{ $enforcement_charged_since ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_charged_since }人
    }，中国抓获{ $enforcement_arrested_since ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_arrested_since }人
    }，判刑{ $enforcement_sentenced_since ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_sentenced_since }人
    }

# Of those charged, {enforcement.china_custody:nobody was|one was|{} were} ever in US custody, {enforcement.china_convicted:none was|one was|{} were} convicted, and China arrested {enforcement.china_arrested_parallel:none|one|{}} itself; for {enforcement.china_custody_not_known:none|one|{}} no source says where they are. Of those arrested in China {enforcement.china_convicted_there:none is|one is|{} are} known to be sentenced. China handed {enforcement.handed_over_by_china:nobody|one person|{} persons} over to the United States, third countries {enforcement.handed_over:nobody|one|{}}.
m-05bc7d53e1 = 被起诉人员中，曾在美国在押的{ $enforcement_china_custody ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_china_custody }人
    }，被判有罪的{ $enforcement_china_convicted ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_china_convicted }人
    }，由中国自行抓获的{ $enforcement_china_arrested_parallel ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_china_arrested_parallel }人
    }；无来源说明其所在的{ $enforcement_china_custody_not_known ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_china_custody_not_known }人
    }。在中国被抓获的人员中，已知被判刑的{ $enforcement_china_convicted_there ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_china_convicted_there }人
    }。移交美国的人员：中国{ $enforcement_handed_over_by_china ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_handed_over_by_china }人
    }，第三国{ $enforcement_handed_over ->
    [0] 无
    [1] 一人
    *[other] { $enforcement_handed_over }人
    }。

# {enforcement.joint_events:No event of both governments was found in the twelve months covered|One event of both governments was found in the twelve months covered|Of {} events of both governments in the twelve months covered, {enforcement.joint_fentanyl:none names|one names|{} name} fentanyl{enforcement.joint_drugs:|, one drugs alone|, {} drugs alone}{enforcement.joint_other:|, one neither|, {} neither}}.
m-db334d3928 = { $enforcement_joint_events ->
    [0] 在所涵盖的十二个月内，未找到两国政府共同参与的活动
    [1] 在所涵盖的十二个月内，找到一次两国政府共同参与的活动
    *[other] 在所涵盖的十二个月内，两国政府共同参与的活动有{ $enforcement_joint_events }次，其中提及芬太尼的{ $enforcement_joint_fentanyl ->
        [0] 无
        [1] 一次
        *[other] { $enforcement_joint_fentanyl }次
        }{ $enforcement_joint_drugs ->
        [0] {""}
        [1] ，仅提及毒品的一次
        *[other] ，仅提及毒品的{ $enforcement_joint_drugs }次
        }{ $enforcement_joint_other ->
        [0] {""}
        [1] ，均未提及的一次
        *[other] ，均未提及的{ $enforcement_joint_other }次
        }
    }。

# Of {enforcement.questions:no question|one question|{} questions} of law, {enforcement.questions_of_both:none|one|{}} could be examined on both sides
m-7aef734c6b = { $enforcement_questions ->
    [0] 无法律问题
    [1] 一个法律问题中
    *[other] { $enforcement_questions }个法律问题中
    }，可就双方审视的{ $enforcement_questions_of_both ->
    [0] 无
    [1] 有一个
    *[other] 有{ $enforcement_questions_of_both }个
    }

# Full mark: closed or no gap; half: narrowed or acted on; empty: open; beside it the text of law cited
m-b89112a3d6 = 全实心：已弥补或不属缺口；半实心：已缩小或已采取行动；空心：未弥补；旁附所引法律文本

# What is seized at the border
m-b25c27258c = 边境查获情况

# How much fentanyl do customs and border officers seize, where, and is it more or less than a year before? Seizures are not flow: less seized can mean less traffic, other routes or less searching.
m-5ab078d1d1 = 美国海关和边境人员查获多少芬太尼，在何处查获，比上年同期多还是少？查获量不等于流入量：查获减少，可能意味着贩运减少、路线改变或检查减少。

# Since the Busan meeting the weight seized is {seizures.aggregate_since_change:words} a year before: {seizures.aggregate_since_lb} from {seizures.aggregate_since_first} to {seizures.aggregate_last}, after {seizures.aggregate_since_prior_lb}.
m-8ebea6bc0c = 釜山会晤以来，查获重量{ $seizures_aggregate_since_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期：{ $seizures_aggregate_since_first }至{ $seizures_aggregate_last }为{ $seizures_aggregate_since_lb }，上年同期为{ $seizures_aggregate_since_prior_lb }。

# How sure: high on weights to {seizures.latest_month}, which are of seized material and not of the pure drug; none on flow. A count of searches beside the seizures would change that, and a newer monthly file the figures.
m-fc04820a09 = 可信度：截至{ $seizures_latest_month }的重量，可信度高，但为查获物重量，并非纯品重量；关于流入量，无从判断。如在查获量之外有检查次数的统计，可改变后一点；更新的月度文件会改变数字。

# Month by month, and where
m-29749f01c2 = 逐月及分地区情况

# In fiscal year {seizures.last_year} the weight seized was {seizures.last_year_from_peak:size} below fiscal year {seizures.peak_year}
m-533ddedcc4 = { $seizures_last_year }财年的查获重量比{ $seizures_peak_year }财年低{ $seizures_last_year_from_peak__size }

# Fentanyl seized nationwide, pounds by month; months that the publisher may still revise are shaded
m-19e60615d0 = 美国全国查获芬太尼，每月磅数；发布机构仍可能修订的月份加底纹

# The monthly file ends in {seizures.since_last}: {seizures.since_lb} since the meeting, {seizures.since_change:words} a year before ({seizures.since_prior_lb}). What reaches to {seizures.aggregate_last} is an aggregate that a third party added up from a later file of customs; its closed years differ from the monthly file by {seizures.aggregate_gap} at most.
m-ac8ce4ddef = 月度文件截至{ $seizures_since_last }：会晤以来{ $seizures_since_lb }，{ $seizures_since_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期（{ $seizures_since_prior_lb }）。截至{ $seizures_aggregate_last }的数字，是第三方根据海关较新文件加总的合计数；其已结束年度的数字与月度文件相差最多{ $seizures_aggregate_gap }。

# In fiscal year {seizures.border_year}, {seizures.southwest_share} of the weight was seized at the southwest border, {seizures.northern_share} at the northern border, and {seizures.ports_share} by field operations, which work mostly at ports of entry. {seizures.top_area} alone seized {seizures.top_area_share}.
m-eb99ac3d6d = { $seizures_border_year }财年，查获重量中{ $seizures_southwest_share }在西南边境查获，{ $seizures_northern_share }在北部边境查获，{ $seizures_ports_share }由主要在入境口岸工作的外勤行动部门查获。仅{ $seizures_top_area }就占{ $seizures_top_area_share }。

# Weights hardly change after publication and counts do: from the file of {seizures.revision_old} to that of {seizures.revision_new}, the months {seizures.revision_first} to {seizures.revision_last} changed by {seizures.revision_lb_change:signed}, and from {seizures.revision_events_first} to {seizures.revision_events_latest} seizures.
m-9c13fbf272 = 重量公布后基本不变，次数则会变动：从{ $seizures_revision_old }的文件到{ $seizures_revision_new }的文件，{ $seizures_revision_first }至{ $seizures_revision_last }各月重量变动{ $seizures_revision_lb_change__signed }，查获次数由{ $seizures_revision_events_first }次变为{ $seizures_revision_events_latest }次。

# What laboratories find
m-66f608c71f = 实验室检出情况

# Which substances do laboratories find in seized drugs, and how strong is the fentanyl among them? They count identifications of a substance, not kilograms.
m-05d4255792 = 实验室在查获毒品中检出哪些物质，其中芬太尼的纯度如何？实验室统计的是检出次数，不是千克数。

# In the latest half-year that is complete, laboratories report {laboratory.last_total} identifications of fentanyl and related substances, {laboratory.last_change:words} a year before ({laboratory.last_prior}). Purity of powder stood at {laboratory.purity_last} in fiscal year {laboratory.purity_last_period}, after {laboratory.purity_first} in {laboratory.purity_first_period}.
m-71f99e934d = 在最近一个数据完整的半年，实验室报告检出芬太尼及相关物质{ $laboratory_last_total }次，{ $laboratory_last_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期（{ $laboratory_last_prior }次）。{ $laboratory_purity_last_period }财年粉末纯度为{ $laboratory_purity_last }，{ $laboratory_purity_first_period }财年为{ $laboratory_purity_first }。

# How sure: high on complete half-years, the latest being {laboratory.last_half}; low on what is sold, for laboratories see what is seized and sent to them. Newer half-years still grow, and would change the answer once complete.
m-a4988b93a2 = 可信度：数据完整的半年（最近为{ $laboratory_last_half }），可信度高；关于市面销售情况，可信度低，因为实验室只见到查获并送检的物品。较新半年的次数仍在增加，数据完整后会改变答案。

# What is identified, and what goes its own way
m-bae0e3608f = 检出哪些物质，哪些走势不同

# Fentanyl itself is {laboratory.fentanyl_share} of what laboratories identify, fluorofentanyls {laboratory.fluoro_share}
m-51939ef303 = 在实验室检出的物质中，芬太尼本身占{ $laboratory_fentanyl_share }，氟芬太尼占{ $laboratory_fluoro_share }

# Identifications of fentanyl and related substances in seized drugs, United States, by half-year
m-ae07aec4b2 = 美国查获毒品中芬太尼及相关物质的检出次数，按半年分列

# Carfentanil went its own way: {laboratory.carfentanil_rate} in a thousand identifications, after {laboratory.carfentanil_low_rate} in {laboratory.carfentanil_low_half} and {laboratory.carfentanil_first_rate} in {laboratory.first_half}.
m-e7c5725c20 = 卡芬太尼走势不同：每一千次检出中有{ $laboratory_carfentanil_rate }次，{ $laboratory_carfentanil_low_half }为{ $laboratory_carfentanil_low_rate }次，{ $laboratory_first_half }为{ $laboratory_carfentanil_first_rate }次。

# For a thousand identifications of fentanyl there are {laboratory.precursor_rate} of precursors or what is left of them, after {laboratory.precursor_peak_rate} in {laboratory.precursor_peak_half}, the half-year with most.
m-1987834a57 = 每检出一千次芬太尼，检出前体或其残留{ $laboratory_precursor_rate }次；最高的半年为{ $laboratory_precursor_peak_half }，为{ $laboratory_precursor_peak_rate }次。

# Of pills analysed, {laboratory.strong_pills_last} held two milligrams of fentanyl or more in fiscal year {laboratory.purity_last_period}, after {laboratory.strong_pills_first} in {laboratory.purity_first_period}.
m-c0880e648c = 在分析的药片中，含芬太尼两毫克及以上的占比，{ $laboratory_purity_last_period }财年为{ $laboratory_strong_pills_last }，{ $laboratory_purity_first_period }财年为{ $laboratory_strong_pills_first }。

# The year {laboratory.expected_year} was read before it was complete: {laboratory.expected_read} identifications of fentanyl, {laboratory.expected_age} after its December. By how earlier years grew, it is expected to reach {laboratory.expected_total} ({brief.interval_level} interval {laboratory.expected_interval}), where the year before stood at {laboratory.expected_before_read}.
m-d44232e92d = { $laboratory_expected_year }年的数据在尚未完整时读取：检出芬太尼{ $laboratory_expected_read }次（于该年十二月之后{ $laboratory_expected_age }读取）。按以往年份的增长情况，预计达到{ $laboratory_expected_total }次（{ $brief_interval_level }区间{ $laboratory_expected_interval }）；上一年在同一时点为{ $laboratory_expected_before_read }次。

# How many people die
m-241909b3a5 = 死亡人数

# How many people die of overdoses with synthetic opioids, does the number fall and since when, and what followed each control? Deaths follow supply, demand, treatment and chance together; a date that fits is not a reason.
m-95f99cf507 = 因使用合成阿片类药物过量而死亡的有多少人，人数是否下降、自何时起下降，每项管制之后情况如何？死亡人数同时随供应、需求、治疗和偶然因素变动；时间吻合并不说明原因。

# In the twelve months to {outcomes.completed_month} about {outcomes.completed} people in the United States died of overdoses that involved synthetic opioids, mostly fentanyl, once late records are counted ({brief.interval_level} interval {outcomes.completed_interval}): {outcomes.completed_change:words} a year before.
m-c6900225bf = 截至{ $outcomes_completed_month }的十二个月，计入迟报记录后，美国约有{ $outcomes_completed }人死于涉及合成阿片类药物（主要是芬太尼）的用药过量（{ $brief_interval_level }区间{ $outcomes_completed_interval }），{ $outcomes_completed_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期。

# Deaths have fallen since {outcomes.fall_first}, {outcomes.fall_before_meeting} before the Busan meeting: months before and after it, set side by side, say nothing about what was agreed there.
m-4112233ef8 = 死亡人数自{ $outcomes_fall_first }起下降，比釜山会晤早{ $outcomes_fall_before_meeting }：将会晤前后各月加以比较，不能说明会晤所商定内容的作用。

# How sure: high on final counts to {outcomes.final_last}, less on newer sums, for records arrive late; nothing here says why deaths moved. Later final counts, or places that a control did not reach, would change what can be said.
m-0ecc3e1e63 = 可信度：截至{ $outcomes_final_last }的最终数，可信度高；较新的合计数因记录迟报，可信度较低；此处各项均不说明死亡人数变动的原因。如有后续最终数，或有未受某项管制影响的地区可资比较，可得出的结论会改变。

# Whether deaths fall, and since when
m-6e677b1128 = 死亡人数是否下降，自何时起

# For {outcomes.fall_months} in a row deaths lay below the same month a year before
m-399991034e = 死亡人数已连续{ $outcomes_fall_months }低于上年同月

# Deaths a month, United States; bands hold the dates at which the level shifted; shaded months are read off provisional sums (dots: sums that the publisher predicts)
m-07a1725a52 = 美国每月死亡人数；色带为水平发生变化的日期范围；加底纹的月份由初步合计数推算（圆点：由发布机构的预测合计数推算）

# Final counts reach to {outcomes.final_last}: {outcomes.final_year} had {outcomes.final_year_deaths} deaths, {outcomes.final_year_change:words} the year before ({outcomes.final_prior_deaths}; {outcomes.final_year_change:signed}). Sums reach further, to {outcomes.completed_month}.
m-94830fc7f8 = 最终数截至{ $outcomes_final_last }：{ $outcomes_final_year }年死亡{ $outcomes_final_year_deaths }人，{ $outcomes_final_year_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年（{ $outcomes_final_prior_deaths }人；{ $outcomes_final_year_change__signed }）。合计数截止时间较晚，截至{ $outcomes_completed_month }。

# Of the twelve months to {outcomes.latest_month}, {outcomes.reported} deaths were reported by {outcomes.provisional_vintage}; the publisher predicts {outcomes.predicted}. Completed, the change is {outcomes.completed_change:signed} on {outcomes.reported_prior} a year before, as reported {outcomes.reported_change:signed}. How that base came into the file: {outcomes.reported_prior_basis}.
m-c031d3dfaf = 截至{ $outcomes_latest_month }的十二个月，到{ $outcomes_provisional_vintage }为止已报告死亡{ $outcomes_reported }人；发布机构预测为{ $outcomes_predicted }人。补全后，与上年同期的{ $outcomes_reported_prior }人相比变动{ $outcomes_completed_change__signed }；按已报告数变动{ $outcomes_reported_change__signed }。该基数的来历：{ $outcomes_reported_prior_basis }。

# Around each control
m-9953ca85c3 = 每项管制前后

# In the half year after each of three controls of China the verdict on deaths is: carfentanil, {outcomes.effect_2017_half_verdict}; two precursors, {outcomes.effect_2018_half_verdict}; the class control, {outcomes.effect_2019_half_verdict}. Where it is not identified, no size can be told apart from what else moved.
m-cddf80601e = 中国三项管制之后的半年，关于死亡人数的判定为：卡芬太尼，{ $outcomes_effect_2017_half_verdict }；两种前体，{ $outcomes_effect_2018_half_verdict }；整类列管，{ $outcomes_effect_2019_half_verdict }。判定为无法识别的，变动大小无法与其他变动因素区分。

# A published estimate ({published_estimates.work}) puts the change after the class control at {published_estimates.change:signed} for {published_estimates.months_low} to {published_estimates.months_high}; by the test of this brief it lies {published_estimates.long_where} the interval for the longest length, {published_estimates.long_interval}.
m-1e282a9834 = 一项已发表的估计（{ $published_estimates_work }）认为，整类列管之后{ $published_estimates_months_low }至{ $published_estimates_months_high }的变动为{ $published_estimates_change__signed }；按本简报的检验，相对于最长时段的区间（{ $published_estimates_long_interval }），该值的位置为：{ $published_estimates_long_where }。

# The states, and Canada beside them
m-0860abace4 = 美国各州及加拿大

# Deaths fell in Canada too: since {canada.fall_first}, in the United States since {outcomes.fall_first}
m-05526d27ab = 加拿大死亡人数也有下降：自{ $canada_fall_first }起；美国自{ $outcomes_fall_first }起

# Deaths a quarter, each country on its own scale; the two count different things
m-1a7f06a70a = 每季度死亡人数，两国各用自己的刻度；两国统计口径不同

# In {states.year} ({states.status}), deaths were below the year before in {states.fallen} of {states.counted} states with every month shown. Canada counted {canada.four_quarters} deaths from opioids in the twelve months to {canada.last_month}, {canada.four_quarters_change:words} in the twelve before ({canada.four_quarters_prior}; {canada.four_quarters_change:signed}).
m-adc87bc397 = { $states_year }年（{ $states_status }），在各月数据齐全的{ $states_counted }个州中，有{ $states_fallen }个州死亡人数低于上年。截至{ $canada_last_month }的十二个月，加拿大统计的阿片类药物死亡人数为{ $canada_four_quarters }人，{ $canada_four_quarters_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }此前十二个月（{ $canada_four_quarters_prior }人；{ $canada_four_quarters_change__signed }）。

# What trade statistics can and cannot see
m-8c30542c0c = 贸易统计能反映什么，不能反映什么

# Can trade statistics follow the precursors, and do both ends of the trade report the same?
m-08da95a352 = 贸易统计能否追踪前体，贸易双方的数据是否一致？

# Trade statistics cannot follow the precursors: {controls.customs_own_line:none|one|{}} of {controls.customs_precursors} tracked by this brief {controls.customs_own_line:has|has|have} a customs line of {controls.customs_own_line:its|its|their} own, and {controls.customs_basket:none shares|one shares|{} share} one basket with lawful goods.
m-1500239ce2 = 贸易统计无法追踪前体：本简报跟踪的{ $controls_customs_precursors }种前体中，有单独税号的{ $controls_customs_own_line ->
    [0] 无
    [1] 一种
    *[other] { $controls_customs_own_line }种
    }，与合法货物共用一个篮子税号的{ $controls_customs_basket ->
    [0] 无
    [1] 一种
    *[other] { $controls_customs_basket }种
    }。

# How sure: on the lines, very, for they are law; on values, less, as two ends report different ones. Lines of eight or ten digits, or customs records by shipment, would change the answer.
m-a9fb7e77db = 可信度：关于税号，很高，因为税号由法律规定；关于价值，较低，因为双方报告的数字不同。如有八位或十位税号，或逐批货物的海关记录，答案会改变。

# What the lines hold
m-96d7a9a8fc = 税号所含内容

# China exported goods worth {trade.basket_china} ({trade.basket_china_tonnes}) in {trade.basket_year} in the customs basket into which {controls.customs_basket:no tracked precursor falls|one tracked precursor falls|{} tracked precursors fall}: no six-digit line can show how much of them is in it.
m-7328a9d3f8 = { $trade_basket_year }年，中国在该篮子税号项下出口价值{ $trade_basket_china }的货物（{ $trade_basket_china_tonnes }）；{ $controls_customs_basket ->
    [0] 没有跟踪的前体归入该税号
    [1] 一种跟踪的前体归入该税号
    *[other] { $controls_customs_basket }种跟踪的前体归入该税号
    }：任何六位税号都无法显示其中有多少前体。

# In the lines that do show a chemical, {reporters.fentanyls_countries} countries reported exports of other fentanyls in {reporters.year}, {reporters.anpp_countries} of ANPP and {reporters.npp_countries} of NPP, all lawful and declared. China reported in {reporters.china_lines:none|one|{}} of the three lines. No report is not zero, and such goods may be declared in the basket. By partner, these lines are held for India, Mexico and Canada alone: see the chapter on countries in focus.
m-8768c95901 = 在可识别具体化学品的税号中，{ $reporters_year }年报告出口其他芬太尼类物质的国家有{ $reporters_fentanyls_countries }个，报告出口ANPP的有{ $reporters_anpp_countries }个，报告出口NPP的有{ $reporters_npp_countries }个，均为合法且已申报的出口。三个税号中，中国报告出口的{ $reporters_china_lines ->
    [0] 无
    [1] 有一个
    *[other] 有{ $reporters_china_lines }个
    }。未报告不等于零，此类货物也可能在篮子税号项下申报。这些税号按贸易伙伴分列的数据，仅掌握印度、墨西哥和加拿大的：见重点国家一章。

# What importer and exporter report
m-9f62845a59 = 进口方与出口方的报告

# US imports over China's exports went from {trade.mirror_first_ratio} in {trade.mirror_first_year} to {trade.mirror_last_ratio} in {trade.mirror_last_year}
m-6347d7970c = 美国进口额与中国出口额之比由{ $trade_mirror_first_year }年的{ $trade_mirror_first_ratio }变为{ $trade_mirror_last_year }年的{ $trade_mirror_last_ratio }

# US imports from China over China's exports to the United States, all goods, both without freight; the line of equality is drawn
m-dc6a4d5486 = 美国自中国进口额与中国对美国出口额之比，全部货物，均不含运费；图中画有相等线

# China reports more than the United States from {trade.mirror_turn_year} on ({figure:trade.mirror}), and the ratio was lowest in {trade.mirror_low_year} ({trade.mirror_low_ratio}): no constant for freight can explain a gap that changes its sign.
m-ee3276e57f = 自{ $trade_mirror_turn_year }年起，中国报告的数额高于美国（{ $number_trade_mirror }），比值在{ $trade_mirror_low_year }年最低（{ $trade_mirror_low_ratio }）：差额正负号改变，任何固定的运费系数都无法解释。

# What no trade statistic can see
m-5d73c72ffd = 任何贸易统计都不能反映的内容

# No trade statistic shows a chemical inside a basket line, goods declared as something else, parcels below the value that is declared, what a third country sends on, or what is smuggled. Annual lines held end in {trade.basket_year}.
m-a582a4e929 = 任何贸易统计都不能显示篮子税号内的某种化学品、以其他名义申报的货物、低于申报价值门槛的包裹、第三国转口的货物或走私物品。所掌握的年度税号数据截至{ $trade_basket_year }年。

# Duties, truces and other levers
m-7012c62523 = 关税、暂停安排和其他政策手段

# Which duties, truces, sanctions and licences exist on the day of this brief, under which law, and who ended those that are over?
m-74b62a03f9 = 在本简报日期，有哪些关税、暂停安排、制裁和许可，依据何种法律；已终止的由谁终止？

# In force or used are {levers.us_active:no lever|one lever|{} levers} of the United States and {levers.china_active:none|one|{}} of China, of {levers.kinds} kinds that the timelines follow.{levers.steps_ended:| One step of the duties since the fentanyl duty began has ended, {levers.ended_by_court:not by a court|by a court|by a court}.| Of {} duty steps that ended, {levers.ended_by_agreement:none|one|{}} gave way to an agreement of the two sides, {levers.ended_by_court:none|one|{}} to a court.}{levers.pending_now:| One further US duty or cut is announced and not decided.| {} further US duties or cuts are announced and not decided.}
m-adb9a26eb0 = 在时间线跟踪的{ $levers_kinds }类政策手段中，已生效或已使用的：美国{ $levers_us_active ->
    [0] 无
    [1] 一类
    *[other] { $levers_us_active }类
    }，中国{ $levers_china_active ->
    [0] 无
    [1] 一类
    *[other] { $levers_china_active }类
    }。{ $levers_steps_ended ->
    [0] {""}
    [1] 芬太尼关税开征以来，有一个关税步骤已终止，{ $levers_ended_by_court ->
        [0] 并非由法院终止
        [1] 由法院终止
        *[other] 由法院终止
        }。
    *[other] 已终止的{ $levers_steps_ended }个关税步骤中，因双方达成安排而终止的{ $levers_ended_by_agreement ->
        [0] 无
        [1] 一个
        *[other] { $levers_ended_by_agreement }个
        }，因法院裁决而终止的{ $levers_ended_by_court ->
        [0] 无
        [1] 一个
        *[other] { $levers_ended_by_court }个
        }。
    }{ $levers_pending_now ->
    [0] {""}
    [1] 另有一项美国关税或降税已宣布而未决定。
    *[other] 另有{ $levers_pending_now }项美国关税或降税已宣布而未决定。
    }

# How sure: duties rest on published orders. They were looked for to {levers.duties_known_to}; a later step or ruling would change the answer.
m-667a45988b = 可信度：关税依据已公布的行政令等文件。检索截至{ $levers_duties_known_to }；此后如有新的步骤或裁决，答案会改变。

# Duties by legal authority
m-4cde8faf35 = 按法律依据分列的关税

# {levers.tied_to_fentanyl_now:No US duty on goods from China that is tied to fentanyl is|One US duty on goods from China is tied to fentanyl and is|{} US duties on goods from China are tied to fentanyl and are} known to be in force{levers.truces:|; the truce of the two sides {levers.truce_days_left:was to run to {levers.truce_end}|has one day left|runs to {levers.truce_end}}|; the truce of the two sides {levers.truce_days_left:was to run to {levers.truce_end}|has one day left|runs to {levers.truce_end}}}.
m-5d299b5a00 = { $levers_tied_to_fentanyl_now ->
    [0] 未见与芬太尼挂钩的美国对华商品关税仍然有效
    [1] 已知有一项与芬太尼挂钩的美国对华商品关税有效
    *[other] 已知有{ $levers_tied_to_fentanyl_now }项与芬太尼挂钩的美国对华商品关税有效
    }{ $levers_truces ->
    [0] {""}
    [1] ；双方的关税暂停期{ $levers_truce_days_left ->
        [0] 原定至{ $levers_truce_end }
        [1] 还剩一天
        *[other] 至{ $levers_truce_end }
        }
    *[other] ；双方的关税暂停期{ $levers_truce_days_left ->
        [0] 原定至{ $levers_truce_end }
        [1] 还剩一天
        *[other] 至{ $levers_truce_end }
        }
    }。

# Fentanyl duty at {levers.fentanyl_ieepa_now}, other duties on China at {levers.other_duties_now}, on lists up to {levers.lists_highest}
m-5b8669bc65 = 芬太尼关税为{ $levers_fentanyl_ieepa_now }，对华其他关税为{ $levers_other_duties_now }，清单商品关税最高{ $levers_lists_highest }

# Each step of the duties on all goods from China, what ended it, and China's answer
m-b1e2b24435 = 对华全部商品关税的各步骤、终止原因及中国的反制

# An answer stands beside the step that it names, with the day it was announced.
m-0494ebcbed = 反制列在其所指的步骤旁，并注明宣布日期。

# {levers.export_pauses:|One of the two sides suspended an export control for the other.|Each side suspended an export control for the other: China that on rare earths and related goods ({levers.china_export_pause}), the United States its rule on affiliates of listed firms ({levers.united_states_export_pause}).{levers.export_pauses_over: Both run to {levers.export_pause_end:month}.| One has run out.| Both were set to run to {levers.export_pause_end:month}; whether they stood to the last day, and what followed, was not found.}{levers.tied_to_fentanyl_now: What was promised on fentanyl is in the chapter on promises; no duty in force is tied to it.|| }}
m-d8e368995f = { $levers_export_pauses ->
    [0] {""}
    [1] 双方中有一方为对方暂停实施一项出口管制。
    *[other] 双方各为对方暂停实施一项出口管制：中国暂停实施对稀土及相关物项的管制（{ $levers_china_export_pause }），美国暂停实施关于清单实体关联方的穿透性规则（{ $levers_united_states_export_pause }）。{ $levers_export_pauses_over ->
        [0] 两项暂停均至{ $levers_export_pause_end__month }。
        [1] 其中一项已到期。
        *[other] 两项暂停原定均至{ $levers_export_pause_end__month }；是否持续到最后一日以及其后的情况，未找到。
        }{ $levers_tied_to_fentanyl_now ->
        [0] 关于芬太尼的承诺见承诺一章；现行关税均不与之挂钩。
        [1] {""}
        *[other] {""}
        }
    }

# Countries in focus
m-72772d35e7 = 重点国家

# What did the other countries in focus control, trade, charge and promise?
m-4d54506630 = 其他重点国家在管制、贸易、起诉和承诺方面做了什么？

# The countries in focus ({brief.focus}) adopted {countries.controls:no control|one control|{} controls} of opioids and precursors that this brief holds{countries.controls_unconfirmed:|, one of them unconfirmed|, {} of them unconfirmed}.{countries.charged_firms:| The United States charged one firm there over supply.| The United States charged {} firms there over supply.}{countries.fentanyl_duties:| A US duty on the goods of one of them was tied to fentanyl; {countries.fentanyl_duties_now:it is no longer in force|it is in force|it is in force}.| US duties on the goods of {} of them were tied to fentanyl; {countries.fentanyl_duties_now:none is known to be in force|one is in force|{} are in force}.}
m-251dacfdcc = 本简报所掌握的重点国家（{ $brief_focus }）出台的阿片类药物和前体管制措施：{ $countries_controls ->
    [0] 无
    [1] 一项
    *[other] { $countries_controls }项
    }{ $countries_controls_unconfirmed ->
    [0] {""}
    [1] ，其中一项未证实
    *[other] ，其中{ $countries_controls_unconfirmed }项未证实
    }。{ $countries_charged_firms ->
    [0] {""}
    [1] 美国就供应案件起诉其中一家企业。
    *[other] 美国就供应案件起诉其中{ $countries_charged_firms }家企业。
    }{ $countries_fentanyl_duties ->
    [0] {""}
    [1] 美国对其中一国商品征收过与芬太尼挂钩的关税；{ $countries_fentanyl_duties_now ->
        [0] 该关税已不再有效
        [1] 该关税有效
        *[other] 该关税有效
        }。
    *[other] 美国对其中{ $countries_fentanyl_duties }国商品征收过与芬太尼挂钩的关税；{ $countries_fentanyl_duties_now ->
        [0] 未见仍然有效的
        [1] 一项有效
        *[other] { $countries_fentanyl_duties_now }项有效
        }。
    }

# The basket, in the tables, is the customs line that most precursors share with lawful goods.
m-6278438219 = 表中的“篮子”，是指多数前体与合法货物共用的海关税号。

# How sure: on controls, as each row says; they were looked for to {countries.searched_to}. Charges and sanctions are those found by hand; a file not read would change a row.
m-93a47ca8a8 = 可信度：关于管制，见各行所注；检索截至{ $countries_searched_to }。起诉和制裁由人工查找；如有未阅读的文件，相关行会改变。

# {countries.india_charged_firms:|In US cases India is a place of supply: a firm there is charged{countries.india_sanctions:|, and one US measure names others|, and US measures name others}.|In US cases India is a place of supply: firms there are charged{countries.india_sanctions:|, and one US measure names others|, and US measures name others}.}{countries.india_controls_unconfirmed:| One of its own controls is unconfirmed.| Of its own controls {} are unconfirmed.}{countries.india_promises:| It made a promise together with the United States; the table says what came of it.| It made promises together with the United States; the table says what came of them.}
m-fd47170ad4 = { $countries_india_charged_firms ->
    [0] {""}
    [1] 在美国的案件中，印度是供应地：当地一家企业被起诉{ $countries_india_sanctions ->
        [0] {""}
        [1] ，美国一项措施点名其他对象
        *[other] ，美国多项措施点名其他对象
        }。
    *[other] 在美国的案件中，印度是供应地：当地有企业被起诉{ $countries_india_sanctions ->
        [0] {""}
        [1] ，美国一项措施点名其他对象
        *[other] ，美国多项措施点名其他对象
        }。
    }{ $countries_india_controls_unconfirmed ->
    [0] {""}
    [1] 其本国管制措施中有一项未证实。
    *[other] 其本国管制措施中有{ $countries_india_controls_unconfirmed }项未证实。
    }{ $countries_india_promises ->
    [0] {""}
    [1] 印度与美国共同作出一项承诺；结果见表。
    *[other] 印度与美国共同作出多项承诺；结果见表。
    }

# India: what is held
m-8bad8fb985 = 印度：所掌握的内容

# {countries.import_years:||Imports are shown for Mexico, as it buys these goods; most of what is in the basket is lawful trade.}{countries.mexico_fentanyl_duties:| A US duty on its goods {countries.mexico_fentanyl_duties_now:was tied to fentanyl and has ended|is tied to fentanyl and in force|is tied to fentanyl and in force}.| US duties on its goods were tied to fentanyl{countries.mexico_fentanyl_duties_now: and have ended|, and one is in force|, and {} are in force}.}{countries.mexico_promises:| It made a promise on fentanyl; the table says what came of it.| It made promises on fentanyl; the table says what came of them.}
m-0aa3935816 = { $countries_import_years ->
    [0] {""}
    [1] {""}
    *[other] 墨西哥列出进口额，因其购买此类货物；篮子税号中多数为合法贸易。
    }{ $countries_mexico_fentanyl_duties ->
    [0] {""}
    [1] 美国对其商品的一项关税{ $countries_mexico_fentanyl_duties_now ->
        [0] 曾与芬太尼挂钩，已终止
        [1] 与芬太尼挂钩，现行有效
        *[other] 与芬太尼挂钩，现行有效
        }。
    *[other] 美国对其商品曾有多项关税与芬太尼挂钩{ $countries_mexico_fentanyl_duties_now ->
        [0] ，均已终止
        [1] ，其中一项有效
        *[other] ，其中{ $countries_mexico_fentanyl_duties_now }项有效
        }。
    }{ $countries_mexico_promises ->
    [0] {""}
    [1] 墨西哥就芬太尼作出一项承诺；结果见表。
    *[other] 墨西哥就芬太尼作出多项承诺；结果见表。
    }

# Mexico: what is held
m-9389eee3f8 = 墨西哥：所掌握的内容

# {countries.death_quarters:||In Canada deaths from opioids in the twelve months to {canada.last_month} were {canada.four_quarters_change:words} in the twelve before.}{countries.canada_fentanyl_duties:| A US duty on its goods {countries.canada_fentanyl_duties_now:was tied to fentanyl and has ended|is tied to fentanyl and in force|is tied to fentanyl and in force}.| A US duty on its goods{countries.canada_fentanyl_duties_now:, in {countries.canada_fentanyl_duties} steps, was tied to fentanyl and has ended|, in {countries.canada_fentanyl_duties} steps, is tied to fentanyl and in force|, in {countries.canada_fentanyl_duties} steps, is tied to fentanyl and in force}.}{countries.canada_promises:| Canada made one promise; the table says what came of it.| Canada made {} promises; the table says what came of them.}
m-b3382963ee = { $countries_death_quarters ->
    [0] {""}
    [1] {""}
    *[other] 截至{ $canada_last_month }的十二个月，加拿大阿片类药物死亡人数{ $canada_four_quarters_change__words ->
        [about_the_same_as] 大致持平于
        [slightly_more_than] 略高于
        [slightly_less_than] 略低于
        *[more_than] 高于
        [less_than] 低于
        [much_more_than] 大幅高于
        [much_less_than] 大幅低于
        [far_more_than] 远高于
        [far_less_than] 远低于
        }此前十二个月。
    }{ $countries_canada_fentanyl_duties ->
    [0] {""}
    [1] 美国对其商品的一项关税{ $countries_canada_fentanyl_duties_now ->
        [0] 曾与芬太尼挂钩，已终止
        [1] 与芬太尼挂钩，现行有效
        *[other] 与芬太尼挂钩，现行有效
        }。
    *[other] 美国对其商品的一项关税{ $countries_canada_fentanyl_duties_now ->
        [0] ，分{ $countries_canada_fentanyl_duties }步实施，曾与芬太尼挂钩，已终止
        [1] ，分{ $countries_canada_fentanyl_duties }步实施，与芬太尼挂钩，现行有效
        *[other] ，分{ $countries_canada_fentanyl_duties }步实施，与芬太尼挂钩，现行有效
        }。
    }{ $countries_canada_promises ->
    [0] {""}
    [1] 加拿大作出一项承诺；结果见表。
    *[other] 加拿大作出{ $countries_canada_promises }项承诺；结果见表。
    }

# {countries.border_years:||What its border agency seized of precursors is litres and kilograms added together, from a press report: a direction, and no quantity.}
m-3a185d67f8 = { $countries_border_years ->
    [0] {""}
    [1] {""}
    *[other] 其边境机构查获的前体由升数和千克数相加，取自新闻报道：仅反映方向，不反映数量。
    }

# Canada: what is held
m-4f5fa8e404 = 加拿大：所掌握的内容

# What could come next, and what to watch
m-0221621b3d = 后续可能的情况及关注点

# If both sides keep to what is agreed, slacken, leave it or go beyond it, what would follow for seizures and deaths, and which way do the signposts point? Scenarios are arithmetic on past episodes, and no forecast.
m-1290ffd084 = 如双方维持既定安排、有所松动、终止安排或更进一步，查获量和死亡人数会如何，各项指示信号指向何方？各情景是以往时段的算术推演，不是预测。

# Of {scenarios.signposts} signposts {scenarios.points_hold:none points|one points|{} point} to both sides keeping to the arrangement (hold), {scenarios.points_slide:none|one|{}} to slackening (slide), {scenarios.points_break:none|one|{}} to an end (break) and {scenarios.points_upside:none|one|{}} to more than was agreed (upside){scenarios.points_nowhere:|; one gives no direction|; {} give no direction}.
m-f487a86ea0 = 在{ $scenarios_signposts }项指示信号中，指向双方维持安排（维持）的{ $scenarios_points_hold ->
    [0] 无
    [1] 一项
    *[other] { $scenarios_points_hold }项
    }，指向松动（松动）的{ $scenarios_points_slide ->
    [0] 无
    [1] 一项
    *[other] { $scenarios_points_slide }项
    }，指向终止（终止）的{ $scenarios_points_break ->
    [0] 无
    [1] 一项
    *[other] { $scenarios_points_break }项
    }，指向超出既定安排（增进）的{ $scenarios_points_upside ->
    [0] 无
    [1] 一项
    *[other] { $scenarios_points_upside }项
    }{ $scenarios_points_nowhere ->
    [0] {""}
    [1] ；一项未指明方向
    *[other] ；{ $scenarios_points_nowhere }项未指明方向
    }。

# How sure: not very; {scenarios.signposts:none|it|each of them} may move for other reasons. A truce prolonged or ended, a suspension of contacts or a new duty would move them.
m-16f71b4e3f = 可信度：不高；{ $scenarios_signposts ->
    [0] 信号
    [1] 该信号
    *[other] 每项信号
    }可能因其他原因变动。暂停期延长或终止、往来中断或新的关税，均会使其变动。

# Days ahead
m-c2d67b2d8c = 后续日期

# Signpost
m-26fa2068c8 = 指示信号

# Signposts on the day of the brief
m-efcf2bc4ae = 本简报日期的指示信号

# Unclear: no rule gives a direction.
m-a513cee8c2 = 不明：无规则指明方向。

# If the course goes on: {scenarios.seizures_hold} seized from {scenarios.seizures_first} to {scenarios.seizures_last}
m-99e651199f = 如走势延续：{ $scenarios_seizures_first }至{ $scenarios_seizures_last }查获{ $scenarios_seizures_hold }

# Observed months, the band of hold (half and four fifths of simulated futures), and the middle of each scenario
m-81d7623cfe = 观测月份、“维持”情景的区间带（涵盖半数和五分之四的模拟结果）以及各情景的中值

# For seizures the interval of hold is {scenarios.seizures_interval}; {scenarios.seizures_past} were seized in as many months before. The size of a scenario is what followed a past episode: the twelve months after it over the twelve before.
m-b3b7b6a366 = 查获量在“维持”情景下的区间为{ $scenarios_seizures_interval }；此前相同月数查获{ $scenarios_seizures_past }。情景的大小取自以往时段之后的情况：其后十二个月与其前十二个月之比。

# For deaths from {scenarios.deaths_first} to {scenarios.deaths_last} it is {scenarios.deaths_hold} ({scenarios.deaths_interval}), after {scenarios.deaths_past}.
m-041d692115 = { $scenarios_deaths_first }至{ $scenarios_deaths_last }的死亡人数为{ $scenarios_deaths_hold }人（{ $scenarios_deaths_interval }），此前为{ $scenarios_deaths_past }人。

# From {scenarios.passed_first} to {scenarios.passed_last} {scenarios.passed_observed} were seized, as a third party adds up; the monthly file alone projects {scenarios.passed_hold} ({scenarios.passed_interval}).
m-3b4abc12e9 = 据第三方加总，{ $scenarios_passed_first }至{ $scenarios_passed_last }查获{ $scenarios_passed_observed }；仅按月度文件推演为{ $scenarios_passed_hold }（{ $scenarios_passed_interval }）。

# Of {monitoring.watched} monthly series watched against their own forecasts, {monitoring.alarms:none has|one has|{} have} an alarm on{monitoring.alarms:|: {monitoring.alarm_list}|: {monitoring.alarm_list}}. An alarm does not say why.
m-a45bb4df74 = 在与自身预测对照监测的{ $monitoring_watched }个月度序列中，{ $monitoring_alarms ->
    [0] 无一触发警报
    [1] 一个触发警报
    *[other] { $monitoring_alarms }个触发警报
    }{ $monitoring_alarms ->
    [0] {""}
    [1] ：{ $monitoring_alarm_list }
    *[other] ：{ $monitoring_alarm_list }
    }。警报不说明原因。

# How this brief has fared
m-6af6d2315a = 本简报以往的表现

# How good were the projections and completed counts of this brief, made again as of past days and held against what came?
m-815e0302d4 = 将本简报的推演和补全数按以往日期重新计算，并与实际结果对照，准确程度如何？

# Bands that should hold four fifths of months held {record.seizures_held_80} for seizures and {record.deaths_held_80} for deaths. Against a naive forecast, which repeats the last twelve months, the score is {record.seizures_ratio} and {record.deaths_ratio}; below one is better.
m-f1ac81dbb5 = 应涵盖五分之四月份的区间带，查获量实际涵盖{ $record_seizures_held_80 }，死亡人数实际涵盖{ $record_deaths_held_80 }。与重复最近十二个月数值的朴素预测相比，得分分别为{ $record_seizures_ratio }和{ $record_deaths_ratio }；低于一为较好。

# Of the year before this brief: {record.seizures_then_projected} of fentanyl were projected for {record.seizures_then_first} to {record.seizures_then_last}, and {record.seizures_then_observed} seized; {record.deaths_then_projected} deaths for {record.deaths_then_first} to {record.deaths_then_last}, and {record.deaths_then_observed} observed.
m-4023689d52 = 本简报日期前一年：推演{ $record_seizures_then_first }至{ $record_seizures_then_last }查获芬太尼{ $record_seizures_then_projected }，实际查获{ $record_seizures_then_observed }；推演{ $record_deaths_then_first }至{ $record_deaths_then_last }死亡{ $record_deaths_then_projected }人，实际{ $record_deaths_then_observed }人。

# Sums of deaths completed early and settled since number {record.nowcast_values}, {record.nowcast_apart} without a month in common; bands of nineteen in twenty held {record.nowcast_held_95}.
m-74a171f35d = 较早补全、此后已确定的死亡合计数共{ $record_nowcast_values }个，其中互无共同月份的{ $record_nowcast_apart }个；二十分之十九的区间带涵盖了{ $record_nowcast_held_95 }。

# How sure: low, for few past days share no month. Each new file would change the scores.
m-8dee68a15b = 可信度：低，因为互无共同月份的以往日期很少。每份新文件都会改变得分。

# Of {record.seizures_then_months} observed since a year ago, {record.seizures_then_inside} of seizures lie inside the band
m-1758190fd0 = 一年前以来观测的{ $record_seizures_then_months }中，查获量落在区间带内的有{ $record_seizures_then_inside }

# Observed months over bands that should hold four fifths, from projections that start a year apart; the latest in orange
m-c7d1683d28 = 观测月份与应涵盖五分之四月份的区间带对照，各推演起点相隔一年；最近一次为橙色

# The scorecard
m-d58d919d15 = 记分卡

# How does each indicator stand now, how did it stand before the last turn and a year before that, and what may be read from the change? Each is defined in one file, with what it cannot show and with the nine attributes of a good measure, each met or not, with a reason. A reading says which way a change points, not why.
m-a56b101f0e = 各指标目前如何，最近一次起算事件之前以及再早一年如何，变化可作何解读？每项指标的定义均在一个文件中，并说明其不能反映的内容，以及良好指标的九项属性各自是否具备及理由。读数只说明变化的方向，不说明原因。

# Of {scorecard.indicators} indicators, {scorecard.available:none has a value on this day|one has a value on this day and is shown|{} have a value on this day and are shown}. {scorecard.toward:None|One|{}} moved toward what counts as good, {scorecard.away:none|one|{}} away from it{scorecard.same:|, and one stayed about the same|, and {} stayed about the same}.
m-52ccd63a8b = 在{ $scorecard_indicators }项指标中，{ $scorecard_available ->
    [0] 在该日无一项有数值
    [1] 在该日有数值的一项列于此处
    *[other] 在该日有数值的{ $scorecard_available }项列于此处
    }。朝良好方向变动的{ $scorecard_toward ->
    [0] 无
    [1] 一项
    *[other] { $scorecard_toward }项
    }，反方向变动的{ $scorecard_away ->
    [0] 无
    [1] 一项
    *[other] { $scorecard_away }项
    }{ $scorecard_same ->
    [0] {""}
    [1] ，大致不变的一项
    *[other] ，大致不变的{ $scorecard_same }项
    }。

# {scorecard.older:None speaks|One speaks|{} speak} wholly or partly of months before {since_busan.turn} and get no reading. {scorecard.with_target:None has a public target|One has a public target|{} have a public target}.
m-7c4b8a8bfa = 全部或部分反映{ $since_busan_turn }之前月份、因而不作解读的{ $scorecard_older ->
    [0] 无
    [1] 有一项
    *[other] 有{ $scorecard_older }项
    }。有公开目标值的{ $scorecard_with_target ->
    [0] 无
    [1] 有一项
    *[other] 有{ $scorecard_with_target }项
    }。

# Values are set beside what was known on {scorecard.before_day}, the day before {since_busan.turn}, and on {scorecard.earlier_day}; a file that was two years old by then says nothing of that day and is left out. {scorecard.compared:None|One|{}} can be compared so.
m-bd42300610 = 数值与{ $scorecard_before_day }（{ $since_busan_turn }前一日）及{ $scorecard_earlier_day }当时已知的数值对照；届时已有两年之久的文件不能反映当日情况，不予采用。可作此对照的{ $scorecard_compared ->
    [0] 无
    [1] 有一项
    *[other] 有{ $scorecard_compared }项
    }。

# How sure: high where what is counted is objective and reliable by the attributes, medium where it is one of both, low where it is neither.
m-b042aebf17 = 可信度：按属性判断，所统计内容客观且可靠的为高，仅具其一的为中，两者均不具备的为低。

# Where each indicator comes from
m-bd40cfb6d1 = 各指标的来源

# How each indicator is defined, and what it cannot show
m-cb743463b2 = 各指标的定义及其不能反映的内容

# The attributes with their reasons, and usual lags, are in the data folder.
m-557ee4489e = 各项属性及其理由，以及通常的滞后时间，见数据文件夹。

# What was decided, and when
m-5d49d7094d = 作出了哪些决定，于何时

# Who controlled what, by which date, and which tariff steps and truces ran beside it? Every row names its publisher; a row that could not be confirmed says so.
m-41b33e4ada = 哪一方在何日管制了何种物质，同期有哪些关税步骤和暂停安排？每行均注明发布机构；未能证实的行予以注明。

# China adopted {controls.adopted_china:no control|one control|{} controls} that this table holds, the United States {controls.adopted_united_states:none|one|{}} and the United Nations {controls.adopted_un:none|one|{}}.
m-9abde70fc4 = 本表所载已出台管制措施：中国{ $controls_adopted_china ->
    [0] 无
    [1] 一项
    *[other] { $controls_adopted_china }项
    }，美国{ $controls_adopted_united_states ->
    [0] 无
    [1] 一项
    *[other] { $controls_adopted_united_states }项
    }，联合国{ $controls_adopted_un ->
    [0] 无
    [1] 一项
    *[other] { $controls_adopted_un }项
    }。

# How sure: dates of decisions are public, and each row names its publisher and how well it is sourced. A decision that was not found, or a date that its publisher corrects, would change the picture. Nearness of two dates shows no link.
m-1d50404a5a = 可信度：决定的日期均已公开，每行注明发布机构及来源的可靠程度。如有未找到的决定，或发布机构更正日期，情况会改变。两个日期相近并不表明有关联。

# Controls
m-799c269135 = 管制措施

# China controlled fentanyls as a class in {controls.china_fentanyl_class_effective:month}, nitazenes in {controls.china_nitazene_class_effective:month}
m-906829e49a = 中国自{ $controls_china_fentanyl_class_effective__month }起对芬太尼类物质、自{ $controls_china_nitazene_class_effective__month }起对尼秦类物质实行整类列管

# Controls adopted on opioids and precursors, by authority and day of effect; the vertical line is the day of this brief
m-f71b7e32e3 = 已出台的阿片类药物和前体管制措施，按主管方和施行日期分列；竖线为本简报日期

# China controlled fentanyl-related substances as a class from {controls.china_fentanyl_class_effective}, {controls.china_fentanyl_class_days} after the announcement.
m-b6418ce2a7 = 中国自{ $controls_china_fentanyl_class_effective }起对芬太尼类物质实行整类列管，即公布后{ $controls_china_fentanyl_class_days }。

# China controlled nitazenes as a class from {controls.china_nitazene_class_effective} (this date is {controls.china_nitazene_class_confidence}), and two piperidones as precursors from {controls.china_piperidones_effective} (this date is {controls.china_piperidones_confidence}). These are two instruments.
m-246b712242 = 中国自{ $controls_china_nitazene_class_effective }起对尼秦类物质实行整类列管（该日期{ $controls_china_nitazene_class_confidence }），并自{ $controls_china_piperidones_effective }起将两种哌啶酮列为易制毒化学品（该日期{ $controls_china_piperidones_confidence }）。二者为两份文书。

# Since {controls.china_export_licences_effective} exporters in China need a licence to send certain precursors to the United States, Mexico or Canada. This is a licence and not a ban; the names of the chemicals were not found.
m-1d6c6cce8c = 自{ $controls_china_export_licences_effective }起，中国出口商向美国、墨西哥或加拿大出口特定前体须取得许可证。这是许可管理，并非禁令；相关化学品的名称未能查到。

# Tariffs and truces
m-d7946a647a = 关税与关税暂停期

# The United States put a fentanyl duty of {levers.fentanyl_first_rate} on all goods from China on {levers.fentanyl_first_day}; its highest rate was {levers.fentanyl_peak_rate}.
m-fc7b019f86 = 美国于{ $levers_fentanyl_first_day }对所有中国商品加征芬太尼关税，税率为{ $levers_fentanyl_first_rate }；其最高税率为{ $levers_fentanyl_peak_rate }。

# The fentanyl duty ended on {levers.fentanyl_end_day}, after the Supreme Court found no power to impose it. {levers.tied_to_fentanyl_now:No duty on China that is tied to fentanyl is|One duty on China that is tied to fentanyl is|{} duties on China that are tied to fentanyl are} known to be in force.
m-e5aaa0e5a2 = 美国最高法院认定加征缺乏法律授权后，芬太尼关税于{ $levers_fentanyl_end_day }终止。{ $levers_tied_to_fentanyl_now ->
    [0] 目前未发现对华有与芬太尼挂钩的关税仍在实施
    [1] 已知目前对华有一项与芬太尼挂钩的关税仍在实施
    *[other] 已知目前对华有{ $levers_tied_to_fentanyl_now }项与芬太尼挂钩的关税仍在实施
    }。

# The tariff truce {levers.truce_days_left:was to run to {levers.truce_end}|runs to {levers.truce_end}, the day after this brief|runs to {levers.truce_end}, {} from the day of this brief}.
m-20d0428125 = 关税暂停期{ $levers_truce_days_left ->
    [0] 原定至{ $levers_truce_end }为止
    [1] 至{ $levers_truce_end }为止，即本简报日期的次日
    *[other] 至{ $levers_truce_end }为止，距本简报日期{ $levers_truce_days_left }
    }。

# Tariff truces between China and the United States
m-e9885a778f = 中美关税暂停期

# Windows and verdicts
m-5d05d74211 = 窗口与判定

# What do deaths and seizures show around each control, and how sure is each verdict? Every window is asked in the same way and judged by one written rule, with dates without an event, other models and deaths that no control can have moved beside it. That nothing can be told apart is an answer too, and then no size is shown.
m-0cfccd01cf = 每项管制前后，死亡和查获数据显示了什么？每项判定的可信度如何？对每个窗口均以同样方式提问，并按同一书面规则判定；同时列出无事件时点、其他模型，以及任何管制都不可能影响的死亡，以供对照。无法区分也是一种答案，此时不列出变动幅度。

# Of {outcomes.effects_rows} windows on deaths, around {outcomes.effects_asked:no control|one control|{} controls}, {outcomes.effects_clear:none has|one has|{} have} the verdict clear. Of {seizures.effects_asked:no control|one control|{} controls} inside the series of seizures {seizures.effects_clear:none has|one has|{} have} it.
m-daaf2cdfad = 在{ $outcomes_effects_rows }个死亡数据窗口（涉及{ $outcomes_effects_asked ->
    [0] 零项管制
    [1] 一项管制
    *[other] { $outcomes_effects_asked }项管制
    }）中，{ $outcomes_effects_clear ->
    [0] 没有窗口
    [1] 有一个窗口
    *[other] 有{ $outcomes_effects_clear }个窗口
    }的判定为“明确”。在查获数据序列所含的{ $seizures_effects_asked ->
    [0] 零项管制
    [1] 一项管制
    *[other] { $seizures_effects_asked }项管制
    }中，{ $seizures_effects_clear ->
    [0] 没有一项
    [1] 有一项
    *[other] 有{ $seizures_effects_clear }项
    }的判定为“明确”。

# How sure: each verdict is the word of one rule, whose false alarms and power were measured beforehand. What would change the answer is a window without another event in it, or a place that a control left untouched.
m-0f77b34346 = 可信度：每项判定均出自同一规则，该规则的误报和检验功效已事先测定。若有窗口内没有其他事件，或有某地未受管制触及，答案可能改变。

# Of {outcomes.effects_rows} windows on deaths {outcomes.effects_clear:none has|one has|{} have} a clear verdict; of {seizures.effects_asked} on seizures, {seizures.effects_clear:none|one|{}}
m-1a4eeac0f9 = 在{ $outcomes_effects_rows }个死亡数据窗口中，{ $outcomes_effects_clear ->
    [0] 没有窗口判定为明确
    [1] 有一个窗口判定为明确
    *[other] 有{ $outcomes_effects_clear }个窗口判定为明确
    }；在{ $seizures_effects_asked }个查获数据窗口中，{ $seizures_effects_clear ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $seizures_effects_clear }个
    }

# Deaths around China's controls
m-5c757e6b0d = 中国各项管制前后的死亡人数

# In the {brief.post_months} from the control of carfentanil on, deaths ran {outcomes.effect_2017_change:signed} against the course before ({brief.interval_level} interval {outcomes.effect_2017_interval}; verdict: {outcomes.effect_2017_verdict}). What follows it is no baseline for the next control.
m-5d0e985d62 = 自卡芬太尼列管起的{ $brief_post_months }内，死亡人数相对于此前走势变动{ $outcomes_effect_2017_change__signed }（{ $brief_interval_level }区间{ $outcomes_effect_2017_interval }；判定：{ $outcomes_effect_2017_verdict }）。此后的数据不能作为下一项管制的基线。

# The control of two precursors took effect in the same month as a class control in the United States; the verdict on it is: {outcomes.effect_2018_verdict}.
m-94ad08344e = 两种前体的管制与美国的一项整类列管在同一月份生效；对其判定为：{ $outcomes_effect_2018_verdict }。

# Of {outcomes.effects_answered:no control|one control|{} controls} asked about in the window of this brief, {outcomes.effects_alone:none leaves|one leaves|{} leave} out zero by itself, where by luck {outcomes.effects_by_luck:fewer than one|about one|about {}} would; weighed together, {outcomes.effects_together:none does|one does|{} do}.
m-22e011f5af = 在本简报窗口内考察的{ $outcomes_effects_answered ->
    [0] 零项管制
    [1] 一项管制
    *[other] { $outcomes_effects_answered }项管制
    }中，{ $outcomes_effects_alone ->
    [0] 没有一项
    [1] 有一项
    *[other] 有{ $outcomes_effects_alone }项
    }单独来看不含零，而仅凭偶然，预期{ $outcomes_effects_by_luck ->
    [0] 不足一项
    [1] 约一项
    *[other] 约{ $outcomes_effects_by_luck }项
    }；合并权衡后，{ $outcomes_effects_together ->
    [0] 没有一项不含零
    [1] 有一项不含零
    *[other] 有{ $outcomes_effects_together }项不含零
    }。

# Half year after the class control: {effect_checks.deaths_verdict}; {effect_checks.deaths_models_excluding} of {effect_checks.deaths_models} models leave out zero
m-1555a5bc74 = 整类列管后半年：{ $effect_checks_deaths_verdict }；{ $effect_checks_deaths_models }个模型中{ $effect_checks_deaths_models_excluding }个不含零

# For the class control, in effect on {effect_checks.deaths_control}, {effect_checks.deaths_admitted} of {effect_checks.deaths_cells} specifications are admitted: {effect_checks.deaths_same_sign} of these have the sign of the headline, and {effect_checks.deaths_excluding} leave out zero.
m-e209ce9bf1 = 整类列管于{ $effect_checks_deaths_control }施行，{ $effect_checks_deaths_cells }个设定中{ $effect_checks_deaths_admitted }个获采纳：其中{ $effect_checks_deaths_same_sign }与主要结果方向相同，{ $effect_checks_deaths_excluding }不含零。

# Of {effect_checks.deaths_dates} dates without an event, {effect_checks.deaths_firing} look like an effect.
m-43cea12486 = 在{ $effect_checks_deaths_dates }个无事件时点中，{ $effect_checks_deaths_firing }看似有效应。

# A published estimate, put to the same test
m-fbe18c3c8d = 对一项已发表估计的同样检验

# One estimate of the class control is public in a form that can be tested: {published_estimates.change:signed} for {published_estimates.months_low} to {published_estimates.months_high} ({published_estimates.work}). Asked in that shape, in months that end before the pandemic, final deaths give a {brief.interval_level} interval of {published_estimates.long_interval} for the longest length (stated change {published_estimates.long_where}; verdict: {published_estimates.long_verdict}), and {published_estimates.short_interval} for the shortest (stated change {published_estimates.short_where}; verdict: {published_estimates.short_verdict}). Of {published_estimates.tested} readings the stated change lies inside the interval in {published_estimates.inside:none|one|{}} and outside in {published_estimates.outside:none|one|{}}. A fall of {published_estimates.long_smallest} would have been seen. Of {published_estimates.scan_lengths} lengths tried, {published_estimates.scan_months} stands out most ({brief.interval_level} interval {published_estimates.scan_interval}); by luck alone some length would stand out as much in {published_estimates.scan_luck} of series.
m-feaf8e1563 = 关于整类列管，有一项公开估计的形式可供检验：{ $published_estimates_change__signed }，持续{ $published_estimates_months_low }至{ $published_estimates_months_high }（{ $published_estimates_work }）。按该形式、以截至新冠疫情之前的月份考察，最终死亡人数给出的{ $brief_interval_level }区间，最长时长为{ $published_estimates_long_interval }（所称变动{ $published_estimates_long_where }；判定：{ $published_estimates_long_verdict }），最短时长为{ $published_estimates_short_interval }（所称变动{ $published_estimates_short_where }；判定：{ $published_estimates_short_verdict }）。在{ $published_estimates_tested }种读法中，所称变动落在区间内的{ $published_estimates_inside ->
    [0] 没有
    [1] 有一种
    *[other] 有{ $published_estimates_inside }种
    }，落在区间外的{ $published_estimates_outside ->
    [0] 没有
    [1] 有一种
    *[other] 有{ $published_estimates_outside }种
    }。若有{ $published_estimates_long_smallest }的降幅，应可看出。在所试的{ $published_estimates_scan_lengths }种时长中，{ $published_estimates_scan_months }最为突出（{ $brief_interval_level }区间{ $published_estimates_scan_interval }）；仅凭偶然，{ $published_estimates_scan_luck }的序列中也会有某一时长同样突出。

# The estimate comes from prices. It is reported as {published_estimates.deaths} fewer, set against {published_estimates.base}, of which it is {published_estimates.share_of_base}. Final counts hold {published_estimates.base_held} in the same months, so that the base is {published_estimates.base_share} of them, and the figure stated would be {published_estimates.share_long} over the longest length and {published_estimates.share_short} over the shortest. The base was read in a newspaper's account, not in the paper.
m-d275ff73b7 = 该估计由价格推得。据报道，死亡减少{ $published_estimates_deaths }人，对照基数为{ $published_estimates_base }人，占该基数的{ $published_estimates_share_of_base }。同期最终计数为{ $published_estimates_base_held }人，因此该基数为其{ $published_estimates_base_share }；所称数字按最长时长计为{ $published_estimates_share_long }，按最短时长计为{ $published_estimates_share_short }。该基数取自报纸的报道，而非论文本身。

# Published estimates in the shape, length and window that they claim
m-35c04f13d7 = 按所称形式、时长和窗口检验已发表估计

# Published estimates beside this brief's own
m-02f1f06524 = 已发表估计与本简报估计对照

# States side by side
m-df2d46f7de = 各州对照

# A control works on every state on the same day, so none is left untouched to compare with. States can be set beside each other by how far the drug had reached them. A difference between them is a difference and no more: whatever else touched the two kinds of states in those months is in it.
m-8d391e5430 = 管制在同一天作用于所有州，因此没有未受触及的州可供比较。可以按毒品此前波及各州的程度将各州并列对照。它们之间的差异仅是差异：那几个月里影响这两类州的其他因素也都包含在内。

# Reach is measured in two ways: by heroin, which was mostly powder in {state_panels.states_powder} states east of the Mississippi and mostly black tar in {state_panels.states_tar} west of it; and by the share of synthetic opioids in a state's overdose deaths of the year before. Of {state_panels.asked} comparisons of deaths that involved synthetic opioids, by two methods around three controls, {state_panels.identified:none is|one is|{} are} identified{state_panels.clear:; none has the verdict clear|; one has the verdict clear|; {} have the verdict clear}{state_panels.weak:| and one the verdict weak| and {} the verdict weak}.
m-25a02a76ae = 波及程度按两种方式衡量：一是海洛因类型，密西西比河以东{ $state_panels_states_powder }个州以粉状为主，以西{ $state_panels_states_tar }个州以黑焦油状为主；二是上一年合成阿片类药物在该州用药过量死亡中的占比。围绕三项管制、采用两种方法，对涉及合成阿片类药物的死亡作了{ $state_panels_asked }次比较，其中{ $state_panels_identified ->
    [0] 没有一次
    [1] 有一次
    *[other] 有{ $state_panels_identified }次
    }可识别{ $state_panels_clear ->
    [0] ；没有一次判定为明确
    [1] ；有一次判定为明确
    *[other] ；有{ $state_panels_clear }次判定为明确
    }{ $state_panels_weak ->
    [0] {""}
    [1] ，有一次判定为较弱
    *[other] ，有{ $state_panels_weak }次判定为较弱
    }。

# The quarters before a control are the test: states that had begun to part before it cannot show what came with it. By the share, in {state_panels.difference_by_share_2017_units} states, the test of the quarters before the control of carfentanil has p {state_panels.difference_by_share_2017_leads} (verdict: {state_panels.difference_by_share_2017_verdict}); before the class control p {state_panels.difference_by_share_2019_leads} (verdict: {state_panels.difference_by_share_2019_verdict}). The control of two precursors: {state_panels.difference_by_share_2018_verdict}.
m-261ff89b72 = 管制之前的各季度即为检验：在此之前各州已开始分化的，无法显示随管制而来的变化。按占比，在{ $state_panels_difference_by_share_2017_units }个州中，对卡芬太尼列管前各季度的检验p值为{ $state_panels_difference_by_share_2017_leads }（判定：{ $state_panels_difference_by_share_2017_verdict }）；整类列管之前p值为{ $state_panels_difference_by_share_2019_leads }（判定：{ $state_panels_difference_by_share_2019_verdict }）。两种前体的管制：{ $state_panels_difference_by_share_2018_verdict }。

# Other dates are a second test, for states may part slowly. Of those within three years of the control of carfentanil, {state_panels.difference_by_share_2017_firing} give a difference by the share that leaves out zero.
m-f665b42ecb = 其他时点是第二重检验，因为各州可能缓慢分化。在卡芬太尼列管前后三年内的时点中，{ $state_panels_difference_by_share_2017_firing }按占比得出的差异不含零。

# Overdoses of all drugs hold those with synthetic opioids. From the class control on, states of powder heroin stand {state_panels.synthetic_of_overdoses_2019_change:signed} off weighted means of the others that ran like them before (rank among placebos {state_panels.synthetic_of_overdoses_2019_rank}; verdict: {state_panels.synthetic_of_overdoses_2019_verdict}).
m-e10ca37fc2 = 所有毒品的用药过量死亡包含涉及合成阿片类药物者。自整类列管起，粉状海洛因各州与此前走势相近的其他州的加权均值相差{ $state_panels_synthetic_of_overdoses_2019_change__signed }（在安慰剂中的位次{ $state_panels_synthetic_of_overdoses_2019_rank }；判定：{ $state_panels_synthetic_of_overdoses_2019_verdict }）。

# Suicides and transport deaths are compared between the same states: of {state_panels.untouched_asked} comparisons, {state_panels.untouched_moved:none shows|one shows|{} show} a difference after quarters that were alike.
m-8b359063c6 = 自杀和交通事故死亡在相同各州之间比较：{ $state_panels_untouched_asked }次比较中，{ $state_panels_untouched_moved ->
    [0] 没有一次
    [1] 有一次
    *[other] 有{ $state_panels_untouched_moved }次
    }在此前季度相似的情况下出现差异。

# Quarters before a control test the comparison: of {state_panels.asked} comparisons of states, {state_panels.identified:none is|one is|{} are} identified
m-b66c87a204 = 管制前各季度用于检验比较：{ $state_panels_asked }次各州比较中，{ $state_panels_identified ->
    [0] 没有一次可识别
    [1] 有一次可识别
    *[other] 有{ $state_panels_identified }次可识别
    }

# States side by side: difference in differences, a year before and nine months from the control on
m-44e7b3b7b7 = 各州对照：双重差分，管制前一年与自管制起九个月

# A state with a withheld month in the window is left out. No size is shown where nothing is identified.
m-687f82fbce = 窗口内有月份数据未予公布的州不计入。无法识别时不列出幅度。

# States side by side: synthetic control, a year before and nine months from the control on
m-8857568489 = 各州对照：合成控制法，管制前一年与自管制起九个月

# States that the drug had reached, each against a weighted mean of the others that ran like it before. By share, reached are those above the middle state.
m-c06d5472b4 = 毒品已波及的各州，分别与此前走势相近的其他州的加权均值对照。按占比时，高于居中州者视为已波及。

# What else moved around the class control
m-fee8909bcc = 整类列管前后的其他变动

# Deaths that no control of fentanyl can have moved are asked the same question. Where they moved as well, a change of those months is no effect of a control.
m-7b6ca339de = 对任何芬太尼管制都不可能影响的死亡提出同样问题。如果这些死亡也有变动，则那几个月的变化并非管制的效应。

# Of {negative_controls.asked} such series, {negative_controls.moved:none|one|{}} changed in the half year after the class control by the rule of this brief. Homicides ran {negative_controls.homicides_change:signed} against the course before (verdict: {negative_controls.homicides_verdict}).
m-9ee6c755da = 在{ $negative_controls_asked }个此类序列中，按本简报规则，整类列管后半年有变动的{ $negative_controls_moved ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $negative_controls_moved }个
    }。他杀死亡相对于此前走势变动{ $negative_controls_homicides_change__signed }（判定：{ $negative_controls_homicides_verdict }）。

# Suicides: {negative_controls.suicides_change:signed} (verdict: {negative_controls.suicides_verdict}). Transport deaths: {negative_controls.transport_deaths_change:signed} (verdict: {negative_controls.transport_deaths_verdict}).
m-8c7cccc93a = 自杀：{ $negative_controls_suicides_change__signed }（判定：{ $negative_controls_suicides_verdict }）。交通事故死亡：{ $negative_controls_transport_deaths_change__signed }（判定：{ $negative_controls_transport_deaths_verdict }）。

# Overdoses of all drugs, which contain those with synthetic opioids, ran {negative_controls.all_overdoses_change:signed} (verdict: {negative_controls.all_overdoses_verdict}).
m-db3e77aaeb = 所有毒品的用药过量死亡（包含涉及合成阿片类药物者）变动{ $negative_controls_all_overdoses_change__signed }（判定：{ $negative_controls_all_overdoses_verdict }）。

# Seizures around each control
m-b7b7f0e787 = 各项管制前后的查获情况

# {seizures.events_inside:No marked event lies|One marked event lies|{} marked events lie} inside the series{seizures.events_too_few:|, one with too few months around it|, {} with too few months around them}. {seizures.events_alone:None stands|One stands|{} stand} alone in a window of {brief.pre_months} before and {brief.post_months} after.
m-31f2900f8f = 该序列内{ $seizures_events_inside ->
    [0] 没有所标事件
    [1] 有一项所标事件
    *[other] 有{ $seizures_events_inside }项所标事件
    }{ $seizures_events_too_few ->
    [0] {""}
    [1] ，其中一项前后月数过少
    *[other] ，其中{ $seizures_events_too_few }项前后月数过少
    }。在之前{ $brief_pre_months }、之后{ $brief_post_months }的窗口内，{ $seizures_events_alone ->
    [0] 没有一项
    [1] 有一项
    *[other] 有{ $seizures_events_alone }项
    }单独出现。

# {seizures.effects_asked:No control lies inside the series.|One control lies inside the series.|{} controls lie inside the series.} {seizures.effects_clear:No verdict on one is clear|One verdict is clear|{} verdicts are clear}{seizures.effects_weak:|, one is weak|, {} are weak}{seizures.effects_none:|, for one none is seen|, for {} none is seen}{seizures.effects_not_identified:|, and one is not identified|, and {} are not identified}. Where it is not identified, no fall or rise can be read as the work of one control.
m-66184965ce = { $seizures_effects_asked ->
    [0] 该序列内没有管制。
    [1] 该序列内有一项管制。
    *[other] 该序列内有{ $seizures_effects_asked }项管制。
    }{ $seizures_effects_clear ->
    [0] 没有判定为明确的
    [1] 有一项判定为明确
    *[other] 有{ $seizures_effects_clear }项判定为明确
    }{ $seizures_effects_weak ->
    [0] {""}
    [1] ，一项较弱
    *[other] ，{ $seizures_effects_weak }项较弱
    }{ $seizures_effects_none ->
    [0] {""}
    [1] ，一项未见变化
    *[other] ，{ $seizures_effects_none }项未见变化
    }{ $seizures_effects_not_identified ->
    [0] {""}
    [1] ，一项无法识别
    *[other] ，{ $seizures_effects_not_identified }项无法识别
    }。无法识别时，任何下降或上升都不能解读为某一项管制的作用。

# Asked all at once, of {seizures.effects_answered} that could be asked {seizures.effects_alone:none leaves|one leaves|{} leave} out zero by itself, where by luck {seizures.effects_by_luck:fewer than one|about one|about {}} would; weighed together, {seizures.effects_together:none does|one does|{} do}.
m-143a3a8a84 = 一并考察，在可考察的{ $seizures_effects_answered }项中，{ $seizures_effects_alone ->
    [0] 没有一项
    [1] 有一项
    *[other] 有{ $seizures_effects_alone }项
    }单独来看不含零，而仅凭偶然，预期{ $seizures_effects_by_luck ->
    [0] 不足一项
    [1] 约一项
    *[other] 约{ $seizures_effects_by_luck }项
    }；合并权衡后，{ $seizures_effects_together ->
    [0] 没有一项不含零
    [1] 有一项不含零
    *[other] 有{ $seizures_effects_together }项不含零
    }。

# {effect_checks.seizures_control}: {effect_checks.seizures_verdict}; {effect_checks.seizures_firing} of other dates look like an effect
m-d1b0b1dc32 = { $effect_checks_seizures_control }：{ $effect_checks_seizures_verdict }；{ $effect_checks_seizures_firing }的其他时点看似有效应

# For that control {effect_checks.seizures_admitted} of {effect_checks.seizures_cells} specifications are admitted: {effect_checks.seizures_same_sign} of these have the sign of the headline, and {effect_checks.seizures_excluding} leave out zero. Of {effect_checks.seizures_models} models {effect_checks.seizures_models_excluding:none leaves|one leaves|{} leave} out zero. It was set beside {effect_checks.seizures_dates} dates without an event.
m-ddb1da56f2 = 对该项管制，{ $effect_checks_seizures_cells }个设定中{ $effect_checks_seizures_admitted }个获采纳：其中{ $effect_checks_seizures_same_sign }与主要结果方向相同，{ $effect_checks_seizures_excluding }不含零。在{ $effect_checks_seizures_models }个模型中，{ $effect_checks_seizures_models_excluding ->
    [0] 没有一个
    [1] 有一个
    *[other] 有{ $effect_checks_seizures_models_excluding }个
    }不含零。该项管制与{ $effect_checks_seizures_dates }个无事件时点作了对照。

# Data, timelines and what is not known
m-5d39622428 = 数据、时间线与未知事项

# What does this brief rest on, how old is it, and what could not be found out?
m-4b00eea30e = 本简报以什么为依据？数据有多旧？哪些未能查明？

# What this brief rests on
m-2fde167fe7 = 本简报的依据

# The day of this brief is {brief.as_of}. Events are known to {evidence.events_known_to}{evidence.events_age:|, one day before it|, {} before it}; data reach to {evidence.data_to} at the latest, and most files end earlier. A brief whose day lies more than {evidence.events_limit} after its known events says so.
m-67c8530101 = 本简报日期为{ $brief_as_of }。事件信息截至{ $evidence_events_known_to }{ $evidence_events_age ->
    [0] {""}
    [1] ，即简报日期前一天
    *[other] ，即简报日期前{ $evidence_events_age }
    }；数据最晚截至{ $evidence_data_to }，多数文件截止更早。简报日期晚于事件信息截止日超过{ $evidence_events_limit }的，予以注明。

# Its newest data file was published by {evidence.newest_vintage}; of {evidence.datasets} datasets, {evidence.overdue:none is|one is|{} are} overdue, with a newest file older than one and a half of the publisher's intervals. Of {evidence.timeline_rows} rows in its timelines {evidence.share_sourced} are confirmed by their publisher or reported by a named one; {evidence.unconfirmed_rows:none is not|one is not, and says so where it stands|{} are not, and say so where they stand}{evidence.without_attempt:|; for one of them no attempt is on record|; for {} of them no attempt is on record}.
m-dde25f5c3a = 最新的数据文件至迟于{ $evidence_newest_vintage }发布；{ $evidence_datasets }个数据集中，{ $evidence_overdue ->
    [0] 没有一个逾期
    [1] 有一个逾期
    *[other] 有{ $evidence_overdue }个逾期
    }，即最新文件已超过发布机构一个半发布周期。在时间线的{ $evidence_timeline_rows }个条目中，{ $evidence_share_sourced }已由发布机构证实或由具名机构报道；{ $evidence_unconfirmed_rows ->
    [0] 没有未证实的条目
    [1] 有一个未证实，已在该处注明
    *[other] 有{ $evidence_unconfirmed_rows }个未证实，已在各处注明
    }{ $evidence_without_attempt ->
    [0] {""}
    [1] ；其中一个没有核实记录
    *[other] ；其中{ $evidence_without_attempt }个没有核实记录
    }。

# Of {evidence.datasets} datasets {evidence.overdue:none is|one is|{} are} overdue; data reach to {evidence.data_to}
m-e1564202b3 = { $evidence_datasets }个数据集中，{ $evidence_overdue ->
    [0] 没有逾期的
    [1] 有一个逾期
    *[other] 有{ $evidence_overdue }个逾期
    }；数据截至{ $evidence_data_to }

# Datasets that their publisher renews, by the last day covered, with the day of the newest file; the strip ends on the day of this brief
m-a92794d232 = 由发布机构持续更新的数据集，按所涵盖的最后一天列示，附最新文件日期；横条止于本简报日期

# Data files, their newest vintage and its age
m-ab188309ed = 数据文件、最新版本及其距今时间

# A vintage is named by the day it was published. An inferred date is the end of the month in which the publisher usually releases the file.
m-d15b5737da = 版本以发布日期命名。推断日期为发布机构通常发布该文件之月的月末。

# Confirmed
m-fe00b67b6d = 已证实

# Reported
m-34540bb7b0 = 据报道

# What is public
m-80df242cf9 = 已公开事项

# How well the timelines are sourced
m-cf016409a3 = 时间线的来源情况

# Confirmed: the publisher's own page is cited. Reported: a named institution or news agency reports it on its own site.
m-9bbb2a45d8 = 已证实：引用发布机构自身网页。据报道：具名机构或通讯社在其自身网站上报道。

# What is not known
m-067bc37dfb = 未知事项

# Events were looked for to {evidence.events_known_to}, {evidence.events_age} before the day of this brief; what came after is not in it.
m-4488924415 = 事件信息查找至{ $evidence_events_known_to }，即简报日期前{ $evidence_events_age }；此后的事件未予收录。

# China's licence list holds {licences.names_not_public} chemicals whose names were not found: which of the tracked precursors it covers cannot be known.
m-790eed06ed = 中国出口许可清单中有{ $licences_names_not_public }种化学品的名称未能查到：它涵盖哪些跟踪的前体无从得知。

# Of {controls.customs_precursors} tracked precursors, trade statistics show {controls.customs_own_line:none on a line of its own|one on a line of its own|{} on lines of their own}, and {controls.customs_basket:none shares|one shares|{} share} one basket with pesticides and medicines. What moves in the basket cannot be told apart in public data.
m-0f88bddbaf = 在跟踪的{ $controls_customs_precursors }种前体中，贸易统计{ $controls_customs_own_line ->
    [0] 均未单列税号
    [1] 有一种单列税号
    *[other] 有{ $controls_customs_own_line }种单列税号
    }，{ $controls_customs_basket ->
    [0] 没有一种
    [1] 有一种
    *[other] 有{ $controls_customs_basket }种
    }与农药和药品共用一个篮子税号。篮子税号内的流动在公开数据中无法区分。

# Of {enforcement.announcements} announcements and reports of charges, arrests and sanctions, {enforcement.announcements_incomplete:none leaves|one leaves|{} leave} out a number that a count of persons needs. No public table follows what became of the persons charged.
m-0b0d75cffb = 在关于起诉、抓获和制裁的{ $enforcement_announcements }份公告和报道中，{ $enforcement_announcements_incomplete ->
    [0] 没有一份缺少
    [1] 有一份缺少
    *[other] 有{ $enforcement_announcements_incomplete }份缺少
    }统计人数所需的数字。没有公开表格跟踪被起诉人员的后续情况。

# The publisher's own predictions, against what settled: while deaths rose, {outcomes.predicted_rising_error:signed} on average, in {outcomes.predicted_rising_values} sums from {outcomes.predicted_rising_files:no file|one file|{} files} (sums that share no month: {outcomes.predicted_rising_windows}; youngest age {outcomes.predicted_rising_youngest}).
m-09a3bcc45a = 发布机构自身预测与最终结果对照：死亡上升期间，平均相差{ $outcomes_predicted_rising_error__signed }，涉及{ $outcomes_predicted_rising_values }个合计数，取自{ $outcomes_predicted_rising_files ->
    [0] 零个文件
    [1] 一个文件
    *[other] { $outcomes_predicted_rising_files }个文件
    }（不共用月份的合计数：{ $outcomes_predicted_rising_windows }；最短时长{ $outcomes_predicted_rising_youngest }）。

# While deaths fell, {outcomes.predicted_falling_error:signed}, in {outcomes.predicted_falling_values} sums (files: {outcomes.predicted_falling_files}; sums that share no month: {outcomes.predicted_falling_windows}; youngest age {outcomes.predicted_falling_youngest}). Neighbouring sums of twelve months share eleven of them: these are few readings.
m-1625c6101d = 死亡下降期间，相差{ $outcomes_predicted_falling_error__signed }，涉及{ $outcomes_predicted_falling_values }个合计数（文件：{ $outcomes_predicted_falling_files }；不共用月份的合计数：{ $outcomes_predicted_falling_windows }；最短时长{ $outcomes_predicted_falling_youngest }）。相邻的十二个月合计数共用其中十一个月：实际读数很少。

# A sum counts as settled after twelve months. Some grew past that age, by {outcomes.settled_growth} at most; that is in no figure here.
m-d21a2c4453 = 合计数满十二个月后视为已定。有些在此之后仍有增加，最多增加{ $outcomes_settled_growth }；这未计入此处任何数字。

# Months of a state with fewer than ten deaths are withheld: states with such a month are not compared, and states do not add up to the nation. In {states.final_year} they hold {states.final_states} of {states.final_nation} deaths; {states.withheld} are withheld.
m-0dfa159240 = 某州单月死亡不足十人时不予公布：有此类月份的州不作比较，各州之和不等于全国数。{ $states_final_year }年，全国{ $states_final_nation }例死亡中各州数据包含{ $states_final_states }例；{ $states_withheld }不予公布。

# Emergency visits come from jurisdictions that take part, {emergency.jurisdictions} in the latest month and {emergency.jurisdictions_prior} a year before. They change, and the rate changes with them; a visit is counted as one of fentanyl only where it is coded as such.
m-f3298227c6 = 急诊就诊数据来自参与辖区，最近一个月有{ $emergency_jurisdictions }个，一年前有{ $emergency_jurisdictions_prior }个。参与辖区有变动，比率也随之变动；就诊只有编码为芬太尼时才计为芬太尼就诊。

# The effect of a single US duty step is not identified: of {levers.steps} days on which steps were announced, {levers.steps_alone:none has|one has|{} have} nothing else near, and at the median {levers.near_median} other events lie within {levers.window_days}.
m-96e02a074f = 单项美国关税措施的效应无法识别：在宣布措施的{ $levers_steps }个日期中，{ $levers_steps_alone ->
    [0] 没有一个
    [1] 有一个
    *[other] 有{ $levers_steps_alone }个
    }附近没有其他事件；{ $levers_window_days }内的其他事件数中位数为{ $levers_near_median }。

# In {federal_register.months_not_covered} of {federal_register.months} months the copy searched holds too little of the Federal Register for an absence to say anything. Of {federal_register.cited} documents that the timelines cite in the other months it has {federal_register.found}: what is not here may have been published all the same, and not each document here schedules or taxes anything.
m-108a3d4faa = 在{ $federal_register_months }个月中，有{ $federal_register_months_not_covered }个月所检索副本收录的《联邦公报》过少，查无记录不能说明问题。时间线引用的其他月份的{ $federal_register_cited }份文件中，副本收有{ $federal_register_found }份：此处没有的文件仍可能已经发布，此处的文件也并非每份都作出列管或征税。

# India's line of the basket has {india.breaks:no break|one break|{} breaks}. Where a code ends and what took its place is not held, years on the two sides are not compared, and the level after it is too low.
m-0ff08880b8 = 印度的篮子税号{ $india_breaks ->
    [0] 没有断点
    [1] 有一个断点
    *[other] 有{ $india_breaks }个断点
    }。若某编码终止而替代编码未收录，则断点两侧年份不作比较，其后水平偏低。

# The signposts of the scenarios look back {scenarios.signpost_days}, but not beyond the arrangement itself. No measure of success agreed by the two governments was found against which they could be read.
m-993da51153 = 情景的指示信号回溯{ $scenarios_signpost_days }，但不早于安排本身。未发现两国政府商定的、可据以对照的成效衡量指标。

# The middle totals of the scenarios for seizures are {scenarios.seizures_span} as far apart as the two ends of the interval of hold: the seizures of one year could hardly tell the scenarios apart.
m-ba614b1e0a = 各情景下查获总数中位值的间距，为“维持”情景区间两端间距的{ $scenarios_seizures_span }：仅凭一年的查获量很难区分各情景。

# A provisional sum to the month that rings for the fall in deaths was public by {monitoring.turn_soonest}, going by the publisher's documented lag. No file of national sums of that time is kept, and none of counts by state between {monitoring.turn_silent} and {monitoring.turn_vintage}: when the watch would first have rung cannot be told more closely.
m-6f5f6bcc96 = 按发布机构公布的滞后期计，截至触发死亡下降信号之月的初步合计数，最早于{ $monitoring_turn_soonest }公开。当时的全国合计数文件未有留存，{ $monitoring_turn_silent }至{ $monitoring_turn_vintage }之间的分州计数文件也无留存：监测最早何时会触发，无法更精确地说明。

# Projections less than a year apart share months, so that few of the past days looked at are independent. Where no file of the time is kept, a day is a pseudo-vintage: months public by the usual lag, in figures as known now, which flatters the scores. Two past days a year are taken; the command for the backtest takes every month, and asks for the verdicts of past days too.
m-44eb4f0a30 = 相距不足一年的预测共用若干月份，因此所考察的过去日期中很少有相互独立的。当时文件未留存的，以伪版本代之：按通常滞后期已公开的月份，采用目前已知的数字，这会使评分偏高。每年取两个过去日期；回测命令取每个月，并同时求取过去日期的判定。

# Files kept at the time gave the latest months on {record.deaths_kept:none|one|{}} of the {record.deaths_origins} days for deaths.
m-eb8fea4863 = 死亡数据方面，在{ $record_deaths_origins }个日期中，{ $record_deaths_kept ->
    [0] 没有一个日期
    [1] 有一个日期
    *[other] 有{ $record_deaths_kept }个日期
    }的最近月份取自当时留存的文件。

# For seizures they did on {record.seizures_kept:none|one|{}} of {record.seizures_origins}.
m-240fdf2624 = 查获数据方面，在{ $record_seizures_origins }个日期中，{ $record_seizures_kept ->
    [0] 没有一个
    [1] 有一个
    *[other] 有{ $record_seizures_kept }个
    }如此。

# Rows not confirmed by their publisher, and what came of the last attempt to confirm them
m-bcfe2b6927 = 未经发布机构证实的条目，以及最近一次核实尝试的结果

# The attempts, with their words and places, are in the data folder.
m-9eaedcb915 = 各次尝试的内容和位置见数据文件夹。

# More on the time since the last turn
m-b26b32b385 = 上一起算事件以来的更多情况

# Acts since the last turn by day, and days ahead
m-270e83d070 = 上一起算事件以来的举措，按日列示，及后续日程

# Each promise twelve months after it was made
m-60bb8bf3f3 = 各项承诺作出十二个月后的情况

# More on promises
m-33d0f13e99 = 关于承诺的更多情况

# Of {commitments.promises} promises{commitments.met:, none is met|, one is met|, {} are met}{commitments.met_late:|, one of them late|, {} of them late}; {commitments.partly:none is|one is|{} are} partly met, {commitments.lapsed:none has|one has|{} have} lapsed and {commitments.pending:none is|one is|{} are} pending; {commitments.no_public_evidence:each has some public evidence|for one there is no public evidence|for {} there is no public evidence}.
m-8c0953de29 = { $commitments_promises }项承诺中{ $commitments_met ->
    [0] ，没有已履行的
    [1] ，一项已履行
    *[other] ，{ $commitments_met }项已履行
    }{ $commitments_met_late ->
    [0] {""}
    [1] ，其中一项逾期
    *[other] ，其中{ $commitments_met_late }项逾期
    }；{ $commitments_partly ->
    [0] 没有部分履行的
    [1] 一项部分履行
    *[other] { $commitments_partly }项部分履行
    }，{ $commitments_lapsed ->
    [0] 没有失效的
    [1] 一项失效
    *[other] { $commitments_lapsed }项失效
    }，{ $commitments_pending ->
    [0] 没有尚未到期的
    [1] 一项尚未到期
    *[other] { $commitments_pending }项尚未到期
    }；{ $commitments_no_public_evidence ->
    [0] 各项均有一定公开证据
    [1] 一项未见公开证据
    *[other] { $commitments_no_public_evidence }项未见公开证据
    }。

# {commitments.duties:|One duty under a treaty is no promise to the other side and is counted apart{commitments.duties_met:; it is not met.|; it is met.|.}|{} duties under a treaty are no promises to the other side and are counted apart; {commitments.duties_met:none is|one is|{} are} met.}
m-edab9c2fe6 = { $commitments_duties ->
    [0] {""}
    [1] 一项条约义务并非对对方的承诺，单独计算{ $commitments_duties_met ->
        [0] ；尚未履行。
        [1] ；已履行。
        *[other] 。
        }
    *[other] { $commitments_duties }项条约义务并非对对方的承诺，单独计算；其中{ $commitments_duties_met ->
        [0] 没有已履行的
        [1] 一项已履行
        *[other] { $commitments_duties_met }项已履行
        }。
    }

# {commitments.overtaken:|One promise was overtaken by an outside event|{} promises were overtaken by outside events}{commitments.met_then_overtaken:|, one of them when it was already met|, {} of them when they were already met}{commitments.overtaken:|.|.}
m-ada2f2d0eb = { $commitments_overtaken ->
    [0] {""}
    [1] 一项承诺因外部事件失去履行条件
    *[other] { $commitments_overtaken }项承诺因外部事件失去履行条件
    }{ $commitments_met_then_overtaken ->
    [0] {""}
    [1] ，其中一项当时已履行
    *[other] ，其中{ $commitments_met_then_overtaken }项当时已履行
    }{ $commitments_overtaken ->
    [0] {""}
    [1] 。
    *[other] 。
    }

# Carried out in full: {ladder.china_carried_out:none|one|{}} of China's promises, {ladder.united_states_carried_out:none|one|{}} of those of the United States, {ladder.both_carried_out:none|one|{}} joint; what only the other side reports is left out. A count or a review is asked for {ladder.china_figure_asked:none|one|{}} of China's, {ladder.united_states_figure_asked:none|one|{}} of those of the United States and {ladder.both_figure_asked:none|one|{}} joint{ladder.china_measured:|; one of China's has a whole one|; {} of China's have a whole one}{ladder.united_states_measured:|; one of those of the United States has|; {} of those of the United States have}{ladder.both_measured:|; one that is joint has|; {} that are joint have}.
m-44545b0e6c = 全部落实的：中国的承诺{ $ladder_china_carried_out ->
    [0] 无
    [1] 一项
    *[other] { $ladder_china_carried_out }项
    }，美国的承诺{ $ladder_united_states_carried_out ->
    [0] 无
    [1] 一项
    *[other] { $ladder_united_states_carried_out }项
    }，共同承诺{ $ladder_both_carried_out ->
    [0] 无
    [1] 一项
    *[other] { $ladder_both_carried_out }项
    }；仅由对方通报的不计入。要求有计数或审查的：中国{ $ladder_china_figure_asked ->
    [0] 无
    [1] 一项
    *[other] { $ladder_china_figure_asked }项
    }，美国{ $ladder_united_states_figure_asked ->
    [0] 无
    [1] 一项
    *[other] { $ladder_united_states_figure_asked }项
    }，共同{ $ladder_both_figure_asked ->
    [0] 无
    [1] 一项
    *[other] { $ladder_both_figure_asked }项
    }{ $ladder_china_measured ->
    [0] {""}
    [1] ；中国有一项具备完整数据
    *[other] ；中国有{ $ladder_china_measured }项具备完整数据
    }{ $ladder_united_states_measured ->
    [0] {""}
    [1] ；美国有一项具备
    *[other] ；美国有{ $ladder_united_states_measured }项具备
    }{ $ladder_both_measured ->
    [0] {""}
    [1] ；共同承诺有一项具备
    *[other] ；共同承诺有{ $ladder_both_measured }项具备
    }。

# {commitments.share_number} of the promises hold a number and {commitments.share_deadline} a deadline. {commitments.side_terms:None is a side term|One is a side term|{} are side terms} of trade, which each side gave beside drug control and tariffs.
m-aae527ab9a = 载有数字的承诺占{ $commitments_share_number }，载有期限的占{ $commitments_share_deadline }。{ $commitments_side_terms ->
    [0] 没有一项
    [1] 有一项
    *[other] 有{ $commitments_side_terms }项
    }属于经贸附带条件，即双方各自在禁毒和关税之外给予的条件。

# Of {commitments.done_cases} promises that can be timed, {commitments.done_open:none is|one is|{} are} not met in full. Between announcement and effect of a control, China took {controls.effect_days_china} at the median ({controls.effect_controls_china} controls), the United States {controls.effect_days_united_states} ({controls.effect_controls_united_states}).
m-9dda9a7d3a = 在可计时的{ $commitments_done_cases }项承诺中，{ $commitments_done_open ->
    [0] 没有未完全履行的
    [1] 一项未完全履行
    *[other] { $commitments_done_open }项未完全履行
    }。从公布管制到施行，中国的中位数为{ $controls_effect_days_china }（{ $controls_effect_controls_china }项管制），美国为{ $controls_effect_days_united_states }（{ $controls_effect_controls_united_states }项）。

# A compilation made by hand states a status for {commitments.checked} of the promises and duties; the rule agrees for {commitments.agree:none|one|{}} of them.
m-ab7838dfb0 = 一份人工汇编列明了{ $commitments_checked }项承诺和义务的状况；规则与其一致的{ $commitments_agree ->
    [0] 没有
    [1] 有一项
    *[other] 有{ $commitments_agree }项
    }。

# Who says it was promised
m-baaf6c7dce = 由谁表明作出了承诺

# Both sides speak of {commitments.said_by_both:none|one|{}} of these promises, in the same or in different words; {commitments.said_by_us_only:none is|one is|{} are} told by the United States alone, {commitments.said_by_china_only:none|one|{}} by China alone.{commitments.china_said_by_us_only:| Of China's own one is known from the United States alone.| Of China's own {} are known from the United States alone.}{commitments.united_states_said_by_china_only:| Of those of the United States one is known from China alone.| Of those of the United States {} are known from China alone.}
m-92cf6255dd = 在这些承诺中，双方均提及的（措辞相同或不同）{ $commitments_said_by_both ->
    [0] 没有
    [1] 有一项
    *[other] 有{ $commitments_said_by_both }项
    }；仅由美国提及的{ $commitments_said_by_us_only ->
    [0] 没有
    [1] 有一项
    *[other] 有{ $commitments_said_by_us_only }项
    }，仅由中国提及的{ $commitments_said_by_china_only ->
    [0] 没有
    [1] 有一项
    *[other] 有{ $commitments_said_by_china_only }项
    }。{ $commitments_china_said_by_us_only ->
    [0] {""}
    [1] 中国自身的承诺中，有一项仅由美国提及。
    *[other] 中国自身的承诺中，有{ $commitments_china_said_by_us_only }项仅由美国提及。
    }{ $commitments_united_states_said_by_china_only ->
    [0] {""}
    [1] 美国的承诺中，有一项仅由中国提及。
    *[other] 美国的承诺中，有{ $commitments_united_states_said_by_china_only }项仅由中国提及。
    }

# The next day on which something falls due is {commitments.next_due}; {commitments.next_due_promises:no promise names|one promise names|{} promises name} it.
m-0d16de30d5 = 下一个到期日为{ $commitments_next_due }；{ $commitments_next_due_promises ->
    [0] 没有承诺载明该日
    [1] 一项承诺载明该日
    *[other] { $commitments_next_due_promises }项承诺载明该日
    }。

# Promises not met: who says so, what would count as met, and what remains
m-ccc0b2de2f = 未履行的承诺：由谁提出、视为履行的标准及待办事项

# A promise of one side that only the other tells of counts as a promise; the table says who tells. Pages with the words of each side are in the data folder.
m-a9681cfa67 = 仅由对方提及的一方承诺也计为承诺；表中注明由谁提及。载有各方措辞的网页见数据文件夹。

# Where the words differ
m-2b21cdb585 = 双方表述的差异

# Items on which the two sides say different things
m-cae1580a46 = 双方表述不同的事项

# Statements are in our words; each links to the page where it was made, where one was found.
m-c93a1b69b8 = 各项表述由本简报转述；凡查到原网页的，均附链接。

# Where official sources disagree
m-cd0c02357c = 官方来源不一致之处

# For {disagreements.questions} things official sources, or two versions of one, give different values, {disagreements.values} in all; the widest gap between two numbers is {disagreements.widest_spread}.
m-7ed9a621f7 = 有{ $disagreements_questions }个事项，各官方来源或同一来源的两个版本给出不同数值，共{ $disagreements_values }个；两个数字间的最大差距为{ $disagreements_widest_spread }。

# The value in use is the one that this brief prints. That it is in use does not make it the right one.
m-98b8f7eb35 = 采用值即本简报所刊载的数值。采用并不意味着它就是正确值。

# On China's side {commitments.china_public:none is|one is|{} are} public and {commitments.china_partly_public:none|one|{}} in part; on the US side {commitments.united_states_public:none is|one is|{} are} public and {commitments.united_states_partly_public:none|one|{}} in part.
m-46f7eb4cb3 = 中国方面，{ $commitments_china_public ->
    [0] 没有已公开的
    [1] 一项已公开
    *[other] { $commitments_china_public }项已公开
    }，{ $commitments_china_partly_public ->
    [0] 没有部分公开的
    [1] 一项部分公开
    *[other] { $commitments_china_partly_public }项部分公开
    }；美国方面，{ $commitments_united_states_public ->
    [0] 没有已公开的
    [1] 一项已公开
    *[other] { $commitments_united_states_public }项已公开
    }，{ $commitments_united_states_partly_public ->
    [0] 没有部分公开的
    [1] 一项部分公开
    *[other] { $commitments_united_states_partly_public }项部分公开
    }。

# Of what the two would publish together, {commitments.both_public:nothing is|one item is|{} items are} public and {commitments.both_partly_public:none|one|{}} in part.
m-d91fd99ecf = 应由双方共同公布的事项中，{ $commitments_both_public ->
    [0] 没有已公开的
    [1] 一项已公开
    *[other] { $commitments_both_public }项已公开
    }，{ $commitments_both_partly_public ->
    [0] 没有部分公开的
    [1] 一项部分公开
    *[other] { $commitments_both_partly_public }项部分公开
    }。

# Not public: {commitments.china_not_public:nothing|one item|{} items} of China's, {commitments.united_states_not_public:nothing|one|{}} of the United States, {commitments.both_not_public:none|one|{}} joint
m-c315ffe41b = 未见公开：中国{ $commitments_china_not_public ->
    [0] 无
    [1] 一项
    *[other] { $commitments_china_not_public }项
    }，美国{ $commitments_united_states_not_public ->
    [0] 无
    [1] 一项
    *[other] { $commitments_united_states_not_public }项
    }，共同{ $commitments_both_not_public ->
    [0] 无
    [1] 一项
    *[other] { $commitments_both_not_public }项
    }

# What measures of success would need, by whose figures it would be, and whether a search found it in public
m-f13a45e622 = 衡量成效所需的内容、应由谁提供数据，以及检索是否发现已公开

# Meetings and joint acts
m-e16a299940 = 会议与联合行动

# Joint events: {commitments.events_together_last_year:none|one|{}} in the last twelve months covered, {commitments.events_together_prior_year:none|one|{}} in the twelve before
m-9d788eb4ec = 共同活动：最近所涵盖的十二个月{ $commitments_events_together_last_year ->
    [0] 无
    [1] 一次
    *[other] { $commitments_events_together_last_year }次
    }，此前十二个月{ $commitments_events_together_prior_year ->
    [0] 无
    [1] 一次
    *[other] { $commitments_events_together_prior_year }次
    }

# Public events on drug control by quarter, of both governments together and of one of them
m-6100468dd7 = 禁毒公开活动，按季度，两国政府共同及一方单独

# In {commitments.quarters_quiet:none|one|{}} of {commitments.quarters} quarters no event of both together became public. Cooperation was suspended for {commitments.suspended_days:no day that is held|one day|{}}.
m-275275a0cf = { $commitments_quarters }个季度中，{ $commitments_quarters_quiet ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $commitments_quarters_quiet }个
    }季度未见公开的双方共同活动。合作中止{ $commitments_suspended_days ->
    [0] 未收录天数
    [1] 一天
    *[other] { $commitments_suspended_days }
    }。

# Countries in focus ({brief.focus}) stand in {commitments.events_focus:no event|one event|{} events}. Events were looked for to {commitments.covered_to}.
m-8bc8f55348 = 重点国家（{ $brief_focus }）出现在{ $commitments_events_focus ->
    [0] 零项活动
    [1] 一项活动
    *[other] { $commitments_events_focus }项活动
    }中。活动查找至{ $commitments_covered_to }。

# More on controls
m-ba9f497acd = 关于管制的更多情况

# China's main controls of opioids and their precursors
m-a4cf21c3b6 = 中国对阿片类药物及其前体的主要管制

# Days are counted only where both dates are known to the day.
m-946aad9b6a = 仅在两个日期均精确到日时计算天数。

# Nitazenes are controlled as a class by: {controls.nitazene_class}. Of {controls.nitazenes_tracked} nitazenes tracked here, the United Nations lists {controls.nitazenes_un} one by one, the United States {controls.nitazenes_united_states}.
m-842d224e68 = 对尼秦类物质实行整类列管的有：{ $controls_nitazene_class }。在本简报跟踪的{ $controls_nitazenes_tracked }种尼秦类物质中，联合国按品种列管{ $controls_nitazenes_un }种，美国{ $controls_nitazenes_united_states }种。

# A licence is not a ban, and it holds for named destinations. Of the chemicals named in public under China's export licence {controls.licence_north_america:none needs one|one needs one|{} need one} for North America, and {controls.licence_elsewhere:none|one|{}} for other destinations only.
m-bd2c186af7 = 许可并非禁令，且只适用于指明的目的地。在中国出口许可管理下已公开名称的化学品中，出口北美{ $controls_licence_north_america ->
    [0] 均不须许可
    [1] 有一种须许可
    *[other] 有{ $controls_licence_north_america }种须许可
    }，仅出口其他目的地须许可的{ $controls_licence_elsewhere ->
    [0] 没有
    [1] 有一种
    *[other] 有{ $controls_licence_elsewhere }种
    }。

# The list for the United States, Mexico and Canada began with {licences.first_total} on {licences.first_day}; the latest total is {licences.latest_total} ({licences.latest_confidence}).{licences.steps:|| It came in {} steps, of which {licences.steps_confirmed:none is|one is|{} are} confirmed.} The other part, for Myanmar, Laos and Afghanistan, held {licences.other_total}.
m-7f7652683f = 针对美国、墨西哥和加拿大的清单于{ $licences_first_day }开始实施，当时列有{ $licences_first_total }种；最近总数为{ $licences_latest_total }种（{ $licences_latest_confidence }）。{ $licences_steps ->
    [0] {""}
    [1] {""}
    *[other] 清单分{ $licences_steps }个步骤形成，其中{ $licences_steps_confirmed ->
        [0] 没有一个已证实
        [1] 一个已证实
        *[other] { $licences_steps_confirmed }个已证实
        }。
    }针对缅甸、老挝和阿富汗的另一部分列有{ $licences_other_total }种。

# European Union
m-7fe24f2b7b = 欧盟

# Tracked precursors by authority and kind of control in force
m-d67a21f4e2 = 跟踪的前体，按管制当局和现行管制类别

# What an authority reaches only through a general clause or a list without public names is not counted.
m-58f803bff1 = 管制当局仅通过一般条款或未公开名称的清单所覆盖的，不予计入。

# Every tracked precursor and the controls in force that name it
m-74060f4a09 = 各种跟踪的前体及按品种列明该前体的现行管制

# Those of the fewest authorities stand first. What an authority reaches only through a general clause or a list without public names is left out.
m-0fee1d6cd8 = 列明当局最少的前体排在最前。管制当局仅通过一般条款或未公开名称的清单所覆盖的，不予列出。

# From a vote of the UN commission to control in China took {controls.vote_to_china_median} at the median for the {controls.voted} precursors voted on{controls.votes:||, from {controls.vote_to_china_min} to {controls.vote_to_china_max}}{controls.vote_to_china_open:|; one is not controlled there yet|; {} are not controlled there yet}.
m-1a2b25aa65 = 就已表决的{ $controls_voted }种前体而言，从联合国麻醉药品委员会表决到中国实施管制，中位数为{ $controls_vote_to_china_median }{ $controls_votes ->
    [0] {""}
    [1] {""}
    *[other] ，从{ $controls_vote_to_china_min }到{ $controls_vote_to_china_max }不等
    }{ $controls_vote_to_china_open ->
    [0] {""}
    [1] ；有一种在中国尚未列管
    *[other] ；有{ $controls_vote_to_china_open }种在中国尚未列管
    }。

# {controls.us_before_vote:None of these had been controlled in the United States before the vote|One of these had been controlled in the United States before the vote|{} of these had been controlled in the United States before the vote}. Once China announces a control it takes effect soon: the median is {controls.effect_days_china} over {controls.effect_controls_china} controls.
m-8a81bcdceb = { $controls_us_before_vote ->
    [0] 其中没有前体在表决前已由美国管制
    [1] 其中有一种在表决前已由美国管制
    *[other] 其中有{ $controls_us_before_vote }种在表决前已由美国管制
    }。中国公布管制后很快施行：{ $controls_effect_controls_china }项管制的中位数为{ $controls_effect_days_china }。

# Half of the precursors voted on were under control in China within {controls.vote_to_china_median}
m-fbca197edf = 已表决的前体有半数在{ $controls_vote_to_china_median }内由中国管制

# Share of the precursors with a UN vote that an authority had not controlled, by days since the vote; an upright mark is a precursor not controlled by the day of this brief, which may mean that no decision was found
m-83e9fabed5 = 经联合国表决而管制当局尚未管制的前体所占比例，按表决后天数；竖线标记为截至简报日期尚未管制的前体，也可能是未查到相关决定

# From the first official mention found to control in China took {controls.mention_to_china_median} at the median over {controls.mentioned} precursors{controls.mention_to_china_open:|, one of which it does not control by name|, {} of which it does not control by name}. The first mention found may be late, so the true time is at least as long.
m-da1c1ee43b = 就{ $controls_mentioned }种前体而言，从查到的首次官方提及到中国实施管制，中位数为{ $controls_mention_to_china_median }{ $controls_mention_to_china_open ->
    [0] {""}
    [1] ，其中一种未按品种列管
    *[other] ，其中{ $controls_mention_to_china_open }种未按品种列管
    }。查到的首次提及可能偏晚，因此实际时间至少与此相当。

# Days from decision to control, precursor by precursor
m-39e486264a = 从决定到管制的天数，逐种前体

# The day of announcement stands in where the day of effect is not known.
m-d0b0a9e356 = 施行日期不明时，以公布日期代之。

# Of {controls.links} links a source states {controls.links_stated} in full and {controls.links_partly_stated} in part
m-5718671e31 = 在{ $controls_links }条关联中，有来源完整说明的{ $controls_links_stated }条，部分说明的{ $controls_links_partly_stated }条

# What followed a control; thick: a source states the link; thin: states it in part; dashed: read from the order of controls; dotted and hollow: not confirmed
m-0a44ea4c74 = 管制之后出现的情况；粗线：有来源说明该关联；细线：部分说明；虚线：由管制先后次序推断；点线和空心：未证实

# More on charges, arrests and the law
m-ad89c46f6c = 关于起诉、抓获和法律的更多情况

# US prosecutors charged {enforcement.china_charged:nobody|one person|{} persons} over supply from China in {enforcement.china_announcements:no announcement|one announcement|{} announcements} with at least {enforcement.china_indictments:no indictment|one indictment|{} indictments}; {enforcement.china_custody:none was|one was|{} were} ever in US custody, {enforcement.china_convicted:none is|one is|{} are} convicted, and China itself arrested {enforcement.china_arrested_parallel:none|one|{}} of those charged.
m-f27a85d93d = 在涉及来自中国供应的案件中，美国检方在{ $enforcement_china_announcements ->
    [0] 零份公告
    [1] 一份公告
    *[other] { $enforcement_china_announcements }份公告
    }中起诉{ $enforcement_china_charged ->
    [0] 零人
    [1] 一人
    *[other] { $enforcement_china_charged }人
    }，起诉书至少{ $enforcement_china_indictments ->
    [0] 零份
    [1] 一份
    *[other] { $enforcement_china_indictments }份
    }；{ $enforcement_china_custody ->
    [0] 没有人曾由美国羁押
    [1] 一人曾由美国羁押
    *[other] { $enforcement_china_custody }人曾由美国羁押
    }，{ $enforcement_china_convicted ->
    [0] 没有人被判有罪
    [1] 一人被判有罪
    *[other] { $enforcement_china_convicted }人被判有罪
    }；被起诉者中，中国自行抓获的{ $enforcement_china_arrested_parallel ->
    [0] 没有
    [1] 有一人
    *[other] 有{ $enforcement_china_arrested_parallel }人
    }。

# They are unlike and shown apart: {enforcement.china_suppliers:none is|one is|{} are} charged as suppliers, {enforcement.china_equipment:none|one|{}} over pill equipment, {enforcement.china_brokers:none|one|{}} for brokering; launderers and dealers stand outside these counts. The announcements name {enforcement.china_firms_charged:no firm|one firm|{} firms, a firm charged twice counting twice}.
m-cda9704c98 = 各类情况不同，分别列示：作为供应者被起诉的{ $enforcement_china_suppliers ->
    [0] 没有
    [1] 有一人
    *[other] 有{ $enforcement_china_suppliers }人
    }，涉压片设备的{ $enforcement_china_equipment ->
    [0] 没有
    [1] 有一人
    *[other] 有{ $enforcement_china_equipment }人
    }，涉中介的{ $enforcement_china_brokers ->
    [0] 没有
    [1] 有一人
    *[other] 有{ $enforcement_china_brokers }人
    }；洗钱者和贩卖者不在上述统计之内。公告点名的企业{ $enforcement_china_firms_charged ->
    [0] 没有
    [1] 有一家
    *[other] 有{ $enforcement_china_firms_charged }家（被起诉两次的计两次）
    }。

# Ever in US custody were {enforcement.custody_share} of all those charged. {enforcement.china_custody_not_known:For each of them a source says where they are|For one of them no source read says where they are; of those for whom one does, {enforcement.custody_share_stated} were in US custody|For {} of them no source read says where they are; of those for whom one does, {enforcement.custody_share_stated} were in US custody}.
m-6e9a419ce1 = 曾由美国羁押的占全部被起诉者的{ $enforcement_custody_share }。{ $enforcement_china_custody_not_known ->
    [0] 每个人的去向均有来源说明
    [1] 一人的去向未见所读来源说明；在去向有说明者中，{ $enforcement_custody_share_stated }曾由美国羁押
    *[other] { $enforcement_china_custody_not_known }人的去向未见所读来源说明；在去向有说明者中，{ $enforcement_custody_share_stated }曾由美国羁押
    }。

# The last such announcement held is of {enforcement.china_last_day}. None after it was found, which proves nothing.
m-3849107f80 = 所收录的最近一份此类公告日期为{ $enforcement_china_last_day }。此后未查到，但这不说明任何问题。

# {enforcement.china_charged:Nobody|One person|{} persons} charged over supply from China, {enforcement.china_custody:none|one|{}} ever in US custody, {enforcement.china_convicted:none|one|{}} convicted
m-930e796a84 = 涉及来自中国供应的案件：{ $enforcement_china_charged ->
    [0] 无人
    [1] 一人
    *[other] { $enforcement_china_charged }人
    }被起诉，{ $enforcement_china_custody ->
    [0] 无人
    [1] 一人
    *[other] { $enforcement_china_custody }人
    }曾由美国羁押，{ $enforcement_china_convicted ->
    [0] 无人
    [1] 一人
    *[other] { $enforcement_china_convicted }人
    }被判有罪

# Persons charged by the United States, by where the supply comes from and by class, parted by where they are known to be
m-f746e16131 = 美国起诉的人员，按供应来源地和类别，并按已知去向区分

# What became of each announcement: persons by where they are known to be
m-6dbac79a1f = 各公告的后续情况：人员按已知去向区分

# Where the number of indictments is not stated, the least that the release implies. Persons based elsewhere, launderers and dealers are left out.
m-8789a5abf4 = 未说明起诉书数量时，采用新闻稿所含的最少数。身处其他地方者、洗钱者和贩卖者不计入。

# US sanctions name {enforcement.china_sanctioned:no person|one person|{} persons} and {enforcement.china_firms_sanctioned:no entity|one entity|{} entities} in China and Hong Kong, in {enforcement.china_sanction_actions:no action|one action|{} actions}. Some of these persons had been charged as well: the two counts are never added.
m-76629cd5b9 = 美国制裁在{ $enforcement_china_sanction_actions ->
    [0] 零次行动
    [1] 一次行动
    *[other] { $enforcement_china_sanction_actions }次行动
    }中点名中国内地和香港的{ $enforcement_china_sanctioned ->
    [0] 零名个人
    [1] 一名个人
    *[other] { $enforcement_china_sanctioned }名个人
    }和{ $enforcement_china_firms_sanctioned ->
    [0] 零家实体
    [1] 一家实体
    *[other] { $enforcement_china_firms_sanctioned }家实体
    }。其中部分个人也曾被起诉：两项统计从不相加。

# China arrested {enforcement.china_arrested:nobody|one person|{} persons}, {enforcement.china_arrested_launderers:none|one|{}} of them in a case of laundering, and sentenced {enforcement.china_convicted_there:none|one|{}}, as far as either government made it public. Reports of the same case count once; Chinese and US counts are never added.
m-e54b860b4b = 就两国政府已公开的情况，中国抓获{ $enforcement_china_arrested ->
    [0] 零人
    [1] 一人
    *[other] { $enforcement_china_arrested }人
    }，其中涉洗钱案的{ $enforcement_china_arrested_launderers ->
    [0] 没有
    [1] 有一人
    *[other] 有{ $enforcement_china_arrested_launderers }人
    }，判刑{ $enforcement_china_convicted_there ->
    [0] 零人
    [1] 一人
    *[other] { $enforcement_china_convicted_there }人
    }。同一案件的多份报道计为一次；中美两国的统计从不相加。

# Third countries handed {enforcement.handed_over:nobody|one person|{} persons} of the supply side over to the United States. {enforcement.handed_over_by_china:No hand-over by China was found|One hand-over by China was found|{} hand-overs by China were found}.
m-7343d35b19 = 第三国向美国移交供应方人员{ $enforcement_handed_over ->
    [0] 零人
    [1] 一人
    *[other] { $enforcement_handed_over }人
    }。{ $enforcement_handed_over_by_china ->
    [0] 未查到中国移交人员
    [1] 查到中国移交一次
    *[other] 查到中国移交{ $enforcement_handed_over_by_china }次
    }。

# In the countries in focus ({brief.focus}), {enforcement.focus_charged:nobody was|one person was|{} persons were} charged by the United States over supply and {enforcement.focus_sanctioned:none|one|{}} sanctioned{enforcement.focus_custody:|; one was ever in custody|; {} were ever in custody}{enforcement.focus_convicted:|, and one is convicted|, and {} are convicted}.
m-5d9ad40009 = 在重点国家（{ $brief_focus }），因供应被美国起诉的{ $enforcement_focus_charged ->
    [0] 没有
    [1] 有一人
    *[other] 有{ $enforcement_focus_charged }人
    }，受制裁的{ $enforcement_focus_sanctioned ->
    [0] 没有
    [1] 有一人
    *[other] 有{ $enforcement_focus_sanctioned }人
    }{ $enforcement_focus_custody ->
    [0] {""}
    [1] ；一人曾在押
    *[other] ；{ $enforcement_focus_custody }人曾在押
    }{ $enforcement_focus_convicted ->
    [0] {""}
    [1] ，一人被判有罪
    *[other] ，{ $enforcement_focus_convicted }人被判有罪
    }。

# The first US charges over supply from China that this brief holds are of {enforcement.china_first_year}
m-cef311a8c3 = 本简报收录的美国首次起诉涉及来自中国供应的案件，是在{ $enforcement_china_first_year }年

# Indictments and persons by year of the announcement, target, act and class; a plus: at least so many
m-bd4e18f5a5 = 起诉书和人员，按公告年份、对象、行动和类别；加号表示至少数

# US designations over fentanyl, by action and country
m-51eab75863 = 美国涉芬太尼制裁认定，按行动和国家

# {sanctions_list.entries} entries under the order on drugs, {sanctions_list.china:none|one|{}} linked with China, from {sanctions_list.china_days:no day|one day|{} days}
m-2f7169e173 = 毒品行政令下{ $sanctions_list_entries }个条目，其中{ $sanctions_list_china ->
    [0] 零个
    [1] 一个
    *[other] { $sanctions_list_china }个
    }与中国有关联，涉及{ $sanctions_list_china_days ->
    [0] 零天
    [1] 一天
    *[other] { $sanctions_list_china_days }天
    }

# Persons, firms and vessels by the day they first stood on the US sanctions list under the order, for any drug
m-fda78b4614 = 个人、企业和船舶，按依该行政令首次列入美国制裁名单的日期，涉任何毒品

# The list itself ({figure:enforcement.entries}), captured day by day from {sanctions_list.first_day} to {sanctions_list.last_capture}, links {sanctions_list.china_persons} persons and {sanctions_list.china_firms} firms with China by nationality or registration, the last on {sanctions_list.china_last_day}, and names Mexico in {sanctions_list.mexico:no entry|one entry|{} entries}.
m-e4cc604173 = 名单本身（{ $number_enforcement_entries }）自{ $sanctions_list_first_day }至{ $sanctions_list_last_capture }逐日采集，按国籍或注册地将{ $sanctions_list_china_persons }名个人和{ $sanctions_list_china_firms }家企业与中国相关联，最近一次在{ $sanctions_list_china_last_day }，并在{ $sanctions_list_mexico ->
    [0] 零个条目
    [1] 一个条目
    *[other] { $sanctions_list_mexico }个条目
    }中提及墨西哥。

# The last new entry held is of {sanctions_list.last_day}. {sanctions_list.listed_before:None|One|{}} stood on the list before, under another programme, and {sanctions_list.removed:none was|one was|{} were} gone by the last capture. An entry without a stated link may have one. The count of actions above is of another source, and the two are never added.
m-e9ccf384e9 = 所收录的最近新条目日期为{ $sanctions_list_last_day }。此前已依其他项目列入名单的{ $sanctions_list_listed_before ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $sanctions_list_listed_before }个
    }，截至最后一次采集已被移出的{ $sanctions_list_removed ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $sanctions_list_removed }个
    }。未说明关联的条目也可能有关联。上文的行动统计出自另一来源，两者从不相加。

# Arrests and sentences by China, as made public
m-c3a0a8cee5 = 中国的抓获和判刑，据公开情况

# Handed over to the United States by third countries
m-8d4da9a399 = 第三国向美国移交

# Banks in the United States filed {money.fentanyl_reports} reports on suspected fentanyl activity in a year, with {money.fentanyl_flagged} flagged, and {money.network_reports} on Chinese laundering networks in five years, with {money.network_flagged}: flagged, not proven, and not to be added. Under the FEND Off Fentanyl Act {money.institutions} institutions, all in Mexico, were cut off by orders of {money.orders_day}.
m-17fc4e7593 = 美国的银行在一年内提交{ $money_fentanyl_reports }份涉嫌芬太尼活动的报告，标记金额{ $money_fentanyl_flagged }；在五年内提交{ $money_network_reports }份关于中国洗钱网络的报告，标记金额{ $money_network_flagged }：上述为标记，未经证实，不可相加。依据《阻止芬太尼法》（FEND Off Fentanyl Act），{ $money_institutions }家机构（均在墨西哥）被{ $money_orders_day }的命令切断往来。

# China counts {china_year.cases} drug cases and {china_year.suspects} suspects in {china_year.year}, of all drugs. For the drugs seized its own offices give {china_year.seized} and {china_year.seized_rival}.
m-7cf77bc108 = 中国统计{ $china_year_year }年各类毒品案件{ $china_year_cases }起、犯罪嫌疑人{ $china_year_suspects }名。关于缴获毒品，中国各主管部门的数字分别为{ $china_year_seized }和{ $china_year_seized_rival }。

# Money of fentanyl: what the US Treasury published
m-f52654cd94 = 芬太尼资金：美国财政部公布的情况

# China's own annual figures, all drugs
m-16568a358d = 中国自身年度数字，各类毒品

# Announcements that leave out a number
m-9ce81d36d3 = 缺少数字的公告

# {enforcement.gaps:No gap|One gap|{} gaps} in law {enforcement.gaps:is|is|are} named: {enforcement.gaps_open:none is|one is|{} are} open, {enforcement.gaps_narrowed:none|one|{}} narrowed and {enforcement.gaps_closed:none|one|{}} closed. Of the open ones {enforcement.gaps_open_china:none is|one is|{} are} in Chinese law alone and {enforcement.gaps_open_us:none|one|{}} in US law alone. {enforcement.gaps_without_statute:For each a text of law was read|For one no text of law was read|For {} no text of law was read}.
m-7df517d3a8 = 列明的法律缺口{ $enforcement_gaps ->
    [0] 没有
    [1] 有一处
    *[other] 有{ $enforcement_gaps }处
    }{ $enforcement_gaps ->
    [0] {""}
    [1] {""}
    *[other] {""}
    }：{ $enforcement_gaps_open ->
    [0] 没有未弥补的
    [1] 一处未弥补
    *[other] { $enforcement_gaps_open }处未弥补
    }，{ $enforcement_gaps_narrowed ->
    [0] 没有已缩小的
    [1] 一处已缩小
    *[other] { $enforcement_gaps_narrowed }处已缩小
    }，{ $enforcement_gaps_closed ->
    [0] 没有已弥补的
    [1] 一处已弥补
    *[other] { $enforcement_gaps_closed }处已弥补
    }。未弥补的缺口中，仅见于中国法律的{ $enforcement_gaps_open_china ->
    [0] 没有
    [1] 有一处
    *[other] 有{ $enforcement_gaps_open_china }处
    }，仅见于美国法律的{ $enforcement_gaps_open_us ->
    [0] 没有
    [1] 有一处
    *[other] 有{ $enforcement_gaps_open_us }处
    }。{ $enforcement_gaps_without_statute ->
    [0] 各处均已查阅法律文本
    [1] 有一处未查阅法律文本
    *[other] 有{ $enforcement_gaps_without_statute }处未查阅法律文本
    }。

# {enforcement.use_open_china:|On the Chinese side one law is there whose use is not seen.|On the Chinese side {} laws are there whose use is not seen.}{enforcement.use_open_us:| On the US side one law is there whose use is not seen.| On the US side {} laws are there whose use is not seen.}{enforcement.disclosure_open_china:| Of what China discloses one matter is open.| Of what China discloses {} matters are open.}{enforcement.disclosure_open_us:| Of what the United States discloses one is open.| Of what the United States discloses {} are open.}
m-df197c56e4 = { $enforcement_use_open_china ->
    [0] {""}
    [1] 中方有一项法律未见适用。
    *[other] 中方有{ $enforcement_use_open_china }项法律未见适用。
    }{ $enforcement_use_open_us ->
    [0] {""}
    [1] 美方有一项法律未见适用。
    *[other] 美方有{ $enforcement_use_open_us }项法律未见适用。
    }{ $enforcement_disclosure_open_china ->
    [0] {""}
    [1] 中国信息公开方面有一个事项尚未解决。
    *[other] 中国信息公开方面有{ $enforcement_disclosure_open_china }个事项尚未解决。
    }{ $enforcement_disclosure_open_us ->
    [0] {""}
    [1] 美国信息公开方面有一个事项尚未解决。
    *[other] 美国信息公开方面有{ $enforcement_disclosure_open_us }个事项尚未解决。
    }

# The same {enforcement.questions:no question is|question is|{} questions are} put to both sides; {enforcement.questions_of_both:none|one|{}} could be examined on both.
m-bcc5376a9e = 对双方提出的相同问题{ $enforcement_questions ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $enforcement_questions }个
    }；可对双方均作考察的{ $enforcement_questions_of_both ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $enforcement_questions_of_both }个
    }。

# Gaps in law, their state, and the day they were last looked for
m-f1a4f538c9 = 法律缺口、其状况及最近一次查找的日期

# More on seizures
m-2575260e8c = 关于查获的更多情况

# In {seizures.latest_month} customs seized {seizures.latest_lb} of fentanyl, in {seizures.latest_events} seizures. The monthly file begins in {seizures.first_month} and ends in fiscal year {seizures.fytd_year}. A fiscal year runs from October to September: {seizures.last_year} had {seizures.last_year_lb}, and {seizures.peak_year}, the highest held, {seizures.peak_year_lb}.
m-d4e89c204d = { $seizures_latest_month }，海关查获芬太尼{ $seizures_latest_lb }，共{ $seizures_latest_events }次。月度文件始于{ $seizures_first_month }，止于{ $seizures_fytd_year }财年。财年自十月至次年九月：{ $seizures_last_year }财年为{ $seizures_last_year_lb }；所收录的最高值在{ $seizures_peak_year }财年，为{ $seizures_peak_year_lb }。

# Fentanyl seized nationwide against the same months a year before, by the monthly file and by the aggregate
m-7387460ffe = 全美查获芬太尼与上年同期对比，按月度文件和汇总文件

# The two files are never added. Both are provisional for the newest year.
m-8c0ce1f12f = 两份文件从不相加。最新年度的数字在两份文件中均为初步数。

# The aggregate, published by {seizures.aggregate_published}, holds fiscal years and no months ({figure:seizures.cumulative}). It puts fiscal year {seizures.aggregate_year} up to {seizures.aggregate_last} at {seizures.aggregate_lb}, {seizures.aggregate_change:words} in the same months a year earlier ({seizures.aggregate_prior_lb}; {seizures.aggregate_change:signed}). What was seized after the meeting is that less the months before, which the monthly file holds; the year before is that of the monthly file. The file it was added up from is not held, so a later revision of a month could not be seen.
m-b2a5de890a = 汇总文件于{ $seizures_aggregate_published }发布，只有财年数，没有月度数（{ $number_seizures_cumulative }）。按该文件，{ $seizures_aggregate_year }财年截至{ $seizures_aggregate_last }为{ $seizures_aggregate_lb }，{ $seizures_aggregate_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期（{ $seizures_aggregate_prior_lb }；{ $seizures_aggregate_change__signed }）。会晤之后的查获量，是该数减去会晤之前各月的数，后者见月度文件；上年数取自月度文件。汇总所依据的原始文件未能取得，因此某月此后如有修订，无从得知。

# From {seizures.fytd_first} to {seizures.fytd_last} customs seized {seizures.fytd_change:words} a year before
m-7efeeb5bfd = { $seizures_fytd_first }至{ $seizures_fytd_last }，海关查获量{ $seizures_fytd_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期

# Running total of fentanyl seized nationwide since the start of each fiscal year, pounds
m-4a17760e6f = 各财年年初以来全美查获芬太尼累计数，磅

# Fiscal year
m-f4a8df622c = 财年

# Fentanyl seized nationwide by fiscal year
m-0af5ebe43d = 按财年的全美芬太尼查获量

# A year held in part is not comparable with a complete one.
m-f334a15799 = 数据不全的年度与完整年度不可比。

# Seizures by area in fiscal year {seizures.border_year}: a concentration index of {seizures.hhi}
m-fcd313f7ce = { $seizures_border_year }财年各区域查获量：集中度指数{ $seizures_hhi }

# Fentanyl seized by fiscal year, pounds, by border and by whether at or between ports of entry; the index runs from near zero (spread evenly over areas) to one (all in one area)
m-7286b4df63 = 按财年、按边境、按口岸与口岸之间划分的芬太尼查获量，磅；指数从接近零（各区域均匀分布）到一（全部集中于一个区域）

# Months that both files hold
m-46588a8e97 = 两份文件均有的月份

# A second series of seizures
m-2137b50480 = 另一组查获数据

# Air and Marine Operations of the same agency publish a series of their own. In fiscal year {air_and_marine.last_year} it holds {air_and_marine.last_year_lb} of fentanyl in {air_and_marine.last_year_events} seizures, {air_and_marine.last_year_change:words} the year before ({air_and_marine.prior_year_lb}; {air_and_marine.last_year_change:signed}); nationwide the change was {air_and_marine.nationwide_change:signed}.
m-848ae31813 = 同一机构的空中与海上行动处另行发布一组数据。按该数据，{ $air_and_marine_last_year }财年在{ $air_and_marine_last_year_events }次查获中查获芬太尼{ $air_and_marine_last_year_lb }，{ $air_and_marine_last_year_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年（{ $air_and_marine_prior_year_lb }；{ $air_and_marine_last_year_change__signed }）；全美变动为{ $air_and_marine_nationwide_change__signed }。

# In {air_and_marine.years_alike} of {air_and_marine.years_compared} yearly changes the two series went the same way. Many seizures stand in both: one is never added to the other, and one does not confirm the other.
m-b5b08e1ffd = 在{ $air_and_marine_years_compared }次年度变动中，两组数据有{ $air_and_marine_years_alike }次方向相同。许多查获同时列入两组数据：两者从不相加，也不能相互印证。

# Fentanyl in the seizures of Air and Marine Operations, beside the nationwide file
m-e486ce328e = 空中与海上行动处所涉查获中的芬太尼，与全美文件对照

# Never to be added: many seizures stand in both files. Changes are of complete years.
m-eb86cbca8a = 不得相加：许多查获同时列入两份文件。变动按完整年度计算。

# Events that series are read against
m-4753488e55 = 用以对照各数据序列的事件

# Controls, duties and meetings that series are read against
m-dfd7a727ab = 用以对照各数据序列的管制措施、关税和会晤

# More on laboratories
m-c9390a8448 = 实验室检出的更多情况

# Carfentanil: {laboratory.carfentanil_last} identifications in {laboratory.last_half}, after {laboratory.carfentanil_prior} a year before
m-e12fb82d59 = 卡芬太尼：{ $laboratory_last_half }检出{ $laboratory_carfentanil_last }次，上年同期{ $laboratory_carfentanil_prior }次

# Identifications by half-year, United States, with China's controls; the latest half-years still grow
m-a78fdebb27 = 美国按半年的检出次数，并标示中国的管制措施；最近几个半年的数字仍会增加

# Purity of powder and strength of pills: single published figures
m-b59e9b96a2 = 粉末纯度和药片含量：单独公布的数字

# How counts of laboratories grow
m-fae609ca22 = 实验室检出次数如何增加

# Counts of a year are too low when they are first read. Fentanyl in {laboratory.growth_year} stood at {laboratory.growth_first} identifications in the query of {laboratory.growth_old} and at {laboratory.growth_latest} in that of {laboratory.growth_new}: {laboratory.growth_percent:signed}, and {laboratory.growth_before:signed} for the year before. So the same year lay {laboratory.growth_change_first:signed} from the year before in the first query, and {laboratory.growth_change_latest:signed} in the second: part of the change was records still to come.
m-9b538d7519 = 年度检出次数在首次查询时偏低。{ $laboratory_growth_year }年芬太尼检出次数，在{ $laboratory_growth_old }的查询中为{ $laboratory_growth_first }次，在{ $laboratory_growth_new }的查询中为{ $laboratory_growth_latest }次：变动{ $laboratory_growth_percent__signed }，上一年的数字变动{ $laboratory_growth_before__signed }。因此，同一年度与上年相比，首次查询为{ $laboratory_growth_change_first__signed }，第二次查询为{ $laboratory_growth_change_latest__signed }：变动的一部分是当时尚未录入的记录。

# Against the yearly tables of {laboratory.published_first_year} to {laboratory.published_last_year}, as first published, what is known now differs by {laboratory.published_least:signed} to {laboratory.published_most:signed}.
m-8d2748d873 = 与{ $laboratory_published_first_year }年至{ $laboratory_published_last_year }年首次公布的年度表相比，目前所知的数字相差{ $laboratory_published_least__signed }至{ $laboratory_published_most__signed }。

# Growth is learnt from {laboratory.expected_spells} earlier readings. The youngest year among them was read {laboratory.expected_youngest} after its December; for {laboratory.expected_year} the curve is carried {laboratory.expected_carried} below that, which nothing kept can confirm. As read, the year lies {laboratory.expected_change:signed} from the one before; it is expected to grow by {laboratory.expected_growth}, and by {laboratory.expected_pace} at the pace between the newest two queries alone. The year before is expected to grow by {laboratory.expected_before_growth} ({brief.interval_level} interval {laboratory.expected_before_interval}).
m-f7ba0521bf = 增加幅度由{ $laboratory_expected_spells }组此前的查询推算。其中最新的年度是在当年十二月过后{ $laboratory_expected_youngest }查询的；对{ $laboratory_expected_year }年，曲线再向前延伸{ $laboratory_expected_carried }，现存数据无法证实这一延伸。按查询所得，该年与上年相比为{ $laboratory_expected_change__signed }；预计将增加{ $laboratory_expected_growth }，如仅按最近两次查询之间的速度，则增加{ $laboratory_expected_pace }。上年预计增加{ $laboratory_expected_before_growth }（{ $brief_interval_level }区间{ $laboratory_expected_before_interval }）。

# Of {laboratory.expected_year}, expected are {laboratory.expected_growth} more identifications of fentanyl than were read
m-39b52a54ec = { $laboratory_expected_year }年的芬太尼检出次数，预计比查询所得多{ $laboratory_expected_growth }

# Identifications of fentanyl by year, fifty states and the District of Columbia; years that still grow are shaded, with their expected growth and its interval
m-71c3104105 = 按年的芬太尼检出次数，五十州和哥伦比亚特区；仍会增加的年度以阴影标示，并附预计增幅及其区间

# Identifications of fentanyl by year in two queries
m-cb3f96a6c3 = 两次查询中按年的芬太尼检出次数

# All states and territories that report. Years that were over at the first query.
m-9fcc83bce8 = 所有报告的州和属地。首次查询时已结束的年度。

# Identifications of fentanyl by year as first published, and as known now
m-2c08e73140 = 按年的芬太尼检出次数：首次公布数与目前所知数

# Fifty states and the District of Columbia.
m-6301e6ddb5 = 五十州和哥伦比亚特区。

# More on deaths
m-4294992dc0 = 死亡数据的更多情况

# Deaths in twelve months: {outcomes.reported} reported to {outcomes.latest_month}
m-23ed983f2e = 十二个月死亡人数：截至{ $outcomes_latest_month }已报告{ $outcomes_reported }人

# Deaths that involved synthetic opioids, United States, in the twelve months that end with each month: reported, predicted by the publisher (dashed), older vintages (grey); open sums are shaded
m-c7034d87a0 = 美国涉及合成阿片类药物的死亡人数，截至各月的滚动十二个月合计：已报告数、发布机构预测数（虚线）、较早数据版本（灰色）；未完整的合计数以阴影标示

# The file is of {outcomes.provisional_vintage}, {outcomes.provisional_age} before the day of this brief. The December sum of a year is not its final count: for {outcomes.december_year} the sum is {outcomes.december_reported} and the final count {outcomes.december_final}.
m-9f369336c6 = 该文件日期为{ $outcomes_provisional_vintage }，距本简报日期{ $outcomes_provisional_age }。某年十二月的合计数不是该年的最终数：{ $outcomes_december_year }年的合计数为{ $outcomes_december_reported }，最终数为{ $outcomes_december_final }。

# Counts still grow. The value completed is by: {outcomes.completed_method}. The nowcast looks at how sums grew with age in {outcomes.completed_growths:no spell|one spell|{} spells} between the kept files, by {outcomes.completed_basis}.
m-eb9653f539 = 死亡人数仍会增加。补全数的得出方法：{ $outcomes_completed_method }。即时预测依据留存文件之间{ $outcomes_completed_growths ->
    [0] 零个时段
    [1] 一个时段
    *[other] { $outcomes_completed_growths }个时段
    }内合计数随龄期增加的情况，按{ $outcomes_completed_basis }推算。

# Past completions of that kind were off by {outcomes.completed_past_error} on average, in {outcomes.completed_past_values} sums from {outcomes.completed_past_files:no file|one file|{} files} (sums that share no month: {outcomes.completed_past_windows}); the reported counts themselves by {outcomes.reported_past_error}. The youngest of them was {outcomes.completed_past_youngest} old, the latest sum is {outcomes.completed_age} old.
m-e26c8ad2a9 = 此前同类补全数平均偏差{ $outcomes_completed_past_error }，涉及{ $outcomes_completed_past_values }个合计数，取自{ $outcomes_completed_past_files ->
    [0] 零份文件
    [1] 一份文件
    *[other] { $outcomes_completed_past_files }份文件
    }（其中月份互不重叠的合计数：{ $outcomes_completed_past_windows }个）；已报告数本身平均偏差{ $outcomes_reported_past_error }。其中最新的合计数龄期为{ $outcomes_completed_past_youngest }，最近一个合计数龄期为{ $outcomes_completed_age }。

# Open sums of twelve months, completed
m-a283782dce = 未完整的十二个月合计数，经补全

# Completed to the age of twelve months, by how earlier sums grew from the same age on. Predicted: by the publisher.
m-d5967942e3 = 按此前合计数自相同龄期起的增加情况，补全至十二个月龄期。预测数：由发布机构作出。

# A search of every month, with a cost for counts, finds the level lower from {outcomes.shift_first} on ({outcomes.shift_level} interval {outcomes.shift_earliest} to {outcomes.shift_latest}), under {outcomes.shift_stability} of the prices that a shift may be given.
m-1cc3d7cf1f = 对所有月份进行搜索并采用适合计数的代价函数，结果显示自{ $outcomes_shift_first }起水平较低（{ $outcomes_shift_level }区间为{ $outcomes_shift_earliest }至{ $outcomes_shift_latest }）；在可对一次变动设定的惩罚值中，有{ $outcomes_shift_stability }得出这一结果。

# On the log scale, by a cost that single outliers cannot drive, the first step down begins in {outcomes.shift_other_first}.
m-df0534210a = 在对数尺度上，采用不受个别异常值左右的代价函数，第一次下移始于{ $outcomes_shift_other_first }。

# The months after the final ones come from differencing twelve-month sums; in the latest year with both they lie {outcomes.recovered_gap:signed} off the final counts.
m-b1dd18356e = 最终数之后各月的数字由滚动十二个月合计数差分得出；在两者均有的最近一年，与最终数相差{ $outcomes_recovered_gap__signed }。

# Reported sums of young months run low. The {outcomes.open_months} from {outcomes.open_first} to {outcomes.open_last} are therefore read off the publisher's predicted sums: {outcomes.open_predicted} deaths, where reported sums would give {outcomes.open_reported}.
m-9a662796fe = 较新月份的已报告合计数偏低。因此，{ $outcomes_open_first }至{ $outcomes_open_last }的{ $outcomes_open_months }采用发布机构的预测合计数：{ $outcomes_open_predicted }人；如用已报告合计数，则为{ $outcomes_open_reported }人。

# Shifts in the level of final monthly deaths, latest five years
m-1d9cff0dd6 = 最终每月死亡人数的水平变动，最近五年

# An event that lies near is near, and no more.
m-a7db99805c = 事件相近，仅表示时间相近。

# Where deaths fell, and where first
m-ed2facfe63 = 死亡人数在何处下降，何处最先下降

# Deaths peaked in {states.first_peak} in the first state, in {states.last_peak} in the last
m-8beb41ff0a = 最先达到峰值的州在{ $states_first_peak }，最后一个州在{ $states_last_peak }

# States by the quarter, named by its first month, in which their twelve months with most deaths ended; deaths that involved synthetic opioids, by state of residence
m-77123c798b = 各州死亡人数最多的十二个月结束时所在的季度（以该季第一个月标示）；涉及合成阿片类药物的死亡，按居住州

# The middle state of {states.year} stood at {states.middle_change:signed}; changes ran from {states.most_change:signed} to {states.least_change:signed}. States did not turn together: in {states.peaked_before} the twelve months with most deaths ended before those of the nation ({states.nation_peak}), in {states.peaked_after} after.
m-32e0857f9d = { $states_year }年居中的州为{ $states_middle_change__signed }；各州变动介于{ $states_most_change__signed }与{ $states_least_change__signed }之间。各州并非同时出现转折：有{ $states_peaked_before }个州死亡人数最多的十二个月结束于全国（{ $states_nation_peak }）之前，有{ $states_peaked_after }个州在其之后。

# Final deaths: sum of the states shown, and the national count
m-eab04631fc = 最终死亡人数：已显示的各州合计与全国数

# A smaller share is withheld where there are more deaths.
m-f74e26ed43 = 死亡人数较多时，未公布的比例较小。

# In {canada.last_year} Canada counted {canada.last_year_deaths} deaths from opioids, {canada.last_year_change:words} the year before ({canada.prior_year_deaths}; {canada.last_year_change:signed}). The quarter with most, {canada.peak_deaths}, ran from {canada.peak_first} to {canada.peak_last}.
m-6aa179fbae = { $canada_last_year }年，加拿大统计的阿片类药物死亡为{ $canada_last_year_deaths }人，{ $canada_last_year_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年（{ $canada_prior_year_deaths }人；{ $canada_last_year_change__signed }）。最多的季度为{ $canada_peak_first }至{ $canada_peak_last }，共{ $canada_peak_deaths }人。

# Deaths from opioids in Canada by year
m-c7f2c47994 = 加拿大按年的阿片类药物死亡人数

# Quarters of small provinces are withheld, so that four quarters fall short of their year.
m-dac27c4572 = 人口较少的省的季度数未公布，因此四个季度合计少于全年数。

# Overdoses that were survived
m-eb31304c2c = 非致死性用药过量

# In {emergency.last_month}, {emergency.rate} in ten thousand emergency visits were for opioid overdoses that were survived ({figure:outcomes.visits}), {emergency.rate_change:words} a year before ({emergency.rate_prior}; {emergency.rate_change:signed}). Visits coded as fentanyl stood at {emergency.fentanyl_rate}, after {emergency.fentanyl_prior}.
m-6d997e089f = { $emergency_last_month }，每一万次急诊就诊中，有{ $emergency_rate }次为非致死性阿片类药物过量（{ $number_outcomes_visits }），{ $emergency_rate_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期（{ $emergency_rate_prior }；{ $emergency_rate_change__signed }）。编码为芬太尼的就诊为{ $emergency_fentanyl_rate }，上年同期为{ $emergency_fentanyl_prior }。

# Over twelve months the rate is lower than a year before in {emergency.states_lower} of {emergency.states_counted} states that show both; the highest shown is of the twelve months to {emergency.peak_month}.
m-455502b084 = 两年数据均有显示的{ $emergency_states_counted }个州中，{ $emergency_states_lower }个州的十二个月比率低于上年同期；已显示的最高值为截至{ $emergency_peak_month }的十二个月。

# Emergency visits for opioid overdoses: {emergency.average_rate} in ten thousand over twelve months, after {emergency.peak_rate}
m-bec17e926e = 阿片类药物过量急诊就诊：十二个月平均每一万次中{ $emergency_average_rate }次，此前最高{ $emergency_peak_rate }次

# Visits for non-fatal opioid overdoses in ten thousand emergency visits, jurisdictions that take part, by month and as an average of twelve months
m-b5a7c47fb0 = 每一万次急诊就诊中的非致死性阿片类药物过量就诊次数，参与的辖区，按月及十二个月平均

# More on trade statistics
m-45ee545912 = 贸易统计的更多情况

# The basket and the lines that show a chemical
m-16624a0f9d = 篮子税号与可识别具体化学品的税号

# In the lines that show a chemical, China reported exports of {trade.named_china} and India of {trade.named_india} in {trade.basket_year}. These are lawful goods, and a country without a report may declare the same goods in the basket.
m-b8f1774fc7 = 在可识别具体化学品的税号下，{ $trade_basket_year }年中国报告出口{ $trade_named_china }，印度报告出口{ $trade_named_india }。这些均为合法货物；未作报告的国家，可能将同样货物申报在篮子税号下。

# Exports to the world in the basket and in the lines that show a chemical, latest year held
m-3b48fc4c13 = 篮子税号及可识别具体化学品的税号下对全球的出口，已有数据的最近一年

# A dash means not reported, which is not zero.
m-e2f7ea97c0 = 短横表示未报告，不等于零。

# The largest reports in these lines are of {reporters.fentanyls_top} ({reporters.fentanyls_top_usd}, other fentanyls), {reporters.anpp_top} ({reporters.anpp_top_usd}, ANPP) and {reporters.npp_top} ({reporters.npp_top_usd}, NPP).
m-5557e805ba = 这些税号下报告数额最大的为{ $reporters_fentanyls_top }（{ $reporters_fentanyls_top_usd }，其他芬太尼类物质）、{ $reporters_anpp_top }（{ $reporters_anpp_top_usd }，ANPP）和{ $reporters_npp_top }（{ $reporters_npp_top_usd }，NPP）。

# United Kingdom
m-8d23a6e37e = 英国

# Exports to the world in the lines that show a chemical, by country, latest year held
m-47c9ea060b = 可识别具体化学品的税号下对全球的出口，按国家，已有数据的最近一年

# One sum of lines that means the same in all years
m-e5a720341b = 各年含义一致的税号合计

# China's exports in these lines went from {trade.sum_china_first:number} to {trade.sum_china_last:number}, India's from {trade.sum_india_first:number} to {trade.sum_india_last:number}
m-15d4be8ce9 = 中国在这些税号下的出口从{ $trade_sum_china_first__number }变为{ $trade_sum_china_last__number }，印度从{ $trade_sum_india_first__number }变为{ $trade_sum_india_last__number }

# Among the countries held here China's share was {trade.shift_china_before} in {trade.shift_base_year}, before its class control of fentanyls, and {trade.shift_china_after} in {trade.shift_last_year} ({trade.shift_china_change:signed}). This is arithmetic over lawful trade: who took trade from whom is not shown.
m-ce938c3c0b = 在有数据的国家中，中国所占份额在对芬太尼类物质整类列管之前的{ $trade_shift_base_year }年为{ $trade_shift_china_before }，{ $trade_shift_last_year }年为{ $trade_shift_china_after }（{ $trade_shift_china_change__signed }）。这只是对合法贸易的计算，并不显示谁取代了谁的贸易。

# Of {trade.unit_checked} yearly unit values in lines with tracked chemicals, {trade.unit_flagged:none lies|one lies|{} lie} far from other years; {trade.unit_no_weight:no row has|one row has|{} rows have} no weight. The furthest is {trade.unit_top_reporter}, line {trade.unit_top_line}, in {trade.unit_top_year}, at {trade.unit_top_ratio} of the middle. A wrong weight looks the same as a strange price.
m-75a3138af5 = 在列有跟踪化学品的税号中，共核查{ $trade_unit_checked }个年度单位价值，{ $trade_unit_flagged ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $trade_unit_flagged }个
    }与其他年份相差较大；{ $trade_unit_no_weight ->
    [0] 没有条目
    [1] 有一个条目
    *[other] 有{ $trade_unit_no_weight }个条目
    }缺少重量。相差最大的是{ $trade_unit_top_reporter }在{ $trade_unit_top_year }年税号{ $trade_unit_top_line }的数值，为中位值的{ $trade_unit_top_ratio }。重量有误与价格异常，在数据上并无区别。

# Freight, and organic chemicals of all kinds
m-7d4724a0e6 = 运费及各类有机化学品

# US imports with freight and insurance (CIF) over without (FOB), by partner
m-97fec72265 = 美国进口含运费和保险费价格（CIF）与不含价格（FOB）之比，按贸易伙伴

# Never averaged over partners: distance, goods and transport differ.
m-90d711dc61 = 从不跨贸易伙伴求平均：距离、货物和运输方式各不相同。

# Organic chemicals of all kinds are the stream around the precursors. In {organic.year} the United States imported from China {organic.china_air} of them by air ({organic.china_air_tonnes}) and {organic.china_sea} by container ship ({organic.china_sea_tonnes}).
m-f489f1017a = 各类有机化学品是前体所处的整体货流。{ $organic_year }年，美国自中国进口的有机化学品中，空运{ $organic_china_air }（{ $organic_china_air_tonnes }），集装箱船运{ $organic_china_sea }（{ $organic_china_sea_tonnes }）。

# US imports of organic chemicals by air and by container ship, latest year held
m-c845b65bdf = 美国有机化学品空运和集装箱船运进口，已有数据的最近一年

# Lorries, rail and other ships are left out; of the trade with Mexico and Canada only a small part is here.
m-8fc174ac42 = 公路、铁路和其他船运未列入；与墨西哥、加拿大的贸易仅有一小部分列入本表。

# Imports over the tariff steps
m-1381915059 = 历次关税调整期间的进口

# US imports from China, {trade.imports_month}: {trade.imports}, {trade.imports_change:signed} in a year
m-308a102ab7 = 美国自中国进口，{ $trade_imports_month }：{ $trade_imports }，同比{ $trade_imports_change__signed }

# US imports of all goods from China by month, customs value, million US dollars, not seasonally adjusted; duty steps are named by day of effect
m-f4977cd9fc = 美国自中国进口全部货物，按月，海关价值，百万美元，未经季节调整；关税调整按生效日期注明

# The lowest month since the fentanyl duty began is {trade.imports_low_month} with {trade.imports_low} ({figure:trade.imports}). Several duties and a truce lie within weeks of one another, so that no single step can be told apart.
m-a2e48faecd = 芬太尼关税开征以来最低的月份为{ $trade_imports_low_month }，{ $trade_imports_low }（{ $number_trade_imports }）。多项关税和一次暂停安排相隔仅数周，因此无法区分任何单项举措。

# More on duties, truces and other levers
m-b274082b09 = 关税、暂停安排和其他政策手段的更多情况

# What exists on this day
m-8da6fe05ae = 本简报日期的现状

# Levers that the timelines follow, with their status on the day of this brief
m-63411e5ea5 = 各时间线所跟踪的政策手段及其在本简报日期的状态

# Only what the timelines hold; this is no list of all powers of either side.
m-577b28f2fe = 仅列时间线所载内容；并非任何一方全部权限的清单。

# What stood near each step
m-b86952e861 = 各项举措前后的情况

# Steps on China were announced on {levers.steps} days. {levers.steps_answered:None of them|One of them|{} of them} met a tariff answer of China within {levers.window_days}, the slowest after {levers.answer_days}; {levers.steps_control:none|one|{}} had a new Chinese control of chemicals in that time.
m-5b314ce41a = 对华关税举措共在{ $levers_steps }个日期宣布。{ $levers_window_days }内，其中{ $levers_steps_answered ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $levers_steps_answered }个
    }遇到中方关税反制，最慢的相隔{ $levers_answer_days }；{ $levers_steps_control ->
    [0] 没有
    [1] 有一个
    *[other] 有{ $levers_steps_control }个
    }在同期有中国新出台的化学品管制措施。

# US duty steps on China, and what was announced in the days after each
m-c6f58c55e3 = 美国对华关税举措，以及每次举措后若干天内宣布的事项

# Counted to the day of this brief where the days are not over. Answers are tariffs of China, controls are Chinese controls of chemicals; others are US steps, answers to other steps, and cooperation.
m-515931276e = 天数尚未届满的，计至本简报日期。反制指中国的关税，管制指中国的化学品管制措施；其他指美国举措、对其他举措的反制，以及合作。

# The average rate
m-93555f5553 = 平均税率

# By {levers.average_family} the average tariff on goods from China was {levers.average_latest} on {levers.average_latest_day}
m-4a9a88e037 = 按{ $levers_average_family }，对中国货物的平均关税在{ $levers_average_latest_day }为{ $levers_average_latest }

# Average US tariff on goods from China by the method of one institute, in percent of value, on the days it was published for; a hollow bar is not confirmed
m-f5fc97350d = 按一家研究机构的方法计算的美国对中国货物平均关税，占货值百分比，按其所公布的日期；空心柱为未证实

# The newest of these averages that can be stated ({levers.average_latest_confidence}) speaks of a day {levers.average_latest_age} before this brief; duties may have changed since ({figure:levers.duties}).{levers.average_later:| A later figure was reported by agencies and not found on a page of the institute: it is shown hollow.| {} later figures were reported by agencies and not found on a page of the institute: they are shown hollow.}
m-ae0018e6d1 = 这些平均数中可引用的最新一个（{ $levers_average_latest_confidence }）所对应的日期，早于本简报{ $levers_average_latest_age }；此后关税可能已有变动（{ $number_levers_duties }）。{ $levers_average_later ->
    [0] {""}
    [1] 另有一个较晚的数字由通讯社报道，未在该机构网页上查到，以空心柱显示。
    *[other] 另有{ $levers_average_later }个较晚的数字由通讯社报道，未在该机构网页上查到，以空心柱显示。
    }

# {levers.average_families} methods give an average on China and disagree, so one picture shows one method. Another, {levers.average_other_family}, gives {levers.average_other} for {levers.average_other_day}.
m-642c7007af = 共有{ $levers_average_families }种方法给出对华平均税率，结果不一，因此每幅图只用一种方法。另一种方法（{ $levers_average_other_family }）给出的{ $levers_average_other_day }数字为{ $levers_average_other }。

# The whole tariff, by one model
m-76e6491ca6 = 按一个模型计算的总体关税

# Fentanyl duties: at most {tariff_rate.fentanyl_peak} of imports, in a whole tariff of {tariff_rate.rate_at_fentanyl_peak}
m-cadc275fd7 = 芬太尼关税：最高占进口额的{ $tariff_rate_fentanyl_peak }，当时总体关税为{ $tariff_rate_rate_at_fentanyl_peak }

# By this model the tariff on all US imports was highest from {tariff_rate.peak_day} ({tariff_rate.peak}). It stood at {tariff_rate.rate} on {tariff_rate.day}, the last day held, with {tariff_rate.fentanyl} from the fentanyl duties on China, Canada and Mexico together and {tariff_rate.section_122} from the import surcharge. Weights are the imports of one year; the averages above are of China alone, and are not compared with it.
m-3ef74e9387 = 按该模型，美国全部进口的关税自{ $tariff_rate_peak_day }起为最高（{ $tariff_rate_peak }）。在已有数据的最后一日{ $tariff_rate_day }为{ $tariff_rate_rate }，其中对中国、加拿大和墨西哥的芬太尼关税合计{ $tariff_rate_fentanyl }，进口附加税{ $tariff_rate_section_122 }。权重为某一年的进口额；上述平均数仅针对中国，不与此相比较。

# Customs duties of all kinds came to {tariff_rate.duties} in {tariff_rate.duties_month}; an average month of the three years before the fentanyl duty had {tariff_rate.duties_average}. The highest month was {tariff_rate.duties_top_month} ({tariff_rate.duties_top}). All are in dollars of one year; which law they were paid under is not stated.
m-2aad7bec04 = { $tariff_rate_duties_month }，各类关税收入为{ $tariff_rate_duties }；芬太尼关税开征前三年的月均数为{ $tariff_rate_duties_average }。最高月份为{ $tariff_rate_duties_top_month }（{ $tariff_rate_duties_top }）。均按同一年份的美元计；所缴关税依据何法，数据未载明。

# Lines of precursors on the duty lists
m-6054b9dd0c = 关税清单上的前体税号

# In the headings of precursors {duty_lines.lines} US lines are on list {duty_lines.lists} of the duties on goods from China, from {duty_lines.first_day}. Tracked precursors whose six-digit line is among them: {duty_lines.precursors}. The list held is an extract, so that a line which is not in it may be listed all the same.
m-1cbc10d23b = 在前体所属品目中，有{ $duty_lines_lines }个美国税号列入对中国货物关税的清单{ $duty_lines_lists }，自{ $duty_lines_first_day }起。六位税号在其中的跟踪前体：{ $duty_lines_precursors }。现有清单为摘录，因此未列入摘录的税号仍可能在清单上。

# Lines of precursors on the lists of duties on goods from China
m-ba3c3e5a29 = 对中国货物关税清单上的前体税号

# An eight-digit line holds a part of its six-digit line, and perhaps none of the precursors named.
m-1cb56f1aa8 = 八位税号仅含其六位税号的一部分，可能不含所列的任何前体。

# What the Federal Register shows
m-32443f5c38 = 《联邦公报》所载情况

# {federal_register.documents} documents on drugs, precursors and the fentanyl tariff, {federal_register.first_month} to {federal_register.last_month}
m-d5a83f86c9 = { $federal_register_first_month }至{ $federal_register_last_month }，涉及毒品、前体和芬太尼关税的文件{ $federal_register_documents }份

# Documents of the Federal Register by month of publication; months of which the copy searched holds too little are shaded
m-e392b0a1be = 《联邦公报》文件，按发布月份；所检索的副本留存过少的月份以阴影标示

# More on the countries in focus
m-5a56e443e5 = 重点国家的更多情况

# Controls that the countries in focus adopted
m-ddd369da76 = 重点国家出台的管制措施

# Watch lists and laws that name no chemical are left out.
m-732d689dd9 = 关注清单和未列明化学品的法律未列入。

# India exported goods worth {india.latest} in the basket in the twelve months to {india.latest_month}: {india.to_us} of it to the United States, {india.to_china} to China and {india.to_mexico} to Mexico. All goods of the lines held are counted.
m-8d0332f4d1 = 截至{ $india_latest_month }的十二个月，印度在篮子税号下出口{ $india_latest }：其中对美国{ $india_to_us }，对中国{ $india_to_china }，对墨西哥{ $india_to_mexico }。所含税号的全部货物均计入。

# Against the twelve months before, India's exports in the basket changed by {india.latest_change:signed}.
m-cfebd17b52 = 与此前十二个月相比，印度在篮子税号下的出口变动{ $india_latest_change__signed }。

# India's exports in the basket: {india.first}, then {india.unbroken}
m-5971d94238 = 印度在篮子税号下的出口：起初{ $india_first }，其后{ $india_unbroken }

# India's exports in the basket by fiscal year, April to March, million US dollars; where a code ends or begins the line is broken and not joined
m-78bfc67a15 = 印度在篮子税号下的出口，按财年（四月至次年三月），百万美元；编码终止或启用处折线断开，不相连接

# Mexico's basket imports: {countries.import_first} in {countries.import_first_year}, {countries.import_last} in {countries.import_last_year}
m-a3ca2ef059 = 墨西哥在篮子税号下的进口：{ $countries_import_first_year }年{ $countries_import_first }，{ $countries_import_last_year }年{ $countries_import_last }

# Imports of Mexico from the world in the customs basket of the precursors, all goods, million US dollars by year
m-2db5e8fec5 = 墨西哥自全球的进口，前体所在的海关篮子税号，全部货物，按年，百万美元

# Mexico's security cabinet says that it seized {mexico.all_drugs} of all drugs from its first October to {mexico.latest_day}, with {mexico.fentanyl_tonnes} of fentanyl and {mexico.fentanyl_pills} pills. These are rounded statements of one side, mostly not about fentanyl.
m-b757ce9ac2 = 墨西哥安全内阁表示，自其任内首个十月至{ $mexico_latest_day }，查获各类毒品{ $mexico_all_drugs }，其中芬太尼{ $mexico_fentanyl_tonnes }、药片{ $mexico_fentanyl_pills }片。这些是一方所述的约数，大部分与芬太尼无关。

# What Mexico's security cabinet said last of each item, counted from the start date
m-587292db5f = 墨西哥安全内阁对各项内容的最近一次表述，自起始日期起计

# Precursors seized at the Canadian border by year
m-1371e59627 = 加拿大边境按年查获的前体

# From {neighbours.first_month} to {neighbours.last_month} the United States imported from Mexico goods worth {neighbours.mexico_basket} in the basket and {neighbours.mexico_named} in the lines that show a chemical.
m-98c68598c3 = { $neighbours_first_month }至{ $neighbours_last_month }，美国自墨西哥进口的货物，篮子税号下为{ $neighbours_mexico_basket }，可识别具体化学品的税号下为{ $neighbours_mexico_named }。

# From {neighbours.first_month} to {neighbours.last_month} the United States imported from Canada goods worth {neighbours.canada_basket} in the basket and {neighbours.canada_named} in the lines that show a chemical.
m-ff3254001d = { $neighbours_first_month }至{ $neighbours_last_month }，美国自加拿大进口的货物，篮子税号下为{ $neighbours_canada_basket }，可识别具体化学品的税号下为{ $neighbours_canada_named }。

# US imports from its neighbours in the lines that hold tracked chemicals, newest months, twelve at most, of which each line is stated
m-9a0281b715 = 美国自邻国的进口，含跟踪化学品的税号，最近若干月，最多十二个月，各税号分别注明

# All goods of a line. The lines are an extract of headings and add up to no total; later months leave out lines without trade.
m-e3d52c75ca = 税号下的全部货物。这些税号摘自若干品目，不能加总为总数；较晚月份不列无贸易的税号。

# More on what to watch
m-e142a79ee1 = 后续关注事项的更多情况

# Rules of the signposts
m-7b1a749f07 = 指示信号规则

# What no rule names is unclear. Controls that rest on one weak source, or on none, decide nothing. A duty that a court ended says nothing of the two sides.
m-81fa19765a = 规则未列明的，为“不明”。仅有一个较弱来源或没有来源的管制措施，不作判定依据。由法院终止的关税，不说明双方的任何情况。

# Assumptions
m-69ef1ef347 = 假设

# In the twelve months after cooperation was suspended, seizures stood at {scenarios.seizures_after_break:signed} and deaths at {scenarios.deaths_after_break:signed} against the twelve before; after it had started again, at {scenarios.seizures_after_upside:signed} and {scenarios.deaths_after_upside:signed}. Whatever else changed in those months is in these figures too: a change after a date is no work of what happened on it. For a slide no episode was found, and none is made up; a change of {scenarios.arithmetic_percent:signed} stands in its place, as arithmetic alone.
m-6f4634cd24 = 与此前十二个月相比，合作中止后的十二个月，查获量变动{ $scenarios_seizures_after_break__signed }，死亡人数变动{ $scenarios_deaths_after_break__signed }；合作恢复后的十二个月，分别为{ $scenarios_seizures_after_upside__signed }和{ $scenarios_deaths_after_upside__signed }。这些月份中发生的其他变化也包含在这些数字内：某一日期之后的变化，并不是当日事件的结果。“松动”情景未找到先例，也不作编造；以{ $scenarios_arithmetic_percent__signed }的变动代替，仅为算术计算。

# Assumptions of the scenarios, not forecasts
m-063d67adff = 各情景的假设，并非预测

# A multiplier acts on the level that would be kept if the course so far went on. It is the twelve months after the episode over the twelve before it, and says nothing of what the episode did. More seized is taken to mean more sent, with searching as it is; seizures alone cannot show that.
m-98422a0ff6 = 倍数作用于当前走势延续时将保持的水平。倍数是先例之后十二个月与之前十二个月之比，不说明先例产生了什么作用。在查缉力度不变的情况下，查获增多视为运送增多；仅凭查获量不能说明这一点。

# Twelve months after each event against the twelve before it
m-8f17423984 = 每次事件之后十二个月与之前十二个月相比

# The month in which an event lies is left out. A blank cell is a side of which not all twelve months are held.
m-1e88ffcf60 = 事件所在月份未计入。空白表示该侧十二个月的数据不全。

# For seizures from {scenarios.seizures_first} to {scenarios.seizures_last} the middle of the simulated totals is {scenarios.seizures_break} under break and {scenarios.seizures_upside} under upside; {scenarios.arithmetic_percent:signed} by arithmetic gives {scenarios.seizures_arithmetic}.
m-0f6582e5d5 = { $scenarios_seizures_first }至{ $scenarios_seizures_last }的查获量，模拟总数的中位值，“终止”情景为{ $scenarios_seizures_break }，“增进”情景为{ $scenarios_seizures_upside }；按{ $scenarios_arithmetic_percent__signed }算术计算为{ $scenarios_seizures_arithmetic }。

# For deaths from {scenarios.deaths_first} to {scenarios.deaths_last} it is {scenarios.deaths_break} under break and {scenarios.deaths_upside} under upside; by arithmetic {scenarios.deaths_arithmetic}. Not all months before these are final.
m-c46b3be529 = { $scenarios_deaths_first }至{ $scenarios_deaths_last }的死亡人数，“终止”情景为{ $scenarios_deaths_break }，“增进”情景为{ $scenarios_deaths_upside }；按算术计算为{ $scenarios_deaths_arithmetic }。此前月份的数字并非全为最终数。

# How the watch works
m-270bebdd35 = 监测如何运作

# Each monthly series is watched against its own forecast, made from the months before alone. An alarm says that the months add up to something else. It does not say why.
m-b6f7e8a5a4 = 每个月度序列都与其自身的预测值对照，预测仅依据此前各月作出。警报表示各月累计起来与预测不符，不说明原因。

# While its course does not change, a series rings falsely once in {monitoring.months_between} or more, on average: over all of them {monitoring.false_alarms_a_year} times a year at most.
m-a345cce553 = 走势不变时，一个序列平均每{ $monitoring_months_between }或更长时间才误报一次；全部序列合计每年至多误报{ $monitoring_false_alarms_a_year }次。

# The latest alarm rang with {monitoring.latest_rang} ({figure:scenarios.watch}).
m-b14fbbc59c = 最近一次警报由{ $monitoring_latest_rang }的数据触发（{ $number_scenarios_watch }）。

# The newest counts of deaths have had an {monitoring.newest_counts_of_deaths_state} since {monitoring.newest_counts_of_deaths_since} ({monitoring.newest_counts_of_deaths_deviation:signed} when it rang).
m-0d974e622e = 最新死亡人数自{ $monitoring_newest_counts_of_deaths_since }起处于{ $monitoring_newest_counts_of_deaths_state }状态（触发时偏离{ $monitoring_newest_counts_of_deaths_deviation__signed }）。

# Of {monitoring.watched} monthly series {monitoring.alarms:none has|one has|{} have} an alarm on
m-45b90f6928 = { $monitoring_watched }个月度序列中，{ $monitoring_alarms ->
    [0] 没有序列
    [1] 有一个
    *[other] 有{ $monitoring_alarms }个
    }处于警报状态

# Sum of errors above the forecast (upward) and below it (downward), up to the dashed threshold at which it rings; shaded while an alarm is on
m-97c880b245 = 高于预测（向上）和低于预测（向下）的误差累计，以虚线阈值为触发线；警报期间以阴影标示

# Values
m-53b09e104f = 数值类型

# Monthly series watched, on the day of this brief
m-ef51dd6a43 = 本简报日期监测的月度序列

# Settled: months that the publisher still revises are left out. Newest: they are watched as published, without a nowcast of this brief; open months of deaths come from the sums that the publisher predicts, where it does.
m-b2fb4750c0 = 已稳定：发布机构仍在修订的月份未列入。最新：按公布数监测，不采用本简报的即时预测；死亡人数尚未完整的月份，如发布机构有预测合计数，则采用该数。

# Alarm log: every alarm over the months held, as the files of this day have them
m-4d1195c2f3 = 警报记录：已有数据各月的全部警报，以当日文件为准

# An alarm is on until the sum of errors has died away. Each month is judged by what lay before it, in the figures of this day; on its own day a figure may have been another.
m-97620695dd = 误差累计消退之前，警报持续。每个月均依据此前各月、按当日所见数字判断；该月当时公布的数字可能不同。

# Run over final counts, the watch rings for the fall in deaths with {monitoring.turn_rang}, {monitoring.turn_wait} after the first month of the fall ({monitoring.turn_first}). The months from {monitoring.turn_began} to then lay {monitoring.turn_deviation:signed} off what was to be expected from those before. A turn that comes slowly rings late: that is the price of few false alarms. Emergency visits for opioid overdoses rang with {monitoring.emergency_visits_for_opioid_overdoses_since}.
m-024853ca53 = 以最终数监测，死亡人数下降的警报由{ $monitoring_turn_rang }的数据触发，距下降首月（{ $monitoring_turn_first }）{ $monitoring_turn_wait }。{ $monitoring_turn_began }至该月，与按此前各月的预期相比偏离{ $monitoring_turn_deviation__signed }。缓慢的转折触发较晚：这是减少误报的代价。阿片类药物过量急诊就诊的警报由{ $monitoring_emergency_visits_for_opioid_overdoses_since }的数据触发。

# What was known on the day is another matter. The watch was run over {monitoring.looks} kept files of deaths. In that of {monitoring.turn_silent}, which ends with {monitoring.turn_silent_last}, it does not ring for the fall; in the next, of {monitoring.turn_vintage}, which ends with {monitoring.turn_vintage_last}, it does. Final counts show the alarm since {monitoring.turn_final_day}.
m-ce89a8c0e7 = 当时能够得知什么，则是另一个问题。监测对{ $monitoring_looks }份留存的死亡数据文件逐一运行。在{ $monitoring_turn_silent }的文件（截至{ $monitoring_turn_silent_last }）中，未触发下降警报；在下一份即{ $monitoring_turn_vintage }的文件（截至{ $monitoring_turn_vintage_last }）中，触发警报。最终数自{ $monitoring_turn_final_day }起显示该警报。

# The watch over every kept file of deaths, each as it was on its day
m-71b8c88900 = 对每份留存的死亡数据文件的监测，均按其当日所见

# By lag alone: no file of final counts of that time is kept, and the day on which a year of them became public follows from the documented lag. Base months under the national sums are final counts by the same lag. States do not add up to the nation: months of a state with few deaths are withheld.
m-c81108ece1 = 仅按时滞：当时的最终数文件未留存，某年最终数的公开日期按有记录的时滞推算。全国合计数所用的基准月份，为按同一时滞的最终数。各州合计不等于全国数：死亡人数较少的州的月度数未公布。

# More on the record
m-2ecce9de99 = 预测记录的更多情况

# Seizures were projected from {record.seizures_origins} past days, {record.seizures_apart} of them a year apart; the months run from {record.seizures_first} to {record.seizures_last}. Bands that should hold half and nineteen in twenty of the months held {record.seizures_held_50} and {record.seizures_held_95}. The mean score is {record.seizures_score} against {record.seizures_naive_score} of the naive forecast: a ratio of {record.seizures_near_ratio} one to three months ahead, {record.seizures_far_ratio} ten to twelve. For totals of twelve months it is {record.seizures_total_ratio}.
m-3ad649729a = 查获量从{ $record_seizures_origins }个过往日期作出推演，其中{ $record_seizures_apart }个彼此相隔一年；所涉月份为{ $record_seizures_first }至{ $record_seizures_last }。应涵盖一半月份和二十分之十九月份的区间，实际涵盖{ $record_seizures_held_50 }和{ $record_seizures_held_95 }。平均得分为{ $record_seizures_score }，朴素预测为{ $record_seizures_naive_score }：提前一至三个月的比值为{ $record_seizures_near_ratio }，提前十至十二个月为{ $record_seizures_far_ratio }。十二个月总数的比值为{ $record_seizures_total_ratio }。

# Deaths were projected from {record.deaths_origins} past days, {record.deaths_apart} of them a year apart; the months run from {record.deaths_first} to {record.deaths_last}. Of bands of half and of nineteen in twenty {record.deaths_held_50} and {record.deaths_held_95} of months lay inside; the naive band that should hold nineteen in twenty held {record.deaths_naive_held_95}. The mean score is {record.deaths_score} deaths against {record.deaths_naive_score} of the naive forecast: a ratio of {record.deaths_near_ratio} one to three months ahead, {record.deaths_far_ratio} ten to twelve. For totals it is {record.deaths_total_ratio}.
m-fb184be863 = 死亡人数从{ $record_deaths_origins }个过往日期作出推演，其中{ $record_deaths_apart }个彼此相隔一年；所涉月份为{ $record_deaths_first }至{ $record_deaths_last }。应涵盖一半和二十分之十九的区间，实际涵盖{ $record_deaths_held_50 }和{ $record_deaths_held_95 }的月份；朴素预测应涵盖二十分之十九的区间，实际涵盖{ $record_deaths_naive_held_95 }。平均得分为{ $record_deaths_score }人，朴素预测为{ $record_deaths_naive_score }：提前一至三个月的比值为{ $record_deaths_near_ratio }，提前十至十二个月为{ $record_deaths_far_ratio }。总数的比值为{ $record_deaths_total_ratio }。

# On {record.then_day}, a year before this brief, seizures were known to {record.seizures_then_known} and deaths to {record.deaths_then_known}. Of {record.deaths_then_months} of deaths observed since, {record.deaths_then_inside:none lies|one lies|{} lie} inside the band of four fifths.
m-02e4b31288 = 本简报一年之前，即{ $record_then_day }，已知的查获数据截至{ $record_seizures_then_known }，死亡数据截至{ $record_deaths_then_known }。此后观测到的{ $record_deaths_then_months }死亡数据中，{ $record_deaths_then_inside ->
    [0] 没有一个月
    [1] 有一个月
    *[other] 有{ $record_deaths_then_inside }个月
    }落在五分之四区间内。

# Scores of projections, nowcasts and predictions
m-3b109f299a = 推演、即时预测和发布机构预测的得分

# Score: mean weighted interval score; of predictions, which have no band, the mean absolute error on both sides. Starts: for sums, the sums themselves.
m-baf05f04b2 = 得分：平均加权区间得分；发布机构的预测没有区间，两方均用平均绝对误差。起点：对合计数，即合计数本身。

# Scores of sums completed early are {record.nowcast_ratio} of that of the sum of a year before. The publisher's own predictions, {record.prediction_values} of which have settled, {record.prediction_apart} without a month in common, were off by {record.prediction_error} deaths on average, {record.prediction_ratio} of the error of the sum of a year before.
m-6a9cf0faa1 = 提前补全的合计数，得分为一年前合计数得分的{ $record_nowcast_ratio }。发布机构自身的预测中，{ $record_prediction_values }个已有定数，其中{ $record_prediction_apart }个月份互不重叠，平均偏差{ $record_prediction_error }人，为一年前合计数误差的{ $record_prediction_ratio }。

# As of
m-43157504da = 截至

# The day whose knowledge is shown: only what was public by then is read.
m-1ca28a07d3 = 所示信息的截止日：只读取截至当日已公开者。

# Class control
m-23ef0fd8f5 = 整类列管

# A control of all substances of a described structure, also those not named one by one.
m-6db12761d9 = 对符合所述结构的全部物质实行的管制，包括未逐一列明者。

# Concentration index
m-17035728ac = 集中度指数

# The sum of squared shares, also called Herfindahl-Hirschman index: near nought where many share alike, one where one has all.
m-5875ac400d = 各占比的平方和，又称赫芬达尔－赫希曼指数：多方占比相近时接近零，一方独占时为一。

# Stated by the authority that acted, on a page that was read.
m-e2d5fde935 = 由采取行动的主管机构说明，且所载页面已读取。

# Counterfactual
m-272494757b = 反事实

# What would have been expected had the course before the date gone on.
m-33fc7e122d = 若该日期之前的走势延续，预期会出现的情况。

# The year of the United States federal government, from October to September, named by the year it ends in.
m-9f8810ba1a = 美国联邦政府年度，自十月至次年九月，以结束所在年份命名。

# Interval
m-6f45b0005e = 区间

# The range that would hold the true value in the stated share of cases, if the assumptions hold.
m-a58c6e6417 = 在假设成立时，按所载比例包含真实值的范围。

# Mirror statistics
m-21148d3c26 = 镜像统计

# The same trade as the exporter and the importer each report it.
m-21153f8da5 = 同一贸易分别由出口方和进口方报告的数字。

# Not available
m-67a926f700 = 无数据

# No source known by the day of the brief gives the figure.
m-18938fdd79 = 截至简报日期已知的来源均未给出该数字。

# Not identified
m-2a12f76cae = 无法识别

# The data cannot tell: too few months, too many events at once, or dates without an event show as much.
m-040f9fc2b1 = 数据不足以说明：月份过少、同时发生的事件过多，或没有事件的日期也显示同样变化。

# Nowcast
m-34b66a3839 = 即时预测

# An estimate of what an unfinished count will be once all reports are in.
m-fb661360bf = 对尚未完整的计数在全部报告到齐后将达到数值的估计。

# Placebo date
m-eabd4c5237 = 安慰剂时点

# A date on which nothing happened, treated as if something had: it shows how often chance looks like an effect.
m-33d63011ac = 没有发生任何事件、而按发生了事件处理的日期：用以显示偶然波动看似效应的频率。

# Pound
m-b987bff650 = 磅

# A chemical from which a drug is made, in one step or several.
m-11b0360f4e = 经一步或数步可制成毒品的化学品。

# Provisional
m-9b46c2e6d6 = 初步

# A figure that its publisher still completes or revises.
m-b74cde00fb = 发布机构仍在补全或修订的数字。

# Stated by another publisher, or by the authority on a page that was read only in a copy.
m-b7fea87b9f = 由另一发布机构说明，或由主管机构说明、但所读页面仅为副本。

# Scheduling
m-ed5c58303a = 列管

# Putting a substance on a list of controlled ones, by law or by rule.
m-d58350d6dc = 依法律或规章将某种物质列入管制清单。

# Something that can be observed and that would tell one scenario from another.
m-8535d6ea40 = 可以观察到、并能区分不同情景的事项。

# Unconfirmed
m-3229d16ca6 = 未证实

# Stated by one publisher alone; the authority's own page was not found.
m-6fc1c1136c = 仅由一个发布机构说明；未找到主管机构自身页面。

# Vintage
m-5e2150c551 = 数据版本

# One publication of a dataset; later ones may revise the same months.
m-94dbbf914b = 数据集的一次发布；此后的发布可能修订相同月份。

# A metrics brief on what China and the United States do about fentanyl
m-c024a35304 = 关于中国和美国在芬太尼问题上所采取举措的指标简报

# Figures revised most since the last release
m-c8c01ebbe4 = 上期以来修订最大的数字

# The time since the last turn
m-8cffc70cdf = 上一起算事件以来的时间

# No promise on drug control is twelve months old.
m-d9fc5e37f9 = 尚无已满十二个月的禁毒承诺。

# Then, the day before {since_busan.turn}, and now
m-99b0faaae3 = 当时、{ $since_busan_turn }前一日和现在

# No promise of either side is on record on this day.
m-0b42402b36 = 当日没有记录在案的任何一方承诺。

# Days from each UN vote on precursors to control (minus: before it); dashed: the day on which the vote binds, {controls.treaty_days} after it is communicated; hollow: not confirmed or open
m-dfcba305a0 = 自联合国每次对前体表决至管制的天数（负数：早于表决）；虚线：表决具约束力之日，即通知后{ $controls_treaty_days }天；空心：未证实或未结

# For Myanmar, Laos and Afghanistan China licenses {licences.other_total} chemicals
m-1bbfdd4b8e = 中国对向缅甸、老挝和阿富汗出口的{ $licences_other_total }种化学品实行许可

# Over supply from China the United States charged {enforcement.china_charged:nobody|one person|{} persons}.
m-7dd01351f5 = 就来自中国的供应，{ $enforcement_china_charged ->
    [0] 未见美国起诉人员
    [1] 美国起诉一人
    *[other] 美国起诉{ $enforcement_china_charged }人
    }。

# No charge over supply from China is on record on this day.
m-45ba62e1e3 = 当日没有就来自中国的供应提出起诉的记录。

# Persons and indictments over supply from China by year made public; before {enforcement.turn_day} and since
m-658c84d7fe = 因来自中国的供应被起诉的人员和起诉数，按公开年度；{ $enforcement_turn_day }之前和以来

# Of those charged, {enforcement.china_custody:nobody was|one was|{} were} ever in US custody, {enforcement.china_convicted:none was|one was|{} were} convicted, and China arrested {enforcement.china_arrested_parallel:none|one|{}} itself.
m-1316030741 = 被起诉人员中，{ $enforcement_china_custody ->
    [0] 无人
    [1] 一人
    *[other] { $enforcement_china_custody }人
    }曾由美国羁押，{ $enforcement_china_convicted ->
    [0] 无人
    [1] 一人
    *[other] { $enforcement_china_convicted }人
    }被判有罪；{ $enforcement_china_arrested_parallel ->
    [0] 无人
    [1] 一人
    *[other] { $enforcement_china_arrested_parallel }人
    }由中国自行抓获。

# Since the Busan meeting the weight seized is {seizures.since_change:words} a year before: {seizures.since_lb} from {seizures.since_first} to {seizures.since_last}, after {seizures.since_prior_lb}.
m-1d1bb5239d = 釜山会晤以来的查获重量{ $seizures_since_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期：{ $seizures_since_first }至{ $seizures_since_last }为{ $seizures_since_lb }，上年同期为{ $seizures_since_prior_lb }。

# The newest months held, {seizures.fytd_first} to {seizures.fytd_last}, ended {seizures.latest_age} before this brief: {seizures.fytd_lb}, {seizures.fytd_change:words} in the same months a year before ({seizures.fytd_prior_lb}).
m-6d2948599e = 所载最新月份为{ $seizures_fytd_first }至{ $seizures_fytd_last }，结束于本简报之前{ $seizures_latest_age }：查获{ $seizures_fytd_lb }，{ $seizures_fytd_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期（{ $seizures_fytd_prior_lb }）。

# Of the files of customs that are held, none was public on this day.
m-97a2ed2fdf = 所载海关文件中，没有一份在当日已公开。

# How sure: of nothing here; a file on seizures would change that.
m-56d81e3462 = 可信度：此处尚无可评者；有查获文件后即可评定。

# Most fentanyl was seized in fiscal year {seizures.peak_year}: {seizures.peak_year_lb}
m-9442401850 = 查获芬太尼最多的是{ $seizures_peak_year }财年：{ $seizures_peak_year_lb }

# In the latest half-year that is complete, laboratories report {laboratory.last_total} identifications of fentanyl and related substances, {laboratory.last_change:words} a year before ({laboratory.last_prior}).
m-0463ac5e59 = 最新完整半年，实验室报告检出芬太尼及相关物质{ $laboratory_last_total }次，{ $laboratory_last_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期（{ $laboratory_last_prior }次）。

# Of the counts of laboratories that are held, none of two complete years was public on this day.
m-5d5689962e = 所载实验室检出次数中，没有涵盖两个完整年度者在当日已公开。

# How sure: of nothing here; counts of two years would change that.
m-715388ba57 = 可信度：此处尚无可评者；有两年检出次数后即可评定。

# Carfentanil went its own way: {laboratory.carfentanil_rate} in a thousand identifications, after {laboratory.carfentanil_first_rate} in {laboratory.first_half}.
m-e207cf1643 = 卡芬太尼走势不同：每千次检出中有{ $laboratory_carfentanil_rate }次，{ $laboratory_first_half }为{ $laboratory_carfentanil_first_rate }次。

# For a thousand identifications of fentanyl there are {laboratory.precursor_rate} of precursors or what is left of them, the most held.
m-af05ecc4f9 = 每千次芬太尼检出，对应前体或其残留物检出{ $laboratory_precursor_rate }次，为所载最高值。

# How much the newest years of identifications will grow is not known: no two queries by year are held that were public on this day.
m-b56fdcd8b9 = 最新各年的检出次数还将增长多少，尚不可知：所载分年查询中，没有两次在当日已公开。

# In the twelve months to {outcomes.completed_month} about {outcomes.completed} people in the United States died of overdoses that involved synthetic opioids, mostly fentanyl, once late records are counted: {outcomes.completed_change:words} a year before.
m-dcabd061de = 截至{ $outcomes_completed_month }的十二个月，计入迟报记录后，美国约有{ $outcomes_completed }人死于涉及合成阿片类药物（以芬太尼为主）的药物过量，{ $outcomes_completed_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年同期。

# In {outcomes.final_year}, {outcomes.final_year_deaths} people in the United States died of overdoses that involved synthetic opioids, mostly fentanyl: {outcomes.final_year_change:words} the year before ({outcomes.final_prior_deaths}).
m-99a28872bf = { $outcomes_final_year }年，美国有{ $outcomes_final_year_deaths }人死于涉及合成阿片类药物（以芬太尼为主）的药物过量，{ $outcomes_final_year_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }上年（{ $outcomes_final_prior_deaths }人）。

# In the twelve months to {outcomes.latest_month}, {outcomes.reported} people in the United States are reported to have died of overdoses that involved synthetic opioids, mostly fentanyl.
m-014a48b4be = 截至{ $outcomes_latest_month }的十二个月，美国报告有{ $outcomes_reported }人死于涉及合成阿片类药物（以芬太尼为主）的药物过量。

# Of the counts of deaths that are held, none of two whole years was public on this day.
m-9c0816abb1 = 所载死亡人数中，没有涵盖两个完整年度者在当日已公开。

# Deaths have fallen since {outcomes.fall_first}.
m-f5b1a2b2fb = 死亡人数自{ $outcomes_fall_first }起下降。

# No lasting fall stands in the final counts, which reach to {outcomes.final_last}.
m-af8c046d97 = 最终人数截至{ $outcomes_final_last }，其中未见持续下降。

# How sure: of nothing here; final counts of two years would change that.
m-d8caae4f30 = 可信度：此处尚无可评者；有两年最终人数后即可评定。

# Final counts reach to {outcomes.final_last}, and end in no lasting fall in deaths
m-18a5110909 = 最终人数截至{ $outcomes_final_last }，期末未见死亡持续下降

# Final counts reach to {outcomes.final_last}.
m-3be5631d42 = 最终人数截至{ $outcomes_final_last }。

# In the half year after each of three controls of China the verdict on deaths is: carfentanil, {outcomes.effect_2017_half_verdict}; two precursors, {outcomes.effect_2018_half_verdict}; the class control, {outcomes.effect_2019_half_verdict}. After the last, deaths ran {outcomes.effect_2019_half_change:signed} against the course before ({brief.interval_level} interval {outcomes.effect_2019_half_interval}), where a fall below {outcomes.effect_2019_half_smallest} could have been missed.
m-54f0c4f4cc = 中国三项管制各自实施后半年内，对死亡的判定为：卡芬太尼，{ $outcomes_effect_2017_half_verdict }；两种前体，{ $outcomes_effect_2018_half_verdict }；整类列管，{ $outcomes_effect_2019_half_verdict }。最后一项之后，死亡人数与此前走势相比为{ $outcomes_effect_2019_half_change__signed }（{ $brief_interval_level }区间{ $outcomes_effect_2019_half_interval }）；小于{ $outcomes_effect_2019_half_smallest }的降幅可能未被发现。

# No window of final counts reaches half a year past the controls of China that were known on this day.
m-c347c2cb9a = 当日已知的中国管制措施中，最终人数的窗口均未延伸至其后半年。

# In Canada most deaths in a quarter, {canada.peak_deaths}, fell in {canada.peak_first} to {canada.peak_last}
m-4e1568339d = 加拿大单季死亡最多为{ $canada_peak_deaths }人，在{ $canada_peak_first }至{ $canada_peak_last }

# In {states.year} ({states.status}), deaths were below the year before in {states.fallen} of {states.counted} states with every month shown.
m-9b9bf28b4e = { $states_year }年（{ $states_status }），各月数据齐全的{ $states_counted }个州中，{ $states_fallen }个州的死亡人数低于上年。

# Canada counted {canada.four_quarters} deaths from opioids in the twelve months to {canada.last_month}, {canada.four_quarters_change:words} in the twelve before ({canada.four_quarters_prior}).
m-45c10709ef = 截至{ $canada_last_month }的十二个月，加拿大阿片类药物死亡{ $canada_four_quarters }人，{ $canada_four_quarters_change__words ->
    [about_the_same_as] 大致持平于
    [slightly_more_than] 略高于
    [slightly_less_than] 略低于
    *[more_than] 高于
    [less_than] 低于
    [much_more_than] 大幅高于
    [much_less_than] 大幅低于
    [far_more_than] 远高于
    [far_less_than] 远低于
    }此前十二个月（{ $canada_four_quarters_prior }人）。

# The file is of {outcomes.provisional_vintage}, {outcomes.provisional_age} before the day of this brief.
m-ae79eddbb8 = 该文件日期为{ $outcomes_provisional_vintage }，早于本简报日期{ $outcomes_provisional_age }。

# Trade statistics cannot follow the precursors: in the nomenclature of this day none has a customs line of its own.
m-593b1bcd36 = 贸易统计无法跟踪前体：按当日目录，没有一种前体有单独税号。

# China exported goods worth {trade.basket_china} ({trade.basket_china_tonnes}) in {trade.basket_year} in the customs basket of the precursors: no six-digit line can show how much of them is in it.
m-8a70d8baca = { $trade_basket_year }年，中国在前体所属篮子税号项下出口货物{ $trade_basket_china }（{ $trade_basket_china_tonnes }）：其中前体有多少，任何六位税号均无法显示。

# In no year held does China report more than the United States; the ratio was lowest in {trade.mirror_low_year} ({trade.mirror_low_ratio}).
m-62a203403a = 所载各年中，中国报告值均不高于美国；比率最低的是{ $trade_mirror_low_year }年（{ $trade_mirror_low_ratio }）。

# A dash means not reported, which is not zero. Groups of countries are left out, as their members stand here themselves. {reporters.same_value:No country|One country|{} countries} reported one and the same value in all three lines, which trade hardly has.
m-2dedeb131e = 短横表示未报告，不等于零。国家集团未列入，因其成员已在本表中单列。{ $reporters_same_value ->
    [0] 没有国家
    [1] 有一个国家
    *[other] 有{ $reporters_same_value }个国家
    }在三个税号项下报告了同一数值，实际贸易中很少如此。

# Exports to the world in the pyridine lines that together mean the same goods in all years, million US dollars, {trade.sum_first_year} to {trade.sum_last_year}; China's controls are named
m-2a02a6ab08 = 历年合计所指货物相同的吡啶类税号对全球出口，百万美元，{ $trade_sum_first_year }年至{ $trade_sum_last_year }年；标出中国管制措施

# US duties on goods from China since the fentanyl duty began, by law, in percent of value, and truces; orange is tied to fentanyl, a step shorter than a month carries no label; duties on lists, from {levers.lists_lowest} up, each fall on their own goods
m-ece02ea5a4 = 芬太尼关税开征以来美国对中国货物的关税，按法律依据，占价值的百分比，以及暂停期；橙色与芬太尼有关，不足一个月的步骤不加标注；各清单关税（{ $levers_lists_lowest }起）各自只适用于本清单货物

# US tariff on all imports from all countries by law, in percent of their value, as the Budget Lab at Yale models it; days on which the model has a duty before it began are left out; the most from {tariff_rate.fentanyl_peak_day}
m-94b8391788 = 美国对所有国家全部进口货物的关税，按法律依据，占进口价值的百分比，依耶鲁大学预算实验室模型；模型中关税早于开征日的日期不计；最高自{ $tariff_rate_fentanyl_peak_day }起

# {countries.india_facts:Nothing on India was known on this day.||}
m-7cbae21587 = { $countries_india_facts ->
    [0] 当日没有已知的关于印度的信息。
    [1] {""}
    *[other] {""}
    }

# {countries.mexico_facts:Nothing on Mexico was known on this day.||}
m-061ae33461 = { $countries_mexico_facts ->
    [0] 当日没有已知的关于墨西哥的信息。
    [1] {""}
    *[other] {""}
    }

# {countries.canada_facts:Nothing on Canada was known on this day.||}
m-ee69daf4e9 = { $countries_canada_facts ->
    [0] 当日没有已知的关于加拿大的信息。
    [1] {""}
    *[other] {""}
    }

# {countries.european_union_facts:Nothing on the European Union was known on this day.|This brief holds one fact on the European Union.|This brief holds little on the European Union.}
m-6b0882cbb9 = { $countries_european_union_facts ->
    [0] 当日没有已知的关于欧洲联盟的信息。
    [1] 本简报载有一项关于欧洲联盟的事实。
    *[other] 本简报关于欧洲联盟的内容不多。
    }

# European Union: what is held
m-8f6bfb2daf = 欧洲联盟：所载内容

# {countries.united_kingdom_facts:Nothing on the United Kingdom was known on this day.|This brief holds one fact on the United Kingdom.|This brief holds little on the United Kingdom.}
m-3232b3ecde = { $countries_united_kingdom_facts ->
    [0] 当日没有已知的关于英国的信息。
    [1] 本简报载有一项关于英国的事实。
    *[other] 本简报关于英国的内容不多。
    }

# United Kingdom: what is held
m-f8b4880b18 = 英国：所载内容

# Chemicals are not named; from {countries.border_first_year} to {countries.border_last_year} the number changed by {countries.border_change:signed}.
m-1eee0f0b24 = 未列明化学品名称；{ $countries_border_first_year }年至{ $countries_border_last_year }年，该数目变动{ $countries_border_change__signed }。

# Scenarios are drawn once both sides have agreed on fentanyl and duties together; no such agreement is on record on this day.
m-5a6b1067b2 = 双方就芬太尼和关税一并达成一致后，方绘制情景；当日没有此类一致的记录。

# Bands that should hold four fifths of months held {record.deaths_held_80} for deaths. Against a naive forecast, which repeats the last twelve months, the score is {record.deaths_ratio}; below one is better.
m-5f2c96c655 = 应涵盖五分之四月份的区间，在死亡方面实际涵盖{ $record_deaths_held_80 }。与朴素预测（重复最近十二个月）相比，得分之比为{ $record_deaths_ratio }；小于一较好。

# No projection could be made on a past day whose months have since been observed.
m-c0c0ef4052 = 以往任何一日所能作出的推演中，均无此后已观测的月份。

# Each on its own scale, counts of a list as shares of it; as known on the day before {since_busan.turn}, that day of earlier years, and now; dashed: {since_busan.turn}
m-17a1c507e4 = 各项用各自尺度，清单计数按占清单的比例；分别为{ $since_busan_turn }前一日、更早各年同日和现在的已知情况；虚线：{ $since_busan_turn }

# China controlled fentanyls as a class in {controls.china_fentanyl_class_effective:month}
m-bc318f49b3 = { $controls_china_fentanyl_class_effective__month }，中国对芬太尼类物质实行整类列管

# China adopted {controls.adopted_china:no control|one control|{} controls} up to this day
m-8c18d09738 = 截至当日，{ $controls_adopted_china ->
    [0] 未见中国出台管制措施
    [1] 中国出台一项管制措施
    *[other] 中国出台{ $controls_adopted_china }项管制措施
    }

# Of {outcomes.effects_rows} windows on deaths, around {outcomes.effects_asked:no control|one control|{} controls}, {outcomes.effects_clear:none has|one has|{} have} the verdict clear.
m-509bda4883 = 围绕{ $outcomes_effects_asked ->
    [0] 零项管制措施
    [1] 一项管制措施
    *[other] { $outcomes_effects_asked }项管制措施
    }的{ $outcomes_effects_rows }个死亡窗口中，{ $outcomes_effects_clear ->
    [0] 没有窗口
    [1] 有一个
    *[other] 有{ $outcomes_effects_clear }个
    }的判定为“明确”。

# No window on deaths or seizures around a control could be looked at on this day.
m-96ebf955c5 = 当日没有可供查看的围绕管制措施的死亡或查获窗口。

# Average change over the months after each control against the course before, with intervals at {brief.interval_level}, by window (months before and after); no size is shown where nothing is identified
m-ff263d8bc8 = 各项管制之后各月的平均变化，与此前走势相比，{ $brief_interval_level }区间，按窗口（之前和之后的月数）；无法识别的，不显示幅度

# In the half year after the class control the change is {outcomes.effect_2019_half_change:signed} ({brief.interval_level} interval {outcomes.effect_2019_half_interval}; verdict: {outcomes.effect_2019_half_verdict}); a fall smaller than {outcomes.effect_2019_half_smallest} could have been missed. A longer window reaches into the pandemic. Asked from the announcement on, as a change of five months, the {brief.interval_level} interval is {outcomes.effect_announced_interval} (verdict: {outcomes.effect_announced_verdict}). With suicides and transport deaths as predictors it is {outcomes.effect_beside_interval} from the day of effect on (verdict: {outcomes.effect_beside_verdict}).
m-5bd5d5ccb8 = 整类列管后半年内的变化为{ $outcomes_effect_2019_half_change__signed }（{ $brief_interval_level }区间{ $outcomes_effect_2019_half_interval }；判定：{ $outcomes_effect_2019_half_verdict }）；小于{ $outcomes_effect_2019_half_smallest }的降幅可能未被发现。更长的窗口会延伸至新冠疫情期间。自公布起按五个月的变化检验，{ $brief_interval_level }区间为{ $outcomes_effect_announced_interval }（判定：{ $outcomes_effect_announced_verdict }）。以自杀和交通事故死亡为预测变量，自施行日起为{ $outcomes_effect_beside_interval }（判定：{ $outcomes_effect_beside_verdict }）。

# Change of final monthly deaths in the half year after the class control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {effect_checks.deaths_level}
m-bfe6988bb5 = 整类列管后半年内最终月度死亡人数的变化，与此前走势相比：在没有事件的日期、在其他设定下（按幅度排列，获采纳者为深色）以及按各模型检验同一问题；{ $effect_checks_deaths_level }区间

# Change: average over the months of the pulse, against the course before, with its interval at {brief.interval_level}; all final months before, until the month before the pandemic.
m-61b6a39f64 = 变化：脉冲各月的平均值，与此前走势相比，附{ $brief_interval_level }区间；取此前全部最终月份，至疫情前一个月为止。

# Difference in deaths that involved synthetic opioids between states, for ten percentage points more of their share in the year before, by quarter named by its first month; black is the last quarter before, the reference; bars are intervals at {state_panels.level}
m-bf34ded988 = 各州之间涉及合成阿片类药物死亡的差异，按其上一年占比每多十个百分点计，按季度（以首月命名）；黑色为管制前最后一季，即参照；竖线为{ $state_panels_level }区间

# Change of the weight seized after that control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {effect_checks.seizures_level}; grey where nothing is identified
m-78768a5f95 = 该项管制后查获重量的变化，与此前走势相比：在没有事件的日期、在其他设定下（按幅度排列，获采纳者为深色）以及按各模型检验同一问题；{ $effect_checks_seizures_level }区间；灰色表示无法识别

# The day of this brief is {brief.as_of}. Events are known to {evidence.events_known_to}; no data file that is kept was published by then.
m-09d07cbf11 = 本简报日期为{ $brief_as_of }。事件信息截至{ $evidence_events_known_to }；所存数据文件中，没有一份在此之前发布。

# Of {evidence.timeline_rows} rows in its timelines {evidence.share_sourced} are confirmed by their publisher or reported by a named one.
m-e3bcb231a3 = 时间线的{ $evidence_timeline_rows }行中，{ $evidence_share_sourced }由发布机构证实或由具名机构报道。

# This is the first release, so there is none to compare it with.
m-e81d0966a1 = 本期为首期，无可比较的往期。

# No headline figure moved since release {brief.changes_previous}.
m-a7b284dc44 = 第{ $brief_changes_previous }期以来，主要数字均无变动。

# {brief.changes_words_count:None|One verdict or status is another|{} verdicts and statuses are others}: {brief.changes_words}.
m-44fe142b0f = { $brief_changes_words_count ->
    [0] 没有判定或状态改变
    [1] 有一项判定或状态改变
    *[other] 有{ $brief_changes_words_count }项判定和状态改变
    }：{ $brief_changes_words }。

# New in the timelines: {brief.changes_rows}.
m-591a438271 = 时间线新增：{ $brief_changes_rows }。

# Of {brief.changes_shared} figures, {brief.changes_revised:none was|one was|{} were} revised for the same period, {brief.changes_updated:none|one|{}} updated to another period or day{brief.changes_gained:|, one gained a value|, {} gained a value}{brief.changes_lost:|, one lost its value|, {} lost their value}; {brief.changes_appeared:none was|one was|{} were} added and {brief.changes_disappeared:none|one|{}} removed.
m-f743275c93 = { $brief_changes_shared }个数字中，{ $brief_changes_revised ->
    [0] 没有数字
    [1] 有一个
    *[other] 有{ $brief_changes_revised }个
    }就同一时段作了修订，{ $brief_changes_updated ->
    [0] 没有数字
    [1] 有一个
    *[other] 有{ $brief_changes_updated }个
    }更新至另一时段或日期{ $brief_changes_gained ->
    [0] {""}
    [1] ，有一个由无值变为有值
    *[other] ，有{ $brief_changes_gained }个由无值变为有值
    }{ $brief_changes_lost ->
    [0] {""}
    [1] ，有一个由有值变为无值
    *[other] ，有{ $brief_changes_lost }个由有值变为无值
    }；{ $brief_changes_appeared ->
    [0] 无新增
    [1] 新增一个
    *[other] 新增{ $brief_changes_appeared }个
    }，{ $brief_changes_disappeared ->
    [0] 无移除
    [1] 移除一个
    *[other] 移除{ $brief_changes_disappeared }个
    }。

# The two releases were made with different settings ({brief.changes_settings}), and figures can differ for that reason alone.
m-9638f0f814 = 两期简报所用设置不同（{ $brief_changes_settings }），仅此一点即可使数字不同。

# No headline figure was revised since release {brief.changes_previous}. The one that moved most: {brief.changes_lead}. It was {brief.changes_lead_before} ({brief.changes_lead_period_before}) and is now {brief.changes_lead_now} ({brief.changes_lead_period}), {brief.changes_lead_by}.
m-34a6403f05 = 第{ $brief_changes_previous }期以来，主要数字均未修订。变动最大的是：{ $brief_changes_lead }。此前为{ $brief_changes_lead_before }（{ $brief_changes_lead_period_before }），现为{ $brief_changes_lead_now }（{ $brief_changes_lead_period }），{ $brief_changes_lead_by }。

# The headline figure revised most since release {brief.changes_previous}: {brief.changes_lead}, {brief.changes_lead_period}. It was {brief.changes_lead_before} and is now {brief.changes_lead_now}, {brief.changes_lead_by}; no past revision of it at that age is held.
m-7e670e4ffe = 第{ $brief_changes_previous }期以来修订最大的主要数字：{ $brief_changes_lead }，{ $brief_changes_lead_period }。此前为{ $brief_changes_lead_before }，现为{ $brief_changes_lead_now }，{ $brief_changes_lead_by }；未存有该数字在同一龄期的以往修订。

# The headline figure revised most since release {brief.changes_previous}: {brief.changes_lead}, {brief.changes_lead_period}. It was {brief.changes_lead_before} and is now {brief.changes_lead_now}, {brief.changes_lead_by}. That is more than {brief.changes_usual_held:none|the one past revision|any of the {} past revisions} of it at that age ({brief.changes_usual_largest}).
m-c0cbbfe5eb = 第{ $brief_changes_previous }期以来修订最大的主要数字：{ $brief_changes_lead }，{ $brief_changes_lead_period }。此前为{ $brief_changes_lead_before }，现为{ $brief_changes_lead_now }，{ $brief_changes_lead_by }。该修订大于该数字在同一龄期的{ $brief_changes_usual_held ->
    [0] 以往修订（无）
    [1] 唯一一次以往修订
    *[other] { $brief_changes_usual_held }次以往修订中的任何一次
    }（{ $brief_changes_usual_largest }）。

# The headline figure revised most since release {brief.changes_previous}: {brief.changes_lead}, {brief.changes_lead_period}. It was {brief.changes_lead_before} and is now {brief.changes_lead_now}, {brief.changes_lead_by}. That is no more than {brief.changes_usual_held:none|the one past revision|the largest of the {} past revisions} of it at that age ({brief.changes_usual_largest}).
m-9316531c70 = 第{ $brief_changes_previous }期以来修订最大的主要数字：{ $brief_changes_lead }，{ $brief_changes_lead_period }。此前为{ $brief_changes_lead_before }，现为{ $brief_changes_lead_now }，{ $brief_changes_lead_by }。该修订不大于该数字在同一龄期的{ $brief_changes_usual_held ->
    [0] 以往修订（无）
    [1] 唯一一次以往修订
    *[other] { $brief_changes_usual_held }次以往修订中最大的一次
    }（{ $brief_changes_usual_largest }）。

# Weight in the unit of US customs, 0.4536 kilograms, of the seized material and not of the pure drug.
m-142ab29428 = 按美国海关所用单位计的重量，合0.4536千克，为查获物的重量，而非纯毒品的重量。

# , rows to show of:
m-e3876df956 = ，显示以下表格的行：

# All
m-a52ace420f = 全部

# More
m-d47d7cb0e4 = 更多

# in the chapter:
m-426d4fa15e = 所在章节：

# Link
m-a6a32dbc56 = 链接

# The line of a row: what was known on the same day of each year, on a scale of its own. Hollow dot: before; full dot: now.
m-c892572281 = 行内折线：历年同日的已知情况，用各自尺度。空心点：此前；实心点：现在。

# Source:
m-c707ee4ecc = 来源：

# Download
m-d6eafe8235 = 下载

# Cite
m-4c69c12e24 = 引用

# Data behind this picture, and how to cite it
m-988d16f4f4 = 本图数据及引用方式

# the data behind
m-31c483594a = 以下图表的数据：

# as of
m-60097e7b87 = 截至

# Skip to the brief
m-4e9c90da0d = 跳至简报

# Status of this release
m-451ab1f6e8 = 本期状态

# Metrics brief
m-ecf3f3b25e = 指标简报

# Contents
m-437aea62a5 = 目录

# Annex
m-4d61017c9c = 附件

# Page one
m-28e0625eda = 第一页

# How to read this brief
m-9b4eec3521 = 如何阅读本简报

# Definitions
m-8775bbb39c = 定义

# Sources
m-caf85b0888 = 来源

# How to cite
m-ad8da4643c = 引用方式

# This release
m-056adfd1d8 = 本期简报

# Data and formats
m-083cdc090a = 数据和格式

# What stands behind the chapters, to look things up in.
m-19c64cafd1 = 各章所依据的内容，供查阅。

# The brief shows what was public on its day, and nothing later. Each figure in a sentence is a named result; all of them are in the files named below, beside this page, with definition, unit, period, interval, vintage and source. A dotted line under a figure or a heading leads to its definition. Downloads lie beside this page, in its folder of data; their rows stand in the page too.
m-22ddb12956 = 本简报只显示截至简报日期已公开的内容，不含此后内容。句中每个数字均为一项具名结果；全部结果载于下列文件（与本页并存），附定义、单位、时段、区间、数据版本和来源。数字或标题下的虚线指向其定义。下载文件与本页并存，位于数据文件夹；其各行也载于本页。

# Files:
m-e1a1abcfc4 = 文件：

# Words of change follow one scale, in percent of the earlier figure.
m-8a638bcc78 = 变化用语采用同一尺度，按较早数字的百分比计。

# Words of change
m-f50f3f328c = 变化用语

# Change is
m-4f8eb8f2e7 = 变化为

# Upward
m-0c11aa73c7 = 上升

# Downward
m-0103728b48 = 下降

# Words of method
m-9dcb5d9f07 = 方法用语

# Headings of tables
m-991edb6889 = 表格标题

# Figures in sentences
m-7cba9a5db7 = 句中数字

# Every publication that the brief draws on, by publisher, with its day of publication and the day it was last read: of a dataset that of its newest file, of a page that of the last review of its timeline.
m-c573f59bb7 = 本简报所用的全部出版物，按发布机构列示，附发布日和最近读取日：数据集取其最新文件的读取日，网页取其时间线的最近核查日。

# As a table:
m-6c5f4083d8 = 表格形式：

# All sources, by publisher
m-42a75d831f = 全部来源，按发布机构

# read
m-3316348dba = 读取于

# day of reading not recorded
m-928528fc27 = 未记录读取日

# A figure or table keeps its number and its address from release to release; its line to cite stands with it.
m-5d13fc2d18 = 图或表的编号和地址各期不变；引用格式附于其后。

# No web address is set for this brief: the addresses in these lines are relative to the folder of the release.
m-6e1f44dc52 = 本简报未设网址：上述各行中的地址为相对于本期文件夹的地址。

# This brief claims no cause. Facts carry their publisher.
m-fd15ca5ea5 = 本简报不作因果判断。各项事实均注明发布机构。

# Attached:
m-815d7fb087 = 附：

# In words: page
m-2b74bce772 = 文字说明：页码

# The brief shows what was public on its day, and nothing later. Each figure in a sentence is a named result; all of them, with definition, unit, period, interval, vintage and source, are in the files results.csv and results.json attached to this document. Data behind each picture are there too. Words of change follow one scale, in percent of the earlier figure:
m-f1bce027c4 = 本简报只显示截至简报日期已公开的内容，不含此后内容。句中每个数字均为一项具名结果；全部结果及其定义、单位、时段、区间、数据版本和来源，载于本文件所附results.csv和results.json。各图数据也在其中。变化用语采用同一尺度，按较早数字的百分比计：

# Every publication that the brief draws on, with its days of publication and of last reading, is in the attached file sources.csv. By publisher, with the number of publications:
m-a4a9e5a6ec = 本简报所用的全部出版物及其发布日和最近读取日，载于所附文件sources.csv。按发布机构列示，附出版物数目：

# A figure or table is cited by its number, its key in brackets beside it, and the release. Number and key stay from release to release.
m-5e2b284651 = 引用图或表时，注明编号、旁边括号内的键名和期次。编号和键名各期不变。

# No web address is set for this brief; in the page beside this document, the key after a number sign leads to the figure or table.
m-542e824b7c = 本简报未设网址；在与本文件并存的网页中，井号后加键名即可指向该图或表。

# Figures in words
m-fbf2a9d680 = 数字用语

# below {n1}
m-e1ffe50957 = 低于{ $n1 }

# about the same as
m-96c42ad20e = 大致持平于

# slightly more than
m-3da380da1f = 略高于

# slightly less than
m-6c8b023a9a = 略低于

# more than
m-7b6d26a261 = 高于

# less than
m-59238e4f67 = 低于

# much more than
m-9ac69a1b47 = 大幅高于

# much less than
m-edc8f70dd6 = 大幅低于

# {n1} or more
m-c7285ad6bb = { $n1 }或以上

# far more than
m-de93849142 = 远高于

# far less than
m-a98ef67d8a = 远低于

# Search this brief
m-8bab2b6857 = 在本简报中搜索

# found
m-bcc649cfdb = 条结果

# Sort
m-bec69036aa = 排序

# Rows with a word
m-a61a334d64 = 含某词的行

# Copy link
m-dbf362d4f2 = 复制链接

# Link copied
m-d12860c21e = 链接已复制

# The link is in the address bar
m-7f44543ede = 链接在地址栏中

# Read values
m-0513030390 = 读取数值

# with the arrow keys
m-5081f54b77 = 使用方向键

# {count:|One text of this brief has no translation yet and stands in English.|{} texts of this brief have no translation yet and stand in English.}
m-a40f12edf5 = { $count ->
    [0] {""}
    [1] 本简报有一处文字尚无译文，以英文刊出。
    *[other] 本简报有{ $count }处文字尚无译文，以英文刊出。
    }

# Data:
m-4f4f68ffcf = 数据：

# release
m-a4d451ec23 = 期号

# as known:
m-ed662f6f18 = 历次所知：

# {n1} row
m-87a6526657 = { $n1 }行

# {n1} rows
m-cab5174720 = { $n1 }行

# before {n1}
m-9da1fb2933 = { $n1 }年以前

# {what} ({before} before, {now} now)
m-05d9f672c6 = { $what }（此前为{ $before }，现为{ $now }）
