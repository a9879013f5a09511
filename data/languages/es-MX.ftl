### Translations of page one of the metrics brief into Mexican Spanish (es-MX).
### Each message is named after the checksum of the English text that it translates; the English stands above it.
### Terms are those of the glossary, data/languages/glossary.csv.
### Not reviewed.

# {part} of {whole}
m-f3a5c7f6f2 = { $part } de { $whole }

# {part} of {whole} confirmed
m-c452aae0de = { $part } de { $whole } con confirmación

# {part} of {whole} reported
m-93ec2e46b8 = { $part } de { $whole } según informes

# Metrics brief: page one
m-eb5389d4a9 = Informe breve de indicadores: primera página

# Page one of the metrics brief in another language, with the same figures
m-634580fc6e = Primera página del informe breve de indicadores en otro idioma, con las mismas cifras

# So what
m-21147a3058 = Lectura

# How sure
m-d61ffb8c91 = Certeza

# What
m-f8cf83a76a = Concepto

# Day
m-8f2364e11b = Fecha

# Side
m-630ef00b7c = Parte

# Item
m-652bcc3a47 = Información

# China
m-1043682903 = China

# United States
m-49dca65f36 = Estados Unidos

# both
m-ff7772053a = ambas partes

# Points
m-77deabe238 = Puntos

# Draft, not final
m-5fdd456d3d = Borrador, no definitivo

# This translation was not reviewed. The English text holds where the two differ.
m-498cdf7da0 = Esta traducción no ha sido revisada. En caso de diferencia, prevalece el texto en inglés.

# Reviewed by
m-031cc20288 = Revisada por

# All figures are those of the English brief of the same release. The rest of the brief is in English.
m-1b0d439840 = Todas las cifras son las del informe en inglés de la misma edición. El resto del informe está en inglés.

# The whole brief, in English
m-a38115cc37 = Informe completo, en inglés

# This page as PDF
m-e2186c5b50 = Esta página en PDF

# All releases
m-3b8c94fdc3 = Todas las ediciones

# Facts carry their publisher. Rows that could not be confirmed say so. This brief claims no cause.
m-3b4404c4cf = Cada dato indica su organismo emisor. Las filas que no pudieron confirmarse lo señalan. Este informe no atribuye causas.

# Weights are published in pounds and stand here in kilograms first.
m-7e1c472729 = Los pesos se publican en libras; aquí figuran primero en kilogramos.

# Skip to the content
m-786999ccfc = Ir al contenido

# Release
m-e020e3c67b = Edición

# {since_busan.elapsed_months} after {since_busan.turn}
m-996fa1063e = Desde { $since_busan_turn }, { $since_busan_elapsed_months ->
    [0] hace menos de un mes
    [one] hace un mes
   *[other] hace { $since_busan_elapsed_months } meses
 }

# {since_busan.elapsed_days} after {since_busan.turn}
m-ebfb25994a = Desde { $since_busan_turn }, { $since_busan_elapsed_days ->
    [0] hoy mismo
    [one] hace un día
   *[other] hace { $since_busan_elapsed_days } días
 }

# more controls on both sides
m-e87a4de609 = más medidas de fiscalización en ambas partes

# more controls in China
m-88a08a9507 = más medidas de fiscalización en China

# more controls in the United States
m-a343803f6e = más medidas de fiscalización en los Estados Unidos

# no new controls
m-02a47ac3bd = ninguna medida nueva de fiscalización

# more arrests in China
m-cb6231edb8 = más detenciones en China

# no new arrests in China found
m-491e096bea = sin constancia de nuevas detenciones en China

# more US charges
m-a474c801c2 = más acusaciones en los Estados Unidos

# no new US charges found
m-fadaf26947 = sin constancia de nuevas acusaciones en los Estados Unidos

# no agreed measures in public
m-e8412fdcab = sin indicadores acordados que sean públicos

# agreed measures in public
m-7c14917e7d = con indicadores acordados que son públicos

# Since {since_busan.turn} on {since_busan.turn_day} China adopted {since_busan.china_controls_since:no control|one control|{} controls}, the United States {since_busan.us_controls_since:none|one|{}}, and the US fentanyl duty ended.
m-a452af824b = Desde { $since_busan_turn } ({ $since_busan_turn_day }), China { $since_busan_china_controls_since ->
    [0] no ha adoptado ninguna medida de fiscalización
    [one] ha adoptado una medida de fiscalización
   *[other] ha adoptado { $since_busan_china_controls_since } medidas de fiscalización
 } y los Estados Unidos { $since_busan_us_controls_since ->
    [0] no han adoptado ninguna
    [one] han adoptado una
   *[other] han adoptado { $since_busan_us_controls_since }
 }; el arancel estadounidense vinculado al fentanilo dejó de aplicarse.

# Since {since_busan.turn} on {since_busan.turn_day} China adopted {since_busan.china_controls_since:no control|one control|{} controls}, the United States {since_busan.us_controls_since:none|one|{}}, and the US fentanyl duty fell.
m-d055d1d44d = Desde { $since_busan_turn } ({ $since_busan_turn_day }), China { $since_busan_china_controls_since ->
    [0] no ha adoptado ninguna medida de fiscalización
    [one] ha adoptado una medida de fiscalización
   *[other] ha adoptado { $since_busan_china_controls_since } medidas de fiscalización
 } y los Estados Unidos { $since_busan_us_controls_since ->
    [0] no han adoptado ninguna
    [one] han adoptado una
   *[other] han adoptado { $since_busan_us_controls_since }
 }; el arancel estadounidense vinculado al fentanilo se redujo.

# Since {since_busan.turn} on {since_busan.turn_day} China adopted {since_busan.china_controls_since:no control|one control|{} controls} and the United States {since_busan.us_controls_since:none|one|{}}.
m-c270074445 = Desde { $since_busan_turn } ({ $since_busan_turn_day }), China { $since_busan_china_controls_since ->
    [0] no ha adoptado ninguna medida de fiscalización
    [one] ha adoptado una medida de fiscalización
   *[other] ha adoptado { $since_busan_china_controls_since } medidas de fiscalización
 } y los Estados Unidos { $since_busan_us_controls_since ->
    [0] no han adoptado ninguna
    [one] han adoptado una
   *[other] han adoptado { $since_busan_us_controls_since }
 }.

# Controls adopted and on record up to this day: China {controls.adopted_china:none|one|{}}, the United States {controls.adopted_united_states:none|one|{}}.
m-7720f88ed3 = Medidas de fiscalización adoptadas de las que hay constancia a esta fecha: China, { $controls_adopted_china ->
    [0] ninguna
    [one] una
   *[other] { $controls_adopted_china }
 }; los Estados Unidos, { $controls_adopted_united_states ->
    [0] ninguna
    [one] una
   *[other] { $controls_adopted_united_states }
 }.

# Over a year, weight seized changed by {seizures.aggregate_since_change:signed}, laboratory counts of {laboratory.last_half} by {laboratory.last_change:signed}, deaths by {outcomes.completed_change:signed}.
m-130b1de0f4 = La variación anual fue de { $seizures_aggregate_since_change__signed } en el peso incautado, de { $laboratory_last_change__signed } en las identificaciones de laboratorio de { $laboratory_last_half } y de { $outcomes_completed_change__signed } en las muertes relacionadas con opioides sintéticos.

# Over a year, laboratory counts of {laboratory.last_half} changed by {laboratory.last_change:signed}, deaths by {outcomes.completed_change:signed}.
m-26747d7165 = La variación anual fue de { $laboratory_last_change__signed } en las identificaciones de laboratorio de { $laboratory_last_half } y de { $outcomes_completed_change__signed } en las muertes relacionadas con opioides sintéticos.

# Over a year, deaths that involved synthetic opioids changed by {outcomes.completed_change:signed}.
m-0997e34ec9 = Las muertes relacionadas con opioides sintéticos tuvieron una variación anual de { $outcomes_completed_change__signed }.

# Over a year, laboratory counts of {laboratory.last_half} changed by {laboratory.last_change:signed}, deaths of {outcomes.final_year} by {outcomes.final_year_change:signed}.
m-7870384f4e = La variación anual fue de { $laboratory_last_change__signed } en las identificaciones de laboratorio de { $laboratory_last_half } y de { $outcomes_final_year_change__signed } en las muertes de { $outcomes_final_year } relacionadas con opioides sintéticos.

# Deaths that involved synthetic opioids changed by {outcomes.final_year_change:signed} in {outcomes.final_year}.
m-97c5aab9d1 = Las muertes relacionadas con opioides sintéticos tuvieron una variación de { $outcomes_final_year_change__signed } en { $outcomes_final_year }.

# Over a year, laboratory counts of {laboratory.last_half} changed by {laboratory.last_change:signed}.
m-642a27f25b = Las identificaciones de laboratorio de { $laboratory_last_half } tuvieron una variación anual de { $laboratory_last_change__signed }.

# No step can be tied to a figure.
m-bec104deed = Ninguna medida puede vincularse con una cifra en particular.

# What China and the United States do about fentanyl, and what is measured
m-28e06eb2ab = Qué hacen China y los Estados Unidos en materia de fentanilo y qué se mide

# No figure young enough to lead this page is held on: {brief.left_out}.
m-94bf383c5c = Temas sin cifras lo bastante recientes para encabezar esta página: { $brief_left_out }.

# seizures
m-14a329d678 = incautaciones

# Customs seized {seizures.aggregate_since_lb} of fentanyl, {seizures.aggregate_since_first} to {seizures.aggregate_last}; a year before {seizures.aggregate_since_prior_lb}.
m-b2619429dd = De { $seizures_aggregate_since_first } a { $seizures_aggregate_last }, la aduana estadounidense incautó { $seizures_aggregate_since_lb } de fentanilo; en los mismos meses del año anterior, { $seizures_aggregate_since_prior_lb }.

# no measure of flow.
m-6e5257956d = no mide el flujo.

# high.
m-f27288cdb0 = alta.

# Customs seized {seizures.since_lb} of fentanyl, {seizures.since_first} to {seizures.since_last}; a year before {seizures.since_prior_lb}.
m-b44b14a24b = De { $seizures_since_first } a { $seizures_since_last }, la aduana estadounidense incautó { $seizures_since_lb } de fentanilo; en los mismos meses del año anterior, { $seizures_since_prior_lb }.

# Customs seized {seizures.fytd_lb} of fentanyl, {seizures.fytd_first} to {seizures.fytd_last}; a year before {seizures.fytd_prior_lb}.
m-42d6492a1b = De { $seizures_fytd_first } a { $seizures_fytd_last }, la aduana estadounidense incautó { $seizures_fytd_lb } de fentanilo; en los mismos meses del año anterior, { $seizures_fytd_prior_lb }.

# laboratories
m-6c8f7d0993 = laboratorios

# Laboratories made {laboratory.last_total} identifications in {laboratory.last_half}, a year before {laboratory.last_prior}.
m-529399d978 = De { $laboratory_last_half }, los laboratorios { $laboratory_last_total ->
    [0] no registraron ninguna identificación
    [one] registraron una identificación
   *[other] registraron { $laboratory_last_total } identificaciones
 }; un año antes, { $laboratory_last_prior ->
    [0] ninguna
    [one] una
   *[other] { $laboratory_last_prior }
 }.

# fewer may mean less seized, tested or sold.
m-66ee652587 = una cifra menor puede significar que se incautó, se analizó o se vendió menos.

# more may mean more seized, tested or sold.
m-2342226f83 = una cifra mayor puede significar que se incautó, se analizó o se vendió más.

# deaths
m-8f16aaa0cb = muertes

# Deaths in twelve months to {outcomes.completed_month} come to {outcomes.completed}, after {outcomes.reported_prior}.
m-10e831855a = En los doce meses hasta { $outcomes_completed_month }, { $outcomes_completed ->
    [0] no se registran muertes relacionadas con opioides sintéticos
    [one] el total es de una muerte relacionada con opioides sintéticos
   *[other] el total es de { $outcomes_completed } muertes relacionadas con opioides sintéticos
 }; en los doce anteriores, { $outcomes_reported_prior ->
    [0] ninguna
    [one] una
   *[other] { $outcomes_reported_prior }
 }.

# the fall began before the meeting.
m-508f110f92 = el descenso comenzó antes de la reunión.

# a count tells no cause.
m-8c3f9676a3 = un recuento no indica causas.

# Deaths that involved synthetic opioids, {outcomes.final_year}: {outcomes.final_year_deaths}; a year before {outcomes.final_prior_deaths}.
m-5f2b6a893f = Muertes relacionadas con opioides sintéticos en { $outcomes_final_year }: { $outcomes_final_year_deaths ->
    [0] ninguna
    [one] una
   *[other] { $outcomes_final_year_deaths }
 }; un año antes, { $outcomes_final_prior_deaths ->
    [0] ninguna
    [one] una
   *[other] { $outcomes_final_prior_deaths }
 }.

# charges and arrests
m-66649c2c6a = acusaciones y detenciones

# Last US charge over supply from China: {enforcement.china_last_day}; arrests in China since {since_busan.turn}: {since_busan.arrests_since}.
m-4c221feee2 = Última acusación formal de los Estados Unidos por presunto suministro desde China: { $enforcement_china_last_day }; personas detenidas en China desde { $since_busan_turn }: { $since_busan_arrests_since ->
    [0] ninguna
    [one] una
   *[other] { $since_busan_arrests_since }
 }.

# outcomes are open.
m-5c4995fbc0 = el desenlace de los casos está pendiente.

# medium.
m-c39908ada9 = media.

# On record: {enforcement.china_charged} persons charged by the United States over supply from China, {enforcement.china_arrested} arrested by China.
m-9b87ab2e8a = Hasta donde consta, los Estados Unidos { $enforcement_china_charged ->
    [0] no han acusado formalmente a nadie
    [one] han acusado formalmente a una persona
   *[other] han acusado formalmente a { $enforcement_china_charged } personas
 } por presunto suministro desde China; China { $enforcement_china_arrested ->
    [0] no ha detenido a nadie
    [one] ha detenido a una persona
   *[other] ha detenido a { $enforcement_china_arrested } personas
 }.

# promises
m-3a44788d00 = compromisos

# Carried out within a year: {year.drugs_carried_out} of {year.drugs_announcements} promises on drug control, {year.trade_carried_out} of {year.trade_announcements} on trade.
m-1de5271f9f = Compromisos ejecutados en el plazo de un año: { $year_drugs_carried_out } de { $year_drugs_announcements } en fiscalización de drogas y { $year_trade_carried_out } de { $year_trade_announcements } en comercio.

# announced is not done.
m-bf45310095 = anunciar no equivale a cumplir.

# Promises met: China {commitments.china_met} of {commitments.china_promises}, the United States {commitments.united_states_met} of {commitments.united_states_promises}.
m-befc06b2f3 = Compromisos cumplidos: China, { $commitments_china_met } de { $commitments_china_promises }; los Estados Unidos, { $commitments_united_states_met } de { $commitments_united_states_promises }.

# {commitments.share_either} carry a number or a day.
m-ffe9d09217 = el { $commitments_share_either } de los compromisos fija una cifra o una fecha.

# Promises met by China: {commitments.china_met} of {commitments.china_promises}.
m-5e26deb608 = Compromisos cumplidos por China: { $commitments_china_met } de { $commitments_china_promises }.

# controls
m-1e2135d1b5 = fiscalización

# China's licence list holds {licences.latest_total} chemicals, {licences.names_not_public} without public names.
m-18413b8620 = La lista de licencias de China { $licences_latest_total ->
    [0] no incluye ninguna sustancia química
    [one] incluye una sustancia química
   *[other] incluye { $licences_latest_total } sustancias químicas
 }; { $licences_names_not_public ->
    [0] no queda ningún nombre sin publicar
    [one] el nombre de una no es público
   *[other] los nombres de { $licences_names_not_public } no son públicos
 }.

# outsiders cannot check it.
m-6e6098faa2 = no puede verificarse desde fuera.

# steps confirmed: {licences.steps_confirmed} of {licences.steps}.
m-42c7901321 = pasos confirmados, { $licences_steps_confirmed } de { $licences_steps }.

# Of {controls.precursors_tracked} precursors China names {controls.precursors_china:none|one|{}}, the United States {controls.precursors_united_states:none|one|{}}.
m-63cdfa500b = De { $controls_precursors_tracked ->
    [one] un precursor
   *[other] { $controls_precursors_tracked } precursores
 } en seguimiento, China { $controls_precursors_china ->
    [0] no incluye ninguno por su nombre
    [one] incluye uno por su nombre
   *[other] incluye { $controls_precursors_china } por su nombre
 } y los Estados Unidos { $controls_precursors_united_states ->
    [0] no incluyen ninguno
    [one] incluyen uno
   *[other] incluyen { $controls_precursors_united_states }
 }.

# one that neither names can replace others.
m-ec05e29661 = un precursor que ninguna de las partes incluya puede sustituir a otros.

# medium; tracked by hand.
m-156d059d30 = media; seguimiento manual.

# Events known to {evidence.events_known_to}, data to {evidence.data_to}. Headline figures: {health.fresh:none|one|{}} fresh, {health.ageing:none|one|{}} ageing, {health.stale:none|one|{}} stale.
m-2515227518 = Hechos conocidos hasta el { $evidence_events_known_to }; datos hasta { $evidence_data_to }. Cifras principales: { $health_fresh ->
    [0] ninguna reciente
    [one] una reciente
   *[other] { $health_fresh } recientes
 }, { $health_ageing ->
    [0] ninguna menos reciente
    [one] una menos reciente
   *[other] { $health_ageing } menos recientes
 }, { $health_stale ->
    [0] ninguna desactualizada
    [one] una desactualizada
   *[other] { $health_stale } desactualizadas
 }.

# Events known to {evidence.events_known_to}.
m-65f431c640 = Hechos conocidos hasta el { $evidence_events_known_to }.

# Day before→now, how sure
m-a3a6a79fe9 = Víspera→ahora, certeza

# Next dates
m-2cc2a7090f = Próximas fechas

# Not published, to be asked for
m-6e330e7ae8 = Sin publicar, por solicitar

# Controls adopted
m-9817a9a901 = Medidas de fiscalización

# Licences; labour duty
m-c1ed69ab2b = Bajo licencia; arancel por trabajo forzoso

# Arrested; charged
m-3a1ed9aa18 = Personas detenidas; acusadas

# Handed over; sanctioned
m-012b18b425 = Entregas; sanciones

# Answering duties; fentanyl duty
m-4429509dba = Aranceles de respuesta; arancel vinculado al fentanilo

# Export pauses
m-a062251c89 = Suspensión de controles de exportación

# Promises met
m-e83c7882ec = Compromisos cumplidos

# the Busan meeting
m-46cd0f1c94 = la reunión de Busan

# the return to cooperation on drug control
m-ae10b8275c = la reanudación de la cooperación en fiscalización de drogas

# the control of fentanyls as a class in China
m-bdbfc29360 = la fiscalización por clase de las sustancias relacionadas con el fentanilo en China

# none made
m-c12241d1fc = sin compromiso

# nothing new
m-b61a7b5cdb = sin novedad

# confirmed
m-9599915bd8 = confirmado

# reported
m-8e752bb981 = según informes

# unconfirmed
m-c78a686d7c = sin confirmar

# met
m-6efcbfb1f9 = cumplido

# met late
m-64e34514d2 = cumplido con retraso

# partly
m-13bfaf8f3c = cumplido en parte

# no public evidence
m-ea29f07539 = sin constancia pública

# lapsed
m-96b14e09c5 = caducado

# overtaken
m-659711129d = sin objeto por hechos ajenos

# pending
m-62a2fed3d6 = en plazo

# fresh
m-d098ab5e44 = reciente

# ageing
m-bf9f8e8c7d = menos reciente

# stale
m-a03f2386ae = desactualizada

# End of the tariff truce
m-e875e674a2 = Fin de la tregua arancelaria

# Control in force: Two nitazenes
m-dd665b43a8 = Entrada en vigor de la fiscalización: dos nitazenos

# Duty planned: Section 301 semiconductors
m-c773f17be8 = Arancel previsto: Sección 301, semiconductores

# Duty ends: Section 122, all countries
m-07baab4152 = Fin del arancel: Sección 122, todos los países

# Export licences applied for, granted and refused
m-4f054679e0 = Licencias de exportación solicitadas, otorgadas y negadas

# Reports of the review ordered on 4 November 2025
m-9633098402 = Informes de la revisión ordenada el 4 de noviembre de 2025

# Agreed measures of what success is
m-4ecef7f3a2 = Indicadores acordados sobre qué se considera éxito

# Shipments stopped under the licence rule
m-34d923cdd8 = Envíos detenidos conforme al régimen de licencias

# Chemicals meant by the sheet of November 2025
m-b3ea7b979f = Sustancias químicas a las que se refiere la hoja informativa de noviembre de 2025
