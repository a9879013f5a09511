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
m-ff7772053a = ambas

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
   *[other] hace { $since_busan_elapsed_months }
 }

# {since_busan.elapsed_days} after {since_busan.turn}
m-ebfb25994a = Desde { $since_busan_turn }, { $since_busan_elapsed_days ->
    [0] hoy mismo
    [one] hace un día
   *[other] hace { $since_busan_elapsed_days }
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
m-659711129d = sin objeto

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

# Lighter: still open. Hollow: not confirmed
m-8ce38b10c6 = Más claro: aún abierto. Hueco: no confirmado

# What changed since the last release
m-c8ff6c7013 = Qué cambió desde la última edición

# Nothing changed since release {brief.changes_previous}: all {brief.changes_shared} figures are as they were.
m-8f96a2d5df = Nada cambió desde la edición { $brief_changes_previous }: las { $brief_changes_shared } cifras siguen como estaban.

# The comparison beside this brief lists every change.
m-6b8cf12a66 = La comparación que acompaña a este informe enumera todos los cambios.

# On the day of this brief the headline figures are, at worst, {health.state}; the next is stale on {health.stale_next}.
m-657fa2d6a5 = En la fecha de este informe, la cifra principal menos reciente tiene el estado siguiente: { $health_state }; la próxima quedará desactualizada el { $health_stale_next }.

# What each side did since {since_busan.turn}
m-9e72d1d544 = Qué hizo cada parte desde { $since_busan_turn }

# What did each side do, by when, and what was each announcement worth twelve months later?
m-b96e558a69 = ¿Qué hizo cada parte, en qué fecha, y qué valía cada anuncio doce meses después?

# In short
m-9e90b1ac82 = En resumen

# {year.drugs_announcements:No promise on drug control is twelve months old.|The one promise on drug control that is twelve months old was {year.drugs_carried_out:not carried out in full|carried out in full|} by then.|Of {} promises on drug control, {year.drugs_carried_out:none was|one was|{} were} carried out in full within twelve months and {year.drugs_partly_out:none|one|{}} in part.} {year.trade_announcements:|The one promise on tariffs and trade was {year.trade_carried_out:not carried out in full|carried out in full|}.|Of {} on tariffs and trade, {year.trade_carried_out:none was|one was|{} were} carried out in full.} {year.drugs_figures_asked:|One promise on drug control asks for a figure; {year.drugs_figures:none was|it was|} published by then.|Of {} on drug control that ask for a figure, {year.drugs_figures:none was|one was|{} were} seen in published figures by then.}
m-5599ef4e91 = { $year_drugs_announcements ->
    [0] Ningún compromiso sobre fiscalización de drogas ha cumplido doce meses.
    [1] El único compromiso sobre fiscalización de drogas que ha cumplido doce meses { $year_drugs_carried_out ->
        [0] no se había ejecutado en su totalidad
        [1] se había ejecutado en su totalidad
        *[other] {""}
        } para entonces.
    *[other] De { $year_drugs_announcements } compromisos sobre fiscalización de drogas, { $year_drugs_carried_out ->
        [0] ninguno se ejecutó
        [1] uno se ejecutó
        *[other] { $year_drugs_carried_out } se ejecutaron
        } en su totalidad en el plazo de doce meses y { $year_drugs_partly_out ->
        [0] ninguno
        [1] uno
        *[other] { $year_drugs_partly_out }
        } en parte.
    } { $year_trade_announcements ->
    [0] {""}
    [1] El único compromiso sobre aranceles y comercio { $year_trade_carried_out ->
        [0] no se ejecutó en su totalidad
        [1] se ejecutó en su totalidad
        *[other] {""}
        }.
    *[other] De { $year_trade_announcements } sobre aranceles y comercio, { $year_trade_carried_out ->
        [0] ninguno se ejecutó
        [1] uno se ejecutó
        *[other] { $year_trade_carried_out } se ejecutaron
        } en su totalidad.
    } { $year_drugs_figures_asked ->
    [0] {""}
    [1] Un compromiso sobre fiscalización de drogas requiere una cifra; { $year_drugs_figures ->
        [0] no se había publicado
        [1] se había publicado
        *[other] {""}
        } para entonces.
    *[other] De { $year_drugs_figures_asked } sobre fiscalización de drogas que requieren una cifra, { $year_drugs_figures ->
        [0] ninguno aparecía
        [1] uno aparecía
        *[other] { $year_drugs_figures } aparecían
        } en cifras publicadas para entonces.
    }

# How sure: medium. Promises and acts are listed by hand from public pages, and a side may do what it does not publish. A published count of licences, stopped shipments or cases would change the answer.
m-6ba596afa4 = Certeza: media. Los compromisos y los actos se recopilan a mano de páginas públicas, y una parte puede hacer lo que no publica. Un recuento publicado de licencias, envíos detenidos o casos cambiaría la respuesta.

# Promises twelve months after they were made
m-dd6773bc37 = Compromisos a los doce meses de contraerse

# {year.young:|One more promise is younger than twelve months and not counted.|{} more promises are younger than twelve months and not counted.}
m-d3cac4a531 = { $year_young ->
    [0] {""}
    [1] Otro compromiso tiene menos de doce meses y no se cuenta.
    *[other] Otros { $year_young } compromisos tienen menos de doce meses y no se cuentan.
    }

# Who did what since {since_busan.turn}, and what falls due
m-09c145f247 = Quién hizo qué desde { $since_busan_turn } y qué vence

# Acts by side and kind; hollow: not confirmed, or ahead; the last line is the day of this brief
m-3f9c465c2b = Actos por parte y tipo; hueco: no confirmado o por venir; la última línea es la fecha de este informe

# What was promised, and what can be seen of it
m-817fdf5ea2 = Qué se prometió y qué puede observarse de ello

# Who promised what, and what can be seen of it in public? One rule gives both sides their status; what was not found may have been done.
m-691dea8281 = ¿Quién prometió qué, y qué puede observarse de ello en público? Una misma regla asigna el estado a ambas partes; lo que no se halló puede haberse hecho.

# {ladder.text_promises:Of no promise|Of one promise|Of {} promises} that a legal text alone shows to be done, {ladder.text_done:none is|one is|{} are} carried out; of {ladder.figure_promises:none|one|{}} for which a count or a review is asked, {ladder.figure_measured:none has|one has|{} have} a whole one{ladder.figure_in_part:|, and one has a partial one|, and {} have a partial one}.
m-1abeed9627 = { $ladder_text_promises ->
    [0] De ningún compromiso
    [1] De un compromiso
    *[other] De { $ladder_text_promises } compromisos
    } cuyo cumplimiento se acredita solo con un texto legal, { $ladder_text_done ->
    [0] no se ha ejecutado ninguno
    [1] se ha ejecutado uno
    *[other] se han ejecutado { $ladder_text_done }
    }; de { $ladder_figure_promises ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_figure_promises }
    } para los que se requiere un recuento o una revisión, { $ladder_figure_measured ->
    [0] ninguno cuenta
    [1] uno cuenta
    *[other] { $ladder_figure_measured } cuentan
    } con uno completo{ $ladder_figure_in_part ->
    [0] {""}
    [1] , y uno con uno parcial
    *[other] , y { $ladder_figure_in_part } con uno parcial
    }.

# How sure: {commitments.met_by_one_report:no promise counts|one promise counts|{} promises count} as met by the word of one side alone. A text that was not found, or a count that a government publishes, would change it.
m-b4cdc43dcb = Certeza: { $commitments_met_by_one_report ->
    [0] ningún compromiso se considera cumplido
    [1] un compromiso se considera cumplido
    *[other] { $commitments_met_by_one_report } compromisos se consideran cumplidos
    } por la sola palabra de una parte. Un texto que no se halló, o un recuento publicado por un gobierno, la cambiaría.

# China met {commitments.china_met:none|one|{}} of {commitments.china_promises:no promise|one promise|{} promises}{commitments.united_states_promises:|, United States {commitments.united_states_met:none|one|{}} of one|, United States {commitments.united_states_met:none|one|{}} of {}}{commitments.both_promises:|, both {commitments.both_met:none|one|{}} of one|, both {commitments.both_met:none|one|{}} of {}}
m-b9dee7432f = China { $commitments_china_met ->
    [0] no cumplió ninguno
    [1] cumplió uno
    *[other] cumplió { $commitments_china_met }
    } de { $commitments_china_promises ->
    [0] ningún compromiso
    [1] un compromiso
    *[other] { $commitments_china_promises } compromisos
    }{ $commitments_united_states_promises ->
    [0] {""}
    [1] ; los Estados Unidos, { $commitments_united_states_met ->
        [0] ninguno
        [1] uno
        *[other] { $commitments_united_states_met }
        } de uno
    *[other] ; los Estados Unidos, { $commitments_united_states_met ->
        [0] ninguno
        [1] uno
        *[other] { $commitments_united_states_met }
        } de { $commitments_united_states_promises }
    }{ $commitments_both_promises ->
    [0] {""}
    [1] ; ambas partes, { $commitments_both_met ->
        [0] ninguno
        [1] uno
        *[other] { $commitments_both_met }
        } de uno
    *[other] ; ambas partes, { $commitments_both_met ->
        [0] ninguno
        [1] uno
        *[other] { $commitments_both_met }
        } de { $commitments_both_promises }
    }

# Announced: in words of the side that must act. Carried out in full: met
m-4c6bc4bbf0 = Anunciado: en palabras de la parte que debe actuar. Ejecutado en su totalidad: cumplido

# In words of its own: {ladder.china_self_announced:none|one|{}} of China's promises and {ladder.united_states_self_announced:none|one|{}} of those of the United States. In law: {ladder.china_in_law:none|one|{}} of {ladder.china_law_asked:none|one|{}} that ask China for a text, {ladder.united_states_in_law:none|one|{}} of {ladder.united_states_law_asked:none|one|{}} that ask the United States.
m-3a60cce680 = Con palabras propias: { $ladder_china_self_announced ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_china_self_announced }
    } de los compromisos de China y { $ladder_united_states_self_announced ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_united_states_self_announced }
    } de los de los Estados Unidos. En norma: { $ladder_china_in_law ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_china_in_law }
    } de { $ladder_china_law_asked ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_china_law_asked }
    } que requieren un texto de China, { $ladder_united_states_in_law ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_united_states_in_law }
    } de { $ladder_united_states_law_asked ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_united_states_law_asked }
    } que lo requieren de los Estados Unidos.

# Of {commitments.readout_items} items in statements on the same meetings both sides say {commitments.readout_both:none|one|{}}, the United States alone {commitments.readout_us_only:none|one|{}}, China alone {commitments.readout_china_only:none|one|{}}; on {commitments.readout_differ:none|one|{}} they differ.
m-fd59711301 = De { $commitments_readout_items } puntos de las declaraciones sobre las mismas reuniones, mencionados por ambas partes: { $commitments_readout_both ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_readout_both }
    }; solo por los Estados Unidos: { $commitments_readout_us_only ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_readout_us_only }
    }; solo por China: { $commitments_readout_china_only ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_readout_china_only }
    }; con diferencias: { $commitments_readout_differ ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_readout_differ }
    }.

# Not public, of {commitments.items} items that measures of success would need: {commitments.china_not_public:none|one|{}} of China's, {commitments.united_states_not_public:none|one|{}} of those of the United States, {commitments.both_not_public:none|one|{}} joint.
m-136044894a = No son públicos, de { $commitments_items } puntos de información que requerirían los indicadores de éxito: { $commitments_china_not_public ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_china_not_public }
    } de China, { $commitments_united_states_not_public ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_united_states_not_public }
    } de los Estados Unidos y { $commitments_both_not_public ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_both_not_public }
    } de carácter conjunto.

# Which chemicals are under control, and what slips through
m-f6be597df7 = Qué sustancias químicas están fiscalizadas y cuáles quedan fuera

# Which chemicals are under control, where and how deep, and how soon after a UN vote? Decisions on paper are shown, not how they are carried out.
m-b15333be58 = ¿Qué sustancias químicas están fiscalizadas, dónde y con qué alcance, y cuánto tiempo después de una votación de las Naciones Unidas? Se muestran las decisiones en papel, no cómo se ejecutan.

# Of {controls.precursors_tracked} tracked precursors the United States controls {controls.precursors_united_states:none|one|{}} and China {controls.precursors_china:none|one|{}}{controls.precursors_china_by_licence:|, one by export licence alone|, {} by export licence alone}. {controls.precursors_nowhere:Each is under control somewhere|Under no control found is {controls.precursors_nowhere_names}|Under no control found are {controls.precursors_nowhere_names}}.
m-35ac77be92 = De { $controls_precursors_tracked } precursores en seguimiento, los Estados Unidos { $controls_precursors_united_states ->
    [0] no fiscalizan ninguno
    [1] fiscalizan uno
    *[other] fiscalizan { $controls_precursors_united_states }
    } y China { $controls_precursors_china ->
    [0] no fiscaliza ninguno
    [1] fiscaliza uno
    *[other] fiscaliza { $controls_precursors_china }
    }{ $controls_precursors_china_by_licence ->
    [0] {""}
    [1] , uno solo mediante licencia de exportación
    *[other] , { $controls_precursors_china_by_licence } solo mediante licencia de exportación
    }. { $controls_precursors_nowhere ->
    [0] Cada uno está fiscalizado en algún lugar
    [1] No se halló fiscalización de { $controls_precursors_nowhere_names }
    *[other] No se halló fiscalización de { $controls_precursors_nowhere_names }
    }.

# How sure: each decision names its publisher; what is not confirmed is drawn hollow. No control found is the result of a search. A law that reaches a chemical without naming it would change the counts.
m-6eb5f46ccf = Certeza: cada decisión indica su organismo emisor; lo no confirmado se dibuja hueco. Que no se halle fiscalización es el resultado de una búsqueda. Una ley que abarque una sustancia sin nombrarla cambiaría los recuentos.

# Who controls what, and since when
m-0fa93b9273 = Quién fiscaliza qué y desde cuándo

# {controls.precursors_one_authority:No tracked precursor is|One tracked precursor is|{} tracked precursors are} controlled by a single authority{controls.precursors_nowhere:|, one by nobody|, {} by nobody}
m-0020911f9e = { $controls_precursors_one_authority ->
    [0] Ningún precursor en seguimiento está fiscalizado
    [1] Un precursor en seguimiento está fiscalizado
    *[other] { $controls_precursors_one_authority } precursores en seguimiento están fiscalizados
    } por una sola autoridad{ $controls_precursors_nowhere ->
    [0] {""}
    [1] ; uno, por ninguna
    *[other] ; { $controls_precursors_nowhere }, por ninguna
    }

# First year of the control, by authority; in brackets: not in force yet; blank: none found; licence destinations as country codes
m-2f3557bd0a = Primer año de la fiscalización, por autoridad; entre paréntesis: aún no en vigor; en blanco: no hallada; destinos de la licencia como códigos de país

# Mexico
m-a7d355b26b = México

# Canada
m-be55ef3f4c = Canadá

# India
m-abd1492145 = India

# {controls.precursors_us_not_china:|China names none of one that the United States controls: {controls.precursors_us_not_china_names}.|The United States names {} that China does not: {controls.precursors_us_not_china_names}.} {controls.precursors_china_not_us:|China names one that the United States does not: {controls.precursors_china_not_us_names}.|China names {} that the United States does not: {controls.precursors_china_not_us_names}.}
m-231a3063b4 = { $controls_precursors_us_not_china ->
    [0] {""}
    [1] China no incluye por su nombre uno que los Estados Unidos fiscalizan: { $controls_precursors_us_not_china_names }.
    *[other] Los Estados Unidos incluyen por su nombre { $controls_precursors_us_not_china } que China no incluye: { $controls_precursors_us_not_china_names }.
    } { $controls_precursors_china_not_us ->
    [0] {""}
    [1] China incluye por su nombre uno que los Estados Unidos no incluyen: { $controls_precursors_china_not_us_names }.
    *[other] China incluye por su nombre { $controls_precursors_china_not_us } que los Estados Unidos no incluyen: { $controls_precursors_china_not_us_names }.
    }

# India names {controls.precursors_india:none|one|{}} of the tracked precursors.
m-102849abed = India { $controls_precursors_india ->
    [0] no incluye por su nombre ninguno
    [1] incluye por su nombre uno
    *[other] incluye por su nombre { $controls_precursors_india }
    } de los precursores en seguimiento.

# Treaty's day met after {controls.votes:no UN vote|the UN vote|{} UN votes}: China {controls.votes_in_time_china:none|one|{}}, the United States {controls.votes_in_time_united_states:none|one|{}}
m-f635009973 = Plazo del tratado cumplido tras { $controls_votes ->
    [0] ninguna votación de la ONU
    [1] la votación de la ONU
    *[other] { $controls_votes } votaciones de la ONU
    }: China, { $controls_votes_in_time_china ->
    [0] ninguna
    [1] una
    *[other] { $controls_votes_in_time_china }
    }; los Estados Unidos, { $controls_votes_in_time_united_states ->
    [0] ninguna
    [1] una
    *[other] { $controls_votes_in_time_united_states }
    }

# Precursor
m-11845032fe = Precursor

# For North America China licenses {licences.latest_total} chemicals, {licences.names_not_public:none|one|{}} of them without public names
m-e21139c222 = Para América del Norte, China exige licencia para { $licences_latest_total } sustancias químicas; sin nombre público: { $licences_names_not_public ->
    [0] ninguna
    [1] una
    *[other] { $licences_names_not_public }
    }

# Chemicals for whose export China asks a licence, by destination; hollow: not confirmed. A licence is not a ban
m-d49faa894b = Sustancias químicas para cuya exportación China exige licencia, por destino; hueco: no confirmado. Exigir licencia no es prohibir

# {controls.links:||Of {} links from a controlled chemical to the next, a source states {controls.links_stated:none|one|{}} in full and {controls.links_partly_stated:none|one|{}} in part; {controls.links_inferred:none is|one is|{} are} read from dates and {controls.links_unconfirmed:none is|one is|{} are} not confirmed.} {controls.links:||That one followed another does not say why.}
m-e8a0239404 = { $controls_links ->
    [0] {""}
    [1] {""}
    *[other] De { $controls_links } vínculos entre una sustancia fiscalizada y la siguiente, indicados por una fuente: por completo, { $controls_links_stated ->
        [0] ninguno
        [1] uno
        *[other] { $controls_links_stated }
        }; en parte, { $controls_links_partly_stated ->
        [0] ninguno
        [1] uno
        *[other] { $controls_links_partly_stated }
        }; { $controls_links_inferred ->
        [0] ninguno se infiere
        [1] uno se infiere
        *[other] { $controls_links_inferred } se infieren
        } de las fechas y { $controls_links_unconfirmed ->
        [0] ninguno está sin confirmar
        [1] uno está sin confirmar
        *[other] { $controls_links_unconfirmed } están sin confirmar
        }.
    } { $controls_links ->
    [0] {""}
    [1] {""}
    *[other] Que una siguiera a otra no indica por qué.
    }

# Charges, arrests and gaps in law
m-2973c44cd3 = Acusaciones, detenciones y lagunas legales

# Whom did each side charge, arrest and sentence, and what does the law of each leave open? A charge is not a conviction.
m-32522473f6 = ¿A quién acusó, detuvo y sentenció cada parte, y qué deja abierto la ley de cada una? Una acusación no es una condena.

# Over supply from China the United States charged {enforcement.china_charged:nobody|one person|{} persons} and China announced {enforcement.china_arrested:no arrest|one arrest|{} arrests}. Open gaps named: {enforcement.gaps_open_china:none|one|{}} in Chinese law, {enforcement.gaps_open_us:none|one|{}} in US law, {enforcement.gaps_open_both:none|one|{}} in both.
m-4d02c57187 = Por presunto suministro desde China, los Estados Unidos { $enforcement_china_charged ->
    [0] no acusaron formalmente a nadie
    [1] acusaron formalmente a una persona
    *[other] acusaron formalmente a { $enforcement_china_charged } personas
    } y China { $enforcement_china_arrested ->
    [0] no anunció ninguna detención
    [1] anunció una detención
    *[other] anunció { $enforcement_china_arrested } detenciones
    }. Lagunas abiertas señaladas: { $enforcement_gaps_open_china ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_gaps_open_china }
    } en la ley china, { $enforcement_gaps_open_us ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_gaps_open_us }
    } en la ley estadounidense, { $enforcement_gaps_open_both ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_gaps_open_both }
    } en ambas.

# How sure: announcements are read one by one; one not found would change the counts.
m-443d61376a = Certeza: los anuncios se leen uno por uno; uno que no se haya hallado cambiaría los recuentos.

# Persons, and what became of them
m-cd86ec34d5 = Personas, y qué fue de ellas

# Since {enforcement.turn}: {enforcement.charged_since:nobody|one|{}} charged by the US, {enforcement.arrested_since:nobody|one|{}} arrested in China, {enforcement.sentenced_since:nobody|one|{}} sentenced
m-7b46af2936 = Desde { $enforcement_turn }: personas acusadas por EE. UU., { $enforcement_charged_since ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_charged_since }
    }; detenidas en China, { $enforcement_arrested_since ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_arrested_since }
    }; sentenciadas, { $enforcement_sentenced_since ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_sentenced_since }
    }

# Of those charged, {enforcement.china_custody:nobody was|one was|{} were} ever in US custody, {enforcement.china_convicted:none was|one was|{} were} convicted, and China arrested {enforcement.china_arrested_parallel:none|one|{}} itself; for {enforcement.china_custody_not_known:none|one|{}} no source says where they are. Of those arrested in China {enforcement.china_convicted_there:none is|one is|{} are} known to be sentenced. China handed {enforcement.handed_over_by_china:nobody|one person|{} persons} over to the United States, third countries {enforcement.handed_over:nobody|one|{}}.
m-05bc7d53e1 = De las personas acusadas, { $enforcement_china_custody ->
    [0] ninguna estuvo
    [1] una estuvo
    *[other] { $enforcement_china_custody } estuvieron
    } alguna vez bajo custodia de los Estados Unidos, { $enforcement_china_convicted ->
    [0] ninguna fue condenada
    [1] una fue condenada
    *[other] { $enforcement_china_convicted } fueron condenadas
    } y China misma { $enforcement_china_arrested_parallel ->
    [0] no detuvo a ninguna
    [1] detuvo a una
    *[other] detuvo a { $enforcement_china_arrested_parallel }
    }; personas de las que ninguna fuente dice dónde se encuentran: { $enforcement_china_custody_not_known ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_china_custody_not_known }
    }. De las detenidas en China, { $enforcement_china_convicted_there ->
    [0] no consta que se haya sentenciado a ninguna
    [1] consta que se sentenció a una
    *[other] consta que se sentenció a { $enforcement_china_convicted_there }
    }. China { $enforcement_handed_over_by_china ->
    [0] no entregó a nadie
    [1] entregó a una persona
    *[other] entregó a { $enforcement_handed_over_by_china } personas
    } a los Estados Unidos; terceros países, { $enforcement_handed_over ->
    [0] a nadie
    [1] a una
    *[other] a { $enforcement_handed_over }
    }.

# {enforcement.joint_events:No event of both governments was found in the twelve months covered|One event of both governments was found in the twelve months covered|Of {} events of both governments in the twelve months covered, {enforcement.joint_fentanyl:none names|one names|{} name} fentanyl{enforcement.joint_drugs:|, one drugs alone|, {} drugs alone}{enforcement.joint_other:|, one neither|, {} neither}}.
m-db334d3928 = { $enforcement_joint_events ->
    [0] No se halló ningún acto de ambos gobiernos en los doce meses abarcados
    [1] Se halló un acto de ambos gobiernos en los doce meses abarcados
    *[other] De { $enforcement_joint_events } actos de ambos gobiernos en los doce meses abarcados, { $enforcement_joint_fentanyl ->
        [0] ninguno menciona
        [1] uno menciona
        *[other] { $enforcement_joint_fentanyl } mencionan
        } el fentanilo{ $enforcement_joint_drugs ->
        [0] {""}
        [1] ; uno, solo las drogas
        *[other] ; { $enforcement_joint_drugs }, solo las drogas
        }{ $enforcement_joint_other ->
        [0] {""}
        [1] ; uno, ni lo uno ni lo otro
        *[other] ; { $enforcement_joint_other }, ni lo uno ni lo otro
        }
    }.

# Of {enforcement.questions:no question|one question|{} questions} of law, {enforcement.questions_of_both:none|one|{}} could be examined on both sides
m-7aef734c6b = Cuestiones jurídicas: { $enforcement_questions ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_questions }
    }; examinables en ambas partes: { $enforcement_questions_of_both ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_questions_of_both }
    }

# Full mark: closed or no gap; half: narrowed or acted on; empty: open; beside it the text of law cited
m-b89112a3d6 = Marca llena: cerrada o sin laguna; media: reducida o con acciones; vacía: abierta; al lado, el texto legal citado

# What is seized at the border
m-b25c27258c = Qué se incauta en la frontera

# How much fentanyl do customs and border officers seize, where, and is it more or less than a year before? Seizures are not flow: less seized can mean less traffic, other routes or less searching.
m-5ab078d1d1 = ¿Cuánto fentanilo incautan los agentes de aduanas y fronteras, dónde, y es más o menos que un año antes? Las incautaciones no son el flujo: incautar menos puede significar menos tráfico, otras rutas o menos inspecciones.

# Since the Busan meeting the weight seized is {seizures.aggregate_since_change:words} a year before: {seizures.aggregate_since_lb} from {seizures.aggregate_since_first} to {seizures.aggregate_last}, after {seizures.aggregate_since_prior_lb}.
m-8ebea6bc0c = Desde la reunión de Busan, la cantidad incautada es { $seizures_aggregate_since_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de un año antes: { $seizures_aggregate_since_lb } de { $seizures_aggregate_since_first } a { $seizures_aggregate_last }, frente a { $seizures_aggregate_since_prior_lb }.

# How sure: high on weights to {seizures.latest_month}, which are of seized material and not of the pure drug; none on flow. A count of searches beside the seizures would change that, and a newer monthly file the figures.
m-fc04820a09 = Certeza: alta respecto de los pesos hasta { $seizures_latest_month }, que son del material incautado y no de la droga pura; ninguna respecto del flujo. Un recuento de inspecciones junto a las incautaciones cambiaría esto, y un archivo mensual más reciente, las cifras.

# Month by month, and where
m-29749f01c2 = Mes por mes, y dónde

# In fiscal year {seizures.last_year} the weight seized was {seizures.last_year_from_peak:size} below fiscal year {seizures.peak_year}
m-533ddedcc4 = En el año fiscal { $seizures_last_year }, el peso incautado fue un { $seizures_last_year_from_peak__size } inferior al del año fiscal { $seizures_peak_year }

# Fentanyl seized nationwide, pounds by month; months that the publisher may still revise are shaded
m-19e60615d0 = Fentanilo incautado en todo el país, libras por mes; los meses que el organismo emisor aún puede revisar están sombreados

# The monthly file ends in {seizures.since_last}: {seizures.since_lb} since the meeting, {seizures.since_change:words} a year before ({seizures.since_prior_lb}). What reaches to {seizures.aggregate_last} is an aggregate that a third party added up from a later file of customs; its closed years differ from the monthly file by {seizures.aggregate_gap} at most.
m-ac8ce4ddef = El archivo mensual termina en { $seizures_since_last }: { $seizures_since_lb } desde la reunión, cantidad { $seizures_since_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de un año antes ({ $seizures_since_prior_lb }). Lo que llega hasta { $seizures_aggregate_last } es un agregado que un tercero sumó a partir de un archivo posterior de la aduana; sus años cerrados difieren del archivo mensual en { $seizures_aggregate_gap } como máximo.

# In fiscal year {seizures.border_year}, {seizures.southwest_share} of the weight was seized at the southwest border, {seizures.northern_share} at the northern border, and {seizures.ports_share} by field operations, which work mostly at ports of entry. {seizures.top_area} alone seized {seizures.top_area_share}.
m-eb99ac3d6d = En el año fiscal { $seizures_border_year }, { $seizures_southwest_share } del peso se incautó en la frontera suroeste, { $seizures_northern_share } en la frontera norte y { $seizures_ports_share } por las operaciones de campo, que actúan sobre todo en los puertos de entrada. Una sola zona, { $seizures_top_area }, incautó { $seizures_top_area_share }.

# Weights hardly change after publication and counts do: from the file of {seizures.revision_old} to that of {seizures.revision_new}, the months {seizures.revision_first} to {seizures.revision_last} changed by {seizures.revision_lb_change:signed}, and from {seizures.revision_events_first} to {seizures.revision_events_latest} seizures.
m-9c13fbf272 = Los pesos apenas cambian después de publicarse; los recuentos sí cambian: entre el archivo del { $seizures_revision_old } y el del { $seizures_revision_new }, los meses de { $seizures_revision_first } a { $seizures_revision_last } variaron { $seizures_revision_lb_change__signed } y pasaron de { $seizures_revision_events_first } a { $seizures_revision_events_latest } incautaciones.

# What laboratories find
m-66f608c71f = Qué detectan los laboratorios

# Which substances do laboratories find in seized drugs, and how strong is the fentanyl among them? They count identifications of a substance, not kilograms.
m-05d4255792 = ¿Qué sustancias detectan los laboratorios en las drogas incautadas y qué tan potente es el fentanilo entre ellas? Cuentan identificaciones de una sustancia, no kilogramos.

# In the latest half-year that is complete, laboratories report {laboratory.last_total} identifications of fentanyl and related substances, {laboratory.last_change:words} a year before ({laboratory.last_prior}). Purity of powder stood at {laboratory.purity_last} in fiscal year {laboratory.purity_last_period}, after {laboratory.purity_first} in {laboratory.purity_first_period}.
m-71f99e934d = En el último semestre completo, los laboratorios informan de { $laboratory_last_total } identificaciones de fentanilo y sustancias relacionadas, cifra { $laboratory_last_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de un año antes ({ $laboratory_last_prior }). La pureza del polvo fue de { $laboratory_purity_last } en el año fiscal { $laboratory_purity_last_period }, frente a { $laboratory_purity_first } en { $laboratory_purity_first_period }.

# How sure: high on complete half-years, the latest being {laboratory.last_half}; low on what is sold, for laboratories see what is seized and sent to them. Newer half-years still grow, and would change the answer once complete.
m-a4988b93a2 = Certeza: alta respecto de los semestres completos, el último de ellos de { $laboratory_last_half }; baja respecto de lo que se vende, pues los laboratorios ven lo que se incauta y se les envía. Los semestres más recientes siguen creciendo y cambiarían la respuesta una vez completos.

# What is identified, and what goes its own way
m-bae0e3608f = Qué se identifica y qué sigue su propio curso

# Fentanyl itself is {laboratory.fentanyl_share} of what laboratories identify, fluorofentanyls {laboratory.fluoro_share}
m-51939ef303 = El fentanilo mismo es { $laboratory_fentanyl_share } de lo que identifican los laboratorios; los fluorofentanilos, { $laboratory_fluoro_share }

# Identifications of fentanyl and related substances in seized drugs, United States, by half-year
m-ae07aec4b2 = Identificaciones de fentanilo y sustancias relacionadas en drogas incautadas, Estados Unidos, por semestre

# Carfentanil went its own way: {laboratory.carfentanil_rate} in a thousand identifications, after {laboratory.carfentanil_low_rate} in {laboratory.carfentanil_low_half} and {laboratory.carfentanil_first_rate} in {laboratory.first_half}.
m-e7c5725c20 = El carfentanilo siguió su propio curso: { $laboratory_carfentanil_rate } por cada mil identificaciones, frente a { $laboratory_carfentanil_low_rate } de { $laboratory_carfentanil_low_half } y { $laboratory_carfentanil_first_rate } de { $laboratory_first_half }.

# For a thousand identifications of fentanyl there are {laboratory.precursor_rate} of precursors or what is left of them, after {laboratory.precursor_peak_rate} in {laboratory.precursor_peak_half}, the half-year with most.
m-1987834a57 = Por cada mil identificaciones de fentanilo hay { $laboratory_precursor_rate } de precursores o de residuos de ellos, frente a { $laboratory_precursor_peak_rate } de { $laboratory_precursor_peak_half }, el semestre con más.

# Of pills analysed, {laboratory.strong_pills_last} held two milligrams of fentanyl or more in fiscal year {laboratory.purity_last_period}, after {laboratory.strong_pills_first} in {laboratory.purity_first_period}.
m-c0880e648c = De las pastillas analizadas, { $laboratory_strong_pills_last } contenía dos miligramos de fentanilo o más en el año fiscal { $laboratory_purity_last_period }, frente a { $laboratory_strong_pills_first } en { $laboratory_purity_first_period }.

# The year {laboratory.expected_year} was read before it was complete: {laboratory.expected_read} identifications of fentanyl, {laboratory.expected_age} after its December. By how earlier years grew, it is expected to reach {laboratory.expected_total} ({brief.interval_level} interval {laboratory.expected_interval}), where the year before stood at {laboratory.expected_before_read}.
m-d44232e92d = El año { $laboratory_expected_year } se leyó antes de estar completo: { $laboratory_expected_read } identificaciones de fentanilo, { $laboratory_expected_age } después de su diciembre. Según el crecimiento de años anteriores, se espera que llegue a { $laboratory_expected_total } (intervalo del { $brief_interval_level }: { $laboratory_expected_interval }); el año anterior estaba en { $laboratory_expected_before_read } en ese mismo punto.

# How many people die
m-241909b3a5 = Cuántas personas mueren

# How many people die of overdoses with synthetic opioids, does the number fall and since when, and what followed each control? Deaths follow supply, demand, treatment and chance together; a date that fits is not a reason.
m-95f99cf507 = ¿Cuántas personas mueren por sobredosis con opioides sintéticos, desciende la cifra y desde cuándo, y qué siguió a cada medida de fiscalización? Las muertes dependen a la vez de la oferta, la demanda, el tratamiento y el azar; que una fecha coincida no es una razón.

# In the twelve months to {outcomes.completed_month} about {outcomes.completed} people in the United States died of overdoses that involved synthetic opioids, mostly fentanyl, once late records are counted ({brief.interval_level} interval {outcomes.completed_interval}): {outcomes.completed_change:words} a year before.
m-c6900225bf = En los doce meses hasta { $outcomes_completed_month } murieron en los Estados Unidos unas { $outcomes_completed } personas por sobredosis relacionadas con opioides sintéticos, en su mayoría fentanilo, una vez contados los registros tardíos (intervalo del { $brief_interval_level }: { $outcomes_completed_interval }): cifra { $outcomes_completed_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de un año antes.

# Deaths have fallen since {outcomes.fall_first}, {outcomes.fall_before_meeting} before the Busan meeting: months before and after it, set side by side, say nothing about what was agreed there.
m-4112233ef8 = Las muertes descienden desde { $outcomes_fall_first }, { $outcomes_fall_before_meeting } antes de la reunión de Busan: comparar los meses anteriores y posteriores a ella no dice nada sobre lo que allí se acordó.

# How sure: high on final counts to {outcomes.final_last}, less on newer sums, for records arrive late; nothing here says why deaths moved. Later final counts, or places that a control did not reach, would change what can be said.
m-0ecc3e1e63 = Certeza: alta respecto de los recuentos definitivos hasta { $outcomes_final_last }, menor respecto de las sumas más recientes, porque hay registros que llegan tarde; nada aquí dice por qué variaron las muertes. Recuentos definitivos posteriores, o lugares a los que no llegó una medida, cambiarían lo que puede decirse.

# Whether deaths fall, and since when
m-6e677b1128 = Si las muertes descienden y desde cuándo

# For {outcomes.fall_months} in a row deaths lay below the same month a year before
m-399991034e = Durante { $outcomes_fall_months } consecutivos, las muertes fueron menos que en el mismo mes del año anterior

# Deaths a month, United States; bands hold the dates at which the level shifted; shaded months are read off provisional sums (dots: sums that the publisher predicts)
m-07a1725a52 = Muertes al mes, Estados Unidos; las bandas contienen las fechas en que cambió el nivel; los meses sombreados se derivan de sumas provisionales (puntos: sumas que el organismo emisor predice)

# Final counts reach to {outcomes.final_last}: {outcomes.final_year} had {outcomes.final_year_deaths} deaths, {outcomes.final_year_change:words} the year before ({outcomes.final_prior_deaths}; {outcomes.final_year_change:signed}). Sums reach further, to {outcomes.completed_month}.
m-94830fc7f8 = Los recuentos definitivos llegan hasta { $outcomes_final_last }: en { $outcomes_final_year } hubo { $outcomes_final_year_deaths } muertes, cifra { $outcomes_final_year_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la del año anterior ({ $outcomes_final_prior_deaths }; { $outcomes_final_year_change__signed }). Las sumas llegan más lejos, hasta { $outcomes_completed_month }.

# Of the twelve months to {outcomes.latest_month}, {outcomes.reported} deaths were reported by {outcomes.provisional_vintage}; the publisher predicts {outcomes.predicted}. Completed, the change is {outcomes.completed_change:signed} on {outcomes.reported_prior} a year before, as reported {outcomes.reported_change:signed}. How that base came into the file: {outcomes.reported_prior_basis}.
m-c031d3dfaf = De los doce meses hasta { $outcomes_latest_month }, { $outcomes_reported } muertes estaban notificadas al { $outcomes_provisional_vintage }; el organismo emisor predice { $outcomes_predicted }. Completada la cifra, la variación es de { $outcomes_completed_change__signed } respecto de { $outcomes_reported_prior } un año antes; según lo notificado, de { $outcomes_reported_change__signed }. Cómo llegó esa base al archivo: { $outcomes_reported_prior_basis }.

# Around each control
m-9953ca85c3 = En torno a cada medida

# In the half year after each of three controls of China the verdict on deaths is: carfentanil, {outcomes.effect_2017_half_verdict}; two precursors, {outcomes.effect_2018_half_verdict}; the class control, {outcomes.effect_2019_half_verdict}. Where it is not identified, no size can be told apart from what else moved.
m-cddf80601e = En el semestre posterior a cada una de tres medidas de fiscalización de China, el dictamen sobre las muertes es: carfentanilo, { $outcomes_effect_2017_half_verdict }; dos precursores, { $outcomes_effect_2018_half_verdict }; fiscalización por clase, { $outcomes_effect_2019_half_verdict }. Cuando no es identificable, ninguna magnitud puede distinguirse de lo demás que varió.

# A published estimate ({published_estimates.work}) puts the change after the class control at {published_estimates.change:signed} for {published_estimates.months_low} to {published_estimates.months_high}; by the test of this brief it lies {published_estimates.long_where} the interval for the longest length, {published_estimates.long_interval}.
m-1e282a9834 = Una estimación publicada ({ $published_estimates_work }) sitúa la variación posterior a la fiscalización por clase en { $published_estimates_change__signed } durante un periodo de { $published_estimates_months_low } a { $published_estimates_months_high }; según la prueba de este informe, queda { $published_estimates_long_where } del intervalo de la duración más larga, { $published_estimates_long_interval }.

# The states, and Canada beside them
m-0860abace4 = Los estados, y junto a ellos Canadá

# Deaths fell in Canada too: since {canada.fall_first}, in the United States since {outcomes.fall_first}
m-05526d27ab = Las muertes descendieron también en Canadá: desde { $canada_fall_first }; en los Estados Unidos, desde { $outcomes_fall_first }

# Deaths a quarter, each country on its own scale; the two count different things
m-1a7f06a70a = Muertes por trimestre, cada país en su propia escala; los dos cuentan cosas distintas

# In {states.year} ({states.status}), deaths were below the year before in {states.fallen} of {states.counted} states with every month shown. Canada counted {canada.four_quarters} deaths from opioids in the twelve months to {canada.last_month}, {canada.four_quarters_change:words} in the twelve before ({canada.four_quarters_prior}; {canada.four_quarters_change:signed}).
m-adc87bc397 = En { $states_year } ({ $states_status }), las muertes fueron menos que el año anterior en { $states_fallen } de { $states_counted } estados con todos los meses publicados. Canadá contó { $canada_four_quarters } muertes por opioides en los doce meses hasta { $canada_last_month }, cifra { $canada_four_quarters_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de los doce anteriores ({ $canada_four_quarters_prior }; { $canada_four_quarters_change__signed }).

# What trade statistics can and cannot see
m-8c30542c0c = Qué pueden y qué no pueden ver las estadísticas de comercio

# Can trade statistics follow the precursors, and do both ends of the trade report the same?
m-08da95a352 = ¿Pueden las estadísticas de comercio seguir a los precursores, y registran lo mismo los dos extremos del comercio?

# Trade statistics cannot follow the precursors: {controls.customs_own_line:none|one|{}} of {controls.customs_precursors} tracked by this brief {controls.customs_own_line:has|has|have} a customs line of {controls.customs_own_line:its|its|their} own, and {controls.customs_basket:none shares|one shares|{} share} one basket with lawful goods.
m-1500239ce2 = Las estadísticas de comercio no pueden seguir a los precursores: { $controls_customs_own_line ->
    [0] ninguno
    [1] uno
    *[other] { $controls_customs_own_line }
    } de { $controls_customs_precursors } en seguimiento en este informe { $controls_customs_own_line ->
    [0] tiene
    [1] tiene
    *[other] tienen
    } una subpartida { $controls_customs_own_line ->
    [0] propia
    [1] propia
    *[other] propia
    } y { $controls_customs_basket ->
    [0] ninguno comparte
    [1] uno comparte
    *[other] { $controls_customs_basket } comparten
    } una misma subpartida residual con mercancías lícitas.

# How sure: on the lines, very, for they are law; on values, less, as two ends report different ones. Lines of eight or ten digits, or customs records by shipment, would change the answer.
m-a9fb7e77db = Certeza: respecto de las líneas, muy alta, pues son norma; respecto de los valores, menor, pues los dos extremos registran valores distintos. Líneas de ocho o diez dígitos, o registros aduaneros por envío, cambiarían la respuesta.

# What the lines hold
m-96d7a9a8fc = Qué contienen las líneas

# China exported goods worth {trade.basket_china} ({trade.basket_china_tonnes}) in {trade.basket_year} in the customs basket into which {controls.customs_basket:no tracked precursor falls|one tracked precursor falls|{} tracked precursors fall}: no six-digit line can show how much of them is in it.
m-7328a9d3f8 = China exportó mercancías por { $trade_basket_china } ({ $trade_basket_china_tonnes }) en { $trade_basket_year } en la subpartida residual en la que { $controls_customs_basket ->
    [0] no se clasifica ningún precursor en seguimiento
    [1] se clasifica un precursor en seguimiento
    *[other] se clasifican { $controls_customs_basket } precursores en seguimiento
    }: ninguna línea de seis dígitos puede mostrar qué cantidad de ellos contiene.

# In the lines that do show a chemical, {reporters.fentanyls_countries} countries reported exports of other fentanyls in {reporters.year}, {reporters.anpp_countries} of ANPP and {reporters.npp_countries} of NPP, all lawful and declared. China reported in {reporters.china_lines:none|one|{}} of the three lines. No report is not zero, and such goods may be declared in the basket. By partner, these lines are held for India, Mexico and Canada alone: see the chapter on countries in focus.
m-8768c95901 = En las líneas que sí muestran una sustancia, { $reporters_fentanyls_countries } países informaron exportaciones de otros fentanilos en { $reporters_year }, { $reporters_anpp_countries } de ANPP y { $reporters_npp_countries } de NPP, todas lícitas y declaradas. China { $reporters_china_lines ->
    [0] no informó en ninguna
    [1] informó en una
    *[other] informó en { $reporters_china_lines }
    } de las tres líneas. La falta de información no es cero, y esas mercancías pueden declararse en la subpartida residual. Por socio comercial, estas líneas solo se tienen para India, México y Canadá: véase el capítulo sobre los países de interés.

# What importer and exporter report
m-9f62845a59 = Qué registran importador y exportador

# US imports over China's exports went from {trade.mirror_first_ratio} in {trade.mirror_first_year} to {trade.mirror_last_ratio} in {trade.mirror_last_year}
m-6347d7970c = Las importaciones de EE. UU. entre las exportaciones de China pasaron de { $trade_mirror_first_ratio } en { $trade_mirror_first_year } a { $trade_mirror_last_ratio } en { $trade_mirror_last_year }

# US imports from China over China's exports to the United States, all goods, both without freight; the line of equality is drawn
m-dc6a4d5486 = Importaciones de EE. UU. desde China entre exportaciones de China a los Estados Unidos, todas las mercancías, ambas sin flete; se traza la línea de igualdad

# China reports more than the United States from {trade.mirror_turn_year} on ({figure:trade.mirror}), and the ratio was lowest in {trade.mirror_low_year} ({trade.mirror_low_ratio}): no constant for freight can explain a gap that changes its sign.
m-ee3276e57f = China registra más que los Estados Unidos desde { $trade_mirror_turn_year } ({ $number_trade_mirror }), y el cociente fue mínimo en { $trade_mirror_low_year } ({ $trade_mirror_low_ratio }): ninguna constante por flete puede explicar una diferencia que cambia de signo.

# What no trade statistic can see
m-5d73c72ffd = Qué no puede ver ninguna estadística de comercio

# No trade statistic shows a chemical inside a basket line, goods declared as something else, parcels below the value that is declared, what a third country sends on, or what is smuggled. Annual lines held end in {trade.basket_year}.
m-a582a4e929 = Ninguna estadística de comercio muestra una sustancia dentro de una subpartida residual, mercancías declaradas como otra cosa, paquetes por debajo del valor que se declara, lo que un tercer país reenvía ni lo que se contrabandea. Las líneas anuales disponibles terminan en { $trade_basket_year }.

# Duties, truces and other levers
m-7012c62523 = Aranceles, treguas y otros instrumentos

# Which duties, truces, sanctions and licences exist on the day of this brief, under which law, and who ended those that are over?
m-74b62a03f9 = ¿Qué aranceles, treguas, sanciones y licencias existen en la fecha del informe, al amparo de qué ley, y quién puso fin a los que terminaron?

# In force or used are {levers.us_active:no lever|one lever|{} levers} of the United States and {levers.china_active:none|one|{}} of China, of {levers.kinds} kinds that the timelines follow.{levers.steps_ended:| One step of the duties since the fentanyl duty began has ended, {levers.ended_by_court:not by a court|by a court|by a court}.| Of {} duty steps that ended, {levers.ended_by_agreement:none|one|{}} gave way to an agreement of the two sides, {levers.ended_by_court:none|one|{}} to a court.}{levers.pending_now:| One further US duty or cut is announced and not decided.| {} further US duties or cuts are announced and not decided.}
m-adb9a26eb0 = { $levers_us_active ->
    [0] No está en vigor ni en uso ningún instrumento
    [1] Está en vigor o en uso un instrumento
    *[other] Están en vigor o en uso { $levers_us_active } instrumentos
    } de los Estados Unidos y { $levers_china_active ->
    [0] ninguno
    [1] uno
    *[other] { $levers_china_active }
    } de China, de { $levers_kinds } tipos que siguen las cronologías.{ $levers_steps_ended ->
    [0] {""}
    [1] {" "}Un paso de los aranceles desde el inicio del arancel vinculado al fentanilo ha terminado, { $levers_ended_by_court ->
        [0] no por decisión judicial
        [1] por decisión judicial
        *[other] por decisión judicial
        }.
    *[other] {" "}De { $levers_steps_ended } pasos arancelarios que terminaron, { $levers_ended_by_agreement ->
        [0] ninguno cedió
        [1] uno cedió
        *[other] { $levers_ended_by_agreement } cedieron
        } ante un acuerdo de las dos partes y { $levers_ended_by_court ->
        [0] ninguno
        [1] uno
        *[other] { $levers_ended_by_court }
        } ante un tribunal.
    }{ $levers_pending_now ->
    [0] {""}
    [1] {" "}Otro arancel o recorte de los Estados Unidos está anunciado y sin decidir.
    *[other] {" "}Otros { $levers_pending_now } aranceles o recortes de los Estados Unidos están anunciados y sin decidir.
    }

# How sure: duties rest on published orders. They were looked for to {levers.duties_known_to}; a later step or ruling would change the answer.
m-667a45988b = Certeza: los aranceles se basan en órdenes publicadas. Se buscaron hasta el { $levers_duties_known_to }; un paso o fallo posterior cambiaría la respuesta.

# Duties by legal authority
m-4cde8faf35 = Aranceles por fundamento legal

# {levers.tied_to_fentanyl_now:No US duty on goods from China that is tied to fentanyl is|One US duty on goods from China is tied to fentanyl and is|{} US duties on goods from China are tied to fentanyl and are} known to be in force{levers.truces:|; the truce of the two sides {levers.truce_days_left:was to run to {levers.truce_end}|has one day left|runs to {levers.truce_end}}|; the truce of the two sides {levers.truce_days_left:was to run to {levers.truce_end}|has one day left|runs to {levers.truce_end}}}.
m-5d299b5a00 = { $levers_tied_to_fentanyl_now ->
    [0] No consta que esté en vigor ningún arancel de EE. UU. sobre mercancías de China vinculado al fentanilo
    [1] Consta que está en vigor un arancel de EE. UU. sobre mercancías de China vinculado al fentanilo
    *[other] Consta que están en vigor { $levers_tied_to_fentanyl_now } aranceles de EE. UU. sobre mercancías de China vinculados al fentanilo
    }{ $levers_truces ->
    [0] {""}
    [1] ; la tregua de las dos partes { $levers_truce_days_left ->
        [0] debía durar hasta el { $levers_truce_end }
        [1] termina en un día
        *[other] dura hasta el { $levers_truce_end }
        }
    *[other] ; la tregua de las dos partes { $levers_truce_days_left ->
        [0] debía durar hasta el { $levers_truce_end }
        [1] termina en un día
        *[other] dura hasta el { $levers_truce_end }
        }
    }.

# Fentanyl duty at {levers.fentanyl_ieepa_now}, other duties on China at {levers.other_duties_now}, on lists up to {levers.lists_highest}
m-5b8669bc65 = Arancel vinculado al fentanilo en { $levers_fentanyl_ieepa_now }, otros aranceles a China en { $levers_other_duties_now }, los de listas hasta { $levers_lists_highest }

# Each step of the duties on all goods from China, what ended it, and China's answer
m-b1e2b24435 = Cada paso de los aranceles sobre todas las mercancías de China, qué le puso fin y la respuesta de China

# An answer stands beside the step that it names, with the day it was announced.
m-0494ebcbed = Cada respuesta figura junto al paso que menciona, con el día en que se anunció.

# {levers.export_pauses:|One of the two sides suspended an export control for the other.|Each side suspended an export control for the other: China that on rare earths and related goods ({levers.china_export_pause}), the United States its rule on affiliates of listed firms ({levers.united_states_export_pause}).{levers.export_pauses_over: Both run to {levers.export_pause_end:month}.| One has run out.| Both were set to run to {levers.export_pause_end:month}; whether they stood to the last day, and what followed, was not found.}{levers.tied_to_fentanyl_now: What was promised on fentanyl is in the chapter on promises; no duty in force is tied to it.|| }}
m-d8e368995f = { $levers_export_pauses ->
    [0] {""}
    [1] Una de las dos partes suspendió un control de exportación respecto de la otra.
    *[other] Cada parte suspendió un control de exportación respecto de la otra: China, el de las tierras raras y mercancías conexas ({ $levers_china_export_pause }); los Estados Unidos, su regla sobre filiales de empresas incluidas en la lista ({ $levers_united_states_export_pause }).{ $levers_export_pauses_over ->
        [0] {" "}Ambas suspensiones duran hasta { $levers_export_pause_end__month }.
        [1] {" "}Una ha vencido.
        *[other] {" "}Ambas debían durar hasta { $levers_export_pause_end__month }; no se halló si se mantuvieron hasta el último día ni qué siguió.
        }
    }{ $levers_tied_to_fentanyl_now ->
    [0] {" "}Lo prometido sobre el fentanilo está en el capítulo sobre compromisos; ningún arancel en vigor está vinculado a ello.
    [1] {""}
    *[other] {" "}
    }

# Countries in focus
m-72772d35e7 = Países de interés

# What did the other countries in focus control, trade, charge and promise?
m-4d54506630 = ¿Qué fiscalizaron, comerciaron, acusaron y prometieron los demás países de interés?

# The countries in focus ({brief.focus}) adopted {countries.controls:no control|one control|{} controls} of opioids and precursors that this brief holds{countries.controls_unconfirmed:|, one of them unconfirmed|, {} of them unconfirmed}.{countries.charged_firms:| The United States charged one firm there over supply.| The United States charged {} firms there over supply.}{countries.fentanyl_duties:| A US duty on the goods of one of them was tied to fentanyl; {countries.fentanyl_duties_now:it is no longer in force|it is in force|it is in force}.| US duties on the goods of {} of them were tied to fentanyl; {countries.fentanyl_duties_now:none is known to be in force|one is in force|{} are in force}.}
m-251dacfdcc = Los países de interés ({ $brief_focus }) { $countries_controls ->
    [0] no adoptaron ninguna medida
    [1] adoptaron una medida
    *[other] adoptaron { $countries_controls } medidas
    } de fiscalización de opioides y precursores de las que recoge este informe{ $countries_controls_unconfirmed ->
    [0] {""}
    [1] , una de ellas sin confirmar
    *[other] , { $countries_controls_unconfirmed } de ellas sin confirmar
    }.{ $countries_charged_firms ->
    [0] {""}
    [1] {" "}Los Estados Unidos acusaron formalmente a una empresa de esos países por presunto suministro.
    *[other] {" "}Los Estados Unidos acusaron formalmente a { $countries_charged_firms } empresas de esos países por presunto suministro.
    }{ $countries_fentanyl_duties ->
    [0] {""}
    [1] {" "}Un arancel de EE. UU. sobre las mercancías de uno de ellos estaba vinculado al fentanilo; { $countries_fentanyl_duties_now ->
        [0] ya no está en vigor
        [1] está en vigor
        *[other] está en vigor
        }.
    *[other] {" "}Los aranceles de EE. UU. sobre las mercancías de { $countries_fentanyl_duties } de ellos estaban vinculados al fentanilo; { $countries_fentanyl_duties_now ->
        [0] no consta que ninguno esté en vigor
        [1] uno está en vigor
        *[other] { $countries_fentanyl_duties_now } están en vigor
        }.
    }

# The basket, in the tables, is the customs line that most precursors share with lawful goods.
m-6278438219 = En los cuadros, la subpartida residual es la línea aduanera que la mayoría de los precursores comparte con mercancías lícitas.

# How sure: on controls, as each row says; they were looked for to {countries.searched_to}. Charges and sanctions are those found by hand; a file not read would change a row.
m-93a47ca8a8 = Certeza: respecto de la fiscalización, la que indica cada fila; las medidas se buscaron hasta el { $countries_searched_to }. Las acusaciones y sanciones son las halladas a mano; un expediente no leído cambiaría una fila.

# {countries.india_charged_firms:|In US cases India is a place of supply: a firm there is charged{countries.india_sanctions:|, and one US measure names others|, and US measures name others}.|In US cases India is a place of supply: firms there are charged{countries.india_sanctions:|, and one US measure names others|, and US measures name others}.}{countries.india_controls_unconfirmed:| One of its own controls is unconfirmed.| Of its own controls {} are unconfirmed.}{countries.india_promises:| It made a promise together with the United States; the table says what came of it.| It made promises together with the United States; the table says what came of them.}
m-fd47170ad4 = { $countries_india_charged_firms ->
    [0] {""}
    [1] En los casos de EE. UU., India es un lugar de suministro: una empresa de ese país está acusada formalmente{ $countries_india_sanctions ->
        [0] {""}
        [1] , y una medida de EE. UU. nombra a otras
        *[other] , y medidas de EE. UU. nombran a otras
        }.
    *[other] En los casos de EE. UU., India es un lugar de suministro: hay empresas de ese país acusadas formalmente{ $countries_india_sanctions ->
        [0] {""}
        [1] , y una medida de EE. UU. nombra a otras
        *[other] , y medidas de EE. UU. nombran a otras
        }.
    }{ $countries_india_controls_unconfirmed ->
    [0] {""}
    [1] {" "}Una de sus propias medidas de fiscalización está sin confirmar.
    *[other] {" "}De sus propias medidas de fiscalización, { $countries_india_controls_unconfirmed } están sin confirmar.
    }{ $countries_india_promises ->
    [0] {""}
    [1] {" "}Contrajo un compromiso junto con los Estados Unidos; el cuadro indica qué resultó de él.
    *[other] {" "}Contrajo compromisos junto con los Estados Unidos; el cuadro indica qué resultó de ellos.
    }

# India: what is held
m-8bad8fb985 = India: qué se tiene

# {countries.import_years:||Imports are shown for Mexico, as it buys these goods; most of what is in the basket is lawful trade.}{countries.mexico_fentanyl_duties:| A US duty on its goods {countries.mexico_fentanyl_duties_now:was tied to fentanyl and has ended|is tied to fentanyl and in force|is tied to fentanyl and in force}.| US duties on its goods were tied to fentanyl{countries.mexico_fentanyl_duties_now: and have ended|, and one is in force|, and {} are in force}.}{countries.mexico_promises:| It made a promise on fentanyl; the table says what came of it.| It made promises on fentanyl; the table says what came of them.}
m-0aa3935816 = { $countries_import_years ->
    [0] {""}
    [1] {""}
    *[other] Se muestran las importaciones de México, pues compra estas mercancías; la mayor parte de lo que contiene la subpartida residual es comercio lícito.
    }{ $countries_mexico_fentanyl_duties ->
    [0] {""}
    [1] {" "}Un arancel de EE. UU. sobre sus mercancías { $countries_mexico_fentanyl_duties_now ->
        [0] estaba vinculado al fentanilo y ha terminado
        [1] está vinculado al fentanilo y en vigor
        *[other] está vinculado al fentanilo y en vigor
        }.
    *[other] {" "}Los aranceles de EE. UU. sobre sus mercancías estaban vinculados al fentanilo{ $countries_mexico_fentanyl_duties_now ->
        [0] {" "}y han terminado
        [1] , y uno está en vigor
        *[other] , y { $countries_mexico_fentanyl_duties_now } están en vigor
        }.
    }{ $countries_mexico_promises ->
    [0] {""}
    [1] {" "}Contrajo un compromiso sobre el fentanilo; el cuadro indica qué resultó de él.
    *[other] {" "}Contrajo compromisos sobre el fentanilo; el cuadro indica qué resultó de ellos.
    }

# Mexico: what is held
m-9389eee3f8 = México: qué se tiene

# {countries.death_quarters:||In Canada deaths from opioids in the twelve months to {canada.last_month} were {canada.four_quarters_change:words} in the twelve before.}{countries.canada_fentanyl_duties:| A US duty on its goods {countries.canada_fentanyl_duties_now:was tied to fentanyl and has ended|is tied to fentanyl and in force|is tied to fentanyl and in force}.| A US duty on its goods{countries.canada_fentanyl_duties_now:, in {countries.canada_fentanyl_duties} steps, was tied to fentanyl and has ended|, in {countries.canada_fentanyl_duties} steps, is tied to fentanyl and in force|, in {countries.canada_fentanyl_duties} steps, is tied to fentanyl and in force}.}{countries.canada_promises:| Canada made one promise; the table says what came of it.| Canada made {} promises; the table says what came of them.}
m-b3382963ee = { $countries_death_quarters ->
    [0] {""}
    [1] {""}
    *[other] En Canadá, la cifra de muertes por opioides en los doce meses hasta { $canada_last_month } fue { $canada_four_quarters_change__words ->
        [about_the_same_as] aproximadamente igual a
        [slightly_more_than] ligeramente superior a
        [slightly_less_than] ligeramente inferior a
        *[more_than] superior a
        [less_than] inferior a
        [much_more_than] muy superior a
        [much_less_than] muy inferior a
        [far_more_than] sumamente superior a
        [far_less_than] sumamente inferior a
        } la de los doce anteriores.
    }{ $countries_canada_fentanyl_duties ->
    [0] {""}
    [1] {" "}Un arancel de EE. UU. sobre sus mercancías { $countries_canada_fentanyl_duties_now ->
        [0] estaba vinculado al fentanilo y ha terminado
        [1] está vinculado al fentanilo y en vigor
        *[other] está vinculado al fentanilo y en vigor
        }.
    *[other] {" "}Un arancel de EE. UU. sobre sus mercancías{ $countries_canada_fentanyl_duties_now ->
        [0] , en { $countries_canada_fentanyl_duties } pasos, estaba vinculado al fentanilo y ha terminado
        [1] , en { $countries_canada_fentanyl_duties } pasos, está vinculado al fentanilo y en vigor
        *[other] , en { $countries_canada_fentanyl_duties } pasos, está vinculado al fentanilo y en vigor
        }.
    }{ $countries_canada_promises ->
    [0] {""}
    [1] {" "}Canadá contrajo un compromiso; el cuadro indica qué resultó de él.
    *[other] {" "}Canadá contrajo { $countries_canada_promises } compromisos; el cuadro indica qué resultó de ellos.
    }

# {countries.border_years:||What its border agency seized of precursors is litres and kilograms added together, from a press report: a direction, and no quantity.}
m-3a185d67f8 = { $countries_border_years ->
    [0] {""}
    [1] {""}
    *[other] Lo que su organismo fronterizo incautó de precursores son litros y kilogramos sumados, según un reportaje de prensa: una dirección, no una cantidad.
    }

# Canada: what is held
m-4f5fa8e404 = Canadá: qué se tiene

# What could come next, and what to watch
m-0221621b3d = Qué podría seguir y qué conviene observar

# If both sides keep to what is agreed, slacken, leave it or go beyond it, what would follow for seizures and deaths, and which way do the signposts point? Scenarios are arithmetic on past episodes, and no forecast.
m-1290ffd084 = Si ambas partes se atienen a lo acordado, lo relajan, lo abandonan o van más allá, ¿qué seguiría en incautaciones y muertes, y hacia dónde apuntan las señales? Los escenarios son aritmética sobre episodios pasados, no un pronóstico.

# Of {scenarios.signposts} signposts {scenarios.points_hold:none points|one points|{} point} to both sides keeping to the arrangement (hold), {scenarios.points_slide:none|one|{}} to slackening (slide), {scenarios.points_break:none|one|{}} to an end (break) and {scenarios.points_upside:none|one|{}} to more than was agreed (upside){scenarios.points_nowhere:|; one gives no direction|; {} give no direction}.
m-f487a86ea0 = De { $scenarios_signposts } señales, { $scenarios_points_hold ->
    [0] ninguna apunta
    [1] una apunta
    *[other] { $scenarios_points_hold } apuntan
    } a que ambas partes se atengan al entendimiento (continuidad), { $scenarios_points_slide ->
    [0] ninguna
    [1] una
    *[other] { $scenarios_points_slide }
    } a que lo relajen (relajación), { $scenarios_points_break ->
    [0] ninguna
    [1] una
    *[other] { $scenarios_points_break }
    } a su fin (ruptura) y { $scenarios_points_upside ->
    [0] ninguna
    [1] una
    *[other] { $scenarios_points_upside }
    } a más de lo acordado (ampliación){ $scenarios_points_nowhere ->
    [0] {""}
    [1] ; una no indica dirección
    *[other] ; { $scenarios_points_nowhere } no indican dirección
    }.

# How sure: not very; {scenarios.signposts:none|it|each of them} may move for other reasons. A truce prolonged or ended, a suspension of contacts or a new duty would move them.
m-16f71b4e3f = Certeza: no mucha; { $scenarios_signposts ->
    [0] ninguna
    [1] la señal
    *[other] cada una de ellas
    } puede variar por otras razones. Una tregua prorrogada o terminada, una suspensión de los contactos o un nuevo arancel las haría variar.

# Days ahead
m-c2d67b2d8c = Días por delante

# Signpost
m-26fa2068c8 = Señal

# Signposts on the day of the brief
m-efcf2bc4ae = Señales en la fecha del informe

# Unclear: no rule gives a direction.
m-a513cee8c2 = No claro: ninguna regla indica una dirección.

# If the course goes on: {scenarios.seizures_hold} seized from {scenarios.seizures_first} to {scenarios.seizures_last}
m-99e651199f = Si el curso continúa: { $scenarios_seizures_hold } incautados de { $scenarios_seizures_first } a { $scenarios_seizures_last }

# Observed months, the band of hold (half and four fifths of simulated futures), and the middle of each scenario
m-81d7623cfe = Meses observados, banda de continuidad (la mitad y cuatro quintas partes de los futuros simulados) y punto medio de cada escenario

# For seizures the interval of hold is {scenarios.seizures_interval}; {scenarios.seizures_past} were seized in as many months before. The size of a scenario is what followed a past episode: the twelve months after it over the twelve before.
m-b3b7b6a366 = Para las incautaciones, el intervalo de continuidad es { $scenarios_seizures_interval }; en el mismo número de meses anteriores se incautaron { $scenarios_seizures_past }. La magnitud de un escenario es lo que siguió a un episodio pasado: los doce meses posteriores entre los doce anteriores.

# For deaths from {scenarios.deaths_first} to {scenarios.deaths_last} it is {scenarios.deaths_hold} ({scenarios.deaths_interval}), after {scenarios.deaths_past}.
m-041d692115 = Para las muertes de { $scenarios_deaths_first } a { $scenarios_deaths_last } es { $scenarios_deaths_hold } ({ $scenarios_deaths_interval }), frente a { $scenarios_deaths_past }.

# From {scenarios.passed_first} to {scenarios.passed_last} {scenarios.passed_observed} were seized, as a third party adds up; the monthly file alone projects {scenarios.passed_hold} ({scenarios.passed_interval}).
m-3b4abc12e9 = De { $scenarios_passed_first } a { $scenarios_passed_last } se incautaron { $scenarios_passed_observed }, según la suma de un tercero; el archivo mensual por sí solo proyecta { $scenarios_passed_hold } ({ $scenarios_passed_interval }).

# Of {monitoring.watched} monthly series watched against their own forecasts, {monitoring.alarms:none has|one has|{} have} an alarm on{monitoring.alarms:|: {monitoring.alarm_list}|: {monitoring.alarm_list}}. An alarm does not say why.
m-a45bb4df74 = De { $monitoring_watched } series mensuales comparadas con sus propios pronósticos, { $monitoring_alarms ->
    [0] ninguna tiene
    [1] una tiene
    *[other] { $monitoring_alarms } tienen
    } una alarma activa{ $monitoring_alarms ->
    [0] {""}
    [1] : { $monitoring_alarm_list }
    *[other] : { $monitoring_alarm_list }
    }. Una alarma no dice por qué.

# How this brief has fared
m-6af6d2315a = Qué tan acertado ha sido este informe

# How good were the projections and completed counts of this brief, made again as of past days and held against what came?
m-815e0302d4 = ¿Qué tan acertadas fueron las proyecciones y los recuentos completados de este informe, rehechos a fechas pasadas y comparados con lo que ocurrió?

# Bands that should hold four fifths of months held {record.seizures_held_80} for seizures and {record.deaths_held_80} for deaths. Against a naive forecast, which repeats the last twelve months, the score is {record.seizures_ratio} and {record.deaths_ratio}; below one is better.
m-f1ac81dbb5 = Las bandas que debían contener cuatro quintas partes de los meses contuvieron { $record_seizures_held_80 } en incautaciones y { $record_deaths_held_80 } en muertes. Frente a un pronóstico simple, que repite los últimos doce meses, la puntuación es { $record_seizures_ratio } y { $record_deaths_ratio }; menos de uno es mejor.

# Of the year before this brief: {record.seizures_then_projected} of fentanyl were projected for {record.seizures_then_first} to {record.seizures_then_last}, and {record.seizures_then_observed} seized; {record.deaths_then_projected} deaths for {record.deaths_then_first} to {record.deaths_then_last}, and {record.deaths_then_observed} observed.
m-4023689d52 = Del año anterior a este informe: se proyectaron { $record_seizures_then_projected } de fentanilo para { $record_seizures_then_first } a { $record_seizures_then_last } y se incautaron { $record_seizures_then_observed }; se proyectaron { $record_deaths_then_projected } muertes para { $record_deaths_then_first } a { $record_deaths_then_last } y se observaron { $record_deaths_then_observed }.

# Sums of deaths completed early and settled since number {record.nowcast_values}, {record.nowcast_apart} without a month in common; bands of nineteen in twenty held {record.nowcast_held_95}.
m-74a171f35d = Sumas de muertes completadas de manera anticipada y ya definitivas: { $record_nowcast_values }, de ellas { $record_nowcast_apart } sin ningún mes en común; las bandas de diecinueve de cada veinte contuvieron { $record_nowcast_held_95 }.

# How sure: low, for few past days share no month. Each new file would change the scores.
m-8dee68a15b = Certeza: baja, porque pocas fechas pasadas no comparten ningún mes. Cada archivo nuevo cambiaría las puntuaciones.

# Of {record.seizures_then_months} observed since a year ago, {record.seizures_then_inside} of seizures lie inside the band
m-1758190fd0 = De { $record_seizures_then_months } observados desde hace un año, { $record_seizures_then_inside } de incautaciones están dentro de la banda

# Observed months over bands that should hold four fifths, from projections that start a year apart; the latest in orange
m-c7d1683d28 = Meses observados sobre bandas que debían contener cuatro quintas partes, de proyecciones que comienzan con un año de diferencia; la última, en naranja

# The scorecard
m-d58d919d15 = El cuadro de indicadores

# How does each indicator stand now, how did it stand before the last turn and a year before that, and what may be read from the change? Each is defined in one file, with what it cannot show and with the nine attributes of a good measure, each met or not, with a reason. A reading says which way a change points, not why.
m-a56b101f0e = ¿Cómo está ahora cada indicador, cómo estaba antes del último hecho de referencia y un año antes de este, y qué puede leerse en la variación? Cada uno se define en un archivo, con lo que no puede mostrar y con los nueve atributos de un buen indicador, cada uno cumplido o no, con una razón. La lectura dice hacia dónde apunta una variación, no por qué.

# Of {scorecard.indicators} indicators, {scorecard.available:none has a value on this day|one has a value on this day and is shown|{} have a value on this day and are shown}. {scorecard.toward:None|One|{}} moved toward what counts as good, {scorecard.away:none|one|{}} away from it{scorecard.same:|, and one stayed about the same|, and {} stayed about the same}.
m-52ccd63a8b = De { $scorecard_indicators } indicadores, { $scorecard_available ->
    [0] ninguno tiene valor en esta fecha
    [1] uno tiene valor en esta fecha y se muestra
    *[other] { $scorecard_available } tienen valor en esta fecha y se muestran
    }. { $scorecard_toward ->
    [0] Ninguno se acercó
    [1] Uno se acercó
    *[other] { $scorecard_toward } se acercaron
    } a lo que se considera favorable, { $scorecard_away ->
    [0] ninguno se alejó
    [1] uno se alejó
    *[other] { $scorecard_away } se alejaron
    } de ello{ $scorecard_same ->
    [0] {""}
    [1] , y uno quedó casi igual
    *[other] , y { $scorecard_same } quedaron casi igual
    }.

# {scorecard.older:None speaks|One speaks|{} speak} wholly or partly of months before {since_busan.turn} and get no reading. {scorecard.with_target:None has a public target|One has a public target|{} have a public target}.
m-7c4b8a8bfa = { $scorecard_older ->
    [0] Ninguno queda sin lectura por referirse
    [1] Uno queda sin lectura por referirse
    *[other] { $scorecard_older } quedan sin lectura por referirse
    }, en todo o en parte, a meses anteriores a { $since_busan_turn }. { $scorecard_with_target ->
    [0] Ninguno tiene una meta pública
    [1] Uno tiene una meta pública
    *[other] { $scorecard_with_target } tienen una meta pública
    }.

# Values are set beside what was known on {scorecard.before_day}, the day before {since_busan.turn}, and on {scorecard.earlier_day}; a file that was two years old by then says nothing of that day and is left out. {scorecard.compared:None|One|{}} can be compared so.
m-bd42300610 = Los valores se comparan con lo que se conocía el { $scorecard_before_day }, víspera de { $since_busan_turn }, y el { $scorecard_earlier_day }; un archivo que para entonces tenía dos años no dice nada de esa fecha y se omite. { $scorecard_compared ->
    [0] Ninguno puede
    [1] Uno puede
    *[other] { $scorecard_compared } pueden
    } compararse de este modo.

# How sure: high where what is counted is objective and reliable by the attributes, medium where it is one of both, low where it is neither.
m-b042aebf17 = Certeza: alta si lo que se cuenta es objetivo y confiable según los atributos, media si es una de las dos cosas, baja si no es ninguna.

# Where each indicator comes from
m-bd40cfb6d1 = De dónde proviene cada indicador

# How each indicator is defined, and what it cannot show
m-cb743463b2 = Cómo se define cada indicador y qué no puede mostrar

# The attributes with their reasons, and usual lags, are in the data folder.
m-557ee4489e = Los atributos, con sus razones, y los rezagos habituales están en la carpeta de datos.

# What was decided, and when
m-5d49d7094d = Qué se decidió y cuándo

# Who controlled what, by which date, and which tariff steps and truces ran beside it? Every row names its publisher; a row that could not be confirmed says so.
m-41b33e4ada = ¿Quién sometió qué a fiscalización, en qué fecha, y qué pasos arancelarios y treguas transcurrieron al mismo tiempo? Cada fila indica su organismo emisor; la fila que no pudo confirmarse lo señala.

# China adopted {controls.adopted_china:no control|one control|{} controls} that this table holds, the United States {controls.adopted_united_states:none|one|{}} and the United Nations {controls.adopted_un:none|one|{}}.
m-9abde70fc4 = China adoptó { $controls_adopted_china ->
    [0] ninguna medida de fiscalización
    [1] una medida de fiscalización
    *[other] { $controls_adopted_china } medidas de fiscalización
    } de las que contiene este cuadro; los Estados Unidos, { $controls_adopted_united_states ->
    [0] ninguna
    [1] una
    *[other] { $controls_adopted_united_states }
    }, y las Naciones Unidas, { $controls_adopted_un ->
    [0] ninguna
    [1] una
    *[other] { $controls_adopted_un }
    }.

# How sure: dates of decisions are public, and each row names its publisher and how well it is sourced. A decision that was not found, or a date that its publisher corrects, would change the picture. Nearness of two dates shows no link.
m-1d50404a5a = Certeza: las fechas de las decisiones son públicas, y cada fila indica su organismo emisor y qué tan bien está documentada. Una decisión no hallada, o una fecha que corrija su organismo emisor, cambiaría el panorama. La cercanía de dos fechas no demuestra ningún vínculo.

# Controls
m-799c269135 = Fiscalización

# China controlled fentanyls as a class in {controls.china_fentanyl_class_effective:month}, nitazenes in {controls.china_nitazene_class_effective:month}
m-906829e49a = China fiscalizó los fentanilos como clase en { $controls_china_fentanyl_class_effective__month }; los nitazenos, en { $controls_china_nitazene_class_effective__month }

# Controls adopted on opioids and precursors, by authority and day of effect; the vertical line is the day of this brief
m-f71b7e32e3 = Medidas de fiscalización de opioides y precursores adoptadas, por autoridad y día de entrada en vigor; la línea vertical es la fecha de este informe

# China controlled fentanyl-related substances as a class from {controls.china_fentanyl_class_effective}, {controls.china_fentanyl_class_days} after the announcement.
m-b6418ce2a7 = China sometió a fiscalización las sustancias relacionadas con el fentanilo como clase desde el { $controls_china_fentanyl_class_effective }, { $controls_china_fentanyl_class_days } después del anuncio.

# China controlled nitazenes as a class from {controls.china_nitazene_class_effective} (this date is {controls.china_nitazene_class_confidence}), and two piperidones as precursors from {controls.china_piperidones_effective} (this date is {controls.china_piperidones_confidence}). These are two instruments.
m-246b712242 = China sometió a fiscalización los nitazenos como clase desde el { $controls_china_nitazene_class_effective } (grado de confirmación de la fecha: { $controls_china_nitazene_class_confidence }) y dos piperidonas como precursores desde el { $controls_china_piperidones_effective } (grado de confirmación de la fecha: { $controls_china_piperidones_confidence }). Se trata de dos instrumentos.

# Since {controls.china_export_licences_effective} exporters in China need a licence to send certain precursors to the United States, Mexico or Canada. This is a licence and not a ban; the names of the chemicals were not found.
m-1d6c6cce8c = Desde el { $controls_china_export_licences_effective }, los exportadores de China necesitan una licencia para enviar determinados precursores a los Estados Unidos, México o Canadá. Es una licencia y no una veda; no se encontraron los nombres de las sustancias químicas.

# Tariffs and truces
m-d7946a647a = Aranceles y treguas

# The United States put a fentanyl duty of {levers.fentanyl_first_rate} on all goods from China on {levers.fentanyl_first_day}; its highest rate was {levers.fentanyl_peak_rate}.
m-fc7b019f86 = Los Estados Unidos aplicaron un arancel vinculado al fentanilo de { $levers_fentanyl_first_rate } a todas las mercancías procedentes de China el { $levers_fentanyl_first_day }; su tasa más alta fue de { $levers_fentanyl_peak_rate }.

# The fentanyl duty ended on {levers.fentanyl_end_day}, after the Supreme Court found no power to impose it. {levers.tied_to_fentanyl_now:No duty on China that is tied to fentanyl is|One duty on China that is tied to fentanyl is|{} duties on China that are tied to fentanyl are} known to be in force.
m-e5aaa0e5a2 = El arancel vinculado al fentanilo terminó el { $levers_fentanyl_end_day }, después de que la Corte Suprema determinó que no había facultad para imponerlo. { $levers_tied_to_fentanyl_now ->
    [0] No consta ningún arancel a China vinculado al fentanilo que esté
    [1] Consta un arancel a China vinculado al fentanilo que está
    *[other] Constan { $levers_tied_to_fentanyl_now } aranceles a China vinculados al fentanilo que están
    } en vigor.

# The tariff truce {levers.truce_days_left:was to run to {levers.truce_end}|runs to {levers.truce_end}, the day after this brief|runs to {levers.truce_end}, {} from the day of this brief}.
m-20d0428125 = La tregua arancelaria { $levers_truce_days_left ->
    [0] debía durar hasta el { $levers_truce_end }
    [1] dura hasta el { $levers_truce_end }, el día siguiente a la fecha de este informe
    *[other] dura hasta el { $levers_truce_end }, a { $levers_truce_days_left } de la fecha de este informe
    }.

# Tariff truces between China and the United States
m-e9885a778f = Treguas arancelarias entre China y los Estados Unidos

# Windows and verdicts
m-5d05d74211 = Ventanas y dictámenes

# What do deaths and seizures show around each control, and how sure is each verdict? Every window is asked in the same way and judged by one written rule, with dates without an event, other models and deaths that no control can have moved beside it. That nothing can be told apart is an answer too, and then no size is shown.
m-0cfccd01cf = ¿Qué muestran las muertes y las incautaciones en torno a cada medida de fiscalización y qué tan seguro es cada dictamen? Cada ventana se examina del mismo modo y se valora con una sola regla escrita. Al lado figuran fechas sin hechos, otros modelos y muertes que ninguna medida pudo haber modificado. Que nada pueda distinguirse también es una respuesta; en ese caso no se muestra ninguna magnitud.

# Of {outcomes.effects_rows} windows on deaths, around {outcomes.effects_asked:no control|one control|{} controls}, {outcomes.effects_clear:none has|one has|{} have} the verdict clear. Of {seizures.effects_asked:no control|one control|{} controls} inside the series of seizures {seizures.effects_clear:none has|one has|{} have} it.
m-daaf2cdfad = De { $outcomes_effects_rows } ventanas sobre muertes, en torno a { $outcomes_effects_asked ->
    [0] ninguna medida
    [1] una medida
    *[other] { $outcomes_effects_asked } medidas
    } de fiscalización, { $outcomes_effects_clear ->
    [0] ninguna tiene
    [1] una tiene
    *[other] { $outcomes_effects_clear } tienen
    } dictamen claro. De { $seizures_effects_asked ->
    [0] ninguna medida
    [1] una medida
    *[other] { $seizures_effects_asked } medidas
    } dentro de la serie de incautaciones, { $seizures_effects_clear ->
    [0] ninguna lo tiene
    [1] una lo tiene
    *[other] { $seizures_effects_clear } lo tienen
    }.

# How sure: each verdict is the word of one rule, whose false alarms and power were measured beforehand. What would change the answer is a window without another event in it, or a place that a control left untouched.
m-0f77b34346 = Certeza: cada dictamen resulta de una sola regla, cuyas falsas alarmas y potencia se midieron de antemano. Cambiaría la respuesta una ventana sin otro hecho dentro de ella, o un lugar al que una medida no haya alcanzado.

# Of {outcomes.effects_rows} windows on deaths {outcomes.effects_clear:none has|one has|{} have} a clear verdict; of {seizures.effects_asked} on seizures, {seizures.effects_clear:none|one|{}}
m-1a4eeac0f9 = De { $outcomes_effects_rows } ventanas sobre muertes, { $outcomes_effects_clear ->
    [0] ninguna tiene
    [1] una tiene
    *[other] { $outcomes_effects_clear } tienen
    } dictamen claro; de { $seizures_effects_asked } sobre incautaciones, { $seizures_effects_clear ->
    [0] ninguna
    [1] una
    *[other] { $seizures_effects_clear }
    }

# Deaths around China's controls
m-5c757e6b0d = Muertes en torno a las medidas de China

# In the {brief.post_months} from the control of carfentanil on, deaths ran {outcomes.effect_2017_change:signed} against the course before ({brief.interval_level} interval {outcomes.effect_2017_interval}; verdict: {outcomes.effect_2017_verdict}). What follows it is no baseline for the next control.
m-5d0e985d62 = En los { $brief_post_months } a partir de la fiscalización del carfentanilo, las muertes variaron { $outcomes_effect_2017_change__signed } respecto de la trayectoria previa (intervalo del { $brief_interval_level }: { $outcomes_effect_2017_interval }; dictamen: { $outcomes_effect_2017_verdict }). Lo que le sigue no sirve de base para la medida siguiente.

# The control of two precursors took effect in the same month as a class control in the United States; the verdict on it is: {outcomes.effect_2018_verdict}.
m-94ad08344e = La fiscalización de dos precursores entró en vigor en el mismo mes que una fiscalización por clase en los Estados Unidos; el dictamen sobre ella es: { $outcomes_effect_2018_verdict }.

# Of {outcomes.effects_answered:no control|one control|{} controls} asked about in the window of this brief, {outcomes.effects_alone:none leaves|one leaves|{} leave} out zero by itself, where by luck {outcomes.effects_by_luck:fewer than one|about one|about {}} would; weighed together, {outcomes.effects_together:none does|one does|{} do}.
m-22e011f5af = De { $outcomes_effects_answered ->
    [0] ninguna medida examinada
    [1] una medida examinada
    *[other] { $outcomes_effects_answered } medidas examinadas
    } en la ventana de este informe, { $outcomes_effects_alone ->
    [0] ninguna excluye
    [1] una excluye
    *[other] { $outcomes_effects_alone } excluyen
    } el cero individualmente; por azar cabría esperar { $outcomes_effects_by_luck ->
    [0] menos de una
    [1] cerca de una
    *[other] cerca de { $outcomes_effects_by_luck }
    }; en conjunto, { $outcomes_effects_together ->
    [0] ninguna lo excluye
    [1] una lo excluye
    *[other] { $outcomes_effects_together } lo excluyen
    }.

# Half year after the class control: {effect_checks.deaths_verdict}; {effect_checks.deaths_models_excluding} of {effect_checks.deaths_models} models leave out zero
m-1555a5bc74 = Semestre posterior a la fiscalización por clase: { $effect_checks_deaths_verdict }; { $effect_checks_deaths_models_excluding } de { $effect_checks_deaths_models } modelos excluyen el cero

# For the class control, in effect on {effect_checks.deaths_control}, {effect_checks.deaths_admitted} of {effect_checks.deaths_cells} specifications are admitted: {effect_checks.deaths_same_sign} of these have the sign of the headline, and {effect_checks.deaths_excluding} leave out zero.
m-e209ce9bf1 = En cuanto a la fiscalización por clase, en vigor el { $effect_checks_deaths_control }, se admiten { $effect_checks_deaths_admitted } de { $effect_checks_deaths_cells } especificaciones: el { $effect_checks_deaths_same_sign } de ellas tiene el signo de la principal y el { $effect_checks_deaths_excluding } excluye el cero.

# Of {effect_checks.deaths_dates} dates without an event, {effect_checks.deaths_firing} look like an effect.
m-43cea12486 = De { $effect_checks_deaths_dates } fechas sin hechos, el { $effect_checks_deaths_firing } se parece a un efecto.

# A published estimate, put to the same test
m-fbe18c3c8d = Una estimación publicada, sometida a la misma prueba

# One estimate of the class control is public in a form that can be tested: {published_estimates.change:signed} for {published_estimates.months_low} to {published_estimates.months_high} ({published_estimates.work}). Asked in that shape, in months that end before the pandemic, final deaths give a {brief.interval_level} interval of {published_estimates.long_interval} for the longest length (stated change {published_estimates.long_where}; verdict: {published_estimates.long_verdict}), and {published_estimates.short_interval} for the shortest (stated change {published_estimates.short_where}; verdict: {published_estimates.short_verdict}). Of {published_estimates.tested} readings the stated change lies inside the interval in {published_estimates.inside:none|one|{}} and outside in {published_estimates.outside:none|one|{}}. A fall of {published_estimates.long_smallest} would have been seen. Of {published_estimates.scan_lengths} lengths tried, {published_estimates.scan_months} stands out most ({brief.interval_level} interval {published_estimates.scan_interval}); by luck alone some length would stand out as much in {published_estimates.scan_luck} of series.
m-feaf8e1563 = Una estimación sobre la fiscalización por clase es pública en una forma que puede someterse a prueba: { $published_estimates_change__signed } durante un periodo de { $published_estimates_months_low } a { $published_estimates_months_high } ({ $published_estimates_work }). Con la pregunta planteada de esa forma, en meses que terminan antes de la pandemia, las muertes definitivas dan un intervalo del { $brief_interval_level } de { $published_estimates_long_interval } para la duración más larga (cambio declarado: { $published_estimates_long_where }; dictamen: { $published_estimates_long_verdict }) y de { $published_estimates_short_interval } para la más corta (cambio declarado: { $published_estimates_short_where }; dictamen: { $published_estimates_short_verdict }). De { $published_estimates_tested } lecturas, el cambio declarado queda dentro del intervalo en { $published_estimates_inside ->
    [0] ninguna
    [1] una
    *[other] { $published_estimates_inside }
    } y fuera en { $published_estimates_outside ->
    [0] ninguna
    [1] una
    *[other] { $published_estimates_outside }
    }. Un descenso de { $published_estimates_long_smallest } se habría observado. De { $published_estimates_scan_lengths } duraciones probadas, la que más destaca es { $published_estimates_scan_months } (intervalo del { $brief_interval_level }: { $published_estimates_scan_interval }); solo por azar, alguna duración destacaría tanto en el { $published_estimates_scan_luck } de las series.

# The estimate comes from prices. It is reported as {published_estimates.deaths} fewer, set against {published_estimates.base}, of which it is {published_estimates.share_of_base}. Final counts hold {published_estimates.base_held} in the same months, so that the base is {published_estimates.base_share} of them, and the figure stated would be {published_estimates.share_long} over the longest length and {published_estimates.share_short} over the shortest. The base was read in a newspaper's account, not in the paper.
m-d275ff73b7 = La estimación procede de precios. Según se informa, son { $published_estimates_deaths } muertes menos, frente a una base de { $published_estimates_base }, de la que representan el { $published_estimates_share_of_base }. Los recuentos definitivos contienen { $published_estimates_base_held } en los mismos meses, de modo que la base es el { $published_estimates_base_share } de ellos, y la cifra declarada sería el { $published_estimates_share_long } en la duración más larga y el { $published_estimates_share_short } en la más corta. La base se leyó en una nota de prensa, no en el estudio.

# Published estimates in the shape, length and window that they claim
m-35c04f13d7 = Estimaciones publicadas en la forma, la duración y la ventana que declaran

# Published estimates beside this brief's own
m-02f1f06524 = Estimaciones publicadas junto a las de este informe

# States side by side
m-df2d46f7de = Comparación entre estados

# A control works on every state on the same day, so none is left untouched to compare with. States can be set beside each other by how far the drug had reached them. A difference between them is a difference and no more: whatever else touched the two kinds of states in those months is in it.
m-8d391e5430 = Una medida de fiscalización actúa el mismo día en todos los estados; por eso no queda ninguno sin alcanzar con el cual comparar. Los estados pueden compararse según cuánto los había alcanzado la droga. Una diferencia entre ellos es una diferencia y nada más: incluye todo lo demás que incidió en los dos tipos de estados en esos meses.

# Reach is measured in two ways: by heroin, which was mostly powder in {state_panels.states_powder} states east of the Mississippi and mostly black tar in {state_panels.states_tar} west of it; and by the share of synthetic opioids in a state's overdose deaths of the year before. Of {state_panels.asked} comparisons of deaths that involved synthetic opioids, by two methods around three controls, {state_panels.identified:none is|one is|{} are} identified{state_panels.clear:; none has the verdict clear|; one has the verdict clear|; {} have the verdict clear}{state_panels.weak:| and one the verdict weak| and {} the verdict weak}.
m-25a02a76ae = El alcance se mide de dos maneras: por la heroína, que era sobre todo en polvo en { $state_panels_states_powder } estados al este del Misisipi y sobre todo de alquitrán negro en { $state_panels_states_tar } al oeste; y por la proporción de opioides sintéticos en las muertes por sobredosis del estado en el año anterior. De { $state_panels_asked } comparaciones de muertes relacionadas con opioides sintéticos, con dos métodos y en torno a tres medidas de fiscalización, { $state_panels_identified ->
    [0] ninguna es identificable
    [1] una es identificable
    *[other] { $state_panels_identified } son identificables
    }{ $state_panels_clear ->
    [0] ; ninguna tiene dictamen claro
    [1] ; una tiene dictamen claro
    *[other] ; { $state_panels_clear } tienen dictamen claro
    }{ $state_panels_weak ->
    [0] {""}
    [1] {" "}y una, dictamen débil
    *[other] {" "}y { $state_panels_weak }, dictamen débil
    }.

# The quarters before a control are the test: states that had begun to part before it cannot show what came with it. By the share, in {state_panels.difference_by_share_2017_units} states, the test of the quarters before the control of carfentanil has p {state_panels.difference_by_share_2017_leads} (verdict: {state_panels.difference_by_share_2017_verdict}); before the class control p {state_panels.difference_by_share_2019_leads} (verdict: {state_panels.difference_by_share_2019_verdict}). The control of two precursors: {state_panels.difference_by_share_2018_verdict}.
m-261ff89b72 = Los trimestres anteriores a una medida son la prueba: los estados que ya habían empezado a separarse antes de ella no pueden mostrar qué la acompañó. Por proporción, en { $state_panels_difference_by_share_2017_units } estados, la prueba de los trimestres anteriores a la fiscalización del carfentanilo tiene p = { $state_panels_difference_by_share_2017_leads } (dictamen: { $state_panels_difference_by_share_2017_verdict }); antes de la fiscalización por clase, p = { $state_panels_difference_by_share_2019_leads } (dictamen: { $state_panels_difference_by_share_2019_verdict }). Fiscalización de dos precursores: { $state_panels_difference_by_share_2018_verdict }.

# Other dates are a second test, for states may part slowly. Of those within three years of the control of carfentanil, {state_panels.difference_by_share_2017_firing} give a difference by the share that leaves out zero.
m-f665b42ecb = Otras fechas son una segunda prueba, pues los estados pueden separarse lentamente. De las situadas a menos de tres años de la fiscalización del carfentanilo, el { $state_panels_difference_by_share_2017_firing } da una diferencia por proporción que excluye el cero.

# Overdoses of all drugs hold those with synthetic opioids. From the class control on, states of powder heroin stand {state_panels.synthetic_of_overdoses_2019_change:signed} off weighted means of the others that ran like them before (rank among placebos {state_panels.synthetic_of_overdoses_2019_rank}; verdict: {state_panels.synthetic_of_overdoses_2019_verdict}).
m-e10ca37fc2 = Las sobredosis por todas las drogas incluyen las de opioides sintéticos. A partir de la fiscalización por clase, los estados de heroína en polvo se apartan en { $state_panels_synthetic_of_overdoses_2019_change__signed } de las medias ponderadas de los demás que evolucionaban como ellos antes (rango entre placebos: { $state_panels_synthetic_of_overdoses_2019_rank }; dictamen: { $state_panels_synthetic_of_overdoses_2019_verdict }).

# Suicides and transport deaths are compared between the same states: of {state_panels.untouched_asked} comparisons, {state_panels.untouched_moved:none shows|one shows|{} show} a difference after quarters that were alike.
m-8b359063c6 = Los suicidios y las muertes por accidentes de transporte se comparan entre los mismos estados: de { $state_panels_untouched_asked } comparaciones, { $state_panels_untouched_moved ->
    [0] ninguna muestra
    [1] una muestra
    *[other] { $state_panels_untouched_moved } muestran
    } una diferencia tras trimestres que eran semejantes.

# Quarters before a control test the comparison: of {state_panels.asked} comparisons of states, {state_panels.identified:none is|one is|{} are} identified
m-b66c87a204 = Los trimestres anteriores a una medida ponen a prueba la comparación: de { $state_panels_asked } comparaciones de estados, { $state_panels_identified ->
    [0] ninguna es identificable
    [1] una es identificable
    *[other] { $state_panels_identified } son identificables
    }

# States side by side: difference in differences, a year before and nine months from the control on
m-44e7b3b7b7 = Comparación entre estados: diferencias en diferencias, un año antes y nueve meses a partir de la medida

# A state with a withheld month in the window is left out. No size is shown where nothing is identified.
m-687f82fbce = Se excluye a los estados con un mes reservado en la ventana. No se muestra ninguna magnitud donde nada es identificable.

# States side by side: synthetic control, a year before and nine months from the control on
m-8857568489 = Comparación entre estados: control sintético, un año antes y nueve meses a partir de la medida

# States that the drug had reached, each against a weighted mean of the others that ran like it before. By share, reached are those above the middle state.
m-c06d5472b4 = Estados a los que la droga había llegado, cada uno frente a una media ponderada de los demás que evolucionaban como él antes. Por proporción, son los que están por encima del estado mediano.

# What else moved around the class control
m-fee8909bcc = Qué más cambió en torno a la fiscalización por clase

# Deaths that no control of fentanyl can have moved are asked the same question. Where they moved as well, a change of those months is no effect of a control.
m-7b6ca339de = Se plantea la misma pregunta sobre muertes que ninguna fiscalización del fentanilo pudo haber modificado. Donde también cambiaron, un cambio de esos meses no es efecto de una medida de fiscalización.

# Of {negative_controls.asked} such series, {negative_controls.moved:none|one|{}} changed in the half year after the class control by the rule of this brief. Homicides ran {negative_controls.homicides_change:signed} against the course before (verdict: {negative_controls.homicides_verdict}).
m-9ee6c755da = De { $negative_controls_asked } de esas series, { $negative_controls_moved ->
    [0] ninguna cambió
    [1] una cambió
    *[other] { $negative_controls_moved } cambiaron
    } en el semestre posterior a la fiscalización por clase según la regla de este informe. Los homicidios variaron { $negative_controls_homicides_change__signed } respecto de la trayectoria previa (dictamen: { $negative_controls_homicides_verdict }).

# Suicides: {negative_controls.suicides_change:signed} (verdict: {negative_controls.suicides_verdict}). Transport deaths: {negative_controls.transport_deaths_change:signed} (verdict: {negative_controls.transport_deaths_verdict}).
m-8c7cccc93a = Suicidios: { $negative_controls_suicides_change__signed } (dictamen: { $negative_controls_suicides_verdict }). Muertes por accidentes de transporte: { $negative_controls_transport_deaths_change__signed } (dictamen: { $negative_controls_transport_deaths_verdict }).

# Overdoses of all drugs, which contain those with synthetic opioids, ran {negative_controls.all_overdoses_change:signed} (verdict: {negative_controls.all_overdoses_verdict}).
m-db3e77aaeb = Las sobredosis por todas las drogas, que incluyen las de opioides sintéticos, variaron { $negative_controls_all_overdoses_change__signed } (dictamen: { $negative_controls_all_overdoses_verdict }).

# Seizures around each control
m-b7b7f0e787 = Incautaciones en torno a cada medida

# {seizures.events_inside:No marked event lies|One marked event lies|{} marked events lie} inside the series{seizures.events_too_few:|, one with too few months around it|, {} with too few months around them}. {seizures.events_alone:None stands|One stands|{} stand} alone in a window of {brief.pre_months} before and {brief.post_months} after.
m-31f2900f8f = { $seizures_events_inside ->
    [0] Ningún hecho señalado queda
    [1] Un hecho señalado queda
    *[other] { $seizures_events_inside } hechos señalados quedan
    } dentro de la serie{ $seizures_events_too_few ->
    [0] {""}
    [1] , uno con muy pocos meses a su alrededor
    *[other] , { $seizures_events_too_few } con muy pocos meses a su alrededor
    }. { $seizures_events_alone ->
    [0] Ninguno queda aislado
    [1] Uno queda aislado
    *[other] { $seizures_events_alone } quedan aislados
    } en una ventana de { $brief_pre_months } antes y { $brief_post_months } después.

# {seizures.effects_asked:No control lies inside the series.|One control lies inside the series.|{} controls lie inside the series.} {seizures.effects_clear:No verdict on one is clear|One verdict is clear|{} verdicts are clear}{seizures.effects_weak:|, one is weak|, {} are weak}{seizures.effects_none:|, for one none is seen|, for {} none is seen}{seizures.effects_not_identified:|, and one is not identified|, and {} are not identified}. Where it is not identified, no fall or rise can be read as the work of one control.
m-66184965ce = { $seizures_effects_asked ->
    [0] Ninguna medida queda dentro de la serie.
    [1] Una medida queda dentro de la serie.
    *[other] { $seizures_effects_asked } medidas quedan dentro de la serie.
    } { $seizures_effects_clear ->
    [0] Ningún dictamen es claro
    [1] Un dictamen es claro
    *[other] { $seizures_effects_clear } dictámenes son claros
    }{ $seizures_effects_weak ->
    [0] {""}
    [1] , uno es débil
    *[other] , { $seizures_effects_weak } son débiles
    }{ $seizures_effects_none ->
    [0] {""}
    [1] , en una no se observa cambio
    *[other] , en { $seizures_effects_none } no se observa cambio
    }{ $seizures_effects_not_identified ->
    [0] {""}
    [1] , y una no es identificable
    *[other] , y { $seizures_effects_not_identified } no son identificables
    }. Donde no es identificable, ningún descenso o aumento puede leerse como obra de una medida.

# Asked all at once, of {seizures.effects_answered} that could be asked {seizures.effects_alone:none leaves|one leaves|{} leave} out zero by itself, where by luck {seizures.effects_by_luck:fewer than one|about one|about {}} would; weighed together, {seizures.effects_together:none does|one does|{} do}.
m-143a3a8a84 = En un examen conjunto, de { $seizures_effects_answered } que pudieron examinarse, { $seizures_effects_alone ->
    [0] ninguna excluye
    [1] una excluye
    *[other] { $seizures_effects_alone } excluyen
    } el cero individualmente; por azar cabría esperar { $seizures_effects_by_luck ->
    [0] menos de una
    [1] cerca de una
    *[other] cerca de { $seizures_effects_by_luck }
    }; en conjunto, { $seizures_effects_together ->
    [0] ninguna lo excluye
    [1] una lo excluye
    *[other] { $seizures_effects_together } lo excluyen
    }.

# {effect_checks.seizures_control}: {effect_checks.seizures_verdict}; {effect_checks.seizures_firing} of other dates look like an effect
m-d1b0b1dc32 = { $effect_checks_seizures_control }: { $effect_checks_seizures_verdict }; el { $effect_checks_seizures_firing } de otras fechas se parece a un efecto

# For that control {effect_checks.seizures_admitted} of {effect_checks.seizures_cells} specifications are admitted: {effect_checks.seizures_same_sign} of these have the sign of the headline, and {effect_checks.seizures_excluding} leave out zero. Of {effect_checks.seizures_models} models {effect_checks.seizures_models_excluding:none leaves|one leaves|{} leave} out zero. It was set beside {effect_checks.seizures_dates} dates without an event.
m-ddb1da56f2 = Para esa medida se admiten { $effect_checks_seizures_admitted } de { $effect_checks_seizures_cells } especificaciones: el { $effect_checks_seizures_same_sign } de ellas tiene el signo de la principal y el { $effect_checks_seizures_excluding } excluye el cero. De { $effect_checks_seizures_models } modelos, { $effect_checks_seizures_models_excluding ->
    [0] ninguno excluye
    [1] uno excluye
    *[other] { $effect_checks_seizures_models_excluding } excluyen
    } el cero. Se comparó con { $effect_checks_seizures_dates } fechas sin hechos.

# Data, timelines and what is not known
m-5d39622428 = Datos, cronologías y lo que no se sabe

# What does this brief rest on, how old is it, and what could not be found out?
m-4b00eea30e = ¿En qué se basa este informe, qué antigüedad tiene y qué no pudo averiguarse?

# What this brief rests on
m-2fde167fe7 = En qué se basa este informe

# The day of this brief is {brief.as_of}. Events are known to {evidence.events_known_to}{evidence.events_age:|, one day before it|, {} before it}; data reach to {evidence.data_to} at the latest, and most files end earlier. A brief whose day lies more than {evidence.events_limit} after its known events says so.
m-67c8530101 = La fecha de este informe es el { $brief_as_of }. Los hechos se conocen hasta el { $evidence_events_known_to }{ $evidence_events_age ->
    [0] {""}
    [1] , un día antes
    *[other] , { $evidence_events_age } antes
    }; los datos llegan como máximo a { $evidence_data_to }, y la mayoría de los archivos termina antes. Un informe cuya fecha diste más de { $evidence_events_limit } de sus hechos conocidos así lo señala.

# Its newest data file was published by {evidence.newest_vintage}; of {evidence.datasets} datasets, {evidence.overdue:none is|one is|{} are} overdue, with a newest file older than one and a half of the publisher's intervals. Of {evidence.timeline_rows} rows in its timelines {evidence.share_sourced} are confirmed by their publisher or reported by a named one; {evidence.unconfirmed_rows:none is not|one is not, and says so where it stands|{} are not, and say so where they stand}{evidence.without_attempt:|; for one of them no attempt is on record|; for {} of them no attempt is on record}.
m-dde25f5c3a = Su archivo de datos más reciente se publicó a más tardar el { $evidence_newest_vintage }; de { $evidence_datasets } conjuntos de datos, { $evidence_overdue ->
    [0] ninguno está atrasado
    [1] uno está atrasado
    *[other] { $evidence_overdue } están atrasados
    }, es decir, con un archivo más reciente de antigüedad superior a una vez y media el intervalo del organismo emisor. De { $evidence_timeline_rows } filas en sus cronologías, el { $evidence_share_sourced } está confirmado por su organismo emisor o consta según informes de uno identificado; { $evidence_unconfirmed_rows ->
    [0] ninguna está sin confirmar
    [1] una está sin confirmar y así se señala en su lugar
    *[other] { $evidence_unconfirmed_rows } están sin confirmar y así se señala en su lugar
    }{ $evidence_without_attempt ->
    [0] {""}
    [1] ; de una de ellas no consta ningún intento
    *[other] ; de { $evidence_without_attempt } de ellas no consta ningún intento
    }.

# Of {evidence.datasets} datasets {evidence.overdue:none is|one is|{} are} overdue; data reach to {evidence.data_to}
m-e1564202b3 = De { $evidence_datasets } conjuntos de datos, { $evidence_overdue ->
    [0] ninguno está atrasado
    [1] uno está atrasado
    *[other] { $evidence_overdue } están atrasados
    }; los datos llegan a { $evidence_data_to }

# Datasets that their publisher renews, by the last day covered, with the day of the newest file; the strip ends on the day of this brief
m-a92794d232 = Conjuntos de datos que su organismo emisor renueva, por último día cubierto, con el día del archivo más reciente; la franja termina en la fecha de este informe

# Data files, their newest vintage and its age
m-ab188309ed = Archivos de datos, su edición más reciente y su antigüedad

# A vintage is named by the day it was published. An inferred date is the end of the month in which the publisher usually releases the file.
m-d15b5737da = Una edición se nombra por el día de su publicación. Una fecha inferida es el fin del mes en que el organismo emisor suele publicar el archivo.

# Confirmed
m-fe00b67b6d = Confirmadas

# Reported
m-34540bb7b0 = Según informes

# What is public
m-80df242cf9 = Qué es público

# How well the timelines are sourced
m-cf016409a3 = Qué tan bien documentadas están las cronologías

# Confirmed: the publisher's own page is cited. Reported: a named institution or news agency reports it on its own site.
m-9bbb2a45d8 = Confirmado: se cita la página del propio organismo emisor. Según informes: una institución o agencia de noticias identificada lo informa en su propio sitio.

# What is not known
m-067bc37dfb = Lo que no se sabe

# Events were looked for to {evidence.events_known_to}, {evidence.events_age} before the day of this brief; what came after is not in it.
m-4488924415 = Los hechos se buscaron hasta el { $evidence_events_known_to }, { $evidence_events_age } antes de la fecha de este informe; lo posterior no figura en él.

# China's licence list holds {licences.names_not_public} chemicals whose names were not found: which of the tracked precursors it covers cannot be known.
m-790eed06ed = La lista de licencias de China contiene { $licences_names_not_public } sustancias químicas cuyos nombres no se encontraron: no puede saberse cuáles de los precursores en seguimiento abarca.

# Of {controls.customs_precursors} tracked precursors, trade statistics show {controls.customs_own_line:none on a line of its own|one on a line of its own|{} on lines of their own}, and {controls.customs_basket:none shares|one shares|{} share} one basket with pesticides and medicines. What moves in the basket cannot be told apart in public data.
m-0f88bddbaf = De { $controls_customs_precursors } precursores en seguimiento, las estadísticas de comercio { $controls_customs_own_line ->
    [0] no muestran ninguno en una línea propia
    [1] muestran uno en una línea propia
    *[other] muestran { $controls_customs_own_line } en líneas propias
    }, y { $controls_customs_basket ->
    [0] ninguno comparte
    [1] uno comparte
    *[other] { $controls_customs_basket } comparten
    } una subpartida residual con plaguicidas y medicamentos. Lo que se mueve en la subpartida residual no puede distinguirse con datos públicos.

# Of {enforcement.announcements} announcements and reports of charges, arrests and sanctions, {enforcement.announcements_incomplete:none leaves|one leaves|{} leave} out a number that a count of persons needs. No public table follows what became of the persons charged.
m-0b0d75cffb = De { $enforcement_announcements } anuncios e informes de acusaciones, detenciones y sanciones, { $enforcement_announcements_incomplete ->
    [0] ninguno omite
    [1] uno omite
    *[other] { $enforcement_announcements_incomplete } omiten
    } una cifra necesaria para contar personas. Ningún cuadro público da seguimiento a la situación de las personas acusadas.

# The publisher's own predictions, against what settled: while deaths rose, {outcomes.predicted_rising_error:signed} on average, in {outcomes.predicted_rising_values} sums from {outcomes.predicted_rising_files:no file|one file|{} files} (sums that share no month: {outcomes.predicted_rising_windows}; youngest age {outcomes.predicted_rising_youngest}).
m-09a3bcc45a = Las predicciones del propio organismo emisor frente al dato asentado: mientras las muertes aumentaban, { $outcomes_predicted_rising_error__signed } en promedio, en { $outcomes_predicted_rising_values } sumas de { $outcomes_predicted_rising_files ->
    [0] ningún archivo
    [1] un archivo
    *[other] { $outcomes_predicted_rising_files } archivos
    } (sumas que no comparten ningún mes: { $outcomes_predicted_rising_windows }; antigüedad mínima: { $outcomes_predicted_rising_youngest }).

# While deaths fell, {outcomes.predicted_falling_error:signed}, in {outcomes.predicted_falling_values} sums (files: {outcomes.predicted_falling_files}; sums that share no month: {outcomes.predicted_falling_windows}; youngest age {outcomes.predicted_falling_youngest}). Neighbouring sums of twelve months share eleven of them: these are few readings.
m-1625c6101d = Mientras las muertes descendían, { $outcomes_predicted_falling_error__signed }, en { $outcomes_predicted_falling_values } sumas (archivos: { $outcomes_predicted_falling_files }; sumas que no comparten ningún mes: { $outcomes_predicted_falling_windows }; antigüedad mínima: { $outcomes_predicted_falling_youngest }). Las sumas contiguas de doce meses comparten once de ellos: son pocas lecturas.

# A sum counts as settled after twelve months. Some grew past that age, by {outcomes.settled_growth} at most; that is in no figure here.
m-d21a2c4453 = Una suma se considera asentada después de doce meses. Algunas crecieron más allá de esa antigüedad, en { $outcomes_settled_growth } como máximo; ninguna cifra lo recoge aquí.

# Months of a state with fewer than ten deaths are withheld: states with such a month are not compared, and states do not add up to the nation. In {states.final_year} they hold {states.final_states} of {states.final_nation} deaths; {states.withheld} are withheld.
m-0dfa159240 = Los meses de un estado con menos de diez muertes se reservan: los estados con un mes así no se comparan, y los estados no suman el total nacional. En { $states_final_year } contienen { $states_final_states } de { $states_final_nation } muertes; el { $states_withheld } está reservado.

# Emergency visits come from jurisdictions that take part, {emergency.jurisdictions} in the latest month and {emergency.jurisdictions_prior} a year before. They change, and the rate changes with them; a visit is counted as one of fentanyl only where it is coded as such.
m-f3298227c6 = Las visitas a urgencias proceden de las jurisdicciones participantes: { $emergency_jurisdictions } en el último mes y { $emergency_jurisdictions_prior } un año antes. Estas cambian, y la tasa cambia con ellas; una visita se cuenta como relacionada con el fentanilo solo si así está codificada.

# The effect of a single US duty step is not identified: of {levers.steps} days on which steps were announced, {levers.steps_alone:none has|one has|{} have} nothing else near, and at the median {levers.near_median} other events lie within {levers.window_days}.
m-96e02a074f = El efecto de un solo paso arancelario de los Estados Unidos no es identificable: de { $levers_steps } días en que se anunciaron pasos, { $levers_steps_alone ->
    [0] ninguno carece
    [1] uno carece
    *[other] { $levers_steps_alone } carecen
    } de otros hechos cercanos; en la mediana, { $levers_near_median } hechos adicionales se sitúan a menos de { $levers_window_days }.

# In {federal_register.months_not_covered} of {federal_register.months} months the copy searched holds too little of the Federal Register for an absence to say anything. Of {federal_register.cited} documents that the timelines cite in the other months it has {federal_register.found}: what is not here may have been published all the same, and not each document here schedules or taxes anything.
m-108a3d4faa = En { $federal_register_months_not_covered } de { $federal_register_months } meses, la copia consultada contiene demasiado poco del Registro Federal para que una ausencia signifique algo. De { $federal_register_cited } documentos que las cronologías citan en los demás meses, contiene { $federal_register_found }: lo que no figura aquí pudo haberse publicado de todos modos, y no todos los documentos que figuran someten algo a fiscalización o a gravamen.

# India's line of the basket has {india.breaks:no break|one break|{} breaks}. Where a code ends and what took its place is not held, years on the two sides are not compared, and the level after it is too low.
m-0ff08880b8 = La línea de India de la subpartida residual tiene { $india_breaks ->
    [0] ninguna ruptura
    [1] una ruptura
    *[other] { $india_breaks } rupturas
    }. Donde un código termina y no se dispone del que lo sustituyó, los años de uno y otro lado no se comparan, y el nivel posterior es demasiado bajo.

# The signposts of the scenarios look back {scenarios.signpost_days}, but not beyond the arrangement itself. No measure of success agreed by the two governments was found against which they could be read.
m-993da51153 = Las señales de los escenarios miran { $scenarios_signpost_days } hacia atrás, pero no más allá del propio entendimiento. No se encontró ningún indicador de éxito acordado por los dos gobiernos con el cual pudieran leerse.

# The middle totals of the scenarios for seizures are {scenarios.seizures_span} as far apart as the two ends of the interval of hold: the seizures of one year could hardly tell the scenarios apart.
m-ba614b1e0a = La distancia entre los totales centrales de los escenarios de incautaciones equivale al { $scenarios_seizures_span } de la distancia entre los dos extremos del intervalo del escenario de continuidad: las incautaciones de un solo año difícilmente permitirían distinguir los escenarios.

# A provisional sum to the month that rings for the fall in deaths was public by {monitoring.turn_soonest}, going by the publisher's documented lag. No file of national sums of that time is kept, and none of counts by state between {monitoring.turn_silent} and {monitoring.turn_vintage}: when the watch would first have rung cannot be told more closely.
m-6f5f6bcc96 = Una suma provisional hasta el mes que activa la alarma por el descenso de las muertes era pública a más tardar el { $monitoring_turn_soonest }, según el rezago documentado por el organismo emisor. No se conserva ningún archivo de sumas nacionales de esa época, y ninguno de recuentos por estado entre el { $monitoring_turn_silent } y el { $monitoring_turn_vintage }: no puede precisarse más cuándo se habría activado la alarma por primera vez.

# Projections less than a year apart share months, so that few of the past days looked at are independent. Where no file of the time is kept, a day is a pseudo-vintage: months public by the usual lag, in figures as known now, which flatters the scores. Two past days a year are taken; the command for the backtest takes every month, and asks for the verdicts of past days too.
m-44eb4f0a30 = Las proyecciones con menos de un año de distancia comparten meses, de modo que pocos de los días pasados examinados son independientes. Donde no se conserva ningún archivo de la época, un día es una seudoedición: los meses públicos según el rezago habitual, con las cifras que hoy se conocen, lo que favorece las puntuaciones. Se toman dos días pasados por año; la orden de la prueba retrospectiva toma todos los meses y pide también los dictámenes de días pasados.

# Files kept at the time gave the latest months on {record.deaths_kept:none|one|{}} of the {record.deaths_origins} days for deaths.
m-eb8fea4863 = Los archivos conservados en la época dieron los últimos meses en { $record_deaths_kept ->
    [0] ninguno
    [1] uno
    *[other] { $record_deaths_kept }
    } de los { $record_deaths_origins } días en el caso de las muertes.

# For seizures they did on {record.seizures_kept:none|one|{}} of {record.seizures_origins}.
m-240fdf2624 = En el caso de las incautaciones, en { $record_seizures_kept ->
    [0] ninguno
    [1] uno
    *[other] { $record_seizures_kept }
    } de { $record_seizures_origins }.

# Rows not confirmed by their publisher, and what came of the last attempt to confirm them
m-bcfe2b6927 = Filas no confirmadas por su organismo emisor y resultado del último intento de confirmarlas

# The attempts, with their words and places, are in the data folder.
m-9eaedcb915 = Los intentos, con sus palabras y lugares, están en la carpeta de datos.

# More on the time since the last turn
m-b26b32b385 = Más sobre el periodo desde el último hecho desde el que se cuenta

# Acts since the last turn by day, and days ahead
m-270e83d070 = Actos desde el último hecho desde el que se cuenta, por día, y próximas fechas

# Each promise twelve months after it was made
m-60bb8bf3f3 = Cada compromiso doce meses después de asumido

# More on promises
m-33d0f13e99 = Más sobre los compromisos

# Of {commitments.promises} promises{commitments.met:, none is met|, one is met|, {} are met}{commitments.met_late:|, one of them late|, {} of them late}; {commitments.partly:none is|one is|{} are} partly met, {commitments.lapsed:none has|one has|{} have} lapsed and {commitments.pending:none is|one is|{} are} pending; {commitments.no_public_evidence:each has some public evidence|for one there is no public evidence|for {} there is no public evidence}.
m-8c0953de29 = De { $commitments_promises } compromisos{ $commitments_met ->
    [0] , ninguno está cumplido
    [1] , uno está cumplido
    *[other] , { $commitments_met } están cumplidos
    }{ $commitments_met_late ->
    [0] {""}
    [1] , uno de ellos con retraso
    *[other] , { $commitments_met_late } de ellos con retraso
    }; { $commitments_partly ->
    [0] ninguno está cumplido
    [1] uno está cumplido
    *[other] { $commitments_partly } están cumplidos
    } en parte, { $commitments_lapsed ->
    [0] ninguno ha caducado
    [1] uno ha caducado
    *[other] { $commitments_lapsed } han caducado
    } y { $commitments_pending ->
    [0] ninguno está
    [1] uno está
    *[other] { $commitments_pending } están
    } en plazo; { $commitments_no_public_evidence ->
    [0] de todos hay alguna constancia pública
    [1] de uno no hay constancia pública
    *[other] de { $commitments_no_public_evidence } no hay constancia pública
    }.

# {commitments.duties:|One duty under a treaty is no promise to the other side and is counted apart{commitments.duties_met:; it is not met.|; it is met.|.}|{} duties under a treaty are no promises to the other side and are counted apart; {commitments.duties_met:none is|one is|{} are} met.}
m-edab9c2fe6 = { $commitments_duties ->
    [0] {""}
    [1] Una obligación derivada de un tratado no es un compromiso con la otra parte y se cuenta por separado{ $commitments_duties_met ->
        [0] ; no está cumplida.
        [1] ; está cumplida.
        *[other] {"."}
        }
    *[other] { $commitments_duties } obligaciones derivadas de un tratado no son compromisos con la otra parte y se cuentan por separado; { $commitments_duties_met ->
        [0] ninguna está cumplida
        [1] una está cumplida
        *[other] { $commitments_duties_met } están cumplidas
        }.
    }

# {commitments.overtaken:|One promise was overtaken by an outside event|{} promises were overtaken by outside events}{commitments.met_then_overtaken:|, one of them when it was already met|, {} of them when they were already met}{commitments.overtaken:|.|.}
m-ada2f2d0eb = { $commitments_overtaken ->
    [0] {""}
    [1] Un compromiso quedó sin objeto por hechos ajenos
    *[other] { $commitments_overtaken } compromisos quedaron sin objeto por hechos ajenos
    }{ $commitments_met_then_overtaken ->
    [0] {""}
    [1] , uno de ellos cuando ya estaba cumplido
    *[other] , { $commitments_met_then_overtaken } de ellos cuando ya estaban cumplidos
    }{ $commitments_overtaken ->
    [0] {""}
    [1] {"."}
    *[other] {"."}
    }

# Carried out in full: {ladder.china_carried_out:none|one|{}} of China's promises, {ladder.united_states_carried_out:none|one|{}} of those of the United States, {ladder.both_carried_out:none|one|{}} joint; what only the other side reports is left out. A count or a review is asked for {ladder.china_figure_asked:none|one|{}} of China's, {ladder.united_states_figure_asked:none|one|{}} of those of the United States and {ladder.both_figure_asked:none|one|{}} joint{ladder.china_measured:|; one of China's has a whole one|; {} of China's have a whole one}{ladder.united_states_measured:|; one of those of the United States has|; {} of those of the United States have}{ladder.both_measured:|; one that is joint has|; {} that are joint have}.
m-44545b0e6c = Ejecutados en su totalidad: { $ladder_china_carried_out ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_china_carried_out }
    } de los compromisos de China, { $ladder_united_states_carried_out ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_united_states_carried_out }
    } de los de los Estados Unidos y { $ladder_both_carried_out ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_both_carried_out }
    } de los conjuntos; se excluye lo que solo informa la otra parte. Se pide un recuento o una revisión respecto de { $ladder_china_figure_asked ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_china_figure_asked }
    } de los de China, { $ladder_united_states_figure_asked ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_united_states_figure_asked }
    } de los de los Estados Unidos y { $ladder_both_figure_asked ->
    [0] ninguno
    [1] uno
    *[other] { $ladder_both_figure_asked }
    } de los conjuntos{ $ladder_china_measured ->
    [0] {""}
    [1] ; uno de los de China lo tiene completo
    *[other] ; { $ladder_china_measured } de los de China lo tienen completo
    }{ $ladder_united_states_measured ->
    [0] {""}
    [1] ; uno de los de los Estados Unidos lo tiene
    *[other] ; { $ladder_united_states_measured } de los de los Estados Unidos lo tienen
    }{ $ladder_both_measured ->
    [0] {""}
    [1] ; uno de los conjuntos lo tiene
    *[other] ; { $ladder_both_measured } de los conjuntos lo tienen
    }.

# {commitments.share_number} of the promises hold a number and {commitments.share_deadline} a deadline. {commitments.side_terms:None is a side term|One is a side term|{} are side terms} of trade, which each side gave beside drug control and tariffs.
m-aae527ab9a = El { $commitments_share_number } de los compromisos contiene una cifra y el { $commitments_share_deadline }, un plazo. { $commitments_side_terms ->
    [0] Ninguno es una condición comercial adicional
    [1] Uno es una condición comercial adicional
    *[other] { $commitments_side_terms } son condiciones comerciales adicionales
    } que cada parte concedió junto a la fiscalización de drogas y los aranceles.

# Of {commitments.done_cases} promises that can be timed, {commitments.done_open:none is|one is|{} are} not met in full. Between announcement and effect of a control, China took {controls.effect_days_china} at the median ({controls.effect_controls_china} controls), the United States {controls.effect_days_united_states} ({controls.effect_controls_united_states}).
m-9dda9a7d3a = De { $commitments_done_cases } compromisos cuyo tiempo puede medirse, { $commitments_done_open ->
    [0] ninguno está
    [1] uno está
    *[other] { $commitments_done_open } están
    } sin cumplir por completo. Entre el anuncio y la entrada en vigor de una medida de fiscalización, China tardó { $controls_effect_days_china } en la mediana ({ $controls_effect_controls_china } medidas) y los Estados Unidos, { $controls_effect_days_united_states } ({ $controls_effect_controls_united_states }).

# A compilation made by hand states a status for {commitments.checked} of the promises and duties; the rule agrees for {commitments.agree:none|one|{}} of them.
m-ab7838dfb0 = Una recopilación hecha a mano indica una situación para { $commitments_checked } de los compromisos y obligaciones; la regla coincide en { $commitments_agree ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_agree }
    } de ellos.

# Who says it was promised
m-baaf6c7dce = Quién dice que hubo compromiso

# Both sides speak of {commitments.said_by_both:none|one|{}} of these promises, in the same or in different words; {commitments.said_by_us_only:none is|one is|{} are} told by the United States alone, {commitments.said_by_china_only:none|one|{}} by China alone.{commitments.china_said_by_us_only:| Of China's own one is known from the United States alone.| Of China's own {} are known from the United States alone.}{commitments.united_states_said_by_china_only:| Of those of the United States one is known from China alone.| Of those of the United States {} are known from China alone.}
m-92cf6255dd = Ambas partes hablan de { $commitments_said_by_both ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_said_by_both }
    } de estos compromisos, con las mismas palabras o con otras; los Estados Unidos son los únicos que mencionan { $commitments_said_by_us_only ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_said_by_us_only }
    } y China es la única que menciona { $commitments_said_by_china_only ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_said_by_china_only }
    }.{ $commitments_china_said_by_us_only ->
    [0] {""}
    [1] {" "}De los de China, uno se conoce solo por los Estados Unidos.
    *[other] {" "}De los de China, { $commitments_china_said_by_us_only } se conocen solo por los Estados Unidos.
    }{ $commitments_united_states_said_by_china_only ->
    [0] {""}
    [1] {" "}De los de los Estados Unidos, uno se conoce solo por China.
    *[other] {" "}De los de los Estados Unidos, { $commitments_united_states_said_by_china_only } se conocen solo por China.
    }

# The next day on which something falls due is {commitments.next_due}; {commitments.next_due_promises:no promise names|one promise names|{} promises name} it.
m-0d16de30d5 = La próxima fecha en que algo vence es el { $commitments_next_due }; { $commitments_next_due_promises ->
    [0] ningún compromiso la menciona
    [1] un compromiso la menciona
    *[other] { $commitments_next_due_promises } compromisos la mencionan
    }.

# Promises not met: who says so, what would count as met, and what remains
m-ccc0b2de2f = Compromisos no cumplidos: quién lo dice, qué contaría como cumplido y qué falta

# A promise of one side that only the other tells of counts as a promise; the table says who tells. Pages with the words of each side are in the data folder.
m-a9681cfa67 = Un compromiso de una parte que solo menciona la otra cuenta como compromiso; el cuadro indica quién lo menciona. Las páginas con las palabras de cada parte están en la carpeta de datos.

# Where the words differ
m-2b21cdb585 = Dónde difieren las palabras

# Items on which the two sides say different things
m-cae1580a46 = Asuntos sobre los que las dos partes dicen cosas distintas

# Statements are in our words; each links to the page where it was made, where one was found.
m-c93a1b69b8 = Las declaraciones figuran en nuestras palabras; cada una remite a la página donde se hizo, cuando se encontró.

# Where official sources disagree
m-cd0c02357c = Dónde discrepan las fuentes oficiales

# For {disagreements.questions} things official sources, or two versions of one, give different values, {disagreements.values} in all; the widest gap between two numbers is {disagreements.widest_spread}.
m-7ed9a621f7 = Sobre { $disagreements_questions } asuntos, las fuentes oficiales, o dos versiones de una misma, dan valores distintos, { $disagreements_values } en total; la mayor distancia entre dos cifras es de { $disagreements_widest_spread }.

# The value in use is the one that this brief prints. That it is in use does not make it the right one.
m-98b8f7eb35 = El valor en uso es el que publica este informe. Que esté en uso no lo hace el correcto.

# On China's side {commitments.china_public:none is|one is|{} are} public and {commitments.china_partly_public:none|one|{}} in part; on the US side {commitments.united_states_public:none is|one is|{} are} public and {commitments.united_states_partly_public:none|one|{}} in part.
m-46f7eb4cb3 = Por parte de China, { $commitments_china_public ->
    [0] ninguno es público
    [1] uno es público
    *[other] { $commitments_china_public } son públicos
    } y { $commitments_china_partly_public ->
    [0] ninguno lo es
    [1] uno lo es
    *[other] { $commitments_china_partly_public } lo son
    } en parte; por parte de los Estados Unidos, { $commitments_united_states_public ->
    [0] ninguno es público
    [1] uno es público
    *[other] { $commitments_united_states_public } son públicos
    } y { $commitments_united_states_partly_public ->
    [0] ninguno lo es
    [1] uno lo es
    *[other] { $commitments_united_states_partly_public } lo son
    } en parte.

# Of what the two would publish together, {commitments.both_public:nothing is|one item is|{} items are} public and {commitments.both_partly_public:none|one|{}} in part.
m-d91fd99ecf = De lo que los dos publicarían en conjunto, { $commitments_both_public ->
    [0] nada es público
    [1] un elemento es público
    *[other] { $commitments_both_public } elementos son públicos
    } y { $commitments_both_partly_public ->
    [0] ninguno lo es
    [1] uno lo es
    *[other] { $commitments_both_partly_public } lo son
    } en parte.

# Not public: {commitments.china_not_public:nothing|one item|{} items} of China's, {commitments.united_states_not_public:nothing|one|{}} of the United States, {commitments.both_not_public:none|one|{}} joint
m-c315ffe41b = No son públicos: { $commitments_china_not_public ->
    [0] ningún elemento
    [1] un elemento
    *[other] { $commitments_china_not_public } elementos
    } de China, { $commitments_united_states_not_public ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_united_states_not_public }
    } de los Estados Unidos y { $commitments_both_not_public ->
    [0] ninguno conjunto
    [1] uno conjunto
    *[other] { $commitments_both_not_public } conjuntos
    }

# What measures of success would need, by whose figures it would be, and whether a search found it in public
m-f13a45e622 = Qué requerirían los indicadores de éxito, de quién serían las cifras y si una búsqueda lo encontró en público

# Meetings and joint acts
m-e16a299940 = Reuniones y actos conjuntos

# Joint events: {commitments.events_together_last_year:none|one|{}} in the last twelve months covered, {commitments.events_together_prior_year:none|one|{}} in the twelve before
m-9d788eb4ec = Actos conjuntos: { $commitments_events_together_last_year ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_events_together_last_year }
    } en los últimos doce meses cubiertos, { $commitments_events_together_prior_year ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_events_together_prior_year }
    } en los doce anteriores

# Public events on drug control by quarter, of both governments together and of one of them
m-6100468dd7 = Actos públicos sobre fiscalización de drogas por trimestre, de los dos gobiernos en conjunto y de uno de ellos

# In {commitments.quarters_quiet:none|one|{}} of {commitments.quarters} quarters no event of both together became public. Cooperation was suspended for {commitments.suspended_days:no day that is held|one day|{}}.
m-275275a0cf = En { $commitments_quarters_quiet ->
    [0] ninguno
    [1] uno
    *[other] { $commitments_quarters_quiet }
    } de { $commitments_quarters } trimestres faltó un acto público de ambas partes en conjunto. La cooperación estuvo suspendida durante { $commitments_suspended_days ->
    [0] ningún día del que haya registro
    [1] un día
    *[other] { $commitments_suspended_days }
    }.

# Countries in focus ({brief.focus}) stand in {commitments.events_focus:no event|one event|{} events}. Events were looked for to {commitments.covered_to}.
m-8bc8f55348 = Los países de interés ({ $brief_focus }) figuran en { $commitments_events_focus ->
    [0] ningún acto
    [1] un acto
    *[other] { $commitments_events_focus } actos
    }. Los actos se buscaron hasta el { $commitments_covered_to }.

# More on controls
m-ba9f497acd = Más sobre las medidas de fiscalización

# China's main controls of opioids and their precursors
m-a4cf21c3b6 = Principales medidas de China sobre opioides y sus precursores

# Days are counted only where both dates are known to the day.
m-946aad9b6a = Los días se cuentan solo cuando ambas fechas se conocen con precisión de día.

# Nitazenes are controlled as a class by: {controls.nitazene_class}. Of {controls.nitazenes_tracked} nitazenes tracked here, the United Nations lists {controls.nitazenes_un} one by one, the United States {controls.nitazenes_united_states}.
m-842d224e68 = Someten los nitazenos a fiscalización por clase: { $controls_nitazene_class }. De los { $controls_nitazenes_tracked } nitazenos en seguimiento aquí, las Naciones Unidas incluyen { $controls_nitazenes_un } uno por uno y los Estados Unidos, { $controls_nitazenes_united_states }.

# A licence is not a ban, and it holds for named destinations. Of the chemicals named in public under China's export licence {controls.licence_north_america:none needs one|one needs one|{} need one} for North America, and {controls.licence_elsewhere:none|one|{}} for other destinations only.
m-bd2c186af7 = Una licencia no es una veda y se aplica a destinos nombrados. De las sustancias químicas nombradas públicamente en el régimen de licencias de exportación de China, { $controls_licence_north_america ->
    [0] ninguna la requiere
    [1] una la requiere
    *[other] { $controls_licence_north_america } la requieren
    } para América del Norte y { $controls_licence_elsewhere ->
    [0] ninguna
    [1] una
    *[other] { $controls_licence_elsewhere }
    } solo para otros destinos.

# The list for the United States, Mexico and Canada began with {licences.first_total} on {licences.first_day}; the latest total is {licences.latest_total} ({licences.latest_confidence}).{licences.steps:|| It came in {} steps, of which {licences.steps_confirmed:none is|one is|{} are} confirmed.} The other part, for Myanmar, Laos and Afghanistan, held {licences.other_total}.
m-7f7652683f = La lista para los Estados Unidos, México y Canadá empezó con { $licences_first_total } sustancias químicas el { $licences_first_day }; el total más reciente es de { $licences_latest_total } ({ $licences_latest_confidence }).{ $licences_steps ->
    [0] {""}
    [1] {""}
    *[other] {" "}Se formó en { $licences_steps } pasos, de los que { $licences_steps_confirmed ->
        [0] ninguno está confirmado
        [1] uno está confirmado
        *[other] { $licences_steps_confirmed } están confirmados
        }.
    } La otra parte, para Myanmar, Laos y Afganistán, contenía { $licences_other_total }.

# European Union
m-7fe24f2b7b = Unión Europea

# Tracked precursors by authority and kind of control in force
m-d67a21f4e2 = Precursores en seguimiento por autoridad y tipo de medida en vigor

# What an authority reaches only through a general clause or a list without public names is not counted.
m-58f803bff1 = No se cuenta lo que una autoridad alcanza solo mediante una cláusula general o una lista sin nombres públicos.

# Every tracked precursor and the controls in force that name it
m-74060f4a09 = Cada precursor en seguimiento y las medidas en vigor que lo nombran

# Those of the fewest authorities stand first. What an authority reaches only through a general clause or a list without public names is left out.
m-0fee1d6cd8 = Primero figuran los que menos autoridades incluyen. Se excluye lo que una autoridad alcanza solo mediante una cláusula general o una lista sin nombres públicos.

# From a vote of the UN commission to control in China took {controls.vote_to_china_median} at the median for the {controls.voted} precursors voted on{controls.votes:||, from {controls.vote_to_china_min} to {controls.vote_to_china_max}}{controls.vote_to_china_open:|; one is not controlled there yet|; {} are not controlled there yet}.
m-1a2b25aa65 = De la votación de la comisión de la ONU a la fiscalización en China transcurrieron { $controls_vote_to_china_median } en la mediana de los { $controls_voted } precursores votados{ $controls_votes ->
    [0] {""}
    [1] {""}
    *[other] , de { $controls_vote_to_china_min } a { $controls_vote_to_china_max }
    }{ $controls_vote_to_china_open ->
    [0] {""}
    [1] ; uno aún no está fiscalizado allí
    *[other] ; { $controls_vote_to_china_open } aún no están fiscalizados allí
    }.

# {controls.us_before_vote:None of these had been controlled in the United States before the vote|One of these had been controlled in the United States before the vote|{} of these had been controlled in the United States before the vote}. Once China announces a control it takes effect soon: the median is {controls.effect_days_china} over {controls.effect_controls_china} controls.
m-8a81bcdceb = { $controls_us_before_vote ->
    [0] Ninguno de ellos estaba fiscalizado en los Estados Unidos antes de la votación
    [1] Uno de ellos estaba fiscalizado en los Estados Unidos antes de la votación
    *[other] { $controls_us_before_vote } de ellos estaban fiscalizados en los Estados Unidos antes de la votación
    }. Una vez que China anuncia una medida, esta entra en vigor pronto: la mediana es de { $controls_effect_days_china } en { $controls_effect_controls_china } medidas.

# Half of the precursors voted on were under control in China within {controls.vote_to_china_median}
m-fbca197edf = La mitad de los precursores votados quedó fiscalizada en China en un plazo de { $controls_vote_to_china_median }

# Share of the precursors with a UN vote that an authority had not controlled, by days since the vote; an upright mark is a precursor not controlled by the day of this brief, which may mean that no decision was found
m-83e9fabed5 = Proporción de los precursores con votación de la ONU que una autoridad no había sometido a fiscalización, por días desde la votación; una marca vertical es un precursor no fiscalizado a la fecha de este informe, lo que puede significar que no se encontró ninguna decisión

# From the first official mention found to control in China took {controls.mention_to_china_median} at the median over {controls.mentioned} precursors{controls.mention_to_china_open:|, one of which it does not control by name|, {} of which it does not control by name}. The first mention found may be late, so the true time is at least as long.
m-da1c1ee43b = De la primera mención oficial encontrada a la fiscalización en China transcurrieron { $controls_mention_to_china_median } en la mediana de { $controls_mentioned } precursores{ $controls_mention_to_china_open ->
    [0] {""}
    [1] , uno de los cuales no fiscaliza por su nombre
    *[other] , { $controls_mention_to_china_open } de los cuales no fiscaliza por su nombre
    }. La primera mención encontrada puede ser tardía, de modo que el tiempo real es al menos igual de largo.

# Days from decision to control, precursor by precursor
m-39e486264a = Días de la decisión a la fiscalización, precursor por precursor

# The day of announcement stands in where the day of effect is not known.
m-d0b0a9e356 = El día del anuncio sustituye al de entrada en vigor cuando este no se conoce.

# Of {controls.links} links a source states {controls.links_stated} in full and {controls.links_partly_stated} in part
m-5718671e31 = De { $controls_links } vínculos, una fuente indica { $controls_links_stated } por completo y { $controls_links_partly_stated } en parte

# What followed a control; thick: a source states the link; thin: states it in part; dashed: read from the order of controls; dotted and hollow: not confirmed
m-0a44ea4c74 = Qué siguió a una medida; línea gruesa: una fuente indica el vínculo; delgada: lo indica en parte; discontinua: se lee del orden de las medidas; punteada y hueca: sin confirmar

# More on charges, arrests and the law
m-ad89c46f6c = Más sobre acusaciones, detenciones y la ley

# US prosecutors charged {enforcement.china_charged:nobody|one person|{} persons} over supply from China in {enforcement.china_announcements:no announcement|one announcement|{} announcements} with at least {enforcement.china_indictments:no indictment|one indictment|{} indictments}; {enforcement.china_custody:none was|one was|{} were} ever in US custody, {enforcement.china_convicted:none is|one is|{} are} convicted, and China itself arrested {enforcement.china_arrested_parallel:none|one|{}} of those charged.
m-f27a85d93d = La fiscalía de los Estados Unidos { $enforcement_china_charged ->
    [0] no acusó formalmente a nadie
    [1] acusó formalmente a una persona
    *[other] acusó formalmente a { $enforcement_china_charged } personas
    } por presunto suministro desde China en { $enforcement_china_announcements ->
    [0] ningún anuncio
    [1] un anuncio
    *[other] { $enforcement_china_announcements } anuncios
    }, con al menos { $enforcement_china_indictments ->
    [0] ninguna acusación formal
    [1] una acusación formal
    *[other] { $enforcement_china_indictments } acusaciones formales
    }; { $enforcement_china_custody ->
    [0] ninguna estuvo
    [1] una estuvo
    *[other] { $enforcement_china_custody } estuvieron
    } alguna vez bajo custodia de los Estados Unidos, { $enforcement_china_convicted ->
    [0] ninguna ha sido condenada
    [1] una ha sido condenada
    *[other] { $enforcement_china_convicted } han sido condenadas
    }, y la propia China detuvo a { $enforcement_china_arrested_parallel ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_china_arrested_parallel }
    } de las personas acusadas.

# They are unlike and shown apart: {enforcement.china_suppliers:none is|one is|{} are} charged as suppliers, {enforcement.china_equipment:none|one|{}} over pill equipment, {enforcement.china_brokers:none|one|{}} for brokering; launderers and dealers stand outside these counts. The announcements name {enforcement.china_firms_charged:no firm|one firm|{} firms, a firm charged twice counting twice}.
m-cda9704c98 = Son distintas y se muestran por separado: { $enforcement_china_suppliers ->
    [0] ninguna está acusada como proveedora
    [1] una está acusada como proveedora
    *[other] { $enforcement_china_suppliers } están acusadas como proveedoras
    }, { $enforcement_china_equipment ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_china_equipment }
    } por equipo para elaborar pastillas y { $enforcement_china_brokers ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_china_brokers }
    } por intermediación; los lavadores de dinero y los distribuidores quedan fuera de estos recuentos. Los anuncios nombran { $enforcement_china_firms_charged ->
    [0] ninguna empresa
    [1] una empresa
    *[other] { $enforcement_china_firms_charged } empresas; una empresa acusada dos veces cuenta dos veces
    }.

# Ever in US custody were {enforcement.custody_share} of all those charged. {enforcement.china_custody_not_known:For each of them a source says where they are|For one of them no source read says where they are; of those for whom one does, {enforcement.custody_share_stated} were in US custody|For {} of them no source read says where they are; of those for whom one does, {enforcement.custody_share_stated} were in US custody}.
m-6e9a419ce1 = Estuvo alguna vez bajo custodia de los Estados Unidos el { $enforcement_custody_share } de todas las personas acusadas. { $enforcement_china_custody_not_known ->
    [0] De cada una de ellas una fuente dice dónde está
    [1] De una de ellas ninguna fuente consultada dice dónde está; de aquellas de las que sí se dice, el { $enforcement_custody_share_stated } estuvo bajo custodia de los Estados Unidos
    *[other] De { $enforcement_china_custody_not_known } de ellas ninguna fuente consultada dice dónde están; de aquellas de las que sí se dice, el { $enforcement_custody_share_stated } estuvo bajo custodia de los Estados Unidos
    }.

# The last such announcement held is of {enforcement.china_last_day}. None after it was found, which proves nothing.
m-3849107f80 = El último anuncio de este tipo del que se dispone es del { $enforcement_china_last_day }. No se encontró ninguno posterior, lo que no demuestra nada.

# {enforcement.china_charged:Nobody|One person|{} persons} charged over supply from China, {enforcement.china_custody:none|one|{}} ever in US custody, {enforcement.china_convicted:none|one|{}} convicted
m-930e796a84 = { $enforcement_china_charged ->
    [0] Nadie acusado
    [1] Una persona acusada
    *[other] { $enforcement_china_charged } personas acusadas
    } por presunto suministro desde China, { $enforcement_china_custody ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_china_custody }
    } alguna vez bajo custodia de EE. UU., { $enforcement_china_convicted ->
    [0] ninguna condenada
    [1] una condenada
    *[other] { $enforcement_china_convicted } condenadas
    }

# Persons charged by the United States, by where the supply comes from and by class, parted by where they are known to be
m-f746e16131 = Personas acusadas por los Estados Unidos, según la procedencia del suministro y la clase, separadas según dónde se sabe que están

# What became of each announcement: persons by where they are known to be
m-6dbac79a1f = Qué resultó de cada anuncio: personas según dónde se sabe que están

# Where the number of indictments is not stated, the least that the release implies. Persons based elsewhere, launderers and dealers are left out.
m-8789a5abf4 = Cuando no se indica el número de acusaciones formales, figura el mínimo que se desprende del comunicado. Se excluye a las personas radicadas en otros lugares, a los lavadores de dinero y a los distribuidores.

# US sanctions name {enforcement.china_sanctioned:no person|one person|{} persons} and {enforcement.china_firms_sanctioned:no entity|one entity|{} entities} in China and Hong Kong, in {enforcement.china_sanction_actions:no action|one action|{} actions}. Some of these persons had been charged as well: the two counts are never added.
m-76629cd5b9 = Las sanciones de los Estados Unidos nombran { $enforcement_china_sanctioned ->
    [0] ninguna persona
    [1] una persona
    *[other] { $enforcement_china_sanctioned } personas
    } y { $enforcement_china_firms_sanctioned ->
    [0] ninguna entidad
    [1] una entidad
    *[other] { $enforcement_china_firms_sanctioned } entidades
    } en China y Hong Kong, en { $enforcement_china_sanction_actions ->
    [0] ninguna acción
    [1] una acción
    *[other] { $enforcement_china_sanction_actions } acciones
    }. Algunas de estas personas también habían sido acusadas: los dos recuentos nunca se suman.

# China arrested {enforcement.china_arrested:nobody|one person|{} persons}, {enforcement.china_arrested_launderers:none|one|{}} of them in a case of laundering, and sentenced {enforcement.china_convicted_there:none|one|{}}, as far as either government made it public. Reports of the same case count once; Chinese and US counts are never added.
m-e54b860b4b = China { $enforcement_china_arrested ->
    [0] no detuvo a nadie
    [1] detuvo a una persona
    *[other] detuvo a { $enforcement_china_arrested } personas
    }, { $enforcement_china_arrested_launderers ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_china_arrested_launderers }
    } en un caso de lavado de dinero, y condenó a { $enforcement_china_convicted_there ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_china_convicted_there }
    }, hasta donde alguno de los dos gobiernos lo hizo público. Los informes de un mismo caso cuentan una vez; los recuentos de China y de los Estados Unidos nunca se suman.

# Third countries handed {enforcement.handed_over:nobody|one person|{} persons} of the supply side over to the United States. {enforcement.handed_over_by_china:No hand-over by China was found|One hand-over by China was found|{} hand-overs by China were found}.
m-7343d35b19 = Terceros países { $enforcement_handed_over ->
    [0] no entregaron a nadie
    [1] entregaron a una persona
    *[other] entregaron a { $enforcement_handed_over } personas
    } del lado de la oferta a los Estados Unidos. { $enforcement_handed_over_by_china ->
    [0] No se encontró ninguna entrega por parte de China
    [1] Se encontró una entrega por parte de China
    *[other] Se encontraron { $enforcement_handed_over_by_china } entregas por parte de China
    }.

# In the countries in focus ({brief.focus}), {enforcement.focus_charged:nobody was|one person was|{} persons were} charged by the United States over supply and {enforcement.focus_sanctioned:none|one|{}} sanctioned{enforcement.focus_custody:|; one was ever in custody|; {} were ever in custody}{enforcement.focus_convicted:|, and one is convicted|, and {} are convicted}.
m-5d9ad40009 = En los países de interés ({ $brief_focus }), { $enforcement_focus_charged ->
    [0] ninguna persona fue acusada
    [1] una persona fue acusada
    *[other] { $enforcement_focus_charged } personas fueron acusadas
    } por los Estados Unidos por presunto suministro y { $enforcement_focus_sanctioned ->
    [0] ninguna fue sancionada
    [1] una fue sancionada
    *[other] { $enforcement_focus_sanctioned } fueron sancionadas
    }{ $enforcement_focus_custody ->
    [0] {""}
    [1] ; una estuvo alguna vez detenida
    *[other] ; { $enforcement_focus_custody } estuvieron alguna vez detenidas
    }{ $enforcement_focus_convicted ->
    [0] {""}
    [1] , y una ha sido condenada
    *[other] , y { $enforcement_focus_convicted } han sido condenadas
    }.

# The first US charges over supply from China that this brief holds are of {enforcement.china_first_year}
m-cef311a8c3 = Las primeras acusaciones de los Estados Unidos por presunto suministro desde China de las que dispone este informe son de { $enforcement_china_first_year }

# Indictments and persons by year of the announcement, target, act and class; a plus: at least so many
m-bd4e18f5a5 = Acusaciones formales y personas por año del anuncio, sujeto, acto y clase; un signo más: al menos tantas

# US designations over fentanyl, by action and country
m-51eab75863 = Designaciones de los Estados Unidos en relación con el fentanilo, por acción y país

# {sanctions_list.entries} entries under the order on drugs, {sanctions_list.china:none|one|{}} linked with China, from {sanctions_list.china_days:no day|one day|{} days}
m-2f7169e173 = { $sanctions_list_entries } registros conforme a la orden sobre drogas, { $sanctions_list_china ->
    [0] ninguno vinculado
    [1] uno vinculado
    *[other] { $sanctions_list_china } vinculados
    } con China, de { $sanctions_list_china_days ->
    [0] ningún día
    [1] un día
    *[other] { $sanctions_list_china_days } días
    }

# Persons, firms and vessels by the day they first stood on the US sanctions list under the order, for any drug
m-fda78b4614 = Personas, empresas y embarcaciones por el día en que figuraron por primera vez en la lista de sanciones de los Estados Unidos conforme a la orden, por cualquier droga

# The list itself ({figure:enforcement.entries}), captured day by day from {sanctions_list.first_day} to {sanctions_list.last_capture}, links {sanctions_list.china_persons} persons and {sanctions_list.china_firms} firms with China by nationality or registration, the last on {sanctions_list.china_last_day}, and names Mexico in {sanctions_list.mexico:no entry|one entry|{} entries}.
m-e4cc604173 = La propia lista ({ $number_enforcement_entries }), captada día por día del { $sanctions_list_first_day } al { $sanctions_list_last_capture }, vincula { $sanctions_list_china_persons } personas y { $sanctions_list_china_firms } empresas con China por nacionalidad o lugar de constitución, las últimas el { $sanctions_list_china_last_day }, y menciona México en { $sanctions_list_mexico ->
    [0] ningún registro
    [1] un registro
    *[other] { $sanctions_list_mexico } registros
    }.

# The last new entry held is of {sanctions_list.last_day}. {sanctions_list.listed_before:None|One|{}} stood on the list before, under another programme, and {sanctions_list.removed:none was|one was|{} were} gone by the last capture. An entry without a stated link may have one. The count of actions above is of another source, and the two are never added.
m-e9ccf384e9 = El último registro nuevo del que se dispone es del { $sanctions_list_last_day }. { $sanctions_list_listed_before ->
    [0] Ninguno figuraba
    [1] Uno figuraba
    *[other] { $sanctions_list_listed_before } figuraban
    } ya en la lista conforme a otro programa, y { $sanctions_list_removed ->
    [0] ninguno había desaparecido
    [1] uno había desaparecido
    *[other] { $sanctions_list_removed } habían desaparecido
    } en la última captura. Un registro sin vínculo indicado puede tenerlo. El recuento de acciones anterior procede de otra fuente, y los dos nunca se suman.

# Arrests and sentences by China, as made public
m-c3a0a8cee5 = Detenciones y sentencias por parte de China, según se hicieron públicas

# Handed over to the United States by third countries
m-8d4da9a399 = Entregadas a los Estados Unidos por terceros países

# Banks in the United States filed {money.fentanyl_reports} reports on suspected fentanyl activity in a year, with {money.fentanyl_flagged} flagged, and {money.network_reports} on Chinese laundering networks in five years, with {money.network_flagged}: flagged, not proven, and not to be added. Under the FEND Off Fentanyl Act {money.institutions} institutions, all in Mexico, were cut off by orders of {money.orders_day}.
m-17fc4e7593 = Los bancos en los Estados Unidos presentaron { $money_fentanyl_reports } reportes sobre presunta actividad relacionada con el fentanilo en un año, con { $money_fentanyl_flagged } señalados, y { $money_network_reports } sobre redes chinas de lavado de dinero en cinco años, con { $money_network_flagged }: montos señalados, no probados, que no deben sumarse. Conforme a la Ley FEND Off Fentanyl, { $money_institutions } instituciones, todas en México, quedaron excluidas por órdenes del { $money_orders_day }.

# China counts {china_year.cases} drug cases and {china_year.suspects} suspects in {china_year.year}, of all drugs. For the drugs seized its own offices give {china_year.seized} and {china_year.seized_rival}.
m-7cf77bc108 = China cuenta { $china_year_cases } casos de drogas y { $china_year_suspects } sospechosos en { $china_year_year }, de todas las drogas. Sobre las drogas incautadas, sus propias oficinas dan { $china_year_seized } y { $china_year_seized_rival }.

# Money of fentanyl: what the US Treasury published
m-f52654cd94 = El dinero del fentanilo: lo que publicó el Departamento del Tesoro de los Estados Unidos

# China's own annual figures, all drugs
m-16568a358d = Cifras anuales de la propia China, todas las drogas

# Announcements that leave out a number
m-9ce81d36d3 = Anuncios que omiten una cifra

# {enforcement.gaps:No gap|One gap|{} gaps} in law {enforcement.gaps:is|is|are} named: {enforcement.gaps_open:none is|one is|{} are} open, {enforcement.gaps_narrowed:none|one|{}} narrowed and {enforcement.gaps_closed:none|one|{}} closed. Of the open ones {enforcement.gaps_open_china:none is|one is|{} are} in Chinese law alone and {enforcement.gaps_open_us:none|one|{}} in US law alone. {enforcement.gaps_without_statute:For each a text of law was read|For one no text of law was read|For {} no text of law was read}.
m-7df517d3a8 = { $enforcement_gaps ->
    [0] No se señala ninguna laguna
    [1] Se señala una laguna
    *[other] Se señalan { $enforcement_gaps } lagunas
    } en la ley: { $enforcement_gaps_open ->
    [0] ninguna está abierta
    [1] una está abierta
    *[other] { $enforcement_gaps_open } están abiertas
    }, { $enforcement_gaps_narrowed ->
    [0] ninguna se redujo
    [1] una se redujo
    *[other] { $enforcement_gaps_narrowed } se redujeron
    } y { $enforcement_gaps_closed ->
    [0] ninguna se cerró
    [1] una se cerró
    *[other] { $enforcement_gaps_closed } se cerraron
    }. De las abiertas, { $enforcement_gaps_open_china ->
    [0] ninguna está
    [1] una está
    *[other] { $enforcement_gaps_open_china } están
    } solo en la ley china y { $enforcement_gaps_open_us ->
    [0] ninguna
    [1] una
    *[other] { $enforcement_gaps_open_us }
    } solo en la ley de los Estados Unidos. { $enforcement_gaps_without_statute ->
    [0] Para cada una se leyó un texto legal
    [1] Para una no se leyó ningún texto legal
    *[other] Para { $enforcement_gaps_without_statute } no se leyó ningún texto legal
    }.

# {enforcement.use_open_china:|On the Chinese side one law is there whose use is not seen.|On the Chinese side {} laws are there whose use is not seen.}{enforcement.use_open_us:| On the US side one law is there whose use is not seen.| On the US side {} laws are there whose use is not seen.}{enforcement.disclosure_open_china:| Of what China discloses one matter is open.| Of what China discloses {} matters are open.}{enforcement.disclosure_open_us:| Of what the United States discloses one is open.| Of what the United States discloses {} are open.}
m-df197c56e4 = { $enforcement_use_open_china ->
    [0] {""}
    [1] En la parte china existe una ley cuyo uso no se observa.
    *[other] En la parte china existen { $enforcement_use_open_china } leyes cuyo uso no se observa.
    }{ $enforcement_use_open_us ->
    [0] {""}
    [1] {" "}En la parte estadounidense existe una ley cuyo uso no se observa.
    *[other] {" "}En la parte estadounidense existen { $enforcement_use_open_us } leyes cuyo uso no se observa.
    }{ $enforcement_disclosure_open_china ->
    [0] {""}
    [1] {" "}De lo que China divulga, un asunto está abierto.
    *[other] {" "}De lo que China divulga, { $enforcement_disclosure_open_china } asuntos están abiertos.
    }{ $enforcement_disclosure_open_us ->
    [0] {""}
    [1] {" "}De lo que los Estados Unidos divulgan, uno está abierto.
    *[other] {" "}De lo que los Estados Unidos divulgan, { $enforcement_disclosure_open_us } están abiertos.
    }

# The same {enforcement.questions:no question is|question is|{} questions are} put to both sides; {enforcement.questions_of_both:none|one|{}} could be examined on both.
m-bcc5376a9e = { $enforcement_questions ->
    [0] No se plantea ninguna pregunta igual
    [1] Se plantea la misma pregunta
    *[other] Se plantean las mismas { $enforcement_questions } preguntas
    } a ambas partes; { $enforcement_questions_of_both ->
    [0] ninguna pudo
    [1] una pudo
    *[other] { $enforcement_questions_of_both } pudieron
    } examinarse en las dos.

# Gaps in law, their state, and the day they were last looked for
m-f1a4f538c9 = Lagunas legales, su situación y el último día en que se buscaron

# More on seizures
m-2575260e8c = Más sobre las incautaciones

# In {seizures.latest_month} customs seized {seizures.latest_lb} of fentanyl, in {seizures.latest_events} seizures. The monthly file begins in {seizures.first_month} and ends in fiscal year {seizures.fytd_year}. A fiscal year runs from October to September: {seizures.last_year} had {seizures.last_year_lb}, and {seizures.peak_year}, the highest held, {seizures.peak_year_lb}.
m-d4e89c204d = En { $seizures_latest_month }, la aduana estadounidense incautó { $seizures_latest_lb } de fentanilo, en { $seizures_latest_events } incautaciones. El archivo mensual empieza en { $seizures_first_month } y termina en el año fiscal { $seizures_fytd_year }. Un año fiscal va de octubre a septiembre: { $seizures_last_year } tuvo { $seizures_last_year_lb }, y { $seizures_peak_year }, el más alto del que se dispone, { $seizures_peak_year_lb }.

# Fentanyl seized nationwide against the same months a year before, by the monthly file and by the aggregate
m-7387460ffe = Fentanilo incautado en todo el país frente a los mismos meses del año anterior, según el archivo mensual y según el agregado

# The two files are never added. Both are provisional for the newest year.
m-8c0ce1f12f = Los dos archivos nunca se suman. Ambos son provisionales para el año más reciente.

# The aggregate, published by {seizures.aggregate_published}, holds fiscal years and no months ({figure:seizures.cumulative}). It puts fiscal year {seizures.aggregate_year} up to {seizures.aggregate_last} at {seizures.aggregate_lb}, {seizures.aggregate_change:words} in the same months a year earlier ({seizures.aggregate_prior_lb}; {seizures.aggregate_change:signed}). What was seized after the meeting is that less the months before, which the monthly file holds; the year before is that of the monthly file. The file it was added up from is not held, so a later revision of a month could not be seen.
m-b2a5de890a = El agregado, publicado a más tardar el { $seizures_aggregate_published }, contiene años fiscales y no meses ({ $number_seizures_cumulative }). Sitúa el año fiscal { $seizures_aggregate_year }, hasta { $seizures_aggregate_last }, en { $seizures_aggregate_lb }, cifra { $seizures_aggregate_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de los mismos meses del año anterior ({ $seizures_aggregate_prior_lb }; { $seizures_aggregate_change__signed }). Lo incautado después de la reunión es esa cifra menos los meses anteriores, que figuran en el archivo mensual; el año anterior es el del archivo mensual. No se dispone del archivo a partir del cual se sumó, por lo que no podría verse una revisión posterior de algún mes.

# From {seizures.fytd_first} to {seizures.fytd_last} customs seized {seizures.fytd_change:words} a year before
m-7efeeb5bfd = De { $seizures_fytd_first } a { $seizures_fytd_last }, lo incautado por la aduana fue { $seizures_fytd_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la cifra de un año antes

# Running total of fentanyl seized nationwide since the start of each fiscal year, pounds
m-4a17760e6f = Total acumulado de fentanilo incautado en todo el país desde el inicio de cada año fiscal, en libras

# Fiscal year
m-f4a8df622c = Año fiscal

# Fentanyl seized nationwide by fiscal year
m-0af5ebe43d = Fentanilo incautado en todo el país por año fiscal

# A year held in part is not comparable with a complete one.
m-f334a15799 = Un año disponible solo en parte no es comparable con uno completo.

# Seizures by area in fiscal year {seizures.border_year}: a concentration index of {seizures.hhi}
m-fcd313f7ce = Incautaciones por zona en el año fiscal { $seizures_border_year }: índice de concentración de { $seizures_hhi }

# Fentanyl seized by fiscal year, pounds, by border and by whether at or between ports of entry; the index runs from near zero (spread evenly over areas) to one (all in one area)
m-7286b4df63 = Fentanilo incautado por año fiscal, en libras, por frontera y según se haya incautado en los puertos de entrada o entre ellos; el índice va de casi cero (repartido por igual entre zonas) a uno (todo en una zona)

# Months that both files hold
m-46588a8e97 = Meses que figuran en ambos archivos

# A second series of seizures
m-2137b50480 = Una segunda serie de incautaciones

# Air and Marine Operations of the same agency publish a series of their own. In fiscal year {air_and_marine.last_year} it holds {air_and_marine.last_year_lb} of fentanyl in {air_and_marine.last_year_events} seizures, {air_and_marine.last_year_change:words} the year before ({air_and_marine.prior_year_lb}; {air_and_marine.last_year_change:signed}); nationwide the change was {air_and_marine.nationwide_change:signed}.
m-848ae31813 = Operaciones Aéreas y Marítimas, de la misma agencia, publica una serie propia. En el año fiscal { $air_and_marine_last_year } registra { $air_and_marine_last_year_lb } de fentanilo en { $air_and_marine_last_year_events } incautaciones, peso { $air_and_marine_last_year_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la cifra del año anterior ({ $air_and_marine_prior_year_lb }; { $air_and_marine_last_year_change__signed }); en todo el país la variación fue de { $air_and_marine_nationwide_change__signed }.

# In {air_and_marine.years_alike} of {air_and_marine.years_compared} yearly changes the two series went the same way. Many seizures stand in both: one is never added to the other, and one does not confirm the other.
m-b5b08e1ffd = En { $air_and_marine_years_alike } de { $air_and_marine_years_compared } variaciones anuales las dos series fueron en el mismo sentido. Muchas incautaciones figuran en ambas: nunca se suma una a la otra, y una no confirma la otra.

# Fentanyl in the seizures of Air and Marine Operations, beside the nationwide file
m-e486ce328e = Fentanilo en las incautaciones de Operaciones Aéreas y Marítimas, junto al archivo nacional

# Never to be added: many seizures stand in both files. Changes are of complete years.
m-eb86cbca8a = Nunca deben sumarse: muchas incautaciones figuran en ambos archivos. Las variaciones son de años completos.

# Events that series are read against
m-4753488e55 = Hechos con los que se contrastan las series

# Controls, duties and meetings that series are read against
m-dfd7a727ab = Medidas de fiscalización, aranceles y reuniones con los que se contrastan las series

# More on laboratories
m-c9390a8448 = Más sobre los laboratorios

# Carfentanil: {laboratory.carfentanil_last} identifications in {laboratory.last_half}, after {laboratory.carfentanil_prior} a year before
m-e12fb82d59 = Carfentanilo: { $laboratory_carfentanil_last } identificaciones de { $laboratory_last_half }, frente a { $laboratory_carfentanil_prior } un año antes

# Identifications by half-year, United States, with China's controls; the latest half-years still grow
m-a78fdebb27 = Identificaciones por semestre, Estados Unidos, con las medidas de fiscalización de China; los últimos semestres siguen creciendo

# Purity of powder and strength of pills: single published figures
m-b59e9b96a2 = Pureza del polvo y contenido de las pastillas: cifras sueltas publicadas

# How counts of laboratories grow
m-fae609ca22 = Cómo crecen los recuentos de los laboratorios

# Counts of a year are too low when they are first read. Fentanyl in {laboratory.growth_year} stood at {laboratory.growth_first} identifications in the query of {laboratory.growth_old} and at {laboratory.growth_latest} in that of {laboratory.growth_new}: {laboratory.growth_percent:signed}, and {laboratory.growth_before:signed} for the year before. So the same year lay {laboratory.growth_change_first:signed} from the year before in the first query, and {laboratory.growth_change_latest:signed} in the second: part of the change was records still to come.
m-9b538d7519 = Los recuentos de un año son demasiado bajos cuando se leen por primera vez. El fentanilo en { $laboratory_growth_year } sumaba { $laboratory_growth_first } identificaciones en la consulta del { $laboratory_growth_old } y { $laboratory_growth_latest } en la del { $laboratory_growth_new }: { $laboratory_growth_percent__signed }, y { $laboratory_growth_before__signed } para el año anterior. Así, el mismo año se situaba a { $laboratory_growth_change_first__signed } del año anterior en la primera consulta y a { $laboratory_growth_change_latest__signed } en la segunda: parte de la variación eran registros aún por llegar.

# Against the yearly tables of {laboratory.published_first_year} to {laboratory.published_last_year}, as first published, what is known now differs by {laboratory.published_least:signed} to {laboratory.published_most:signed}.
m-8d2748d873 = Respecto de los cuadros anuales de { $laboratory_published_first_year } a { $laboratory_published_last_year }, tal como se publicaron por primera vez, lo que se sabe ahora difiere entre { $laboratory_published_least__signed } y { $laboratory_published_most__signed }.

# Growth is learnt from {laboratory.expected_spells} earlier readings. The youngest year among them was read {laboratory.expected_youngest} after its December; for {laboratory.expected_year} the curve is carried {laboratory.expected_carried} below that, which nothing kept can confirm. As read, the year lies {laboratory.expected_change:signed} from the one before; it is expected to grow by {laboratory.expected_growth}, and by {laboratory.expected_pace} at the pace between the newest two queries alone. The year before is expected to grow by {laboratory.expected_before_growth} ({brief.interval_level} interval {laboratory.expected_before_interval}).
m-f7ba0521bf = El crecimiento se estima a partir de { $laboratory_expected_spells } lecturas anteriores. El año más reciente entre ellas se leyó { $laboratory_expected_youngest } después de su diciembre; para { $laboratory_expected_year } la curva se prolonga { $laboratory_expected_carried } por debajo de ese punto, lo que nada de lo conservado puede confirmar. Tal como se leyó, el año se sitúa a { $laboratory_expected_change__signed } del anterior; se espera que crezca un { $laboratory_expected_growth }, y un { $laboratory_expected_pace } solo al ritmo observado entre las dos consultas más recientes. Se espera que el año anterior crezca un { $laboratory_expected_before_growth } (intervalo del { $brief_interval_level }: { $laboratory_expected_before_interval }).

# Of {laboratory.expected_year}, expected are {laboratory.expected_growth} more identifications of fentanyl than were read
m-39b52a54ec = De { $laboratory_expected_year } se espera un { $laboratory_expected_growth } más de identificaciones de fentanilo que las leídas

# Identifications of fentanyl by year, fifty states and the District of Columbia; years that still grow are shaded, with their expected growth and its interval
m-71c3104105 = Identificaciones de fentanilo por año, cincuenta estados y el Distrito de Columbia; los años que siguen creciendo aparecen sombreados, con su crecimiento esperado y su intervalo

# Identifications of fentanyl by year in two queries
m-cb3f96a6c3 = Identificaciones de fentanilo por año en dos consultas

# All states and territories that report. Years that were over at the first query.
m-9fcc83bce8 = Todos los estados y territorios que informan. Años que ya habían terminado en la primera consulta.

# Identifications of fentanyl by year as first published, and as known now
m-2c08e73140 = Identificaciones de fentanilo por año según la primera publicación y según lo que se sabe ahora

# Fifty states and the District of Columbia.
m-6301e6ddb5 = Cincuenta estados y el Distrito de Columbia.

# More on deaths
m-4294992dc0 = Más sobre las muertes

# Deaths in twelve months: {outcomes.reported} reported to {outcomes.latest_month}
m-23ed983f2e = Muertes en doce meses: { $outcomes_reported } notificadas hasta { $outcomes_latest_month }

# Deaths that involved synthetic opioids, United States, in the twelve months that end with each month: reported, predicted by the publisher (dashed), older vintages (grey); open sums are shaded
m-c7034d87a0 = Muertes relacionadas con opioides sintéticos, Estados Unidos, en los doce meses que terminan en cada mes: notificadas, predichas por el organismo emisor (línea discontinua), ediciones anteriores (gris); las sumas abiertas aparecen sombreadas

# The file is of {outcomes.provisional_vintage}, {outcomes.provisional_age} before the day of this brief. The December sum of a year is not its final count: for {outcomes.december_year} the sum is {outcomes.december_reported} and the final count {outcomes.december_final}.
m-9f369336c6 = El archivo es del { $outcomes_provisional_vintage }, { $outcomes_provisional_age } antes de la fecha de este informe. La suma de diciembre de un año no es su recuento definitivo: para { $outcomes_december_year } la suma es de { $outcomes_december_reported } y el recuento definitivo, de { $outcomes_december_final }.

# Counts still grow. The value completed is by: {outcomes.completed_method}. The nowcast looks at how sums grew with age in {outcomes.completed_growths:no spell|one spell|{} spells} between the kept files, by {outcomes.completed_basis}.
m-eb9653f539 = Los recuentos siguen creciendo. El valor completado procede de: { $outcomes_completed_method }. La previsión en tiempo real observa cómo crecieron las sumas con la antigüedad en { $outcomes_completed_growths ->
    [0] ningún periodo
    [1] un periodo
    *[other] { $outcomes_completed_growths } periodos
    } entre los archivos conservados, según { $outcomes_completed_basis }.

# Past completions of that kind were off by {outcomes.completed_past_error} on average, in {outcomes.completed_past_values} sums from {outcomes.completed_past_files:no file|one file|{} files} (sums that share no month: {outcomes.completed_past_windows}); the reported counts themselves by {outcomes.reported_past_error}. The youngest of them was {outcomes.completed_past_youngest} old, the latest sum is {outcomes.completed_age} old.
m-e26c8ad2a9 = Las estimaciones anteriores de ese tipo se desviaron en promedio { $outcomes_completed_past_error }, en { $outcomes_completed_past_values } sumas de { $outcomes_completed_past_files ->
    [0] ningún archivo
    [1] un archivo
    *[other] { $outcomes_completed_past_files } archivos
    } (sumas que no comparten ningún mes: { $outcomes_completed_past_windows }); los propios recuentos notificados, { $outcomes_reported_past_error }. La más reciente de ellas tenía una antigüedad de { $outcomes_completed_past_youngest }; la última suma tiene { $outcomes_completed_age }.

# Open sums of twelve months, completed
m-a283782dce = Sumas abiertas de doce meses, completadas

# Completed to the age of twelve months, by how earlier sums grew from the same age on. Predicted: by the publisher.
m-d5967942e3 = Completadas hasta la antigüedad de doce meses, según cómo crecieron sumas anteriores desde la misma antigüedad. Predichas: por el organismo emisor.

# A search of every month, with a cost for counts, finds the level lower from {outcomes.shift_first} on ({outcomes.shift_level} interval {outcomes.shift_earliest} to {outcomes.shift_latest}), under {outcomes.shift_stability} of the prices that a shift may be given.
m-1cc3d7cf1f = Una búsqueda en todos los meses, con un costo para recuentos, encuentra un nivel más bajo a partir de { $outcomes_shift_first } (intervalo del { $outcomes_shift_level }: de { $outcomes_shift_earliest } a { $outcomes_shift_latest }), con { $outcomes_shift_stability } de las penalizaciones que pueden asignarse a un cambio.

# On the log scale, by a cost that single outliers cannot drive, the first step down begins in {outcomes.shift_other_first}.
m-df0534210a = En escala logarítmica, con un costo que no depende de valores atípicos aislados, el primer descenso de nivel comienza en { $outcomes_shift_other_first }.

# The months after the final ones come from differencing twelve-month sums; in the latest year with both they lie {outcomes.recovered_gap:signed} off the final counts.
m-b1dd18356e = Los meses posteriores a los definitivos proceden de diferenciar sumas de doce meses; en el último año con ambos se sitúan a { $outcomes_recovered_gap__signed } de los recuentos definitivos.

# Reported sums of young months run low. The {outcomes.open_months} from {outcomes.open_first} to {outcomes.open_last} are therefore read off the publisher's predicted sums: {outcomes.open_predicted} deaths, where reported sums would give {outcomes.open_reported}.
m-9a662796fe = Las sumas notificadas de los meses recientes resultan bajas. Los { $outcomes_open_months } de { $outcomes_open_first } a { $outcomes_open_last } se toman por ello de las sumas predichas por el organismo emisor: { $outcomes_open_predicted } muertes, donde las sumas notificadas darían { $outcomes_open_reported }.

# Shifts in the level of final monthly deaths, latest five years
m-1d9cff0dd6 = Cambios en el nivel de las muertes mensuales definitivas, últimos cinco años

# An event that lies near is near, and no more.
m-a7db99805c = Un hecho cercano es cercano, y nada más.

# Where deaths fell, and where first
m-ed2facfe63 = Dónde bajaron las muertes, y dónde primero

# Deaths peaked in {states.first_peak} in the first state, in {states.last_peak} in the last
m-8beb41ff0a = Las muertes alcanzaron su máximo en { $states_first_peak } en el primer estado y en { $states_last_peak } en el último

# States by the quarter, named by its first month, in which their twelve months with most deaths ended; deaths that involved synthetic opioids, by state of residence
m-77123c798b = Estados según el trimestre, designado por su primer mes, en que terminaron sus doce meses con más muertes; muertes relacionadas con opioides sintéticos, por estado de residencia

# The middle state of {states.year} stood at {states.middle_change:signed}; changes ran from {states.most_change:signed} to {states.least_change:signed}. States did not turn together: in {states.peaked_before} the twelve months with most deaths ended before those of the nation ({states.nation_peak}), in {states.peaked_after} after.
m-32e0857f9d = El estado mediano de { $states_year } se situó en { $states_middle_change__signed }; las variaciones fueron de { $states_most_change__signed } a { $states_least_change__signed }. Los estados no cambiaron de tendencia al mismo tiempo: en { $states_peaked_before }, los doce meses con más muertes terminaron antes que los del país ({ $states_nation_peak }); en { $states_peaked_after }, después.

# Final deaths: sum of the states shown, and the national count
m-eab04631fc = Muertes definitivas: suma de los estados mostrados y recuento nacional

# A smaller share is withheld where there are more deaths.
m-f74e26ed43 = Donde hay más muertes se omite una proporción menor.

# In {canada.last_year} Canada counted {canada.last_year_deaths} deaths from opioids, {canada.last_year_change:words} the year before ({canada.prior_year_deaths}; {canada.last_year_change:signed}). The quarter with most, {canada.peak_deaths}, ran from {canada.peak_first} to {canada.peak_last}.
m-6aa179fbae = En { $canada_last_year } Canadá registró { $canada_last_year_deaths } muertes por opioides, cifra { $canada_last_year_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la del año anterior ({ $canada_prior_year_deaths }; { $canada_last_year_change__signed }). El trimestre con más muertes, { $canada_peak_deaths }, fue de { $canada_peak_first } a { $canada_peak_last }.

# Deaths from opioids in Canada by year
m-c7f2c47994 = Muertes por opioides en Canadá por año

# Quarters of small provinces are withheld, so that four quarters fall short of their year.
m-dac27c4572 = Se omiten trimestres de provincias pequeñas, por lo que cuatro trimestres no alcanzan la cifra de su año.

# Overdoses that were survived
m-eb31304c2c = Sobredosis no mortales

# In {emergency.last_month}, {emergency.rate} in ten thousand emergency visits were for opioid overdoses that were survived ({figure:outcomes.visits}), {emergency.rate_change:words} a year before ({emergency.rate_prior}; {emergency.rate_change:signed}). Visits coded as fentanyl stood at {emergency.fentanyl_rate}, after {emergency.fentanyl_prior}.
m-6d997e089f = En { $emergency_last_month }, { $emergency_rate } de cada diez mil visitas a urgencias fueron por sobredosis de opioides no mortales ({ $number_outcomes_visits }), tasa { $emergency_rate_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de un año antes ({ $emergency_rate_prior }; { $emergency_rate_change__signed }). Las visitas codificadas como de fentanilo se situaron en { $emergency_fentanyl_rate }, frente a { $emergency_fentanyl_prior }.

# Over twelve months the rate is lower than a year before in {emergency.states_lower} of {emergency.states_counted} states that show both; the highest shown is of the twelve months to {emergency.peak_month}.
m-455502b084 = En doce meses la tasa es menor que un año antes en { $emergency_states_lower } de { $emergency_states_counted } estados que muestran ambas; la más alta de las mostradas es la de los doce meses hasta { $emergency_peak_month }.

# Emergency visits for opioid overdoses: {emergency.average_rate} in ten thousand over twelve months, after {emergency.peak_rate}
m-bec17e926e = Visitas a urgencias por sobredosis de opioides: { $emergency_average_rate } de cada diez mil en doce meses, frente a { $emergency_peak_rate }

# Visits for non-fatal opioid overdoses in ten thousand emergency visits, jurisdictions that take part, by month and as an average of twelve months
m-b5a7c47fb0 = Visitas por sobredosis de opioides no mortales por cada diez mil visitas a urgencias, jurisdicciones participantes, por mes y como promedio de doce meses

# More on trade statistics
m-45ee545912 = Más sobre las estadísticas de comercio

# The basket and the lines that show a chemical
m-16624a0f9d = La subpartida residual y las que muestran una sustancia química

# In the lines that show a chemical, China reported exports of {trade.named_china} and India of {trade.named_india} in {trade.basket_year}. These are lawful goods, and a country without a report may declare the same goods in the basket.
m-b8f1774fc7 = En las subpartidas que muestran una sustancia química, China declaró exportaciones por { $trade_named_china } y India por { $trade_named_india } en { $trade_basket_year }. Son mercancías lícitas, y un país sin declaración puede registrar las mismas mercancías en la subpartida residual.

# Exports to the world in the basket and in the lines that show a chemical, latest year held
m-3b48fc4c13 = Exportaciones al mundo en la subpartida residual y en las que muestran una sustancia química, último año disponible

# A dash means not reported, which is not zero.
m-e2f7ea97c0 = Un guion significa sin declaración, lo que no equivale a cero.

# The largest reports in these lines are of {reporters.fentanyls_top} ({reporters.fentanyls_top_usd}, other fentanyls), {reporters.anpp_top} ({reporters.anpp_top_usd}, ANPP) and {reporters.npp_top} ({reporters.npp_top_usd}, NPP).
m-5557e805ba = Las mayores declaraciones en estas subpartidas son de { $reporters_fentanyls_top } ({ $reporters_fentanyls_top_usd }, otros fentanilos), { $reporters_anpp_top } ({ $reporters_anpp_top_usd }, ANPP) y { $reporters_npp_top } ({ $reporters_npp_top_usd }, NPP).

# United Kingdom
m-8d23a6e37e = Reino Unido

# Exports to the world in the lines that show a chemical, by country, latest year held
m-47c9ea060b = Exportaciones al mundo en las subpartidas que muestran una sustancia química, por país, último año disponible

# One sum of lines that means the same in all years
m-e5a720341b = Una suma de subpartidas con el mismo contenido en todos los años

# China's exports in these lines went from {trade.sum_china_first:number} to {trade.sum_china_last:number}, India's from {trade.sum_india_first:number} to {trade.sum_india_last:number}
m-15d4be8ce9 = Las exportaciones de China en estas subpartidas pasaron de { $trade_sum_china_first__number } a { $trade_sum_china_last__number }; las de India, de { $trade_sum_india_first__number } a { $trade_sum_india_last__number }

# Among the countries held here China's share was {trade.shift_china_before} in {trade.shift_base_year}, before its class control of fentanyls, and {trade.shift_china_after} in {trade.shift_last_year} ({trade.shift_china_change:signed}). This is arithmetic over lawful trade: who took trade from whom is not shown.
m-ce938c3c0b = Entre los países aquí considerados, la participación de China fue de { $trade_shift_china_before } en { $trade_shift_base_year }, antes de su fiscalización por clase de los fentanilos, y de { $trade_shift_china_after } en { $trade_shift_last_year } ({ $trade_shift_china_change__signed }). Es aritmética sobre comercio lícito: no muestra quién tomó comercio de quién.

# Of {trade.unit_checked} yearly unit values in lines with tracked chemicals, {trade.unit_flagged:none lies|one lies|{} lie} far from other years; {trade.unit_no_weight:no row has|one row has|{} rows have} no weight. The furthest is {trade.unit_top_reporter}, line {trade.unit_top_line}, in {trade.unit_top_year}, at {trade.unit_top_ratio} of the middle. A wrong weight looks the same as a strange price.
m-75a3138af5 = De { $trade_unit_checked } valores unitarios anuales en subpartidas con sustancias en seguimiento, { $trade_unit_flagged ->
    [0] ninguno está lejos
    [1] uno está lejos
    *[other] { $trade_unit_flagged } están lejos
    } de los demás años; { $trade_unit_no_weight ->
    [0] ninguna fila carece
    [1] una fila carece
    *[other] { $trade_unit_no_weight } filas carecen
    } de peso. El más alejado es el de { $trade_unit_top_reporter }, subpartida { $trade_unit_top_line }, en { $trade_unit_top_year }, con { $trade_unit_top_ratio } de la mediana. Un peso erróneo se ve igual que un precio inusual.

# Freight, and organic chemicals of all kinds
m-7d4724a0e6 = Flete, y productos químicos orgánicos de todo tipo

# US imports with freight and insurance (CIF) over without (FOB), by partner
m-97fec72265 = Importaciones de los Estados Unidos con flete y seguro (CIF) entre las mismas sin ellos (FOB), por país

# Never averaged over partners: distance, goods and transport differ.
m-90d711dc61 = Nunca se promedian entre países: la distancia, las mercancías y el transporte difieren.

# Organic chemicals of all kinds are the stream around the precursors. In {organic.year} the United States imported from China {organic.china_air} of them by air ({organic.china_air_tonnes}) and {organic.china_sea} by container ship ({organic.china_sea_tonnes}).
m-f489f1017a = Los productos químicos orgánicos de todo tipo son la corriente comercial en torno a los precursores. En { $organic_year } los Estados Unidos importaron de China { $organic_china_air } de ellos por vía aérea ({ $organic_china_air_tonnes }) y { $organic_china_sea } en buques portacontenedores ({ $organic_china_sea_tonnes }).

# US imports of organic chemicals by air and by container ship, latest year held
m-c845b65bdf = Importaciones estadounidenses de productos químicos orgánicos por vía aérea y en contenedor marítimo, último año disponible

# Lorries, rail and other ships are left out; of the trade with Mexico and Canada only a small part is here.
m-8fc174ac42 = Se excluyen los camiones, el ferrocarril y otros buques; del comercio con México y Canadá solo figura aquí una pequeña parte.

# Imports over the tariff steps
m-1381915059 = Las importaciones a lo largo de los pasos arancelarios

# US imports from China, {trade.imports_month}: {trade.imports}, {trade.imports_change:signed} in a year
m-308a102ab7 = Importaciones estadounidenses desde China, { $trade_imports_month }: { $trade_imports }, { $trade_imports_change__signed } en un año

# US imports of all goods from China by month, customs value, million US dollars, not seasonally adjusted; duty steps are named by day of effect
m-f4977cd9fc = Importaciones estadounidenses de todas las mercancías de China por mes, valor en aduana, millones de dólares, sin desestacionalizar; los pasos arancelarios se señalan por su fecha de entrada en vigor

# The lowest month since the fentanyl duty began is {trade.imports_low_month} with {trade.imports_low} ({figure:trade.imports}). Several duties and a truce lie within weeks of one another, so that no single step can be told apart.
m-a2e48faecd = El mes más bajo desde el inicio del arancel vinculado al fentanilo es { $trade_imports_low_month }, con { $trade_imports_low } ({ $number_trade_imports }). Varios aranceles y una tregua se suceden con pocas semanas de diferencia, por lo que ningún paso puede distinguirse por separado.

# More on duties, truces and other levers
m-b274082b09 = Más sobre aranceles, treguas y otros instrumentos

# What exists on this day
m-8da6fe05ae = Qué existe a esta fecha

# Levers that the timelines follow, with their status on the day of this brief
m-63411e5ea5 = Instrumentos que siguen las cronologías, con su situación en la fecha de este informe

# Only what the timelines hold; this is no list of all powers of either side.
m-577b28f2fe = Solo lo que contienen las cronologías; no es una lista de todas las facultades de una u otra parte.

# What stood near each step
m-b86952e861 = Qué hubo cerca de cada paso

# Steps on China were announced on {levers.steps} days. {levers.steps_answered:None of them|One of them|{} of them} met a tariff answer of China within {levers.window_days}, the slowest after {levers.answer_days}; {levers.steps_control:none|one|{}} had a new Chinese control of chemicals in that time.
m-5b314ce41a = Se anunciaron pasos respecto de China en { $levers_steps } días. { $levers_steps_answered ->
    [0] Ninguno de ellos tuvo
    [1] Uno de ellos tuvo
    *[other] { $levers_steps_answered } de ellos tuvieron
    } una respuesta arancelaria de China en un plazo de { $levers_window_days }, la más tardía tras { $levers_answer_days }; { $levers_steps_control ->
    [0] ninguno tuvo
    [1] uno tuvo
    *[other] { $levers_steps_control } tuvieron
    } en ese plazo una nueva medida china de fiscalización de sustancias químicas.

# US duty steps on China, and what was announced in the days after each
m-c6f58c55e3 = Pasos arancelarios de los Estados Unidos respecto de China, y qué se anunció en los días posteriores a cada uno

# Counted to the day of this brief where the days are not over. Answers are tariffs of China, controls are Chinese controls of chemicals; others are US steps, answers to other steps, and cooperation.
m-515931276e = Contado hasta la fecha de este informe cuando los días no han terminado. Las respuestas son aranceles de China; las medidas de fiscalización son las chinas sobre sustancias químicas; los otros hechos son pasos de los Estados Unidos, respuestas a otros pasos y cooperación.

# The average rate
m-93555f5553 = La tasa promedio

# By {levers.average_family} the average tariff on goods from China was {levers.average_latest} on {levers.average_latest_day}
m-4a9a88e037 = Según { $levers_average_family }, el arancel promedio a las mercancías de China era de { $levers_average_latest } el { $levers_average_latest_day }

# Average US tariff on goods from China by the method of one institute, in percent of value, on the days it was published for; a hollow bar is not confirmed
m-f5fc97350d = Arancel promedio de los Estados Unidos a las mercancías de China según el método de un instituto, en porcentaje del valor, en las fechas para las que se publicó; una barra hueca no está confirmada

# The newest of these averages that can be stated ({levers.average_latest_confidence}) speaks of a day {levers.average_latest_age} before this brief; duties may have changed since ({figure:levers.duties}).{levers.average_later:| A later figure was reported by agencies and not found on a page of the institute: it is shown hollow.| {} later figures were reported by agencies and not found on a page of the institute: they are shown hollow.}
m-ae0018e6d1 = El más reciente de estos promedios que puede indicarse ({ $levers_average_latest_confidence }) se refiere a una fecha de { $levers_average_latest_age } antes de este informe; los aranceles pueden haber cambiado desde entonces ({ $number_levers_duties }).{ $levers_average_later ->
    [0] {""}
    [1] {" "}Las agencias informaron de una cifra posterior que no se encontró en una página del instituto: se muestra hueca.
    *[other] {" "}Las agencias informaron de { $levers_average_later } cifras posteriores que no se encontraron en una página del instituto: se muestran huecas.
    }

# {levers.average_families} methods give an average on China and disagree, so one picture shows one method. Another, {levers.average_other_family}, gives {levers.average_other} for {levers.average_other_day}.
m-642c7007af = { $levers_average_families } métodos dan un promedio para China y no coinciden, por lo que una gráfica muestra un solo método. Otro, { $levers_average_other_family }, da { $levers_average_other } para el { $levers_average_other_day }.

# The whole tariff, by one model
m-76e6491ca6 = El arancel total, según un modelo

# Fentanyl duties: at most {tariff_rate.fentanyl_peak} of imports, in a whole tariff of {tariff_rate.rate_at_fentanyl_peak}
m-cadc275fd7 = Aranceles vinculados al fentanilo: como máximo { $tariff_rate_fentanyl_peak } de las importaciones, en un arancel total de { $tariff_rate_rate_at_fentanyl_peak }

# By this model the tariff on all US imports was highest from {tariff_rate.peak_day} ({tariff_rate.peak}). It stood at {tariff_rate.rate} on {tariff_rate.day}, the last day held, with {tariff_rate.fentanyl} from the fentanyl duties on China, Canada and Mexico together and {tariff_rate.section_122} from the import surcharge. Weights are the imports of one year; the averages above are of China alone, and are not compared with it.
m-3ef74e9387 = Según este modelo, el arancel a todas las importaciones estadounidenses alcanzó su máximo desde el { $tariff_rate_peak_day } ({ $tariff_rate_peak }). Se situaba en { $tariff_rate_rate } el { $tariff_rate_day }, última fecha disponible, con { $tariff_rate_fentanyl } de los aranceles vinculados al fentanilo a China, Canadá y México en conjunto y { $tariff_rate_section_122 } de la sobretasa a la importación. Las ponderaciones son las importaciones de un solo año; los promedios anteriores son solo de China y no se comparan con esta tasa.

# Customs duties of all kinds came to {tariff_rate.duties} in {tariff_rate.duties_month}; an average month of the three years before the fentanyl duty had {tariff_rate.duties_average}. The highest month was {tariff_rate.duties_top_month} ({tariff_rate.duties_top}). All are in dollars of one year; which law they were paid under is not stated.
m-2aad7bec04 = Los derechos de aduana de todo tipo sumaron { $tariff_rate_duties } en { $tariff_rate_duties_month }; un mes promedio de los tres años anteriores al arancel vinculado al fentanilo tuvo { $tariff_rate_duties_average }. El mes más alto fue { $tariff_rate_duties_top_month } ({ $tariff_rate_duties_top }). Todo está en dólares de un mismo año; no se indica conforme a qué ley se pagaron.

# Lines of precursors on the duty lists
m-6054b9dd0c = Fracciones de precursores en las listas arancelarias

# In the headings of precursors {duty_lines.lines} US lines are on list {duty_lines.lists} of the duties on goods from China, from {duty_lines.first_day}. Tracked precursors whose six-digit line is among them: {duty_lines.precursors}. The list held is an extract, so that a line which is not in it may be listed all the same.
m-1cbc10d23b = En las partidas de los precursores, { $duty_lines_lines } fracciones estadounidenses están en la lista { $duty_lines_lists } de los aranceles a las mercancías de China, desde el { $duty_lines_first_day }. Precursores en seguimiento cuya subpartida está entre ellas: { $duty_lines_precursors }. La lista disponible es un extracto, por lo que una fracción que no está en él puede figurar de todos modos en la lista.

# Lines of precursors on the lists of duties on goods from China
m-ba3c3e5a29 = Fracciones de precursores en las listas de aranceles a mercancías de China

# An eight-digit line holds a part of its six-digit line, and perhaps none of the precursors named.
m-1cb56f1aa8 = Una fracción de ocho dígitos contiene una parte de su subpartida de seis dígitos, y quizá ninguno de los precursores indicados.

# What the Federal Register shows
m-32443f5c38 = Qué muestra el Registro Federal

# {federal_register.documents} documents on drugs, precursors and the fentanyl tariff, {federal_register.first_month} to {federal_register.last_month}
m-d5a83f86c9 = { $federal_register_documents } documentos sobre drogas, precursores y el arancel vinculado al fentanilo, de { $federal_register_first_month } a { $federal_register_last_month }

# Documents of the Federal Register by month of publication; months of which the copy searched holds too little are shaded
m-e392b0a1be = Documentos del Registro Federal por mes de publicación; aparecen sombreados los meses de los que la copia consultada contiene demasiado poco

# More on the countries in focus
m-5a56e443e5 = Más sobre los países de interés

# Controls that the countries in focus adopted
m-ddd369da76 = Medidas de fiscalización adoptadas por los países de interés

# Watch lists and laws that name no chemical are left out.
m-732d689dd9 = Se excluyen las listas de vigilancia y las leyes que no nombran ninguna sustancia química.

# India exported goods worth {india.latest} in the basket in the twelve months to {india.latest_month}: {india.to_us} of it to the United States, {india.to_china} to China and {india.to_mexico} to Mexico. All goods of the lines held are counted.
m-8d0332f4d1 = India exportó mercancías por { $india_latest } en la subpartida residual en los doce meses hasta { $india_latest_month }: de ese valor, { $india_to_us } a los Estados Unidos, { $india_to_china } a China y { $india_to_mexico } a México. Se cuentan todas las mercancías de las líneas disponibles.

# Against the twelve months before, India's exports in the basket changed by {india.latest_change:signed}.
m-cfebd17b52 = Respecto de los doce meses anteriores, las exportaciones de India en la subpartida residual variaron { $india_latest_change__signed }.

# India's exports in the basket: {india.first}, then {india.unbroken}
m-5971d94238 = Exportaciones de India en la subpartida residual: { $india_first }, luego { $india_unbroken }

# India's exports in the basket by fiscal year, April to March, million US dollars; where a code ends or begins the line is broken and not joined
m-78bfc67a15 = Exportaciones de India en la subpartida residual por año fiscal, de abril a marzo, millones de dólares; donde un código termina o comienza, la línea se interrumpe y no se une

# Mexico's basket imports: {countries.import_first} in {countries.import_first_year}, {countries.import_last} in {countries.import_last_year}
m-a3ca2ef059 = Importaciones de México en la subpartida residual: { $countries_import_first } en { $countries_import_first_year }, { $countries_import_last } en { $countries_import_last_year }

# Imports of Mexico from the world in the customs basket of the precursors, all goods, million US dollars by year
m-2db5e8fec5 = Importaciones de México desde el mundo en la subpartida residual de los precursores, todas las mercancías, millones de dólares por año

# Mexico's security cabinet says that it seized {mexico.all_drugs} of all drugs from its first October to {mexico.latest_day}, with {mexico.fentanyl_tonnes} of fentanyl and {mexico.fentanyl_pills} pills. These are rounded statements of one side, mostly not about fentanyl.
m-b757ce9ac2 = El Gabinete de Seguridad de México indica que incautó { $mexico_all_drugs } de todas las drogas desde su primer octubre hasta el { $mexico_latest_day }, con { $mexico_fentanyl_tonnes } de fentanilo y { $mexico_fentanyl_pills } pastillas. Son declaraciones redondeadas de una sola parte, en su mayoría no relativas al fentanilo.

# What Mexico's security cabinet said last of each item, counted from the start date
m-587292db5f = Lo último que indicó el Gabinete de Seguridad de México de cada concepto, contado desde la fecha de inicio

# Precursors seized at the Canadian border by year
m-1371e59627 = Precursores incautados en la frontera canadiense por año

# From {neighbours.first_month} to {neighbours.last_month} the United States imported from Mexico goods worth {neighbours.mexico_basket} in the basket and {neighbours.mexico_named} in the lines that show a chemical.
m-98c68598c3 = De { $neighbours_first_month } a { $neighbours_last_month } los Estados Unidos importaron de México mercancías por { $neighbours_mexico_basket } en la subpartida residual y por { $neighbours_mexico_named } en las que muestran una sustancia química.

# From {neighbours.first_month} to {neighbours.last_month} the United States imported from Canada goods worth {neighbours.canada_basket} in the basket and {neighbours.canada_named} in the lines that show a chemical.
m-ff3254001d = De { $neighbours_first_month } a { $neighbours_last_month } los Estados Unidos importaron de Canadá mercancías por { $neighbours_canada_basket } en la subpartida residual y por { $neighbours_canada_named } en las que muestran una sustancia química.

# US imports from its neighbours in the lines that hold tracked chemicals, newest months, twelve at most, of which each line is stated
m-9a0281b715 = Importaciones de los Estados Unidos desde sus vecinos en las subpartidas que contienen sustancias en seguimiento, meses más recientes, doce como máximo, de los que se indica cada subpartida

# All goods of a line. The lines are an extract of headings and add up to no total; later months leave out lines without trade.
m-e3d52c75ca = Todas las mercancías de una subpartida. Las subpartidas son un extracto de partidas y no suman un total; los meses posteriores omiten las subpartidas sin comercio.

# More on what to watch
m-e142a79ee1 = Más sobre qué vigilar

# Rules of the signposts
m-7b1a749f07 = Reglas de las señales

# What no rule names is unclear. Controls that rest on one weak source, or on none, decide nothing. A duty that a court ended says nothing of the two sides.
m-81fa19765a = Lo que ninguna regla nombra no es claro. Las medidas de fiscalización que se apoyan en una sola fuente débil, o en ninguna, no deciden nada. Un arancel terminado por un tribunal no dice nada de las dos partes.

# Assumptions
m-69ef1ef347 = Supuestos

# In the twelve months after cooperation was suspended, seizures stood at {scenarios.seizures_after_break:signed} and deaths at {scenarios.deaths_after_break:signed} against the twelve before; after it had started again, at {scenarios.seizures_after_upside:signed} and {scenarios.deaths_after_upside:signed}. Whatever else changed in those months is in these figures too: a change after a date is no work of what happened on it. For a slide no episode was found, and none is made up; a change of {scenarios.arithmetic_percent:signed} stands in its place, as arithmetic alone.
m-6f4634cd24 = En los doce meses posteriores a la suspensión de la cooperación, las incautaciones se situaron en { $scenarios_seizures_after_break__signed } y las muertes en { $scenarios_deaths_after_break__signed } respecto de los doce anteriores; tras su reanudación, en { $scenarios_seizures_after_upside__signed } y { $scenarios_deaths_after_upside__signed }. Todo lo demás que cambió en esos meses está también en estas cifras: un cambio posterior a una fecha no es obra de lo ocurrido en ella. Para el relajación no se encontró ningún episodio, y no se inventa ninguno; en su lugar figura un cambio de { $scenarios_arithmetic_percent__signed }, solo como aritmética.

# Assumptions of the scenarios, not forecasts
m-063d67adff = Supuestos de los escenarios, no pronósticos

# A multiplier acts on the level that would be kept if the course so far went on. It is the twelve months after the episode over the twelve before it, and says nothing of what the episode did. More seized is taken to mean more sent, with searching as it is; seizures alone cannot show that.
m-98422a0ff6 = Un multiplicador actúa sobre el nivel que se mantendría si continuara la trayectoria hasta ahora. Son los doce meses posteriores al episodio entre los doce anteriores, y no dice nada de lo que hizo el episodio. Se toma más incautado como más enviado, con la búsqueda tal como está; las incautaciones por sí solas no pueden mostrarlo.

# Twelve months after each event against the twelve before it
m-8f17423984 = Doce meses después de cada hecho respecto de los doce anteriores

# The month in which an event lies is left out. A blank cell is a side of which not all twelve months are held.
m-1e88ffcf60 = Se excluye el mes en que se sitúa un hecho. Una celda en blanco es un lado del que no se dispone de los doce meses.

# For seizures from {scenarios.seizures_first} to {scenarios.seizures_last} the middle of the simulated totals is {scenarios.seizures_break} under break and {scenarios.seizures_upside} under upside; {scenarios.arithmetic_percent:signed} by arithmetic gives {scenarios.seizures_arithmetic}.
m-0f6582e5d5 = Para las incautaciones de { $scenarios_seizures_first } a { $scenarios_seizures_last }, la mediana de los totales simulados es de { $scenarios_seizures_break } en ruptura y de { $scenarios_seizures_upside } en ampliación; { $scenarios_arithmetic_percent__signed } por aritmética da { $scenarios_seizures_arithmetic }.

# For deaths from {scenarios.deaths_first} to {scenarios.deaths_last} it is {scenarios.deaths_break} under break and {scenarios.deaths_upside} under upside; by arithmetic {scenarios.deaths_arithmetic}. Not all months before these are final.
m-c46b3be529 = Para las muertes de { $scenarios_deaths_first } a { $scenarios_deaths_last }, es de { $scenarios_deaths_break } en ruptura y de { $scenarios_deaths_upside } en ampliación; por aritmética, { $scenarios_deaths_arithmetic }. No todos los meses anteriores a estos son definitivos.

# How the watch works
m-270bebdd35 = Cómo funciona la vigilancia

# Each monthly series is watched against its own forecast, made from the months before alone. An alarm says that the months add up to something else. It does not say why.
m-b6f7e8a5a4 = Cada serie mensual se vigila frente a su propio pronóstico, hecho solo con los meses anteriores. Una alarma indica que los meses en conjunto apuntan a otra cosa. No indica por qué.

# While its course does not change, a series rings falsely once in {monitoring.months_between} or more, on average: over all of them {monitoring.false_alarms_a_year} times a year at most.
m-a345cce553 = Mientras su trayectoria no cambia, una serie da una falsa alarma, en promedio, una vez cada { $monitoring_months_between } o más: en el conjunto de todas, { $monitoring_false_alarms_a_year } veces al año como máximo.

# The latest alarm rang with {monitoring.latest_rang} ({figure:scenarios.watch}).
m-b14fbbc59c = La última alarma se activó con { $monitoring_latest_rang } ({ $number_scenarios_watch }).

# The newest counts of deaths have had an {monitoring.newest_counts_of_deaths_state} since {monitoring.newest_counts_of_deaths_since} ({monitoring.newest_counts_of_deaths_deviation:signed} when it rang).
m-0d974e622e = Los recuentos más recientes de muertes presentan { $monitoring_newest_counts_of_deaths_state } desde { $monitoring_newest_counts_of_deaths_since } ({ $monitoring_newest_counts_of_deaths_deviation__signed } al activarse).

# Of {monitoring.watched} monthly series {monitoring.alarms:none has|one has|{} have} an alarm on
m-45b90f6928 = De { $monitoring_watched } series mensuales, { $monitoring_alarms ->
    [0] ninguna tiene
    [1] una tiene
    *[other] { $monitoring_alarms } tienen
    } una alarma activa

# Sum of errors above the forecast (upward) and below it (downward), up to the dashed threshold at which it rings; shaded while an alarm is on
m-97c880b245 = Suma de errores por encima del pronóstico (hacia arriba) y por debajo (hacia abajo), hasta el umbral discontinuo en que se activa la alarma; sombreado mientras la alarma está activa

# Values
m-53b09e104f = Valores

# Monthly series watched, on the day of this brief
m-ef51dd6a43 = Series mensuales vigiladas, en la fecha de este informe

# Settled: months that the publisher still revises are left out. Newest: they are watched as published, without a nowcast of this brief; open months of deaths come from the sums that the publisher predicts, where it does.
m-b2fb4750c0 = Asentados: se excluyen los meses que el organismo emisor aún revisa. Más recientes: se vigilan tal como se publicaron, sin una previsión en tiempo real de este informe; los meses abiertos de muertes proceden de las sumas que predice el organismo emisor, cuando lo hace.

# Alarm log: every alarm over the months held, as the files of this day have them
m-4d1195c2f3 = Registro de alarmas: cada alarma en los meses disponibles, según los archivos de esta fecha

# An alarm is on until the sum of errors has died away. Each month is judged by what lay before it, in the figures of this day; on its own day a figure may have been another.
m-97620695dd = Una alarma está activa hasta que la suma de errores se extingue. Cada mes se valora por lo anterior a él, con las cifras de esta fecha; en su propia fecha una cifra pudo ser otra.

# Run over final counts, the watch rings for the fall in deaths with {monitoring.turn_rang}, {monitoring.turn_wait} after the first month of the fall ({monitoring.turn_first}). The months from {monitoring.turn_began} to then lay {monitoring.turn_deviation:signed} off what was to be expected from those before. A turn that comes slowly rings late: that is the price of few false alarms. Emergency visits for opioid overdoses rang with {monitoring.emergency_visits_for_opioid_overdoses_since}.
m-024853ca53 = Aplicada a los recuentos definitivos, la vigilancia activa la alarma por el descenso de las muertes con { $monitoring_turn_rang }, { $monitoring_turn_wait } después del primer mes del descenso ({ $monitoring_turn_first }). Los meses desde { $monitoring_turn_began } hasta entonces se situaron a { $monitoring_turn_deviation__signed } de lo que cabía esperar de los anteriores. Un cambio de tendencia lento activa tarde la alarma: es el costo de tener pocas falsas alarmas. La alarma de las visitas a urgencias por sobredosis de opioides se activó con { $monitoring_emergency_visits_for_opioid_overdoses_since }.

# What was known on the day is another matter. The watch was run over {monitoring.looks} kept files of deaths. In that of {monitoring.turn_silent}, which ends with {monitoring.turn_silent_last}, it does not ring for the fall; in the next, of {monitoring.turn_vintage}, which ends with {monitoring.turn_vintage_last}, it does. Final counts show the alarm since {monitoring.turn_final_day}.
m-ce89a8c0e7 = Lo que se sabía en su momento es otra cuestión. La vigilancia se aplicó a { $monitoring_looks } archivos conservados de muertes. En el del { $monitoring_turn_silent }, que termina en { $monitoring_turn_silent_last }, no activa la alarma por el descenso; en el siguiente, del { $monitoring_turn_vintage }, que termina en { $monitoring_turn_vintage_last }, sí. Los recuentos definitivos muestran la alarma desde el { $monitoring_turn_final_day }.

# The watch over every kept file of deaths, each as it was on its day
m-71b8c88900 = La vigilancia en cada archivo conservado de muertes, cada uno como era en su fecha

# By lag alone: no file of final counts of that time is kept, and the day on which a year of them became public follows from the documented lag. Base months under the national sums are final counts by the same lag. States do not add up to the nation: months of a state with few deaths are withheld.
m-c81108ece1 = Solo por el rezago: no se conserva ningún archivo de recuentos definitivos de ese momento, y la fecha en que un año de ellos se hizo público se deduce del rezago documentado. Los meses base bajo las sumas nacionales son recuentos definitivos según el mismo rezago. Los estados no suman el total nacional: se omiten los meses de un estado con pocas muertes.

# More on the record
m-2ecce9de99 = Más sobre el historial

# Seizures were projected from {record.seizures_origins} past days, {record.seizures_apart} of them a year apart; the months run from {record.seizures_first} to {record.seizures_last}. Bands that should hold half and nineteen in twenty of the months held {record.seizures_held_50} and {record.seizures_held_95}. The mean score is {record.seizures_score} against {record.seizures_naive_score} of the naive forecast: a ratio of {record.seizures_near_ratio} one to three months ahead, {record.seizures_far_ratio} ten to twelve. For totals of twelve months it is {record.seizures_total_ratio}.
m-3ad649729a = Las incautaciones se proyectaron desde { $record_seizures_origins } fechas pasadas, { $record_seizures_apart } de ellas con un año de separación; los meses van de { $record_seizures_first } a { $record_seizures_last }. Las bandas que deberían abarcar la mitad y diecinueve de cada veinte de los meses abarcaron { $record_seizures_held_50 } y { $record_seizures_held_95 }. La puntuación media es de { $record_seizures_score } frente a { $record_seizures_naive_score } del pronóstico ingenuo: un cociente de { $record_seizures_near_ratio } de uno a tres meses de anticipación y de { $record_seizures_far_ratio } de diez a doce. Para los totales de doce meses es de { $record_seizures_total_ratio }.

# Deaths were projected from {record.deaths_origins} past days, {record.deaths_apart} of them a year apart; the months run from {record.deaths_first} to {record.deaths_last}. Of bands of half and of nineteen in twenty {record.deaths_held_50} and {record.deaths_held_95} of months lay inside; the naive band that should hold nineteen in twenty held {record.deaths_naive_held_95}. The mean score is {record.deaths_score} deaths against {record.deaths_naive_score} of the naive forecast: a ratio of {record.deaths_near_ratio} one to three months ahead, {record.deaths_far_ratio} ten to twelve. For totals it is {record.deaths_total_ratio}.
m-fb184be863 = Las muertes se proyectaron desde { $record_deaths_origins } fechas pasadas, { $record_deaths_apart } de ellas con un año de separación; los meses van de { $record_deaths_first } a { $record_deaths_last }. En las bandas de la mitad y de diecinueve de cada veinte quedaron { $record_deaths_held_50 } y { $record_deaths_held_95 } de los meses; la banda ingenua que debería abarcar diecinueve de cada veinte abarcó { $record_deaths_naive_held_95 }. La puntuación media es de { $record_deaths_score } muertes frente a { $record_deaths_naive_score } del pronóstico ingenuo: un cociente de { $record_deaths_near_ratio } de uno a tres meses de anticipación y de { $record_deaths_far_ratio } de diez a doce. Para los totales es de { $record_deaths_total_ratio }.

# On {record.then_day}, a year before this brief, seizures were known to {record.seizures_then_known} and deaths to {record.deaths_then_known}. Of {record.deaths_then_months} of deaths observed since, {record.deaths_then_inside:none lies|one lies|{} lie} inside the band of four fifths.
m-02e4b31288 = El { $record_then_day }, un año antes de este informe, las incautaciones se conocían hasta { $record_seizures_then_known } y las muertes hasta { $record_deaths_then_known }. De { $record_deaths_then_months } de muertes observados desde entonces, { $record_deaths_then_inside ->
    [0] ninguno queda
    [1] uno queda
    *[other] { $record_deaths_then_inside } quedan
    } dentro de la banda de cuatro quintas partes.

# Scores of projections, nowcasts and predictions
m-3b109f299a = Puntuaciones de proyecciones, previsiones en tiempo real y predicciones

# Score: mean weighted interval score; of predictions, which have no band, the mean absolute error on both sides. Starts: for sums, the sums themselves.
m-baf05f04b2 = Puntuación: puntuación media ponderada de intervalo; en las predicciones, que no tienen banda, el error absoluto medio en ambos casos. Inicios: en las sumas, las propias sumas.

# Scores of sums completed early are {record.nowcast_ratio} of that of the sum of a year before. The publisher's own predictions, {record.prediction_values} of which have settled, {record.prediction_apart} without a month in common, were off by {record.prediction_error} deaths on average, {record.prediction_ratio} of the error of the sum of a year before.
m-6a9cf0faa1 = Las puntuaciones de las sumas completadas de forma anticipada son { $record_nowcast_ratio } de la de la suma de un año antes. Las predicciones del propio organismo emisor, de las que { $record_prediction_values } ya se han asentado, { $record_prediction_apart } sin un mes en común, se desviaron en promedio { $record_prediction_error } muertes, { $record_prediction_ratio } del error de la suma de un año antes.

# As of
m-43157504da = Al

# The day whose knowledge is shown: only what was public by then is read.
m-1ca28a07d3 = El día cuyo conocimiento se muestra: solo se lee lo que era público hasta entonces.

# Class control
m-23ef0fd8f5 = Fiscalización por clase

# A control of all substances of a described structure, also those not named one by one.
m-6db12761d9 = Una fiscalización de todas las sustancias de una estructura descrita, también de las no nombradas una por una.

# Concentration index
m-17035728ac = Índice de concentración

# The sum of squared shares, also called Herfindahl-Hirschman index: near nought where many share alike, one where one has all.
m-5875ac400d = La suma de las proporciones al cuadrado, también llamada índice de Herfindahl-Hirschman: cercana a cero cuando muchos se reparten por igual, uno cuando uno solo tiene todo.

# Stated by the authority that acted, on a page that was read.
m-e2d5fde935 = Declarado por la autoridad que actuó, en una página que se leyó.

# Counterfactual
m-272494757b = Contrafactual

# What would have been expected had the course before the date gone on.
m-33fc7e122d = Lo que se habría esperado si la trayectoria previa a la fecha hubiera continuado.

# The year of the United States federal government, from October to September, named by the year it ends in.
m-9f8810ba1a = El año del gobierno federal de los Estados Unidos, de octubre a septiembre, nombrado por el año en que termina.

# Interval
m-6f45b0005e = Intervalo

# The range that would hold the true value in the stated share of cases, if the assumptions hold.
m-a58c6e6417 = El rango que contendría el valor verdadero en la proporción de casos indicada, si se cumplen los supuestos.

# Mirror statistics
m-21148d3c26 = Estadísticas espejo

# The same trade as the exporter and the importer each report it.
m-21153f8da5 = El mismo comercio según lo declaran el exportador y el importador.

# Not available
m-67a926f700 = No disponible

# No source known by the day of the brief gives the figure.
m-18938fdd79 = Ninguna fuente conocida a la fecha del informe da la cifra.

# Not identified
m-2a12f76cae = No identificable

# The data cannot tell: too few months, too many events at once, or dates without an event show as much.
m-040f9fc2b1 = Los datos no permiten saberlo: muy pocos meses, demasiados hechos a la vez, o fechas sin hecho que muestran lo mismo.

# Nowcast
m-34b66a3839 = Previsión en tiempo real

# An estimate of what an unfinished count will be once all reports are in.
m-fb661360bf = Una estimación de lo que será un recuento inconcluso una vez recibidos todos los informes.

# Placebo date
m-eabd4c5237 = Fecha placebo

# A date on which nothing happened, treated as if something had: it shows how often chance looks like an effect.
m-33d63011ac = Una fecha en que no ocurrió nada, tratada como si algo hubiera ocurrido: muestra con qué frecuencia el azar parece un efecto.

# Pound
m-b987bff650 = Libra

# A chemical from which a drug is made, in one step or several.
m-11b0360f4e = Una sustancia química a partir de la cual se elabora una droga, en uno o varios pasos.

# Provisional
m-9b46c2e6d6 = Provisional

# A figure that its publisher still completes or revises.
m-b74cde00fb = Una cifra que su organismo emisor aún completa o revisa.

# Stated by another publisher, or by the authority on a page that was read only in a copy.
m-b7fea87b9f = Declarado por otro organismo emisor, o por la autoridad en una página que solo se leyó en copia.

# Scheduling
m-ed5c58303a = Sometimiento a fiscalización

# Putting a substance on a list of controlled ones, by law or by rule.
m-d58350d6dc = Inclusión de una sustancia en una lista de sustancias fiscalizadas, por ley o por norma.

# Something that can be observed and that would tell one scenario from another.
m-8535d6ea40 = Algo que puede observarse y que distinguiría un escenario de otro.

# Unconfirmed
m-3229d16ca6 = Sin confirmar

# Stated by one publisher alone; the authority's own page was not found.
m-6fc1c1136c = Declarado por un solo organismo emisor; no se encontró la página de la propia autoridad.

# Vintage
m-5e2150c551 = Edición de los datos (vintage)

# One publication of a dataset; later ones may revise the same months.
m-94dbbf914b = Una publicación de un conjunto de datos; las posteriores pueden revisar los mismos meses.

# A metrics brief on what China and the United States do about fentanyl
m-c024a35304 = Informe breve de indicadores sobre lo que hacen China y los Estados Unidos en materia de fentanilo

# Figures revised most since the last release
m-c8c01ebbe4 = Cifras más revisadas desde la última edición

# The time since the last turn
m-8cffc70cdf = El tiempo transcurrido desde el último giro

# No promise on drug control is twelve months old.
m-d9fc5e37f9 = Ningún compromiso de fiscalización de drogas tiene doce meses de antigüedad.

# Then, the day before {since_busan.turn}, and now
m-99b0faaae3 = Entonces, la víspera de { $since_busan_turn }, y ahora

# No promise of either side is on record on this day.
m-0b42402b36 = No consta ningún compromiso de ninguna de las partes a esta fecha.

# Days from each UN vote on precursors to control (minus: before it); dashed: the day on which the vote binds, {controls.treaty_days} after it is communicated; hollow: not confirmed or open
m-dfcba305a0 = Días entre cada votación de la ONU sobre precursores y la fiscalización (menos: antes de ella); línea discontinua: el día en que la votación obliga, { $controls_treaty_days } después de comunicarse; hueco: sin confirmar o abierto

# For Myanmar, Laos and Afghanistan China licenses {licences.other_total} chemicals
m-1bbfdd4b8e = Para Myanmar, Laos y el Afganistán, China somete a licencia { $licences_other_total } sustancias químicas

# Over supply from China the United States charged {enforcement.china_charged:nobody|one person|{} persons}.
m-7dd01351f5 = Por presunto suministro desde China, los Estados Unidos { $enforcement_china_charged ->
    [0] no acusaron formalmente a nadie
    [1] acusaron formalmente a una persona
    *[other] acusaron formalmente a { $enforcement_china_charged } personas
    }.

# No charge over supply from China is on record on this day.
m-45ba62e1e3 = No consta ninguna acusación por presunto suministro desde China a esta fecha.

# Persons and indictments over supply from China by year made public; before {enforcement.turn_day} and since
m-658c84d7fe = Personas y acusaciones formales por presunto suministro desde China por año en que se hicieron públicas; antes del { $enforcement_turn_day } y desde entonces

# Of those charged, {enforcement.china_custody:nobody was|one was|{} were} ever in US custody, {enforcement.china_convicted:none was|one was|{} were} convicted, and China arrested {enforcement.china_arrested_parallel:none|one|{}} itself.
m-1316030741 = De las personas acusadas, { $enforcement_china_custody ->
    [0] ninguna estuvo
    [1] una estuvo
    *[other] { $enforcement_china_custody } estuvieron
    } alguna vez bajo custodia de los Estados Unidos, { $enforcement_china_convicted ->
    [0] ninguna fue condenada
    [1] una fue condenada
    *[other] { $enforcement_china_convicted } fueron condenadas
    }, y China misma { $enforcement_china_arrested_parallel ->
    [0] no detuvo a ninguna
    [1] detuvo a una
    *[other] detuvo a { $enforcement_china_arrested_parallel }
    }.

# Since the Busan meeting the weight seized is {seizures.since_change:words} a year before: {seizures.since_lb} from {seizures.since_first} to {seizures.since_last}, after {seizures.since_prior_lb}.
m-1d1bb5239d = Desde la reunión de Busan, la cantidad incautada es { $seizures_since_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de un año antes: { $seizures_since_lb } de { $seizures_since_first } a { $seizures_since_last }, frente a { $seizures_since_prior_lb }.

# The newest months held, {seizures.fytd_first} to {seizures.fytd_last}, ended {seizures.latest_age} before this brief: {seizures.fytd_lb}, {seizures.fytd_change:words} in the same months a year before ({seizures.fytd_prior_lb}).
m-6d2948599e = Los meses más recientes disponibles, de { $seizures_fytd_first } a { $seizures_fytd_last }, terminaron { $seizures_latest_age } antes de este informe: { $seizures_fytd_lb }, una cantidad { $seizures_fytd_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de los mismos meses del año anterior ({ $seizures_fytd_prior_lb }).

# Of the files of customs that are held, none was public on this day.
m-97a2ed2fdf = De los archivos de aduanas disponibles, ninguno era público en este día.

# How sure: of nothing here; a file on seizures would change that.
m-56d81e3462 = Certeza: sobre nada de lo aquí expuesto; un archivo de incautaciones lo cambiaría.

# Most fentanyl was seized in fiscal year {seizures.peak_year}: {seizures.peak_year_lb}
m-9442401850 = La mayor cantidad de fentanilo se incautó en el año fiscal { $seizures_peak_year }: { $seizures_peak_year_lb }

# In the latest half-year that is complete, laboratories report {laboratory.last_total} identifications of fentanyl and related substances, {laboratory.last_change:words} a year before ({laboratory.last_prior}).
m-0463ac5e59 = En el último semestre completo, los laboratorios notifican { $laboratory_last_total } identificaciones de fentanilo y sustancias relacionadas, una cifra { $laboratory_last_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de un año antes ({ $laboratory_last_prior }).

# Of the counts of laboratories that are held, none of two complete years was public on this day.
m-5d5689962e = De los recuentos de laboratorios disponibles, ninguno de dos años completos era público en este día.

# How sure: of nothing here; counts of two years would change that.
m-715388ba57 = Certeza: sobre nada de lo aquí expuesto; recuentos de dos años lo cambiarían.

# Carfentanil went its own way: {laboratory.carfentanil_rate} in a thousand identifications, after {laboratory.carfentanil_first_rate} in {laboratory.first_half}.
m-e207cf1643 = El carfentanilo siguió otro curso: { $laboratory_carfentanil_rate } por cada mil identificaciones, frente a { $laboratory_carfentanil_first_rate } en el semestre de { $laboratory_first_half }.

# For a thousand identifications of fentanyl there are {laboratory.precursor_rate} of precursors or what is left of them, the most held.
m-af05ecc4f9 = Por cada mil identificaciones de fentanilo hay { $laboratory_precursor_rate } de precursores o de sus residuos, el máximo disponible.

# How much the newest years of identifications will grow is not known: no two queries by year are held that were public on this day.
m-b56fdcd8b9 = No se sabe cuánto aumentarán los años más recientes de identificaciones: no se tienen dos consultas por año que fueran públicas en este día.

# In the twelve months to {outcomes.completed_month} about {outcomes.completed} people in the United States died of overdoses that involved synthetic opioids, mostly fentanyl, once late records are counted: {outcomes.completed_change:words} a year before.
m-dcabd061de = En los doce meses hasta { $outcomes_completed_month }, unas { $outcomes_completed } personas murieron en los Estados Unidos por sobredosis relacionadas con opioides sintéticos, sobre todo fentanilo, una vez contados los registros tardíos: una cifra { $outcomes_completed_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de un año antes.

# In {outcomes.final_year}, {outcomes.final_year_deaths} people in the United States died of overdoses that involved synthetic opioids, mostly fentanyl: {outcomes.final_year_change:words} the year before ({outcomes.final_prior_deaths}).
m-99a28872bf = En { $outcomes_final_year }, { $outcomes_final_year_deaths } personas murieron en los Estados Unidos por sobredosis relacionadas con opioides sintéticos, sobre todo fentanilo: una cifra { $outcomes_final_year_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la del año anterior ({ $outcomes_final_prior_deaths }).

# In the twelve months to {outcomes.latest_month}, {outcomes.reported} people in the United States are reported to have died of overdoses that involved synthetic opioids, mostly fentanyl.
m-014a48b4be = En los doce meses hasta { $outcomes_latest_month }, según los datos notificados, { $outcomes_reported } personas murieron en los Estados Unidos por sobredosis relacionadas con opioides sintéticos, sobre todo fentanilo.

# Of the counts of deaths that are held, none of two whole years was public on this day.
m-9c0816abb1 = De los recuentos de muertes disponibles, ninguno de dos años completos era público en este día.

# Deaths have fallen since {outcomes.fall_first}.
m-f5b1a2b2fb = Las muertes han descendido desde { $outcomes_fall_first }.

# No lasting fall stands in the final counts, which reach to {outcomes.final_last}.
m-af8c046d97 = No figura ningún descenso duradero en los recuentos definitivos, que llegan hasta { $outcomes_final_last }.

# How sure: of nothing here; final counts of two years would change that.
m-d8caae4f30 = Certeza: sobre nada de lo aquí expuesto; recuentos definitivos de dos años lo cambiarían.

# Final counts reach to {outcomes.final_last}, and end in no lasting fall in deaths
m-18a5110909 = Los recuentos definitivos llegan hasta { $outcomes_final_last } y no terminan en un descenso duradero de las muertes

# Final counts reach to {outcomes.final_last}.
m-3be5631d42 = Los recuentos definitivos llegan hasta { $outcomes_final_last }.

# In the half year after each of three controls of China the verdict on deaths is: carfentanil, {outcomes.effect_2017_half_verdict}; two precursors, {outcomes.effect_2018_half_verdict}; the class control, {outcomes.effect_2019_half_verdict}. After the last, deaths ran {outcomes.effect_2019_half_change:signed} against the course before ({brief.interval_level} interval {outcomes.effect_2019_half_interval}), where a fall below {outcomes.effect_2019_half_smallest} could have been missed.
m-54f0c4f4cc = En el semestre posterior a cada una de tres medidas de fiscalización de China, el dictamen sobre las muertes es: carfentanilo, { $outcomes_effect_2017_half_verdict }; dos precursores, { $outcomes_effect_2018_half_verdict }; la fiscalización por clase, { $outcomes_effect_2019_half_verdict }. Después de la última, las muertes variaron { $outcomes_effect_2019_half_change__signed } respecto de la trayectoria previa (intervalo del { $brief_interval_level }: { $outcomes_effect_2019_half_interval }); un descenso menor que { $outcomes_effect_2019_half_smallest } pudo no haberse detectado.

# No window of final counts reaches half a year past the controls of China that were known on this day.
m-c347c2cb9a = Ninguna ventana de recuentos definitivos llega a medio año después de las medidas de China que se conocían en este día.

# In Canada most deaths in a quarter, {canada.peak_deaths}, fell in {canada.peak_first} to {canada.peak_last}
m-4e1568339d = En Canadá, el máximo de muertes en un trimestre, { $canada_peak_deaths }, correspondió al periodo de { $canada_peak_first } a { $canada_peak_last }

# In {states.year} ({states.status}), deaths were below the year before in {states.fallen} of {states.counted} states with every month shown.
m-9b9bf28b4e = En { $states_year } ({ $states_status }), las muertes fueron inferiores a las del año anterior en { $states_fallen } de { $states_counted } estados con todos los meses mostrados.

# Canada counted {canada.four_quarters} deaths from opioids in the twelve months to {canada.last_month}, {canada.four_quarters_change:words} in the twelve before ({canada.four_quarters_prior}).
m-45c10709ef = Canadá registró { $canada_four_quarters } muertes por opioides en los doce meses hasta { $canada_last_month }, una cifra { $canada_four_quarters_change__words ->
    [about_the_same_as] aproximadamente igual a
    [slightly_more_than] ligeramente superior a
    [slightly_less_than] ligeramente inferior a
    *[more_than] superior a
    [less_than] inferior a
    [much_more_than] muy superior a
    [much_less_than] muy inferior a
    [far_more_than] sumamente superior a
    [far_less_than] sumamente inferior a
    } la de los doce anteriores ({ $canada_four_quarters_prior }).

# The file is of {outcomes.provisional_vintage}, {outcomes.provisional_age} before the day of this brief.
m-ae79eddbb8 = Fecha del archivo: { $outcomes_provisional_vintage }, { $outcomes_provisional_age } antes de la fecha de este informe.

# Trade statistics cannot follow the precursors: in the nomenclature of this day none has a customs line of its own.
m-593b1bcd36 = Las estadísticas de comercio no permiten seguir los precursores: en la nomenclatura de este día ninguno tiene subpartida arancelaria propia.

# China exported goods worth {trade.basket_china} ({trade.basket_china_tonnes}) in {trade.basket_year} in the customs basket of the precursors: no six-digit line can show how much of them is in it.
m-8a70d8baca = China exportó mercancías por valor de { $trade_basket_china } ({ $trade_basket_china_tonnes }) en { $trade_basket_year } en la subpartida residual de los precursores: ninguna subpartida de seis dígitos puede mostrar qué parte corresponde a ellos.

# In no year held does China report more than the United States; the ratio was lowest in {trade.mirror_low_year} ({trade.mirror_low_ratio}).
m-62a203403a = En ningún año disponible China declara más que los Estados Unidos; el cociente más bajo fue el de { $trade_mirror_low_year } ({ $trade_mirror_low_ratio }).

# A dash means not reported, which is not zero. Groups of countries are left out, as their members stand here themselves. {reporters.same_value:No country|One country|{} countries} reported one and the same value in all three lines, which trade hardly has.
m-2dedeb131e = Un guion significa no declarado, lo que no equivale a cero. Se omiten los grupos de países, ya que sus miembros figuran por separado. { $reporters_same_value ->
    [0] Ningún país declaró
    [1] Un país declaró
    *[other] { $reporters_same_value } países declararon
    } un mismo valor en las tres subpartidas, lo que rara vez ocurre en el comercio.

# Exports to the world in the pyridine lines that together mean the same goods in all years, million US dollars, {trade.sum_first_year} to {trade.sum_last_year}; China's controls are named
m-2a02a6ab08 = Exportaciones al mundo en las subpartidas de piridina que en conjunto significan las mismas mercancías en todos los años, millones de dólares, { $trade_sum_first_year } a { $trade_sum_last_year }; se nombran las medidas de fiscalización de China

# US duties on goods from China since the fentanyl duty began, by law, in percent of value, and truces; orange is tied to fentanyl, a step shorter than a month carries no label; duties on lists, from {levers.lists_lowest} up, each fall on their own goods
m-ece02ea5a4 = Aranceles de los Estados Unidos sobre mercancías de China desde el inicio del arancel vinculado al fentanilo, por ley, en porcentaje del valor, y treguas; en naranja, lo vinculado al fentanilo; un paso de menos de un mes no lleva etiqueta; los aranceles sobre listas, desde { $levers_lists_lowest }, recaen cada uno en sus propias mercancías

# US tariff on all imports from all countries by law, in percent of their value, as the Budget Lab at Yale models it; days on which the model has a duty before it began are left out; the most from {tariff_rate.fentanyl_peak_day}
m-94b8391788 = Arancel estadounidense sobre todas las importaciones de todos los países, por ley, en porcentaje de su valor, según el modelo del Budget Lab de Yale; se omiten los días en que el modelo incluye un arancel antes de su inicio; el máximo desde el { $tariff_rate_fentanyl_peak_day }

# {countries.india_facts:Nothing on India was known on this day.||}
m-7cbae21587 = { $countries_india_facts ->
    [0] No se conocía nada sobre India en este día.
    [1] {""}
    *[other] {""}
    }

# {countries.mexico_facts:Nothing on Mexico was known on this day.||}
m-061ae33461 = { $countries_mexico_facts ->
    [0] No se conocía nada sobre México en este día.
    [1] {""}
    *[other] {""}
    }

# {countries.canada_facts:Nothing on Canada was known on this day.||}
m-ee69daf4e9 = { $countries_canada_facts ->
    [0] No se conocía nada sobre Canadá en este día.
    [1] {""}
    *[other] {""}
    }

# {countries.european_union_facts:Nothing on the European Union was known on this day.|This brief holds one fact on the European Union.|This brief holds little on the European Union.}
m-6b0882cbb9 = { $countries_european_union_facts ->
    [0] No se conocía nada sobre la Unión Europea en este día.
    [1] Este informe contiene un dato sobre la Unión Europea.
    *[other] Este informe contiene poco sobre la Unión Europea.
    }

# European Union: what is held
m-8f6bfb2daf = Unión Europea: información disponible

# {countries.united_kingdom_facts:Nothing on the United Kingdom was known on this day.|This brief holds one fact on the United Kingdom.|This brief holds little on the United Kingdom.}
m-3232b3ecde = { $countries_united_kingdom_facts ->
    [0] No se conocía nada sobre el Reino Unido en este día.
    [1] Este informe contiene un dato sobre el Reino Unido.
    *[other] Este informe contiene poco sobre el Reino Unido.
    }

# United Kingdom: what is held
m-f8b4880b18 = Reino Unido: información disponible

# Chemicals are not named; from {countries.border_first_year} to {countries.border_last_year} the number changed by {countries.border_change:signed}.
m-1eee0f0b24 = Las sustancias químicas no se nombran; de { $countries_border_first_year } a { $countries_border_last_year } el número varió { $countries_border_change__signed }.

# Scenarios are drawn once both sides have agreed on fentanyl and duties together; no such agreement is on record on this day.
m-5a6b1067b2 = Los escenarios se trazan una vez que ambas partes han llegado a un acuerdo conjunto sobre fentanilo y aranceles; no consta tal acuerdo a esta fecha.

# Bands that should hold four fifths of months held {record.deaths_held_80} for deaths. Against a naive forecast, which repeats the last twelve months, the score is {record.deaths_ratio}; below one is better.
m-5f2c96c655 = Las bandas que debían contener cuatro quintas partes de los meses contuvieron { $record_deaths_held_80 } en el caso de las muertes. Frente a un pronóstico ingenuo, que repite los últimos doce meses, la puntuación es { $record_deaths_ratio }; por debajo de uno es mejor.

# No projection could be made on a past day whose months have since been observed.
m-c0c0ef4052 = No pudo hacerse ninguna proyección en un día pasado cuyos meses se hayan observado después.

# Each on its own scale, counts of a list as shares of it; as known on the day before {since_busan.turn}, that day of earlier years, and now; dashed: {since_busan.turn}
m-17a1c507e4 = Cada uno en su propia escala, los recuentos de una lista como proporciones de ella; según se conocía la víspera de { $since_busan_turn }, ese día en años anteriores, y ahora; línea discontinua: { $since_busan_turn }

# China controlled fentanyls as a class in {controls.china_fentanyl_class_effective:month}
m-bc318f49b3 = China sometió los fentanilos a fiscalización por clase en { $controls_china_fentanyl_class_effective__month }

# China adopted {controls.adopted_china:no control|one control|{} controls} up to this day
m-8c18d09738 = China { $controls_adopted_china ->
    [0] no adoptó ninguna medida de fiscalización
    [1] adoptó una medida de fiscalización
    *[other] adoptó { $controls_adopted_china } medidas de fiscalización
    } hasta este día

# Of {outcomes.effects_rows} windows on deaths, around {outcomes.effects_asked:no control|one control|{} controls}, {outcomes.effects_clear:none has|one has|{} have} the verdict clear.
m-509bda4883 = De { $outcomes_effects_rows } ventanas sobre muertes, en torno a { $outcomes_effects_asked ->
    [0] ninguna medida de fiscalización
    [1] una medida de fiscalización
    *[other] { $outcomes_effects_asked } medidas de fiscalización
    }, { $outcomes_effects_clear ->
    [0] ninguna tiene
    [1] una tiene
    *[other] { $outcomes_effects_clear } tienen
    } el dictamen claro.

# No window on deaths or seizures around a control could be looked at on this day.
m-96ebf955c5 = No pudo examinarse en este día ninguna ventana sobre muertes o incautaciones en torno a una medida de fiscalización.

# Average change over the months after each control against the course before, with intervals at {brief.interval_level}, by window (months before and after); no size is shown where nothing is identified
m-ff263d8bc8 = Variación promedio en los meses posteriores a cada medida respecto de la trayectoria previa, con intervalos del { $brief_interval_level }, por ventana (meses antes y después); no se muestra magnitud cuando no se identifica nada

# In the half year after the class control the change is {outcomes.effect_2019_half_change:signed} ({brief.interval_level} interval {outcomes.effect_2019_half_interval}; verdict: {outcomes.effect_2019_half_verdict}); a fall smaller than {outcomes.effect_2019_half_smallest} could have been missed. A longer window reaches into the pandemic. Asked from the announcement on, as a change of five months, the {brief.interval_level} interval is {outcomes.effect_announced_interval} (verdict: {outcomes.effect_announced_verdict}). With suicides and transport deaths as predictors it is {outcomes.effect_beside_interval} from the day of effect on (verdict: {outcomes.effect_beside_verdict}).
m-5bd5d5ccb8 = En el semestre posterior a la fiscalización por clase, la variación es de { $outcomes_effect_2019_half_change__signed } (intervalo del { $brief_interval_level }: { $outcomes_effect_2019_half_interval }; dictamen: { $outcomes_effect_2019_half_verdict }); un descenso menor que { $outcomes_effect_2019_half_smallest } pudo no haberse detectado. Una ventana más larga llega hasta la pandemia. Si se examina a partir del anuncio, como variación de cinco meses, el intervalo del { $brief_interval_level } es { $outcomes_effect_announced_interval } (dictamen: { $outcomes_effect_announced_verdict }). Con los suicidios y las muertes por accidentes de transporte como predictores, es { $outcomes_effect_beside_interval } a partir del día de entrada en vigor (dictamen: { $outcomes_effect_beside_verdict }).

# Change of final monthly deaths in the half year after the class control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {effect_checks.deaths_level}
m-bfe6988bb5 = Variación de las muertes mensuales definitivas en el semestre posterior a la fiscalización por clase, respecto de la trayectoria previa: la misma pregunta en fechas sin hecho, con otras especificaciones por orden de magnitud (en oscuro las admitidas) y con cada modelo; intervalos del { $effect_checks_deaths_level }

# Change: average over the months of the pulse, against the course before, with its interval at {brief.interval_level}; all final months before, until the month before the pandemic.
m-61b6a39f64 = Variación: promedio de los meses del pulso, respecto de la trayectoria previa, con su intervalo del { $brief_interval_level }; todos los meses definitivos previos, hasta el mes anterior a la pandemia.

# Difference in deaths that involved synthetic opioids between states, for ten percentage points more of their share in the year before, by quarter named by its first month; black is the last quarter before, the reference; bars are intervals at {state_panels.level}
m-bf34ded988 = Diferencia entre estados en las muertes relacionadas con opioides sintéticos, para diez puntos porcentuales más de su proporción en el año previo, por trimestre nombrado por su primer mes; en negro, el último trimestre previo, la referencia; las barras son intervalos del { $state_panels_level }

# Change of the weight seized after that control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {effect_checks.seizures_level}; grey where nothing is identified
m-78768a5f95 = Variación del peso incautado después de esa medida, respecto de la trayectoria previa: la misma pregunta en fechas sin hecho, con otras especificaciones por orden de magnitud (en oscuro las admitidas) y con cada modelo; intervalos del { $effect_checks_seizures_level }; en gris cuando no se identifica nada

# The day of this brief is {brief.as_of}. Events are known to {evidence.events_known_to}; no data file that is kept was published by then.
m-09d07cbf11 = Fecha de este informe: { $brief_as_of }. Los hechos se conocen hasta el { $evidence_events_known_to }; ningún archivo de datos conservado se había publicado para entonces.

# Of {evidence.timeline_rows} rows in its timelines {evidence.share_sourced} are confirmed by their publisher or reported by a named one.
m-e3bcb231a3 = De { $evidence_timeline_rows } filas de sus cronologías, { $evidence_share_sourced } están confirmadas por su organismo emisor o constan según informes de uno identificado.

# This is the first release, so there is none to compare it with.
m-e81d0966a1 = Esta es la primera edición, por lo que no hay otra con la cual compararla.

# No headline figure moved since release {brief.changes_previous}.
m-a7b284dc44 = Ninguna cifra principal varió desde la edición { $brief_changes_previous }.

# {brief.changes_words_count:None|One verdict or status is another|{} verdicts and statuses are others}: {brief.changes_words}.
m-44fe142b0f = { $brief_changes_words_count ->
    [0] Ningún dictamen ni estado es distinto
    [1] Un dictamen o estado es distinto
    *[other] { $brief_changes_words_count } dictámenes y estados son distintos
    }: { $brief_changes_words }.

# New in the timelines: {brief.changes_rows}.
m-591a438271 = Novedades en las cronologías: { $brief_changes_rows }.

# Of {brief.changes_shared} figures, {brief.changes_revised:none was|one was|{} were} revised for the same period, {brief.changes_updated:none|one|{}} updated to another period or day{brief.changes_gained:|, one gained a value|, {} gained a value}{brief.changes_lost:|, one lost its value|, {} lost their value}; {brief.changes_appeared:none was|one was|{} were} added and {brief.changes_disappeared:none|one|{}} removed.
m-f743275c93 = De { $brief_changes_shared } cifras, { $brief_changes_revised ->
    [0] ninguna se revisó
    [1] una se revisó
    *[other] { $brief_changes_revised } se revisaron
    } para el mismo periodo, { $brief_changes_updated ->
    [0] ninguna se actualizó
    [1] una se actualizó
    *[other] { $brief_changes_updated } se actualizaron
    } a otro periodo o día{ $brief_changes_gained ->
    [0] {""}
    [1] , una obtuvo un valor
    *[other] , { $brief_changes_gained } obtuvieron un valor
    }{ $brief_changes_lost ->
    [0] {""}
    [1] , una perdió su valor
    *[other] , { $brief_changes_lost } perdieron su valor
    }; { $brief_changes_appeared ->
    [0] ninguna se agregó
    [1] una se agregó
    *[other] { $brief_changes_appeared } se agregaron
    } y { $brief_changes_disappeared ->
    [0] ninguna se eliminó
    [1] una se eliminó
    *[other] { $brief_changes_disappeared } se eliminaron
    }.

# The two releases were made with different settings ({brief.changes_settings}), and figures can differ for that reason alone.
m-9638f0f814 = Las dos ediciones se elaboraron con configuraciones distintas ({ $brief_changes_settings }), y las cifras pueden diferir por esa sola razón.

# No headline figure was revised since release {brief.changes_previous}. The one that moved most: {brief.changes_lead}. It was {brief.changes_lead_before} ({brief.changes_lead_period_before}) and is now {brief.changes_lead_now} ({brief.changes_lead_period}), {brief.changes_lead_by}.
m-34a6403f05 = Ninguna cifra principal se revisó desde la edición { $brief_changes_previous }. La que más varió: { $brief_changes_lead }. Era { $brief_changes_lead_before } ({ $brief_changes_lead_period_before }) y ahora es { $brief_changes_lead_now } ({ $brief_changes_lead_period }), { $brief_changes_lead_by }.

# The headline figure revised most since release {brief.changes_previous}: {brief.changes_lead}, {brief.changes_lead_period}. It was {brief.changes_lead_before} and is now {brief.changes_lead_now}, {brief.changes_lead_by}; no past revision of it at that age is held.
m-7e670e4ffe = La cifra principal más revisada desde la edición { $brief_changes_previous }: { $brief_changes_lead }, { $brief_changes_lead_period }. Era { $brief_changes_lead_before } y ahora es { $brief_changes_lead_now }, { $brief_changes_lead_by }; no se tiene ninguna revisión anterior de ella a esa antigüedad.

# The headline figure revised most since release {brief.changes_previous}: {brief.changes_lead}, {brief.changes_lead_period}. It was {brief.changes_lead_before} and is now {brief.changes_lead_now}, {brief.changes_lead_by}. That is more than {brief.changes_usual_held:none|the one past revision|any of the {} past revisions} of it at that age ({brief.changes_usual_largest}).
m-c0cbbfe5eb = La cifra principal más revisada desde la edición { $brief_changes_previous }: { $brief_changes_lead }, { $brief_changes_lead_period }. Era { $brief_changes_lead_before } y ahora es { $brief_changes_lead_now }, { $brief_changes_lead_by }. Esto es más que { $brief_changes_usual_held ->
    [0] ninguna revisión anterior
    [1] la única revisión anterior
    *[other] cualquiera de las { $brief_changes_usual_held } revisiones anteriores
    } de ella a esa antigüedad ({ $brief_changes_usual_largest }).

# The headline figure revised most since release {brief.changes_previous}: {brief.changes_lead}, {brief.changes_lead_period}. It was {brief.changes_lead_before} and is now {brief.changes_lead_now}, {brief.changes_lead_by}. That is no more than {brief.changes_usual_held:none|the one past revision|the largest of the {} past revisions} of it at that age ({brief.changes_usual_largest}).
m-9316531c70 = La cifra principal más revisada desde la edición { $brief_changes_previous }: { $brief_changes_lead }, { $brief_changes_lead_period }. Era { $brief_changes_lead_before } y ahora es { $brief_changes_lead_now }, { $brief_changes_lead_by }. Esto no es más que { $brief_changes_usual_held ->
    [0] ninguna revisión anterior
    [1] la única revisión anterior
    *[other] la mayor de las { $brief_changes_usual_held } revisiones anteriores
    } de ella a esa antigüedad ({ $brief_changes_usual_largest }).

# Weight in the unit of US customs, 0.4536 kilograms, of the seized material and not of the pure drug.
m-142ab29428 = Peso en la unidad de la aduana estadounidense, 0.4536 kilogramos, del material incautado y no de la droga pura.

# , rows to show of:
m-e3876df956 = , filas por mostrar de:

# All
m-a52ace420f = Todo

# More
m-d47d7cb0e4 = Más

# in the chapter:
m-426d4fa15e = en el capítulo:

# Link
m-a6a32dbc56 = Enlace

# The line of a row: what was known on the same day of each year, on a scale of its own. Hollow dot: before; full dot: now.
m-c892572281 = La línea de una fila: lo que se conocía el mismo día de cada año, en su propia escala. Punto hueco: antes; punto lleno: ahora.

# Source:
m-c707ee4ecc = Fuente:

# Download
m-d6eafe8235 = Descargar

# Cite
m-4c69c12e24 = Citar

# Data behind this picture, and how to cite it
m-988d16f4f4 = Datos de esta gráfica y cómo citarla

# the data behind
m-31c483594a = los datos de base

# as of
m-60097e7b87 = al

# Skip to the brief
m-4e9c90da0d = Ir al informe

# Status of this release
m-451ab1f6e8 = Estado de esta edición

# Metrics brief
m-ecf3f3b25e = Informe breve de indicadores

# Contents
m-437aea62a5 = Contenido

# Annex
m-4d61017c9c = Anexo

# Page one
m-28e0625eda = Primera página

# How to read this brief
m-9b4eec3521 = Cómo leer este informe

# Definitions
m-8775bbb39c = Definiciones

# Sources
m-caf85b0888 = Fuentes

# How to cite
m-ad8da4643c = Cómo citar

# This release
m-056adfd1d8 = Esta edición

# Data and formats
m-083cdc090a = Datos y formatos

# What stands behind the chapters, to look things up in.
m-19c64cafd1 = Lo que respalda los capítulos, para consulta.

# The brief shows what was public on its day, and nothing later. Each figure in a sentence is a named result; all of them are in the files named below, beside this page, with definition, unit, period, interval, vintage and source. A dotted line under a figure or a heading leads to its definition. Downloads lie beside this page, in its folder of data; their rows stand in the page too.
m-22ddb12956 = El informe muestra lo que era público en su fecha, y nada posterior. Cada cifra de una oración es un resultado designado; todos están en los archivos indicados abajo, junto a esta página, con definición, unidad, periodo, intervalo, edición de los datos y fuente. Una línea punteada bajo una cifra o un encabezado lleva a su definición. Las descargas están junto a esta página, en su carpeta de datos; sus filas figuran también en la página.

# Files:
m-e1a1abcfc4 = Archivos:

# Words of change follow one scale, in percent of the earlier figure.
m-8a638bcc78 = Las palabras de variación siguen una sola escala, en porcentaje de la cifra anterior.

# Words of change
m-f50f3f328c = Palabras de variación

# Change is
m-4f8eb8f2e7 = La variación es

# Upward
m-0c11aa73c7 = Al alza

# Downward
m-0103728b48 = A la baja

# Words of method
m-9dcb5d9f07 = Palabras de método

# Headings of tables
m-991edb6889 = Encabezados de cuadros

# Figures in sentences
m-7cba9a5db7 = Cifras en oraciones

# Every publication that the brief draws on, by publisher, with its day of publication and the day it was last read: of a dataset that of its newest file, of a page that of the last review of its timeline.
m-c573f59bb7 = Todas las publicaciones en que se basa el informe, por organismo emisor, con su día de publicación y el día en que se leyeron por última vez: de un conjunto de datos, el de su archivo más reciente; de una página, el de la última revisión de su cronología.

# As a table:
m-6c5f4083d8 = En forma de tabla:

# All sources, by publisher
m-42a75d831f = Todas las fuentes, por organismo emisor

# read
m-3316348dba = leída

# day of reading not recorded
m-928528fc27 = día de lectura no registrado

# A figure or table keeps its number and its address from release to release; its line to cite stands with it.
m-5d13fc2d18 = Una gráfica o un cuadro conserva su número y su dirección de una edición a otra; su línea para citar la acompaña.

# No web address is set for this brief: the addresses in these lines are relative to the folder of the release.
m-6e1f44dc52 = No hay una dirección web fijada para este informe: las direcciones de estas líneas son relativas a la carpeta de la edición.

# This brief claims no cause. Facts carry their publisher.
m-fd15ca5ea5 = Este informe no atribuye causas. Cada dato indica su organismo emisor.

# Attached:
m-815d7fb087 = Adjunto:

# In words: page
m-2b74bce772 = En palabras: página

# The brief shows what was public on its day, and nothing later. Each figure in a sentence is a named result; all of them, with definition, unit, period, interval, vintage and source, are in the files results.csv and results.json attached to this document. Data behind each picture are there too. Words of change follow one scale, in percent of the earlier figure:
m-f1bce027c4 = El informe muestra lo que era público en su fecha, y nada posterior. Cada cifra de una oración es un resultado designado; todos, con definición, unidad, periodo, intervalo, edición de los datos y fuente, están en los archivos results.csv y results.json adjuntos a este documento. También están ahí los datos de cada gráfica. Las palabras de variación siguen una sola escala, en porcentaje de la cifra anterior:

# Every publication that the brief draws on, with its days of publication and of last reading, is in the attached file sources.csv. By publisher, with the number of publications:
m-a4a9e5a6ec = Todas las publicaciones en que se basa el informe, con sus días de publicación y de última lectura, están en el archivo adjunto sources.csv. Por organismo emisor, con el número de publicaciones:

# A figure or table is cited by its number, its key in brackets beside it, and the release. Number and key stay from release to release.
m-5e2b284651 = Una gráfica o un cuadro se cita por su número, su clave entre corchetes al lado, y la edición. El número y la clave se mantienen de una edición a otra.

# No web address is set for this brief; in the page beside this document, the key after a number sign leads to the figure or table.
m-542e824b7c = No hay una dirección web fijada para este informe; en la página junto a este documento, la clave después de un signo de número lleva a la gráfica o al cuadro.

# Figures in words
m-fbf2a9d680 = Cifras en palabras

# below {n1}
m-e1ffe50957 = inferior a { $n1 }

# about the same as
m-96c42ad20e = aproximadamente igual a

# slightly more than
m-3da380da1f = ligeramente superior a

# slightly less than
m-6c8b023a9a = ligeramente inferior a

# more than
m-7b6d26a261 = superior a

# less than
m-59238e4f67 = inferior a

# much more than
m-9ac69a1b47 = muy superior a

# much less than
m-edc8f70dd6 = muy inferior a

# {n1} or more
m-c7285ad6bb = { $n1 } o más

# far more than
m-de93849142 = sumamente superior a

# far less than
m-a98ef67d8a = sumamente inferior a

# Search this brief
m-8bab2b6857 = Buscar en este informe

# found
m-bcc649cfdb = encontrados

# Sort
m-bec69036aa = Ordenar

# Rows with a word
m-a61a334d64 = Filas con una palabra

# Copy link
m-dbf362d4f2 = Copiar enlace

# Link copied
m-d12860c21e = Enlace copiado

# The link is in the address bar
m-7f44543ede = El enlace está en la barra de direcciones

# Read values
m-0513030390 = Leer los valores

# with the arrow keys
m-5081f54b77 = con las teclas de flecha

# {count:|One text of this brief has no translation yet and stands in English.|{} texts of this brief have no translation yet and stand in English.}
m-a40f12edf5 = { $count ->
    [0] {""}
    [1] Un texto de este informe aún no tiene traducción y figura en inglés.
    *[other] { $count } textos de este informe aún no tienen traducción y figuran en inglés.
    }

# Data:
m-4f4f68ffcf = Datos:

# release
m-a4d451ec23 = edición

# as known:
m-ed662f6f18 = según se conocía:

# {n1} row
m-87a6526657 = { $n1 } fila

# {n1} rows
m-cab5174720 = { $n1 } filas

# before {n1}
m-9da1fb2933 = antes de { $n1 }

# {what} ({before} before, {now} now)
m-05d9f672c6 = { $what } (antes { $before }, ahora { $now })
