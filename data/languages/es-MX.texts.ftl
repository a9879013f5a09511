# Facts of timelines, cells, labels and words inside pictures. A name {n1} stands for a figure as English has it,
# {d1} for a day, {m1} for a month.

# what the row says
m-dabe2deb01 = qué dice la fila

# what China did: on the day before the event that is counted from, and on the day of the brief, with how sure what is new is
m-06f3c683e6 = qué hizo China: en la víspera del hecho desde el que se cuenta y en la fecha del informe, con la certeza de lo nuevo

# what the United States did: on the day before the event that is counted from, and on the day of the brief, with how sure what is new is
m-422811b416 = qué hicieron los Estados Unidos: en la víspera del hecho desde el que se cuenta y en la fecha del informe, con la certeza de lo nuevo

# Table {n1}
m-04df4e0ead = Cuadro { $n1 }

# Deaths had been falling for {outcomes.fall_before_meeting} when the two sides met
m-d0642a2eb9 = Las muertes llevaban { $outcomes_fall_before_meeting } en descenso cuando las dos partes se reunieron

# Lanes of acts by who did them (China: control {n1} duty {n2}; United States: control {n3} duty {n4}; both: meeting {n5}).
m-81021d78d7 = Franjas de actos según quién los realizó (China: fiscalización { $n1 } arancel { $n2 }; Estados Unidos: fiscalización { $n3 } arancel { $n4 }; ambas partes: reunión { $n5 }).

# Named: China: fentanyl class, {d1}; US duty {n1}, {d2}; Busan meeting, {d3}; US duty ends, {d4}.
m-fdec86d3a5 = Con nombre: China: clase del fentanilo, { $d1 }; arancel de EE. UU. { $n1 }, { $d2 }; reunión de Busan, { $d3 }; fin del arancel de EE. UU., { $d4 }.

# Pounds of fentanyl seized, month: most {n1} in {m1}, latest {n2} in {m2}, still open.
m-73a13471eb = Libras de fentanilo incautadas, por mes: máximo { $n1 } en { $m1 }, último dato { $n2 } en { $m2 }, aún abierto.

# Laboratory identifications, half-year: most {n1} in {m1}, latest {n2} in {m2}, still open.
m-6c083e4f84 = Identificaciones de laboratorio, por semestre: máximo { $n1 } en { $m1 }, último dato { $n2 } en { $m2 }, aún abierto.

# Deaths, month: most {n1} in {m1}, latest {n2} in {m2}, still open.
m-adaf7de955 = Muertes, por mes: máximo { $n1 } en { $m1 }, último dato { $n2 } en { $m2 }, aún abierto.

# China: fentanyl class
m-93dd5ca5c4 = China: clase del fentanilo

# US duty {n1}
m-f3904a8f1f = Arancel de EE. UU. { $n1 }

# Busan meeting
m-6f85bc823b = Reunión de Busan

# US duty ends
m-9dfa9b61f2 = Fin del arancel de EE. UU.

# Pounds of fentanyl seized, month
m-225ef8a954 = Libras de fentanilo incautadas, mes

# Laboratory identifications, half-year
m-34997bf7ef = Identificaciones de laboratorio, semestre

# Deaths, month
m-c881d38651 = Muertes, mes

# control
m-0fcd568a5c = fiscalización

# duty
m-9bb09914b1 = arancel

# meeting
m-0fd9243621 = reunión

# Month
m-310ca503ef = Mes

# calendar month
m-1bf2e33531 = mes calendario

# What was done
m-9a2fc57bbe = Qué se hizo

# acts of the month that took effect in it, by side
m-7f08e075b7 = actos del mes que entraron en vigor en él, por parte

# Pounds
m-b48176ac41 = Libras

# weight of the seized material, not of the pure drug
m-d59c45c2d2 = peso del material incautado, no de la droga pura

# Identifications
m-57f115eb3b = Identificaciones

# times that laboratories identified the substance
m-4eec3d6fb8 = veces que los laboratorios identificaron la sustancia

# Deaths
m-cab73116d7 = Muertes

# deaths that involved synthetic opioids
m-fe2a8e57e4 = muertes relacionadas con opioides sintéticos

# United States: Cyclopropylfentanyl
m-e69071721b = Estados Unidos: ciclopropilfentanilo

# China: The fentanyl precursors NPP and {n1}-ANPP; United States: Seven fentanyls; United States: Fentanyl-related substances as a class
m-0d5c53d270 = China: los precursores del fentanilo NPP y { $n1 }-ANPP; Estados Unidos: siete fentanilos; Estados Unidos: sustancias relacionadas con el fentanilo, como clase

# China: {n1} new psychoactive substances, among them two fentanyls
m-f57238ac13 = China: { $n1 } nuevas sustancias psicoactivas, entre ellas dos fentanilos

# United States: Five fentanyls
m-f2fdd22415 = Estados Unidos: cinco fentanilos

# both: China undertakes to put fentanyl-type substances under control as one class.
m-267028184c = ambas partes: China se compromete a someter a fiscalización, como una sola clase, las sustancias de tipo fentanilo.

# China: All fentanyl-related substances, defined by structure
m-8102e6a2d5 = China: todas las sustancias relacionadas con el fentanilo, definidas por su estructura

# United States: Benzylfentanyl; {n1}-AP with its amides, carbamates and salts, and so {n2}-boc-{n3}-AP; United States: Norfentanyl
m-95216d7a19 = Estados Unidos: bencilfentanilo; { $n1 }-AP con sus amidas, carbamatos y sales, y con ello { $n2 }-boc-{ $n3 }-AP; Estados Unidos: norfentanilo

# United States: Isotonitazene
m-78fe172579 = Estados Unidos: isotonitazeno

# United States: Brorphine
m-e3d1bf36e1 = Estados Unidos: brorfina

# United States: Ten named fentanyl-related substances
m-228f2a41f4 = Estados Unidos: diez sustancias relacionadas con el fentanilo, incluidas por su nombre

# United States: Four named fentanyl-related substances
m-cf55a41fc5 = Estados Unidos: cuatro sustancias relacionadas con el fentanilo, incluidas por su nombre

# China: Synthetic cannabinoids as a class, and {n1} other substances
m-10eba5014a = China: cannabinoides sintéticos, como clase, y otras { $n1 } sustancias

# United States: Seven nitazenes
m-c5cdaeba2b = Estados Unidos: siete nitazenos

# United States: {n1}-boc-{n2}-AP
m-2cd98d2c4f = Estados Unidos: { $n1 }-boc-{ $n2 }-AP

# United States: {n1}-piperidone with its acetals, amides, carbamates and salts, and so {n2}-boc-{n3}-piperidone
m-b046b9fbfe = Estados Unidos: { $n1 }-piperidona con sus acetales, amidas, carbamatos y sales, y con ello { $n2 }-boc-{ $n3 }-piperidona

# United States: Metonitazene
m-c9866e55de = Estados Unidos: metonitazeno

# both: Cooperation on drugs starts again and a working group is agreed; the United States takes a Chinese police forensic institute off the Entity List from {n1}.; United States: Halides of {n2}-AP
m-fa9d10f54a = ambas partes: se reanuda la cooperación en materia de drogas y se acuerda un grupo de trabajo; los Estados Unidos retiran de la Lista de Entidades un instituto forense de la policía china a partir de { $n1 }.; Estados Unidos: haluros de { $n2 }-AP

# United States: Nine named fentanyl-related substances
m-28620cc030 = Estados Unidos: nueve sustancias relacionadas con el fentanilo, incluidas por su nombre

# both: The working group is launched in Beijing.
m-ed2211af72 = ambas partes: el grupo de trabajo inicia sus labores en Beijing.

# United States: {n1}-methyl-AP-{n2} a synthetic opioid
m-e9346aafe3 = Estados Unidos: { $n1 }-metil-AP-{ $n2 }, un opioide sintético

# United States: Three nitazenes
m-aee795c8a2 = Estados Unidos: tres nitazenos

# China: {n1} chemicals, among them propionyl chloride
m-73046e868d = China: { $n1 } sustancias químicas, entre ellas el cloruro de propionilo

# China: {n1} new psychoactive substances, among them brorphine and some nitazenes; United States: Two nitazenes; both: Senior officials meet in Washington on enforcement, illicit finance, faster scheduling, diversion and new threats.
m-74dc22bdf1 = China: { $n1 } nuevas sustancias psicoactivas, entre ellas la brorfina y algunos nitazenos; Estados Unidos: dos nitazenos; ambas partes: altos funcionarios se reúnen en Washington para tratar la aplicación de la ley, las finanzas ilícitas, una fiscalización más rápida, el desvío y las nuevas amenazas.

# China: Three fentanyl precursors and four other substances
m-3bf90758f6 = China: tres precursores del fentanilo y otras cuatro sustancias

# United States: Duty: Fentanyl, {n1}; China: Duty: Response to fentanyl, {n2}
m-bc7159da94 = Estados Unidos: arancel: fentanilo, { $n1 }; China: arancel: respuesta al del fentanilo, { $n2 }

# China: Nitazenes as a class, defined by structure with etonitazene as reference, and {n1} other substances; United States: Fentanyl-related substances as a class; China: Two fentanyl precursors; China: Catalogues of medicinal narcotic and psychotropic drugs; China: Non-medicinal catalogue: {n2} items and the fentanyl, synthetic cannabinoid and nitazene classes
m-df101f5a71 = China: nitazenos como clase, definidos por su estructura con el etonitazeno como referencia, y otras { $n1 } sustancias; Estados Unidos: sustancias relacionadas con el fentanilo, como clase; China: dos precursores del fentanilo; China: catálogos de estupefacientes y sustancias sicotrópicas de uso médico; China: catálogo de sustancias sin uso médico: { $n2 } sustancias y las clases del fentanilo, los cannabinoides sintéticos y los nitazenos

# United States: Two nitazenes
m-a8206c53ef = Estados Unidos: dos nitazenos

# United States: Seven named fentanyl-related substances
m-95bc566414 = Estados Unidos: siete sustancias relacionadas con el fentanilo, incluidas por su nombre

# United States: {n1}-boc-{n2}-piperidone; United States: Seven nitazenes; both: Trade and drug-control understandings. The Chinese readout of the meeting itself does not mention fentanyl; the commerce ministry's statement of the same day lists consensus on drug-control cooperation over fentanyl.
m-c6329a35ec = Estados Unidos: { $n1 }-boc-{ $n2 }-piperidona; Estados Unidos: siete nitazenos; ambas partes: entendimientos sobre comercio y fiscalización de drogas. El comunicado chino sobre la reunión misma no menciona el fentanilo; la declaración del ministerio de comercio del mismo día incluye un consenso sobre la cooperación en fiscalización de drogas respecto del fentanilo.

# China: {n1} precursor chemicals listed; names not available here; United States: Duty: Fentanyl, {n2}
m-391b1e3937 = China: { $n1 } precursores químicos incluidos en la lista; nombres no disponibles aquí; Estados Unidos: arancel: fentanilo, { $n2 }

# both: Drug-control teams of the two sides are in close contact; a recent video conference took stock and set priorities.; United States: Two nitazenes
m-18799d761f = ambas partes: los equipos de fiscalización de drogas de las dos partes están en contacto estrecho; una videoconferencia reciente hizo balance y fijó prioridades.; Estados Unidos: dos nitazenos

# United States: Two nitazenes; United States: Duty: Fentanyl, {n1}
m-38fa9a6891 = Estados Unidos: dos nitazenos; Estados Unidos: arancel: fentanilo, { $n1 }

# United States: Propionyl chloride
m-0c31a376a8 = Estados Unidos: cloruro de propionilo

# both: State visit; a Board of Trade and a Board of Investment are chartered. No tariff step and no longer truce.; China: Three further precursor chemicals, names not given
m-b90d6140cf = ambas partes: visita de Estado; se constituyen una Junta de Comercio y una Junta de Inversiones. Ningún paso arancelario ni tregua más larga.; China: otros tres precursores químicos, sin nombres publicados

# China: {n1} new psychoactive substances
m-80989f302f = China: { $n1 } nuevas sustancias psicoactivas

# China: Two further fentanyl precursors (carboxylate esters of NPP); both: Chinese list of eight outcomes: item {n1} says drug and police bodies achieved visible results and cracked several cases on new substances and precursors together.
m-7bbed42240 = China: otros dos precursores del fentanilo (ésteres carboxilato de la NPP); ambas partes: lista china de ocho resultados: el punto { $n1 } dice que los organismos antidrogas y de policía lograron resultados visibles y resolvieron conjuntamente varios casos sobre nuevas sustancias y precursores.

# China: Orphines as a class, defined by structure with brorphine and spirobrorphine as references
m-a7373f05eb = China: orfinas como clase, definidas por su estructura con la brorfina y la espirobrorfina como referencias

# Data: Lighter: still open. Hollow: not confirmed
m-b6fcd0a05a = Datos: Más claro: aún abierto. Hueco: no confirmado

# Figure {n1}
m-16506ff5c5 = Gráfica { $n1 }

# day it happened or was said, as precise as the source
m-6f78a8db39 = día en que ocurrió o se dijo, con la precisión de la fuente

# whose promise, item, law or lever it is
m-b4b1ce8332 = de quién es el compromiso, la información, la ley o el instrumento

# what a measure of success would need
m-ff0fd5fcf9 = qué necesitaría un indicador de éxito

# Promises on
m-8f400a6ac3 = Compromisos sobre

# drug control, or tariffs, trade, shipping and export controls
m-2631626fa6 = fiscalización de drogas, o aranceles, comercio, transporte marítimo y controles de exportación

# Made
m-45a5300c04 = Contraídos

# promises that are twelve months old on the day of the brief
m-8d6965799f = compromisos que han cumplido doce meses en la fecha del informe

# In law
m-a833fe9494 = En norma

# a published legal text carried them in full by twelve months after they were made
m-a56c200140 = un texto legal publicado los recogía en su totalidad a los doce meses de contraerse

# Carried out
m-947f3e2f05 = Ejecutados

# their test was met in full by twelve months after they were made
m-75c1f921a1 = su criterio se cumplió en su totalidad a los doce meses de contraerse

# In part
m-761fab5ada = En parte

# a part was seen by then, or the other side alone reports it
m-60a83f5262 = se había observado una parte para entonces, o solo la otra parte informa de ello

# Nothing seen
m-0c687ee486 = Nada observado

# no act was found by then
m-a151145ede = no se había hallado ningún acto para entonces

# In figures
m-72ad2cbb27 = En cifras

# a government published a count or a review that covers the whole by then
m-67e79659b4 = un gobierno había publicado para entonces un recuento o una revisión que abarca el conjunto

# drug control
m-72d6123a5d = fiscalización de drogas

# tariffs and trade
m-8ce60ba6bc = aranceles y comercio

# Rows of acts by side and kind from {d1}, where a line stands, to {d2}, where another stands.
m-795ed843b0 = Filas de actos por parte y tipo desde el { $d1 }, donde hay una línea, hasta el { $d2 }, donde hay otra.

# China: controls {n1} China: arrests, charges, sanctions {n2} China: duties {n3} China: trade terms kept {n4} United States: controls {n5} United States: arrests, charges, sanctions {n6} United States: duties {n7} United States: trade terms kept {n8} United States: due {n9} both: meetings {n10} both: due {n11}.
m-1794b4b197 = China: fiscalización { $n1 } China: detenciones, acusaciones, sanciones { $n2 } China: aranceles { $n3 } China: condiciones comerciales cumplidas { $n4 } Estados Unidos: fiscalización { $n5 } Estados Unidos: detenciones, acusaciones, sanciones { $n6 } Estados Unidos: aranceles { $n7 } Estados Unidos: condiciones comerciales cumplidas { $n8 } Estados Unidos: por vencer { $n9 } ambas partes: reuniones { $n10 } ambas partes: por vencer { $n11 }.

# Due: End of the tariff truce, {d1}; Duty planned: Section {n1} semiconductors, {d2}.
m-406f136e28 = Por vencer: fin de la tregua arancelaria, { $d1 }; arancel previsto: Sección { $n1 }, semiconductores, { $d2 }.

# Apr
m-617531b4fe = abr

# Jul
m-c43f56b980 = jul

# Oct
m-6877e8494c = oct

# China: arrests, charges, sanctions
m-8aac971bc5 = China: detenciones, acusaciones, sanciones

# China: duties
m-73e8f8c92a = China: aranceles

# China: trade terms kept
m-701e52aa2f = China: condiciones comerciales cumplidas

# United States: arrests, charges, sanctions
m-2023b3734b = Estados Unidos: detenciones, acusaciones, sanciones

# United States: duties
m-e64bc6dfdb = Estados Unidos: aranceles

# United States: trade terms kept
m-cfb38240c2 = Estados Unidos: condiciones comerciales cumplidas

# United States: due
m-a956367a83 = Estados Unidos: por vencer

# Both: meetings
m-3903ad0c4c = Ambas partes: reuniones

# Both: due
m-2c3f0261e5 = Ambas partes: por vencer

# Day from which it counts
m-599515d2e1 = Fecha desde la que cuenta

# Kind
m-f5387f9bb6 = Tipo

# control, case, duty, term kept, meeting, or due: a day ahead
m-11cf94db92 = fiscalización, caso, arancel, condición cumplida, reunión o por vencer: una fecha futura

# Confidence
m-6422e3e78f = Grado de confirmación

# how well the row is sourced: confirmed, reported or unconfirmed
m-90aad54371 = qué tan bien documentada está la fila: confirmado, según informes o sin confirmar

# Publisher
m-2137854589 = Organismo emisor

# who published the fact, with a link to the page
m-6c330a69bd = quién publicó el dato, con enlace a la página

# Trade and drug-control understandings. The Chinese readout of the meeting itself does not mention fentanyl; the commerce ministry's statement of the same day lists consensus on drug-control cooperation over fentanyl.
m-7b2b868638 = Entendimientos sobre comercio y fiscalización de drogas. El comunicado chino sobre la reunión misma no menciona el fentanilo; la declaración del ministerio de comercio del mismo día incluye un consenso sobre la cooperación en fiscalización de drogas respecto del fentanilo.

# term kept
m-865705b8af = condición cumplida

# Suspend for a year the export controls of {d1} on rare earths and related goods.
m-868cf9eb28 = Suspender por un año los controles de exportación del { $d1 } sobre tierras raras y mercancías conexas.

# {n1} precursor chemicals listed; names not available here
m-51a9533e76 = { $n1 } precursores químicos incluidos en la lista; nombres no disponibles aquí

# Suspend for a year the measures that answer the US maritime action.
m-b037d5f5f5 = Suspender por un año las medidas de respuesta a la acción marítima de los Estados Unidos.

# Duty: Fentanyl, {n1}
m-f4fe5c02e6 = Arancel: fentanilo, { $n1 }

# Suspend for a year the affiliates rule of {d1} on entities owned half or more by listed ones.
m-94095b0986 = Suspender por un año la regla sobre filiales del { $d1 }, relativa a entidades cuya propiedad corresponde en la mitad o más a entidades incluidas en la lista.

# Suspend for a year the measures under section {n1} on maritime transport, logistics and shipbuilding.
m-ecfad7fc4e = Suspender por un año las medidas de la Sección { $n1 } sobre transporte marítimo, logística y construcción naval.

# Prolong product exclusions from the section {n1} duties of {n2} and {n3}.
m-b2b2da6b63 = Prorrogar exclusiones de productos respecto de los aranceles de la Sección { $n1 } de { $n2 } y { $n3 }.

# Drug-control teams of the two sides are in close contact; a recent video conference took stock and set priorities.
m-d04a50a12a = Los equipos de fiscalización de drogas de las dos partes están en contacto estrecho; una videoconferencia reciente hizo balance y fijó prioridades.

# Two nitazenes
m-6d20e9329c = Dos nitazenos

# Duty: Reciprocal, {n1}
m-d3912ed8bf = Arancel: recíproco, { $n1 }

# Propionyl chloride
m-6942465a16 = Cloruro de propionilo

# case
m-bbfcd4160a = caso

# Controller of a company
m-d1fc3dae3f = Persona que controla una empresa

# Cases of a campaign begun in {m1}
m-d1046935f9 = Casos de una campaña iniciada en { $m1 }

# State visit; a Board of Trade and a Board of Investment are chartered. No tariff step and no longer truce.
m-48e2d0dbc5 = Visita de Estado; se constituyen una Junta de Comercio y una Junta de Inversiones. Ningún paso arancelario ni tregua más larga.

# Three further precursor chemicals, names not given
m-c3a0a529b2 = Otros tres precursores químicos, sin nombres publicados

# {n1} new psychoactive substances
m-2add5f8762 = { $n1 } nuevas sustancias psicoactivas

# Duty: Section {n1} forced labour, {n2}
m-8359ee5a03 = Arancel: Sección { $n1 }, trabajo forzoso, { $n2 }

# Two further fentanyl precursors (carboxylate esters of NPP)
m-f0eeff12bd = Otros dos precursores del fentanilo (ésteres carboxilato de la NPP)

# Chinese list of eight outcomes: item {n1} says drug and police bodies achieved visible results and cracked several cases on new substances and precursors together.
m-651633b345 = Lista china de ocho resultados: el punto { $n1 } dice que los organismos antidrogas y de policía lograron resultados visibles y resolvieron conjuntamente varios casos sobre nuevas sustancias y precursores.

# Makers and sellers of precursors
m-dec6348c39 = Fabricantes y vendedores de precursores

# Orphines as a class, defined by structure with brorphine and spirobrorphine as references
m-efb2dae890 = Orfinas como clase, definidas por su estructura con la brorfina y la espirobrorfina como referencias

# Duty: Section {n1} four year review
m-20607b5200 = Arancel: Sección { $n1 }, revisión cuatrienal

# due
m-458a4770df = por vencer

# Data: Acts by side and kind; hollow: not confirmed, or ahead; the last line is the day of this brief
m-fb75f9906a = Datos: Actos por parte y tipo; hueco: no confirmado o por venir; la última línea es la fecha de este informe

# Promises with a bar of the steps each has climbed.
m-b0f5d86f6e = Compromisos con una barra de los pasos que cada uno ha alcanzado.

# China, Control all fentanyl-type substances as one class: announced not known, in law yes, carried out yes, measured not needed, status met.
m-24df55a873 = China, Someter a fiscalización, como una sola clase, todas las sustancias de tipo fentanilo: anunciado se desconoce, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# China, Curb the flow of precursors, warn industry and restart cooperation: announced yes, in law not needed, carried out in part, measured none found, status partly.
m-02aebd4748 = China, Frenar el flujo de precursores, alertar a la industria y reanudar la cooperación: anunciado sí, en norma no se requiere, ejecutado en parte, medido no hallado, estado cumplido en parte.

# China, Control nitazenes as a class: announced yes, in law yes, carried out yes, measured not needed, status met.
m-a220c540d1 = China, Someter los nitazenos a fiscalización como clase: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# China, Cooperate on drug control over fentanyl, as agreed in the trade talks: announced yes, in law yes, carried out in part, measured none found, status partly.
m-148b999aa1 = China, Cooperar en fiscalización de drogas respecto del fentanilo, según lo acordado en las consultas comerciales: anunciado sí, en norma sí, ejecutado en parte, medido no hallado, estado cumplido en parte.

# China, Suspend for a year the export controls of {d1} on rare earths and related goods: announced yes, in law yes, carried out yes, measured not needed, status met.
m-8336921f79 = China, Suspender por un año los controles de exportación del { $d1 } sobre tierras raras y mercancías conexas: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# China, Suspend for a year the measures that answer the US maritime action: announced yes, in law yes, carried out yes, measured not needed, status met.
m-04e014a393 = China, Suspender por un año las medidas de respuesta a la acción marítima de los Estados Unidos: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# China, Stop sending certain designated chemicals to North America: announced one side's word, in law in part, carried out in part, measured none found, status partly.
m-e324e341ba = China, Dejar de enviar a América del Norte ciertas sustancias químicas designadas: anunciado según una parte, en norma en parte, ejecutado en parte, medido no hallado, estado cumplido en parte.

# China, Control exports of certain other chemicals strictly, whatever the destination: announced one side's word, in law in part, carried out in part, measured not needed, status partly.
m-3a69c24005 = China, Controlar estrictamente la exportación de ciertas otras sustancias químicas, cualquiera que sea el destino: anunciado según una parte, en norma en parte, ejecutado en parte, medido no se requiere, estado cumplido en parte.

# China, Suspend the counter-tariffs to the fentanyl duty that were announced from {n1} on: announced yes, in law yes, carried out yes, measured not needed, status met.
m-215a346be8 = China, Suspender los aranceles de respuesta al arancel vinculado al fentanilo anunciados desde { $n1 }: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# China, Warn firms about listed and unlisted precursors and equipment and have them check foreign buyers: announced yes, in law not needed, carried out in part, measured in part, status partly.
m-8738f0fdd4 = China, Alertar a las empresas sobre precursores y equipos, fiscalizados y no fiscalizados, y hacer que verifiquen a los compradores extranjeros: anunciado sí, en norma no se requiere, ejecutado en parte, medido en parte, estado cumplido en parte.

# China, Control seven chemical companies at once: announced one side's word, in law none found, carried out none found, measured not needed, status no public evidence.
m-5ca334e83f = China, Controlar siete empresas químicas a la vez: anunciado según una parte, en norma no hallado, ejecutado no hallado, medido no se requiere, estado sin constancia pública.

# China, Run a nationwide police task force against illicit precursors: announced yes, in law not needed, carried out in part, measured in part, status partly.
m-87959d95a0 = China, Operar un grupo policial especial de alcance nacional contra los precursores ilícitos: anunciado sí, en norma no se requiere, ejecutado en parte, medido en parte, estado cumplido en parte.

# China, Control orphines as a class: announced one side's word, in law one side's word, carried out one side's word, measured not needed, status met.
m-04c7e87ce3 = China, Someter las orfinas a fiscalización como clase: anunciado según una parte, en norma según una parte, ejecutado según una parte, medido no se requiere, estado cumplido.

# China, Control the export of two more fentanyl precursors: announced yes, in law in part, carried out in part, measured not needed, status partly.
m-dc4929af02 = China, Controlar la exportación de otros dos precursores del fentanilo: anunciado sí, en norma en parte, ejecutado en parte, medido no se requiere, estado cumplido en parte.

# United States, Take the Chinese police forensic institute off the Entity List: announced yes, in law yes, carried out yes, measured not needed, status met.
m-bae29bedc6 = Estados Unidos, Retirar de la Lista de Entidades el instituto forense de la policía china: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# United States, Lower the fentanyl duty on Chinese goods from {n1} to {n2}: announced yes, in law yes, carried out yes, measured not needed, status overtaken.
m-2a7df691ca = Estados Unidos, Reducir de { $n1 } a { $n2 } el arancel vinculado al fentanilo sobre las mercancías chinas: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado sin objeto por hechos ajenos.

# United States, Suspend for a year the affiliates rule of {d1} on entities owned half or more by listed ones: announced yes, in law yes, carried out yes, measured not needed, status met.
m-f57a22e186 = Estados Unidos, Suspender por un año la regla sobre filiales del { $d1 }, relativa a entidades cuya propiedad corresponde en la mitad o más a entidades incluidas en la lista: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# United States, Suspend for a year the measures under section {n1} on maritime transport, logistics and shipbuilding: announced yes, in law yes, carried out yes, measured not needed, status met.
m-a3f538c540 = Estados Unidos, Suspender por un año las medidas de la Sección { $n1 } sobre transporte marítimo, logística y construcción naval: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# United States, Prolong product exclusions from the section {n1} duties of {n2} and {n3}: announced yes, in law yes, carried out yes, measured not needed, status met.
m-97de6fbc32 = Estados Unidos, Prorrogar exclusiones de productos respecto de los aranceles de la Sección { $n1 } de { $n2 } y { $n3 }: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido.

# United States, Keep {n1} points of the reciprocal duty suspended until {n2}: announced yes, in law yes, carried out in part, measured not needed, status overtaken.
m-918a61abe6 = Estados Unidos, Mantener suspendidos { $n1 } puntos del arancel recíproco hasta { $n2 }: anunciado sí, en norma sí, ejecutado en parte, medido no se requiere, estado sin objeto por hechos ajenos.

# United States, Watch how China carries out its part and change the duty if it does not: announced yes, in law yes, carried out none found, measured none found, status no public evidence. both, Regular enforcement meetings, tracing of parcels and joint investigations: announced one side's word, in law not needed, carried out in part, measured none found, status lapsed. both, Direct line for alerts on newly found substances; exchange of scientists: announced one side's word, in law not needed, carried out none found, measured none found, status no public evidence. both, Set up a working group on fentanyl that is to focus on results: announced one side's word, in law not needed, carried out none found, measured none found, status no public evidence. both, Carry out the outcomes of the state visit, among them the Kuala Lumpur terms to {n1} and tariff cuts on USD {n2} billion of goods each way: announced yes, in law none yet, carried out none yet, measured not needed, status pending.
m-2e3061ed57 = Estados Unidos, Dar seguimiento a la manera en que China ejecuta su parte y modificar el arancel si no lo hace: anunciado sí, en norma sí, ejecutado no hallado, medido no hallado, estado sin constancia pública. ambas partes, Reuniones periódicas sobre aplicación de la ley, rastreo de paquetes e investigaciones conjuntas: anunciado según una parte, en norma no se requiere, ejecutado en parte, medido no hallado, estado caducado. ambas partes, Línea directa para alertas sobre sustancias recién detectadas; intercambio de científicos: anunciado según una parte, en norma no se requiere, ejecutado no hallado, medido no hallado, estado sin constancia pública. ambas partes, Crear un grupo de trabajo sobre el fentanilo orientado a resultados: anunciado según una parte, en norma no se requiere, ejecutado no hallado, medido no hallado, estado sin constancia pública. ambas partes, Ejecutar los resultados de la visita de Estado, entre ellos las condiciones de Kuala Lumpur hasta { $n1 } y recortes arancelarios sobre mercancías por USD { $n2 } mil millones en cada sentido: anunciado sí, en norma aún no, ejecutado aún no, medido no se requiere, estado en plazo.

# China, Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND decided: announced yes, in law yes, carried out yes, measured not needed, status met late.
m-8732b711a2 = China, Someter a fiscalización { $n1 }-AP, { $n2 }-boc-{ $n3 }-AP y norfentanilo, según lo decidido por la Comisión de Estupefacientes: anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido con retraso.

# who
m-6ed0337140 = quién

# says
m-8753d1703f = lo

# so
m-a1d9890884 = dice

# announced
m-3cf46ab490 = anunciado

# in
m-582967534d = en

# law
m-8f1f74adf6 = norma

# carried
m-309074dc48 = llevado

# out
m-762069bc07 = a cabo

# measured
m-6a5cc68c4c = medido

# besides
m-745c9326c6 = además

# Control all fentanyl-type substances as one class
m-9595bf5a36 = Fiscalizar como una sola clase las sustancias de tipo fentanilo

# not settled
m-bfe1f62ec9 = no definido

# Curb the flow of precursors, warn industry and restart
m-dfafe0eb5d = Frenar el flujo de precursores, alertar a la industria y reanudar

# cooperation
m-c8f405cbf1 = la cooperación

# both, differ
m-7def873790 = ambas, difieren

# Control nitazenes as a class
m-4d7f2c86e4 = Fiscalizar los nitazenos como clase

# Cooperate on drug control over fentanyl, as agreed in the
m-6a78049bfe = Cooperar en fiscalización de drogas sobre el fentanilo, según las

# trade talks
m-feb8d48bf2 = consultas comerciales

# Suspend for a year the export controls of {d1} on
m-5e23f19a99 = Suspender por un año los controles de exportación del { $d1 }

# rare earths and related goods
m-87550b7b5f = sobre tierras raras y mercancías conexas

# Suspend for a year the measures that answer the US maritime
m-73e5cf8a2a = Suspender por un año las medidas de respuesta a la acción

# action
m-bd938c688f = marítima de EE. UU.

# Stop sending certain designated chemicals to North America
m-92a40b69c3 = Dejar de enviar a América del Norte ciertas sustancias designadas

# Control exports of certain other chemicals strictly,
m-67a3f39be3 = Controlar estrictamente la exportación de otras sustancias,

# whatever the destination
m-04e0d3ee27 = cualquiera que sea el destino

# Suspend the counter-tariffs to the fentanyl duty that were
m-2a4e1e737b = Suspender los aranceles de respuesta al arancel vinculado al

# announced from {n1} on
m-8520dfcbe0 = fentanilo anunciados desde { $n1 }

# Warn firms about listed and unlisted precursors and
m-101ffc13a4 = Alertar a las empresas sobre precursores y equipos, fiscalizados

# equipment and have them check foreign buyers
m-f070b259f5 = o no, y hacer que verifiquen a los compradores extranjeros

# Control seven chemical companies at once
m-0b4337316d = Controlar siete empresas químicas a la vez

# Run a nationwide police task force against illicit
m-1debe9e0f3 = Operar un grupo policial nacional contra los precursores

# precursors
m-36cfb5297c = ilícitos

# Control orphines as a class
m-b6d1669d43 = Fiscalizar las orfinas como clase

# Control the export of two more fentanyl precursors
m-4939d196e6 = Controlar la exportación de otros dos precursores del fentanilo

# Take the Chinese police forensic institute off the Entity
m-d4b3aed65b = Retirar el instituto forense policial chino de la Lista de

# List
m-6f202f54a7 = Entidades

# Lower the fentanyl duty on Chinese goods from {n1} to {n2}
m-6e08aa0035 = Reducir de { $n1 } a { $n2 } el arancel sobre China vinculado al fentanilo

# Suspend for a year the affiliates rule of {d1}
m-deacb6a576 = Suspender por un año la regla sobre filiales del { $d1 },

# on entities owned half or more by listed ones
m-368d897824 = de entidades con la mitad o más de propiedad de las incluidas

# Suspend for a year the measures under section {n1} on
m-4fce7e7d64 = Suspender por un año las medidas de la Sección { $n1 } sobre

# maritime transport, logistics and shipbuilding
m-2c8bd605c9 = transporte marítimo, logística y construcción naval

# Prolong product exclusions from the section {n1} duties of
m-e4c929a269 = Prorrogar exclusiones de productos de los aranceles de la Sección { $n1 } de

# Keep {n1} points of the reciprocal duty suspended until
m-ad4dec2909 = Mantener suspendidos { $n1 } puntos del arancel recíproco hasta

# Watch how China carries out its part and change the duty if
m-5ddd3b14c5 = Dar seguimiento a lo que ejecuta China y modificar el arancel

# it does not
m-6cbb907922 = si no lo hace

# Both together
m-e1fc6c5ac0 = Ambas partes en conjunto

# Regular enforcement meetings, tracing of parcels and joint
m-208428e97f = Reuniones sobre aplicación de la ley, rastreo de paquetes e

# investigations
m-d180b942f6 = investigaciones conjuntas

# Direct line for alerts on newly found substances; exchange
m-727227f8de = Línea directa para alertas sobre sustancias nuevas; intercambio

# of scientists
m-4d8aeaaf28 = de científicos

# Set up a working group on fentanyl that is to focus on
m-325340b838 = Crear un grupo de trabajo sobre el fentanilo orientado a

# results
m-c099142bc3 = resultados

# Carry out the outcomes of the state visit, among them the
m-a10aa01900 = Ejecutar los resultados de la visita de Estado, entre ellos las

# Kuala Lumpur terms to {n1} and tariff cuts on USD {n2}
m-1ebb4f52a1 = condiciones de Kuala Lumpur hasta { $n1 } y recortes arancelarios sobre USD { $n2 }

# billion of goods each way
m-40d4979698 = mil millones en mercancías en cada sentido

# Owed under a treaty, China
m-25a548673c = Obligación por tratado, China

# Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND decided
m-8a6496cbfc = Fiscalizar { $n1 }-AP, { $n2 }-boc-{ $n3 }-AP y norfentanilo, según lo decidido por la Comisión de Estupefacientes

# treaty
m-495ed3f6b5 = tratado

# late
m-089001a356 = tarde

# yes
m-8a798890fe = sí

# in part
m-d1278a72be = en parte

# one side's word
m-1c91c19580 = según una parte

# none found
m-10222398a8 = no hallado

# none yet
m-98ca0d5189 = aún no

# not needed
m-27a11f62f6 = no se requiere

# not known
m-b99520f7c4 = se desconoce

# Cooperate on drug control over fentanyl, as agreed in
m-074331185b = Cooperar en fiscalización de drogas sobre el fentanilo, según

# the trade talks
m-6c3c6665a7 = las consultas comerciales

# Suspend for a year the export controls of {n1} October
m-cf8b7a250e = Suspender por un año los controles de exportación del { $n1 } de octubre

# {n1} on rare earths and related goods
m-960a64131c = de { $n1 } sobre tierras raras y mercancías conexas

# Suspend for a year the measures that answer the US
m-a8feb7f8b1 = Suspender por un año las medidas de respuesta a la

# maritime action
m-71ce639ef0 = acción marítima de EE. UU.

# Stop sending certain designated chemicals to North
m-0db082e064 = Dejar de enviar ciertas sustancias designadas a América

# America
m-98d7f113aa = del Norte

# Suspend the counter-tariffs to the fentanyl duty that
m-a1b8951092 = Suspender los aranceles de respuesta al arancel vinculado

# were announced from {n1} on
m-ff255dd9f9 = al fentanilo anunciados desde { $n1 }

# Take the Chinese police forensic institute off the
m-9776c24fb1 = Retirar el instituto forense policial chino de la

# Entity List
m-f208d0337f = Lista de Entidades

# Lower the fentanyl duty on Chinese goods from {n1} to
m-19af54a68f = Reducir el arancel sobre China vinculado al fentanilo de { $n1 } a

# Suspend for a year the affiliates rule of {n1} September
m-d26d0fefe9 = Suspender por un año la regla sobre filiales del { $n1 } de septiembre

# {n1} on entities owned half or more by listed ones
m-bfa4e8b99f = de { $n1 }, de entidades con la mitad o más de propiedad de las incluidas

# Prolong product exclusions from the section {n1} duties
m-6dacb14c4f = Prorrogar exclusiones de productos de los aranceles de la Sección { $n1 }

# of {n1} and {n2}
m-fd89f3c042 = de { $n1 } y { $n2 }

# Watch how China carries out its part and change the
m-f6a649da09 = Dar seguimiento a lo que ejecuta China y modificar el

# duty if it does not
m-c4f49ae197 = arancel si no lo hace

# Regular enforcement meetings, tracing of parcels and
m-723dce8bbd = Reuniones sobre aplicación de la ley, rastreo de paquetes

# joint investigations
m-7f175cd9f6 = e investigaciones conjuntas

# Direct line for alerts on newly found substances;
m-5b9dce9c93 = Línea directa para alertas sobre sustancias nuevas;

# exchange of scientists
m-e89fef5acb = intercambio de científicos

# Carry out the outcomes of the state visit, among them
m-084052f5dd = Ejecutar los resultados de la visita de Estado, entre ellos

# the Kuala Lumpur terms to {n1} and tariff cuts
m-820e8f3265 = las condiciones de Kuala Lumpur hasta { $n1 } y recortes arancelarios

# on USD {n1} billion of goods each way
m-deffc44b34 = sobre USD { $n1 } mil millones en mercancías en cada sentido

# Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND
m-14a2a33a3f = Fiscalizar { $n1 }-AP, { $n2 }-boc-{ $n3 }-AP y norfentanilo, según lo decidido

# decided
m-8d3c6686ec = por la Comisión de Estupefacientes

# a promise between the two sides, or a duty under a treaty, owed to all its parties
m-cdc0cef5dc = un compromiso entre las dos partes, o una obligación por tratado, debida a todos sus Estados parte

# Promise
m-1eec97a07f = Compromiso

# what was promised, in words
m-f7b9b312d5 = qué se prometió, en palabras

# day the promise was made or made known
m-63a1220c66 = día en que se contrajo o se dio a conocer el compromiso

# Who says so
m-4dba4b901b = Quién lo dice

# which side says in words of its own that this was promised; blank where it is not settled
m-8103b87ac2 = qué parte dice con sus propias palabras que esto se prometió; en blanco si no está definido

# Announced
m-07dfab861d = Anunciado

# whether the side that has to do it says so itself, both where both have to
m-787336b5ee = si la parte que debe ejecutarlo lo dice ella misma; ambas, si corresponde a ambas

# whether a published legal text carries it; not needed where it asks for acts alone
m-9867a46eed = si un texto legal publicado lo recoge; no se requiere si solo pide actos

# whether its test was met, in whole or in part
m-65e50db38a = si su criterio se cumplió, en su totalidad o en parte

# Measured
m-9298c8f4b3 = Medido

# whether a government published a count or a review of what was done; not needed where a legal text shows it
m-ed25d2aa9a = si un gobierno publicó un recuento o una revisión de lo hecho; no se requiere si un texto legal lo acredita

# Status
m-920e413c7d = Estado

# what has come of it by the day of the brief
m-9bd3380962 = qué ha resultado de ello en la fecha del informe

# promise
m-3513d9452a = compromiso

# Control all fentanyl-type substances as one class.
m-b8f7ffabc9 = Someter a fiscalización, como una sola clase, todas las sustancias de tipo fentanilo.

# Curb the flow of precursors, warn industry and restart cooperation.
m-7d526abc3f = Frenar el flujo de precursores, alertar a la industria y reanudar la cooperación.

# both, in different words
m-b18490db93 = ambas partes, en términos distintos

# Control nitazenes as a class.
m-37f1f363dd = Someter los nitazenos a fiscalización como clase.

# China only
m-529afb4c5a = solo China

# Cooperate on drug control over fentanyl, as agreed in the trade talks.
m-27de9ac27d = Cooperar en fiscalización de drogas respecto del fentanilo, según lo acordado en las consultas comerciales.

# Stop sending certain designated chemicals to North America.
m-5ca5a11f7c = Dejar de enviar a América del Norte ciertas sustancias químicas designadas.

# United States only
m-9d9c3f7733 = solo los Estados Unidos

# Control exports of certain other chemicals strictly, whatever the destination.
m-3cbc5db7a6 = Controlar estrictamente la exportación de ciertas otras sustancias químicas, cualquiera que sea el destino.

# Suspend the counter-tariffs to the fentanyl duty that were announced from {n1} on.
m-84dd209871 = Suspender los aranceles de respuesta al arancel vinculado al fentanilo anunciados desde { $n1 }.

# Warn firms about listed and unlisted precursors and equipment and have them check foreign buyers.
m-de5ae3b167 = Alertar a las empresas sobre precursores y equipos, fiscalizados y no fiscalizados, y hacer que verifiquen a los compradores extranjeros.

# Control seven chemical companies at once.
m-e935efbc09 = Controlar siete empresas químicas a la vez.

# Run a nationwide police task force against illicit precursors.
m-0e12b78f98 = Operar un grupo policial especial de alcance nacional contra los precursores ilícitos.

# Control orphines as a class.
m-3ebd614aee = Someter las orfinas a fiscalización como clase.

# Control the export of two more fentanyl precursors.
m-09dc42c61b = Controlar la exportación de otros dos precursores del fentanilo.

# Take the Chinese police forensic institute off the Entity List.
m-2f73b5fdb7 = Retirar de la Lista de Entidades el instituto forense de la policía china.

# Lower the fentanyl duty on Chinese goods from {n1} to {n2}.
m-7f7c9889ae = Reducir de { $n1 } a { $n2 } el arancel vinculado al fentanilo sobre las mercancías chinas.

# Keep {n1} points of the reciprocal duty suspended until {n2}.
m-a226b05880 = Mantener suspendidos { $n1 } puntos del arancel recíproco hasta { $n2 }.

# Watch how China carries out its part and change the duty if it does not.
m-8972662cc4 = Dar seguimiento a la manera en que China ejecuta su parte y modificar el arancel si no lo hace.

# Regular enforcement meetings, tracing of parcels and joint investigations.
m-235ba7be98 = Reuniones periódicas sobre aplicación de la ley, rastreo de paquetes e investigaciones conjuntas.

# Direct line for alerts on newly found substances; exchange of scientists.
m-60803f23f0 = Línea directa para alertas sobre sustancias recién detectadas; intercambio de científicos.

# Set up a working group on fentanyl that is to focus on results.
m-90528b5051 = Crear un grupo de trabajo sobre el fentanilo orientado a resultados.

# Carry out the outcomes of the state visit, among them the Kuala Lumpur terms to {n1} and tariff cuts on USD {n2} billion of goods each way.
m-ebb6fdb21a = Ejecutar los resultados de la visita de Estado, entre ellos las condiciones de Kuala Lumpur hasta { $n1 } y recortes arancelarios sobre mercancías por USD { $n2 } mil millones en cada sentido.

# treaty duty
m-5f3452fa36 = obligación por tratado

# Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND decided.
m-a282ac3047 = Someter a fiscalización { $n1 }-AP, { $n2 }-boc-{ $n3 }-AP y norfentanilo, según lo decidido por la Comisión de Estupefacientes.

# treaty body
m-649a02c0be = órgano del tratado

# Data: Announced: in words of the side that must act. Carried out in full: met
m-a8d85c5fed = Datos: Anunciado: en palabras de la parte que debe actuar. Ejecutado en su totalidad: cumplido

# A table of {n1} chemicals and classes by authority.
m-afaea5da4c = Un cuadro de { $n1 } sustancias químicas y clases por autoridad.

# Controlled: UN {n1} China {n2} United States {n3} Mexico {n4} Canada {n5} India {n6}.
m-d683b2c993 = Fiscalizadas: ONU { $n1 } China { $n2 } Estados Unidos { $n3 } México { $n4 } Canadá { $n5 } India { $n6 }.

# China: NPP, listed as precursor {n1}; ANPP, listed as precursor {n2}; {n3}-AP, listed as precursor {n4}; {n5}-piperidone, listed as precursor {n6}; {n7}-boc-{n8}-piperidone, listed as precursor {n9}; norfentanyl, listed as precursor {n10}; propionyl chloride, export licence {n11}; {n12}-boc-{n13}-AP, listed as precursor {n14}; ethyl {n15}-phenethyl-{n16}-oxo-{n17}-piperidinecarboxylate, export licence {n18}; methyl {n19}-phenethyl-{n20}-oxo-{n21}-piperidinecarboxylate, export licence {n22}; fentanyl-related substances (class), scheduled {n23}; nitazenes (class), scheduled {n24}; orphines (class), scheduled {n25}.
m-85382f2b01 = China: NPP, incluida como precursor { $n1 }; ANPP, incluida como precursor { $n2 }; { $n3 }-AP, incluida como precursor { $n4 }; { $n5 }-piperidona, incluida como precursor { $n6 }; { $n7 }-boc-{ $n8 }-piperidona, incluida como precursor { $n9 }; norfentanilo, incluido como precursor { $n10 }; cloruro de propionilo, licencia de exportación { $n11 }; { $n12 }-boc-{ $n13 }-AP, incluida como precursor { $n14 }; { $n15 }-fenetil-{ $n16 }-oxo-{ $n17 }-piperidincarboxilato de etilo, licencia de exportación { $n18 }; { $n19 }-fenetil-{ $n20 }-oxo-{ $n21 }-piperidincarboxilato de metilo, licencia de exportación { $n22 }; sustancias relacionadas con el fentanilo (clase), fiscalizadas { $n23 }; nitazenos (clase), fiscalizados { $n24 }; orfinas (clase), fiscalizadas { $n25 }.

# {n1}-piperidone
m-a22cf35829 = { $n1 }-piperidona

# {n1}-boc-{n2}-piperidone
m-b3b3c5ea5f = { $n1 }-boc-{ $n2 }-piperidona

# norfentanyl
m-da38eb3404 = norfentanilo

# propionyl chloride
m-03b818a61b = cloruro de propionilo

# {n1}-boc-{n2}-AP
m-8d6bf89c71 = { $n1 }-boc-{ $n2 }-AP

# propionic anhydride
m-423f4726aa = anhídrido propiónico

# halides of {n1}-AP
m-9c82ee326c = haluros de { $n1 }-AP

# {n1}-phenethylpiperidin-{n2}-ylidenephenylamine
m-71cbf2e4aa = { $n1 }-fenetilpiperidin-{ $n2 }-ilidenfenilamina

# benzylfentanyl
m-bda8ab427c = bencilfentanilo

# benzyl chloride
m-5488b3bf93 = cloruro de bencilo

# phenethyl bromide
m-41ef79ba69 = bromuro de fenetilo

# phenethyl chloride
m-916a3f0768 = cloruro de fenetilo

# phenethyl iodide
m-fdc0eb3978 = yoduro de fenetilo

# NPP carboxylate, ethyl ester
m-a89561e088 = carboxilato de NPP, éster etílico

# NPP carboxylate, methyl ester
m-3a93d74b94 = carboxilato de NPP, éster metílico

# {n1}-boc-{n2}-hydroxypiperidine
m-bda1888210 = { $n1 }-boc-{ $n2 }-hidroxipiperidina

# fentanyl class
m-50b12dd97b = clase del fentanilo

# nitazene class
m-27472b30c6 = clase de los nitazenos

# orphine class
m-72c773c95c = clase de las orfinas

# proposed
m-81e766d897 = propuesta

# {n1} named
m-fc06e0df08 = { $n1 } por nombre

# listed by name
m-d818bcc1f8 = incluida por su nombre

# whole class
m-9be17eda29 = clase completa

# licence to the destinations named
m-906d6adec2 = licencia para los destinos indicados

# members one by one
m-fc29dcd091 = miembros uno por uno

# hollow: not confirmed
m-97f5474061 = hueco: no confirmado

# Chemical or class
m-235e72dbf8 = Sustancia química o clase

# a precursor, or a class of opioids
m-75ac4ae4b1 = un precursor o una clase de opioides

# Authority
m-b80e403d26 = Autoridad

# whose decision or act it is
m-4e682a69a0 = de quién es la decisión o el acto

# Depth
m-f1dbc33978 = Alcance

# listed by name, licence to some destinations, whole class, or members of a class one by one
m-ef75c80705 = incluida por su nombre, licencia para algunos destinos, clase completa o miembros de una clase uno por uno

# Kind of control
m-9f91534dbf = Tipo de fiscalización

# what the control does with the chemical
m-3fab33ee82 = qué dispone la medida respecto de la sustancia

# Since
m-98af1ed618 = Desde

# first day of this kind of control
m-c8b8bf57c1 = primer día de este tipo de fiscalización

# Members named
m-a5a70334c2 = Miembros por nombre

# members of the class that are listed one by one
m-75df034a91 = miembros de la clase incluidos uno por uno

# Destinations of the licence
m-20fddfe31d = Destinos de la licencia

# ISO {n1} codes of the countries a licence is needed for
m-37beb20d24 = códigos ISO { $n1 } de los países para los que se requiere licencia

# State
m-a3b50c4767 = Situación

# how it stands on the day of the brief
m-899a6441d3 = situación en la fecha del informe

# Instrument
m-6fdf3c9bc6 = Instrumento

# legal citation, decision or notice number
m-442caef1bb = cita legal, decisión o número de aviso

# listed
m-56547a7cc8 = incluida

# listed as precursor
m-95807bcf82 = incluida como precursor

# in force
m-38863c3abd = en vigor

# CND decisions {n1}/{n2} (ANPP) and {n3}/{n4} (NPP)
m-78e96afb94 = Decisiones { $n1 }/{ $n2 } (ANPP) y { $n3 }/{ $n4 } (NPP) de la Comisión de Estupefacientes

# Joint announcement (number not seen)
m-9253524bc2 = Anuncio conjunto (número no visto)

# CSG agreement, DOF {d1}
m-d4e615c026 = Acuerdo del CSG, DOF { $d1 }

# Number not seen
m-45ef27843b = Número no visto

# scheduled
m-6aef76c6cb = fiscalizada

# none
m-140bedbf9c = ninguna

# CND decisions {n1}/{n2} ({n3}-AP), {n4}/{n5} ({n6}-boc-{n7}-AP), {n8}/{n9} (norfentanyl)
m-7f542b1dfa = Decisiones { $n1 }/{ $n2 } ({ $n3 }-AP), { $n4 }/{ $n5 } ({ $n6 }-boc-{ $n7 }-AP), { $n8 }/{ $n9 } (norfentanilo) de la Comisión de Estupefacientes

# Six-department joint announcement of {d1}; customs code {n1} for the three
m-5b0bf4e91d = Anuncio conjunto de seis departamentos del { $d1 }; código aduanero { $n1 } para las tres

# CND decisions {n1}/{n2} and {n3}/{n4}
m-97e0763931 = Decisiones { $n1 }/{ $n2 } y { $n3 }/{ $n4 } de la Comisión de Estupefacientes

# Six-department joint announcement of {d1}, with State Council approval
m-620b85f44b = Anuncio conjunto de seis departamentos del { $d1 }, con aprobación del Consejo de Estado

# G.S.R. {n1}(E); No. {n2} Part II section {n3}(i); Gazette ID CG-DL-E-{n4}-{n5}
m-11c7f74367 = G.S.R. { $n1 }(E); núm. { $n2 } Parte II, Sección { $n3 }(i); ID de gaceta CG-DL-E-{ $n4 }-{ $n5 }

# FR Doc. {n1}-{n2}; DEA-{n3}
m-79cd077232 = FR Doc. { $n1 }-{ $n2 }; DEA-{ $n3 }

# licence
m-8178ac72b2 = licencia

# export licence
m-7cd1941d21 = licencia de exportación

# Joint announcement changing the catalogue for specific countries
m-eb606450ef = Anuncio conjunto que modifica el catálogo para determinados países

# SOR number not seen
m-005ae1707a = Número SOR no visto

# ethyl {n1}-phenethyl-{n2}-oxo-{n3}-piperidinecarboxylate
m-c620c208f0 = { $n1 }-fenetil-{ $n2 }-oxo-{ $n3 }-piperidincarboxilato de etilo

# MOFCOM Announcement {n1} No. {n2}
m-4ab9f4964f = Anuncio { $n1 } núm. { $n2 } del Ministerio de Comercio de China

# methyl {n1}-phenethyl-{n2}-oxo-{n3}-piperidinecarboxylate
m-b5c6b1d055 = { $n1 }-fenetil-{ $n2 }-oxo-{ $n3 }-piperidincarboxilato de metilo

# fentanyl-related substances (class)
m-50ba25fba7 = sustancias relacionadas con el fentanilo (clase)

# members
m-17373ca1c7 = miembros

# members listed by name
m-725a28d0a4 = miembros incluidos por su nombre

# CND decisions, {n1}th session
m-2930b691d9 = Decisiones de la Comisión de Estupefacientes, { $n1 }.º período de sesiones

# class
m-0889113e04 = clase

# {n1} edition (number not seen)
m-6dc23c9bc9 = edición de { $n1 } (número no visto)

# P.L. {n1}-{n2} (S. {n3}), {n4} Stat. {n5}
m-a68d59783a = P.L. { $n1 }-{ $n2 } (S. { $n3 }), { $n4 } Stat. { $n5 }

# General Health Law reform, DOF {d1}
m-56eeadbd20 = Reforma de la Ley General de Salud, DOF { $d1 }

# nitazenes (class)
m-b193948009 = nitazenos (clase)

# CND {n1}th session
m-89e847c5ec = Comisión de Estupefacientes, { $n1 }.º período de sesiones

# orphines (class)
m-41c59ba4ab = orfinas (clase)

# Joint announcement
m-ef96617346 = Anuncio conjunto

# Data: First year of the control, by authority; in brackets: not in force yet; blank: none found; licence destinations as country codes
m-d5e2cc5f8c = Datos: Primer año de la fiscalización, por autoridad; entre paréntesis: aún no en vigor; en blanco: no hallada; destinos de la licencia como códigos de país

# Days from each UN vote on precursors to control (minus: before it); dashed: the day on which the vote binds, {n1} days after it is communicated; hollow: not confirmed or open
m-1b3f70dc7c = Días desde cada votación de la ONU sobre precursores hasta la fiscalización (signo menos: antes de ella); línea discontinua: día en que la votación obliga, { $n1 } días después de comunicarse; hueco: no confirmado o abierto

# Days from each UN vote to control, by authority, with the treaty's day.
m-15b39f5483 = Días desde cada votación de la ONU hasta la fiscalización, por autoridad, con el plazo del tratado.

# {d1}, China: {n1} days; {d2}, United States: {n2} days, {n3} days; {d3}, Mexico: {n4} days; {d4}, Canada: {n5} days, {n6} open; {d5}, India: {n7} days; {d6}, China: {n8} days; {d7}, United States: {n9} days, {n10} days; {d8}, Mexico: {n11} days, {n12} open; {d9}, Canada: {n13} days, {n14} days; {d10}, India: none controlled, {n15} open; {d11}, China: {n16} days; {d12}, United States: {n17} days; {d13}, Mexico: none controlled, {n18} open; {d14}, Canada: {n19} days, {n20} days; {d15}, India: {n21} days.
m-f1e3775a34 = { $d1 }, China: { $n1 } días; { $d2 }, Estados Unidos: { $n2 } días, { $n3 } días; { $d3 }, México: { $n4 } días; { $d4 }, Canadá: { $n5 } días, abiertos: { $n6 }; { $d5 }, India: { $n7 } días; { $d6 }, China: { $n8 } días; { $d7 }, Estados Unidos: { $n9 } días, { $n10 } días; { $d8 }, México: { $n11 } días, abiertos: { $n12 }; { $d9 }, Canadá: { $n13 } días, { $n14 } días; { $d10 }, India: ninguno fiscalizado, abiertos: { $n15 }; { $d11 }, China: { $n16 } días; { $d12 }, Estados Unidos: { $n17 } días; { $d13 }, México: ninguno fiscalizado, abiertos: { $n18 }; { $d14 }, Canadá: { $n19 } días, { $n20 } días; { $d15 }, India: { $n21 } días.

# vote
m-ab274474a6 = votación

# {n1} open
m-1483b84821 = abiertos: { $n1 }

# {d1}: {n1} named
m-bd680369d4 = { $d1 }: { $n1 } por nombre

# UN vote
m-ca0fb8e3b6 = Votación de la ONU

# day of the vote of the UN commission
m-0306bde8d1 = día de la votación de la comisión de las Naciones Unidas

# Vote binds from
m-06e2e2cf27 = La votación obliga desde

# day on which the decision of the UN commission takes full effect
m-9d4a024396 = día en que la decisión de la comisión de las Naciones Unidas surte plenos efectos

# name of the precursor
m-d7e956b52b = nombre del precursor

# Controlled from
m-a5a81e6c25 = Fiscalizado desde

# first day of a control of the authority that names the precursor; blank while there is none
m-233c4e7133 = primer día de una medida de la autoridad que incluye el precursor por su nombre; en blanco mientras no exista

# Days to control
m-128c630dcf = Días hasta la fiscalización

# days from the vote to the control; negative where the control came first
m-8009d3b3b7 = días desde la votación hasta la fiscalización; negativo si la fiscalización fue anterior

# Data: Days from each UN vote on precursors to control (minus: before it); dashed: the day on which the vote binds, {n1} days after it is communicated; hollow: not confirmed or open
m-46c9ee0bc9 = Datos: Días desde cada votación de la ONU sobre precursores hasta la fiscalización (signo menos: antes de ella); línea discontinua: día en que la votación obliga, { $n1 } días después de comunicarse; hueco: no confirmado o abierto

# Lines of steps, the chemicals on each part of China's licence list: for Myanmar, Laos, Afghanistan, {n1} from {d1}, reported; for United States, Mexico, Canada, {n2} from {d2}, confirmed; for United States, Mexico, Canada, {n3} from {d3}, reported; for United States, Mexico, Canada, {n4} from {d4}, reported.
m-c353b094d5 = Líneas escalonadas, las sustancias químicas de cada parte de la lista de licencias de China: para Myanmar, Laos, Afganistán, { $n1 } desde el { $d1 }, según informes; para Estados Unidos, México, Canadá, { $n2 } desde el { $d2 }, confirmado; para Estados Unidos, México, Canadá, { $n3 } desde el { $d3 }, según informes; para Estados Unidos, México, Canadá, { $n4 } desde el { $d4 }, según informes.

# Myanmar, Laos, Afghanistan
m-49bf0a226e = Myanmar, Laos, Afganistán

# United States, Mexico, Canada
m-9e146a5e1e = Estados Unidos, México, Canadá

# of them with public names: {n1}
m-de0155cf9f = de ellas, con nombre público: { $n1 }

# Licence for
m-cad040fcab = Licencia para

# countries for which an export licence is needed
m-422524060c = países para los que se requiere licencia de exportación

# In effect
m-4b67153d1c = En vigor

# day in force, as precisely as the source has it
m-b3d89ad6c2 = fecha de entrada en vigor, con la precisión de la fuente

# Added
m-6b02e0d363 = Añadidas

# chemicals that the step adds
m-e032c41975 = sustancias químicas que añade el paso

# On the list
m-f8eb4bc15e = En la lista

# chemicals on that part of the list after the step
m-ea5f8de3df = sustancias químicas de esa parte de la lista después del paso

# Total is
m-fb6637a347 = El total

# whether a source states the total, or it is worked out by adding the steps
m-e5e57a72f5 = si una fuente indica el total o se calcula sumando los pasos

# Names public
m-727be37a73 = Nombres públicos

# whether the names of the chemicals added are public
m-d1c7e18dbe = si los nombres de las sustancias añadidas son públicos

# With public names
m-9a5ebce734 = Con nombre público

# chemicals of the list whose names were public by then; blank where that is not known
m-7a64c7eb53 = sustancias de la lista cuyos nombres eran públicos para entonces; en blanco si se desconoce

# stated
m-12bb4b11b2 = indicado

# no
m-9390298f3f = no

# worked out
m-e064c75c97 = calculado

# Data: Chemicals for whose export China asks a licence, by destination; hollow: not confirmed. A licence is not a ban
m-a57a4457fc = Datos: Sustancias químicas para cuya exportación China exige licencia, por destino; hueco: no confirmado. Exigir licencia no es prohibir

# Persons and indictments over supply from China by year made public; before {d1} and since
m-f6d3979a82 = Personas y acusaciones formales por presunto suministro desde China, por año en que se hicieron públicas; antes del { $d1 } y desde entonces

# Dots of persons by act and year: US indictments (at least), {n1} {n2}; US indictments (at least), {n3} {n4}; US indictments (at least), {n5} {n6}; US indictments (at least), {n7} {n8}; US indictments (at least), {n9} {n10}; US indictments (at least), before, {n11}; US indictments (at least), since, {n12}; charged by the US, {n13} {n14}; charged by the US, {n15} {n16}; charged by the US, {n17} {n18}; charged by the US, {n19} {n20}; charged by the US, {n21} {n22}; charged by the US, before, {n23}; charged by the US, since, {n24}; arrested in China, {n25} {n26}; arrested in China, {n27} {n28}; arrested in China, {n29} {n30}; arrested in China, before, {n31}; arrested in China, since, {n32}; convicted in the US, {n33} {n34}; convicted in the US, before, {n35}; convicted in the US, since, {n36}; sentenced in China, {n37} {n38}; sentenced in China, before, {n39}; sentenced in China, since, {n40}; handed over by third countries, {n41} {n42}; handed over by third countries, before, {n43}; handed over by third countries, since, {n44}; sanctioned by the US, {n45} {n46}; sanctioned by the US, {n47} {n48}; sanctioned by the US, {n49} {n50}; sanctioned by the US, {n51} {n52}; sanctioned by the US, {n53} {n54}; sanctioned by the US, {n55} {n56}; sanctioned by the US, before, {n57}; sanctioned by the US, since, {n58}.
m-43e039e33a = Puntos de personas por acto y año: acusaciones de EE. UU. (al menos), { $n1 } { $n2 }; acusaciones de EE. UU. (al menos), { $n3 } { $n4 }; acusaciones de EE. UU. (al menos), { $n5 } { $n6 }; acusaciones de EE. UU. (al menos), { $n7 } { $n8 }; acusaciones de EE. UU. (al menos), { $n9 } { $n10 }; acusaciones de EE. UU. (al menos), antes, { $n11 }; acusaciones de EE. UU. (al menos), desde entonces, { $n12 }; acusadas por EE. UU., { $n13 } { $n14 }; acusadas por EE. UU., { $n15 } { $n16 }; acusadas por EE. UU., { $n17 } { $n18 }; acusadas por EE. UU., { $n19 } { $n20 }; acusadas por EE. UU., { $n21 } { $n22 }; acusadas por EE. UU., antes, { $n23 }; acusadas por EE. UU., desde entonces, { $n24 }; detenidas en China, { $n25 } { $n26 }; detenidas en China, { $n27 } { $n28 }; detenidas en China, { $n29 } { $n30 }; detenidas en China, antes, { $n31 }; detenidas en China, desde entonces, { $n32 }; condenadas en EE. UU., { $n33 } { $n34 }; condenadas en EE. UU., antes, { $n35 }; condenadas en EE. UU., desde entonces, { $n36 }; sentenciadas en China, { $n37 } { $n38 }; sentenciadas en China, antes, { $n39 }; sentenciadas en China, desde entonces, { $n40 }; entregadas por terceros países, { $n41 } { $n42 }; entregadas por terceros países, antes, { $n43 }; entregadas por terceros países, desde entonces, { $n44 }; sancionadas por EE. UU., { $n45 } { $n46 }; sancionadas por EE. UU., { $n47 } { $n48 }; sancionadas por EE. UU., { $n49 } { $n50 }; sancionadas por EE. UU., { $n51 } { $n52 }; sancionadas por EE. UU., { $n53 } { $n54 }; sancionadas por EE. UU., { $n55 } { $n56 }; sancionadas por EE. UU., antes, { $n57 }; sancionadas por EE. UU., desde entonces, { $n58 }.

# before
m-6db7d803e7 = antes

# since
m-6b5a3ded01 = después

# US indictments (at least)
m-102115f021 = acusaciones de EE. UU. (al menos)

# charged by the US
m-7c8598acfa = acusadas por EE. UU.

# arrested in China
m-cf60f7fc77 = detenidas en China

# convicted in the US
m-a2052c10e5 = condenadas en EE. UU.

# sentenced in China
m-eef729b6a9 = sentenciadas en China

# handed over by third countries
m-3d21b0e28f = entregadas por terceros países

# sanctioned by the US
m-74ee914900 = sancionadas por EE. UU.

# by the United States
m-1a6768907d = por los Estados Unidos

# by China
m-9613ae87db = por China

# by third countries
m-2d4c16b087 = por terceros países

# indictments
m-ca159ebf8b = acusaciones formales

# Act
m-0368e65a11 = Acto

# what was done, and by which side
m-be68eba0dc = qué se hizo y por cuál de las partes

# When
m-cf9c7aa24a = Cuándo

# year of the act; before and since: the turn that acts are counted from
m-be14620929 = año del acto; antes y desde entonces: respecto del hecho desde el que se cuentan los actos

# Persons
m-9962499110 = Personas

# persons charged, sanctioned, arrested or handed over; classes are never added up
m-41215944d7 = personas acusadas, sancionadas, detenidas o entregadas; las clases nunca se suman entre sí

# Data: Persons and indictments over supply from China by year made public; before {d1} and since
m-8057490c06 = Datos: Personas y acusaciones formales por presunto suministro desde China, por año en que se hicieron públicas; antes del { $d1 } y desde entonces

# The same questions of law asked of both sides: class control of fentanyls, China closed, United States closed; class control of nitazenes, China closed, United States open; chemicals on no list, China partly narrowed, United States partly narrowed; duty to know the buyer, China partly narrowed, United States open; equipment for pills, China not examined, United States open; helpers and networks, China open; not a gap, United States not a gap; money laundering, China narrowed, United States not examined; exports to other countries, China open, United States not a gap; offers on the web, China open, acted on, United States not examined; small parcels, China partly narrowed, United States closed; persons abroad, China open, United States open; officials who let it pass, China not examined, United States closed; record of cases, China open, United States open.
m-713cae0bf5 = Las mismas cuestiones jurídicas planteadas a ambas partes: fiscalización de fentanilos por clase, China cerrada, Estados Unidos cerrada; fiscalización de nitazenos por clase, China cerrada, Estados Unidos abierta; sustancias fuera de toda lista, China parcialmente reducida, Estados Unidos parcialmente reducida; deber de conocer al comprador, China parcialmente reducida, Estados Unidos abierta; equipos para pastillas, China no examinada, Estados Unidos abierta; colaboradores y redes, China abierta; no es laguna, Estados Unidos no es laguna; lavado de dinero, China reducida, Estados Unidos no examinada; exportaciones a otros países, China abierta, Estados Unidos no es laguna; ofertas en internet, China abierta, con acciones, Estados Unidos no examinada; paquetes pequeños, China parcialmente reducida, Estados Unidos cerrada; personas en el extranjero, China abierta, Estados Unidos abierta; funcionarios que lo permiten, China no examinada, Estados Unidos cerrada; registro de casos, China abierta, Estados Unidos abierta.

# class control of fentanyls
m-be1f54b93d = fiscalización de fentanilos por clase

# closed
m-c3eefb58d7 = cerrada

# class control of nitazenes
m-0d1ff57cb6 = fiscalización de nitazenos por clase

# open
m-2348f99874 = abierta

# {n1} USC {n2}(h), {n3}
m-c6d98a484c = { $n1 } USC { $n2 }(h), { $n3 }

# chemicals on no list
m-96ac7f60a8 = sustancias fuera de toda lista

# partly narrowed
m-07be12cd02 = parcialmente reducida

# Regulation on precursor
m-6b8102e60d = Reglamento de precursores

# chemicals, article {n1}
m-f0f376e1e9 = químicos, artículo { $n1 }

# {n1} USC {n2} {n3}(a)({n4}),
m-866181cbb9 = { $n1 } USC { $n2 } { $n3 }(a)({ $n4 }),

# {n1}(a)({n2}) and ({n3})
m-a16ddebc87 = { $n1 }(a)({ $n2 }) y ({ $n3 })

# duty to know the buyer
m-95d724c49b = deber de conocer al comprador

# chemicals
m-894f6426dd = químicos

# {n1} USC {n2}(a)({n3})
m-650ef39e53 = { $n1 } USC { $n2 }(a)({ $n3 })

# equipment for pills
m-1fe4d2ee2e = equipos para pastillas

# not examined
m-01b103e770 = no examinada

# {n1}(a)({n2})-({n3})
m-92a30d4a2a = { $n1 }(a)({ $n2 })-({ $n3 })

# helpers and networks
m-18a9a2d1e7 = colaboradores y redes

# open; not a gap
m-f39799fd9a = abierta; no es laguna

# Criminal Law, article
m-c463268baf = Ley Penal, artículo

# not a gap
m-03c5fa1227 = no es laguna

# money laundering
m-cc89f8a271 = lavado de dinero

# narrowed
m-dc818a9eec = reducida

# exports to other countries
m-91f51b1604 = exportaciones a otros países

# Catalogue of precursors
m-f051fb9aa2 = Catálogo de precursores

# for specific countries
m-822c54934d = para determinados países

# (MOFCOM and four
m-52d318c0c6 = (Ministerio de Comercio y otros cuatro

# departments)
m-c2821b9f8d = departamentos)

# offers on the web
m-fcfafd067d = ofertas en internet

# open, acted on
m-2ee3b03c93 = abierta, con acciones

# Anti-Drug Law: More than
m-2e155adc03 = Ley Antidrogas: más de

# {n1} sites shut in the
m-ac55a3c7c8 = { $n1 } sitios cerrados en la

# Hubei campaign.
m-f9e0d4bd97 = campaña de Hubei.

# small parcels
m-851de00b33 = paquetes pequeños

# Notice of {n1}
m-ab116cc5df = Aviso de { $n1 }

# persons abroad
m-943de626c4 = personas en el extranjero

# US-PRC Mutual Legal
m-d624f451b7 = Acuerdo de asistencia

# Assistance Agreement
m-aeb1ae1f8f = jurídica mutua EE. UU.-China

# officials who let it pass
m-9f7bd84dfc = funcionarios que lo permiten

# record of cases
m-17ef0963f1 = registro de casos

# {n1} USC {n2} {n3}(a)({n4})-({n5})
m-6fbce30caa = { $n1 } USC { $n2 } { $n3 }(a)({ $n4 })-({ $n5 })

# Criminal Law, article {n1}
m-5504477d6f = Ley Penal, artículo { $n1 }

# Catalogue of precursors for
m-5f4903efbc = Catálogo de precursores para

# specific countries (MOFCOM
m-206fb84d0f = determinados países (Ministerio de Comercio

# and four departments)
m-0d5ac83a70 = y otros cuatro departamentos)

# {n1} sites shut in the Hubei
m-3b08d65771 = { $n1 } sitios cerrados en la campaña

# campaign.
m-e241cee522 = de Hubei.

# Question
m-289aff12b0 = Cuestión

# what the values are about, or what is asked of the law of both sides
m-7bf8d63400 = de qué tratan los valores, o qué se pregunta a la ley de ambas partes

# In China
m-6cd5227712 = En China

# state of the answer in Chinese law
m-5cd87d5e53 = estado de la respuesta en la ley china

# Chinese text
m-6af557a644 = Texto chino

# first text of law cited where the matter is not closed; blank elsewhere
m-72ee043b6e = primer texto legal citado si el asunto no está cerrado; en blanco en los demás casos

# In the United States
m-1d9e7925a0 = En los Estados Unidos

# state of the answer in US law
m-92edf21d00 = estado de la respuesta en la ley estadounidense

# US text
m-19586ef8a2 = Texto de EE. UU.

# Regulation on precursor chemicals, article {n1}
m-4c039a1d8d = Reglamento de precursores químicos, artículo { $n1 }

# {n1} USC {n2} {n3}(a)({n4}), {n5}(a)({n6}) and ({n7})
m-e7da23fa3b = { $n1 } USC { $n2 } { $n3 }(a)({ $n4 }), { $n5 }(a)({ $n6 }) y ({ $n7 })

# Regulation on precursor chemicals
m-091d975c9c = Reglamento de precursores químicos

# Criminal Law, article {n1}({n2})
m-3da9452fc0 = Ley Penal, artículo { $n1 }({ $n2 })

# Catalogue of precursors for specific countries (MOFCOM and four departments)
m-4cc9a3cb47 = Catálogo de precursores para determinados países (Ministerio de Comercio y otros cuatro departamentos)

# Anti-Drug Law: More than {n1} sites shut in the Hubei campaign.
m-2f24358fd5 = Ley Antidrogas: más de { $n1 } sitios cerrados en la campaña de Hubei.

# US-PRC Mutual Legal Assistance Agreement
m-dee6eb5ac4 = Acuerdo de asistencia jurídica mutua entre los Estados Unidos y China

# Data: Full mark: closed or no gap; half: narrowed or acted on; empty: open; beside it the text of law cited
m-2cf8f89a01 = Datos: Marca llena: cerrada o sin laguna; media: reducida o con acciones; vacía: abierta; al lado, el texto legal citado

# Bars of fentanyl seized by month from {m1} to {m2}.
m-e276bb49dc = Barras de fentanilo incautado por mes, de { $m1 } a { $m2 }.

# The highest bar is {m1} with {n1} pounds; the last is {n2} pounds.
m-f8e65b4d01 = La barra más alta es la de { $m1 }, con { $n1 } libras; la última tiene { $n2 } libras.

# Bars that stand out as since the meeting: {n1}.
m-6d2e1fa025 = Barras destacadas como posteriores a la reunión: { $n1 }.

# Marked: Busan meeting, {m1}.
m-940e82a2bb = Marcado: reunión de Busan, { $m1 }.

# provisional
m-d077068b12 = provisional

# {n1} pounds, {m1}
m-2468ca536b = { $n1 } libras, { $m1 }

# Busan meeting, {m1}
m-9fd79bdba5 = Reunión de Busan, { $m1 }

# Pounds a month
m-534cb51b91 = Libras al mes

# same months a year before
m-5f5c3c0c54 = mismos meses del año anterior

# full months since the meeting
m-e760c6df81 = meses completos desde la reunión

# Seizures
m-dd6789dc30 = Incautaciones

# seizure events, as the publisher counts them
m-2ad5b0e067 = incautaciones, tal como las cuenta el organismo emisor

# whether the figure is final, still open, read off which sums, or changed between the files
m-5d0271145b = si la cifra es definitiva, sigue abierta, se deriva de sumas (y de cuáles) o cambió entre archivos

# final
m-2443630b46 = definitivo

# Data: Fentanyl seized nationwide, pounds by month; months that the publisher may still revise are shaded
m-7f99379700 = Datos: Fentanilo incautado en todo el país, libras por mes; los meses que el organismo emisor aún puede revisar están sombreados

# Stacked bars of identifications from January to {m1} to July to {m2}.
m-d9b3170c73 = Barras apiladas de identificaciones, del semestre de enero a { $m1 } al de julio a { $m2 }.

# The highest bar is January to {m1} with {n1}; the last has {n2} of which Fentanyl {n3} percent, Fluorofentanyl {n4} percent, {n5}-ANPP {n6} percent, Acetyl fentanyl {n7} percent, Carfentanil {n8} percent, All others {n9} percent.
m-5010a5e89c = La barra más alta es la de enero a { $m1 }, con { $n1 }; la última tiene { $n2 }, de las cuales fentanilo { $n3 } por ciento, fluorofentanilo { $n4 } por ciento, { $n5 }-ANPP { $n6 } por ciento, acetilfentanilo { $n7 } por ciento, carfentanilo { $n8 } por ciento, todas las demás { $n9 } por ciento.

# Half-years shaded as still growing: {n1}.
m-4cac8adee5 = Semestres sombreados por seguir creciendo: { $n1 }.

# still growing
m-f50586bee6 = sigue creciendo

# Identifications a half-year
m-400f7a352c = Identificaciones por semestre

# Fentanyl
m-ca61292340 = Fentanilo

# Fluorofentanyl
m-d580c9f1a7 = Fluorofentanilo

# Acetyl fentanyl
m-1f71672be5 = Acetilfentanilo

# Carfentanil
m-c3027b0754 = Carfentanilo

# All others
m-fe27d90d20 = Todas las demás

# Half-year
m-e79687473d = Semestre

# January to June (H{n1}) or July to December (H{n2})
m-9184ca6bce = enero a junio (H{ $n1 }) o julio a diciembre (H{ $n2 })

# Substance
m-e7e5a5723c = Sustancia

# substance, or the group it is counted with
m-085c318a39 = sustancia, o el grupo con el que se cuenta

# Share of the half-year
m-fa883a41f6 = Proporción del semestre

# share in the identifications of the half-year
m-1fb6bb8744 = proporción de las identificaciones del semestre

# Data: Identifications of fentanyl and related substances in seized drugs, United States, by half-year
m-350dd66505 = Datos: Identificaciones de fentanilo y sustancias relacionadas en drogas incautadas, Estados Unidos, por semestre

# Line of deaths that involved synthetic opioids by month from {m1} to {m2}.
m-d85fa05c4a = Línea de muertes relacionadas con opioides sintéticos por mes, de { $m1 } a { $m2 }.

# The highest month is {m1} with {n1}; the latest final month, {m2}, has {n2}.
m-3976696ed2 = El mes más alto es { $m1 }, con { $n1 }; el último mes definitivo, { $m2 }, tiene { $n2 }.

# The last {n1} months are read off the publisher's predicted sums.
m-086ac8518c = Los últimos { $n1 } meses se derivan de las sumas que predice el organismo emisor.

# Bands mark where the level shifted: between {m1} and {m2}, {n1}; between {m3} and {m4}, {n2}.
m-252501d767 = Las bandas marcan dónde cambió el nivel: entre { $m1 } y { $m2 }, { $n1 }; entre { $m3 } y { $m4 }, { $n2 }.

# Named above: China: carfentanil, {m1}; China: NPP, ANPP, {m2}; China: fentanyl class, {m3}; Busan meeting, {m4}.
m-96c111cffb = Con nombre arriba: China: carfentanilo, { $m1 }; China: NPP, ANPP, { $m2 }; China: clase del fentanilo, { $m3 }; reunión de Busan, { $m4 }.

# not final
m-7eba526ed1 = no definitivo

# China: carfentanil, {m1}
m-745bd62caf = China: carfentanilo, { $m1 }

# China: fentanyl class, {m1}
m-c051989609 = China: clase del fentanilo, { $m1 }

# Deaths a month
m-555e0985e2 = Muertes al mes

# read off reported sums
m-a9cd15f015 = derivado de sumas notificadas

# read off predicted sums
m-d4ab8b4fa8 = derivado de sumas predichas

# Data: Deaths a month, United States; bands hold the dates at which the level shifted; shaded months are read off provisional sums (dots: sums that the publisher predicts)
m-d3f7d9c5e6 = Datos: Muertes al mes, Estados Unidos; las bandas contienen las fechas en que cambió el nivel; los meses sombreados se derivan de sumas provisionales (puntos: sumas que el organismo emisor predice)

# Two rows of bars by quarter.
m-e53103f8bf = Dos filas de barras por trimestre.

# United States: deaths that involved synthetic opioids, final: the quarter to {m1} with {n1} is the highest, the quarter to {m2} with {n2} the latest.
m-3deea81198 = Estados Unidos: muertes relacionadas con opioides sintéticos, definitivas: el trimestre hasta { $m1 }, con { $n1 }, es el más alto; el trimestre hasta { $m2 }, con { $n2 }, el último.

# Canada: deaths from opioids: the quarter to {m1} with {n1} is the highest, the quarter to {m2} with {n2} the latest.
m-3306be74c3 = Canadá: muertes por opioides: el trimestre hasta { $m1 }, con { $n1 }, es el más alto; el trimestre hasta { $m2 }, con { $n2 }, el último.

# United States: deaths that involved synthetic opioids, final
m-ee0ce4e3e7 = Estados Unidos: muertes relacionadas con opioides sintéticos, definitivas

# Canada: deaths from opioids
m-e73916c70a = Canadá: muertes por opioides

# United States: deaths that involved synthetic
m-7137634ea6 = Estados Unidos: muertes relacionadas con

# opioids, final
m-484653a52d = opioides sintéticos, definitivas

# Quarter from
m-81c7501fae = Trimestre desde

# first month of the quarter
m-73a1ad6b2d = primer mes del trimestre

# final deaths that involved synthetic opioids in the quarter; blank where a month is not final
m-2df4b7338d = muertes definitivas relacionadas con opioides sintéticos en el trimestre; en blanco si un mes no es definitivo

# deaths from opioids in the quarter; quarters of small provinces are withheld
m-b58f18f816 = muertes por opioides en el trimestre; no se publican los trimestres de provincias pequeñas

# Data: Deaths a quarter, each country on its own scale; the two count different things
m-cc3e79a055 = Datos: Muertes por trimestre, cada país en su propia escala; los dos cuentan cosas distintas

# Line of US imports from China over China's exports to the United States: {n1} {n2}; {n3} {n4}; {n5} {n6}; {n7} {n8}; {n9} {n10}; {n11} {n12}; {n13} {n14}; {n15} {n16}; {n17} {n18}; {n19} {n20}; {n21} {n22}.
m-0b6cf92124 = Línea de las importaciones de EE. UU. desde China entre las exportaciones de China a los Estados Unidos: { $n1 } { $n2 }; { $n3 } { $n4 }; { $n5 } { $n6 }; { $n7 } { $n8 }; { $n9 } { $n10 }; { $n11 } { $n12 }; { $n13 } { $n14 }; { $n15 } { $n16 }; { $n17 } { $n18 }; { $n19 } { $n20 }; { $n21 } { $n22 }.

# US reports more
m-e9d7f15132 = EE. UU. registra más

# China reports more
m-663c48004e = China registra más

# Ratio
m-1348beb03e = Cociente

# Year
m-89f6832560 = Año

# calendar year
m-c0941a076c = año calendario

# US imports, million US dollars
m-9f94d46ba0 = Importaciones de EE. UU., millones de dólares

# imports from China as the United States reports them, without freight
m-083e42da5a = importaciones desde China según las registran los Estados Unidos, sin flete

# China's exports, million US dollars
m-7030fc1217 = Exportaciones de China, millones de dólares

# exports to the United States as China reports them, without freight
m-63efb7879c = exportaciones a los Estados Unidos según las registra China

# US less China, million US dollars
m-58fed00960 = EE. UU. menos China, millones de dólares

# US imports less China's exports
m-bf9bc62948 = importaciones de EE. UU. menos exportaciones de China

# US imports over China's exports
m-79885a3707 = importaciones de EE. UU. entre exportaciones de China

# Data: US imports from China over China's exports to the United States, all goods, both without freight; the line of equality is drawn
m-f960dbe48c = Datos: Importaciones de EE. UU. desde China entre exportaciones de China a los Estados Unidos, todas las mercancías, ambas sin flete; se traza la línea de igualdad

# US duties on goods from China since the fentanyl duty began, by law, in percent of value, and truces; orange is tied to fentanyl, a step shorter than a month carries no label; duties on lists, from {n1} up, each fall on their own goods
m-f16d621608 = Aranceles de EE. UU. sobre mercancías de China desde el inicio del arancel vinculado al fentanilo, por ley, en porcentaje del valor, y treguas; el naranja indica vínculo con el fentanilo, un paso de menos de un mes no lleva etiqueta; los aranceles de listas, desde { $n1 }, recaen cada uno sobre sus propias mercancías

# Bars through time, one a duty on goods from China, with its rate in each step: Fentanyl duty (IEEPA), {n1} from {d1}; Fentanyl duty (IEEPA), {n2} from {d2}; Fentanyl duty (IEEPA), {n3} from {d3}; Fentanyl duty (IEEPA), {n4} from {d4}; Reciprocal duty (IEEPA), {n5} from {d5}; Reciprocal duty (IEEPA), {n6} from {d6}; Reciprocal duty (IEEPA), {n7} from {d7}; Reciprocal duty (IEEPA), {n8} from {d8}; Reciprocal duty (IEEPA), {n9} from {d9}; Import surcharge (section {n10}), {n11} from {d10}; Import surcharge (section {n12}), {n13} from {d11}; Forced-labour duty (section {n14}), {n15} from {d12}.
m-ce60e9d419 = Barras en el tiempo, una por cada arancel sobre mercancías de China, con su tasa en cada paso: arancel vinculado al fentanilo (IEEPA), { $n1 } desde el { $d1 }; arancel vinculado al fentanilo (IEEPA), { $n2 } desde el { $d2 }; arancel vinculado al fentanilo (IEEPA), { $n3 } desde el { $d3 }; arancel vinculado al fentanilo (IEEPA), { $n4 } desde el { $d4 }; arancel recíproco (IEEPA), { $n5 } desde el { $d5 }; arancel recíproco (IEEPA), { $n6 } desde el { $d6 }; arancel recíproco (IEEPA), { $n7 } desde el { $d7 }; arancel recíproco (IEEPA), { $n8 } desde el { $d8 }; arancel recíproco (IEEPA), { $n9 } desde el { $d9 }; sobretasa a la importación (Sección { $n10 }), { $n11 } desde el { $d10 }; sobretasa a la importación (Sección { $n12 }), { $n13 } desde el { $d11 }; arancel por trabajo forzoso (Sección { $n14 }), { $n15 } desde el { $d12 }.

# Shade behind them shows truces: Geneva, {d1} to {d2}; Stockholm; extension of {n1} August, {d3} to {d4}; Kuala Lumpur arrangement; Busan, {d5} to {d6}; Extension at the Washington state visit, {d7} to {d8}.
m-bf15113682 = El sombreado detrás de ellas muestra las treguas: Ginebra, { $d1 } a { $d2 }; Estocolmo; prórroga del { $n1 } de agosto, { $d3 } a { $d4 }; entendimiento de Kuala Lumpur; Busan, { $d5 } a { $d6 }; prórroga en la visita de Estado a Washington, { $d7 } a { $d8 }.

# Fentanyl duty (IEEPA)
m-02860e45b9 = Arancel vinculado al fentanilo (IEEPA)

# Reciprocal duty (IEEPA)
m-839284baf6 = Arancel recíproco (IEEPA)

# Import surcharge (section {n1})
m-45481f2e86 = Sobretasa a la importación (Sección { $n1 })

# Forced-labour duty (section {n1})
m-ffb8188615 = Arancel por trabajo forzoso (Sección { $n1 })

# Duties on lists (section {n1})
m-9d9b4a350b = Aranceles de listas (Sección { $n1 })

# Truce of the two sides
m-7e215115e5 = Tregua de las dos partes

# {n1} to {n2}, each on its own goods
m-e6a7e53406 = { $n1 } a { $n2 }, cada uno sobre sus propias mercancías

# Geneva
m-806b1459b4 = Ginebra

# Kuala Lumpur arrangement; Busan
m-3501013290 = Entendimiento de Kuala Lumpur; Busan

# Stockholm; extension of {n1} August
m-8c619896ad = Estocolmo; prórroga del { $n1 } de agosto

# Duty on goods from China
m-f5a5c8b3ee = Arancel sobre mercancías de China

# duty and the law it rests on
m-be7fd55c54 = arancel y ley en que se funda

# Legal authority
m-6963444260 = Fundamento legal

# law that the duty rests on
m-19a258b785 = ley en que se funda el arancel

# Rate, percent
m-25a50ca91e = Tasa, por ciento

# rate in percent of the goods' value
m-96c4f20563 = tasa en porcentaje del valor de las mercancías

# From
m-2181976934 = Desde

# first day in force
m-984f2810cc = primer día en vigor

# Until
m-7caf856e80 = Hasta

# first day on which the step is no longer in force
m-c30268539d = primer día en que el paso ya no está en vigor

# International Emergency Economic Powers Act (IEEPA)
m-cd28a47096 = Ley de Poderes Económicos en Caso de Emergencia Internacional (IEEPA)

# EO {n1} amending EO {n2}
m-f7c116e3b3 = EO { $n1 }, que modifica la EO { $n2 }

# EO {n1} amending EO {n2} and {n3} (heading {n4})
m-f05e3d2f17 = EO { $n1 }, que modifica la EO { $n2 } y { $n3 } (partida { $n4 })

# Learning Resources v. Trump, {n1} U.S. {n2} ({n3}); EO {n4}; CBP CSMS {n5}
m-748bedde83 = Learning Resources v. Trump, { $n1 } U.S. { $n2 } ({ $n3 }); EO { $n4 }; CBP CSMS { $n5 }

# EO {n1}; suspension kept by EO {n2} ({d1}) and an order of {d2}
m-0ab3c950d3 = EO { $n1 }; suspensión mantenida por la EO { $n2 } ({ $d1 }) y una orden del { $d2 }

# Learning Resources v. Trump, {n1} U.S. {n2} ({n3}); EO {n4}
m-9b993c8e66 = Learning Resources v. Trump, { $n1 } U.S. { $n2 } ({ $n3 }); EO { $n4 }

# Trade Act of {n1} section {n2}
m-6fffef3f9b = Ley de Comercio de { $n1 }, Sección { $n2 }

# Proclamation {n1} ({n2} FR {n3}); heading {n4}
m-926d11ed56 = Proclamación { $n1 } ({ $n2 } FR { $n3 }); partida { $n4 }

# Proclamation {n1} ({n2} FR {n3})
m-10b3a4a021 = Proclamación { $n1 } ({ $n2 } FR { $n3 })

# Presidential memorandum of {d1} ({n1} FR {n2}); USTR notice {n3} FR {n4}; US note {n5}; headings {n6} (China) and {n7} (Hong Kong)
m-10107796d0 = Memorando presidencial del { $d1 } ({ $n1 } FR { $n2 }); aviso del USTR { $n3 } FR { $n4 }; nota de EE. UU. { $n5 }; partidas { $n6 } (China) y { $n7 } (Hong Kong)

# Data: US duties on goods from China since the fentanyl duty began, by law, in percent of value, and truces; orange is tied to fentanyl, a step shorter than a month carries no label; duties on lists, from {n1} up, each fall on their own goods
m-2829b54fd5 = Datos: Aranceles de EE. UU. sobre mercancías de China desde el inicio del arancel vinculado al fentanilo, por ley, en porcentaje del valor, y treguas; el naranja indica vínculo con el fentanilo, un paso de menos de un mes no lleva etiqueta; los aranceles de listas, desde { $n1 }, recaen cada uno sobre sus propias mercancías

# Last day
m-a4e24bc476 = Último día

# last day in force; blank while in force
m-84c329c6ca = último día en vigor; en blanco mientras está en vigor

# Ended by
m-1ddfdcddd7 = Terminó por

# what ended the step: a later order, an agreement of the two sides, a court or a time limit in the law; blank while in force
m-e2c06048f7 = qué puso fin al paso: una orden posterior, un acuerdo de las dos partes, un tribunal o un plazo de la ley; en blanco mientras está en vigor

# China's tariff answer
m-01d83933e8 = Respuesta arancelaria de China

# highest rate of the tariff of China that answers the step, and the day announced; blank where none was seen
m-7ef3e049d8 = tasa más alta del arancel de China que responde al paso, y día en que se anunció; en blanco si no se observó ninguna

# order
m-3eeb7e96e5 = orden

# agreement
m-46a81739c6 = acuerdo

# court
m-a2f89e6fe9 = tribunal

# time limit
m-28f331be68 = plazo

# What is held
m-956093c664 = Qué se tiene

# what the figure is of; a fact of which nothing is held has no row
m-e79da7f7bc = de qué es la cifra; un dato del que no se tiene nada no lleva fila

# Figure
m-1f5be66894 = Cifra

# figure with its unit and day, or what was said
m-b071816749 = cifra con su unidad y fecha, o lo que se dijo

# of the rows behind the figure: confirmed by their publisher, reported, unconfirmed, or how many at the best level; of statistics, whether they come from a copy
m-c30f79de8b = de las filas que sustentan la cifra: confirmadas por su organismo emisor, según informes, sin confirmar, o cuántas están en el mejor nivel; de las estadísticas, si provienen de una copia

# Own controls adopted
m-a6ba54bf2b = Medidas propias de fiscalización adoptadas

# {n1} the last from {n2}
m-a864f1c809 = { $n1 } la última desde { $n2 }

# {n1} of {n2} confirmed
m-f8a7657ec5 = { $n1 } de { $n2 } con confirmación

# Exports in the basket, all goods, year to {m1}
m-4374c506d9 = Exportaciones en la subpartida residual, todas las mercancías, año hasta { $m1 }

# {n1} million US dollars, {n2} million US dollars to the United States
m-dab29a1192 = { $n1 } millones de dólares, { $n2 } millones de dólares a los Estados Unidos

# official, in a copy
m-397b07582b = oficial, en una copia

# Charged by the United States over supply
m-86dc682d49 = Acusadas formalmente por los Estados Unidos por presunto suministro

# {n1} persons, {n2} firms
m-4699126f34 = { $n1 } personas, { $n2 } empresas

# Named in US sanctions
m-87376cc639 = Nombradas en sanciones de EE. UU.

# {n1} persons, {n2} firm or group
m-c2d7471829 = { $n1 } personas, { $n2 } empresa o grupo

# Other US measure: visas revoked
m-e15295dee4 = Otra medida de EE. UU.: visas revocadas

# number not stated, {n1}
m-f4d3985b5d = número no indicado, { $n1 }

# Steps and meetings
m-a65bb73454 = Pasos y reuniones

# US-India Drug Policy Executive Working Group, {n1}
m-22d2900474 = Grupo de Trabajo Ejecutivo Estados Unidos-India sobre Política de Drogas, { $n1 }

# Promised
m-09b920400f = Prometido

# Bring tangible, measurable outcomes on precursors: no public evidence
m-e0c36712ab = Lograr resultados tangibles y medibles sobre precursores: sin constancia pública

# US duty on its goods, not tied to fentanyl
m-29ea18ae43 = Arancel de EE. UU. sobre sus mercancías, no vinculado al fentanilo

# {n1} from {n2}
m-63f7a84ca7 = { $n1 } desde { $n2 }

# Chemicals that China licenses for it
m-1ca7a61023 = Sustancias para las que China exige licencia hacia este país

# {n1} since {n2}
m-928c5a7fac = { $n1 } desde { $n2 }

# Imports in the basket, all goods, {n1}
m-28ce9f6453 = Importaciones en la subpartida residual, todas las mercancías, { $n1 }

# {n1} million US dollars
m-96a62c1a1c = { $n1 } millones de dólares

# Fentanyl seized since {n1}, as its cabinet says
m-03cc37cdd6 = Fentanilo incautado desde { $n1 }, según su gabinete

# at least {n1} pills; {n2} kilograms
m-c5ac9bcc4f = al menos { $n1 } pastillas; { $n2 } kilogramos

# Handed over to the United States
m-734c7a47b3 = Entregas a los Estados Unidos

# {n1} (dealer), {n2}
m-b5214e7c4e = { $n1 } (distribuidor), { $n2 }

# Institutions cut off by US orders over fentanyl money
m-ef4910965c = Instituciones excluidas por órdenes de EE. UU. por dinero vinculado al fentanilo

# US duty tied to fentanyl
m-5625bf2782 = Arancel de EE. UU. vinculado al fentanilo

# {n1} from {n2}, to {n3}
m-1c86336e1b = { $n1 } desde { $n2 }, hasta { $n3 }

# Its own duty on countries without a trade agreement, among them China and India
m-51c4600acc = Su propio arancel a países sin acuerdo comercial, entre ellos China e India

# {n1} at most, from {n2}
m-38a329c7b6 = { $n1 } como máximo, desde { $n2 }

# Deaths from opioids, twelve months to {m1}
m-384a12961a = Muertes por opioides, doce meses hasta { $m1 }

# {n1} {n2} on the twelve before
m-6a9884901a = { $n1 } { $n2 } respecto de los doce anteriores

# official
m-6896191a14 = oficial

# Precursors seized at its border, litres and kilograms added
m-6b4adb5959 = Precursores incautados en su frontera, litros y kilogramos sumados

# {n1} in {n2} {n3} in {n4}
m-acc9ced970 = { $n1 } en { $n2 } { $n3 } en { $n4 }

# {n1} person, {n2} firms or groups
m-80995720a1 = { $n1 } persona, { $n2 } empresas o grupos

# Fentanyl czar, {n1}; Strong Borders Act, {n2}
m-92af9107db = Comisionado para el fentanilo, { $n1 }; Ley de Fronteras Fuertes, { $n2 }

# {n1} of {n2} reported
m-e261a177c2 = { $n1 } de { $n2 } según informes

# Appoint a fentanyl czar and act on precursors, so that tariffs are paused: met
m-791bc47f56 = Nombrar a un comisionado para el fentanilo y actuar respecto de los precursores, a fin de que se suspendan los aranceles: cumplido

# {n1} from {n2}, {n3} at most, to {n4}
m-da4246e924 = { $n1 } desde { $n2 }, { $n3 } como máximo, hasta { $n4 }

# public fact that is watched
m-7ce2595be0 = hecho público que se observa

# Reading on this day
m-958645f4b9 = Lectura en esta fecha

# what the fact says on the day of the brief
m-91e277d82e = qué indica el hecho en la fecha del informe

# Points to
m-6dca1c151c = Apunta a

# scenario that the reading points to by its rule
m-21286d5523 = escenario al que apunta la lectura según su regla

# Days left of the truce
m-849c17dd66 = Días restantes de la tregua

# {n1} days left
m-3c26e2206d = quedan { $n1 } días

# slide
m-b8a7e24e95 = relajación

# Duties tied to fentanyl
m-e5fe0e9446 = Aranceles vinculados al fentanilo

# none, ended by a court
m-c116610a4f = ninguno, terminado por un tribunal

# unclear
m-66625d4dc2 = no claro

# US duties proposed
m-824efc7d6e = Aranceles propuestos por EE. UU.

# {n1} not decided
m-678a81d1a7 = { $n1 } sin decidir

# New Chinese controls
m-08896b5236 = Nuevas medidas de China

# {n1} and {n2} unconfirmed
m-087f24e0b7 = { $n1 } y { $n2 } sin confirmar

# hold
m-e8b22d83b4 = continuidad

# Contacts of the two sides
m-38c3d0ab9a = Contactos entre las dos partes

# Seizures since Busan
m-16dc0ba5f7 = Incautaciones desde Busan

# {n1} on a year before
m-5fff939d38 = { $n1 } respecto de un año antes

# Deaths in twelve months
m-ffab22dbfb = Muertes en doce meses

# Observed months followed by a widening band and one line a scenario.
m-a94c17d2ab = Meses observados, seguidos de una banda que se ensancha y una línea por escenario.

# Fentanyl seized, pounds a month: {n1} in {m1}; at the end of the months projected, hold {n2} {n3} {n4} break {n5} upside {n6}.
m-7704241f21 = Fentanilo incautado, libras al mes: { $n1 } en { $m1 }; al final de los meses proyectados, continuidad { $n2 } { $n3 } { $n4 } ruptura { $n5 } ampliación { $n6 }.

# Deaths, synthetic opioids, a month: {n1} in {m1}; at the end of the months projected, hold {n2} {n3} {n4} break {n5} upside {n6}.
m-a1301ec9c8 = Muertes, opioides sintéticos, al mes: { $n1 } en { $m1 }; al final de los meses proyectados, continuidad { $n2 } { $n3 } { $n4 } ruptura { $n5 } ampliación { $n6 }.

# upside
m-f7994089c9 = ampliación

# break
m-14ebe56a50 = ruptura

# Fentanyl seized, pounds a month
m-21c962df75 = Fentanilo incautado, libras al mes

# Deaths, synthetic opioids, a month
m-6e5c351df5 = Muertes, opioides sintéticos, al mes

# Series
m-a8295e08ff = Serie

# seizures in pounds, or deaths
m-1e258fc594 = incautaciones en libras, o muertes

# Scenario
m-2fcb5d3746 = Escenario

# scenario, or observed months
m-7eb437bc53 = escenario, o meses observados

# Month that the figures of the row are of
m-7a268a3de8 = Mes al que corresponden las cifras de la fila

# Value or middle
m-ef25ff6168 = Valor o punto medio

# value observed, or middle of the simulated futures: pounds or deaths a month
m-286bd154e2 = valor observado, o punto medio de los futuros simulados: libras o muertes al mes

# Lower end, four in five futures
m-bb65ff9868 = Extremo inferior, cuatro de cada cinco futuros

# lower end of the band that holds four in five futures
m-62f86d67d1 = extremo inferior de la banda que contiene cuatro de cada cinco futuros

# Upper end, four in five futures
m-17c9061d4f = Extremo superior, cuatro de cada cinco futuros

# upper end of the band that holds four in five futures
m-89ce4ad343 = extremo superior de la banda que contiene cuatro de cada cinco futuros

# observed
m-604cee807f = observado

# arithmetic
m-ca75eaf4e0 = aritmética

# Data: Observed months, the band of hold (half and four fifths of simulated futures), and the middle of each scenario
m-024c44d927 = Datos: Meses observados, banda de continuidad (la mitad y cuatro quintas partes de los futuros simulados) y punto medio de cada escenario

# Observed months as a line over bands of earlier projections, each a year long; the latest band is drawn with its middle.
m-944b500e72 = Meses observados como línea sobre bandas de proyecciones anteriores, cada una de un año; la última banda se dibuja con su punto medio.

# Fentanyl seized, pounds a month: known to {m1}, {n1} of {n2} months inside; known to {m2}, {n3} of {n4} months inside; known to {m3}, {n5} of {n6} months inside; known to {m4}, {n7} of {n8} months inside; known to {m5}, {n9} of {n10} months inside.
m-20a1ee9eea = Fentanilo incautado, libras al mes: conocido hasta { $m1 }, { $n1 } de { $n2 } meses dentro; conocido hasta { $m2 }, { $n3 } de { $n4 } meses dentro; conocido hasta { $m3 }, { $n5 } de { $n6 } meses dentro; conocido hasta { $m4 }, { $n7 } de { $n8 } meses dentro; conocido hasta { $m5 }, { $n9 } de { $n10 } meses dentro.

# Deaths, synthetic opioids, a month: known to {m1}, {n1} of {n2} months inside; known to {m2}, {n3} of {n4} months inside; known to {m3}, {n5} of {n6} months inside; known to {m4}, {n7} of {n8} months inside; known to {m5}, {n9} of {n10} months inside; known to {m6}, {n11} of {n12} months inside; known to {m7}, {n13} of {n14} months inside; known to {m8}, {n15} of {n16} months inside; known to {m9}, {n17} of {n18} months inside; known to {m10}, {n19} of {n20} months inside; known to {m11}, {n21} of {n22} months inside.
m-ae354d9390 = Muertes, opioides sintéticos, al mes: conocido hasta { $m1 }, { $n1 } de { $n2 } meses dentro; conocido hasta { $m2 }, { $n3 } de { $n4 } meses dentro; conocido hasta { $m3 }, { $n5 } de { $n6 } meses dentro; conocido hasta { $m4 }, { $n7 } de { $n8 } meses dentro; conocido hasta { $m5 }, { $n9 } de { $n10 } meses dentro; conocido hasta { $m6 }, { $n11 } de { $n12 } meses dentro; conocido hasta { $m7 }, { $n13 } de { $n14 } meses dentro; conocido hasta { $m8 }, { $n15 } de { $n16 } meses dentro; conocido hasta { $m9 }, { $n17 } de { $n18 } meses dentro; conocido hasta { $m10 }, { $n19 } de { $n20 } meses dentro; conocido hasta { $m11 }, { $n21 } de { $n22 } meses dentro.

# Known to
m-4137bcd268 = Conocido hasta

# last month known when the forecast was made; blank for what was observed
m-b2f6d02ba8 = último mes conocido cuando se hizo el pronóstico; en blanco para lo observado

# Data: Observed months over bands that should hold four fifths, from projections that start a year apart; the latest in orange
m-73bf8761db = Datos: Meses observados sobre bandas que debían contener cuatro quintas partes, de proyecciones que comienzan con un año de diferencia; la última, en naranja

# Indicator
m-86dde35c59 = Indicador

# name of the indicator
m-df77ab3b1f = nombre del indicador

# Value
m-8e37953d23 = Valor

# latest value with its unit
m-86c0d597c6 = último valor con su unidad

# Period
m-6e795d4d3c = Periodo

# months or day that the value speaks of
m-2e6f6127bc = meses o día a que se refiere el valor

# The day before
m-7de2c1b47d = La víspera

# as known on the day before the event, with its period; blank where nothing of the two years before was
m-c6dc1e0609 = según lo conocido en la víspera del hecho, con su periodo; en blanco si no había nada de los dos años anteriores

# A year before that
m-0f5530bc5f = Un año antes de la víspera

# as known a year before the day before the event; blank where nothing of the two years before was
m-b4e53d7919 = según lo conocido un año antes de la víspera del hecho; en blanco si no había nada de los dos años anteriores

# Change
m-c0bf75bd78 = Variación

# latest change with its unit
m-9c1a7f55dd = última variación con su unidad

# Public target
m-1d6d312cd9 = Meta pública

# target as published
m-6bec339aff = meta tal como se publicó

# high where the measure is objective and reliable, medium where it is one of both, low where it is neither
m-1779c0eac3 = alta si el indicador es objetivo y confiable, media si es una de las dos cosas, baja si no es ninguna

# Reading
m-463816d070 = Lectura

# whether the latest change goes the way that counts as good
m-82f1362527 = si la última variación va en el sentido que se considera favorable

# {n1} of {n2} ({n3})
m-5f8b0c7c52 = { $n1 } de { $n2 } ({ $n3 })

# {n1} points since {d1}
m-2c659d8457 = { $n1 } puntos desde el { $d1 }

# none published
m-6542ed2ca7 = ninguna publicada

# high
m-6ef7c9b15e = alta

# away
m-378ce56a9d = se aleja

# Promises without public evidence
m-6b7431dcee = Compromisos sin constancia pública

# medium
m-c082456a77 = media

# Promises with a number or a deadline
m-e7f5d67551 = Compromisos con cifra o plazo

# about the same
m-2167c4491e = casi igual

# What China does not publish
m-c0bcc4c8d5 = Lo que China no publica

# low
m-6c1ff09db3 = baja

# What the United States does not publish
m-9cca0d7e88 = Lo que los Estados Unidos no publican

# Joint events in the latest year
m-1184346a9c = Actos conjuntos en el último año

# {m1} to {m2}
m-d3ecb1c303 = { $m1 } a { $m2 }

# {n1} ({m1} to {m2})
m-cf4ba1a075 = { $n1 } ({ $m1 } a { $m2 })

# {n1} since {d1}
m-ff411a2c0e = { $n1 } desde el { $d1 }

# toward
m-cc58a5f898 = se acerca

# Did each side do what it said?
m-fee0d4ee9e = ¿Hizo cada parte lo que dijo?

# Table A.{n1}
m-d61acf0899 = Cuadro A.{ $n1 }

# Precursors under control in China
m-0b8ab8c541 = Precursores fiscalizados en China

# Precursors under control nowhere
m-f7814bb2ab = Precursores no fiscalizados en ningún lugar

# From the vote at the United Nations to control in China
m-d08610db87 = De la votación en las Naciones Unidas a la fiscalización en China

# {n1} days
m-25465b2eca = { $n1 } días

# {n1} days since {d1}
m-e7d5db32ca = { $n1 } días desde el { $d1 }

# {n1} days after communication ({n2} Convention, Article {n3})
m-b19f6d0de6 = { $n1 } días después de la comunicación (Convención de { $n2 }, artículo { $n3 })

# From announcement to force in China
m-c85192c908 = Del anuncio a la entrada en vigor en China

# Gaps in law still open
m-43d90d97d7 = Lagunas legales aún abiertas

# Are the chemicals that matter under control?
m-3d9c51e900 = ¿Están fiscalizadas las sustancias que importan?

# {n1} on the twelve months before
m-f88424ce54 = { $n1 } respecto de los doce meses anteriores

# partly older
m-5d326ac728 = en parte anterior

# Deaths in the latest final year
m-4eb7db7136 = Muertes en el último año definitivo

# {n1} on the year before
m-55932b3faf = { $n1 } respecto del año anterior

# older
m-da925a30e3 = anterior

# Seized since the Busan meeting
m-c3f4d69fca = Incautado desde la reunión de Busan

# {n1} lb
m-4fdd34e3fa = { $n1 } lb

# {n1} on the same months a year before
m-8fd4dbdcfa = { $n1 } respecto de los mismos meses del año anterior

# no direction
m-23627aaf1f = sin dirección

# Seized in the months held of the fiscal year
m-00358eaf9f = Incautado en los meses disponibles del año fiscal

# Purity of fentanyl powder
m-06994817f3 = Pureza del fentanilo en polvo

# {n1} points since the first figure published
m-7b3b75ce29 = { $n1 } puntos desde la primera cifra publicada

# Pills with two milligrams or more
m-0187a54779 = Pastillas con dos miligramos o más

# Carfentanil identified
m-fd548135c1 = Carfentanilo identificado

# {n1} on the same half of the year before
m-3f208b0d23 = { $n1 } respecto del mismo semestre del año anterior

# {n1}-ANPP identified
m-fbae2e2c7c = { $n1 }-ANPP identificada

# Precursors a customs line shows
m-9d1c062312 = Precursores que muestra una línea aduanera

# What do seizures, laboratories, customs data and deaths show?
m-1ff93e970e = ¿Qué muestran las incautaciones, los laboratorios, los datos de aduanas y las muertes?

# Suppliers in custody
m-ab2cd56aea = Proveedores bajo custodia

# US duties tied to fentanyl
m-e504721134 = Aranceles de EE. UU. vinculados al fentanilo

# Which levers exist?
m-fd44627ca5 = ¿Qué instrumentos existen?

# Each on its own scale, counts of a list as shares of it; as known on the day before the Busan meeting, that day of earlier years, and now; dashed: the Busan meeting
m-af4a42f6fc = Cada uno en su propia escala, los recuentos de una lista como proporción de ella; según lo conocido en la víspera de la reunión de Busan, en esa fecha de años anteriores y ahora; línea discontinua: la reunión de Busan

# Small lines of {n1} indicators, each on its own scale, as known on the same day of each year and now; a dashed line at {d1}.
m-275353e05c = Líneas pequeñas de { $n1 } indicadores, cada una en su propia escala, según lo conocido en la misma fecha de cada año y ahora; una línea discontinua en el { $d1 }.

# Deaths in the latest final year: {n1} on {d1}, {n2} on {d2}.
m-0ab5621871 = Muertes en el último año definitivo: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Seized in the months held of the fiscal year: {n1} lb on {d1}, {n2} lb on {d2}.
m-90bebbea57 = Incautado en los meses disponibles del año fiscal: { $n1 } lb el { $d1 }, { $n2 } lb el { $d2 }.

# Carfentanil identified: {n1} on {d1}, {n2} on {d2}.
m-054d7e86f5 = Carfentanilo identificado: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# {n1}-ANPP identified: {n2} on {d1}, {n3} on {d2}.
m-c83d804ad2 = { $n1 }-ANPP identificada: { $n2 } el { $d1 }, { $n3 } el { $d2 }.

# Precursors under control in China: {n1} on {d1}, {n2} on {d2}.
m-d128233842 = Precursores fiscalizados en China: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Precursors under control nowhere: {n1} on {d1}, {n2} on {d2}.
m-b5e49fbd09 = Precursores no fiscalizados en ningún lugar: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# From the vote at the United Nations to control in China: {n1} days on {d1}, {n2} days on {d2}.
m-f4a33d1289 = De la votación en las Naciones Unidas a la fiscalización en China: { $n1 } días el { $d1 }, { $n2 } días el { $d2 }.

# From announcement to force in China: {n1} days on {d1}, {n2} days on {d2}.
m-069be921b3 = Del anuncio a la entrada en vigor en China: { $n1 } días el { $d1 }, { $n2 } días el { $d2 }.

# Promises met: {n1} on {d1}, {n2} on {d2}.
m-38ffe77e35 = Compromisos cumplidos: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Promises without public evidence: {n1} on {d1}, {n2} on {d2}.
m-991321b083 = Compromisos sin constancia pública: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Promises with a number or a deadline: {n1} on {d1}, {n2} on {d2}.
m-33f6da7768 = Compromisos con cifra o plazo: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Joint events in the latest year: {n1} on {d1}, {n2} on {d2}.
m-3e0f9386ed = Actos conjuntos en el último año: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Suppliers in custody: {n1} on {d1}, {n2} on {d2}.
m-8389188f8c = Proveedores bajo custodia: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Gaps in law still open: {n1} on {d1}, {n2} on {d2}.
m-3506a6011c = Lagunas legales aún abiertas: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# US duties tied to fentanyl: {n1} on {d1}, {n2} on {d2}.
m-efa67cc444 = Aranceles de EE. UU. vinculados al fentanilo: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Precursors a customs line shows: {n1} on {d1}, {n2} on {d2}.
m-c30c6a97e6 = Precursores que muestra una línea aduanera: { $n1 } el { $d1 }, { $n2 } el { $d2 }.

# Deaths in the latest final
m-a5f25b8445 = Muertes en el último año

# year
m-4cb4ea2558 = definitivo

# Seized in the months held
m-ebf60dab41 = Incautado en los meses

# of the fiscal year
m-6a4454333f = del año fiscal

# Precursors under control
m-5cdadf7f5a = Precursores fiscalizados

# in China
m-323c161e8e = en China

# nowhere
m-20aeff0494 = en ningún lugar

# From the vote at the
m-7d4a2e7ff1 = De la votación en la ONU

# United Nations to control
m-556c3298e5 = a la fiscalización

# From announcement to force
m-0588e76b5b = Del anuncio al vigor

# Promises without public
m-64cc72456e = Compromisos sin constancia

# evidence
m-ee8250fb76 = pública

# Promises with a number or
m-6b0afc6989 = Compromisos con cifra

# a deadline
m-877e559697 = o plazo

# Joint events in the latest
m-06c429fed6 = Actos conjuntos, último

# Precursors a customs line
m-65cf56362b = Precursores en una línea

# shows
m-c093955ceb = aduanera

# Known on
m-04d45ff3cd = Conocido el

# day as of which a figure was read
m-a6c084b5e6 = fecha a la que se leyó una cifra

# value with its unit, or its share of what it is out of, as known on that day
m-922298c637 = valor con su unidad, o su proporción respecto del total, según lo conocido en esa fecha

# Data: Each on its own scale, counts of a list as shares of it; as known on the day before the Busan meeting, that day of earlier years, and now; dashed: the Busan meeting
m-87e642865a = Datos: Cada uno en su propia escala, los recuentos de una lista como proporción de ella; según lo conocido en la víspera de la reunión de Busan, en esa fecha de años anteriores y ahora; línea discontinua: la reunión de Busan

# Figure A.{n1}
m-35536a418d = Gráfica A.{ $n1 }

# Definition
m-9813fafb09 = Definición

# what is counted
m-eb745508de = qué se cuenta

# Unit
m-4e545960f1 = Unidad

# unit of the value
m-e93029023f = unidad del valor

# Source
m-0e570ca6fa = Fuente

# publisher or table that the value comes from
m-7c42ff4d83 = organismo emisor o cuadro del que proviene el valor

# Published
m-2ef42ec21d = Publicación

# how often the source is published
m-544e102b0c = con qué frecuencia se publica la fuente

# Better is
m-2c0e5a26d3 = Es mejor

# direction that counts as good, if any
m-9f1b80d509 = sentido que se considera favorable, si lo hay

# Attributes met
m-e4eae32875 = Atributos cumplidos

# attributes of a good measure that it meets
m-996e63c34a = atributos de un buen indicador que cumple

# What it cannot show
m-ed43772ba1 = Lo que no puede mostrar

# what the indicator cannot show
m-697987f869 = lo que el indicador no puede mostrar

# Deaths that involved synthetic opioids (T{n1}), United States, in the latest twelve months reported, completed for late records
m-466fcb19b5 = Muertes relacionadas con opioides sintéticos (T{ $n1 }), Estados Unidos, en los últimos doce meses notificados, completadas por registros tardíos

# Centers for Disease Control and Prevention, provisional counts
m-b972543413 = Centros para el Control y la Prevención de Enfermedades (CDC), recuentos provisionales

# monthly
m-9169e3ca73 = mensual

# less
m-4fdd3b6201 = menos

# {n1} of {n2}
m-090eeed9d5 = { $n1 } de { $n2 }

# Provisional and still growing; many things besides supply move it
m-39e325890a = Provisional y sigue creciendo; muchos factores además de la oferta la hacen variar

# Final deaths that involved synthetic opioids (T{n1}), United States, in a calendar year
m-8b51777c89 = Muertes definitivas relacionadas con opioides sintéticos (T{ $n1 }), Estados Unidos, en un año calendario

# Centers for Disease Control and Prevention, WONDER
m-cc527673e5 = Centros para el Control y la Prevención de Enfermedades (CDC), WONDER

# yearly
m-bd3038078d = anual

# More than a year late; many things besides supply move it
m-072838674f = Con más de un año de retraso; muchos factores además de la oferta la hacen variar

# Pounds of fentanyl seized nationwide in full months since the meeting, at most twelve, against the same months a year before
m-54843c92f3 = Libras de fentanilo incautadas en todo el país en los meses completos desde la reunión, doce como máximo, respecto de los mismos meses del año anterior

# lb
m-fd26db45a8 = lb

# US Customs and Border Protection
m-2a5a147668 = Oficina de Aduanas y Protección Fronteriza de los Estados Unidos (CBP)

# A fall can mean less traffic, other routes or less searching; weight is not pure drug
m-48ccd929de = Un descenso puede significar menos tráfico, otras rutas o menos inspecciones; el peso no es droga pura

# Pounds of fentanyl seized nationwide since {n1} October against the same months of the year before
m-403073d761 = Libras de fentanilo incautadas en todo el país desde el { $n1 } de octubre, respecto de los mismos meses del año anterior

# Mean purity of powder analysed by the agency's laboratories in a fiscal year
m-8afde51340 = Pureza media del polvo analizado por los laboratorios de la agencia en un año fiscal

# percent
m-fd86717aca = por ciento

# US Drug Enforcement Administration, releases
m-1340285e64 = Administración para el Control de Drogas de los Estados Unidos (DEA), comunicados

# irregular
m-55018455fd = irregular

# Samples sent to laboratories, not the market; method not given out
m-acbfd9eb2c = Muestras enviadas a laboratorios, no el mercado; método no divulgado

# Share of analysed pills with two milligrams of fentanyl or more in a fiscal year
m-ed8c961fd6 = Proporción de pastillas analizadas con dos miligramos de fentanilo o más en un año fiscal

# Samples sent to laboratories, not the market; a dose differs by person
m-53e8f7c074 = Muestras enviadas a laboratorios, no el mercado; la dosis varía según la persona

# Identifications of carfentanil by laboratories in the latest complete half-year
m-195a9a1f86 = Identificaciones de carfentanilo por laboratorios en el último semestre completo

# count
m-6c35493a2b = recuento

# US Drug Enforcement Administration, NFLIS-Drug
m-93739a23ff = Administración para el Control de Drogas de los Estados Unidos (DEA), NFLIS-Drug

# twice a year
m-612d4a1946 = dos veces al año

# Identifications, not kilograms; laboratories test what is seized
m-a6a2eab59e = Identificaciones, no kilogramos; los laboratorios analizan lo que se incauta

# Identifications of {n1}-ANPP by laboratories in the latest complete half-year
m-37d6e83121 = Identificaciones de { $n1 }-ANPP por laboratorios en el último semestre completo

# Found alone it is a precursor, in a drug what is left of one; counts do not tell
m-fe97fb26e0 = Hallada sola es un precursor; en una droga, lo que queda de uno; los recuentos no lo distinguen

# Tracked precursors of fentanyl that China has scheduled or listed
m-31b2137107 = Precursores del fentanilo en seguimiento que China ha sometido a fiscalización o incluido en una lista

# Timeline of scheduling decisions
m-9fc4d9076a = Cronología de decisiones de someter a fiscalización

# as announced
m-9e0f0ff318 = según se anuncia

# more
m-187897ce0a = más

# The list of tracked chemicals is this brief's; {n1} licensed chemicals have no names here
m-8877fe33b7 = La lista de sustancias en seguimiento es de este informe; { $n1 } sustancias bajo licencia no tienen aquí nombre

# Tracked precursors of fentanyl that no authority followed here has scheduled or listed
m-667337a1f5 = Precursores del fentanilo en seguimiento que ninguna autoridad considerada aquí ha sometido a fiscalización o incluido en una lista

# The list of tracked chemicals is this brief's and cannot be complete
m-0c91d7185f = La lista de sustancias en seguimiento es de este informe y no puede ser completa

# Median days from the vote of the Commission on Narcotic Drugs to China's control in force, precursors voted
m-ccb2ca30ff = Mediana de días desde la votación de la Comisión de Estupefacientes hasta la entrada en vigor de la fiscalización en China, precursores votados

# days
m-ab51004e9d = días

# Few cases; the days count from the vote, the treaty from its communication
m-a48da1c218 = Pocos casos; los días cuentan desde la votación, el tratado desde su comunicación

# Median days from announcement to effect of China's controls
m-e8f018a721 = Mediana de días desde el anuncio hasta la entrada en vigor de las medidas de fiscalización de China

# A short notice is not always better: trade needs time to adapt
m-d165a626aa = Un plazo corto no siempre es mejor: el comercio necesita tiempo para adaptarse

# Promises in the ledger with the status met, by this brief's written rule
m-e1f2bbde53 = Compromisos del registro con el estado cumplido, según la regla escrita de este informe

# Timeline of commitments
m-f3531aaa9d = Cronología de compromisos

# Promises differ in weight; counting treats them alike
m-8550d8f512 = Los compromisos difieren en peso; al contarlos se tratan por igual

# Promises in the ledger for which no public evidence was found
m-126c7e9e24 = Compromisos del registro de los que no se halló constancia pública

# No public evidence is not evidence of a promise broken
m-7a10743835 = La falta de constancia pública no acredita el incumplimiento de un compromiso

# Share of promises in the ledger that state a number or a deadline
m-3d18f86ddf = Proporción de compromisos del registro que fijan una cifra o un plazo

# A number alone makes no promise a good one
m-623a9c8ebe = Una cifra por sí sola no hace bueno un compromiso

# Items in the disclosure table on China's side that are not public
m-e664f6b25a = Puntos del cuadro de divulgación correspondientes a China que no son públicos

# Timeline of disclosure
m-843e00f269 = Cronología de la divulgación

# when searched
m-8c55d62d27 = cuando se busca

# The list of items is this brief's; a search can miss
m-00afd4f7d1 = La lista de puntos es de este informe; una búsqueda puede omitir algo

# Items in the disclosure table on the US side that are not public
m-f49197cd20 = Puntos del cuadro de divulgación correspondientes a los Estados Unidos que no son públicos

# Meetings, calls, visits and joint actions of both sides in the year up to the day of the brief
m-91af5122b9 = Reuniones, llamadas, visitas y acciones conjuntas de ambas partes en el año hasta la fecha del informe

# Timeline of cooperation
m-2c9f5d1e10 = Cronología de la cooperación

# A meeting is no result; small contacts are not made public
m-5fa333adea = Una reunión no es un resultado; los contactos menores no se hacen públicos

# Persons ever in US custody among those the United States charged over supply from China
m-f5185d7b94 = Personas que estuvieron alguna vez bajo custodia de los Estados Unidos, entre las acusadas formalmente por ese país por presunto suministro desde China

# Timelines of US announcements, cases and persons
m-c9f926df9c = Cronologías de anuncios, casos y personas de los Estados Unidos

# Custody depends on extradition, which no treaty provides; Chinese cases are counted apart
m-d8ff670b97 = La custodia depende de la extradición, que ningún tratado contempla; los casos chinos se cuentan aparte

# Gaps in the tracker with the status open
m-def63979e9 = Lagunas del registro con el estado abierta

# Timeline of legal gaps
m-adad2770e5 = Cronología de lagunas legales

# The list of gaps is this brief's
m-2a216d6764 = La lista de lagunas es de este informe

# US duties on goods from China in force and tied to fentanyl
m-d5cc622d1c = Aranceles de los Estados Unidos sobre mercancías de China en vigor y vinculados al fentanilo

# Timeline of tariff steps
m-cb7ecb0eaf = Cronología de pasos arancelarios

# A duty in force is not pressure felt; other levers exist
m-6c2d5bcf8a = Un arancel en vigor no equivale a una presión sentida; existen otros instrumentos

# Tracked precursors that have a customs line of their own
m-a061157839 = Precursores en seguimiento que tienen una línea aduanera propia

# Harmonized System, editions of {n1} and {n2}
m-5f738b62d4 = Sistema Armonizado, ediciones de { $n1 } y { $n2 }

# every five years
m-1f0da20dd3 = cada cinco años

# A line shows lawful trade that was declared, never what was smuggled
m-e4ce4aaec3 = Una línea muestra comercio lícito declarado, nunca lo que se contrabandeó

# Lanes of controls adopted since {n1} by UN ({n2}), China ({n3}), United States ({n4}), India ({n5}), Mexico ({n6}), Canada ({n7}).
m-9c33d5aa7d = Franjas de medidas adoptadas desde { $n1 } por la ONU ({ $n2 }), China ({ $n3 }), Estados Unidos ({ $n4 }), India ({ $n5 }), México ({ $n6 }), Canadá ({ $n7 }).

# Named marks: China: carfentanil, {d1}; China: NPP, ANPP, {d2}; US: fentanyl class, temporary, {d3}; China: fentanyl class, {d4}; China: {n1}-AP and two others, {d5}; China: nitazene class, {d6}; US: fentanyl class, permanent, {d7}; China: two piperidones, {d8}; China: export licences, {d9}.
m-0af4da252a = Marcas con nombre: China: carfentanilo, { $d1 }; China: NPP, ANPP, { $d2 }; EE. UU.: clase del fentanilo, temporal, { $d3 }; China: clase del fentanilo, { $d4 }; China: { $n1 }-AP y otras dos, { $d5 }; China: clase de los nitazenos, { $d6 }; EE. UU.: clase del fentanilo, permanente, { $d7 }; China: dos piperidonas, { $d8 }; China: licencias de exportación, { $d9 }.

# A line marks {d1}.
m-fcbed34bac = Una línea marca el { $d1 }.

# carfentanil
m-85fa823541 = carfentanilo

# {n1}-AP and two others
m-a58cc4ff38 = { $n1 }-AP y otras dos

# two piperidones
m-f894463be6 = dos piperidonas

# export licences
m-2ca15ef7d7 = licencias de exportación

# fentanyl class, temporary
m-32451b0a21 = clase del fentanilo, temporal

# fentanyl class, permanent
m-2b52dc7964 = clase del fentanilo, permanente

# precursor listed
m-12d3dbe8f0 = precursor en lista

# China: carfentanil
m-300758f4fa = China: carfentanilo

# China: {n1}-AP and two others
m-af3243cc85 = China: { $n1 }-AP y otras dos

# China: nitazene class
m-e993338163 = China: clase de los nitazenos

# China: two piperidones
m-f732454c49 = China: dos piperidonas

# China: export licences
m-3c11e3a28e = China: licencias de exportación

# US: fentanyl class, temporary
m-f566e5e825 = EE. UU.: clase del fentanilo, temporal

# US: fentanyl class, permanent
m-836f00745a = EE. UU.: clase del fentanilo, permanente

# whose decision or statement it is
m-5fea0f15e1 = de quién es la decisión o la declaración

# Stage
m-de838855e4 = Etapa

# how far the step goes
m-c37a9341a7 = hasta dónde llega el paso

# day made public, as precisely as the source has it
m-9c085386f3 = día en que se hizo público, con la precisión de la fuente

# adopted
m-5d4686f6ad = adoptada

# AH-{n1} a synthetic opioid
m-46554953b5 = AH-{ $n1 }, un opioide sintético

# Acetylfentanyl and MT-{n1}
m-797bb20dc1 = Acetilfentanilo y MT-{ $n1 }

# The fentanyl precursors NPP and ANPP
m-a1e012d5db = Los precursores del fentanilo NPP y ANPP

# Six fentanyl precursors
m-c833fa360a = Seis precursores del fentanilo

# recommended
m-dd6d876548 = recomendada

# Carfentanil and three other fentanyls
m-b13e70ca7a = Carfentanilo y otros tres fentanilos

# Butyrfentanyl
m-3744a371c9 = Butirfentanilo

# watch list
m-8dadd8416c = lista de vigilancia

# listed for watching
m-a7a6a242f5 = incluida para vigilancia

# Three fentanyls
m-0f41884486 = Tres fentanilos

# Cyclopropylfentanyl
m-78e12d8825 = Ciclopropilfentanilo

# The fentanyl precursors NPP and {n1}-ANPP
m-2149ca2529 = Los precursores del fentanilo NPP y { $n1 }-ANPP

# Seven fentanyls
m-7133ec0611 = Siete fentanilos

# Fentanyl-related substances as a class
m-416746578a = Sustancias relacionadas con el fentanilo, como clase

# The fentanyl precursors ANPP and NPP
m-c455d8cf7b = Los precursores del fentanilo ANPP y NPP

# Carfentanil and five other fentanyls
m-6e5676f937 = Carfentanilo y otros cinco fentanilos

# Fentanyl-related substances with no known lawful use
m-b4a6caa6a5 = Sustancias relacionadas con el fentanilo sin uso lícito conocido

# {n1} new psychoactive substances, among them two fentanyls
m-58cd841425 = { $n1 } nuevas sustancias psicoactivas, entre ellas dos fentanilos

# Five fentanyls
m-502155b5c3 = Cinco fentanilos

# Four fentanyls
m-a2f1f05d23 = Cuatro fentanilos

# All fentanyl-related substances, defined by structure
m-970d782059 = Todas las sustancias relacionadas con el fentanilo, definidas por su estructura

# Norfentanyl with derivatives and analogues; fentanyls
m-5503209114 = Norfentanilo con sus derivados y análogos; fentanilos

# Benzylfentanyl and {n1}-AP
m-106707017c = Bencilfentanilo y { $n1 }-AP

# Norfentanyl
m-85069acfea = Norfentanilo

# extended
m-4d7120eb6c = prorrogada

# Crotonylfentanyl and valerylfentanyl
m-65efbd1e06 = Crotonilfentanilo y valerilfentanilo

# Benzylfentanyl; {n1}-AP with its amides, carbamates and salts, and so {n2}-boc-{n3}-AP
m-11516a9474 = Bencilfentanilo; { $n1 }-AP con sus amidas, carbamatos y sales, y con ello { $n2 }-boc-{ $n3 }-AP

# Isotonitazene
m-afd0743bc6 = Isotonitazeno

# Brorphine
m-c53eaadf97 = Brorfina

# Ten named fentanyl-related substances
m-792b0396d9 = Diez sustancias relacionadas con el fentanilo, incluidas por su nombre

# Four named fentanyl-related substances
m-35f431a4ab = Cuatro sustancias relacionadas con el fentanilo, incluidas por su nombre

# Four fentanyl precursors and chemicals
m-8a85287ced = Cuatro precursores del fentanilo y sustancias químicas

# Synthetic cannabinoids as a class, and {n1} other substances
m-1f620e270a = Cannabinoides sintéticos, como clase, y otras { $n1 } sustancias

# Three fentanyl precursors
m-27e0ac2e0f = Tres precursores del fentanilo

# Metonitazene
m-efb50eb2fb = Metonitazeno

# Seven nitazenes
m-c3f6124432 = Siete nitazenos

# Analogues and derivatives of {n1}-AP, among them {n2}-boc-{n3}-AP and fluoro and bromo variants
m-f52d7db110 = Análogos y derivados de { $n1 }-AP, entre ellos { $n2 }-boc-{ $n3 }-AP y variantes fluoradas y bromadas

# Substances not seen; the timing fits the three precursors of the {n1} UN vote
m-bb6ac925b2 = Sustancias no vistas; las fechas corresponden a los tres precursores de la votación de la ONU de { $n1 }

# {n1}-methyl-AP-{n2} and three nitazenes
m-364dc6fb9a = { $n1 }-metil-AP-{ $n2 } y tres nitazenos

# Nine named fentanyl-related substances
m-a2d1a859bd = Nueve sustancias relacionadas con el fentanilo, incluidas por su nombre

# Halides of {n1}-AP
m-ff34834740 = Haluros de { $n1 }-AP

# Precursors and essential chemicals in general
m-db364b03fb = Precursores y productos químicos esenciales en general

# {n1}-piperidone with its acetals, amides, carbamates and salts, and so {n2}-boc-{n3}-piperidone
m-0da25641ea = { $n1 }-piperidona con sus acetales, amidas, carbamatos y sales, y con ello { $n2 }-boc-{ $n3 }-piperidona

# {n1}-AP with its salts, derivatives and analogues
m-fda1646e2c = { $n1 }-AP con sus sales, derivados y análogos

# Chemicals, materials and equipment open to misuse
m-c4dcb48361 = Sustancias químicas, materiales y equipos susceptibles de uso indebido

# {n1}-methyl-AP-{n2} a synthetic opioid
m-cef15c8c54 = { $n1 }-metil-AP-{ $n2 }, un opioide sintético

# Butonitazene
m-afcf7c0cbf = Butonitazeno

# Three nitazenes
m-e9ba97675d = Tres nitazenos

# {n1} chemicals, among them propionyl chloride
m-4ba45bef0d = { $n1 } sustancias químicas, entre ellas el cloruro de propionilo

# {n1} new psychoactive substances, among them brorphine and some nitazenes
m-21ecd98cf4 = { $n1 } nuevas sustancias psicoactivas, entre ellas la brorfina y algunos nitazenos

# Three fentanyl precursors and four other substances
m-21594b104e = Tres precursores del fentanilo y otras cuatro sustancias

# {n1}-piperidone with its salts, derivatives and analogues; the opioid {n2}-methyl-AP-{n3}
m-d395a18866 = { $n1 }-piperidona con sus sales, derivados y análogos; el opioide { $n2 }-metil-AP-{ $n3 }

# Phenethyl bromide
m-0e463076c1 = Bromuro de fenetilo

# Two fentanyl precursors
m-715c559160 = Dos precursores del fentanilo

# Seven named fentanyl-related substances
m-c5aa08ed3f = Siete sustancias relacionadas con el fentanilo, incluidas por su nombre

# Illicit fentanyl, its precursors and other unauthorised synthetic drugs
m-0270e477cf = Fentanilo ilícito, sus precursores y otras drogas sintéticas no autorizadas

# {n1}-piperidone, {n2}-boc-{n3}-piperidone and glycidic acid esters
m-e5a06bada6 = { $n1 }-piperidona, { $n2 }-boc-{ $n3 }-piperidona y ésteres del ácido glicídico

# Precursors of nitazenes
m-a0a950bbfd = Precursores de los nitazenos

# none adopted
m-3c8b4792a4 = ninguna adoptada

# Phenethyl bromide, propionic anhydride and benzyl chloride
m-9130724b8d = Bromuro de fenetilo, anhídrido propiónico y cloruro de bencilo

# Four nitazenes
m-8d1544b14a = Cuatro nitazenos

# Propionic anhydride and benzyl chloride
m-b20c0c91c7 = Anhídrido propiónico y cloruro de bencilo

# Nitazenes as a class, defined by structure with etonitazene as reference, and {n1} other substances
m-1bd6fd4a49 = Nitazenos como clase, definidos por su estructura con el etonitazeno como referencia, y otras { $n1 } sustancias

# Catalogues of medicinal narcotic and psychotropic drugs
m-b6bb411aed = Catálogos de estupefacientes y sustancias sicotrópicas de uso médico

# Non-medicinal catalogue: {n1} items and the fentanyl, synthetic cannabinoid and nitazene classes
m-f43050679c = Catálogo de sustancias sin uso médico: { $n1 } sustancias y las clases del fentanilo, los cannabinoides sintéticos y los nitazenos

# Precursors, unlisted chemicals and equipment that can serve drug making
m-babc3d73ff = Precursores, sustancias no fiscalizadas y equipos que pueden servir para fabricar drogas

# {n1} precursors and seven further chemicals said to be controlled by China
m-4aa9193f63 = { $n1 } precursores y otras siete sustancias que, según se afirma, China fiscaliza

# claimed
m-d79d3458a5 = afirmada

# Nitazenes, carfentanil, about {n1} fentanyl analogues and precursors
m-9dff17aaaa = Nitazenos, carfentanilo, unos { $n1 } análogos del fentanilo y precursores

# Tables of the {n1} Convention
m-481a285c8f = Cuadros de la Convención de { $n1 }

# Phenethyl bromide, chloride and iodide; propionic anhydride; benzyl chloride
m-7442efb783 = Bromuro, cloruro y yoduro de fenetilo; anhídrido propiónico; cloruro de bencilo

# Data: Controls adopted on opioids and precursors, by authority and day of effect; the vertical line is the day of this brief
m-1ed1c2d199 = Datos: Medidas de fiscalización de opioides y precursores adoptadas, por autoridad y día de entrada en vigor; la línea vertical es la fecha de este informe

# Figure B.{n1}
m-8c8b5d90d1 = Gráfica B.{ $n1 }

# Truce
m-fb627a3ac2 = Tregua

# what the truce is called here
m-828c2fb9fc = cómo se llama aquí la tregua

# Runs to
m-1601ceb8f4 = Vigente hasta

# last day of the truce, as precisely as the source has it
m-9c29d7e312 = último día de la tregua, con la precisión que da la fuente

# Terms
m-ede5489964 = Términos

# what was agreed, in our words
m-15d322eaf0 = lo que se acordó, en nuestras palabras

# Each side keeps {n1} and suspends {n2} points for {n3} days; the US fentanyl duty of {n4} stays
m-c5b62d2feb = Cada parte mantiene { $n1 } y suspende { $n2 } puntos durante { $n3 } días; el arancel estadounidense vinculado al fentanilo, de { $n4 }, se mantiene

# London framework
m-078e2da14f = Marco de Londres

# Framework that restores the Geneva terms after a dispute over rare earths
m-3dd752aab6 = Marco que restablece los términos de Ginebra tras una controversia por las tierras raras

# {n1} more days on the same terms, after talks on {n2} and {n3} July
m-5f7c775ecf = { $n1 } días más en los mismos términos, tras las conversaciones del { $n2 } y el { $n3 } de julio

# Madrid
m-e9c722cbef = Madrid

# Fourth round of talks; no change of duty
m-a918ff6921 = Cuarta ronda de conversaciones; sin cambio de aranceles

# United States halves the fentanyl duty and suspends {n1} points for a year; China suspends its answers of {m1} and its export controls of {d1}; cooperation against drugs is among the agreed points
m-37e01cfbc3 = Los Estados Unidos reducen a la mitad el arancel vinculado al fentanilo y suspenden { $n1 } puntos durante un año; China suspende sus respuestas de { $m1 } y sus controles de exportación del { $d1 }; la cooperación contra las drogas figura entre los puntos acordados

# Extension at the Washington state visit
m-db1fb1865c = Prórroga en la visita de Estado a Washington

# Two more months of the Kuala Lumpur outcomes
m-936756c237 = Dos meses más de los resultados de Kuala Lumpur

# Table B.{n1}
m-b48ff0e1f7 = Cuadro B.{ $n1 }

# Average change over the months after each control against the course before, with intervals at {n1}, by window (months before and after); no size is shown where nothing is identified
m-65a14e9945 = Cambio medio en los meses posteriores a cada medida de fiscalización respecto de la trayectoria previa, con intervalos del { $n1 }, por ventana (meses antes y después); no se muestra ninguna magnitud donde nada es identificable

# Changes around controls, one a window, with intervals where something is identified.
m-736e18ca8c = Cambios en torno a las medidas de fiscalización, uno por ventana, con intervalos donde algo es identificable.

# Deaths, synthetic opioids: China: carfentanil, {n1} + {n2} months, {n3} ({n4} to {n5}), none seen, smallest fall {n6}; China: carfentanil, {n7} + {n8} months, {n9} ({n10} to {n11}), none seen, smallest fall {n12}; China: carfentanil, {n13} + {n14} months, {n15} ({n16} to {n17}), none seen, smallest fall {n18}; China: NPP, ANPP, {n19} + {n20} months, not identified, smallest fall {n21}; China: NPP, ANPP, {n22} + {n23} months, not identified, smallest fall {n24}; China: NPP, ANPP, {n25} + {n26} months, not identified, smallest fall {n27}; China: fentanyl class, {n28} + {n29} months, not identified, smallest fall {n30}; China: fentanyl class, {n31} + {n32} months, {n33} ({n34} to {n35}), none seen, smallest fall {n36}; China: fentanyl class, {n37} + {n38} months, not identified, smallest fall {n39}; China: fentanyl class, {n40} + {n41} months, {n42} ({n43} to {n44}), none seen, smallest fall {n45}; China: fentanyl class, {n46} + {n47} months, {n48} ({n49} to {n50}), none seen, smallest fall {n51}.
m-51405252f9 = Muertes, opioides sintéticos: China: carfentanilo, { $n1 } + { $n2 } meses, { $n3 } ({ $n4 } a { $n5 }), no se observa cambio, descenso mínimo { $n6 }; China: carfentanilo, { $n7 } + { $n8 } meses, { $n9 } ({ $n10 } a { $n11 }), no se observa cambio, descenso mínimo { $n12 }; China: carfentanilo, { $n13 } + { $n14 } meses, { $n15 } ({ $n16 } a { $n17 }), no se observa cambio, descenso mínimo { $n18 }; China: NPP, ANPP, { $n19 } + { $n20 } meses, no identificable, descenso mínimo { $n21 }; China: NPP, ANPP, { $n22 } + { $n23 } meses, no identificable, descenso mínimo { $n24 }; China: NPP, ANPP, { $n25 } + { $n26 } meses, no identificable, descenso mínimo { $n27 }; China: clase del fentanilo, { $n28 } + { $n29 } meses, no identificable, descenso mínimo { $n30 }; China: clase del fentanilo, { $n31 } + { $n32 } meses, { $n33 } ({ $n34 } a { $n35 }), no se observa cambio, descenso mínimo { $n36 }; China: clase del fentanilo, { $n37 } + { $n38 } meses, no identificable, descenso mínimo { $n39 }; China: clase del fentanilo, { $n40 } + { $n41 } meses, { $n42 } ({ $n43 } a { $n44 }), no se observa cambio, descenso mínimo { $n45 }; China: clase del fentanilo, { $n46 } + { $n47 } meses, { $n48 } ({ $n49 } a { $n50 }), no se observa cambio, descenso mínimo { $n51 }.

# Deaths by other causes: homicides, {n1} + {n2} months, {n3} ({n4} to {n5}), none seen, smallest fall {n6}; suicides, {n7} + {n8} months, {n9} ({n10} to {n11}), none seen, smallest fall {n12}; transport deaths, {n13} + {n14} months, {n15} ({n16} to {n17}), none seen, smallest fall {n18}; all overdoses, {n19} + {n20} months, {n21} ({n22} to {n23}), none seen, smallest fall {n24}.
m-130ffe7193 = Muertes por otras causas: homicidios, { $n1 } + { $n2 } meses, { $n3 } ({ $n4 } a { $n5 }), no se observa cambio, descenso mínimo { $n6 }; suicidios, { $n7 } + { $n8 } meses, { $n9 } ({ $n10 } a { $n11 }), no se observa cambio, descenso mínimo { $n12 }; muertes por accidentes de transporte, { $n13 } + { $n14 } meses, { $n15 } ({ $n16 } a { $n17 }), no se observa cambio, descenso mínimo { $n18 }; todas las sobredosis, { $n19 } + { $n20 } meses, { $n21 } ({ $n22 } a { $n23 }), no se observa cambio, descenso mínimo { $n24 }.

# Weight seized: China: fentanyl class, not identified; China: {n1}-AP and two others, {n2} + {n3} months, not identified, smallest fall {n4}; China: nitazene class, {n5} + {n6} months, not identified, smallest fall {n7}; US: fentanyl class, permanent, {n8} + {n9} months, not identified, smallest fall {n10}; China: two piperidones, {n11} + {n12} months, not identified, smallest fall {n13}; China: export licences, not identified.
m-8881c584cf = Peso incautado: China: clase del fentanilo, no identificable; China: { $n1 }-AP y otras dos, { $n2 } + { $n3 } meses, no identificable, descenso mínimo { $n4 }; China: clase de los nitazenos, { $n5 } + { $n6 } meses, no identificable, descenso mínimo { $n7 }; EE. UU.: clase del fentanilo, permanente, { $n8 } + { $n9 } meses, no identificable, descenso mínimo { $n10 }; China: dos piperidonas, { $n11 } + { $n12 } meses, no identificable, descenso mínimo { $n13 }; China: licencias de exportación, no identificable.

# Deaths, synthetic opioids
m-364c9e2743 = Muertes, opioides sintéticos

# China: carfentanil, {n1} + {n2} months
m-4e155f7750 = China: carfentanilo, { $n1 } + { $n2 } meses

# China: NPP, ANPP, {n1} + {n2} months
m-8e38b80ae3 = China: NPP, ANPP, { $n1 } + { $n2 } meses

# China: fentanyl class, {n1} + {n2} months
m-0f5f07a661 = China: clase del fentanilo, { $n1 } + { $n2 } meses

# Deaths by other causes
m-e643f733fd = Muertes por otras causas

# homicides, {n1} + {n2} months
m-1c5629bb61 = homicidios, { $n1 } + { $n2 } meses

# suicides, {n1} + {n2} months
m-6fd8172b4a = suicidios, { $n1 } + { $n2 } meses

# transport deaths, {n1} + {n2} months
m-85c89293de = accidentes de transporte, { $n1 } + { $n2 } meses

# all overdoses, {n1} + {n2} months
m-a72968098b = todas las sobredosis, { $n1 } + { $n2 } meses

# Weight seized
m-ca53479a18 = Peso incautado

# China: {n1}-AP and two others, {n2} + {n3} months
m-af1ad94bc6 = China: { $n1 }-AP y otras dos, { $n2 } + { $n3 } meses

# China: nitazene class, {n1} + {n2} months
m-0e1e4f0db6 = China: clase de los nitazenos, { $n1 } + { $n2 } meses

# US: fentanyl class, permanent, {n1} + {n2} months
m-0cf02f0af3 = EE. UU.: clase del fentanilo, permanente, { $n1 } + { $n2 } meses

# China: two piperidones, {n1} + {n2} months
m-6b7eccf3d9 = China: dos piperidonas, { $n1 } + { $n2 } meses

# {n1} ({n2} to {n3}), none seen
m-4502bee105 = { $n1 } ({ $n2 } a { $n3 }), no se observa cambio

# not identified
m-e3514e8c65 = no identificable

# not clear
m-9d5d35d3f8 = no es claro

# smallest fall that the window could have seen
m-ecabd528d4 = descenso mínimo que la ventana habría podido mostrar

# none seen
m-8610c501ee = no se observa cambio

# Deaths by
m-7eab3387b0 = Muertes por

# cause of the deaths that are looked at
m-cff1b16448 = causa de las muertes que se examinan

# Control
m-32d7e82082 = Medida

# control asked about
m-889299c364 = medida de fiscalización que se examina

# first day on which it applies
m-cb7e2afb24 = primer día en que se aplica

# Months
m-09ca7551b3 = Meses

# months before and after the event that are used
m-fa386803c2 = meses antes y después del hecho que se utilizan

# Change ({n1} interval)
m-71bc54768b = Cambio (intervalo del { $n1 })

# average over the months after, against the course before, with its {n1} interval; blank where nothing is identified
m-3ac60b9c4a = promedio de los meses posteriores respecto de la trayectoria previa, con su intervalo del { $n1 }; en blanco donde nada es identificable

# Rank
m-a4130d7d2c = Rango

# place of the change among those found at dates without an event; near zero is rare
m-c60203e602 = lugar del cambio entre los hallados en fechas sin hechos; cerca de cero es poco frecuente

# Smallest, %
m-b81d1175bd = Mínimo, %

# smallest fall that the months compared could show
m-69eed8d1a0 = descenso mínimo que los meses comparados podían mostrar

# Other events inside
m-3d460b06b4 = Otros hechos dentro

# other events inside the months compared
m-8546827cc3 = otros hechos dentro de los meses comparados

# Verdict
m-4a36f89daf = Dictamen

# verdict of the effect analysis with its first ground
m-0b05599645 = dictamen del análisis de efectos con su primer fundamento

# synthetic opioids
m-b4b2793644 = opioides sintéticos

# {n1} ({n2} to {n3})
m-00eeed2bd0 = { $n1 } ({ $n2 } a { $n3 })

# China: NPP, ANPP ({m1}); US: fentanyl class, temporary ({m2})
m-617d1bbc10 = China: NPP, ANPP ({ $m1 }); EE. UU.: clase del fentanilo, temporal ({ $m2 })

# none seen: the interval includes zero
m-bc3a0b90e1 = no se observa cambio: el intervalo incluye el cero

# China: carfentanil ({m1}); US: fentanyl class, temporary ({m2})
m-51b50b202a = China: carfentanilo ({ $m1 }); EE. UU.: clase del fentanilo, temporal ({ $m2 })

# not identified: {n1} other event too close to tell apart
m-b7b00bea34 = no identificable: { $n1 } hecho adicional demasiado cercano para distinguirlo

# China: carfentanil ({m1}); China: NPP, ANPP ({m2}); US: fentanyl class, temporary ({m3}); US: COVID-{n1} emergency ({m4})
m-cccdcf4271 = China: carfentanilo ({ $m1 }); China: NPP, ANPP ({ $m2 }); EE. UU.: clase del fentanilo, temporal ({ $m3 }); EE. UU.: emergencia por COVID-{ $n1 } ({ $m4 })

# not identified: The months before do not follow a straight course; a change is hard to tell from that
m-e2055c1af6 = no identificable: los meses previos no siguen una trayectoria recta; es difícil distinguir un cambio de ello

# China: carfentanil ({m1}); China: NPP, ANPP ({m2}); US: fentanyl class, temporary ({m3})
m-1a37f138ba = China: carfentanilo ({ $m1 }); China: NPP, ANPP ({ $m2 }); EE. UU.: clase del fentanilo, temporal ({ $m3 })

# homicides
m-7fe16a8eaf = homicidios

# suicides
m-5d26ffd87a = suicidios

# transport deaths
m-ff345fc368 = muertes por accidentes de transporte

# all overdoses
m-a3cf2275f2 = todas las sobredosis

# weight seized
m-d41e0c4587 = peso incautado

# not identified: {n1} month(s) before the onset and {n2} from it on; at least {n3} and {n4} are needed
m-f097ebb1dc = no identificable: { $n1 } mes o meses antes del inicio y { $n2 } desde él; se necesitan al menos { $n3 } y { $n4 }

# US: naloxone without prescription ({m1}); US duty {n1} ({m2}); US duty {n2} ({m3}); China: nitazene class ({m4}); US: fentanyl class, permanent ({m5}); China: two piperidones ({m6})
m-245d6d4053 = EE. UU.: naloxona sin receta ({ $m1 }); arancel de EE. UU. { $n1 } ({ $m2 }); arancel de EE. UU. { $n2 } ({ $m3 }); China: clase de los nitazenos ({ $m4 }); EE. UU.: clase del fentanilo, permanente ({ $m5 }); China: dos piperidonas ({ $m6 })

# US: naloxone without prescription ({m1}); China: {n1}-AP and two others ({m2}); US duty {n2} ({m3}); US duty {n3} ({m4}); US: fentanyl class, permanent ({m5}); China: two piperidones ({m6}); Busan meeting ({m7}); China: export licences ({m8}); US duty {n4} ({m9}); US duty ends ({m10})
m-6f024ebfb1 = EE. UU.: naloxona sin receta ({ $m1 }); China: { $n1 }-AP y otras dos ({ $m2 }); arancel de EE. UU. { $n2 } ({ $m3 }); arancel de EE. UU. { $n3 } ({ $m4 }); EE. UU.: clase del fentanilo, permanente ({ $m5 }); China: dos piperidonas ({ $m6 }); reunión de Busan ({ $m7 }); China: licencias de exportación ({ $m8 }); arancel de EE. UU. { $n4 } ({ $m9 }); fin del arancel de EE. UU. ({ $m10 })

# not identified: {n1} other events too close to tell apart
m-acf4af8554 = no identificable: { $n1 } hechos adicionales demasiado cercanos para distinguirlos

# US: naloxone without prescription ({m1}); China: {n1}-AP and two others ({m2}); US duty {n2} ({m3}); US duty {n3} ({m4}); China: nitazene class ({m5}); China: two piperidones ({m6}); Busan meeting ({m7}); China: export licences ({m8}); US duty {n4} ({m9}); US duty ends ({m10})
m-89c8bd3e4a = EE. UU.: naloxona sin receta ({ $m1 }); China: { $n1 }-AP y otras dos ({ $m2 }); arancel de EE. UU. { $n2 } ({ $m3 }); arancel de EE. UU. { $n3 } ({ $m4 }); China: clase de los nitazenos ({ $m5 }); China: dos piperidonas ({ $m6 }); reunión de Busan ({ $m7 }); China: licencias de exportación ({ $m8 }); arancel de EE. UU. { $n4 } ({ $m9 }); fin del arancel de EE. UU. ({ $m10 })

# US: naloxone without prescription ({m1}); China: {n1}-AP and two others ({m2}); US duty {n2} ({m3}); US duty {n3} ({m4}); China: nitazene class ({m5}); US: fentanyl class, permanent ({m6}); Busan meeting ({m7}); China: export licences ({m8}); US duty {n4} ({m9}); US duty ends ({m10})
m-b8a2019751 = EE. UU.: naloxona sin receta ({ $m1 }); China: { $n1 }-AP y otras dos ({ $m2 }); arancel de EE. UU. { $n2 } ({ $m3 }); arancel de EE. UU. { $n3 } ({ $m4 }); China: clase de los nitazenos ({ $m5 }); EE. UU.: clase del fentanilo, permanente ({ $m6 }); reunión de Busan ({ $m7 }); China: licencias de exportación ({ $m8 }); arancel de EE. UU. { $n4 } ({ $m9 }); fin del arancel de EE. UU. ({ $m10 })

# Data: Average change over the months after each control against the course before, with intervals at {n1}, by window (months before and after); no size is shown where nothing is identified
m-72d40959d2 = Datos: Cambio medio en los meses posteriores a cada medida de fiscalización respecto de la trayectoria previa, con intervalos del { $n1 }, por ventana (meses antes y después); no se muestra ninguna magnitud donde nada es identificable

# Figure C.{n1}
m-60bb36faac = Gráfica C.{ $n1 }

# Deaths in the half year after China's control of {n1} average change
m-bca78af1e9 = Muertes en el semestre posterior a la fiscalización en China de { $n1 } cambio medio

# not identified. The months before do not follow a straight course; a change is hard to tell from that. {n1} of placebo dates look at least as much like an effect. Only {n2} of {n3} other models leave out zero. The months after the onset do not keep to one level: a step does not fit them. Of {n4} admitted specifications {n5} leave out zero. China: carfentanil ({m1}) lies in the six months before the window.
m-69c6c373bd = no identificable. Los meses previos no siguen una trayectoria recta; es difícil distinguir un cambio de ello. El { $n1 } de las fechas placebo se parece a un efecto tanto o más. Solo { $n2 } de { $n3 } modelos adicionales excluyen el cero. Los meses posteriores al inicio no se mantienen en un solo nivel: un escalón no se ajusta a ellos. De { $n4 } especificaciones admitidas, el { $n5 } excluye el cero. China: carfentanilo ({ $m1 }) se sitúa en los seis meses previos a la ventana.

# Change of final monthly deaths in the half year after the class control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {n1}
m-00c570b066 = Cambio de las muertes mensuales definitivas en el semestre posterior a la fiscalización por clase, respecto de la trayectoria previa: la misma pregunta en fechas sin hechos, con otras especificaciones por orden de magnitud (las admitidas, en oscuro) y con cada modelo; intervalos del { $n1 }

# Three panels on deaths around China: fentanyl class; verdict: not identified.
m-ce1b73349b = Tres paneles sobre las muertes en torno a China: clase del fentanilo; dictamen: no identificable.

# One dot for each of {n1} placebo dates from {n2} to {n3}; the interval of {n4} leaves out zero, and estimates lie between {n5} and {n6}.
m-54a32a9852 = Un punto por cada una de las { $n1 } fechas placebo de { $n2 } a { $n3 }; intervalos que excluyen el cero: { $n4 }; las estimaciones se sitúan entre { $n5 } y { $n6 }.

# The event's own estimate is not drawn.
m-a99b84f7ef = La estimación del propio hecho no se dibuja.

# {n1} specifications in order of size with {n2} intervals, {n3} admitted.
m-b3049b3013 = { $n1 } especificaciones por orden de magnitud con intervalos del { $n2 }, { $n3 } admitidas.

# {n1} models with their {n2} intervals; that of {n3} leaves out zero.
m-41d16845fc = { $n1 } modelos con sus intervalos del { $n2 }; los que excluyen el cero: { $n3 }.

# The effect is not identified: sizes are grey, and none is marked as the estimate.
m-78a839ded6 = El efecto no es identificable: las magnitudes figuran en gris y ninguna se señala como la estimación.

# event, not identified
m-113376e663 = hecho, no identificable

# Dates without an event
m-d2024829c4 = Fechas sin hechos

# includes zero
m-620f431924 = incluye el cero

# leaves out zero
m-931f7aa224 = excluye el cero

# {n1} specifications, {n2} intervals
m-171b1c3d75 = { $n1 } especificaciones, intervalos del { $n2 }

# not admitted
m-9d42d0ce84 = no admitida

# admitted
m-52563f8988 = admitida

# averaged over courses
m-4d0b873028 = promedio de trayectorias

# counts, months apart
m-657d0f8661 = conteos, meses separados

# counts, months linked
m-8a81cd81c4 = conteos, meses enlazados

# log scale, months linked
m-cea0a8cb3a = escala log, meses enlazados

# log scale, maximum likelihood
m-ca473dc77f = escala log, máxima verosimilitud

# forecast from before
m-7cb16aa8a1 = pronóstico desde antes

# {n1} interval
m-2d402bf8d6 = intervalo del { $n1 }

# Each model, average change
m-f41fe7b0ba = Cada modelo, cambio medio

# Check
m-9d60841e0a = Prueba

# placebo date, event, specification or model
m-94759f221a = fecha placebo, hecho, especificación o modelo

# Which
m-29b44be64b = Cuál

# month of the date, place in the order of estimates, or the model
m-c197284fbb = mes de la fecha, lugar en el orden de las estimaciones, o el modelo

# Change, %
m-9a6829716a = Cambio, %

# average change over the months after, against the course before
m-570c2e0a67 = cambio medio en los meses posteriores, respecto de la trayectoria previa

# Lower end, %
m-c797609f78 = Límite inferior, %

# lower end of the interval of the change; placebo dates have none
m-a392e2b40f = límite inferior del intervalo del cambio; las fechas placebo no lo tienen

# Upper end, %
m-8a49cd7ab7 = Límite superior, %

# upper end of the interval of the change; placebo dates have none
m-d4d30be4f1 = límite superior del intervalo del cambio; las fechas placebo no lo tienen

# Level, %
m-3e8b817e91 = Nivel, %

# level of the interval
m-d258075ef4 = nivel del intervalo

# Leaves out zero
m-f5294399e2 = Excluye el cero

# whether the interval leaves out zero
m-b133be0143 = si el intervalo excluye el cero

# Admitted
m-2ffe01d265 = Admitida

# whether the specification counts for the verdict
m-2f73982baa = si la especificación cuenta para el dictamen

# Headline
m-c5f5a4c815 = Principal

# whether the verdict judges this one
m-f07f53700b = si el dictamen valora esta

# Verdict on the event
m-1b99e1c4a7 = Dictamen sobre el hecho

# clear, weak, none seen or not identified; of the last, no size is a finding
m-9b7841578b = claro, débil, no se observa cambio o no identificable; en este último caso, ninguna magnitud es un hallazgo

# placebo date
m-c8a37c5248 = fecha placebo

# event
m-b8e1f80bd7 = hecho

# specification
m-83ae2f5a38 = especificación

# model
m-9372c470ee = modelo

# Data: Change of final monthly deaths in the half year after the class control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {n1}
m-0a989e7d5c = Datos: Cambio de las muertes mensuales definitivas en el semestre posterior a la fiscalización por clase, respecto de la trayectoria previa: la misma pregunta en fechas sin hechos, con otras especificaciones por orden de magnitud (las admitidas, en oscuro) y con cada modelo; intervalos del { $n1 }

# Work
m-104ab9213e = Trabajo

# author or institution and title
m-ba114ea65f = autor o institución y título

# Length asked
m-3c4e464a7f = Duración examinada

# months that the change is said to have lasted
m-dabf1fdbe0 = meses que, según el trabajo, duró el cambio

# Stated
m-61fc313074 = Declarado

# change that the work states
m-04c92eb9f6 = cambio que declara el trabajo

# Stated change lies
m-3905ee6734 = El cambio declarado queda

# inside or outside the {n1} interval found here; not told, where no size is identified
m-712f2b1b64 = dentro o fuera del intervalo del { $n1 } hallado aquí; no se indica donde ninguna magnitud es identificable

# Deaths held
m-23245683c8 = Muertes registradas

# final deaths in that many months from the control on
m-86ff404962 = muertes definitivas en esos meses a partir de la medida

# Deaths stated, share
m-d5146cdcd8 = Muertes declaradas, proporción

# deaths said not to have happened, as a share of those counted and them
m-4081014ec0 = muertes que, según el trabajo, no ocurrieron, como proporción de las contadas más esas

# outside
m-31207a2065 = fuera

# Change: average over the months of the pulse, against the course before, with its interval at {n1}; all final months before, until the month before the pandemic.
m-b5d4c28682 = Cambio: promedio de los meses del pulso, respecto de la trayectoria previa, con su intervalo del { $n1 }; todos los meses definitivos previos, hasta el mes anterior a la pandemia.

# Table C.{n1}
m-d9e9b574d2 = Cuadro C.{ $n1 }

# Public
m-591935b15b = Publicado

# day or month made public, as precise as the source
m-d3f0ca59d0 = día o mes de publicación, con la precisión de la fuente

# Their finding
m-acd349a894 = Su hallazgo

# what the work states, in our words
m-c0f9aec418 = lo que declara el trabajo, en nuestras palabras

# This brief's reading
m-4a3e5027db = Lectura de este informe

# reading of the same question by this brief
m-f865b10c1d = lectura de la misma pregunta en este informe

# Peterson Institute for International Economics, working paper {n1}-{n2}
m-45d20f2984 = Peterson Institute for International Economics, documento de trabajo { $n1 }-{ $n2 }

# Fentanyl deaths about a quarter lower, roughly {n1} fewer, for three to five months
m-af6f841168 = Muertes por fentanilo cerca de una cuarta parte más bajas, unas { $n1 } menos, durante tres a cinco meses

# pulse of {n1} months: {n2} ({n3} to {n4}) (none seen); pulse of {n5} months: {n6} ({n7} to {n8}) (none seen)
m-44819cd4f8 = pulso de { $n1 } meses: { $n2 } ({ $n3 } a { $n4 }) (no se observa cambio); pulso de { $n5 } meses: { $n6 } ({ $n7 } a { $n8 }) (no se observa cambio)

# Vangelov and others, Science, policy forum
m-be0cbe3cdb = Vangelov y otros, Science, foro de políticas

# Deaths peaked near {n1} in {n2} and were more than a third lower by the end of {n3}; a disruption of supply is possible
m-bef918ebfa = Las muertes alcanzaron su máximo cerca de { $n1 } en { $n2 } y eran más de un tercio menos al cierre de { $n3 }; es posible una interrupción de la oferta

# highest final {n1}-month sum {n2} ending {m1}; below the year before in every final month since {m2}
m-d42fe36a46 = suma definitiva de { $n1 } meses más alta: { $n2 } con término en { $m1 }; inferior al año anterior en todos los meses definitivos desde { $m2 }

# Difference in deaths that involved synthetic opioids between states, for ten percentage points more of their share in the year before, by quarter named by its first month; black is the last quarter before, the reference; bars are intervals at {n1}
m-7d8f9b720b = Diferencia entre estados en las muertes relacionadas con opioides sintéticos por cada diez puntos porcentuales más de su proporción en el año anterior, por trimestre, nombrado por su primer mes; en negro, el último trimestre anterior, que es la referencia; las barras son intervalos del { $n1 }

# Panels, one for each control, with a dot and an interval for each quarter: the difference in deaths that involved synthetic opioids that goes with ten percentage points more of their share, against the last quarter before the control.
m-43c87a3f93 = Paneles, uno por cada medida, con un punto y un intervalo por trimestre: la diferencia en las muertes relacionadas con opioides sintéticos que acompaña a diez puntos porcentuales más de su proporción, respecto del último trimestre anterior a la medida.

# China: carfentanil, before: {n1} ({n2} to {n3}), {n4} ({n5} to {n6}), {n7} ({n8} to {n9}); after: not identified.
m-30de08e316 = China: carfentanilo, antes: { $n1 } ({ $n2 } a { $n3 }), { $n4 } ({ $n5 } a { $n6 }), { $n7 } ({ $n8 } a { $n9 }); después: no identificable.

# China: NPP, ANPP, before: {n1} ({n2} to {n3}), {n4} ({n5} to {n6}), {n7} ({n8} to {n9}); after: not identified.
m-dce23f23f0 = China: NPP, ANPP, antes: { $n1 } ({ $n2 } a { $n3 }), { $n4 } ({ $n5 } a { $n6 }), { $n7 } ({ $n8 } a { $n9 }); después: no identificable.

# China: fentanyl class, before: {n1} ({n2} to {n3}), {n4} ({n5} to {n6}), {n7} ({n8} to {n9}); after: not identified.
m-4befaae3d9 = China: clase del fentanilo, antes: { $n1 } ({ $n2 } a { $n3 }), { $n4 } ({ $n5 } a { $n6 }), { $n7 } ({ $n8 } a { $n9 }); después: no identificable.

# Months from the control
m-6275afeca6 = Meses desde la medida

# after: not
m-0d9a0de90a = después: no

# identified
m-a486fbc90c = identificable

# China: carfentanil, difference
m-546160e701 = China: carfentanilo, diferencia

# in percent
m-f98270be8b = en porcentaje

# China: NPP, ANPP, difference
m-1b91f1fbee = China: NPP, ANPP, diferencia

# China: fentanyl class,
m-48aad7e5c2 = China: clase del fentanilo,

# difference in percent
m-d704e97872 = diferencia en porcentaje

# months of the quarter, {n1} the first from the control on
m-d01a8a1877 = meses del trimestre; { $n1 } es el primero a partir de la medida

# Side of the control
m-25d02898c4 = Lado de la medida

# before, the last quarter before it, which is the reference, or after
m-7c549747e4 = antes, el último trimestre anterior, que es la referencia, o después

# Difference, %
m-b7560e24a4 = Diferencia, %

# difference in deaths for ten percentage points more of the share, against the last quarter before the control; blank where nothing is identified
m-055efeb017 = diferencia en las muertes por cada diez puntos porcentuales más de la proporción, respecto del último trimestre anterior a la medida; en blanco donde nada es identificable

# lower end of its {n1} interval
m-ae4db47b1b = límite inferior de su intervalo del { $n1 }

# upper end of its {n1} interval
m-3bc444d4b0 = límite superior de su intervalo del { $n1 }

# clear, weak, none seen or not identified, by the rule for panels
m-afd7acf3e2 = claro, débil, no se observa cambio o no identificable, según la regla para paneles

# -{n1} to -{n2}
m-f505b8baa6 = -{ $n1 } a -{ $n2 }

# reference
m-52367a6622 = referencia

# {n1} to {n2}
m-e448aba371 = { $n1 } a { $n2 }

# after
m-f39592393e = después

# Data: Difference in deaths that involved synthetic opioids between states, for ten percentage points more of their share in the year before, by quarter named by its first month; black is the last quarter before, the reference; bars are intervals at {n1}
m-4be27df4bd = Datos: Diferencia entre estados en las muertes relacionadas con opioides sintéticos por cada diez puntos porcentuales más de su proporción en el año anterior, por trimestre, nombrado por su primer mes; en negro, el último trimestre anterior, que es la referencia; las barras son intervalos del { $n1 }

# Reach by
m-ca816903d3 = Alcance según

# how states are told apart: heroin that was mostly powder against black tar, or the share of synthetic opioids in their overdose deaths of the year before
m-4057e0af39 = cómo se distinguen los estados: heroína sobre todo en polvo frente a alquitrán negro, o la proporción de opioides sintéticos en sus muertes por sobredosis del año anterior

# States
m-2f6e9daec8 = Estados

# states with every month of the window and a measure of reach
m-2e2a79bc72 = estados con todos los meses de la ventana y una medida del alcance

# Quarters before, p
m-9709ab9b9e = Trimestres previos, p

# joint test that the quarters before the control are alike, the smaller of two p-values; below a tenth they are not
m-2e775e0ebb = prueba conjunta de que los trimestres anteriores a la medida son semejantes, el menor de dos valores p; por debajo de un décimo no lo son

# Difference ({n1} interval)
m-15b860558f = Diferencia (intervalo del { $n1 })

# difference of changes in the nine months from the control on; by share, for ten percentage points more of it; blank where nothing is identified
m-e7f4b8a639 = diferencia de cambios en los nueve meses a partir de la medida; por proporción, por cada diez puntos porcentuales más; en blanco donde nada es identificable

# share of relabelled states that differ as much, or rank among placebos in space; near zero is rare
m-21af007d0b = proporción de estados reetiquetados que difieren en igual grado, o rango entre placebos en el espacio; cerca de cero es poco frecuente

# Other dates, %
m-2d8e66cd21 = Otras fechas, %

# share of other dates within three years, of windows without the control, at which the same comparison leaves out zero; blank where they were not asked about
m-e0da4035e5 = proporción de otras fechas a menos de tres años, de ventanas sin la medida, en las que la misma comparación excluye el cero; en blanco donde no se examinaron

# verdict by the rule for panels with its first ground
m-748031563d = dictamen según la regla para paneles con su primer fundamento

# powder heroin
m-fafcbdba8e = heroína en polvo

# not identified: {n1} exposed and {n2} other units; at least {n3} on each side are needed
m-a9acb1fd38 = no identificable: { $n1 } unidades expuestas y { $n2 } no expuestas; se necesitan al menos { $n3 } de cada lado

# share of synthetic opioids
m-a85c0deff4 = proporción de opioides sintéticos

# not identified: {n1} of other dates fire
m-44b499ccdf = no identificable: el { $n1 } de otras fechas da señal

# not identified: the states had begun to part before
m-3236fe8c07 = no identificable: los estados habían empezado a separarse antes

# not identified: US: fentanyl class, temporary ({m1}) lies within six months of the onset and touches the same units
m-f3db32512b = no identificable: EE. UU.: clase del fentanilo, temporal ({ $m1 }) se sitúa a menos de seis meses del inicio y afecta a las mismas unidades

# Fit
m-9f872ed43d = Ajuste

# error of the synthetic states before the control over the spread of the states themselves, median; one or more is poor
m-307a3086b6 = error de los estados sintéticos antes de la medida sobre la dispersión de los propios estados, mediana; uno o más es un ajuste deficiente

# Gap
m-cb129306bc = Brecha

# average of states less their synthetic ones in the nine months from the control on; blank where nothing is identified
m-61b0cfc791 = promedio de los estados menos sus sintéticos en los nueve meses a partir de la medida; en blanco donde nada es identificable

# not identified: {n1} exposed units and {n2} donors have every value; at least one and {n3} are needed
m-fb5c9d39c8 = no identificable: { $n1 } unidades expuestas y { $n2 } donantes tienen todos los valores; se necesitan al menos una y { $n3 }

# not identified: the synthetic states do not follow the exposed ones
m-703345ae04 = no identificable: los estados sintéticos no siguen a los expuestos

# none seen: placebos differ as much
m-3e7cd166ae = no se observa cambio: los placebos difieren en igual grado

# Change of the weight seized after that control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {n1}; grey where nothing is identified
m-9d00f936f5 = Cambio del peso incautado tras esa medida, respecto de la trayectoria previa: la misma pregunta en fechas sin hechos, con otras especificaciones por orden de magnitud (las admitidas, en oscuro) y con cada modelo; intervalos del { $n1 }; en gris donde nada es identificable

# Three panels on seizures around China: two piperidones; verdict: not identified.
m-bb8b0bf9e3 = Tres paneles sobre las incautaciones en torno a China: dos piperidonas; dictamen: no identificable.

# Data: Change of the weight seized after that control, against the course before: the same question at dates without an event, under other specifications in order of size (admitted ones dark), and by each model; intervals at {n1}; grey where nothing is identified
m-cc5cfce08e = Datos: Cambio del peso incautado tras esa medida, respecto de la trayectoria previa: la misma pregunta en fechas sin hechos, con otras especificaciones por orden de magnitud (las admitidas, en oscuro) y con cada modelo; intervalos del { $n1 }; en gris donde nada es identificable

# Datasets by the last day covered: Fentanyl and related substances identified by laboratories, by state, as first published, covered to {d1}, newest file of {d2}, overdue; Exports of all goods that China reports, to the United States, Mexico and South Korea, by year, covered to {d3}, newest file of {d4}, current; Trade of China, India and Mexico with the world in the chemical lines that hold precursors, covered to {d5}, newest file of {d6}, current; Trade of all reporters with the world in the lines of fentanyls, {n1}-ANPP and NPP, by year, covered to {d7}, newest file of {d8}, current; Final deaths that involved synthetic opioids (T{n2}), United States, by month, covered to {d9}, newest file of {d10}, current; US imports of organic chemicals (chapter {n3}) in {n4} by country, air and containerised vessel, covered to {d11}, newest file of {d12}, current; Deaths that involved synthetic opioids (T{n5}), by state of residence and month, covered to {d13}, newest file of {d14}, current; India's exports by eight-digit line and country, fiscal years, covered to {d15}, newest file of {d16}, current; Emergency visits for non-fatal overdoses per {n6} visits, by state and month, covered to {d17}, newest file of {d18}, overdue; Emergency visits for non-fatal overdoses per {n7} visits, jurisdictions taking part, by month, covered to {d19}, newest file of {d20}, overdue; Fentanyl and related substances identified by laboratories, United States, by half-year, covered to {d21}, newest file of {d22}, current; Harms of opioids and stimulants, Canada and provinces, by quarter and year, covered to {d23}, newest file of {d24}, overdue; Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month, covered to {d25}, newest file of {d26}, overdue; Fentanyl and related substances identified by laboratories, by state and year, covered to {d27}, newest file of {d28}, current; US imports from Mexico and Canada in precursor headings, by ten-digit line and month, covered to {d29}, newest file of {d30}, current; Drug seizures by officers of US Customs and Border Protection, by month, covered to {d31}, newest file of {d32}, overdue; Provisional deaths that involved synthetic opioids, United States, sums of twelve months, covered to {d33}, newest file of {d34}, overdue; US imports of all goods from China by month, customs value, not seasonally adjusted, covered to {d35}, newest file of {d36}, overdue; US trade with China, Mexico, Canada and Germany by month, all goods, CIF and FOB, covered to {d37}, newest file of {d38}, overdue; Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border, covered to {d39}, newest file of {d40}, current.
m-226c04125f = Conjuntos de datos por último día cubierto: Fentanilo y sustancias relacionadas identificados por laboratorios, por estado, según la primera publicación, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado; Exportaciones de todas las mercancías que China declara, a los Estados Unidos, México y Corea del Sur, por año, hasta el { $d3 }, archivo más reciente del { $d4 }, al día; Comercio de China, India y México con el mundo en las líneas químicas que contienen precursores, hasta el { $d5 }, archivo más reciente del { $d6 }, al día; Comercio de todos los declarantes con el mundo en las líneas de los fentanilos, { $n1 }-ANPP y NPP, por año, hasta el { $d7 }, archivo más reciente del { $d8 }, al día; Muertes definitivas relacionadas con opioides sintéticos (T{ $n2 }), Estados Unidos, por mes, hasta el { $d9 }, archivo más reciente del { $d10 }, al día; Importaciones de los Estados Unidos de productos químicos orgánicos (capítulo { $n3 }) en { $n4 } por país, aéreas y en buque portacontenedores, hasta el { $d11 }, archivo más reciente del { $d12 }, al día; Muertes relacionadas con opioides sintéticos (T{ $n5 }), por estado de residencia y mes, hasta el { $d13 }, archivo más reciente del { $d14 }, al día; Exportaciones de India por línea de ocho dígitos y país, años fiscales, hasta el { $d15 }, archivo más reciente del { $d16 }, al día; Visitas a urgencias por sobredosis no mortales por cada { $n6 } visitas, por estado y mes, hasta el { $d17 }, archivo más reciente del { $d18 }, atrasado; Visitas a urgencias por sobredosis no mortales por cada { $n7 } visitas, jurisdicciones participantes, por mes, hasta el { $d19 }, archivo más reciente del { $d20 }, atrasado; Fentanilo y sustancias relacionadas identificados por laboratorios, Estados Unidos, por semestre, hasta el { $d21 }, archivo más reciente del { $d22 }, al día; Daños por opioides y estimulantes, Canadá y sus provincias, por trimestre y año, hasta el { $d23 }, archivo más reciente del { $d24 }, atrasado; Incautaciones de drogas por las Operaciones Aéreas y Marítimas de la CBP, por mes, hasta el { $d25 }, archivo más reciente del { $d26 }, atrasado; Fentanilo y sustancias relacionadas identificados por laboratorios, por estado y año, hasta el { $d27 }, archivo más reciente del { $d28 }, al día; Importaciones de los Estados Unidos desde México y Canadá en partidas de precursores, por línea de diez dígitos y mes, hasta el { $d29 }, archivo más reciente del { $d30 }, al día; Incautaciones de drogas por agentes de la CBP, por mes, hasta el { $d31 }, archivo más reciente del { $d32 }, atrasado; Muertes provisionales relacionadas con opioides sintéticos, Estados Unidos, sumas de doce meses, hasta el { $d33 }, archivo más reciente del { $d34 }, atrasado; Importaciones de los Estados Unidos de todas las mercancías desde China por mes, valor en aduana, sin desestacionalizar, hasta el { $d35 }, archivo más reciente del { $d36 }, atrasado; Comercio de los Estados Unidos con China, México, Canadá y Alemania por mes, todas las mercancías, CIF y FOB, hasta el { $d37 }, archivo más reciente del { $d38 }, atrasado; Incautaciones de fentanilo por la CBP, por año fiscal, componente y frontera, hasta el { $d39 }, archivo más reciente del { $d40 }, al día.

# Fentanyl and related substances identified by
m-fb438ee839 = Fentanilo y sustancias relacionadas identificados por

# laboratories, by state, as first published
m-d29b860ed7 = laboratorios, por estado, primera publicación

# overdue
m-7038dedb22 = atrasado

# Exports of all goods that China reports, to the United
m-274e05c83e = Exportaciones totales que China declara, a los Estados

# States, Mexico and South Korea, by year
m-27700d5341 = Unidos, México y Corea del Sur, por año

# current
m-97b0560280 = al día

# Trade of China, India and Mexico with the world in the
m-1d6e6476c9 = Comercio de China, India y México con el mundo en las

# chemical lines that hold precursors
m-2d7abae5db = líneas químicas que contienen precursores

# Trade of all reporters with the world in the lines of
m-8e1771fd21 = Comercio de todos los declarantes con el mundo en las líneas

# fentanyls, {n1}-ANPP and NPP, by year
m-49335ea362 = de los fentanilos, { $n1 }-ANPP y NPP, por año

# Final deaths that involved synthetic opioids (T{n1}),
m-971bf9c5ab = Muertes definitivas, opioides sintéticos (T{ $n1 }),

# United States, by month
m-116067889e = Estados Unidos, por mes

# US imports of organic chemicals (chapter {n1}) in {n2} by
m-f5047a110f = Importaciones de EE. UU. de químicos orgánicos (cap. { $n1 }) en { $n2 }

# country, air and containerised vessel
m-aad84a269c = por país, aéreas y en portacontenedores

# Deaths that involved synthetic opioids (T{n1}), by state
m-61d085cd12 = Muertes relacionadas con opioides sintéticos (T{ $n1 }), por

# of residence and month
m-28c3d004c5 = estado de residencia y mes

# India's exports by eight-digit line and country, fiscal
m-3f0233d123 = Exportaciones de India por línea de ocho dígitos y país,

# years
m-1c50993b00 = años fiscales

# Emergency visits for non-fatal overdoses per {n1}
m-c52c507dbd = Visitas a urgencias por sobredosis no mortales por cada { $n1 }

# visits, by state and month
m-49f84de1f1 = visitas, por estado y mes

# visits, jurisdictions taking part, by month
m-faa186250a = visitas, jurisdicciones participantes, por mes

# laboratories, United States, by half-year
m-86fb985b1a = laboratorios, Estados Unidos, por semestre

# Harms of opioids and stimulants, Canada and provinces, by
m-83d09023f7 = Daños por opioides y estimulantes, Canadá y provincias,

# quarter and year
m-de730ea08a = por trimestre y año

# Drug seizures by Air and Marine Operations of US Customs
m-0e74b10700 = Incautaciones de drogas por las Operaciones Aéreas y

# and Border Protection, by month
m-e37e1b9c8d = Marítimas de la CBP, por mes

# laboratories, by state and year
m-ac88bc4a78 = laboratorios, por estado y año

# US imports from Mexico and Canada in precursor headings,
m-bf752758d3 = Importaciones de EE. UU. desde México y Canadá, partidas

# by ten-digit line and month
m-d7f2ced6d5 = de precursores, por línea de diez dígitos y mes

# Drug seizures by officers of US Customs and Border
m-59ca8f4ea4 = Incautaciones de drogas por agentes de

# Protection, by month
m-82954a4ba6 = la CBP, por mes

# Provisional deaths that involved synthetic opioids, United
m-34b31e19e8 = Muertes provisionales, opioides sintéticos, Estados

# States, sums of twelve months
m-e77be77a90 = Unidos, sumas de doce meses

# US imports of all goods from China by month, customs
m-134f7f7790 = Importaciones de EE. UU. desde China por mes, valor en

# value, not seasonally adjusted
m-827aa16b32 = aduana, todas las mercancías, sin desestacionalizar

# US trade with China, Mexico, Canada and Germany by month,
m-31b76f6b08 = Comercio de EE. UU. con China, México, Canadá y Alemania,

# all goods, CIF and FOB
m-c2b0afe505 = por mes, todas las mercancías, CIF y FOB

# Fentanyl seizures by US Customs and Border Protection, by
m-451ac76155 = Incautaciones de fentanilo por la CBP, por año

# fiscal year, component and border
m-e9700f5885 = fiscal, componente y frontera

# covered to, current
m-1882a35fca = cubierto hasta, al día

# covered to, overdue
m-bd00aedef2 = cubierto hasta, atrasado

# newest file
m-313465f2eb = archivo más reciente

# US imports of organic chemicals (chapter {n1}) in {n2}
m-4043d4c7fd = Importaciones de EE. UU. de químicos orgánicos (cap. { $n1 }) en { $n2 }

# by country, air and containerised vessel
m-d0c1ccf5d9 = por país, aéreas y en portacontenedores

# Deaths that involved synthetic opioids (T{n1}), by
m-b29f2792e3 = Muertes relacionadas con opioides sintéticos (T{ $n1 }),

# state of residence and month
m-f8f598b781 = por estado de residencia y mes

# India's exports by eight-digit line and country,
m-fe46eea263 = Exportaciones de India por línea de ocho dígitos y

# fiscal years
m-05dedf87a2 = país, años fiscales

# Harms of opioids and stimulants, Canada and provinces,
m-d89faf8d24 = Daños por opioides y estimulantes, Canadá y

# by quarter and year
m-a2827294ec = provincias, por trimestre y año

# Drug seizures by Air and Marine Operations of US
m-831d177e9b = Incautaciones de drogas por las Operaciones Aéreas

# Customs and Border Protection, by month
m-2d50205404 = y Marítimas de la CBP, por mes

# US imports from Mexico and Canada in precursor
m-4b562363f7 = Importaciones de EE. UU. desde México y Canadá,

# headings, by ten-digit line and month
m-42083b4c88 = partidas de precursores, por línea de diez dígitos y mes

# Provisional deaths that involved synthetic opioids,
m-a6b374760d = Muertes provisionales, opioides sintéticos,

# United States, sums of twelve months
m-ed419a6e35 = Estados Unidos, sumas de doce meses

# US trade with China, Mexico, Canada and Germany by
m-f2e384a34d = Comercio de EE. UU. con China, México, Canadá y

# month, all goods, CIF and FOB
m-733afa33db = Alemania, por mes, todas las mercancías, CIF y FOB

# Fentanyl seizures by US Customs and Border Protection,
m-8ab67cf580 = Incautaciones de fentanilo por la CBP,

# by fiscal year, component and border
m-1edb9aaf19 = por año fiscal, componente y frontera

# Dataset
m-4411e52572 = Conjunto de datos

# title of the dataset
m-3179fa3837 = título del conjunto de datos

# Newest vintage
m-cdec61010a = Edición más reciente

# publication day of the newest file known
m-dd8e6821fc = día de publicación del archivo más reciente conocido

# Date is
m-f7f864bbe4 = La fecha es

# whether the publisher states that day or it is inferred
m-9922c517a6 = si el organismo emisor indica ese día o se infiere

# first period held
m-36bc1834bc = primer periodo disponible

# To
m-f4b06ef6d3 = Hasta

# last period held
m-6b3bda3d61 = último periodo disponible

# Age, days
m-f8ae3e6242 = Antigüedad, días

# days from publication to the day of the brief
m-b4c3a9ee52 = días desde la publicación hasta la fecha del informe

# Fentanyl and related substances identified by laboratories, by state, as first published
m-26957347bc = Fentanilo y sustancias relacionadas identificados por laboratorios, por estado, según la primera publicación

# inferred
m-204ed55e1a = inferida

# Exports of all goods that China reports, to the United States, Mexico and South Korea, by year
m-3815012e99 = Exportaciones de todas las mercancías que China declara, a los Estados Unidos, México y Corea del Sur, por año

# held
m-c20dea4d87 = disponible

# Trade of China, India and Mexico with the world in the chemical lines that hold precursors
m-3f5f74222a = Comercio de China, India y México con el mundo en las líneas químicas que contienen precursores

# Trade of all reporters with the world in the lines of fentanyls, {n1}-ANPP and NPP, by year
m-effc200d6a = Comercio de todos los declarantes con el mundo en las líneas de los fentanilos, { $n1 }-ANPP y NPP, por año

# Final deaths that involved synthetic opioids (T{n1}), United States, by month
m-0fae5467b7 = Muertes definitivas relacionadas con opioides sintéticos (T{ $n1 }), Estados Unidos, por mes

# US imports of organic chemicals (chapter {n1}) in {n2} by country, air and containerised vessel
m-128112625a = Importaciones de los Estados Unidos de productos químicos orgánicos (capítulo { $n1 }) en { $n2 } por país, aéreas y en buque portacontenedores

# Deaths that involved synthetic opioids (T{n1}), by state of residence and month
m-de8ab8d0e4 = Muertes relacionadas con opioides sintéticos (T{ $n1 }), por estado de residencia y mes

# India's exports by eight-digit line and country, fiscal years
m-dbc3b070be = Exportaciones de India por línea de ocho dígitos y país, años fiscales

# Emergency visits for non-fatal overdoses per {n1} visits, by state and month
m-1874c5c400 = Visitas a urgencias por sobredosis no mortales por cada { $n1 } visitas, por estado y mes

# Emergency visits for non-fatal overdoses per {n1} visits, jurisdictions taking part, by month
m-1b1be5f6b3 = Visitas a urgencias por sobredosis no mortales por cada { $n1 } visitas, jurisdicciones participantes, por mes

# Fentanyl and related substances identified by laboratories, United States, by half-year
m-9c8ad56453 = Fentanilo y sustancias relacionadas identificados por laboratorios, Estados Unidos, por semestre

# Harms of opioids and stimulants, Canada and provinces, by quarter and year
m-1047c57fd1 = Daños por opioides y estimulantes, Canadá y sus provincias, por trimestre y año

# Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month
m-c0f488c68d = Incautaciones de drogas por las Operaciones Aéreas y Marítimas de la CBP, por mes

# Fentanyl and related substances identified by laboratories, by state and year
m-1fe9d7327b = Fentanilo y sustancias relacionadas identificados por laboratorios, por estado y año

# US imports from Mexico and Canada in precursor headings, by ten-digit line and month
m-1016cd881d = Importaciones de los Estados Unidos desde México y Canadá en partidas de precursores, por línea de diez dígitos y mes

# Drug seizures by officers of US Customs and Border Protection, by month
m-07a47f87ed = Incautaciones de drogas por agentes de la CBP, por mes

# Provisional deaths that involved synthetic opioids, United States, sums of twelve months
m-594257fe0d = Muertes provisionales relacionadas con opioides sintéticos, Estados Unidos, sumas de doce meses

# US imports of all goods from China by month, customs value, not seasonally adjusted
m-dbd1166a1e = Importaciones de los Estados Unidos de todas las mercancías desde China por mes, valor en aduana, sin desestacionalizar

# US trade with China, Mexico, Canada and Germany by month, all goods, CIF and FOB
m-7850143380 = Comercio de los Estados Unidos con China, México, Canadá y Alemania por mes, todas las mercancías, CIF y FOB

# Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border
m-38ba04f7b7 = Incautaciones de fentanilo por la CBP, por año fiscal, componente y frontera

# Data: Datasets that their publisher renews, by the last day covered, with the day of the newest file; the strip ends on the day of this brief
m-105d652fe2 = Datos: Conjuntos de datos que su organismo emisor renueva, por último día cubierto, con el día del archivo más reciente; la franja termina en la fecha de este informe

# Figure D.{n1}
m-e601ecb4fe = Gráfica D.{ $n1 }

# Low-value shipments into the United States: single published figures
m-e74b016c3d = Envíos de bajo valor a los Estados Unidos: cifras publicadas aisladas

# Early estimates of overdose, suicide and transport deaths by week and state, {n1} to {m1}
m-9c87dcbbb3 = Estimaciones tempranas de muertes por sobredosis, suicidio y accidentes de transporte, por semana y estado, { $n1 } a { $m1 }

# Homicides, United States, by month, {n1} to {m1}
m-9c550b8bdc = Homicidios, Estados Unidos, por mes, { $n1 } a { $m1 }

# All drug overdose deaths, United States, by month, {n1} to {m1}
m-05c528a448 = Todas las muertes por sobredosis de drogas, Estados Unidos, por mes, { $n1 } a { $m1 }

# Precursor lines on the lists of section {n1} duties on goods from China
m-5004d8f5e0 = Líneas de precursores en las listas de aranceles de la Sección { $n1 } a mercancías de China

# Persons and entities sanctioned under Executive Order {n1} by first day on the list
m-e8cfd3d296 = Personas y entidades sancionadas conforme a la orden ejecutiva { $n1 }, por primer día en la lista

# Federal Register documents on drug scheduling, precursors and the fentanyl tariff
m-59b72c2178 = Documentos del Registro Federal sobre fiscalización de drogas, precursores y el arancel vinculado al fentanilo

# Federal Register documents of all kinds in the mirror searched, by month
m-786b4f8bc1 = Documentos de todo tipo del Registro Federal en la copia consultada, por mes

# Effective tariff rate of the United States by day, modelled (Budget Lab's Tariff Rate Tracker)
m-5cf0dcaede = Tasa arancelaria efectiva de los Estados Unidos por día, según modelo (Tariff Rate Tracker del Budget Lab)

# Effective tariff rate by day and legal authority, modelled (Budget Lab's Tariff Rate Tracker)
m-46ffdb8285 = Tasa arancelaria efectiva por día y fundamento legal, según modelo (Tariff Rate Tracker del Budget Lab)

# Customs duties of the United States by month, in millions of {n1} dollars
m-61cbe44b0c = Derechos de aduana de los Estados Unidos por mes, en millones de dólares de { $n1 }

# Purity of fentanyl, pills and powder seized by DEA: single published figures
m-3b045869e4 = Pureza del fentanilo, en pastillas y en polvo, incautado por la DEA: cifras publicadas aisladas

# Precursor chemicals seized at the Canadian border by year, litres and kilograms mixed
m-df6505f514 = Precursores químicos incautados en la frontera de Canadá por año, litros y kilogramos combinados

# Table D.{n1}
m-13e171f32d = Cuadro D.{ $n1 }

# Timeline
m-9dcff98e27 = Cronología

# title of the timeline
m-679783a43f = título de la cronología

# Rows
m-101f2ff3de = Filas

# rows known on the day of the brief
m-1dcd30d616 = filas conocidas en la fecha del informe

# rows that cite the publisher's own page
m-96a5791ccb = filas que citan la página del propio organismo emisor

# rows that cite a report on its own page
m-9d00e70865 = filas que citan un informe en su propia página

# Not confirmed
m-bc1c29a467 = Sin confirmar

# rows with a single weak source, a conflict or no page
m-abef7f7e0e = filas con una sola fuente débil, un conflicto o sin página

# Searched
m-9fc7f11668 = Búsqueda

# last day it was looked for
m-5e86986701 = último día en que se buscó

# Scheduling decisions
m-d953773e49 = Decisiones de someter a fiscalización

# Substances
m-d2b120214f = Sustancias

# Successors of controlled chemicals
m-0de1b9167a = Sucesoras de sustancias fiscalizadas

# Tariff steps
m-aa001f2bdc = Pasos arancelarios

# Answers to tariff steps
m-4a5e4cb854 = Respuestas a pasos arancelarios

# Rulings on tariffs
m-61e662c899 = Fallos sobre aranceles

# Tariffs not decided
m-e64c5cad7d = Aranceles sin decidir

# Tariff truces
m-e05e52b04e = Treguas arancelarias

# Average tariffs
m-7459c6559d = Aranceles promedio

# Cooperation
m-83c7711f9e = Cooperación

# Promises
m-15567ee481 = Compromisos

# Statements of the two sides
m-ae5fa8f419 = Declaraciones de las dos partes

# US announcements of charges
m-ef213d10a7 = Anuncios de acusaciones de los Estados Unidos

# US cases
m-703c0a9efe = Casos de los Estados Unidos

# Persons in US cases
m-349a8580f1 = Personas en casos de los Estados Unidos

# Sanctions
m-a26661faa8 = Sanciones

# Enforcement by China
m-e99ce9be1e = Acciones de China

# Hand-overs
m-f0e0fd22f5 = Entregas

# China's export-licence list
m-9849a39c54 = Lista de licencias de exportación de China

# Gaps in law
m-4ee02bd9ba = Lagunas legales

# Mexican security cabinet
m-abaf90b388 = Gabinete de Seguridad de México

# Money: reports and orders
m-2770942373 = Dinero: informes y órdenes

# China's own year
m-cfcd00ff42 = El año de China

# Customs codes
m-7aaabe7443 = Códigos aduaneros

# Published estimates
m-df5f1a8dd5 = Estimaciones publicadas

# Events outside the arrangement
m-0573d37860 = Hechos ajenos al entendimiento

# Rival values
m-06dc6a4daf = Valores discrepantes

# Last attempt
m-967533ec1d = Último intento

# day of the last attempt to confirm the row
m-20786cb3aa = día del último intento de confirmar la fila

# Outcome
m-4e80abb5b1 = Resultado

# what came of the last attempt to confirm the row
m-455223fcec = qué resultó del último intento de confirmar la fila

# Row
m-95110d74c4 = Fila

# key of the row
m-3d1eec3187 = clave de la fila

# {n1}-boc-{n2}-hydroxypiperidine: designer precursor
m-073fd5b3f2 = { $n1 }-boc-{ $n2 }-hidroxipiperidina: precursor de diseño

# not found
m-907ba78b45 = no encontrado

# precursors in one container
m-8ccb5ccd2b = precursores en un contenedor

# only a secondary text
m-b7e22d2113 = solo un texto secundario

# {n1}-piperidone; {n2}-boc-{n3}-piperidone: {n4}-boc-{n5}-hydroxypiperidine
m-454867ca04 = { $n1 }-piperidona; { $n2 }-boc-{ $n3 }-piperidona: { $n4 }-boc-{ $n5 }-hidroxipiperidina

# UN: AH-{n1} a synthetic opioid
m-29830d841c = ONU: AH-{ $n1 } un opioide sintético

# found in part
m-eab4d49b8b = encontrado en parte

# {n1}: Other heterocyclic compounds with nitrogen only
m-431caf687a = { $n1 }: Otros compuestos heterocíclicos solo con nitrógeno

# UN: The fentanyl precursors NPP and ANPP
m-d4d3b58db2 = ONU: Los precursores del fentanilo NPP y ANPP

# PIIE: Average US tariff on Chinese exports, trade weighted
m-46ad1f5d75 = PIIE: Arancel promedio de los Estados Unidos a las exportaciones chinas, ponderado por el comercio

# India: The fentanyl precursors ANPP and NPP
m-d08208c458 = India: Los precursores del fentanilo ANPP y NPP

# NPP; ANPP: {n1}-AP; benzylfentanyl; {n2}-boc-{n3}-AP
m-da3dddb281 = NPP; ANPP: { $n1 }-AP; bencilfentanilo; { $n2 }-boc-{ $n3 }-AP

# UN: Metonitazene
m-b6bd82ac81 = ONU: Metonitazeno

# India: Substances not seen; the timing fits the three precursors of the {n1} UN vote
m-9a38b8f08c = India: Sustancias no vistas; la fecha concuerda con los tres precursores de la votación de la ONU de { $n1 }

# {n1}-piperidone; {n2}-boc-{n3}-piperidone: phenethyl bromide
m-bdf05ff862 = { $n1 }-piperidona; { $n2 }-boc-{ $n3 }-piperidona: bromuro de fenetilo

# Bill to widen inspection powers and the control of precursor chemicals.
m-05c8bb2355 = Proyecto de ley para ampliar las facultades de inspección y la fiscalización de precursores químicos.

# China: Catalogues of medicinal narcotic and psychotropic drugs
m-94e849218d = China: Catálogos de estupefacientes y sustancias sicotrópicas de uso médico

# Busan, {d1}: Working groups are to set very objective measures in the weeks that follow.
m-64675ddd79 = Busan, { $d1 }: los grupos de trabajo han de fijar indicadores muy objetivos en las semanas siguientes.

# UN: Tables of the {n1} Convention
m-00e9811e92 = ONU: Cuadros de la Convención de { $n1 }

# CRS: Average tariff as stated by CRS
m-52e73fdb6e = CRS: Arancel promedio según lo indica el CRS

# response_to_section_{n1}_forced_labour: No tariff answer seen
m-83e6bf474e = response_to_section_{ $n1 }_forced_labour: No se observa respuesta arancelaria

# Refunds of IEEPA duties: About {n1} billion dollars of refunds accepted, {n2} billion certified to the Treasury
m-6bb76b06aa = Devolución de aranceles de la IEEPA: cerca de { $n1 } mil millones de dólares en devoluciones aceptadas, { $n2 } mil millones certificados ante el Tesoro

# Chinese police, on US information: precursors
m-e72c842b14 = Policía china, con información de los Estados Unidos: precursores

# Ministry of Foreign Affairs: precursors
m-b5e5c59961 = Ministerio de Relaciones Exteriores: precursores

# United States: Conspiracy to traffic is an offence of its own.
m-58d76a4747 = Estados Unidos: La asociación delictuosa para el tráfico ilícito es un delito autónomo.

# United States: Laundering of drug money through underground banks.
m-0885988f6a = Estados Unidos: Lavado de dinero del narcotráfico mediante la banca clandestina.

# United States: Precursors and presses offered on US web sites.
m-57af158ded = Estados Unidos: Precursores y tableteadoras ofrecidos en sitios web estadounidenses.

# China: Officials and state firms that let trafficking pass.
m-04ebd7bc4b = China: Funcionarios y empresas estatales que permiten el tráfico ilícito.

# Then
m-0597f441dc = Antes

# on the day before the event that is counted from
m-f0c9d5434f = el día anterior al hecho desde el que se cuenta

# Now
m-fe18013d93 = Ahora

# on the day of the brief
m-771a63b7e0 = en la fecha del informe

# of the rows that are new since then: confirmed by their publisher, reported, unconfirmed, or how many at the best level
m-2a36756464 = de las filas nuevas desde entonces: confirmadas por su organismo emisor, según informes, sin confirmar, o cuántas en el mejor nivel

# Chemicals under licence
m-4d99fc285d = Sustancias químicas bajo licencia

# Persons arrested
m-1db71f2dd1 = Personas detenidas

# Persons handed over
m-5845ab3b9e = Personas entregadas

# Answering duties
m-7d2231fc00 = Aranceles de respuesta

# Export-control pause
m-a9d3b07e8f = Suspensión de controles de exportación

# not promised
m-27388f8cf3 = sin compromiso

# Persons charged
m-939307be29 = Personas acusadas

# Persons, firms sanctioned
m-eb9d07e250 = Personas y empresas sancionadas

# Fentanyl duty
m-544e97ef5f = Arancel vinculado al fentanilo

# Forced-labour duty
m-636dd7c86c = Arancel por trabajo forzoso

# Affiliates-rule pause
m-a7a7e06a39 = Suspensión de la regla sobre filiales

# Then, the day before the Busan meeting, and now
m-b8a2388000 = Antes, el día previo a la reunión de Busan, y ahora

# Looked at
m-4472134824 = Revisado

# twelve months after the promise was made
m-0e0e82f4ef = doce meses después de asumido el compromiso

# whether a published legal text carried it by then
m-27a16f7fa0 = si para entonces figuraba en un texto legal publicado

# whether its test was met by then
m-8d791b2197 = si para entonces se había cumplido su criterio

# whether a published count or review showed it by then
m-e90563ae5f = si para entonces lo mostraba un recuento o una revisión publicados

# Would count as met
m-219d58b1ce = Contaría como cumplido

# observable fact that would show the promise met
m-a116b302f4 = hecho observable que mostraría cumplido el compromiso

# What remains
m-cd2fc47ceb = Qué falta

# what is still to be done or to be shown
m-12d40ddf89 = qué falta por hacer o por mostrar

# Falls due
m-3bdb4aba87 = Vence

# day on which the next step falls due
m-4925b9b642 = día en que vence el siguiente paso

# Meetings and joint cases per year.
m-8abebcf35b = Reuniones y casos conjuntos por año.

# Lapsed; taken up again under a working group in {n1}.
m-9f28e20569 = Caducado; retomado en un grupo de trabajo en { $n1 }.

# Notices to industry, firms acted against, meetings held.
m-a07c626bc5 = Avisos a la industria, empresas objeto de medidas, reuniones celebradas.

# Prosecutions and checks on customers; a count of firms warned or acted against.
m-454e3adfb0 = Procesos penales y verificaciones de clientes; un recuento de empresas advertidas u objeto de medidas.

# Alerts exchanged per quarter; days from alert to control.
m-2a46913ec2 = Alertas intercambiadas por trimestre; días de la alerta a la fiscalización.

# Any public trace of the line: alerts by quarter, days from alert to control.
m-e8b5e3524b = Cualquier rastro público de la línea: alertas por trimestre, días de la alerta a la fiscalización.

# Dated acts of cooperation by kind; the text of the understanding.
m-5c4c71736d = Actos de cooperación con fecha, por tipo; el texto del entendimiento.

# The text of the understanding; dated acts by kind.
m-fdf3486f94 = El texto del entendimiento; actos con fecha, por tipo.

# A working group named by both sides, and a public list of what it measures.
m-efdcb6aa60 = Un grupo de trabajo mencionado por ambas partes y una lista pública de lo que mide.

# The group under its name, its members, and any measure it uses.
m-050535abd1 = El grupo con su nombre, sus integrantes y cualquier indicador que utilice.

# A published rule under which the designated chemicals may not leave China for the United States, Mexico or Canada, and counts of exports before and after.
m-129a9e98a0 = Una norma publicada según la cual las sustancias químicas designadas no pueden salir de China hacia los Estados Unidos, México o Canadá, y recuentos de exportaciones antes y después.

# A rule that stops shipments, or counts of licences refused; names of the chemicals.
m-8453f7d93e = Una norma que detenga los envíos, o recuentos de licencias negadas; nombres de las sustancias químicas.

# A published rule that needs a licence for named chemicals to every destination.
m-652a14e7f8 = Una norma publicada que exija licencia para sustancias químicas nombradas a todos los destinos.

# Licences for every destination; names of the chemicals.
m-76d5550b1d = Licencias para todos los destinos; nombres de las sustancias químicas.

# Rate in force stays at {n1} to the end of the period.
m-2b1245919a = La tasa en vigor se mantiene en { $n1 } hasta el fin del periodo.

# Nothing: the duty is void.
m-0bee0a69c5 = Nada: el arancel es nulo.

# A published review of what China has done.
m-1178ff4da1 = Una revisión publicada de lo que ha hecho China.

# A published review.
m-f669ab2e2c = Una revisión publicada.

# Firms penalised; open offers of precursors online.
m-be74fdb449 = Empresas sancionadas; ofertas abiertas de precursores en línea.

# Penalties for breach; a count of offers still online.
m-daf041e057 = Sanciones por incumplimiento; un recuento de las ofertas que siguen en línea.

# A Chinese notice that names the seven.
m-5460c49d96 = Un aviso chino que nombre a las siete.

# Any Chinese word on the seven.
m-73e4b29f9c = Cualquier mención de China sobre las siete.

# Cases, arrests, charges and convictions by province.
m-e6c155e7d8 = Casos, detenciones, acusaciones y condenas por provincia.

# Cases in other provinces; charges and convictions.
m-813db68f67 = Casos en otras provincias; acusaciones y condenas.

# United States; India
m-9f51a74989 = Estados Unidos; India

# others
m-01db91d060 = otros

# A public list of outcomes with numbers.
m-c6fda6e331 = Una lista pública de resultados con cifras.

# A public list of outcomes.
m-faa0b7d96c = Una lista pública de resultados.

# Chinese notice naming the two and the destinations covered.
m-57241a61ed = Aviso chino que nombre las dos y los destinos abarcados.

# Licences for other destinations; scheduling of the two.
m-3abdb6132b = Licencias para otros destinos; fiscalización de las dos.

# Tariff notices in force on both sides; terms kept to the end date.
m-341bdb14f0 = Avisos arancelarios en vigor en ambas partes; términos respetados hasta la fecha final.

# Rates and effective dates of the tariff cuts; notices that prolong the side terms.
m-1c51656fce = Tasas y fechas de entrada en vigor de las reducciones arancelarias; avisos que prorroguen las condiciones adicionales.

# The United States says
m-f910b0db13 = Los Estados Unidos dicen

# what the United States said, in our words
m-e8351a8b1d = lo que dijeron los Estados Unidos, en nuestras palabras

# China says
m-98cc347578 = China dice

# what China said, in our words
m-7352309457 = lo que dijo China, en nuestras palabras

# value with its unit, as the source gives it
m-fd549e1d48 = valor con su unidad, como lo da la fuente

# Version
m-dd167905de = Versión

# version or edition that gives the value
m-99b582d745 = versión o edición que da el valor

# In use
m-750af77aa4 = En uso

# whether this brief prints the value
m-dc1b774f6a = si este informe publica el valor

# Average US tariff on goods from China at the start of {n1}
m-024a81cab9 = Arancel promedio de los Estados Unidos a las mercancías de China al inicio de { $n1 }

# page of {m1}
m-70e6d81171 = página de { $m1 }

# Canada: day of the order on three fentanyl chemicals
m-3844250f3f = Canadá: día de la orden sobre tres sustancias químicas del fentanilo

# Canada Gazette
m-2398677478 = Canada Gazette

# release of the department, {d1}
m-1e57771aa9 = comunicado del ministerio, { $d1 }

# China: drugs seized in {n1}
m-922839ad67 = China: drogas incautadas en { $n1 }

# {n1} tonnes
m-99c11914c1 = { $n1 } toneladas

# figures of the ministry, {d1}
m-44b4c0cfa0 = cifras del ministerio, { $d1 }

# annual report of {m1}
m-a0595cd3aa = informe anual de { $m1 }

# United States: day of the sentence of {n1} years in the Hubei Amarvel case
m-3e96b0e98e = Estados Unidos: día de la sentencia de { $n1 } años en el caso Hubei Amarvel

# agency report
m-ec522afa35 = informe de la agencia

# trade paper that cites the prosecutors
m-0756aa9206 = publicación especializada que cita a la fiscalía

# United States: deaths with synthetic opioids in {n1}
m-7a1149d623 = Estados Unidos: muertes relacionadas con opioides sintéticos en { $n1 }

# provisional counts as quoted in {m1}
m-ec649c530b = recuentos provisionales según se citaron en { $m1 }

# final counts
m-76f6c618b5 = recuentos definitivos

# twelve months ending {m1}, provisional counts
m-64877eed0c = doce meses hasta { $m1 }, recuentos provisionales

# Items by whose figures they would be, each with whether it is public.
m-306243e763 = Elementos según de quién serían las cifras, cada uno con la indicación de si es público.

# China: Names of the two chemicals of {m1}, public; Control notices for drugs and precursors, public; Names of the {n1} chemicals of {m2}, public in part; Prosecutions and convictions for precursors and fentanyl, public in part; Firms penalised for precursor sales, public in part; Drugs and drug-making materials seized, public in part; Exports of fentanyl precursors by customs line, public in part; Export licences applied for, granted and refused, not found in public; Shipments stopped under the licence rule, not found in public; The seven chemical companies named by the FBI director, not found in public; Names, charges and courts of the {n2} arrested in {m3}, not found in public.
m-317f2da367 = China: Nombres de las dos sustancias químicas de { $m1 }, público; Avisos de fiscalización de drogas y precursores, público; Nombres de las { $n1 } sustancias químicas de { $m2 }, público en parte; Procesos y condenas por precursores y fentanilo, público en parte; Empresas sancionadas por venta de precursores, público en parte; Drogas y materiales para elaborarlas incautados, público en parte; Exportaciones de precursores del fentanilo por línea aduanera, público en parte; Licencias de exportación solicitadas, otorgadas y negadas, no encontrado en público; Envíos detenidos conforme al régimen de licencias, no encontrado en público; Las siete empresas químicas nombradas por el director del FBI, no encontrado en público; Nombres, cargos y tribunales de las { $n2 } personas detenidas en { $m3 }, no encontrado en público.

# United States: Seizures at the border by month, component and weight, public; Laboratory identifications, public; Overdose deaths, public; Sanctions on suppliers, public; Control notices for drugs and precursors, public; Purity and dose of seized fentanyl, public in part; Charges against suppliers in China, public in part; Chemicals meant by the sheet of {m1}, not found in public; Reports of the review ordered on {d1}, not found in public.
m-d2489ce545 = Estados Unidos: Incautaciones en la frontera por mes, componente y peso, público; Identificaciones de laboratorio, público; Muertes por sobredosis, público; Sanciones a proveedores, público; Avisos de fiscalización de drogas y precursores, público; Pureza y dosis del fentanilo incautado, público en parte; Acusaciones contra proveedores en China, público en parte; Sustancias químicas a las que se refiere la hoja informativa de { $m1 }, no encontrado en público; Informes de la revisión ordenada el { $d1 }, no encontrado en público.

# Both together: Minutes or readouts of the working group, public in part; Agreed measures of what success is, not found in public; Text of the Kuala Lumpur joint arrangement, not found in public; Alerts on new substances sent over the direct line of {n1} not found in public.
m-639c0a7175 = Ambas partes en conjunto: Actas o comunicados sobre las reuniones del grupo de trabajo, público en parte; Indicadores acordados sobre qué se considera éxito, no encontrado en público; Texto del entendimiento conjunto de Kuala Lumpur, no encontrado en público; Alertas sobre sustancias nuevas enviadas por la línea directa de { $n1 } no encontrado en público.

# Names of the two chemicals of {m1}
m-8fa58a2171 = Nombres de las dos sustancias químicas de { $m1 }

# Control notices for drugs and precursors
m-6c78dc94f1 = Avisos de fiscalización de drogas y precursores

# Names of the {n1} chemicals of {m1}
m-b3a06a987e = Nombres de las { $n1 } sustancias químicas de { $m1 }

# Prosecutions and convictions for precursors and
m-7955124c93 = Procesos y condenas por precursores y

# fentanyl
m-87595db4d2 = fentanilo

# Firms penalised for precursor sales
m-a14b519093 = Empresas sancionadas por venta de precursores

# Drugs and drug-making materials seized
m-9d5e02c598 = Drogas y materiales para elaborarlas incautados

# Exports of fentanyl precursors by customs line
m-b921245cb8 = Exportaciones de precursores por línea aduanera

# The seven chemical companies named by the FBI
m-aca4f207d1 = Las siete empresas químicas nombradas por el

# director
m-ef7d74898c = director del FBI

# Names, charges and courts of the {n1} arrested in
m-07b8895c78 = Nombres, cargos y tribunales de las { $n1 } detenidas en

# Seizures at the border by month, component and weight
m-9d8273f72b = Incautaciones en la frontera: mes, componente, peso

# Laboratory identifications
m-fe88b213f4 = Identificaciones de laboratorio

# Overdose deaths
m-daed11d61f = Muertes por sobredosis

# Sanctions on suppliers
m-446011822f = Sanciones a proveedores

# Purity and dose of seized fentanyl
m-61bbca4125 = Pureza y dosis del fentanilo incautado

# Charges against suppliers in China
m-33f57feb73 = Acusaciones contra proveedores en China

# Minutes or readouts of the working group
m-77b5a903a1 = Actas o comunicados del grupo de trabajo

# Text of the Kuala Lumpur joint arrangement
m-be89d6166d = Texto del entendimiento conjunto de Kuala Lumpur

# Alerts on new substances sent over the direct line of
m-77f457224f = Alertas de sustancias nuevas por la línea directa de

# public
m-efa1f375d7 = público

# public in part
m-9a60e2930f = público en parte

# not found in public
m-b94cc9622a = no encontrado en público

# Whose
m-969dc128a5 = De quién

# whose figures they are
m-d385c0d6ff = de quién son las cifras

# whether it is public: yes, partly, no
m-d013e94c0e = si es público: sí, en parte, no

# Where it was announced
m-084dd72e34 = Dónde se anunció

# page that would lead one to expect the item
m-c3a0a31f26 = página que haría esperar el elemento

# Prosecutions and convictions for precursors and fentanyl
m-62830b341a = Procesos y condenas por precursores y fentanilo

# The seven chemical companies named by the FBI director
m-fd51ad19fb = Las siete empresas químicas nombradas por el director del FBI

# Names, charges and courts of the {n1} arrested in {m1}
m-4131c85516 = Nombres, cargos y tribunales de las { $n1 } personas detenidas en { $m1 }

# Alerts on new substances sent over the direct line of {n1}
m-67cc856bd1 = Alertas sobre sustancias nuevas enviadas por la línea directa de { $n1 }

# Data: What measures of success would need, by whose figures it would be, and whether a search found it in public
m-40602bf913 = Datos: Qué requerirían los indicadores de éxito, de quién serían las cifras y si una búsqueda lo encontró en público

# Bars of events by quarter from {m1} to {m2}.
m-258ddf29a0 = Barras de actos por trimestre de { $m1 } a { $m2 }.

# The highest bar starts in {m1}: {n1} together and {n2} by one side.
m-a39d97100e = La barra más alta empieza en { $m1 }: { $n1 } en conjunto y { $n2 } de una parte.

# A shaded spell from {m1} to {m2} marks suspended cooperation.
m-ed1815f27c = Un tramo sombreado de { $m1 } a { $m2 } señala la cooperación suspendida.

# suspended
m-de2d423ac0 = suspendida

# Events a quarter
m-74b2c3869c = Actos por trimestre

# by both together
m-f3fc255bfc = de ambas en conjunto

# by one side
m-706693ded1 = de una parte

# cooperation suspended
m-b2c042a17b = cooperación suspendida

# By both together
m-1be8dd7e78 = De ambas en conjunto

# events of both governments together that began in the quarter
m-d7561b298b = actos de los dos gobiernos en conjunto que empezaron en el trimestre

# By one side
m-bcab16cd8c = De una parte

# events of one of the two that began in the quarter
m-0076f57a4f = actos de uno de los dos que empezaron en el trimestre

# That published a number
m-7986d34968 = Que publicaron una cifra

# events of the quarter that published a number
m-f2c4d92610 = actos del trimestre que publicaron una cifra

# Data: Public events on drug control by quarter, of both governments together and of one of them
m-b1edbc7dd1 = Datos: Actos públicos sobre fiscalización de drogas por trimestre, de los dos gobiernos en conjunto y de uno de ellos

# What China controlled
m-0a73c8044e = Qué sometió China a fiscalización

# what is covered, in words
m-3e56ef62d6 = lo que se abarca, en palabras

# Days between
m-88ca68dde0 = Días entre ambas

# from announcement to effect, where both are known to the day
m-52f671fe14 = del anuncio a la entrada en vigor, cuando ambas fechas se conocen con precisión de día

# Scheduled
m-4724f344c1 = Fiscalizados

# tracked precursors on a list of controlled drugs
m-5e9325a0b9 = precursores en seguimiento que figuran en una lista de drogas fiscalizadas

# Precursor list
m-85be21d18e = Lista de precursores

# tracked precursors on a list of precursors
m-475e3dded8 = precursores en seguimiento que figuran en una lista de precursores

# Export licence
m-9427eea7eb = Licencia de exportación

# tracked precursors under an export licence
m-5dac81c227 = precursores en seguimiento sujetos a licencia de exportación

# Not by name
m-162e1a71f8 = Sin nombrar

# tracked precursors that no control in force names
m-c87e34ce32 = precursores en seguimiento que ninguna medida en vigor nombra

# of those controlled, rows that are not confirmed
m-658da01162 = de los fiscalizados, filas sin confirmar

# United Nations
m-c3c27cfe44 = Naciones Unidas

# kind of control in force by name and the year it began; blank where none was found
m-cc2868548c = tipo de medida en vigor por nombre y año en que empezó; en blanco donde no se encontró ninguna

# Others
m-ebdad9ba4c = Otras

# controls in force by name of all other authorities in the timeline
m-d036d12244 = medidas en vigor por nombre de todas las demás autoridades de la cronología

# Canada: listed as precursor, {n1}
m-7a7d68bda1 = Canadá: incluido como precursor, { $n1 }

# listed as precursor, {n1}
m-72000b6588 = incluido como precursor, { $n1 }

# export licence, {n1}
m-13a2efdb02 = licencia de exportación, { $n1 }

# Canada: listed as precursor, {n1}; Mexico: listed as precursor, {n2}
m-f7888561e0 = Canadá: incluido como precursor, { $n1 }; México: incluido como precursor, { $n2 }

# Canada: listed as precursor, {n1}; European Union: listed as precursor, {n2}
m-8031053388 = Canadá: incluido como precursor, { $n1 }; Unión Europea: incluido como precursor, { $n2 }

# scheduled, {n1}
m-2a1e57a409 = fiscalizado, { $n1 }

# Canada: listed as precursor, {n1}; European Union: listed as precursor, {n2}; India: listed as precursor, {n3}
m-ab0eb5a3e4 = Canadá: incluido como precursor, { $n1 }; Unión Europea: incluido como precursor, { $n2 }; India: incluido como precursor, { $n3 }

# Canada: listed as precursor, {n1}; European Union: listed as precursor, {n2}; Mexico: listed as precursor, {n3}
m-056a3f0340 = Canadá: incluido como precursor, { $n1 }; Unión Europea: incluido como precursor, { $n2 }; México: incluido como precursor, { $n3 }

# European Union: listed as precursor, {n1}; India: listed as precursor, {n2}; Mexico: listed as precursor, {n3}
m-9512773f29 = Unión Europea: incluido como precursor, { $n1 }; India: incluido como precursor, { $n2 }; México: incluido como precursor, { $n3 }

# Canada: listed as precursor, {n1}; European Union: listed as precursor, {n2}; India: listed as precursor, {n3}; Mexico: listed as precursor, {n4}
m-1f2e9f96a2 = Canadá: incluido como precursor, { $n1 }; Unión Europea: incluido como precursor, { $n2 }; India: incluido como precursor, { $n3 }; México: incluido como precursor, { $n4 }

# Falling steps, the share of precursors not yet controlled by days since the UN vote.
m-e319b9d2de = Escalones descendentes: proporción de precursores aún no fiscalizados por días desde la votación de la ONU.

# China, {n1} of {n2} controlled, the last after {n3} days; Mexico, {n4} of {n5} controlled, the last after {n6} days; India, {n7} of {n8} controlled, the last after {n9} days; European Union, {n10} of {n11} controlled, the last after {n12} days.
m-af50fe68f9 = China, { $n1 } de { $n2 } fiscalizados, el último a los { $n3 } días; México, { $n4 } de { $n5 } fiscalizados, el último a los { $n6 } días; India, { $n7 } de { $n8 } fiscalizados, el último a los { $n9 } días; Unión Europea, { $n10 } de { $n11 } fiscalizados, el último a los { $n12 } días.

# Days since the vote of the UN commission
m-45686501f4 = Días desde la votación de la comisión de la ONU

# half
m-a11ae06469 = la mitad

# all
m-5ef5ef0364 = todos

# China: {n1} of {n2}
m-ebee1169f3 = China: { $n1 } de { $n2 }

# EU: {n1} of {n2}
m-82125f2a69 = UE: { $n1 } de { $n2 }

# India: {n1} of {n2} dates not confirmed
m-776238a41b = India: { $n1 } de { $n2 } fechas sin confirmar

# Mexico: {n1} of {n2}
m-2e0763bc7f = México: { $n1 } de { $n2 }

# Not yet controlled
m-dab595f908 = Aún no fiscalizados

# Days since the vote
m-c0c508c39a = Días desde la votación

# days since the vote of the UN commission
m-cf0d0ceeb3 = días desde la votación de la comisión de la ONU

# Share not yet controlled
m-6900c4a355 = Proporción aún no fiscalizada

# share of the cases not controlled by that day, after Kaplan and Meier
m-90ae6d7c12 = proporción de los casos no fiscalizados a ese día, según Kaplan y Meier

# Cases watched
m-5fafee8068 = Casos en observación

# cases watched up to that day
m-00c0560fcd = casos en observación hasta ese día

# Controlled by the day of this brief
m-28608e91a2 = Fiscalizados a la fecha de este informe

# cases that have ended by that day
m-49e639323d = casos que han concluido a ese día

# Cases
m-2249bd503e = Casos

# precursors with a vote of the UN commission
m-1e88cef38c = precursores con votación de la comisión de la ONU

# Days watched of the open cases
m-da06de1a74 = Días en observación de los casos abiertos

# days from the vote to the day of this brief, of each case still open
m-4957475e05 = días de la votación a la fecha de este informe, de cada caso aún abierto

# Data: Share of the precursors with a UN vote that an authority had not controlled, by days since the vote; an upright mark is a precursor not controlled by the day of this brief, which may mean that no decision was found
m-1925d59323 = Datos: Proporción de los precursores con votación de la ONU que una autoridad no había sometido a fiscalización, por días desde la votación; una marca vertical es un precursor no fiscalizado a la fecha de este informe, lo que puede significar que no se encontró ninguna decisión

# first day of a control in force in China that names the precursor
m-d6fce0acfe = primer día de una medida en vigor en China que nombra el precursor

# Vote to force
m-e8f545b69b = De votación a vigor

# days from the vote to its force
m-57d9103ff3 = días de la votación a su entrada en vigor

# Vote to China
m-0908cf0d87 = De votación a China

# days from the vote to control in China
m-bc10b41ed0 = días de la votación a la fiscalización en China

# Force to China
m-073ac26071 = De vigor a China

# days from the vote in force to control in China
m-ba2b6a4a7b = días de la entrada en vigor de la votación a la fiscalización en China

# US to China
m-856407ad70 = De EE. UU. a China

# days from control in the United States to control in China
m-da9b054b71 = días de la fiscalización en los Estados Unidos a la fiscalización en China

# Arrows from what was controlled to what followed: {n1}-AP to halides of {n2}-AP; {n3}-boc-{n4}-AP (stated); {n5}-piperidone to {n6}-piperidone derivatives (stated); NPP; ANPP to {n7}-AP; benzylfentanyl; {n8}-boc-{n9}-AP (unconfirmed); fentanyl class to fentanyl precursors (stated); {n10}-AP to halides of {n11}-AP (partly stated); {n12}-AP; {n13}-boc-{n14}-AP; norfentanyl to {n15}-piperidone; {n16}-boc-{n17}-piperidone (partly stated); brorphine; metonitazene; protonitazene to nitazene class (stated); {n18}-piperidone; {n19}-boc-{n20}-piperidone to phenethyl bromide (unconfirmed); {n21}-piperidone; {n22}-boc-{n23}-piperidone to {n24}-boc-{n25}-hydroxypiperidine (unconfirmed); phenethyl bromide to phenethyl chloride; phenethyl iodide (inferred); nitazene class to orphine class (inferred); {n26} precursors of {m1} to two carboxylate esters of NPP (inferred); propionic anhydride to propionyl chloride (stated).
m-025483a53d = Flechas de lo fiscalizado a lo que siguió: { $n1 }-AP a haluros de { $n2 }-AP; { $n3 }-boc-{ $n4 }-AP (indicado); { $n5 }-piperidona a derivados de { $n6 }-piperidona (indicado); NPP; ANPP a { $n7 }-AP; bencilfentanilo; { $n8 }-boc-{ $n9 }-AP (sin confirmar); clase del fentanilo a precursores del fentanilo (indicado); { $n10 }-AP a haluros de { $n11 }-AP (indicado en parte); { $n12 }-AP; { $n13 }-boc-{ $n14 }-AP; norfentanilo a { $n15 }-piperidona; { $n16 }-boc-{ $n17 }-piperidona (indicado en parte); brorfina; metonitazeno; protonitazeno a clase de los nitazenos (indicado); { $n18 }-piperidona; { $n19 }-boc-{ $n20 }-piperidona a bromuro de fenetilo (sin confirmar); { $n21 }-piperidona; { $n22 }-boc-{ $n23 }-piperidona a { $n24 }-boc-{ $n25 }-hidroxipiperidina (sin confirmar); bromuro de fenetilo a cloruro de fenetilo; yoduro de fenetilo (inferido); clase de los nitazenos a clase de las orfinas (inferido); { $n26 } precursores de { $m1 } a dos ésteres carboxilato de NPP (inferido); anhídrido propiónico a cloruro de propionilo (indicado).

# {n1} Canada
m-56fb33ab7b = { $n1 } Canadá

# halides of {n1}-AP; {n2}-boc-{n3}-AP
m-495332ef9c = haluros de { $n1 }-AP; { $n2 }-boc-{ $n3 }-AP

# {n1}-piperidone derivatives
m-6fd8dc627d = derivados de { $n1 }-piperidona

# {n1}-AP; benzylfentanyl; {n2}-boc-{n3}-AP
m-d2382fbd00 = { $n1 }-AP; bencilfentanilo; { $n2 }-boc-{ $n3 }-AP

# fentanyl precursors
m-863e80540b = precursores del fentanilo

# {n1}-AP; {n2}-boc-{n3}-AP; norfentanyl
m-4120eb5153 = { $n1 }-AP; { $n2 }-boc-{ $n3 }-AP; norfentanilo

# {n1}-piperidone; {n2}-boc-{n3}-piperidone
m-b8e54d3926 = { $n1 }-piperidona; { $n2 }-boc-{ $n3 }-piperidona

# brorphine; metonitazene; protonitazene
m-a863c75f18 = brorfina; metonitazeno; protonitazeno

# phenethyl chloride; phenethyl iodide
m-d8dcb5cc4f = cloruro de fenetilo; yoduro de fenetilo

# {n1} precursors of {m1}
m-ec38e96928 = { $n1 } precursores de { $m1 }

# two carboxylate esters of NPP
m-d3b26dd605 = dos ésteres carboxilato de NPP

# Controlled
m-7d883fbb5e = Fiscalizado

# What followed
m-14aca42893 = Qué siguió

# halides of {n1}-AP;
m-09fbc27f23 = haluros de { $n1 }-AP;

# {n1}-AP; benzylfentanyl;
m-1f64cbb188 = { $n1 }-AP; bencilfentanilo;

# {n1}-AP; {n2}-boc-{n3}-AP;
m-c095bf66b3 = { $n1 }-AP; { $n2 }-boc-{ $n3 }-AP;

# {n1}-piperidone;
m-7501485920 = { $n1 }-piperidona;

# brorphine; metonitazene;
m-22e4889001 = brorfina; metonitazeno;

# protonitazene
m-b13a8ae112 = protonitazeno

# {n1}-boc-{n2}-
m-afb358c478 = { $n1 }-boc-{ $n2 }-

# hydroxypiperidine
m-ee87ee039f = hidroxipiperidina

# phenethyl chloride;
m-e7f4435ccc = cloruro de fenetilo;

# {n1} precursors of
m-ba1eb686fa = { $n1 } precursores de

# two carboxylate esters
m-6e3abc57d9 = dos ésteres carboxilato

# of NPP
m-3d14919572 = de NPP

# what the control before it covered
m-c44193943e = lo que abarcaba la medida anterior

# chemicals that came after, as a source names them
m-a418e32d4a = sustancias químicas que vinieron después, según las nombra una fuente

# Control in effect
m-19a9f06b80 = Medida en vigor

# day of effect of the control, or of its announcement
m-f5ca69cdec = día de entrada en vigor de la medida, o de su anuncio

# Basis of the link
m-647579ed55 = Base del vínculo

# what the link rests on: stated, partly stated, inferred or unconfirmed
m-48165de52e = en qué se apoya el vínculo: indicado, indicado en parte, inferido o sin confirmar

# What is said
m-3951fd0c53 = Qué se dice

# what the page says of the link, in our words
m-039c0440d5 = lo que la página dice del vínculo, en nuestras palabras

# Confidence of the page
m-c9287851a6 = Confianza de la página

# how well the page cited is sourced
m-9b337b18c8 = qué tan bien documentada está la página citada

# While {n1}-AP was listed, related variants were imported and used.
m-38002ac136 = Mientras { $n1 }-AP figuraba en la lista, se importaron y usaron variantes relacionadas.

# {n1}-piperidone derivatives (group)
m-80f5257319 = derivados de { $n1 }-piperidona (grupo)

# The listing was widened to derivatives and analogues, called emerging fentanyl precursors.
m-e52b635c8b = La inclusión se amplió a derivados y análogos, llamados precursores emergentes del fentanilo.

# Traffickers moved to these after the listings of {n1}.
m-843d7bddf9 = Los traficantes pasaron a estas tras las inclusiones de { $n1 }.

# fentanyl precursors (group)
m-59dded8c12 = precursores del fentanilo (grupo)

# After the class control of {n1} suppliers in China turned to precursors for makers in Mexico, according to a US congressional report.
m-14d08c5b92 = Tras la fiscalización por clase de { $n1 } los proveedores en China pasaron a los precursores para fabricantes en México, según un informe del Congreso de los Estados Unidos.

# partly stated
m-8b4ce8ca2e = indicado en parte

# The listing of {n1}-AP was widened to its halides; their lasting presence is put down to precursors that were legal.
m-95d1688bb2 = La inclusión de { $n1 }-AP se amplió a sus haluros; su presencia persistente se atribuye a precursores que eran legales.

# The two stand one step earlier than the chemicals listed in {n1}.
m-10c57f2136 = Las dos se sitúan un paso antes de las sustancias químicas incluidas en { $n1 }.

# The narcotics office found new substitutes for the substances listed a year before, and their abuse.
m-d914e01a45 = La oficina de fiscalización de drogas encontró nuevos sustitutos de las sustancias incluidas un año antes, y su abuso.

# First seized in Mexico in {m1}, after the listing of {m2}.
m-ef77b1ca3a = Incautado por primera vez en México en { $m1 }, tras la inclusión de { $m2 }.

# Named as a successor without a source that could be found.
m-062126f154 = Nombrado como sucesor sin una fuente que pudiera encontrarse.

# Canada controlled the bromide for a time in {n1} and all three for good in {n2}.
m-37acb2d6ba = Canadá fiscalizó el bromuro de manera temporal en { $n1 } y los tres de manera definitiva en { $n2 }.

# A class control of orphines followed that of nitazenes after {n1} months.
m-777f6c8b36 = Una fiscalización por clase de las orfinas siguió a la de los nitazenos después de { $n1 } meses.

# {n1} precursors of {m1} (names not known here)
m-bb25e168ee = { $n1 } precursores de { $m1 } (nombres no conocidos aquí)

# methyl {n1}-phenethyl-{n2}-oxo-{n3}-piperidinecarboxylate; ethyl {n4}-phenethyl-{n5}-oxo-{n6}-piperidinecarboxylate
m-32436fa060 = { $n1 }-fenetil-{ $n2 }-oxo-{ $n3 }-piperidincarboxilato de metilo; { $n4 }-fenetil-{ $n5 }-oxo-{ $n6 }-piperidincarboxilato de etilo

# The two were added to the same list ten months later.
m-c7ba6880f8 = Los dos se añadieron a la misma lista diez meses después.

# DEA calls propionyl chloride a substitute for propionic anhydride.
m-70ee94e575 = La DEA llama al cloruro de propionilo un sustituto del anhídrido propiónico.

# Data: What followed a control; thick: a source states the link; thin: states it in part; dashed: read from the order of controls; dotted and hollow: not confirmed
m-0af856ed58 = Datos: Qué siguió a una medida; línea gruesa: una fuente indica el vínculo; delgada: lo indica en parte; discontinua: se lee del orden de las medidas; punteada y hueca: sin confirmar

# Bars of persons charged by the United States, by class: China: suppliers, {n1} {n2} convicted, ever in US custody {n3} arrested in China {n4} not in custody {n5} not stated {n6}; China: pill equipment, {n7} {n8} convicted, ever in US custody {n9} not stated {n10}; China: brokers, {n11} ever in US custody {n12}; China: launderers, {n13} not stated {n14}; India: suppliers, {n15} ever in US custody {n16} not stated {n17}; India: dealers, {n18} not stated {n19}; Mexico: dealers, {n20} ever in US custody {n21}.
m-682a5ef3a8 = Barras de personas acusadas por los Estados Unidos, por clase: China: proveedores, { $n1 } condenados: { $n2 }, alguna vez bajo custodia de EE. UU. { $n3 } detenidos en China { $n4 } no detenidos { $n5 } no se indica { $n6 }; China: equipo para pastillas, { $n7 } condenados: { $n8 }, alguna vez bajo custodia de EE. UU. { $n9 } no se indica { $n10 }; China: intermediarios, { $n11 } alguna vez bajo custodia de EE. UU. { $n12 }; China: lavadores de dinero, { $n13 } no se indica { $n14 }; India: proveedores, { $n15 } alguna vez bajo custodia de EE. UU. { $n16 } no se indica { $n17 }; India: distribuidores, { $n18 } no se indica { $n19 }; México: distribuidores, { $n20 } alguna vez bajo custodia de EE. UU. { $n21 }.

# China: suppliers
m-66d7f7b992 = China: proveedores

# China: pill equipment
m-2c72812311 = China: equipo para pastillas

# China: brokers
m-c548503d89 = China: intermediarios

# China: launderers
m-97fff2e5f7 = China: lavadores de dinero

# India: suppliers
m-fe7d7695a3 = India: proveedores

# India: dealers
m-b9bc509886 = India: distribuidores

# Mexico: dealers
m-d720e63994 = México: distribuidores

# {n1} {n2} convicted
m-84da1cdc5e = { $n1 } condenados: { $n2 }

# ever in US custody
m-718cca2459 = alguna vez bajo custodia de EE. UU.

# not in custody
m-18bb1ce948 = no detenidos

# not stated
m-109df22c5a = no se indica

# Targets in
m-91b166694b = Sujetos en

# where the targets are
m-e90ece81ed = dónde están los sujetos

# Class
m-4f3a9bd003 = Clase

# what those named are accused of being: supplier, equipment, broker, launderer or dealer
m-9f8d40287d = qué se les imputa ser: proveedor, equipo, intermediario, lavador de dinero o distribuidor

# Ever in US custody
m-f8c4a60165 = Alguna vez bajo custodia de EE. UU.

# persons held by the United States at any time up to the day of the brief
m-473b108d93 = personas detenidas por los Estados Unidos en cualquier momento hasta la fecha del informe

# Arrested in China
m-980057be50 = Detenidas en China

# persons charged by the United States whom China arrested itself
m-18f328c1e8 = personas acusadas por los Estados Unidos a quienes detuvo la propia China

# Not in custody
m-351f6660a4 = No detenidas

# persons said to be held nowhere
m-c0507d7323 = personas de las que se dice que no están detenidas en ningún lugar

# Not stated
m-068109fd3f = No se indica

# persons charged of whom no source read says whether they are held
m-2e00410f16 = personas acusadas de las que ninguna fuente consultada dice si están detenidas

# Convicted
m-77d377dd98 = Condenadas

# persons found guilty by a jury or by plea
m-61cc031a72 = personas declaradas culpables por un jurado o por declaración de culpabilidad

# Announcements
m-fe02680f24 = Anuncios

# public announcements counted
m-0c43ebb480 = anuncios públicos contados

# supplier
m-955ed10b73 = proveedor

# equipment
m-1c09f5a7f4 = equipo

# broker
m-faa2a9bdcc = intermediario

# launderer
m-ea7221b01e = lavador de dinero

# dealer
m-8e321a4f4f = distribuidor

# Data: Persons charged by the United States, by where the supply comes from and by class, parted by where they are known to be
m-75502d6512 = Datos: Personas acusadas por los Estados Unidos, según la procedencia del suministro y la clase, separadas según dónde se sabe que están

# Indictments
m-086f3a2d9e = Acusaciones formales

# indictments of the announcement, at least so many where the number is not stated
m-e5292fa576 = acusaciones formales del anuncio; al menos tantas cuando no se indica el número

# Firms
m-e83e706e40 = Empresas

# firms and groups charged; one charged twice counts twice
m-dd9536756d = empresas y grupos acusados; los acusados dos veces cuentan dos veces

# Two makers of fentanyl and analogues in China
m-945acc6dd2 = Dos fabricantes de fentanilo y análogos en China

# Two sellers of synthetic opioids in China
m-33259bcb82 = Dos vendedores de opioides sintéticos en China

# Suppliers of precursors to the Sinaloa Cartel, and their broker
m-60cabaa98b = Proveedores de precursores al Cártel de Sinaloa y su intermediario

# Four chemical firms in China and their staff
m-1c17452ee7 = Cuatro empresas químicas en China y su personal

# Eight chemical firms in China and their staff
m-c630262b2b = Ocho empresas químicas en China y su personal

# A Chinese national who arranged shipments of precursors
m-e02896eb08 = Un nacional chino que organizó envíos de precursores

# Hubei Aoks Bio-Tech, its director and senior staff
m-7123505614 = Hubei Aoks Bio-Tech, su director y altos empleados

# Two chemical firms in India and an executive
m-354f9ed91c = Dos empresas químicas en India y un directivo

# A seller of pill presses who worked for a firm in China
m-b36c357a07 = Un vendedor de tableteadoras que trabajaba para una empresa en China

# Vasudha Pharma Chem and three of its staff
m-fbb4f16007 = Vasudha Pharma Chem y tres de sus empleados

# CapsulCN International, a seller of pill presses in China, and three of its staff
m-68f5160de3 = CapsulCN International, vendedora de tableteadoras en China, y tres de sus empleados

# Four firms in China, their staff, and three persons in the United States (cutting agents)
m-f42036e988 = Cuatro empresas en China, su personal y tres personas en los Estados Unidos (sustancias de corte)

# Dots by year: China: indictments, {n1} {n2}; China: indictments, {n3} {n4}; China: indictments, {n5} {n6}; China: indictments, {n7} at least {n8}; China: indictments, {n9} {n10}; China: charged, suppliers, {n11} {n12}; China: charged, suppliers, {n13} {n14}; China: charged, suppliers, {n15} {n16}; China: charged, suppliers, {n17} {n18}; China: charged, suppliers, {n19} {n20}; China: charged, pill equipment, {n21} {n22}; China: charged, brokers, {n23} {n24}; China: charged, launderers, {n25} {n26}; China: sanctioned, suppliers, {n27} {n28}; China: sanctioned, suppliers, {n29} {n30}; China: sanctioned, suppliers, {n31} {n32}; China: sanctioned, suppliers, {n33} {n34}; China: sanctioned, suppliers, {n35} {n36}; China: sanctioned, pill equipment, {n37} {n38}; China: sanctioned, launderers, {n39} {n40}; China: sanctioned, several classes, {n41} {n42}; China: arrested by China, suppliers, {n43} {n44}; China: arrested by China, suppliers, {n45} {n46}; China: arrested by China, suppliers, {n47} {n48}; China: arrested by China, launderers, {n49} {n50}; China: sentenced by China, suppliers, {n51} {n52}; India: indictments, {n53} {n54}; India: charged, suppliers, {n55} {n56}; India: charged, dealers, {n57} {n58}; India: sanctioned, dealers, {n59} {n60}; Mexico: charged, dealers, {n61} {n62}; Mexico: sanctioned, pill equipment, {n63} {n64}; Mexico: sanctioned, launderers, {n65} {n66}; Canada: sanctioned, suppliers, {n67} {n68}.
m-3e27cb5d70 = Puntos por año: China: acusaciones formales, { $n1 } { $n2 }; China: acusaciones formales, { $n3 } { $n4 }; China: acusaciones formales, { $n5 } { $n6 }; China: acusaciones formales, { $n7 } al menos { $n8 }; China: acusaciones formales, { $n9 } { $n10 }; China: acusados, proveedores, { $n11 } { $n12 }; China: acusados, proveedores, { $n13 } { $n14 }; China: acusados, proveedores, { $n15 } { $n16 }; China: acusados, proveedores, { $n17 } { $n18 }; China: acusados, proveedores, { $n19 } { $n20 }; China: acusados, equipo para pastillas, { $n21 } { $n22 }; China: acusados, intermediarios, { $n23 } { $n24 }; China: acusados, lavadores de dinero, { $n25 } { $n26 }; China: sancionados, proveedores, { $n27 } { $n28 }; China: sancionados, proveedores, { $n29 } { $n30 }; China: sancionados, proveedores, { $n31 } { $n32 }; China: sancionados, proveedores, { $n33 } { $n34 }; China: sancionados, proveedores, { $n35 } { $n36 }; China: sancionados, equipo para pastillas, { $n37 } { $n38 }; China: sancionados, lavadores de dinero, { $n39 } { $n40 }; China: sancionados, varias clases, { $n41 } { $n42 }; China: detenidos por China, proveedores, { $n43 } { $n44 }; China: detenidos por China, proveedores, { $n45 } { $n46 }; China: detenidos por China, proveedores, { $n47 } { $n48 }; China: detenidos por China, lavadores de dinero, { $n49 } { $n50 }; China: sentenciados por China, proveedores, { $n51 } { $n52 }; India: acusaciones formales, { $n53 } { $n54 }; India: acusados, proveedores, { $n55 } { $n56 }; India: acusados, distribuidores, { $n57 } { $n58 }; India: sancionados, distribuidores, { $n59 } { $n60 }; México: acusados, distribuidores, { $n61 } { $n62 }; México: sancionados, equipo para pastillas, { $n63 } { $n64 }; México: sancionados, lavadores de dinero, { $n65 } { $n66 }; Canadá: sancionados, proveedores, { $n67 } { $n68 }.

# China: indictments
m-6abfc6ba99 = China: acusaciones formales

# China: charged, suppliers
m-544f07de6f = China: acusados, proveedores

# China: charged, pill equipment
m-33261f2eb6 = China: acusados, equipo para pastillas

# China: charged, brokers
m-36d280adda = China: acusados, intermediarios

# China: charged, launderers
m-90786ea784 = China: acusados, lavadores de dinero

# China: sanctioned, suppliers
m-142e031e1b = China: sancionados, proveedores

# China: sanctioned, pill equipment
m-3631cf2cb9 = China: sancionados, equipo para pastillas

# China: sanctioned, launderers
m-fb8b0e4f2a = China: sancionados, lavadores de dinero

# China: sanctioned, several classes
m-91c4ceb8bb = China: sancionados, varias clases

# China: arrested by China, suppliers
m-1af456483e = China: detenidos por China, proveedores

# China: arrested by China, launderers
m-f273d0611a = China: detenidos por China, lavadores de dinero

# China: sentenced by China, suppliers
m-c2ef6f3d38 = China: sentenciados por China, proveedores

# India: indictments
m-40c98ead6d = India: acusaciones formales

# India: charged, suppliers
m-821fbbd4a0 = India: acusados, proveedores

# India: charged, dealers
m-e6a5434ec1 = India: acusados, distribuidores

# India: sanctioned, dealers
m-44d7fcfde2 = India: sancionados, distribuidores

# Mexico: charged, dealers
m-a1a627a478 = México: acusados, distribuidores

# Mexico: sanctioned, pill equipment
m-5a5c7ce267 = México: sancionados, equipo para pastillas

# Mexico: sanctioned, launderers
m-9b8455ff28 = México: sancionados, lavadores de dinero

# Canada: sanctioned, suppliers
m-36feceaed5 = Canadá: sancionados, proveedores

# Authority of
m-ef723b98cc = Autoridad de

# country of the authority
m-bcce75c410 = país de la autoridad

# Number
m-bd82cf1669 = Número

# indictments, or persons
m-8c5f9b373c = acusaciones formales, o personas

# At least
m-3251982cbf = Al menos

# whether the number is the least that the source implies
m-9a6c4da21f = si el número es el mínimo que se desprende de la fuente

# charged
m-dd52350346 = acusados

# sanctioned
m-4b96e0c8af = sancionados

# several
m-2740e59ffb = varios

# arrested
m-006f231dd9 = detenidos

# sentenced
m-1b4b65951a = sentenciados

# Data: Indictments and persons by year of the announcement, target, act and class; a plus: at least so many
m-30303e6968 = Datos: Acusaciones formales y personas por año del anuncio, sujeto, acto y clase; un signo más: al menos tantas

# country the targets are in
m-cf839adabc = país donde están los sujetos

# Entities
m-7fdb3ccec0 = Entidades

# firms and groups sanctioned
m-864ac7a500 = empresas y grupos sancionados

# Legal basis
m-9c30e2f645 = Fundamento legal

# law or order the sanction rests on
m-d12c5ff85c = ley u orden en que se apoya la sanción

# Makers and sellers of opioids, and their organisation
m-a57e1abd9c = Fabricantes y vendedores de opioides, y su organización

# Kingpin Act
m-958945c703 = Ley Kingpin

# Helpers with payments, and a web shop
m-66a14acd8a = Auxiliares en los pagos y una tienda en línea

# A chemist who supplied, and a front company in Hong Kong
m-30e9ab86d3 = Un químico que suministraba y una empresa fachada en Hong Kong

# Hong Kong
m-1ed8c7e56c = Hong Kong

# Makers and sellers; first use of the order
m-40b6b23946 = Fabricantes y vendedores; primer uso de la orden

# Executive Order {n1}
m-f7fff796d2 = Orden ejecutiva { $n1 }

# Suppliers of precursors and their broker
m-a06a1f6d57 = Proveedores de precursores y su intermediario

# Pill presses and die molds
m-6a0e170c57 = Tableteadoras y moldes

# Network of makers and dealers
m-0847c5d9b9 = Red de fabricantes y distribuidores

# Laundering for the Sinaloa Cartel
m-8d2d9eeaab = Lavado de dinero para el Cártel de Sinaloa

# Guangzhou Tengyue and two representatives
m-45a67d5431 = Guangzhou Tengyue y dos representantes

# Counterfeit pills and an online pharmacy
m-25b0dfc562 = Pastillas falsificadas y una farmacia en línea

# Bars of entries under the order on the drug trade by their first day on the list: {d1}, {n1} {n2} linked with China; {d2}, {n3}; {d3}, {n4}; {d4}, {n5}; {d5}, {n6}; {d6}, {n7}; {d7}, {n8}; {d8}, {n9}; {d9}, {n10}; {d10}, {n11}; {d11}, {n12}; {d12}, {n13}; {d13}, {n14}; {d14}, {n15}; {d15}, {n16}; {d16}, {n17}; {d17}, {n18}; {d18}, {n19} {n20} linked with China; {d19}, {n21}; {d20}, {n22}; {d21}, {n23} {n24} linked with China; {d22}, {n25}; {d23}, {n26}; {d24}, {n27}; {d25}, {n28}; {d26}, {n29}; {d27}, {n30} {n31} linked with China; {d28}, {n32}; {d29}, {n33}; {d30}, {n34}; {d31}, {n35}; {d32}, {n36}; {d33}, {n37}; {d34}, {n38}; {d35}, {n39}.
m-789ccdfcd7 = Barras de registros conforme a la orden sobre el narcotráfico por su primer día en la lista: { $d1 }, { $n1 } { $n2 } vinculados con China; { $d2 }, { $n3 }; { $d3 }, { $n4 }; { $d4 }, { $n5 }; { $d5 }, { $n6 }; { $d6 }, { $n7 }; { $d7 }, { $n8 }; { $d8 }, { $n9 }; { $d9 }, { $n10 }; { $d10 }, { $n11 }; { $d11 }, { $n12 }; { $d12 }, { $n13 }; { $d13 }, { $n14 }; { $d14 }, { $n15 }; { $d15 }, { $n16 }; { $d16 }, { $n17 }; { $d17 }, { $n18 }; { $d18 }, { $n19 } { $n20 } vinculados con China; { $d19 }, { $n21 }; { $d20 }, { $n22 }; { $d21 }, { $n23 } { $n24 } vinculados con China; { $d22 }, { $n25 }; { $d23 }, { $n26 }; { $d24 }, { $n27 }; { $d25 }, { $n28 }; { $d26 }, { $n29 }; { $d27 }, { $n30 } { $n31 } vinculados con China; { $d28 }, { $n32 }; { $d29 }, { $n33 }; { $d30 }, { $n34 }; { $d31 }, { $n35 }; { $d32 }, { $n36 }; { $d33 }, { $n37 }; { $d34 }, { $n38 }; { $d35 }, { $n39 }.

# Entries
m-7cb76b4af1 = Registros

# linked with China
m-3fe81a01b9 = vinculados con China

# no such link stated
m-9a41d4b874 = sin indicación de tal vínculo

# First seen
m-32fbd28bce = Visto por primera vez

# first day on which the list shows the entries under the order
m-e9370c6d88 = primer día en que la lista muestra los registros conforme a la orden

# persons, firms and vessels that first stood on the list under the order on that day
m-c8b0f2cd5b = personas, empresas y embarcaciones que figuraron por primera vez en la lista conforme a la orden ese día

# Linked with China
m-f05533c76c = Vinculados con China

# entries whose remarks name China as nationality or place of registration
m-e1c353f20f = registros cuyas observaciones indican China como nacionalidad o lugar de constitución

# Mexico named
m-40b4f2b03d = Mencionan México

# entries whose remarks name Mexico
m-79a2572ab1 = registros cuyas observaciones mencionan a México

# Listed before
m-413c58f84a = Ya en la lista

# entries that stood on the list before under another programme
m-9ded20cde5 = registros que ya figuraban en la lista conforme a otro programa

# Data: Persons, firms and vessels by the day they first stood on the US sanctions list under the order, for any drug
m-35fc97aef5 = Datos: Personas, empresas y embarcaciones por el día en que figuraron por primera vez en la lista de sanciones de los Estados Unidos conforme a la orden, por cualquier droga

# Where and by whom
m-2628942ca5 = Dónde y por quién

# border, and whether at ports of entry or between them
m-3c21c020b3 = frontera, y si fue en puertos de entrada o entre ellos

# Counted
m-c037c15990 = Contadas

# persons that the report adds to the count; blank where another report of the case counts, or the subject is another
m-2e8ff7f002 = personas que el informe añade al recuento; en blanco cuando cuenta otro informe del caso o el asunto es otro

# Sentenced
m-0e5d8ea1ae = Sentenciadas

# persons sentenced
m-4118c95c98 = personas sentenciadas

# Told by
m-43d3cb7774 = Informado por

# government that made it public
m-340274c231 = gobierno que lo hizo público

# Campaign on new psychoactive substances
m-ea6ee29fb7 = Campaña sobre nuevas sustancias psicoactivas

# Shanghai; Hebei; Jiangsu; Zhejiang
m-f40463d02a = Shanghái; Hebei; Jiangsu; Zhejiang

# Makers and sellers of one workshop
m-b59089409e = Fabricantes y vendedores de un taller

# Hebei (Xingtai); Jiangsu; Shanghai
m-1e39bd2c66 = Hebei (Xingtai); Jiangsu; Shanghái

# Ring of makers and sellers; first case worked jointly
m-b9a68e6a27 = Red de fabricantes y vendedores; primer caso trabajado en conjunto

# Hebei
m-5167b4230b = Hebei

# Verdicts of the Xingtai case
m-2f36ae3a11 = Sentencias del caso de Xingtai

# Suspect of a US case of money laundering
m-80ee4e2d6d = Sospechoso de un caso de los Estados Unidos por lavado de dinero

# Hubei (Wuhan)
m-4bbde44139 = Hubei (Wuhan)

# Hubei Aoks Bio-Tech: all four defendants of the US case; company dissolved
m-4986caf4b8 = Hubei Aoks Bio-Tech: los cuatro acusados del caso de los Estados Unidos; empresa disuelta

# Hubei; Shandong
m-5526ff3515 = Hubei; Shandong

# Hubei
m-0e6808af43 = Hubei

# Handed over by
m-b4ffcfcebe = Entregadas por

# country that handed the persons over
m-49154c0321 = país que entregó a las personas

# Nationality
m-8fb1b6a148 = Nacionalidad

# nationality of the persons
m-9d5246e100 = nacionalidad de las personas

# Legal form
m-18f1ebee7f = Forma jurídica

# extradition, expulsion or hand-over
m-debfbbf3b1 = extradición, expulsión o entrega

# Fentanyl in the counts
m-e47302f20f = Fentanilo en los cargos

# whether the charges name fentanyl or its precursors
m-9ff8abe5a6 = si los cargos mencionan el fentanilo o sus precursores

# Peru
m-508731a3c5 = Perú

# Belize
m-71dc81f13c = Belice

# extradition
m-73d77bdbc4 = extradición

# Fiji
m-679c02dcd2 = Fiyi

# expulsion
m-359647569b = expulsión

# precursors only
m-bfa158a0cd = solo precursores

# Guatemala
m-45a15a2470 = Guatemala

# hand-over
m-c0b8b2031b = entrega

# day made public
m-0d65e7de45 = día en que se hizo público

# what the figure counts, in words
m-2b627835f3 = qué cuenta la cifra, en palabras

# Figure stated
m-07edbf5ec2 = Cifra indicada

# figure as stated, in the unit beside it
m-ef0847eed2 = cifra como se indica, en la unidad contigua

# Said as
m-9159f6c35b = Expresada como

# whether the source states the figure, or says about or more than
m-1bc0b56fe2 = si la fuente indica la cifra, o dice cerca de o más de

# first day covered, as precise as the source
m-34934fc14a = primer día cubierto, con la precisión de la fuente

# Bank Secrecy Act reports with suspected fentanyl activity
m-b1b41b53c1 = Reportes conforme a la Ley de Secreto Bancario con presunta actividad relacionada con el fentanilo

# reports
m-7f26104f77 = reportes

# Suspicious transactions in those reports
m-9cf502a1b0 = Operaciones sospechosas en esos reportes

# million USD
m-80c7c2946e = millones de USD

# about
m-a4262e1c9b = cerca de

# First orders under the FEND Off Fentanyl Act: CIBanco, Intercam and Vector
m-0b484e4776 = Primeras órdenes conforme a la Ley FEND Off Fentanyl: CIBanco, Intercam y Vector

# institutions
m-5c3ba9393f = instituciones

# Payments of Intercam to firms in China linked to precursors
m-a54d7fd523 = Pagos de Intercam a empresas en China vinculadas con precursores

# at least
m-e9213756a2 = al menos

# Payments of Vector to firms in China linked to precursors
m-308bde7df9 = Pagos de Vector a empresas en China vinculadas con precursores

# Account set up at CIBanco to launder for a member of the Gulf Cartel
m-f6aeb6bc74 = Cuenta abierta en CIBanco para lavar dinero de un integrante del Cártel del Golfo

# Reports on Chinese money laundering networks
m-f4e91fbcd8 = Reportes sobre redes chinas de lavado de dinero

# Of these, real estate
m-3d7258dcd7 = De ellos, bienes raíces

# Office
m-9e380d9991 = Oficina

# whose figure it is
m-b37b03db38 = de quién es la cifra

# Other value
m-06cdf33b2e = Otro valor

# value of another office or day for the same thing
m-34e5bfc37e = valor de otra oficina o de otro día para lo mismo

# National Narcotics Control Commission
m-fd98f2bc7a = Comisión Nacional de Fiscalización de Estupefacientes

# cases
m-352b84777d = casos

# suspects
m-fd1b38a04e = sospechosos

# persons
m-d39245fa8f = personas

# drugs seized
m-ad2e6e9b84 = drogas incautadas

# tonnes
m-a566628ce5 = toneladas

# manufacturing sites
m-757d708b88 = lugares de fabricación

# sites
m-db905278f9 = lugares

# Ministry of Public Security
m-720ac3d4a4 = Ministerio de Seguridad Pública

# materials seized
m-0b433c9db3 = materiales incautados

# users detected
m-b05765c7cc = consumidores detectados

# drugs seized from the Golden Triangle
m-7b10f3d71e = drogas incautadas del Triángulo de Oro

# Supreme People's Procuratorate
m-dc41e22a41 = Fiscalía Popular Suprema

# arrests approved
m-dc65514b79 = detenciones aprobadas

# persons prosecuted
m-2521e36c44 = personas procesadas

# prosecuted for laundering
m-eef060adcf = procesadas por lavado de dinero

# On whom
m-cb3fd81f20 = Sobre quién

# names or description of the targets
m-5c0ce2067d = nombres o descripción de los sujetos

# numbers the announcement leaves out
m-8cd9f393bc = cifras que el anuncio omite

# US Department of Justice
m-0e56d88be4 = Departamento de Justicia de los Estados Unidos

# who is in custody
m-f766eefa18 = quién está detenido

# US Department of Justice; Drug Enforcement Administration
m-9f864115ac = Departamento de Justicia de los Estados Unidos; Administración para el Control de Drogas

# indictments, who is in custody
m-c16258e09e = acusaciones formales, quién está detenido

# US Department of Justice; US Attorney, Western District of Texas
m-cf67b70cdd = Departamento de Justicia de los Estados Unidos; Fiscalía Federal, Distrito Oeste de Texas

# US Attorney, Southern District of Ohio; Federal Bureau of Investigation
m-f766910d12 = Fiscalía Federal, Distrito Sur de Ohio; Buró Federal de Investigaciones

# Chinese police, on US information
m-888d379bcb = Policía china, con información de los Estados Unidos

# Where
m-1daaa38f33 = Dónde

# whose law has the gap
m-8cf6d718d0 = la ley de quién tiene la laguna

# whether the law lacks it, its use is not seen, or it is not made public
m-3fec3b3f73 = si la ley no lo prevé, si su uso no se observa o si no se hace público

# the gap, in words
m-b7128f934c = la laguna, en palabras

# Text of law
m-3bebf77c26 = Texto legal

# text of law that was read or named
m-45b4a3b001 = texto legal que se leyó o se nombró

# Export licences bind only exports to listed countries.
m-80b0026a34 = Las licencias de exportación obligan solo a las exportaciones a los países de la lista.

# No extradition treaty: suspects stay out of reach.
m-d762274ff5 = Sin tratado de extradición: los sospechosos quedan fuera de alcance.

# US-PRC Mutual Legal Assistance Agreement; Extradition Law of China
m-a52a1fafd7 = Acuerdo de Asistencia Jurídica Mutua entre los Estados Unidos y China; Ley de Extradición de China

# No duty on sellers of unlisted chemicals to know their customers.
m-b59b4a46e9 = Los vendedores de sustancias químicas no incluidas en listas no tienen obligación de conocer a sus clientes.

# {n1} USC {n2}(a)({n3}); {n4} CFR {n5}
m-c15ade0d58 = { $n1 } USC { $n2 }(a)({ $n3 }); { $n4 } CFR { $n5 }

# No class control of nitazenes.
m-f651581de6 = Sin fiscalización por clase de los nitazenos.

# Pill presses need no registration and bear no serial number.
m-bac43e49a9 = Las tableteadoras no requieren registro ni llevan número de serie.

# {n1} USC {n2} {n3}(a)({n4})-({n5}); {n6} CFR {n7}
m-2e6af2074e = { $n1 } USC { $n2 } { $n3 }(a)({ $n4 })-({ $n5 }); { $n6 } CFR { $n7 }

# Parts of pill presses shipped apart are outside the definition of the machine.
m-7c83e78db4 = Las piezas de tableteadoras enviadas por separado quedan fuera de la definición de la máquina.

# {n1} CFR {n2}(b)({n3})
m-792022da0a = { $n1 } CFR { $n2 }(b)({ $n3 })

# Little power over designer precursors that are not listed.
m-572c5022cd = Pocas facultades sobre los precursores de diseño no incluidos en listas.

# Regulation on precursor chemicals, article {n1}; notice of {n2}
m-0136e94711 = Reglamento sobre precursores químicos, artículo { $n1 }; aviso de { $n2 }

# Regulation on precursor chemicals; notice of {n1}
m-3358523133 = Reglamento sobre precursores químicos; aviso de { $n1 }

# Chemicals on no list need no registration, record or notice.
m-6a091c65f7 = Las sustancias químicas que no figuran en ninguna lista no requieren registro, constancia ni aviso.

# Small parcels leave with little check of sender and content.
m-88760e1988 = Los paquetes pequeños salen con poca verificación del remitente y del contenido.

# Fentanyl-related substances were controlled as a class for limited times only.
m-96d725fc2a = Las sustancias relacionadas con el fentanilo estuvieron sometidas a fiscalización por clase solo por periodos limitados.

# {n1} USC {n2}; Public Law {n3}-{n4}
m-7dd29c0e15 = { $n1 } USC { $n2 }; Ley Pública { $n3 }-{ $n4 }

# Sanctions law did not reach officials and state firms that fail to stop trafficking.
m-231db48c63 = La ley de sanciones no alcanzaba a los funcionarios y las empresas estatales que no detienen el tráfico ilícito.

# Small parcels came in free of duty and with little data.
m-fdc3eec1fc = Los paquetes pequeños entraban libres de arancel y con pocos datos.

# Fentanyl-related substances were listed one by one.
m-3ffc88e620 = Las sustancias relacionadas con el fentanilo se incluían una por una.

# Announcement of {d1} (MPS, NHC, NMPA)
m-8407187e49 = Anuncio del { $d1 } (Ministerio de Seguridad Pública, Comisión Nacional de Salud y Administración Nacional de Productos Médicos)

# Nitazenes were listed one by one.
m-ca8d3277a2 = Los nitazenos se incluían uno por uno.

# Announcement of {d1} on nitazenes and {n1} substances
m-d502e3af9e = Anuncio del { $d1 } sobre los nitazenos y { $n1 } sustancias

# use of law
m-370eadeca4 = uso de la ley

# Sellers who knowingly supply traffickers: the offence exists and needs proof of knowledge; no count of its use against exporters is public.
m-7658b7ba90 = Vendedores que abastecen a sabiendas a traficantes: el delito existe y requiere prueba del conocimiento; no hay un recuento público de su aplicación a exportadores.

# Criminal Law, article {n1}({n2}); notices of the narcotics office of {n3}, {n4} and {n5}
m-f7e6b5e0a8 = Ley Penal, artículo { $n1 }({ $n2 }); avisos de la oficina de fiscalización de drogas de { $n3 }, { $n4 } y { $n5 }

# Precursors offered openly on Chinese web sites.
m-6990963549 = Precursores ofrecidos abiertamente en sitios web chinos.

# Anti-Drug Law; notice of {n1}
m-1c0023deac = Ley Antidrogas; aviso de { $n1 }

# Money laundering for cartels: sharing across the border, chemical traders without duties, no count of convictions.
m-f2719209ad = Lavado de dinero para cárteles: intercambio de información transfronterizo, comerciantes de sustancias químicas sin obligaciones, ningún recuento de condenas.

# Criminal Law, article {n1}; Anti-Money Laundering Law, article {n2} (in force {n3}); interpretation of the supreme court and procuratorate of {n4}
m-eda0d68add = Ley Penal, artículo { $n1 }; Ley contra el Lavado de Dinero, artículo { $n2 } (en vigor en { $n3 }); interpretación del tribunal supremo y la fiscalía suprema de { $n4 }

# disclosure
m-8187135fae = divulgación

# No official running record of cases and outcomes.
m-f7b52d5177 = Sin un registro oficial continuo de casos y resultados.

# none read
m-2712fb6fde = ninguno leído

# Months compared
m-a254f16265 = Meses comparados

# months held of the newest fiscal year, or full months since the Busan meeting
m-a8c3323f1e = meses disponibles del año fiscal más reciente, o meses completos desde la reunión de Busan

# File
m-50009ce1da = Archivo

# monthly file of the publisher, or aggregate by fiscal year of a third party
m-74f887b7bb = archivo mensual del organismo emisor, o agregado por año fiscal de un tercero

# First month
m-167500cf89 = Primer mes

# first month compared
m-ddf917b222 = primer mes comparado

# Last month
m-b27e31d9ef = Último mes

# last month compared
m-a8e83e9808 = último mes comparado

# Pounds a year before
m-4c0e851700 = Libras un año antes

# weight seized in the same months one year earlier
m-1c0e2eb600 = peso incautado en los mismos meses del año anterior

# change from the year before
m-1e04c0199c = variación respecto del año anterior

# full months since the Busan meeting
m-681437ae48 = meses completos desde la reunión de Busan

# monthly file
m-66f2749375 = archivo mensual

# aggregate of a later file
m-926231b7b9 = agregado de un archivo posterior

# months held of the fiscal year
m-4488de28c9 = meses disponibles del año fiscal

# Running totals of fentanyl seized by fiscal year.
m-3b31dbab46 = Totales acumulados de fentanilo incautado por año fiscal.

# By {m1}, fiscal year {n1} stands at {n2} pounds.
m-eaf0c98211 = Hasta { $m1 }, el año fiscal { $n1 } suma { $n2 } libras.

# The other years at that month: {n1} {n2}; {n3} {n4}; {n5} {n6}; {n7} {n8}; {n9} {n10}; {n11} {n12}; {n13} {n14}.
m-84089adbce = Los demás años en ese mes: { $n1 } { $n2 }; { $n3 } { $n4 }; { $n5 } { $n6 }; { $n7 } { $n8 }; { $n9 } { $n10 }; { $n11 } { $n12 }; { $n13 } { $n14 }.

# Nov
m-3e630d2964 = nov

# Dec
m-f2a0cfbcf1 = dic

# Jan
m-5c5db120cb = ene

# Feb
m-caf71b3f58 = feb

# Mar
m-b4b7d3818d = mar

# May
m-8c78fe5b99 = may

# Jun
m-b27fd46ed1 = jun

# Aug
m-41e1d82aa9 = ago

# Sep
m-451e2b7190 = sep

# {n1} to April
m-b58a0520de = { $n1 } a abril

# Pounds since {n1} October
m-a7a4c1cefd = Libras desde el { $n1 } de octubre

# US fiscal year: October of the year before to September
m-d11812006a = Año fiscal de los Estados Unidos: de octubre del año anterior a septiembre

# Running total, pounds
m-39c0d3377b = Total acumulado, libras

# weight seized since the start of the fiscal year
m-0cdf834504 = peso incautado desde el inicio del año fiscal

# Data: Running total of fentanyl seized nationwide since the start of each fiscal year, pounds
m-dbb5790086 = Datos: Total acumulado de fentanilo incautado en todo el país desde el inicio de cada año fiscal, en libras

# Months held
m-298cc6ab81 = Meses disponibles

# months that the files cover
m-b7dff95d36 = meses que abarcan los archivos

# complete
m-eebbf6457e = completo

# Stacked bars of pounds of fentanyl seized by fiscal year: {n1} {n2} {n3} at southwest ports of entry; {n4} {n5} {n6} at southwest ports of entry; {n7} {n8} {n9} at southwest ports of entry; {n10} {n11} {n12} at southwest ports of entry; {n13} {n14} {n15} at southwest ports of entry; {n16} {n17} {n18} at southwest ports of entry; {n19} {n20} {n21} at southwest ports of entry; {n22} {n23} {n24} at southwest ports of entry.
m-fc78e36988 = Barras apiladas de libras de fentanilo incautado por año fiscal: { $n1 } { $n2 } { $n3 } en puertos de entrada del suroeste; { $n4 } { $n5 } { $n6 } en puertos de entrada del suroeste; { $n7 } { $n8 } { $n9 } en puertos de entrada del suroeste; { $n10 } { $n11 } { $n12 } en puertos de entrada del suroeste; { $n13 } { $n14 } { $n15 } en puertos de entrada del suroeste; { $n16 } { $n17 } { $n18 } en puertos de entrada del suroeste; { $n19 } { $n20 } { $n21 } en puertos de entrada del suroeste; { $n22 } { $n23 } { $n24 } en puertos de entrada del suroeste.

# Pounds a fiscal year
m-b5163ac283 = Libras por año fiscal

# {n1} in part
m-14c0b0771d = { $n1 } en parte

# Southwest border, ports of entry
m-51cb62eeda = Frontera suroeste, puertos de entrada

# Southwest border, between ports
m-9d40fa0fda = Frontera suroeste, entre puertos

# Coast and interior
m-b3fa78a262 = Costa e interior

# Northern border
m-93f0c6fb0c = Frontera norte

# Data: Fentanyl seized by fiscal year, pounds, by border and by whether at or between ports of entry; the index runs from near zero (spread evenly over areas) to one (all in one area)
m-b0639e27fc = Datos: Fentanilo incautado por año fiscal, en libras, por frontera y según se haya incautado en los puertos de entrada o entre ellos; el índice va de casi cero (repartido por igual entre zonas) a uno (todo en una zona)

# Pounds, first
m-cae583af1a = Libras, primera

# weight seized, in the earlier file
m-82e7be602b = peso incautado, en el archivo anterior

# Pounds, latest
m-60a098422a = Libras, última

# weight seized, in the later file
m-67d9525a08 = peso incautado, en el archivo posterior

# Seizures, first
m-448ef15f88 = Incautaciones, primera

# seizure events in the earlier file
m-53784008a8 = número de incautaciones en el archivo anterior

# Seizures, latest
m-ff38e0469c = Incautaciones, última

# seizure events in the later file
m-3e8d944f76 = número de incautaciones en el archivo posterior

# revised
m-1e4de31f94 = revisado

# Nationwide file, pounds
m-ab1581619f = Archivo nacional, libras

# weight in the nationwide file, which holds many of the same seizures
m-5089502a14 = peso en el archivo nacional, que contiene muchas de las mismas incautaciones

# Nationwide file, change, %
m-9d602c0a87 = Archivo nacional, variación, %

# change of the weight in the nationwide file from the year before
m-36a9306f7a = variación del peso en el archivo nacional respecto del año anterior

# Event
m-4e1f49a9c8 = Hecho

# what happened
m-bc3f7f7fd7 = qué ocurrió

# Two rows of bars by half-year.
m-87c25320cd = Dos filas de barras por semestre.

# Carfentanil in a thousand identifications goes from {n1} in January to {m1} to {n2} in July to {m2} and stands at {n3} in July to {m3}.
m-5e71cf1822 = El carfentanilo por cada mil identificaciones pasa de { $n1 } en el semestre de enero a { $m1 } a { $n2 } en el de julio a { $m2 } y se sitúa en { $n3 } en el de julio a { $m3 }.

# Precursors for a thousand of fentanyl are highest in July to {m1} with {n1} and stand at {n2}.
m-87adcbed51 = Los precursores por cada mil de fentanilo alcanzan su máximo en el semestre de julio a { $m1 }, con { $n1 }, y se sitúan en { $n2 }.

# Marked: China: carfentanil, {m1}; China: NPP, ANPP, {m2}; China: fentanyl class, {m3}; China: {n1}-AP and two others, {m4}; China: nitazene class, {m5}; China: two piperidones, {m6}; China: export licences, {m7}.
m-493b794747 = Marcas: China: carfentanilo, { $m1 }; China: NPP, ANPP, { $m2 }; China: clase del fentanilo, { $m3 }; China: { $n1 }-AP y otras dos, { $m4 }; China: clase de los nitazenos, { $m5 }; China: dos piperidonas, { $m6 }; China: licencias de exportación, { $m7 }.

# Carfentanil in a thousand identifications
m-8368874653 = Carfentanilo por cada mil identificaciones

# Precursors of fentanyl, or what is left of them, for a thousand of fentanyl
m-ff73793ea4 = Precursores del fentanilo, o restos de ellos, por cada mil de fentanilo

# Precursors of fentanyl, or what is left of
m-554a57383c = Precursores del fentanilo, o restos

# them, for a thousand of fentanyl
m-a6d75c6e72 = de ellos, por cada mil de fentanilo

# identifications of carfentanil
m-bbc2018e10 = identificaciones de carfentanilo

# All identifications
m-55870d79a2 = Todas las identificaciones

# identifications of fentanyl and related substances together
m-6e45fe750c = identificaciones de fentanilo y sustancias relacionadas en conjunto

# Carfentanil in a thousand
m-31f0f12ead = Carfentanilo por cada mil

# identifications of carfentanil in a thousand of all
m-8310d3fd4a = identificaciones de carfentanilo por cada mil del total

# identifications of the precursor from which fentanyl is made last
m-34c1953044 = identificaciones del precursor del que se obtiene el fentanilo en el último paso

# Other precursors
m-85e90a7240 = Otros precursores

# identifications of other precursors of fentanyl, or of what is left of them
m-df20b10c7a = identificaciones de otros precursores del fentanilo, o de restos de ellos

# Precursors for a thousand of fentanyl
m-a2403ce193 = Precursores por cada mil de fentanilo

# identifications of precursors, or of what is left of them, for a thousand of fentanyl
m-ea97c42c94 = identificaciones de precursores, o de restos de ellos, por cada mil de fentanilo

# Data: Identifications by half-year, United States, with China's controls; the latest half-years still grow
m-2f7426f81a = Datos: Identificaciones por semestre, Estados Unidos, con las medidas de fiscalización de China; los últimos semestres siguen creciendo

# what the figure measures
m-603075b11b = qué mide la cifra

# fiscal or calendar year that the figure is for
m-c7ff78b740 = año fiscal o civil al que corresponde la cifra

# Percent
m-716d633b12 = Porcentaje

# the figure as published
m-03c228a676 = la cifra tal como se publicó

# Stated as
m-4ff141b472 = Se indica como

# whether the publisher states the figure exactly, rounded or as a bound
m-527671b72f = si el organismo emisor da la cifra exacta, redondeada o como límite

# pills with {n1} mg of fentanyl or more
m-124bb26874 = pastillas con { $n1 } mg de fentanilo o más

# fiscal year {n1}
m-4219b59855 = año fiscal { $n1 }

# as stated
m-65a2dfa911 = tal como se indica

# calendar year {n1}
m-71396f9ef6 = año calendario { $n1 }

# purity of fentanyl powder
m-3fbb09e598 = pureza del polvo de fentanilo

# Bars of identifications of fentanyl by year from {n1} to {n2}.
m-d029686f3b = Barras de identificaciones de fentanilo por año de { $n1 } a { $n2 }.

# Years that still grow are shaded and carry their expected growth: {n1} {n2} as read and {n3} expected, interval {n4} to {n5}; {n6} {n7} as read and {n8} expected, interval {n9} to {n10}; {n11} {n12} as read and {n13} expected, interval {n14} to {n15}.
m-f361277064 = Los años que siguen creciendo aparecen sombreados y llevan su crecimiento esperado: { $n1 } { $n2 } según la lectura y { $n3 } esperadas, intervalo de { $n4 } a { $n5 }; { $n6 } { $n7 } según la lectura y { $n8 } esperadas, intervalo de { $n9 } a { $n10 }; { $n11 } { $n12 } según la lectura y { $n13 } esperadas, intervalo de { $n14 } a { $n15 }.

# For {n1} the curve is carried to a younger age.
m-a5cda4c038 = Para { $n1 } la curva se prolonga a una antigüedad menor.

# ages unseen
m-1c0dbbe576 = antigüedad no observada

# Identifications a year
m-dccbc26c13 = Identificaciones por año

# as read last
m-0eddadbf0d = según la última lectura

# expected growth
m-34302a8410 = crecimiento esperado

# Age, months
m-2295f61379 = Antigüedad, meses

# calendar months from December of the year to the newest query
m-9bb6a9ba18 = meses calendario desde diciembre del año hasta la consulta más reciente

# Expected
m-ca99b7f1b1 = Esperadas

# identifications that the year is expected to reach; blank where it no longer grows
m-4adc75c7bb = identificaciones que se espera que alcance el año; en blanco si ya no crece

# Lower end
m-9eeb91c0c8 = Límite inferior

# lower end of the {n1} interval of what the year is expected to reach
m-20323da901 = límite inferior del intervalo del { $n1 } de lo que se espera que alcance el año

# Upper end
m-d0e28f5000 = Límite superior

# upper end of the {n1} interval of what the year is expected to reach
m-78d2a640f9 = límite superior del intervalo del { $n1 } de lo que se espera que alcance el año

# Expected growth, %
m-10630d23a6 = Crecimiento esperado, %

# growth still to come, by how earlier years grew from the same age on
m-4b9a12d1ef = crecimiento aún por llegar, según cómo crecieron años anteriores desde la misma antigüedad

# At the newest pace, %
m-0960dd59b8 = Al ritmo más reciente, %

# growth still to come at the rate seen from the newest reading alone
m-75a9676051 = crecimiento aún por llegar al ritmo observado solo desde la lectura más reciente

# Age was
m-3bb1afb358 = La antigüedad

# whether the year no longer grows, was read at an age that was seen to grow or at a younger one, or its growth is not known
m-c4aaf4fe4c = si el año ya no crece, se leyó a una antigüedad en la que se ha observado crecimiento o a una menor, o si su crecimiento no se conoce

# settled
m-d31e014808 = asentado

# seen to grow
m-1709abb5fa = con crecimiento observado

# younger than any seen to grow
m-2a826eea8b = menor que cualquiera con crecimiento observado

# Data: Identifications of fentanyl by year, fifty states and the District of Columbia; years that still grow are shaded, with their expected growth and its interval
m-0a70d4a66a = Datos: Identificaciones de fentanilo por año, cincuenta estados y el Distrito de Columbia; los años que siguen creciendo aparecen sombreados, con su crecimiento esperado y su intervalo

# First read
m-7539648066 = Primera lectura

# identifications of fentanyl in the earlier query or in the first publication
m-6a65bbffb2 = identificaciones de fentanilo en la consulta anterior o en la primera publicación

# Latest
m-8730d3c202 = Última

# identifications of fentanyl in the newest query
m-8276f8e0d1 = identificaciones de fentanilo en la consulta más reciente

# Growth, %
m-4b80ed4dc7 = Crecimiento, %

# change from the first reading to the latest
m-96eda0bb42 = variación de la primera lectura a la última

# Line of deaths that involved synthetic opioids in the twelve months that end with each month, from {m1} to {m2}.
m-3f9c7db1eb = Línea de muertes relacionadas con opioides sintéticos en los doce meses que terminan en cada mes, de { $m1 } a { $m2 }.

# The highest reported sum is {n1} ending {m1}; the latest is {n2} ending {m2}.
m-0e3277cc88 = La suma notificada más alta es de { $n1 }, hasta { $m1 }; la última es de { $n2 }, hasta { $m2 }.

# Older vintages in grey: {n1}.
m-2d9f4a2f6c = Ediciones anteriores en gris: { $n1 }.

# A dashed line shows the publisher's predictions; the last is {n1} ending {m1}.
m-70de7c37f6 = Una línea discontinua muestra las predicciones del organismo emisor; la última es de { $n1 }, hasta { $m1 }.

# Shaded as open at the end: {n1} months.
m-5040bbcd14 = Meses abiertos, sombreados al final: { $n1 }.

# {n1} to {m1}
m-352e767d38 = { $n1 } hasta { $m1 }

# reported {n1}
m-e854b4dd78 = notificadas { $n1 }

# predicted {n1}
m-11968f9669 = predichas { $n1 }

# Day on which the publisher gave it out
m-92d121056b = Fecha en que el organismo emisor la difundió

# Twelve months to
m-d350fdca6a = Doce meses hasta

# last of the twelve months that are added up
m-1eabd6aead = último de los doce meses que se suman

# deaths in the twelve months, reported by the day of the file
m-4408421009 = muertes en los doce meses, notificadas hasta la fecha del archivo

# Predicted
m-044f92b316 = Predichas

# deaths in the twelve months, as the publisher predicts them
m-01af73292c = muertes en los doce meses, según la predicción del organismo emisor

# Data: Deaths that involved synthetic opioids, United States, in the twelve months that end with each month: reported, predicted by the publisher (dashed), older vintages (grey); open sums are shaded
m-a75212947b = Datos: Muertes relacionadas con opioides sintéticos, Estados Unidos, en los doce meses que terminan en cada mes: notificadas, predichas por el organismo emisor (línea discontinua), ediciones anteriores (gris); las sumas abiertas aparecen sombreadas

# months from the end of the twelve to the file
m-31048017c7 = meses desde el final de los doce hasta el archivo

# Completed
m-22a970d2e5 = Completadas

# deaths in the twelve months, completed for records still to come
m-08f5771ef8 = muertes en los doce meses, completadas con los registros aún por llegar

# lower end of the {n1} interval of the completed sum; blank where the publisher's prediction stands in
m-43ab856a7a = límite inferior del intervalo del { $n1 } de la suma completada; en blanco donde se usa la predicción del organismo emisor

# upper end of the {n1} interval of the completed sum; blank where the publisher's prediction stands in
m-73415b6ca6 = límite superior del intervalo del { $n1 } de la suma completada; en blanco donde se usa la predicción del organismo emisor

# Completed by
m-c9920ac4dd = Completada por

# a nowcast of this brief, the publisher's prediction, or neither
m-94b1a7305f = una previsión en tiempo real de este informe, la predicción del organismo emisor, o ninguna

# nowcast
m-bc1cf8002e = previsión en tiempo real

# New level from
m-e6d349ce40 = Nuevo nivel desde

# first month at the new level
m-b2f9a279e8 = primer mes en el nuevo nivel

# {n1} interval of the date
m-599dce319f = Intervalo del { $n1 } de la fecha

# months between which the shift lies, at {n1} percent
m-ac7950ad6e = meses entre los que se sitúa el cambio, al { $n1 } por ciento

# Mean before
m-dfd1365374 = Media anterior

# deaths a month before the shift, from the one before it
m-27656a6d3d = muertes por mes antes del cambio, desde el cambio previo

# Mean after
m-3c224d213b = Media posterior

# deaths a month after the shift, up to the next one
m-e6593b89e8 = muertes por mes después del cambio, hasta el siguiente

# level after the shift against the level before
m-5179b4019b = nivel posterior al cambio frente al nivel anterior

# Nearest event held
m-7c7346fbab = Hecho más cercano registrado

# event held that lies nearest to the shift
m-d9bb8f688f = hecho registrado más cercano al cambio

# Months from it
m-d902d07644 = Meses de distancia

# months from that event to the shift; below zero where the event comes later
m-5b8d7dce21 = meses desde ese hecho hasta el cambio; menos de cero si el hecho es posterior

# US: COVID-{n1} emergency ({m1})
m-c55c2bf3a3 = EE. UU.: emergencia por COVID-{ $n1 } ({ $m1 })

# China: {n1}-AP and two others ({m1})
m-64e9f5b2db = China: { $n1 }-AP y otras dos ({ $m1 })

# Postal codes of {n1} states over the quarter in which their twelve months with most deaths that involved synthetic opioids ended.
m-3f468ffa68 = Códigos postales de { $n1 } estados sobre el trimestre en que terminaron sus doce meses con más muertes relacionadas con opioides sintéticos.

# The United States: {m1}.
m-15ed8b05ea = Los Estados Unidos: { $m1 }.

# state of residence, or the District of Columbia
m-b81b4eace3 = estado de residencia, o el Distrito de Columbia

# Peak
m-a57feec7a9 = Máximo

# last of the twelve months with most deaths
m-45bc5fb16b = último de los doce meses con más muertes

# Deaths at the peak
m-55e92f93fa = Muertes en el máximo

# deaths in the twelve months with most
m-f3136b95dc = muertes en los doce meses con más muertes

# Year before
m-afdd954f0d = Año anterior

# deaths in the year before
m-a9e3c43ad8 = muertes en el año anterior

# Ohio
m-438a7d5904 = Ohio

# West Virginia
m-e59aede82b = Virginia Occidental

# Maryland
m-0cd76db09c = Maryland

# Connecticut
m-45cb6b4326 = Connecticut

# Kentucky
m-99bb7ac6b1 = Kentucky

# Mississippi
m-8584ecbb1e = Misisipi

# Pennsylvania
m-808ed51137 = Pensilvania

# Indiana
m-29750e2fdc = Indiana

# Michigan
m-26325a546f = Míchigan

# New Jersey
m-d673fd63d4 = Nueva Jersey

# Florida
m-8e9e26c2ef = Florida

# Wisconsin
m-9c9950c85a = Wisconsin

# Louisiana
m-0aa5052d10 = Luisiana

# Illinois
m-39cf050af5 = Illinois

# Massachusetts
m-929e0919ef = Massachusetts

# Kansas
m-79f6d0732a = Kansas

# Maine
m-ae7defc5dc = Maine

# New Hampshire
m-d56f780e4a = Nuevo Hampshire

# Delaware
m-bf329c0aec = Delaware

# Missouri
m-4257eca8a8 = Misuri

# Georgia
m-4691492179 = Georgia

# North Carolina
m-8318bbf6a2 = Carolina del Norte

# Minnesota
m-6180a0af19 = Minnesota

# New York
m-815eca977c = Nueva York

# South Carolina
m-561c02a6e9 = Carolina del Sur

# Tennessee
m-0f508660b2 = Tennessee

# Virginia
m-0ee033b5f7 = Virginia

# Arizona
m-f2274036b5 = Arizona

# Texas
m-4b95ce6272 = Texas

# District of Columbia
m-a738163920 = Distrito de Columbia

# New Mexico
m-ece5c5b77a = Nuevo México

# Oklahoma
m-c9c7c51488 = Oklahoma

# California
m-cad0535dec = California

# Colorado
m-4ae62bf4e8 = Colorado

# Alabama
m-1662c025f4 = Alabama

# Washington
m-6b9031df05 = Washington

# Oregon
m-98cb6fe0ce = Oregón

# Nevada
m-485cb27431 = Nevada

# Utah
m-82bce10b5f = Utah

# Data: States by the quarter, named by its first month, in which their twelve months with most deaths ended; deaths that involved synthetic opioids, by state of residence
m-c3f7a9905c = Datos: Estados según el trimestre, designado por su primer mes, en que terminaron sus doce meses con más muertes; muertes relacionadas con opioides sintéticos, por estado de residencia

# Sum of the states
m-5824ccef5b = Suma de los estados

# deaths by state and month that are shown, added up over the year
m-0af94efd65 = muertes por estado y mes que se muestran, sumadas en el año

# final national count of the year
m-febb55c467 = recuento nacional definitivo del año

# Withheld, %
m-cc51ea86e0 = Omitidas, %

# share of the national count that the sum of the states lacks
m-bdf10bcfc2 = proporción del recuento nacional que falta en la suma de los estados

# deaths from opioids in the calendar year, small provinces included
m-a0a6f22104 = muertes por opioides en el año calendario, incluidas las provincias pequeñas

# Sum of the quarters
m-0f816fd57b = Suma de los trimestres

# deaths by quarter that are shown, added up over the year
m-529cf4dd34 = muertes por trimestre que se muestran, sumadas en el año

# Lines of emergency visits for overdoses of opioids in ten thousand visits, from {m1} to {m2}.
m-04d694fcf8 = Líneas de visitas a urgencias por sobredosis de opioides por cada diez mil visitas, de { $m1 } a { $m2 }.

# The average of twelve months is highest in {m1} with {n1} and ends at {n2}.
m-0ea217e1b6 = El promedio de doce meses es más alto en { $m1 }, con { $n1 }, y termina en { $n2 }.

# Months withheld: {n1}.
m-f5f8f0fa35 = Meses omitidos: { $n1 }.

# by month
m-3de58f6e88 = por mes

# twelve months
m-922979251f = doce meses

# In ten thousand visits
m-cab86b6364 = Por cada diez mil visitas

# Visits, opioids
m-b84b2a1990 = Visitas, opioides

# visits for non-fatal opioid overdoses in ten thousand emergency visits; blank where withheld
m-7290a38625 = visitas por sobredosis de opioides no mortales por cada diez mil visitas a urgencias; en blanco donde se omiten

# Visits, average of twelve months
m-11b17ae762 = Visitas, promedio de doce meses

# publisher's average over the twelve months that end with the month
m-bedb97955b = promedio del organismo emisor para los doce meses que terminan en el mes

# Visits, fentanyl
m-95b4f6b570 = Visitas, fentanilo

# visits coded as non-fatal fentanyl overdoses in ten thousand emergency visits; blank where withheld
m-09163da591 = visitas codificadas como sobredosis de fentanilo no mortales por cada diez mil visitas a urgencias; en blanco donde se omiten

# Jurisdictions
m-1db075e5f2 = Jurisdicciones

# states and the District of Columbia that took part
m-32b8d5a6f4 = estados participantes y el Distrito de Columbia

# Data: Visits for non-fatal opioid overdoses in ten thousand emergency visits, jurisdictions that take part, by month and as an average of twelve months
m-c6ff95f978 = Datos: Visitas por sobredosis de opioides no mortales por cada diez mil visitas a urgencias, jurisdicciones participantes, por mes y como promedio de doce meses

# Line
m-d7852cd0d2 = Subpartida

# six-digit customs line
m-ee5a9c86f7 = subpartida de seis dígitos

# What it holds
m-e0ae7a1f3f = Qué contiene

# goods of the customs line, in words
m-ae1e9175fc = mercancías de la subpartida, descritas con palabras

# China, US dollars
m-fdb1ac689c = China, dólares

# value of China's reported exports to the world
m-dd5b22ccbc = valor de las exportaciones al mundo declaradas por China

# China, tonnes
m-661d603a9d = China, toneladas

# net weight of China's reported exports to the world
m-991c71c62c = peso neto de las exportaciones al mundo declaradas por China

# India, US dollars
m-2743dbafdf = India, dólares

# value of India's reported exports to the world
m-5f4dff83ca = valor de las exportaciones al mundo declaradas por India

# India, tonnes
m-b0aec8587c = India, toneladas

# net weight of India's reported exports to the world
m-31d910187c = peso neto de las exportaciones al mundo declaradas por India

# Other compounds with an unfused pyridine ring
m-4a3882cffd = Otros compuestos con un ciclo piridina sin condensar

# Other fentanyls and their derivatives
m-362cc9b273 = Otros fentanilos y sus derivados

# Country
m-701d021d08 = País

# country that reports its trade
m-095e148a41 = país que declara su comercio

# Other fentanyls, US dollars
m-4e218882cd = Otros fentanilos, dólares

# exports that the country reports in the line of other fentanyls; a dash is no report, which is not zero
m-0e484a1503 = exportaciones que el país declara en la subpartida de otros fentanilos; un guion es sin declaración, lo que no equivale a cero

# ANPP, US dollars
m-11b27f846f = ANPP, dólares

# exports that the country reports in the line of ANPP; a dash is no report, which is not zero
m-33cbd55f06 = exportaciones que el país declara en la subpartida de la ANPP; un guion es sin declaración, lo que no equivale a cero

# NPP, US dollars
m-b0d0415da0 = NPP, dólares

# exports that the country reports in the line of NPP; a dash is no report, which is not zero
m-191696577e = exportaciones que el país declara en la subpartida de la NPP; un guion es sin declaración, lo que no equivale a cero

# Romania
m-ea23726dd0 = Rumania

# South Africa
m-3e049d78d9 = Sudáfrica

# Netherlands
m-3a386c13d2 = Países Bajos

# France
m-7a1ca4ef75 = Francia

# Denmark
m-c527097577 = Dinamarca

# Armenia
m-2ddc5634ff = Armenia

# Germany
m-80db4ccdca = Alemania

# Belgium
m-348841ef53 = Bélgica

# Sweden
m-8536371365 = Suecia

# Slovakia
m-a2ea3384e0 = Eslovaquia

# Singapore
m-c96dd81db1 = Singapur

# A dash means not reported, which is not zero. Groups of countries are left out, as their members stand here themselves. One country reported one and the same value in all three lines, which trade hardly has.
m-de7be9d841 = Un guion significa sin declaración, lo que no equivale a cero. Se excluyen los grupos de países, pues sus miembros figuran por separado. Un país declaró un mismo valor en las tres subpartidas, lo que apenas ocurre en el comercio.

# Exports to the world in the pyridine lines that together mean the same goods in all years, million US dollars, {n1} to {n2}; China's controls are named
m-d2d3d3d37a = Exportaciones al mundo en las subpartidas de la piridina que en conjunto abarcan las mismas mercancías en todos los años, millones de dólares, { $n1 } a { $n2 }; se señalan las medidas de fiscalización de China

# Lines of exports by year from {n1} to {n2}: China from {n3} million US dollars to {n4} million US dollars; India from {n5} million US dollars to {n6} million US dollars; Mexico from {n7} million US dollars to {n8} million US dollars.
m-8240fec970 = Líneas de exportaciones por año de { $n1 } a { $n2 }: China, de { $n3 } millones de dólares a { $n4 } millones de dólares; India, de { $n5 } millones de dólares a { $n6 } millones de dólares; México, de { $n7 } millones de dólares a { $n8 } millones de dólares.

# Named above: China: carfentanil, {m1}; China: NPP, ANPP, {m2}; China: fentanyl class, {m3}.
m-258a92cc31 = Señaladas arriba: China: carfentanilo, { $m1 }; China: NPP, ANPP, { $m2 }; China: clase del fentanilo, { $m3 }.

# China {n1}
m-fb9223283d = China { $n1 }

# India {n1}
m-2a4c1fc26c = India { $n1 }

# Mexico {n1}
m-fd2e21cf0c = México { $n1 }

# Million US dollars a year
m-adef54262d = Millones de dólares por año

# Million US dollars
m-eec31a4b8b = Millones de dólares

# value of all goods counted
m-9f3297abe0 = valor de todas las mercancías contadas

# Lines reported
m-247cc19229 = Subpartidas declaradas

# lines of the sum that the country reported
m-36ba19b710 = subpartidas de la suma que el país declaró

# Data: Exports to the world in the pyridine lines that together mean the same goods in all years, million US dollars, {n1} to {n2}; China's controls are named
m-e3f39f267b = Datos: Exportaciones al mundo en las subpartidas de la piridina que en conjunto abarcan las mismas mercancías en todos los años, millones de dólares, { $n1 } a { $n2 }; se señalan las medidas de fiscalización de China

# Imports from
m-4a4762479f = Importaciones de

# country that US imports came from
m-c397c36602 = país del que procedían las importaciones de los Estados Unidos

# Latest month
m-5a676b24ba = Último mes

# ratio of the latest month
m-1235a3a2c4 = cociente del último mes

# Lowest month
m-e0b4b556bf = Mes más bajo

# lowest ratio of a single month
m-ae4b1af4c5 = cociente más bajo de un solo mes

# Highest month
m-c9c737c33d = Mes más alto

# highest ratio of a single month
m-13ec915568 = cociente más alto de un solo mes

# Latest month held
m-689c02b229 = Último mes disponible

# latest month of which figures are held
m-c00364d5e5 = último mes del que se dispone de cifras

# By air, million US dollars
m-7e34692194 = Vía aérea, millones de dólares

# customs value of US imports of organic chemicals that came by air
m-0f0ca6fada = valor en aduana de las importaciones estadounidenses de productos químicos orgánicos por vía aérea

# By air, tonnes
m-6e545c209a = Vía aérea, toneladas

# shipping weight of what came by air
m-8fde4d11a4 = peso de embarque de lo llegado por vía aérea

# By container ship, million US dollars
m-085408cfec = En contenedor marítimo, millones de dólares

# customs value of US imports of organic chemicals that came in containers by ship
m-f3aab09b88 = valor en aduana de las importaciones estadounidenses de productos químicos orgánicos llegadas en contenedores por buque

# By container ship, tonnes
m-3e25d2c584 = En contenedor marítimo, toneladas

# shipping weight of what came in containers by ship
m-72c5e2813f = peso de embarque de lo llegado en contenedores por buque

# World
m-78ae647dc5 = Mundo

# Bars of US imports from China by month from {m1} to {m2}, between {n1} million US dollars and {n2} million US dollars.
m-37b34540e9 = Barras de las importaciones estadounidenses desde China por mes de { $m1 } a { $m2 }, entre { $n1 } millones de dólares y { $n2 } millones de dólares.

# Named above them: fentanyl duty {n1} on {d1}; fentanyl duty {n2} on {d2}; reciprocal duty {n3} to {n4} on {d3}; reciprocal duty {n5} on {d4}; Busan meeting on {d5}; fentanyl duty {n6} on {d6}; fentanyl duty ends; import surcharge {n7}; reciprocal duty ends on {d7}.
m-7852926fe0 = Señalados arriba: arancel vinculado al fentanilo { $n1 } el { $d1 }; arancel vinculado al fentanilo { $n2 } el { $d2 }; arancel recíproco { $n3 } a { $n4 } el { $d3 }; arancel recíproco { $n5 } el { $d4 }; reunión de Busan el { $d5 }; arancel vinculado al fentanilo { $n6 } el { $d6 }; fin del arancel vinculado al fentanilo; sobretasa a la importación { $n7 }; fin del arancel recíproco el { $d7 }.

# fentanyl duty {n1}, {d1}
m-eba107c12f = arancel vinculado al fentanilo { $n1 }, { $d1 }

# reciprocal duty {n1} to {n2}, {d1}
m-7ccd469c3f = arancel recíproco { $n1 } a { $n2 }, { $d1 }

# reciprocal duty {n1}, {d1}
m-c91deb7da7 = arancel recíproco { $n1 }, { $d1 }

# Busan meeting, {d1}
m-ec3458d359 = Reunión de Busan, { $d1 }

# fentanyl duty ends; import surcharge {n1}; reciprocal duty ends, {d1}
m-7c3df858df = fin del arancel vinculado al fentanilo; sobretasa a la importación { $n1 }; fin del arancel recíproco, { $d1 }

# Million US dollars a month
m-e1d16e8ab9 = Millones de dólares por mes

# Data: US imports of all goods from China by month, customs value, million US dollars, not seasonally adjusted; duty steps are named by day of effect
m-f5d5999249 = Datos: Importaciones estadounidenses de todas las mercancías de China por mes, valor en aduana, millones de dólares, sin desestacionalizar; los pasos arancelarios se señalan por su fecha de entrada en vigor

# Lever
m-2ea541c5d4 = Instrumento

# duty, list, truce, sanction or licence
m-802594da0c = arancel, lista, tregua, sanción o licencia

# day from which the status holds
m-8b4c198128 = fecha desde la que rige la situación

# rate, number of actions or last day, in words
m-932c6efc45 = tasa, número de acciones o última fecha, con palabras

# Tied to fentanyl
m-637e7e4dd7 = Vinculado al fentanilo

# whether the lever rests on the fentanyl emergency or answers it
m-92c7579b48 = si el instrumento se apoya en la emergencia del fentanilo o responde a ella

# ended
m-e87ba7a0b7 = terminado

# was {n1} at most
m-5ed49cdc4f = fue de { $n1 } como máximo

# {n1} of value
m-19dbf11abc = { $n1 } del valor

# Duties on lists of goods (section {n1})
m-c6b93f7d9f = Aranceles sobre listas de mercancías (Sección { $n1 })

# {n1} to {n2}, by list
m-7d652b6c6d = { $n1 } a { $n2 }, según la lista

# End of duty-free entry of small parcels
m-3e35905276 = Fin de la entrada de paquetes pequeños exentos de arancel

# all countries
m-c04648ff5e = todos los países

# Steps not decided
m-bdc2a95d91 = Pasos no decididos

# section {n1} excess capacity; board of trade {n2} for {n3}
m-f5fcf4dbfa = Sección { $n1 }, exceso de capacidad; junta de comercio { $n2 } por { $n3 }

# Sanctions on suppliers in China
m-c383d70491 = Sanciones a proveedores en China

# used
m-f839161355 = utilizado

# {n1} actions, the last on {n2}
m-5d4e5ccf5c = { $n1 } acciones, la última el { $n2 }

# Entity List: police forensic institute
m-a3fab56eb6 = Lista de Entidades: instituto forense de la policía

# taken off the list
m-a006b66179 = retirado de la lista

# Export controls: rule on affiliates of listed firms
m-f68074b8ad = Controles de exportación: regla sobre filiales de empresas listadas

# suspension ran out
m-e64087ac34 = venció la suspensión

# Whether it stood to its last day, and what followed, was not found.
m-6afe5494bd = No se encontró si se mantuvo hasta su última fecha ni qué siguió.

# Tariff truce
m-91372ace92 = Tregua arancelaria

# running
m-c071cf5f5e = vigente

# to {n1}
m-085ca80068 = hasta { $n1 }

# Tariff answers
m-b7586b2992 = Respuestas arancelarias

# {n1} without a known end
m-a05d7d5391 = { $n1 } sin fin conocido

# Export controls: rare earths and related goods
m-01f91ba8fa = Controles de exportación: tierras raras y mercancías relacionadas

# Export licences
m-b66c453ca0 = Licencias de exportación

# {n1} lists, the last on {n2}
m-38e212b583 = { $n1 } listas, la última el { $n2 }

# Step
m-8e6a6cca7a = Paso

# duties announced on that day with their rates
m-be6ed70723 = aranceles anunciados ese día, con sus tasas

# Answers
m-4ad0a0a6ae = Respuestas

# tariffs of China that answer the steps of that day, within the days counted
m-754714998e = aranceles de China que responden a los pasos de ese día, dentro de los días contados

# Days to answer
m-063357b9f3 = Días hasta la respuesta

# days from the announcement to China's first tariff answer
m-1f31c823b8 = días desde el anuncio hasta la primera respuesta arancelaria de China

# controls of chemicals that China adopted within the days counted
m-0122e3fe5f = medidas de fiscalización de sustancias químicas que China adoptó dentro de los días contados

# Truces
m-4fbbaec40e = Treguas

# truces and extensions announced within the days counted
m-88ecab1816 = treguas y prórrogas anunciadas dentro de los días contados

# Rulings
m-5f0dfd27ea = Resoluciones

# court rulings on these duties within the days counted
m-c3ac424d46 = resoluciones judiciales sobre estos aranceles dentro de los días contados

# other events inside the months or days compared
m-5b3db8b6f8 = otros hechos dentro de los meses o días comparados

# Fentanyl duty: {n1}
m-b4e4e84a3a = Arancel vinculado al fentanilo: { $n1 }

# Reciprocal duty: {n1}, {n2}
m-5fff6ec593 = Arancel recíproco: { $n1 }, { $n2 }

# Reciprocal duty: {n1}
m-d159202c16 = Arancel recíproco: { $n1 }

# Import surcharge: {n1}; Fentanyl duty: {n2}; Reciprocal duty: {n3}
m-bb2f13f41b = Sobretasa a la importación: { $n1 }; arancel vinculado al fentanilo: { $n2 }; arancel recíproco: { $n3 }

# Forced-labour duty: {n1}
m-0cdb489915 = Arancel por trabajo forzoso: { $n1 }

# Bars of the average US tariff on goods from China by PIIE: {d1}, {n1}; {d2}, {n2}; {d3}, {n3}; {d4}, {n4}; {d5}, {n5}; {d6}, {n6}; {d7}, {n7}; {d8}, {n8}; {d9}, {n9}; {d10}, {n10}.
m-a4e727c06d = Barras del arancel promedio de los Estados Unidos a las mercancías de China según PIIE: { $d1 }, { $n1 }; { $d2 }, { $n2 }; { $d3 }, { $n3 }; { $d4 }, { $n4 }; { $d5 }, { $n5 }; { $d6 }, { $n6 }; { $d7 }, { $n7 }; { $d8 }, { $n8 }; { $d9 }, { $n9 }; { $d10 }, { $n10 }.

# {m1}  Before the trade war
m-ffd04dc35f = { $m1 }  Antes de la guerra comercial

# {m1}  After the rounds of July to {m2}
m-1d23401ec9 = { $m1 }  Tras las rondas de julio a { $m2 }

# {m1}  Before phase one
m-efe00cb34c = { $m1 }  Antes de la fase uno

# {m1}  Phase one
m-6df47c5de2 = { $m1 }  Fase uno

# {m1}  Start of {n1}
m-49aab6089a = { $m1 }  Inicio de { $n1 }

# {m1}  Reciprocal duty at {n1}
m-16706bdcbe = { $m1 }  Arancel recíproco en { $n1 }

# {m1}  Peak
m-662a0370f4 = { $m1 }  Máximo

# {m1}  Geneva
m-8e759ffa65 = { $m1 }  Ginebra

# {m1}  Under the truce
m-1ef7fd4ed9 = { $m1 }  Durante la tregua

# {m1}  After the fentanyl duty was halved
m-edf1fc3f20 = { $m1 }  Tras reducirse a la mitad el arancel vinculado al fentanilo

# {n1}, not confirmed
m-99ac3f6a36 = { $n1 }, sin confirmar

# Average rate, percent
m-eba662b258 = Tasa promedio, porcentaje

# average tariff in percent of the goods' value
m-714837cd70 = arancel promedio en porcentaje del valor de las mercancías

# What the day was
m-f56a3a7db9 = Qué fue esa fecha

# what happened on the day the average is for
m-42cd46fd56 = qué ocurrió en la fecha a la que corresponde el promedio

# Before the trade war
m-8a6d034f62 = Antes de la guerra comercial

# After the rounds of July to {m1}
m-13af869b28 = Tras las rondas de julio a { $m1 }

# Before phase one
m-d4175d46a3 = Antes de la fase uno

# Phase one
m-24326b856d = Fase uno

# Start of {n1}
m-3f17384a96 = Inicio de { $n1 }

# Reciprocal duty at {n1}
m-3e45e8eab4 = Arancel recíproco en { $n1 }

# Under the truce
m-d5188511ee = Durante la tregua

# After the fentanyl duty was halved
m-ab36b802b9 = Tras reducirse a la mitad el arancel vinculado al fentanilo

# Data: Average US tariff on goods from China by the method of one institute, in percent of value, on the days it was published for; a hollow bar is not confirmed
m-262cb950c4 = Datos: Arancel promedio de los Estados Unidos a las mercancías de China según el método de un instituto, en porcentaje del valor, en las fechas para las que se publicó; una barra hueca no está confirmada

# US tariff on all imports from all countries by law, in percent of their value, as the Budget Lab at Yale models it; days on which the model has a duty before it began are left out; the most from {d1}
m-cec3af9b32 = Arancel de los Estados Unidos a todas las importaciones de todos los países por ley, en porcentaje de su valor, según el modelo del Budget Lab de Yale; se excluyen los días en que el modelo incluye un arancel antes de su inicio; el máximo, desde el { $d1 }

# Steps of the modelled tariff rate on all US imports, with its parts one on the other (fentanyl duties, reciprocal duties, import surcharge, section {n1} section {n2}) and the whole as a line: {d1}, whole {n3}, fentanyl {n4}; {d2}, whole {n5}, fentanyl {n6}; {d3}, whole {n7}, fentanyl {n8}; {d4}, whole {n9}, fentanyl {n10}; {d5}, whole {n11}, fentanyl {n12}; {d6}, whole {n13}, fentanyl {n14}; {d7}, whole {n15}, fentanyl {n16}; {d8}, whole {n17}, fentanyl {n18}; {d9}, whole {n19}, fentanyl {n20}; {d10}, whole {n21}, fentanyl {n22}; {d11}, whole {n23}, fentanyl {n24}; {d12}, whole {n25}, fentanyl {n26}; {d13}, whole {n27}, fentanyl {n28}; {d14}, whole {n29}, fentanyl {n30}; {d15}, whole {n31}, fentanyl {n32}; {d16}, whole {n33}, fentanyl {n34}; {d17}, whole {n35}, fentanyl {n36}; {d18}, whole {n37}, fentanyl {n38}; {d19}, whole {n39}, fentanyl {n40}; {d20}, whole {n41}, fentanyl {n42}; {d21}, whole {n43}, fentanyl {n44}; {d22}, whole {n45}, fentanyl {n46}; {d23}, whole {n47}, fentanyl {n48}; {d24}, whole {n49}, fentanyl {n50}; {d25}, whole {n51}, fentanyl {n52}; {d26}, whole {n53}, fentanyl {n54}; {d27}, whole {n55}, fentanyl {n56}; {d28}, whole {n57}, fentanyl {n58}.
m-7a79a38de2 = Escalones de la tasa arancelaria modelada sobre todas las importaciones estadounidenses, con sus partes apiladas (aranceles vinculados al fentanilo, aranceles recíprocos, sobretasa a la importación, Sección { $n1 } Sección { $n2 }) y el total como línea: { $d1 }, total { $n3 }, fentanilo { $n4 }; { $d2 }, total { $n5 }, fentanilo { $n6 }; { $d3 }, total { $n7 }, fentanilo { $n8 }; { $d4 }, total { $n9 }, fentanilo { $n10 }; { $d5 }, total { $n11 }, fentanilo { $n12 }; { $d6 }, total { $n13 }, fentanilo { $n14 }; { $d7 }, total { $n15 }, fentanilo { $n16 }; { $d8 }, total { $n17 }, fentanilo { $n18 }; { $d9 }, total { $n19 }, fentanilo { $n20 }; { $d10 }, total { $n21 }, fentanilo { $n22 }; { $d11 }, total { $n23 }, fentanilo { $n24 }; { $d12 }, total { $n25 }, fentanilo { $n26 }; { $d13 }, total { $n27 }, fentanilo { $n28 }; { $d14 }, total { $n29 }, fentanilo { $n30 }; { $d15 }, total { $n31 }, fentanilo { $n32 }; { $d16 }, total { $n33 }, fentanilo { $n34 }; { $d17 }, total { $n35 }, fentanilo { $n36 }; { $d18 }, total { $n37 }, fentanilo { $n38 }; { $d19 }, total { $n39 }, fentanilo { $n40 }; { $d20 }, total { $n41 }, fentanilo { $n42 }; { $d21 }, total { $n43 }, fentanilo { $n44 }; { $d22 }, total { $n45 }, fentanilo { $n46 }; { $d23 }, total { $n47 }, fentanilo { $n48 }; { $d24 }, total { $n49 }, fentanilo { $n50 }; { $d25 }, total { $n51 }, fentanilo { $n52 }; { $d26 }, total { $n53 }, fentanilo { $n54 }; { $d27 }, total { $n55 }, fentanilo { $n56 }; { $d28 }, total { $n57 }, fentanilo { $n58 }.

# Percent of all imports
m-8978d95905 = Porcentaje de todas las importaciones

# fentanyl duties
m-340f280d0e = aranceles vinculados al fentanilo

# reciprocal duties
m-0adbd797b4 = aranceles recíprocos

# import surcharge
m-81f65c0852 = sobretasa a la importación

# section {n1}
m-66da9bd380 = Sección { $n1 }

# whole rate
m-bba5224e2a = tasa total

# Whole rate, percent
m-404edbf508 = Tasa total, porcentaje

# modelled rate of all duties in percent of all imports; ordinary duties are in it and in no part
m-1a534ba66f = tasa modelada de todos los aranceles en porcentaje de todas las importaciones; los aranceles ordinarios están en ella y en ninguna de las partes

# Fentanyl duties, percent
m-d85e74f6d3 = Aranceles vinculados al fentanilo, porcentaje

# part of the fentanyl duties on China, Canada and Mexico in the modelled rate on all imports
m-9f7e5aeecf = parte de los aranceles vinculados al fentanilo a China, Canadá y México en la tasa modelada sobre todas las importaciones

# Reciprocal duties, percent
m-94e8f6fc41 = Aranceles recíprocos, porcentaje

# part of the reciprocal duties in the modelled rate on all imports
m-a2ff882bfb = parte de los aranceles recíprocos en la tasa modelada sobre todas las importaciones

# Import surcharge, percent
m-d50905a15c = Sobretasa a la importación, porcentaje

# part of the surcharge under section {n1} in the modelled rate on all imports
m-c673efbe6d = parte de la sobretasa de la Sección { $n1 } en la tasa modelada sobre todas las importaciones

# Section {n1} percent
m-351378a6c3 = Sección { $n1 } porcentaje

# part of the duties under section {n1} in the modelled rate on all imports
m-1fe8c26e8c = parte de los aranceles de la Sección { $n1 } en la tasa modelada sobre todas las importaciones

# Data: US tariff on all imports from all countries by law, in percent of their value, as the Budget Lab at Yale models it; days on which the model has a duty before it began are left out; the most from {d1}
m-f0eadbff08 = Datos: Arancel de los Estados Unidos a todas las importaciones de todos los países por ley, en porcentaje de su valor, según el modelo del Budget Lab de Yale; se excluyen los días en que el modelo incluye un arancel antes de su inicio; el máximo, desde el { $d1 }

# US line
m-38a12aebe1 = Fracción estadounidense

# eight-digit line of the US tariff
m-fc6323f239 = fracción de ocho dígitos del arancel estadounidense

# list of section {n1}
m-ed200e78bb = lista de la Sección { $n1 }

# Tracked precursors in its six-digit line
m-2e033280c3 = Precursores en seguimiento en su subpartida

# precursors whose six-digit line is that of the eight-digit line, which itself may hold none of them
m-799e01dd57 = precursores cuya subpartida de seis dígitos es la de la fracción de ocho dígitos, que por sí misma puede no contener ninguno de ellos

# propionic anhydride; propionyl chloride
m-5aecad0dce = anhídrido propiónico; cloruro de propionilo

# Bars of documents of the Federal Register by month: {m1}, {n1}; {m2}, {n2}; {m3}, {n3}; {m4}, {n4}; {m5}, {n5}; {m6}, {n6}; {m7}, {n7}; {m8}, {n8}; {m9}, {n9}; {m10}, {n10}; {m11}, {n11}; {m12}, {n12}; {m13}, {n13}; {m14}, {n14}; {m15}, {n15}; {m16}, {n16}; {m17}, {n17}; {m18}, {n18}; {m19}, {n19}; {m20}, {n20}; {m21}, {n21}; {m22}, {n22}; {m23}, {n23}; {m24}, {n24}; {m25}, {n25}; {m26}, {n26}; {m27}, {n27}; {m28}, {n28}; {m29}, {n29}; {m30}, {n30}; {m31}, {n31}; {m32}, {n32}; {m33}, {n33}; {m34}, {n34}; {m35}, {n35}; {m36}, {n36}; {m37}, {n37}; {m38}, {n38}; {m39}, {n39}.
m-aa6107f49d = Barras de documentos del Registro Federal por mes: { $m1 }, { $n1 }; { $m2 }, { $n2 }; { $m3 }, { $n3 }; { $m4 }, { $n4 }; { $m5 }, { $n5 }; { $m6 }, { $n6 }; { $m7 }, { $n7 }; { $m8 }, { $n8 }; { $m9 }, { $n9 }; { $m10 }, { $n10 }; { $m11 }, { $n11 }; { $m12 }, { $n12 }; { $m13 }, { $n13 }; { $m14 }, { $n14 }; { $m15 }, { $n15 }; { $m16 }, { $n16 }; { $m17 }, { $n17 }; { $m18 }, { $n18 }; { $m19 }, { $n19 }; { $m20 }, { $n20 }; { $m21 }, { $n21 }; { $m22 }, { $n22 }; { $m23 }, { $n23 }; { $m24 }, { $n24 }; { $m25 }, { $n25 }; { $m26 }, { $n26 }; { $m27 }, { $n27 }; { $m28 }, { $n28 }; { $m29 }, { $n29 }; { $m30 }, { $n30 }; { $m31 }, { $n31 }; { $m32 }, { $n32 }; { $m33 }, { $n33 }; { $m34 }, { $n34 }; { $m35 }, { $n35 }; { $m36 }, { $n36 }; { $m37 }, { $n37 }; { $m38 }, { $n38 }; { $m39 }, { $n39 }.

# Months of which too little is held: {m1}, {m2}, {m3}, {m4}, {m5}, {m6}, {m7}, {m8}, {m9}, {m10}, {m11}, {m12}, {m13}, {m14}, {m15}, {m16}, {m17}, {m18}, {m19}, {m20}.
m-816fd8323f = Meses de los que se dispone de demasiado poco: { $m1 }, { $m2 }, { $m3 }, { $m4 }, { $m5 }, { $m6 }, { $m7 }, { $m8 }, { $m9 }, { $m10 }, { $m11 }, { $m12 }, { $m13 }, { $m14 }, { $m15 }, { $m16 }, { $m17 }, { $m18 }, { $m19 }, { $m20 }.

# Documents a month
m-4ef15134f6 = Documentos por mes

# too little held: absence says nothing
m-eb3958218e = copia insuficiente: la ausencia no indica nada

# Documents found
m-cfafb6123a = Documentos encontrados

# documents that answer to words on drugs, precursors and the fentanyl tariff
m-86084072b5 = documentos que responden a palabras sobre drogas, precursores y el arancel vinculado al fentanilo

# Documents of all kinds
m-e1b77f7076 = Documentos de todo tipo

# documents of the month that the copy holds
m-c8c5dd7227 = documentos del mes que contiene la copia

# Covered
m-da69bf500e = Cubierto

# whether the copy holds enough of the month for an absence to say anything
m-23c9d89d59 = si la copia contiene lo suficiente del mes para que una ausencia indique algo

# Data: Documents of the Federal Register by month of publication; months of which the copy searched holds too little are shaded
m-6ba78a65a7 = Datos: Documentos del Registro Federal por mes de publicación; aparecen sombreados los meses de los que la copia consultada contiene demasiado poco

# S.O. {n1}(E); No. {n2}; Gazette ID CG-DL-E-{n3}-{n4}
m-4c634d273a = S.O. { $n1 }(E); núm. { $n2 }; identificador de la Gaceta CG-DL-E-{ $n3 }-{ $n4 }

# S.O. {n1}(E); Gazette ID CG-DL-E-{n2}-{n3}
m-e5b9e07672 = S.O. { $n1 }(E); identificador de la Gaceta CG-DL-E-{ $n2 }-{ $n3 }

# Line of India's exports in the basket by fiscal year, in segments that are not joined: to {m1}, {n1} million US dollars; to {m2}, {n2} million US dollars; to {m3}, {n3} million US dollars; to {m4}, {n4} million US dollars; to {m5}, {n5} million US dollars; break; to {m6}, {n6} million US dollars; break; to {m7}, {n7} million US dollars; to {m8}, {n8} million US dollars.
m-f281efd05d = Línea de las exportaciones de India en la subpartida residual por año fiscal, en segmentos que no se unen: hasta { $m1 }, { $n1 } millones de dólares; hasta { $m2 }, { $n2 } millones de dólares; hasta { $m3 }, { $n3 } millones de dólares; hasta { $m4 }, { $n4 } millones de dólares; hasta { $m5 }, { $n5 } millones de dólares; interrupción; hasta { $m6 }, { $n6 } millones de dólares; interrupción; hasta { $m7 }, { $n7 } millones de dólares; hasta { $m8 }, { $n8 } millones de dólares.

# to {m1}
m-03a534b90a = hasta { $m1 }

# last month of a fiscal year, April to March
m-e52566b59b = último mes de un año fiscal, de abril a marzo

# To the United States, million US dollars
m-4e45052001 = A los Estados Unidos, millones de dólares

# value of exports to the United States
m-b45647180b = valor de las exportaciones a los Estados Unidos

# To Mexico, million US dollars
m-8729b7d92a = A México, millones de dólares

# value of exports to Mexico
m-d4c5dc7af5 = valor de las exportaciones a México

# To China, million US dollars
m-0cc9849391 = A China, millones de dólares

# value of exports to China
m-d67c811e73 = valor de las exportaciones a China

# Break
m-f71081fb0a = Interrupción

# eight-digit codes that ended or began before this year; values on the two sides are not comparable
m-04d8b58a93 = códigos de ocho dígitos que terminaron o comenzaron antes de este año; los valores a uno y otro lado no son comparables

# Data: India's exports in the basket by fiscal year, April to March, million US dollars; where a code ends or begins the line is broken and not joined
m-906dc005a1 = Datos: Exportaciones de India en la subpartida residual por año fiscal, de abril a marzo, millones de dólares; donde un código termina o comienza, la línea se interrumpe y no se une

# Bars by year of the imports of Mexico in the basket: {n1} {n2} million US dollars; {n3} {n4} million US dollars; {n5} {n6} million US dollars; {n7} {n8} million US dollars; {n9} {n10} million US dollars; {n11} {n12} million US dollars; {n13} {n14} million US dollars; {n15} {n16} million US dollars; {n17} {n18} million US dollars; {n19} {n20} million US dollars; {n21} {n22} million US dollars; {n23} {n24} million US dollars; {n25} {n26} million US dollars.
m-110486bc18 = Barras por año de las importaciones de México en la subpartida residual: { $n1 } { $n2 } millones de dólares; { $n3 } { $n4 } millones de dólares; { $n5 } { $n6 } millones de dólares; { $n7 } { $n8 } millones de dólares; { $n9 } { $n10 } millones de dólares; { $n11 } { $n12 } millones de dólares; { $n13 } { $n14 } millones de dólares; { $n15 } { $n16 } millones de dólares; { $n17 } { $n18 } millones de dólares; { $n19 } { $n20 } millones de dólares; { $n21 } { $n22 } millones de dólares; { $n23 } { $n24 } millones de dólares; { $n25 } { $n26 } millones de dólares.

# Data: Imports of Mexico from the world in the customs basket of the precursors, all goods, million US dollars by year
m-fc512eb4b9 = Datos: Importaciones de México desde el mundo en la subpartida residual de los precursores, todas las mercancías, millones de dólares por año

# Concerns
m-66ce2ac82b = Se refiere a

# what the source says the figure is about
m-e5c74b4a68 = a qué se refiere la cifra según la fuente

# chemicals secured at laboratories
m-56550029ce = sustancias químicas aseguradas en laboratorios

# litres
m-159270cac2 = litros

# methamphetamine
m-01c06291df = metanfetamina

# fentanyl pills seized
m-5f3daa8a1c = pastillas de fentanilo incautadas

# pills
m-ba3c3a118a = pastillas

# fentanyl seized
m-001ea44726 = fentanilo incautado

# kilograms
m-bd537762dd = kilogramos

# laboratories disabled
m-7c6ad84025 = laboratorios inhabilitados

# all drugs seized
m-ffc4efefd5 = todas las drogas incautadas

# all drugs
m-65f81227db = todas las drogas

# laboratories and storage places disabled
m-ec73e107e2 = laboratorios y sitios de almacenamiento inhabilitados

# Litres and kilograms together
m-9c1ae86aad = Litros y kilogramos en conjunto

# quantity as the source adds it up; litres and kilograms cannot be told apart
m-1fa83d9880 = cantidad tal como la suma la fuente; los litros y los kilogramos no pueden separarse

# Chemicals are not named; from {n1} to {n2} the number changed by {n3}.
m-ef67d72ab7 = No se nombran las sustancias químicas; de { $n1 } a { $n2 } el número varió { $n3 }.

# US dollars
m-8400cacdf0 = Dólares

# value of all goods of the line over the months counted
m-cd2b4e19b4 = valor de todas las mercancías de la subpartida en los meses contados

# Of it under the agreement, US dollars
m-63e64cbbd7 = De ello, conforme al T-MEC, dólares

# part of the value that entered under the agreement of the United States, Mexico and Canada
m-69c9684d98 = parte del valor que ingresó conforme al Tratado entre México, Estados Unidos y Canadá (T-MEC)

# Months with trade
m-cba9fa7f7d = Meses con comercio

# months with a value above zero
m-7ae5474068 = meses con un valor superior a cero

# Named opioids and psychotropics, fentanyl and alfentanil among them
m-21f374d608 = Opioides y psicotrópicos designados por su nombre, entre ellos el fentanilo y el alfentanilo

# Rule
m-62845f31a2 = Regla

# written rule by which the signpost points; what it does not name is unclear
m-22e37f9c61 = regla escrita según la cual apunta la señal; lo que no nombra no es claro

# over: break; {n1} days or fewer: slide; more: hold
m-01321ae833 = terminada: ruptura; { $n1 } días o menos: relajación; más: continuidad

# in force: hold; ended by agreement: upside, by order: slide, by a court or time limit: unclear
m-f34af53e59 = en vigor: continuidad; terminado por acuerdo: ampliación; por orden: relajación; por un tribunal o un plazo: no claro

# one or more: slide; none: hold
m-afa9e4579b = uno o más: relajación; ninguno: continuidad

# confirmed or reported, {n1} or more: upside; one: hold; unconfirmed alone: unclear; none: slide
m-b5feb32488 = con confirmación o según informes, { $n1 } o más: ampliación; una: continuidad; solo sin confirmar: no claro; ninguna: relajación

# suspended: break; none: slide; one or more: hold
m-3102733006 = suspendida: ruptura; ninguna: relajación; una o más: continuidad

# up {n1} or more: slide; less either way: hold; down: unclear, seizures are not flow
m-42db9d1bd3 = alza de { $n1 } o más: relajación; menos en uno u otro sentido: continuidad; baja: no claro, las incautaciones no son flujo

# up {n1} or more: slide; less either way: hold; down: unclear, the fall is older
m-6b6526ae01 = alza de { $n1 } o más: relajación; menos en uno u otro sentido: continuidad; baja: no claro, el descenso es anterior

# What it means
m-eed88f3aa1 = Qué significa

# what the two sides do in the scenario
m-39ddc0d302 = qué hacen las dos partes en el escenario

# Seizures ×
m-4000400697 = Incautaciones ×

# what the level of seizures is multiplied by, once it has come in; blank where the scenario has no size
m-0453fac968 = por cuánto se multiplica el nivel de las incautaciones, una vez alcanzado; en blanco si el escenario no tiene magnitud

# Deaths ×
m-2f7251e72d = Muertes ×

# what the level of deaths is multiplied by, once it has come in; blank where the scenario has no size
m-a5f479502a = por cuánto se multiplica el nivel de las muertes, una vez alcanzado; en blanco si el escenario no tiene magnitud

# Episode
m-b19c450b47 = Episodio

# past event whose following change gives the scenario its size
m-1023f2f64d = hecho pasado cuyo cambio posterior da al escenario su magnitud

# Tariffs
m-390568fb21 = Aranceles

# state of tariffs in the scenario
m-05049ce951 = situación de los aranceles en el escenario

# Why this size
m-879b8eaa57 = Razón de la magnitud

# reason for the multipliers
m-1a89b662ad = razón de los multiplicadores

# Truce kept; no new duty
m-a29d012beb = Tregua mantenida; ningún arancel nuevo

# The level of the latest months is kept.
m-fd0a2e902f = Se mantiene el nivel de los últimos meses.

# Truce lapses; duties of another law
m-03d0a4aab3 = La tregua vence; aranceles de otra ley

# No past episode of this kind was found, so it has no size.
m-7a58ca1d39 = No se encontró ningún episodio pasado de este tipo, por lo que no tiene magnitud.

# China suspends drug-control cooperation
m-65673b83f5 = China suspende la cooperación en fiscalización de drogas

# Suspended duties return on both sides
m-00f2a658a6 = Los aranceles suspendidos vuelven en ambas partes

# As large as the change after cooperation was suspended.
m-323e597890 = Tan grande como el cambio tras la suspensión de la cooperación.

# Cooperation starts again at Woodside
m-8b49e8e3bf = La cooperación se reanuda en Woodside

# Truce extended; duties lowered for results
m-f7370a5a8a = Tregua prorrogada; aranceles reducidos a cambio de resultados

# As large as the change after cooperation had started again.
m-602cfc16c5 = Tan grande como el cambio tras la reanudación de la cooperación.

# Seizures, change, %
m-efa55bc7d1 = Incautaciones, variación, %

# weight seized in the twelve full months after the event against the twelve before it
m-d7dc7d6fc8 = peso incautado en los doce meses completos posteriores al hecho respecto de los doce anteriores

# Deaths, change, %
m-dae69a6fed = Muertes, variación, %

# deaths in the twelve full months after the event against the twelve before it
m-aac15f85a8 = muertes en los doce meses completos posteriores al hecho respecto de los doce anteriores

# Small pictures, one a series: the sum of errors above the forecast upward, below it downward, each as a share of the threshold at which it rings; shaded while an alarm is on. weight of fentanyl seized, {m1}: quiet, above {n1}, below {n2}. seizures of fentanyl, {m2}: quiet, above {n3}, below {n4}. weight of fentanyl seized by Air and Marine, {m3}: quiet, above {n5}, below {n6}. weight of methamphetamine seized, {m4}: quiet, above {n7}, below {n8}. final counts of deaths, {m5}: alarm down, above {n9}, below {n10}. newest counts of deaths, {m6}: alarm down, above {n11}, below {n12}. emergency visits for opioid overdoses, {m7}: alarm down, above {n13}, below {n14}.
m-99e336a6a3 = Gráficas pequeñas, una por serie: la suma de errores por encima del pronóstico hacia arriba y por debajo hacia abajo, cada una como proporción del umbral en que se activa la alarma; sombreado mientras la alarma está activa. peso de fentanilo incautado, { $m1 }: en calma, arriba { $n1 }, abajo { $n2 }. incautaciones de fentanilo, { $m2 }: en calma, arriba { $n3 }, abajo { $n4 }. peso de fentanilo incautado por Operaciones Aéreas y Marítimas, { $m3 }: en calma, arriba { $n5 }, abajo { $n6 }. peso de metanfetamina incautada, { $m4 }: en calma, arriba { $n7 }, abajo { $n8 }. recuentos definitivos de muertes, { $m5 }: alarma a la baja, arriba { $n9 }, abajo { $n10 }. recuentos más recientes de muertes, { $m6 }: alarma a la baja, arriba { $n11 }, abajo { $n12 }. visitas a urgencias por sobredosis de opioides, { $m7 }: alarma a la baja, arriba { $n13 }, abajo { $n14 }.

# US imports from China, {m1}: alarm down, above {n1}, below {n2}.
m-1315823590 = Importaciones estadounidenses desde China, { $m1 }: alarma a la baja, arriba { $n1 }, abajo { $n2 }.

# US duties collected, {m1}: alarm up, above {n1}, below {n2}.
m-f2cd91b526 = Aranceles recaudados por los Estados Unidos, { $m1 }: alarma al alza, arriba { $n1 }, abajo { $n2 }.

# rings
m-9047bdbd45 = se activa

# weight of fentanyl seized
m-36d4c4a8ef = peso de fentanilo incautado

# seizures of fentanyl
m-0f3a7a3d20 = incautaciones de fentanilo

# weight of fentanyl seized by
m-7326c230b5 = peso de fentanilo incautado por

# Air and Marine
m-9c575c1c4f = Operaciones Aéreas y Marítimas

# weight of methamphetamine
m-1fac492657 = peso de metanfetamina

# seized
m-9328405e0c = incautada

# final counts of deaths
m-45d04649a5 = recuentos definitivos de muertes

# newest counts of deaths
m-597c924f56 = recuentos más recientes de muertes

# emergency visits for opioid
m-12b81d0d06 = visitas a urgencias por sobredosis

# overdoses
m-090dbf98ae = de opioides

# US imports from China
m-9e4d72464b = Importaciones estadounidenses desde China

# US duties collected
m-9310f0e078 = Aranceles recaudados por los Estados Unidos

# weight of fentanyl
m-6c6d731ae8 = peso de fentanilo incautado

# seized by Air and Marine
m-f89e55aa5b = por Op. Aéreas y Marítimas

# weight of
m-0e46feeab7 = peso de

# methamphetamine seized
m-21cfdf3a96 = metanfetamina incautada

# emergency visits for
m-8cc97466eb = visitas a urgencias por

# opioid overdoses
m-c56f8dc483 = sobredosis de opioides

# Watched series
m-2e3c7fc4c0 = Serie vigilada

# name of the series in data/monitoring.yml
m-f1b494ec4c = nombre de la serie en data/monitoring.yml

# Observed
m-64fa8a14a9 = Observado

# value of the month, in the unit of the series
m-b648e8e7fe = valor del mes, en la unidad de la serie

# Forecast
m-75205de8b3 = Pronóstico

# forecast made from the months before alone, in the unit of the series
m-141b37f66e = pronóstico hecho solo con los meses anteriores, en la unidad de la serie

# Error, deviations
m-d745e62f7e = Error, desviaciones

# month against its forecast, in standard deviations of earlier errors, at most three either way
m-f1ef1cdc0e = mes frente a su pronóstico, en desviaciones estándar de errores anteriores, tres como máximo en uno u otro sentido

# Sum above
m-3e45040cf2 = Suma por encima

# sum of errors above the forecast, as a share of the threshold
m-c94c2b5eff = suma de errores por encima del pronóstico, como proporción del umbral

# Sum below
m-d98108e537 = Suma por debajo

# sum of errors below the forecast, as a share of the threshold
m-fc89152bba = suma de errores por debajo del pronóstico, como proporción del umbral

# Alarm state
m-598b193a1a = Estado de la alarma

# quiet, alarm up or alarm down with the latest month; blank where the series could not be watched
m-07b43ace20 = en calma, alarma al alza o alarma a la baja con el último mes; en blanco si la serie no pudo vigilarse

# quiet
m-008f0747f4 = en calma

# weight of fentanyl seized by Air and Marine
m-ce94535b48 = peso de fentanilo incautado por Operaciones Aéreas y Marítimas

# weight of methamphetamine seized
m-49054d886f = peso de metanfetamina incautada

# alarm up
m-8ac8489d97 = alarma al alza

# alarm down
m-d718970966 = alarma a la baja

# emergency visits for opioid overdoses
m-aa4f9505f3 = visitas a urgencias por sobredosis de opioides

# Data: Sum of errors above the forecast (upward) and below it (downward), up to the dashed threshold at which it rings; shaded while an alarm is on
m-49ac16ce82 = Datos: Suma de errores por encima del pronóstico (hacia arriba) y por debajo (hacia abajo), hasta el umbral discontinuo en que se activa la alarma; sombreado mientras la alarma está activa

# Watched to
m-337ba3bad5 = Vigilada hasta

# latest month watched
m-14cd482311 = último mes vigilado

# settled: months still revised are left out; newest: they are watched too
m-a4506a9ae9 = asentados: se excluyen los meses aún en revisión; más recientes: también se vigilan

# On since
m-6e59bce9d7 = Activa desde

# month in which the alarm rang that is on; blank while quiet
m-fce779dbcb = mes en que se activó la alarma vigente; en blanco si está en calma

# Deviation, %
m-b9ad27f5f6 = Desviación, %

# months from the first of the run to the one that rang, together, against what the months before led to expect
m-1543d737b3 = meses desde el primero de la racha hasta el que activó la alarma, en conjunto, frente a lo que los meses anteriores hacían esperar

# Latest month, %
m-91b40f0862 = Último mes, %

# latest month against its own forecast
m-b01bbb682a = último mes frente a su propio pronóstico

# False alarms, one in months
m-955784b464 = Falsas alarmas, una cada (meses)

# stated average time between false alarms, at least
m-e26ac1d658 = tiempo promedio establecido entre falsas alarmas, como mínimo

# What the alarm means
m-53e431756a = Qué significa la alarma

# what an alarm in this direction means, and what it does not; blank while quiet
m-5f35d61a84 = qué significa una alarma en este sentido, y qué no; en blanco si está en calma

# Why not watched
m-66d4ca6868 = Por qué no se vigila

# why a series could not be watched on this day
m-584747fe5d = por qué una serie no pudo vigilarse en esta fecha

# newest
m-1871d95353 = más recientes

# Fewer deaths than expected, in counts that no longer change
m-c7c5b20008 = Menos muertes que las esperadas, en recuentos que ya no cambian

# Fewer deaths than expected; of the latest months part may be records still to come
m-bdd3a7ef86 = Menos muertes que las esperadas; en los últimos meses, una parte puede ser registros aún por llegar

# Visits are rarer among all visits; the places that take part change
m-aab848b61a = Las visitas son menos frecuentes entre todas las visitas; los lugares participantes cambian

# Less is imported than expected, all goods together
m-1afbf85691 = Se importa menos de lo esperado, en el conjunto de todas las mercancías

# More duties are collected than expected, from all countries together
m-26a412fef5 = Se recauda más en aranceles de lo esperado, de todos los países en conjunto

# Alarm
m-f3b6795735 = Alarma

# alarm up: months above their forecasts; alarm down: months below
m-13cb3119e0 = alarma al alza: meses por encima de sus pronósticos; alarma a la baja: meses por debajo

# Run began
m-a32abba989 = Inicio de la racha

# first month of the run of errors that rang: the sum was nothing the month before
m-bbe2be3153 = primer mes de la racha de errores que activó la alarma: la suma era nula el mes anterior

# Rang
m-7186e02bc7 = Sonó

# month in which the sum of errors passed the threshold
m-e857575b70 = mes en que la suma de errores superó el umbral

# Died away
m-942d495e83 = Se extinguió

# month in which the sum of errors was nothing again; blank while the alarm is on
m-af5095c261 = mes en que la suma de errores volvió a ser nula; en blanco mientras la alarma está activa

# Day of the look
m-2035621d39 = Fecha de la consulta

# day on which the file, or by the lag the counts, were published
m-0356ceffbb = fecha en que se publicó el archivo o, según el rezago, los recuentos

# Counts
m-c3ea5bf706 = Recuentos

# national sums differenced, states added up, or final counts
m-e040025b9a = sumas nacionales diferenciadas, estados sumados o recuentos definitivos

# Kept
m-c159e7465c = Conservado

# whether a file of that day is kept, or the day follows from the documented lag alone
m-323d7348e2 = si se conserva un archivo de esa fecha, o si la fecha se deduce solo del rezago documentado

# Rings for the fall
m-8ade816d8a = Alarma por el descenso

# whether a downward alarm is on that rang in or after the first month of the fall in deaths
m-42829a6c28 = si está activa una alarma a la baja que se activó en el primer mes del descenso de las muertes o después

# by lag alone
m-fd5450bb28 = solo por el rezago

# national sums, differenced
m-df896c7ecd = sumas nacionales, diferenciadas

# file kept
m-5ab0105dad = archivo conservado

# file kept, day inferred
m-d57ba8014f = archivo conservado, fecha inferida

# states shown, added up
m-c0e2a06c69 = estados mostrados, sumados

# projection or nowcast of this brief, or prediction of the publisher
m-74a935677c = proyección o previsión en tiempo real de este informe, o predicción del organismo emisor

# Of
m-72f9393f9c = De

# a month, the total of twelve months, or a sum of twelve months that was still open
m-475337a858 = un mes, el total de doce meses o una suma de doce meses que aún estaba abierta

# Months ahead
m-18aa4cde8c = Meses de anticipación

# months from the last one known to the one forecast
m-0e733e8c17 = meses desde el último conocido hasta el pronosticado

# Forecasts
m-075c7457cf = Pronósticos

# values that were forecast and have been observed since
m-2ad252f787 = valores que se pronosticaron y ya se han observado

# Starts
m-96dbedeca7 = Inicios

# different last months known from which forecasts start
m-303e4b5f30 = distintos últimos meses conocidos desde los que parten los pronósticos

# A year apart
m-882a405222 = Con un año de separación

# most of the starts that lie a year from each other, so that their months are not shared
m-4c07124f2a = mayor número de inicios separados un año entre sí, de modo que no comparten meses

# Held by {n1}
m-2af5855764 = Dentro del { $n1 }

# share of values inside the band that should hold half
m-b3c288a129 = proporción de valores dentro de la banda que debería abarcar la mitad

# share of values inside the band that should hold four fifths
m-9094156482 = proporción de valores dentro de la banda que debería abarcar cuatro quintas partes

# share of values inside the band that should hold nineteen in twenty
m-ac86cf5007 = proporción de valores dentro de la banda que debería abarcar diecinueve de cada veinte

# Held by {n1}, naive
m-7b3f5e0e4c = Dentro del { $n1 }, ingenuo

# share of values inside the {n1} band of the naive forecast
m-151a50cefe = proporción de valores dentro de la banda del { $n1 } del pronóstico ingenuo

# Score
m-38e5a46cbc = Puntuación

# mean weighted interval score, pounds or deaths; lower is better
m-02c601ac9d = puntuación media ponderada de intervalo, en libras o muertes; menor es mejor

# Score, naive
m-b2c5c315a4 = Puntuación, ingenuo

# the same of the naive forecast, which repeats the last twelve months
m-afa9063de4 = lo mismo para el pronóstico ingenuo, que repite los últimos doce meses

# mean score over mean score of the naive forecast; below one the forecast was better
m-cb1d6451b1 = puntuación media entre la puntuación media del pronóstico ingenuo; por debajo de uno, el pronóstico fue mejor

# projection
m-1b250ea199 = proyección

# month
m-a5c7d1719e = mes

# total
m-11239872d1 = total

# sum of twelve months
m-ffffbd4657 = suma de doce meses

# prediction of the publisher
m-4d21ee93a1 = predicción del organismo emisor

# Draft
m-ebf12ef47c = Borrador

# Period covered
m-72a6097ab3 = Periodo abarcado

# Newest data file
m-23115a6662 = Archivo de datos más reciente

# Previous release
m-7612de18de = Edición anterior

# Next release
m-a90ad06ec2 = Próxima edición

# Contact
m-2b5c3d2672 = Contacto

# See the project's repository.
m-9aa2d577d3 = Véase el repositorio del proyecto.

# Run key
m-732d245cc0 = Clave de ejecución

# A year before that day
m-5a987343e9 = Un año antes de esa fecha

# {n1} days before the day before the event.
m-d3b2a3f467 = { $n1 } días antes de la víspera del hecho.

# Age at which that year was read
m-6661bb7a30 = Antigüedad a la que se leyó ese año

# Calendar months from December of the year to the newest query.
m-617163de8b = Meses calendario desde diciembre del año hasta la consulta más reciente.

# Age of the latest average tariff held
m-bcf83aa898 = Antigüedad del último arancel promedio disponible

# Days from the day that the estimate speaks of to the day of the brief.
m-4664a87976 = Días desde la fecha a la que se refiere la estimación hasta la fecha del informe.

# Age of the newest file of provisional deaths
m-4a7a2228ca = Antigüedad del archivo más reciente de muertes provisionales

# Days from the publication of the newest provisional file to the day of the brief.
m-5a375eb18f = Días desde la publicación del archivo provisional más reciente hasta la fecha del informe.

# Age of the sum that is completed
m-0a586fde2d = Antigüedad de la suma que se completa

# Months from the end of the latest completed sum to the newest file.
m-3c6b359a8a = Meses desde el final de la última suma completada hasta el archivo más reciente.

# All drugs seized in Mexico since {m1}, as its cabinet says
m-6b0291697d = Todas las drogas incautadas en México desde { $m1 }, según su Gabinete de Seguridad

# Newest cumulative figure for all drugs together; rounded by the cabinet.
m-0a5c514ee8 = Cifra acumulada más reciente de todas las drogas en conjunto; redondeada por el Gabinete.

# Announcements and reports that leave out a number
m-28b00d8efc = Anuncios e informes que omiten un número

# Of these, those without the number of indictments, without who is in custody, or without the number of cases.
m-d5cb38da16 = De ellos, los que no indican el número de acusaciones formales, quién está detenido o el número de casos.

# Area that seized most fentanyl
m-45851fd380 = Zona que incautó más fentanilo

# The field office or sector with the highest weight in the latest complete fiscal year.
m-fc1a6a9593 = La oficina de campo o el sector con el mayor peso en el último año fiscal completo.

# Authorities that control nitazenes as a class
m-8928778073 = Autoridades que fiscalizan los nitazenos como clase

# Authorities with a control in force that names the class of nitazenes.
m-547695cd4b = Autoridades con una medida de fiscalización en vigor que nombra la clase de los nitazenos.

# Bank reports on Chinese money laundering networks
m-436027541d = Reportes bancarios sobre redes chinas de lavado de dinero

# Reports of five years that FinCEN analysed; not fentanyl alone.
m-117bd7e054 = Reportes de cinco años que analizó FinCEN; no solo de fentanilo.

# Bank reports on suspected fentanyl activity in a year
m-83ebfd56ca = Reportes bancarios sobre presunta actividad con fentanilo en un año

# Reports under the Bank Secrecy Act in the newest year that FinCEN analysed.
m-726d531283 = Reportes conforme a la Ley de Secreto Bancario en el año más reciente que analizó FinCEN.

# Breaks in India's basket {n1}
m-64cd54d121 = Interrupciones en la subpartida residual de India { $n1 }

# Times that a code which held a twentieth of the line ended or began between two fiscal years of the file.
m-b9c366a6fa = Veces que un código que representaba una vigésima parte de la subpartida terminó o comenzó entre dos años fiscales del archivo.

# Canada: steps of US duties tied to fentanyl
m-72b6c877a3 = Canadá: pasos de los aranceles estadounidenses vinculados al fentanilo

# Steps of US duties on goods of the country, in effect by the day of the brief, whose order rests on the fentanyl emergency.
m-ffeb4b6be7 = Pasos de los aranceles estadounidenses a las mercancías del país, en vigor a la fecha del informe, cuya orden se apoya en la emergencia del fentanilo.

# Carfentanil in a thousand identifications, first half-year held
m-ec2b3717ea = Carfentanilo por cada mil identificaciones, primer semestre disponible

# Carfentanil in a thousand identifications in the oldest complete half-year.
m-bcacbc977d = Carfentanilo por cada mil identificaciones en el semestre completo más antiguo.

# Carfentanil in a thousand identifications, latest complete half-year
m-adf174567e = Carfentanilo por cada mil identificaciones, último semestre completo

# A thousand times the identifications of carfentanil over all identifications of the half-year.
m-7bf2531093 = Mil veces las identificaciones de carfentanilo entre todas las identificaciones del semestre.

# Carfentanil in a thousand identifications, lowest half-year
m-42753b25a6 = Carfentanilo por cada mil identificaciones, semestre más bajo

# The lowest rate of carfentanil in a thousand among the complete half-years.
m-f3274b3c1b = La tasa más baja de carfentanilo por cada mil entre los semestres completos.

# Chance that some length stands out as much by luck
m-f251aa6c92 = Probabilidad de que alguna duración destaque tanto por azar

# Share of simulated series without an effect in which some length has as small a p-value.
m-46f5870a95 = Proporción de series simuladas en las que no hay efecto y alguna duración tiene un valor p igual de pequeño.

# Change of China's share of the sum of lines
m-c4fb67cbd7 = Variación de la participación de China en la suma de subpartidas

# China's share in the last year less its share in the year before its class control.
m-74d88f6e49 = Participación de China en el último año menos su participación en el año anterior a su fiscalización por clase.

# Change of deaths after the episode whose size the scenario break takes
m-2754203cf4 = Variación de las muertes tras el episodio cuya magnitud toma el escenario de ruptura

# Deaths in the twelve full months after the event over those in the twelve full months before it.
m-60f784fdd4 = Muertes en los doce meses completos posteriores al hecho entre las de los doce meses completos anteriores.

# Change of deaths after the episode whose size the scenario upside takes
m-55e42f5684 = Variación de las muertes tras el episodio cuya magnitud toma el escenario de ampliación

# Change of deaths over that length, interval
m-b376bddedb = Variación de las muertes en esa duración, intervalo

# {n1} interval of the average change over that length, not corrected for the lengths tried.
m-fc5baa7868 = Intervalo del { $n1 } de la variación media en esa duración, sin corregir por las duraciones probadas.

# Change of deaths that the estimate states
m-e7f1410bc1 = Variación de las muertes que indica la estimación

# Change of deaths as the estimate states it.
m-ef41b8f472 = Variación de las muertes tal como la indica la estimación.

# Change of seizures after the episode whose size the scenario break takes
m-8906256caf = Variación de las incautaciones tras el episodio cuya magnitud toma el escenario de ruptura

# Weight in the twelve full months after the event over that in the twelve full months before it.
m-1ca5b8279c = Peso en los doce meses completos posteriores al hecho entre el de los doce meses completos anteriores.

# Change of seizures after the episode whose size the scenario upside takes
m-f757f888f5 = Variación de las incautaciones tras el episodio cuya magnitud toma el escenario de ampliación

# Change of the weight of fentanyl between the files
m-df539271ef = Variación del peso de fentanilo entre los archivos

# Weight in the later file less that in the earlier one, summed over the months compared.
m-ca68258311 = Peso en el archivo posterior menos el del anterior, sumado en los meses comparados.

# Change that is shown as arithmetic, without a name
m-c967cb1707 = Variación que se muestra como aritmética, sin nombre

# A change of the level for which no past episode was found; stated by hand.
m-451a415c76 = Una variación del nivel para la que no se encontró ningún episodio pasado; fijada a mano.

# Checks of deaths after the class control: models
m-27704ab85a = Comprobaciones de las muertes tras la fiscalización por clase: modelos

# Models of the ladder that could be estimated.
m-34a02caed1 = Modelos de la escala que pudieron estimarse.

# Checks of deaths after the class control: models that leave out zero
m-959ab9ece6 = Comprobaciones de las muertes tras la fiscalización por clase: modelos que excluyen el cero

# Of these, the ones whose {n1} interval leaves out zero.
m-4eb9e2a934 = De ellos, aquellos cuyo intervalo del { $n1 } excluye el cero.

# Checks of deaths after the class control: placebo dates
m-0b7f45d84b = Comprobaciones de las muertes tras la fiscalización por clase: fechas placebo

# Dates before the control, without an event, at which the same model was asked.
m-f91a798ad2 = Fechas anteriores a la medida, sin hecho alguno, en las que se aplicó el mismo modelo.

# Checks of deaths after the class control: placebo dates that look like an effect
m-f4b28b2628 = Comprobaciones de las muertes tras la fiscalización por clase: fechas placebo que parecen un efecto

# Share of placebo dates whose interval leaves out zero.
m-20d07bea5a = Proporción de fechas placebo cuyo intervalo excluye el cero.

# Checks of deaths after the class control: specifications
m-6e9a84646b = Comprobaciones de las muertes tras la fiscalización por clase: especificaciones

# Combinations of window, trend, season, family and months set aside that could be estimated.
m-0fd43bfc49 = Combinaciones de ventana, tendencia, estacionalidad, familia y meses apartados que pudieron estimarse.

# Checks of deaths after the class control: specifications admitted
m-fbe10d8324 = Comprobaciones de las muertes tras la fiscalización por clase: especificaciones admitidas

# Of these, the ones that count for the verdict.
m-c07e650200 = De ellas, las que cuentan para el dictamen.

# Checks of deaths after the class control: specifications that leave out zero
m-65c5b0d2d4 = Comprobaciones de las muertes tras la fiscalización por clase: especificaciones que excluyen el cero

# Share of the admitted specifications whose {n1} interval leaves out zero.
m-1dbb24e1d7 = Proporción de las especificaciones admitidas cuyo intervalo del { $n1 } excluye el cero.

# Checks of deaths after the class control: specifications with the sign of the headline
m-0e2c3bc1d4 = Comprobaciones de las muertes tras la fiscalización por clase: especificaciones con el signo de la estimación principal

# Share of the admitted specifications whose estimate has the sign of the headline.
m-b007762a9b = Proporción de las especificaciones admitidas cuya estimación tiene el signo de la principal.

# Checks of deaths after the class control: verdict
m-d6398083b6 = Comprobaciones de las muertes tras la fiscalización por clase: dictamen

# Verdict by the written rule.
m-838d2daadf = Dictamen según la regla escrita.

# Checks of seizures after the latest control: models
m-80e143f2ae = Comprobaciones de las incautaciones tras la última medida: modelos

# Checks of seizures after the latest control: placebo dates
m-ba94a74da4 = Comprobaciones de las incautaciones tras la última medida: fechas placebo

# Checks of seizures after the latest control: placebo dates that look like an effect
m-793f1c4638 = Comprobaciones de las incautaciones tras la última medida: fechas placebo que parecen un efecto

# Checks of seizures after the latest control: specifications
m-97533dfbbd = Comprobaciones de las incautaciones tras la última medida: especificaciones

# Checks of seizures after the latest control: specifications admitted
m-fa204a26e3 = Comprobaciones de las incautaciones tras la última medida: especificaciones admitidas

# Checks of seizures after the latest control: specifications that leave out zero
m-89a351f531 = Comprobaciones de las incautaciones tras la última medida: especificaciones que excluyen el cero

# Checks of seizures after the latest control: specifications with the sign of the headline
m-42fe4ac820 = Comprobaciones de las incautaciones tras la última medida: especificaciones con el signo de la estimación principal

# Checks of seizures after the latest control: verdict
m-582be67467 = Comprobaciones de las incautaciones tras la última medida: dictamen

# Chemicals under a licence for Myanmar, Laos and Afghanistan
m-20fe4b3107 = Sustancias químicas sujetas a licencia para Myanmar, Laos y Afganistán

# Chemicals on the other part of the catalogue after its newest step; never added to the first.
m-1d6e02fdfa = Sustancias químicas en la otra parte del catálogo tras su paso más reciente; nunca se suman a la primera.

# Chemicals under a licence for North America without public names
m-9e7778d055 = Sustancias químicas sujetas a licencia para América del Norte sin nombres públicos

# Chemicals added by steps of which no source gives the names.
m-4b53290658 = Sustancias químicas añadidas por pasos de los que ninguna fuente da los nombres.

# Chemicals under a licence for North America, at first
m-f62a73e001 = Sustancias químicas sujetas a licencia para América del Norte, al inicio

# Chemicals on the part of China's catalogue for the United States, Mexico and Canada after its first step.
m-82fe079533 = Sustancias químicas en la parte del catálogo de China para los Estados Unidos, México y Canadá tras su primer paso.

# Chemicals under a licence for North America, latest
m-6bfe867b1e = Sustancias químicas sujetas a licencia para América del Norte, últimas

# Chemicals on that part after the newest step known; worked out where no source states the total.
m-c6c467d818 = Sustancias químicas en esa parte tras el paso más reciente conocido; calculado donde ninguna fuente indica el total.

# China's control of fentanyls as a class, announcement to effect
m-e9ab3487b9 = Fiscalización por clase de los fentanilos en China, del anuncio a la entrada en vigor

# Days from the announcement to the first day in force, where both are known to the day.
m-bb37a0d7e3 = Días desde el anuncio hasta el primer día en vigor, cuando ambos se conocen con su día.

# China's control of fentanyls as a class, in effect
m-5fec0cb7ca = Fiscalización por clase de los fentanilos en China, entrada en vigor

# First day on which the control is in force, as its announcement states.
m-d8c2a36d7d = Primer día en que la medida está en vigor, según su anuncio.

# China's control of nitazenes as a class, how well it is sourced
m-7943585517 = Fiscalización por clase de los nitazenos en China, solidez de las fuentes

# Confidence of the timeline's row: confirmed, reported or unconfirmed.
m-522db0d75c = Confianza de la fila de la cronología: confirmado, según informes o sin confirmar.

# China's control of nitazenes as a class, in effect
m-5117e1fa38 = Fiscalización por clase de los nitazenos en China, entrada en vigor

# China's control of two piperidones, how well it is sourced
m-08b3aa8742 = Fiscalización de dos piperidonas en China, solidez de las fuentes

# China's control of two piperidones, in effect
m-a856c72648 = Fiscalización de dos piperidonas en China, entrada en vigor

# China's export licences for North America, in effect
m-d899720130 = Licencias de exportación de China para América del Norte, entrada en vigor

# First day on which the licence is needed, as its announcement states.
m-5645389855 = Primer día en que se requiere la licencia, según su anuncio.

# China's exports in the basket {n1}
m-f36fdf7ad9 = Exportaciones de China en la subpartida residual { $n1 }

# Value that China reports for its exports to the world in the line {n1}, all goods, FOB, in the latest year of the basket.
m-b96a403300 = Valor que China declara de sus exportaciones al mundo en la subpartida { $n1 }, todas las mercancías, FOB, en el último año de la subpartida residual.

# China's exports in the basket {n1}, weight
m-2993785c2b = Exportaciones de China en la subpartida residual { $n1 }, peso

# Net weight that China reports for its exports to the world in the line {n1} in the latest year of the basket.
m-7211ad3f28 = Peso neto que China declara de sus exportaciones al mundo en la subpartida { $n1 } en el último año de la subpartida residual.

# China's exports in the lines that show a chemical
m-436c150762 = Exportaciones de China en las subpartidas que muestran una sustancia química

# Sum of the values that China reports in {n1}, {n2} and {n3} in the latest year of the basket; a line not reported is left out.
m-fbe603ae99 = Suma de los valores que China declara en { $n1 }, { $n2 } y { $n3 } en el último año de la subpartida residual; se excluye una subpartida no declarada.

# China's exports in the sum of lines, first year
m-6e68ccfacd = Exportaciones de China en la suma de subpartidas, primer año

# Value of exports to the world that China reports in {n1} to {n2} and {n3} together, in the first year of the sum; lines not reported are left out.
m-9ba3e16129 = Valor de las exportaciones al mundo que China declara en { $n1 } a { $n2 } y { $n3 } en conjunto, en el primer año de la suma; se excluyen las subpartidas no declaradas.

# China's exports in the sum of lines, last year
m-12e82964a4 = Exportaciones de China en la suma de subpartidas, último año

# Value of exports to the world that China reports in {n1} to {n2} and {n3} together, in the last year of the sum; lines not reported are left out.
m-b1e5e71162 = Valor de las exportaciones al mundo que China declara en { $n1 } a { $n2 } y { $n3 } en conjunto, en el último año de la suma; se excluyen las subpartidas no declaradas.

# China's share of the sum of lines before its class control
m-c9ebe27620 = Participación de China en la suma de subpartidas antes de su fiscalización por clase

# China's exports in the sum of lines over those of the countries held here, in the year before its class control.
m-365370f99d = Exportaciones de China en la suma de subpartidas entre las de los países aquí considerados, en el año anterior a su fiscalización por clase.

# China's share of the sum of lines in the last year
m-0f91cd550f = Participación de China en la suma de subpartidas en el último año

# China's exports in the sum of lines over those of the countries held here, in the last year of the sum.
m-c35d526b9b = Exportaciones de China en la suma de subpartidas entre las de los países aquí considerados, en el último año de la suma.

# China: day of the notice that suspends its export control
m-3a0a2bb4ce = China: fecha del aviso que suspende su control de exportación

# Day of the notice or rule that suspends China's controls on rare earths and related goods, or the US rule on affiliates of listed firms.
m-210ac9982a = Fecha del aviso o norma que suspende los controles de China sobre tierras raras y mercancías relacionadas, o la regla estadounidense sobre filiales de empresas listadas.

# Chinese levers in force
m-7ad72b8533 = Instrumentos chinos en vigor

# Levers of China with the status in force or used on the day of the brief.
m-af91df02a4 = Instrumentos de China con la situación en vigor o utilizado en la fecha del informe.

# Cited documents that the search found
m-1dba8fb805 = Documentos citados que encontró la búsqueda

# Of the documents cited in months covered, those that are among the documents found.
m-e7e666eca1 = De los documentos citados en meses cubiertos, los que están entre los documentos encontrados.

# Comparisons of states around China's controls
m-a7e7fa2dc9 = Comparaciones de estados en torno a las medidas de fiscalización de China

# Controls, methods and measures of reach for which deaths that involved synthetic opioids are compared between states.
m-9c9fa5c57e = Medidas de fiscalización, métodos y medidas de alcance para los que se comparan entre estados las muertes relacionadas con opioides sintéticos.

# Comparisons of states on deaths by other causes
m-3662b99eda = Comparaciones de estados sobre muertes por otras causas

# Controls and measures of reach for which suicides and transport deaths are compared between the same states.
m-f25ba56363 = Medidas de fiscalización y medidas de alcance para las que se comparan entre los mismos estados los suicidios y las muertes por accidentes de transporte.

# Concentration of seized fentanyl over areas (HHI)
m-0c20065616 = Concentración del fentanilo incautado por zonas (HHI)

# Herfindahl-Hirschman index of the latest complete fiscal year: the sum of the squared shares of weight of field offices and sectors.
m-c5acf5c4db = Índice de Herfindahl-Hirschman del último año fiscal completo: suma de los cuadrados de las participaciones en el peso de las oficinas de campo y los sectores.

# Confidence of the latest total of the licence list
m-bb19c22d42 = Confianza del último total de la lista de licencias

# How well the newest step of that part is sourced.
m-ef40d832eb = Solidez de las fuentes del paso más reciente de esa parte.

# Control that the checks of deaths after the class control are about
m-d471761a45 = Medida a la que se refieren las comprobaciones de las muertes tras la fiscalización por clase

# Day of effect of the control asked about: final monthly deaths in the half year after China's class control.
m-1e94348750 = Fecha de entrada en vigor de la medida examinada: muertes mensuales definitivas en el semestre posterior a la fiscalización por clase en China.

# Control that the checks of seizures after the latest control are about
m-188e969dd4 = Medida a la que se refieren las comprobaciones de las incautaciones tras la última medida

# Day of effect of the control asked about: seizures after the latest control with enough months around it.
m-005a04ace0 = Fecha de entrada en vigor de la medida examinada: incautaciones tras la última medida con suficientes meses en torno a ella.

# Controls adopted (China), change since the day before
m-3ad87a043e = Medidas de fiscalización adoptadas (China), variación desde la víspera

# The count on the day of the brief less that of the day before the event that the ledger counts from.
m-2520cc84ff = El recuento en la fecha del informe menos el de la víspera del hecho desde el que cuenta el registro.

# Controls adopted (United States), change since the day before
m-067f0ac221 = Medidas de fiscalización adoptadas (Estados Unidos), variación desde la víspera

# Controls adopted by the countries in focus
m-637a236de3 = Medidas de fiscalización adoptadas por los países de interés

# Sum over the countries in focus of the controls they adopted.
m-aac397ce4a = Suma, en los países de interés, de las medidas de fiscalización que adoptaron.

# Rows of the timeline whose step is an adopted control, announced by the day of the brief.
m-739c94421b = Filas de la cronología cuyo paso es una medida de fiscalización adoptada, anunciada a la fecha del informe.

# Controls asked about for deaths
m-d87bd78ba8 = Medidas de fiscalización examinadas respecto de las muertes

# Controls of China among the three asked about that were known on this day.
m-a432611a97 = Medidas de fiscalización de China, entre las tres examinadas, que se conocían en esta fecha.

# Controls inside the series of fentanyl seized
m-29471a9a1b = Medidas de fiscalización dentro de la serie de fentanilo incautado

# Marked controls whose day lies in the months held; each is asked about.
m-001d79cab8 = Medidas marcadas cuya fecha está en los meses disponibles; se examina cada una.

# Controls of the countries in focus that rest on an unconfirmed row
m-6383bcda8e = Medidas de fiscalización de los países de interés que se apoyan en una fila sin confirmar

# Of the controls adopted by the countries in focus, those whose row is unconfirmed.
m-26467f96bf = De las medidas de fiscalización adoptadas por los países de interés, aquellas cuya fila está sin confirmar.

# Controls that every guard let through, deaths
m-bfad03e932 = Medidas de fiscalización que pasaron todas las salvaguardas, muertes

# Controls asked about in the window of the parameters for which a model could be fitted.
m-2b9f561a78 = Medidas examinadas en la ventana de los parámetros para las que pudo ajustarse un modelo.

# Controls that every guard let through, fentanyl seized
m-408cfbbcc8 = Medidas de fiscalización que pasaron todas las salvaguardas, fentanilo incautado

# Controls with both dates known to the day, China
m-0a77fc10e6 = Medidas de fiscalización con ambas fechas conocidas con su día, China

# Adopted controls whose announcement and effect are both known to the day.
m-6dce246f90 = Medidas adoptadas cuyo anuncio y entrada en vigor se conocen con su día.

# Controls with both dates known to the day, United States
m-67bff0babe = Medidas de fiscalización con ambas fechas conocidas con su día, Estados Unidos

# Controls with the verdict not identified on fentanyl seized
m-a4cee8565e = Medidas de fiscalización con el dictamen no identificable sobre el fentanilo incautado

# Controls for which the rule of the effect analysis gives the verdict not identified, or a guard refuses an answer.
m-57ffbc384a = Medidas para las que la regla del análisis de efectos da el dictamen no identificable, o una salvaguarda rehúsa responder.

# The parameter focus.
m-c63833491a = El parámetro focus.

# Countries in focus that had a US duty tied to fentanyl
m-ca7333316c = Países de interés que tuvieron un arancel estadounidense vinculado al fentanilo

# Countries in focus on whose goods a US duty that rests on the fentanyl emergency had taken effect by the day of the brief.
m-446de4a7b9 = Países de interés a cuyas mercancías se aplicaba, a la fecha del informe, un arancel estadounidense que se apoya en la emergencia del fentanilo.

# Countries that report exports of ANPP
m-9dda402e83 = Países que declaran exportaciones de ANPP

# Countries, groups left out, with a row of exports to the world in {n1} in the newest year.
m-e480727095 = Países, sin grupos, con una fila de exportaciones al mundo en { $n1 } en el año más reciente.

# Countries that report exports of NPP
m-614ce0fe1e = Países que declaran exportaciones de NPP

# Countries that report exports of other fentanyls
m-ca0f721090 = Países que declaran exportaciones de otros fentanilos

# Country of the furthest unit value
m-1df50be157 = País del valor unitario más alejado

# Country that reports the unit value with the largest robust score among those flagged.
m-2277e36ca0 = País que declara el valor unitario con la mayor puntuación robusta entre los señalados.

# Country with the largest exports of ANPP
m-1b1c1bcc16 = País con las mayores exportaciones de ANPP

# Country, groups left out, that reports the largest value of exports in {n1} in the newest year.
m-777185f62f = País, sin grupos, que declara el mayor valor de exportaciones en { $n1 } en el año más reciente.

# Country with the largest exports of NPP
m-389bd2f1b7 = País con las mayores exportaciones de NPP

# Country with the largest exports of other fentanyls
m-a0a7afe0e9 = País con las mayores exportaciones de otros fentanilos

# Customs duties collected in the latest month
m-c36e43a81b = Derechos de aduana recaudados en el último mes

# Customs duties of the United States on goods from all countries in the newest month, in dollars of {n1}.
m-989787328b = Derechos de aduana de los Estados Unidos sobre mercancías de todos los países en el mes más reciente, en dólares de { $n1 }.

# Customs duties in an average month of {n1} to {n2}
m-2b524d4c1b = Derechos de aduana en un mes promedio de { $n1 } a { $n2 }

# Average of the months of {n1} to {n2} as the publisher gives it, in dollars of {n3}.
m-a4b59ede07 = Promedio de los meses de { $n1 } a { $n2 } tal como lo da el organismo emisor, en dólares de { $n3 }.

# Datasets held
m-c7a803bb8d = Conjuntos de datos disponibles

# Datasets of which a vintage had been published by this day.
m-96fd37f45e = Conjuntos de datos de los que se había publicado una edición a esta fecha.

# Datasets overdue
m-936d926d7d = Conjuntos de datos con retraso

# Datasets whose newest vintage is older than one and a half of the publisher's intervals.
m-4e3d95bd77 = Conjuntos de datos cuya edición más reciente tiene una antigüedad superior a uno y medio de los intervalos del organismo emisor.

# Day a year before this brief
m-02d1eae3c4 = Fecha de un año antes de este informe

# The day of this brief, one year earlier.
m-c4aaa49622 = La fecha de este informe, un año antes.

# Day before the event
m-17bbf48604 = Víspera del hecho

# Day before the newest event that the ledger counts from.
m-616d5be986 = Víspera del hecho más reciente desde el que cuenta el registro.

# Day of the average tariff by another method
m-7865740ed9 = Fecha del arancel promedio según otro método

# Day that the newest estimate by another method speaks of.
m-ca1b7caae7 = Fecha a la que se refiere la estimación más reciente según otro método.

# Day of the earlier query of identifications by year
m-841ca0a68a = Fecha de la consulta anterior de identificaciones por año

# Publication day of the older of the two newest queries by year.
m-498a29f316 = Fecha de publicación de la más antigua de las dos consultas más recientes por año.

# Day of the event that the ledger counts from
m-0efe2ec9fe = Fecha del hecho desde el que cuenta el registro

# Day on which it was made public or took effect, whichever came first; the first read is of the day before.
m-860a9610b1 = Fecha en que se hizo público o entró en vigor, lo que ocurriera primero; la primera lectura es de la víspera.

# Day of the first kept file in which the watch rings for the fall
m-947909a370 = Fecha del primer archivo conservado en que la vigilancia activa la alarma por el descenso

# Earliest file kept, of national sums, counts by state or final counts, in which the alarm is seen.
m-a432dd2e5c = Archivo conservado más antiguo, de sumas nacionales, recuentos por estado o recuentos definitivos, en que se ve la alarma.

# Day of the first orders under the FEND Off Fentanyl Act
m-00aa988356 = Fecha de las primeras órdenes conforme a la Ley FEND Off Fentanyl

# Day on which FinCEN made the orders public.
m-ee1b8e54ea = Fecha en que FinCEN hizo públicas las órdenes.

# Day of the last kept file in which it does not ring
m-d54b9fac96 = Fecha del último archivo conservado en que no se activa

# Latest file kept before that one; the alarm is not seen in it.
m-3c2f796f59 = Último archivo conservado antes de aquel; en él no se ve la alarma.

# Day of the last US charges over supply from China held
m-53a0c0bcfc = Fecha de las últimas acusaciones disponibles de los Estados Unidos por presunto suministro desde China

# Day of the newest announcement in the table.
m-d990890b01 = Fecha del anuncio más reciente en el cuadro.

# Day of the later query of identifications by year
m-087f4501d0 = Fecha de la consulta posterior de identificaciones por año

# Publication day of the newer of the two newest queries by year.
m-5da5b09e7b = Fecha de publicación de la más nueva de las dos consultas más recientes por año.

# Day of the latest average tariff held
m-e8f5a932cd = Fecha del último arancel promedio disponible

# Day that the newest estimate by the institute shown speaks of.
m-f4715c82d1 = Fecha a la que se refiere la estimación más reciente del instituto mostrado.

# Day of the newest figure of the Mexican cabinet
m-513a550314 = Fecha de la cifra más reciente del Gabinete de Seguridad de México

# Last day that the newest of these figures covers.
m-43e5a879f7 = Último día que abarca la más reciente de estas cifras.

# Day on which final counts show the alarm
m-29922a5025 = Fecha en que los recuentos definitivos muestran la alarma

# Day by which the final counts of the year of the month that rings were public, by the documented lag.
m-48c7e21da8 = Fecha en que ya eran públicos, según el rezago documentado, los recuentos definitivos del año del mes que activa la alarma.

# Day on which the next headline figure is stale
m-022595a434 = Fecha en que queda desactualizada la próxima cifra principal

# The first day after the day of the brief on which one more headline figure is past its life, if nothing newer comes.
m-29fccfdbfd = El primer día posterior a la fecha del informe en que una cifra principal más supera su vigencia, si no llega nada más nuevo.

# Day the fentanyl duty ended
m-e0d5a0f63f = Fecha en que terminó el arancel vinculado al fentanilo

# Day on which a step set the fentanyl duty to zero; collection ended then.
m-53fd940a9e = Fecha en que un paso fijó en cero el arancel vinculado al fentanilo; el cobro terminó entonces.

# Day to which controls were looked for
m-e7e9c24cb9 = Fecha hasta la que se buscaron medidas de fiscalización

# The day until which the timeline of scheduling decisions was searched, or the day of the brief where that comes first.
m-67d777e3c8 = El día hasta el que se revisó la cronología de decisiones de fiscalización, o la fecha del informe si es anterior.

# Day to which duty steps were looked for
m-5557990531 = Fecha hasta la que se buscaron pasos arancelarios

# The day until which the timeline of tariff steps was searched, or the day of the brief where that comes first.
m-7698a80dbf = El día hasta el que se revisó la cronología de pasos arancelarios, o la fecha del informe si es anterior.

# Day to which events are known
m-ef3884ea6b = Fecha hasta la que se conocen los hechos

# The earliest day until which any of the timelines was searched, or the day of the brief where that comes first.
m-68a34c01d2 = El día más temprano hasta el que se revisó alguna de las cronologías, o la fecha del informe si es anterior.

# Day whose knowledge is shown
m-dac252103f = Fecha cuyo conocimiento se muestra

# The parameter as_of.
m-f05c574819 = El parámetro as_of.

# Days after a step that are looked at
m-1fae489947 = Días posteriores a un paso que se examinan

# Chosen by this brief: events announced up to so many days after a step are counted as near it.
m-1a947e9849 = Elegido por este informe: los hechos anunciados hasta ese número de días después de un paso se cuentan como cercanos a él.

# Days from the last day of known events to the day of the brief
m-3ea9bbe47a = Días desde el último día de hechos conocidos hasta la fecha del informe

# Days from the day to which events are known to the day of the brief.
m-13f8f2370a = Días desde la fecha hasta la que se conocen los hechos hasta la fecha del informe.

# Days of suspended cooperation
m-ff88b52539 = Días de cooperación suspendida

# Days of all spells of suspension; one that goes on is counted to the day of the brief.
m-9497f5f24f = Días de todos los periodos de suspensión; uno que continúa se cuenta hasta la fecha del informe.

# Days on which duty steps on China were announced
m-424e0947f4 = Días en que se anunciaron pasos arancelarios respecto de China

# Days on which a step of a followed duty on China was announced; a step set to come after the days looked at is left out.
m-18ca73b36c = Días en que se anunció un paso de un arancel en seguimiento respecto de China; se excluye un paso previsto para después de los días examinados.

# Days that may lie between known events and the brief
m-d61daf9858 = Días que pueden mediar entre los hechos conocidos y el informe

# Set beside the timelines; a brief further from its known events says so.
m-714cf49cfe = Fijado junto a las cronologías; un informe más alejado de sus hechos conocidos lo indica.

# Days that signposts look back
m-7a3791eb70 = Días hacia atrás que miran las señales

# Days before the day of the brief that are looked at, but not beyond the arrangement itself.
m-093a6d6681 = Días anteriores a la fecha del informe que se examinan, pero no antes del propio entendimiento.

# Days to China's slowest tariff answer
m-d73d9f452d = Días hasta la respuesta arancelaria más tardía de China

# Longest time from the announcement of a step to China's first tariff answer within the days looked at.
m-c6187174b9 = Tiempo más largo desde el anuncio de un paso hasta la primera respuesta arancelaria de China dentro de los días examinados.

# Days to the end of the tariff truce
m-ec48b062ca = Días hasta el fin de la tregua arancelaria

# Days from the day of the brief to the end of the truce; negative once it is over.
m-7cda083775 = Días desde la fecha del informe hasta el fin de la tregua; negativo una vez terminada.

# Days with duty steps that had a new Chinese control near them
m-6eb79ddba3 = Días con pasos arancelarios que tuvieron cerca una nueva medida china de fiscalización

# Of the days with steps, those after which China adopted a control of chemicals within the days looked at.
m-c293de3302 = De los días con pasos, aquellos tras los cuales China adoptó una medida de fiscalización de sustancias químicas dentro de los días examinados.

# Days with duty steps that met a Chinese tariff
m-8e03b6f06b = Días con pasos arancelarios a los que siguió un arancel chino

# Of the days with steps, those with a tariff of China that answers them, announced within the days looked at.
m-f45793301d = De los días con pasos, los que tuvieron un arancel de China que responde a ellos, anunciado dentro de los días examinados.

# Days with entries linked with China
m-f27c5a8c54 = Días con registros vinculados con China

# Days on which an entry linked with China first stood on the list under the order.
m-bc9d5e55fe = Días en que un registro vinculado con China figuró por primera vez en la lista conforme a la orden.

# Deaths after China's control of {n1} average change
m-7222a836a4 = Muertes tras la medida de fiscalización de China de { $n1 } variación media

# Average over the months after it against the course before, in the window of the parameters.
m-d719441741 = Promedio de los meses posteriores respecto de la trayectoria anterior, en la ventana de los parámetros.

# Deaths after China's control of {n1} interval of the change
m-2eed1ed536 = Muertes tras la medida de fiscalización de China de { $n1 } intervalo de la variación

# {n1} interval of the average change in the window of the parameters.
m-3a8c1c21f7 = Intervalo del { $n1 } de la variación media en la ventana de los parámetros.

# Deaths after China's control of {n1} verdict
m-31157726bc = Muertes tras la medida de fiscalización de China de { $n1 } dictamen

# Verdict by the written rule on the change in the window of the parameters.
m-070a4e787f = Dictamen según la regla escrita sobre la variación en la ventana de los parámetros.

# Deaths after the class control as a pulse (long), interval
m-994a8b18f9 = Muertes tras la fiscalización por clase como pulso (largo), intervalo

# {n1} interval of the average change in a pulse of the shortest (short) or longest (long) length stated, all final months before, until the month before the emergency of {m1}.
m-646c7d8f2e = Intervalo del { $n1 } de la variación media en un pulso de la duración más corta (corto) o más larga (largo) indicada, todos los meses definitivos anteriores, hasta el mes previo a la emergencia de { $m1 }.

# Deaths after the class control as a pulse (long), verdict
m-7aca976e82 = Muertes tras la fiscalización por clase como pulso (largo), dictamen

# Verdict by the written rule on that pulse.
m-07fe0632b4 = Dictamen según la regla escrita sobre ese pulso.

# Deaths after the class control as a pulse (short), interval
m-f28d8a4ab9 = Muertes tras la fiscalización por clase como pulso (corto), intervalo

# Deaths after the class control as a pulse (short), verdict
m-83328f60f7 = Muertes tras la fiscalización por clase como pulso (corto), dictamen

# Deaths by state against the year before, middle state
m-8a5a1ec275 = Muertes por estado respecto del año anterior, estado mediano

# Median over the states counted of the change from the year before.
m-66b5f92a5e = Mediana, en los estados contados, de la variación respecto del año anterior.

# Deaths by state against the year before, state with the largest fall
m-253698af05 = Muertes por estado respecto del año anterior, estado con el mayor descenso

# Lowest change from the year before among the states counted.
m-51005b691d = Variación más baja respecto del año anterior entre los estados contados.

# Deaths by state against the year before, state with the smallest fall
m-1443c02ee5 = Muertes por estado respecto del año anterior, estado con el menor descenso

# Highest change from the year before among the states counted.
m-ada39717fa = Variación más alta respecto del año anterior entre los estados contados.

# Deaths from opioids in Canada against the year before
m-79e396abd7 = Muertes por opioides en Canadá respecto del año anterior

# Change of the count of the newest calendar year from the one before.
m-3e29cbb5c1 = Variación del recuento del año calendario más reciente respecto del anterior.

# Deaths from opioids in Canada in the latest whole year
m-b9c2220d16 = Muertes por opioides en Canadá en el último año completo

# Count of the calendar year for all of Canada, small provinces included.
m-3bb5c9f7f4 = Recuento del año calendario para todo Canadá, incluidas las provincias pequeñas.

# Deaths from opioids in Canada in the quarter with most
m-81c26aa780 = Muertes por opioides en Canadá en el trimestre con más muertes

# Highest count of a quarter for all of Canada.
m-d9f47c18dc = Recuento más alto de un trimestre para todo Canadá.

# Deaths from opioids in Canada in the year before the latest whole one
m-3a316acfbc = Muertes por opioides en Canadá en el año anterior al último completo

# Count of the calendar year before, for all of Canada.
m-e2a15bd4ee = Recuento del año calendario anterior, para todo Canadá.

# Deaths from opioids in Canada, four quarters before the latest four
m-371338e114 = Muertes por opioides en Canadá, cuatro trimestres anteriores a los últimos cuatro

# Sum of the four quarters before, as the same file has them.
m-82789df35b = Suma de los cuatro trimestres anteriores, según el mismo archivo.

# Deaths from opioids in Canada, latest four quarters
m-11c4e543fe = Muertes por opioides en Canadá, últimos cuatro trimestres

# Sum of the newest four quarters shown for all of Canada: apparent opioid toxicity deaths.
m-7469a94ece = Suma de los cuatro trimestres más recientes mostrados para todo Canadá: muertes aparentes por toxicidad de opioides.

# Deaths from opioids in Canada, latest four quarters against the four before
m-257b9783b3 = Muertes por opioides en Canadá, últimos cuatro trimestres respecto de los cuatro anteriores

# Change of the sum of the newest four quarters from that of the four before.
m-3d8c2e45a4 = Variación de la suma de los cuatro trimestres más recientes respecto de la de los cuatro anteriores.

# Deaths in as many months before
m-2092dc46bb = Muertes en el mismo número de meses anteriores

# Deaths in the latest months held, as many as are projected; some are read off provisional sums.
m-05c2de79f0 = Muertes en los últimos meses disponibles, tantos como los proyectados; algunas se toman de sumas provisionales.

# Deaths in that December's twelve months, as reported
m-d7db1a6480 = Muertes en los doce meses hasta ese diciembre, según lo notificado

# Reported {n1}-month sum to December of the latest year that also has final counts.
m-0124201626 = Suma notificada de { $n1 } meses hasta diciembre del último año que también tiene recuentos definitivos.

# Deaths in the half year after China's control of {n1} verdict
m-9cbf8c7834 = Muertes en el semestre posterior a la medida de fiscalización de China de { $n1 } dictamen

# Verdict by the written rule on the change over the six months after it.
m-32f74912f8 = Dictamen según la regla escrita sobre la variación en los seis meses posteriores.

# Average over the six months after it against the course before.
m-5e2a41ac7a = Promedio de los seis meses posteriores respecto de la trayectoria anterior.

# Deaths in the latest year final both ways, sum of the states
m-9d5d6e82bc = Muertes en el último año definitivo en ambos archivos, suma de los estados

# Sum of the months by state that are shown, in the newest year final in both files.
m-43f62aa934 = Suma de los meses por estado que se muestran, en el año más reciente que es definitivo en ambos archivos.

# Deaths in the latest year final both ways, United States
m-eafaef3b9f = Muertes en el último año definitivo en ambos archivos, Estados Unidos

# Final national count of that year.
m-94f91ca9cd = Recuento nacional definitivo de ese año.

# Deaths in the months observed since
m-3160f338fd = Muertes en los meses observados desde entonces

# Deaths in the months projected a year before this brief that have come; some are read off provisional sums.
m-9656d094cf = Muertes en los meses proyectados un año antes de este informe que ya han transcurrido; algunas se toman de sumas provisionales.

# Deaths in the months projected, interval of hold
m-a7f924d7d2 = Muertes en los meses proyectados, intervalo de continuidad

# {n1} interval of the simulated totals of the months projected, scenario hold.
m-2da2212c35 = Intervalo del { $n1 } de los totales simulados de los meses proyectados, escenario de continuidad.

# Deaths in the months projected, scenario arithmetic
m-5e4f3a5f17 = Muertes en los meses proyectados, escenario aritmético

# Middle of the simulated totals of the months projected, multiplied by the stated assumption.
m-da8440cbf3 = Mediana de los totales simulados de los meses proyectados, multiplicada por el supuesto indicado.

# Deaths in the months projected, scenario break
m-928183170e = Muertes en los meses proyectados, escenario de ruptura

# Deaths in the months projected, scenario hold
m-21709f2011 = Muertes en los meses proyectados, escenario de continuidad

# Deaths in the months projected, scenario upside
m-1ed0e575c8 = Muertes en los meses proyectados, escenario de ampliación

# Deaths in those months, read off predicted sums
m-8963aa3e95 = Muertes en esos meses, tomadas de las sumas predichas

# Predicted {n1}-month sums of that file differenced, those months added up.
m-15a12aed0e = Sumas predichas de { $n1 } meses de ese archivo, diferenciadas, con esos meses sumados.

# Deaths in those months, read off reported sums
m-b6bc2b7841 = Muertes en esos meses, tomadas de las sumas notificadas

# Reported {n1}-month sums of that file differenced, those months added up.
m-50b83ad953 = Sumas notificadas de { $n1 } meses de ese archivo, diferenciadas, con esos meses sumados.

# Deaths in twelve months a year before, as reported
m-ae414b80c7 = Muertes en doce meses un año antes, según lo notificado

# Reported sum of the twelve months that end a year before the latest, as read on this day.
m-f181c2195c = Suma notificada de los doce meses que terminan un año antes de los últimos, según la lectura de esta fecha.

# Deaths in twelve months, as the publisher predicts them
m-4d6a4f1e8c = Muertes en doce meses, según la predicción del organismo emisor

# The publisher's own prediction of the sum that is completed, as its newest file has it.
m-de1083c420 = La predicción del propio organismo emisor de la suma que se completa, según su archivo más reciente.

# Deaths in twelve months, completed
m-598680e3a6 = Muertes en doce meses, completadas

# Latest open {n1}-month sum completed for records still to come: by how earlier sums grew from the same age on between the kept files, else as the publisher predicts it. Growth past the settled age is not in it.
m-1e727a8300 = Última suma abierta de { $n1 } meses completada con los registros aún por llegar: según cómo crecieron sumas anteriores desde la misma antigüedad entre los archivos conservados o, en su defecto, según la predicción del organismo emisor. No incluye el crecimiento posterior a la antigüedad de asentamiento.

# Deaths in twelve months, completed, against a year before
m-3aaeacd7f4 = Muertes en doce meses, completadas, respecto de un año antes

# Completed sum of the latest open twelve months against the sum of a year before, as read on this day.
m-d95ea7719e = Suma completada de los últimos doce meses abiertos respecto de la suma de un año antes, según la lectura de esta fecha.

# Deaths in twelve months, completed: interval
m-99dc80ad2c = Muertes en doce meses, completadas: intervalo

# {n1} interval of the nowcast: Student's t on the log scale, each spell between two kept files counting once. The publisher prints none for its prediction.
m-6dc891bff3 = Intervalo del { $n1 } de la previsión en tiempo real: t de Student en escala logarítmica, en que cada periodo entre dos archivos conservados cuenta una vez. El organismo emisor no imprime ninguno para su predicción.

# Deaths in twelve months, reported so far
m-de93753667 = Muertes en doce meses, notificadas hasta ahora

# Reported sum of the latest twelve months, as the newest provisional file has it; it still grows.
m-9f791a210c = Suma notificada de los últimos doce meses, según el archivo provisional más reciente; sigue creciendo.

# Deaths projected for the months observed since
m-feb5828c8a = Muertes proyectadas para los meses observados desde entonces

# Middle of the simulated totals of these months, with its {n1} interval.
m-2e8ade40b2 = Mediana de los totales simulados de estos meses, con su intervalo del { $n1 }.

# Deaths stated against final deaths, longest length
m-c14126cb08 = Muertes indicadas respecto de las muertes definitivas, duración más larga

# The same over the longest length.
m-ac07c2de8d = Lo mismo en la duración más larga.

# Deaths stated against final deaths, shortest length
m-2033d8e551 = Muertes indicadas respecto de las muertes definitivas, duración más corta

# Deaths that are said not to have happened, over themselves plus final deaths in the shortest length from the month of the control on.
m-e9961ce156 = Muertes que se dice que no ocurrieron, entre ellas mismas más las muertes definitivas en la duración más corta desde el mes de la medida.

# Deaths stated as a share of the estimate's base
m-5f59026699 = Muertes indicadas como proporción de la base de la estimación

# Deaths that are said not to have happened over the deaths that the estimate is set against.
m-bb99b990b0 = Muertes que se dice que no ocurrieron entre las muertes con las que se contrasta la estimación.

# Deaths that the counts by state withhold
m-1070592493 = Muertes que omiten los recuentos por estado

# Share of the national count that the sum of the states lacks, in the newest year final in both files.
m-c89d200ab5 = Proporción del recuento nacional que falta en la suma de los estados, en el año más reciente que es definitivo en ambos archivos.

# Deaths that the estimate is set against
m-0d7179d66e = Muertes con las que se contrasta la estimación

# Deaths from the control to the end of its longest length that the estimate is reported to start from.
m-6091fb6b27 = Muertes desde la medida hasta el final de su duración más larga de las que, según informes, parte la estimación.

# Deaths that the estimate says did not happen
m-afceba07f9 = Muertes que, según la estimación, no ocurrieron

# Largest number of deaths fewer that the estimate is reported to state.
m-4704393b5d = Mayor número de muertes menos que, según informes, indica la estimación.

# Distance of the scenarios for seizures as a share of the interval of hold
m-c99448d938 = Distancia entre los escenarios de las incautaciones como proporción del intervalo de continuidad

# Highest less lowest middle total of the scenarios, over the width of the {n1} interval of hold.
m-b8511f27c8 = El total mediano más alto menos el más bajo de los escenarios, entre la amplitud del intervalo del { $n1 } de continuidad.

# Documents of the Federal Register found
m-2905e4f07a = Documentos del Registro Federal encontrados

# Documents in the copy that answer to words on drugs, precursors and the fentanyl tariff; not each of them schedules or taxes anything.
m-efe4223c5e = Documentos de la copia que responden a palabras sobre drogas, precursores y el arancel vinculado al fentanilo; no cada uno de ellos fiscaliza o grava algo.

# Documents that the timelines cite in months covered
m-3d5ee64644 = Documentos que las cronologías citan en meses cubiertos

# Documents of the Federal Register that rows on controls and tariff steps link to, with a source date in a month that the copy covers.
m-4e9f1575b1 = Documentos del Registro Federal a los que enlazan las filas sobre medidas de fiscalización y pasos arancelarios, con una fecha de la fuente en un mes que abarca la copia.

# Drug cases solved in China in that newest year
m-72bf0e96dc = Casos de drogas resueltos en China en ese año más reciente

# Drug crimes of all kinds that were solved, by the annual report.
m-fa1738db61 = Delitos de drogas de todo tipo que se resolvieron, según el informe anual.

# Drug suspects arrested in China in the newest year held
m-066ca2e5e6 = Sospechosos de drogas detenidos en China en el último año disponible

# Suspects in cases of all drugs, by the annual report.
m-977007ccde = Sospechosos en casos de todas las drogas, según el informe anual.

# Drugs seized in China in the newest year held
m-18de635ade = Drogas incautadas en China en el último año disponible

# All drugs, by the report published last.
m-e094644cfd = Todas las drogas, según el informe publicado más recientemente.

# Drugs seized in China in the newest year held, by an earlier figure
m-12df8b455c = Drogas incautadas en China en el último año disponible, según una cifra anterior

# All drugs of the same year, by the office that published first.
m-d07a602bef = Todas las drogas del mismo año, según la oficina que publicó primero.

# Duties on all goods from China that are not tied to fentanyl
m-41e5014b90 = Aranceles a todas las mercancías de China no vinculados al fentanilo

# Sum of the rates in force on the day of the brief of the duties followed here without the fentanyl duty, in percent of value; zero where none is.
m-2632a0fbd8 = Suma de las tasas en vigor en la fecha del informe de los aranceles aquí seguidos sin el arancel vinculado al fentanilo, en porcentaje del valor; cero si no hay ninguno.

# Earliest month of the shift to the lower level of deaths
m-47ca80d712 = Mes más temprano del cambio al nivel más bajo de muertes

# Lower end of the {n1} interval of the month of that shift.
m-f260b0ebb5 = Límite inferior del intervalo del { $n1 } del mes de ese cambio.

# Emergency visits coded as fentanyl overdoses in ten thousand visits, a year before the latest month
m-2c9db33840 = Visitas a urgencias codificadas como sobredosis de fentanilo por cada diez mil visitas, un año antes del último mes

# The same rate in the same month one year earlier.
m-0ad5b4e8ad = La misma tasa en el mismo mes del año anterior.

# Emergency visits coded as fentanyl overdoses in ten thousand visits, latest month
m-580d2ac0ab = Visitas a urgencias codificadas como sobredosis de fentanilo por cada diez mil visitas, último mes

# Visits for non-fatal overdoses that are coded as of fentanyl, in ten thousand visits.
m-d95a4b4614 = Visitas por sobredosis no mortales codificadas como de fentanilo, por cada diez mil visitas.

# Emergency visits for opioid overdoses against the same month a year before
m-0febf2644e = Visitas a urgencias por sobredosis de opioides respecto del mismo mes del año anterior

# Change of the rate from the same month one year earlier; the jurisdictions may differ.
m-2600113ed5 = Variación de la tasa respecto del mismo mes del año anterior; las jurisdicciones pueden diferir.

# Emergency visits for opioid overdoses in ten thousand visits, a year before the latest month
m-a2ed95662b = Visitas a urgencias por sobredosis de opioides por cada diez mil visitas, un año antes del último mes

# Emergency visits for opioid overdoses in ten thousand visits, average of the latest twelve months
m-d7773455fe = Visitas a urgencias por sobredosis de opioides por cada diez mil visitas, promedio de los últimos doce meses

# The publisher's average of the twelve months that end with the newest month.
m-49c1235fd3 = Promedio del organismo emisor para los doce meses que terminan en el mes más reciente.

# Emergency visits for opioid overdoses in ten thousand visits, latest month
m-2a04bcafc1 = Visitas a urgencias por sobredosis de opioides por cada diez mil visitas, último mes

# Visits for non-fatal opioid overdoses in ten thousand visits to emergency departments, jurisdictions that take part.
m-d3adc8dce0 = Visitas por sobredosis de opioides no mortales por cada diez mil visitas a los servicios de urgencias, jurisdicciones participantes.

# Latest day to which an announced truce or extension runs.
m-d9a0205669 = Último día hasta el que rige una tregua o prórroga anunciada.

# End of the twelve months with most deaths, first state
m-beea08cf45 = Fin de los doce meses con más muertes, primer estado

# Earliest among the states counted of the last month of the twelve months with most deaths.
m-b18981d22e = El más temprano, entre los estados contados, del último mes de los doce meses con más muertes.

# End of the twelve months with most deaths, last state
m-c05ec14af8 = Fin de los doce meses con más muertes, último estado

# Latest among the states counted of the last month of the twelve months with most deaths.
m-5edc61269c = El más tardío, entre los estados contados, del último mes de los doce meses con más muertes.

# End of the twelve months with most deaths, United States
m-8408cabbdc = Fin de los doce meses con más muertes, Estados Unidos

# Last month of the twelve final months with most deaths.
m-4b2f7f073c = Último mes de los doce meses definitivos con más muertes.

# End of the twelve months with the highest rate of emergency visits for opioid overdoses
m-e478969169 = Fin de los doce meses con la tasa más alta de visitas a urgencias por sobredosis de opioides

# Month with which the highest average of twelve months ends.
m-64e4667694 = Mes en que termina el promedio más alto de doce meses.

# Entities in China and Hong Kong sanctioned by the United States
m-be1548e234 = Entidades en China y Hong Kong sancionadas por los Estados Unidos

# Firms and groups named in designations over fentanyl, added up over the actions.
m-f11f556985 = Empresas y grupos nombrados en designaciones por fentanilo, sumados en las acciones.

# Entries gone before the last capture
m-d6e765d8f4 = Registros retirados antes de la última captura

# Of the entries under the order, those whose last day on the list is earlier than the last capture.
m-eafe124cc1 = De los registros conforme a la orden, aquellos cuyo último día en la lista es anterior a la última captura.

# Entries linked with China
m-0e787fc3a2 = Registros vinculados con China

# Of these entries, those whose remarks name China as nationality or place of registration; an entry without the remark may be linked too.
m-c5bb787541 = De estos registros, aquellos cuyas observaciones nombran a China como nacionalidad o lugar de constitución; un registro sin esa observación también puede estar vinculado.

# Entries that stood on the list before, under another programme
m-d96ff72709 = Registros que ya figuraban en la lista, en otro programa

# Of the entries under the order, those that were on the list before they came under it.
m-113348f8ee = De los registros conforme a la orden, los que ya figuraban en la lista antes de quedar sujetos a ella.

# Entries under the order on the drug trade
m-6b7db848a4 = Registros conforme a la orden sobre el narcotráfico

# Persons, firms and vessels that first stood on the list under Executive Order {n1} by the last capture, for any drug.
m-411972cc00 = Personas, empresas y embarcaciones que figuraron por primera vez en la lista conforme a la Orden Ejecutiva { $n1 } hasta la última captura, por cualquier droga.

# Entries with Mexico in their remarks
m-3b742b696f = Registros con México en sus observaciones

# Of the entries under the order, those whose remarks name Mexico.
m-174f6b9194 = De los registros conforme a la orden, aquellos cuyas observaciones nombran a México.

# Error of the publisher's predictions over that of the sum of a year before
m-f855b7c33b = Error de las predicciones del organismo emisor entre el de la suma de un año antes

# Mean absolute error over that of the sum of a year before, as known then.
m-099b56f405 = Error absoluto medio entre el de la suma de un año antes, según lo conocido entonces.

# Event that acts are counted from
m-1b81fb02fd = Hecho desde el que se cuentan los actos

# The newest of the turns that are counted from, of those known on the day of the brief.
m-386893774a = El más reciente de los hechos de referencia desde los que se cuenta, entre los conocidos en la fecha del informe.

# Event that the ledger counts from
m-8aff7712d6 = Hecho desde el que cuenta el registro

# Events near a duty step that are no answer to it, median
m-cbac2c2f7a = Hechos cercanos a un paso arancelario que no son respuesta a él, mediana

# Median over the days with steps of truces, controls, rulings, other steps, answers to other steps and cooperation events in the days looked at.
m-5c47f51931 = Mediana, en los días con pasos, de treguas, medidas de fiscalización, resoluciones, otros pasos, respuestas a otros pasos y hechos de cooperación en los días examinados.

# Events of both governments in the last twelve months covered
m-ef610d2687 = Hechos de ambos gobiernos en los últimos doce meses abarcados

# Events of the two alone, without suspensions and without those only planned.
m-7496960b6e = Hechos de los dos solos, sin suspensiones y sin los solo previstos.

# Events of both governments on drug control without fentanyl named
m-e731cf305a = Hechos de ambos gobiernos sobre fiscalización de drogas sin mención del fentanilo

# Of these events, those on drug control whose row does not name fentanyl.
m-8de66158ec = De estos hechos, los relativos a la fiscalización de drogas cuya fila no nombra el fentanilo.

# Events of both governments on other subjects
m-c43db91dba = Hechos de ambos gobiernos sobre otros temas

# Of these events, those whose row names no drug.
m-fbb5b80d65 = De estos hechos, aquellos cuya fila no nombra ninguna droga.

# Events of both governments that name fentanyl
m-687759d2ee = Hechos de ambos gobiernos que nombran el fentanilo

# Of these events, those whose row names fentanyl, its precursors or fentanyl-type substances.
m-a8b1e12fa5 = De estos hechos, aquellos cuya fila nombra el fentanilo, sus precursores o sustancias del tipo del fentanilo.

# Events of both together in the last twelve months covered
m-59a48d2cb7 = Hechos de ambas partes en conjunto en los últimos doce meses abarcados

# Public events of the United States and China together that began in the twelve months to the last day covered; suspensions and plans are not counted.
m-9459e3d827 = Hechos públicos de los Estados Unidos y China en conjunto que comenzaron en los doce meses hasta el último día abarcado; no se cuentan suspensiones ni planes.

# Events with a country in focus
m-a7c1570bc2 = Hechos con un país de interés

# Public events that name a country in focus; suspensions and plans are not counted.
m-b71e461001 = Hechos públicos que nombran un país de interés; no se cuentan suspensiones ni planes.

# Expected growth of the newest year of identifications
m-8ba68fc089 = Crecimiento esperado del año más reciente de identificaciones

# By one curve over age, fitted to how earlier years grew between their readings; up to an age of {n1} months.
m-e9faec95a4 = Según una curva sobre la antigüedad, ajustada a cómo crecieron años anteriores entre sus lecturas; hasta una antigüedad de { $n1 } meses.

# Expected growth of the year before the newest
m-630873324a = Crecimiento esperado del año anterior al más reciente

# By the same curve over age, from the age at which the newest query reads it.
m-25c35b8077 = Según la misma curva sobre la antigüedad, desde la antigüedad a la que lo lee la consulta más reciente.

# Export rows without a weight
m-3cc28a1428 = Filas de exportación sin peso

# Rows of the lines compared that have a value and no weight, so that they give no unit value.
m-378869cc87 = Filas de las subpartidas comparadas que tienen valor y no peso, por lo que no dan un valor unitario.

# False alarms to expect in a year, at most
m-bc8f6be8be = Falsas alarmas que cabe esperar en un año, como máximo

# Twelve over the stated months between false alarms, added up over the series watched.
m-90620743c6 = Doce entre los meses establecidos entre falsas alarmas, sumado en las series vigiladas.

# Fentanyl duty (IEEPA): rate on the day of this brief
m-44a4acfb93 = Arancel vinculado al fentanilo (IEEPA): tasa en la fecha de este informe

# Rate of the step in force on the day of the brief, in percent of value; zero where none is.
m-a3b7de8910 = Tasa del paso en vigor en la fecha del informe, en porcentaje del valor; cero si no hay ninguno.

# Fentanyl in the seizures of Air and Marine Operations, against the fiscal year before
m-042fa3b91c = Fentanilo en las incautaciones de Operaciones Aéreas y Marítimas, respecto del año fiscal anterior

# Change of the weight of the latest complete fiscal year from the one before.
m-d490c10e29 = Variación del peso del último año fiscal completo respecto del anterior.

# Fentanyl in the seizures of Air and Marine Operations, fiscal year before the latest complete one
m-c975b78eaa = Fentanilo en las incautaciones de Operaciones Aéreas y Marítimas, año fiscal anterior al último completo

# Weight in the file of Air and Marine Operations in the fiscal year before.
m-93c9611345 = Peso en el archivo de Operaciones Aéreas y Marítimas en el año fiscal anterior.

# Fentanyl in the seizures of Air and Marine Operations, latest complete fiscal year
m-bf1287ba73 = Fentanilo en las incautaciones de Operaciones Aéreas y Marítimas, último año fiscal completo

# Weight in the file of Air and Marine Operations; many of these seizures stand in the nationwide file too.
m-fe48b5ada7 = Peso en el archivo de Operaciones Aéreas y Marítimas; muchas de estas incautaciones figuran también en el archivo nacional.

# Fentanyl pills seized in Mexico since {m1}, as its cabinet says
m-b1cbed29a3 = Pastillas de fentanilo incautadas en México desde { $m1 }, según su Gabinete de Seguridad

# Newest cumulative figure for pills; the cabinet says more than.
m-0c76f1d4d9 = Cifra acumulada más reciente de pastillas; el Gabinete dice “más de”.

# Fentanyl projected for the months observed since
m-d8dd49bc47 = Fentanilo proyectado para los meses observados desde entonces

# Fentanyl projected for the months that have passed, interval
m-d028afff69 = Fentanilo proyectado para los meses transcurridos, intervalo

# {n1} interval of the simulated totals of these months.
m-5851caba3a = Intervalo del { $n1 } de los totales simulados de estos meses.

# Fentanyl projected for the months that have passed, scenario hold
m-6cb1f6a0c6 = Fentanilo proyectado para los meses transcurridos, escenario de continuidad

# Middle of the simulated totals of these months, projected from the monthly file alone.
m-8f9b0fa630 = Mediana de los totales simulados de estos meses, proyectados solo con el archivo mensual.

# Fentanyl seized a year before the full months since the Busan meeting
m-5b2c75dc07 = Fentanilo incautado un año antes de los meses completos desde la reunión de Busan

# Weight seized in the same months one year earlier.
m-c379934952 = Peso incautado en los mismos meses del año anterior.

# Fentanyl seized a year before the months of the aggregate
m-ae1dd6fa38 = Fentanilo incautado un año antes de los meses del agregado

# Weight in the monthly file of the months that the aggregate's newest year covers, one year earlier.
m-d0c7741691 = Peso en el archivo mensual de los meses que abarca el año más reciente del agregado, un año antes.

# Fentanyl seized a year before the months since the Busan meeting that the aggregate reaches
m-7191827414 = Fentanilo incautado un año antes de los meses desde la reunión de Busan que alcanza el agregado

# Weight in the monthly file of the same months one year earlier.
m-de70e32c4f = Peso en el archivo mensual de los mismos meses del año anterior.

# Fentanyl seized in as many months before
m-1a46788cff = Fentanilo incautado en el mismo número de meses anteriores

# Weight seized in the latest months held, as many as are projected; some may be provisional.
m-3cde1c27d9 = Peso incautado en los últimos meses disponibles, tantos como los proyectados; algunos pueden ser provisionales.

# Fentanyl seized in Mexico since {m1}, as its cabinet says
m-641417c1a0 = Fentanilo incautado en México desde { $m1 }, según su Gabinete de Seguridad

# Newest cumulative weight of fentanyl, apart from pills.
m-0b4b545048 = Peso acumulado más reciente de fentanilo, aparte de las pastillas.

# Fentanyl seized in the fiscal year with the most
m-4789ca5b7d = Fentanilo incautado en el año fiscal con el mayor peso

# Weight seized in the complete fiscal year with the highest weight.
m-38bd39825f = Peso incautado en el año fiscal completo con el mayor peso.

# Fentanyl seized in the latest complete fiscal year
m-6c0046967f = Fentanilo incautado en el último año fiscal completo

# Weight seized in the newest fiscal year of which all twelve months are held.
m-d1240e080d = Peso incautado en el año fiscal más reciente del que se dispone de los doce meses.

# Fentanyl seized in the latest complete fiscal year, against the year with the most
m-80720d2414 = Fentanilo incautado en el último año fiscal completo, respecto del año con el mayor peso

# Change of the weight of the newest complete fiscal year from that of the highest one.
m-b6eda8f82f = Variación del peso del año fiscal completo más reciente respecto del más alto.

# Fentanyl seized in the latest month
m-6e180e8543 = Fentanilo incautado en el último mes

# Weight of the seized material in the newest month of the files, all components and borders.
m-4f7cf578f7 = Peso del material incautado en el mes más reciente de los archivos, todos los componentes y fronteras.

# Fentanyl seized in the months held of the newest fiscal year, against the same months a year before
m-2bb81d687a = Fentanilo incautado en los meses disponibles del año fiscal más reciente, respecto de los mismos meses del año anterior

# Change of the weight from the same months one year earlier.
m-2a04b5a3ab = Variación del peso respecto de los mismos meses del año anterior.

# Fentanyl seized in the months observed since
m-c8d6a10b4f = Fentanilo incautado en los meses observados desde entonces

# Weight in the months projected a year before this brief that have come; some may be provisional.
m-bcb5985d3c = Peso en los meses proyectados un año antes de este informe que ya transcurrieron; algunos pueden ser provisionales.

# Fentanyl seized in the months projected, interval of hold
m-77eed563a2 = Fentanilo incautado en los meses proyectados, intervalo del escenario de continuidad

# Fentanyl seized in the months projected, scenario arithmetic
m-3769ab5dd0 = Fentanilo incautado en los meses proyectados, escenario aritmético

# Fentanyl seized in the months projected, scenario break
m-5968f45ea0 = Fentanilo incautado en los meses proyectados, escenario de ruptura

# Fentanyl seized in the months projected, scenario hold
m-75936f26a8 = Fentanilo incautado en los meses proyectados, escenario de continuidad

# Fentanyl seized in the months projected, scenario upside
m-0105474591 = Fentanilo incautado en los meses proyectados, escenario de ampliación

# Fentanyl seized in the newest fiscal year of the aggregate file
m-b2a62b09e0 = Fentanilo incautado en el año fiscal más reciente del archivo agregado

# Weight of the newest fiscal year in the aggregate, all components and borders; of an open year, what the file reached.
m-1a6bf31dc9 = Peso del año fiscal más reciente del agregado, todos los componentes y fronteras; si el año está abierto, hasta donde llegaba el archivo.

# Fentanyl seized in the newest year of the aggregate, against the same months a year before
m-31b112ab22 = Fentanilo incautado en el año más reciente del agregado, frente a los mismos meses del año anterior

# Weight of the aggregate's newest year against that of the same months one year earlier in the monthly file.
m-9ea22c43b8 = Peso del año más reciente del agregado frente al de los mismos meses del año anterior en el archivo mensual.

# Fentanyl seized in the projected months that have passed
m-397a468094 = Fentanilo incautado en los meses proyectados que ya transcurrieron

# Weight of the aggregate's newest fiscal year less that of the months which the monthly file holds.
m-45958d7392 = Peso del año fiscal más reciente del agregado menos el de los meses que contiene el archivo mensual.

# Fentanyl seized nationwide, against the year before, in the latest fiscal year of Air and Marine Operations
m-f5c37656fd = Fentanilo incautado en todo el país, frente al año anterior, en el último año fiscal de Operaciones Aéreas y Marítimas

# Change of the weight in the nationwide file in the same fiscal year.
m-3b7187d2e2 = Variación del peso en el archivo nacional en el mismo año fiscal.

# Fentanyl seized since the Busan meeting by the aggregate, against the same months a year before
m-a55af5081c = Fentanilo incautado desde la reunión de Busan según el agregado, frente a los mismos meses del año anterior

# Weight since the meeting by the aggregate against that of the same months one year earlier in the monthly file.
m-5949ebfc6c = Peso desde la reunión según el agregado frente al de los mismos meses del año anterior en el archivo mensual.

# Fentanyl seized since the Busan meeting, against the same months a year before
m-561686ba5c = Fentanilo incautado desde la reunión de Busan, frente a los mismos meses del año anterior

# Fentanyl seized since the Busan meeting, by the aggregate
m-909308bd3e = Fentanilo incautado desde la reunión de Busan, según el agregado

# Weight of the aggregate's newest year less the months of that year up to the meeting, which the monthly file holds.
m-3e029906ac = Peso del año más reciente del agregado menos los meses de ese año hasta la reunión, que contiene el archivo mensual.

# Fentanyl seized since the Busan meeting, full months
m-9d9fca6137 = Fentanilo incautado desde la reunión de Busan, meses completos

# Weight seized in at most twelve full months since the meeting whose month one year earlier is held.
m-e7ba08c45c = Peso incautado en un máximo de doce meses completos desde la reunión para los que se tiene el mismo mes del año anterior.

# Figures in both releases
m-ce4c691ba4 = Cifras en ambas ediciones

# Results with the same key and unit, without those of the front page.
m-58f319ab64 = Resultados con la misma clave y unidad, sin los de la portada.

# Files that the error of completions rests on
m-ee99487e94 = Archivos en que se basa el error de las sumas completadas

# Earlier files from which those sums were completed.
m-e427e8032f = Archivos anteriores a partir de los cuales se completaron esas sumas.

# Files with past predictions of the publisher, deaths falling
m-6771d4373c = Archivos con predicciones anteriores del organismo emisor, muertes en descenso

# Earlier files that those predictions stand in.
m-d4078fb74c = Archivos anteriores que contienen esas predicciones.

# Files with past predictions of the publisher, deaths rising
m-6b5eced4cc = Archivos con predicciones anteriores del organismo emisor, muertes en aumento

# Final deaths against the year before
m-0e62fa5be9 = Muertes definitivas frente al año anterior

# Final deaths of the latest final year against those of the year before it.
m-dff0533288 = Muertes definitivas del último año definitivo frente a las del año anterior.

# Final deaths in the latest final year
m-7d10a23fb6 = Muertes definitivas en el último año definitivo

# Final monthly counts of that calendar year, added up.
m-3ff193bd08 = Suma de los recuentos mensuales definitivos de ese año calendario.

# Final deaths in the latest year that also has a December sum
m-e4267d0bd9 = Muertes definitivas en el último año que también tiene suma a diciembre

# Final monthly counts of the same calendar year, added up.
m-4a935cd32d = Suma de los recuentos mensuales definitivos del mismo año calendario.

# Final deaths in the same months
m-8c70435f9b = Muertes definitivas en los mismos meses

# Final deaths that involved synthetic opioids (T{n1}) in the months of that base.
m-e0e7112226 = Muertes definitivas relacionadas con opioides sintéticos (T{ $n1 }) en los meses de esa base.

# Final deaths in the year before the latest final year
m-d87eea2bec = Muertes definitivas en el año anterior al último año definitivo

# Final monthly counts of the calendar year before, added up; twelve months are asked for.
m-c759bb1123 = Suma de los recuentos mensuales definitivos del año calendario anterior; se exigen doce meses.

# Firms in the countries in focus charged over supply
m-c511ae0f2f = Empresas en los países de interés acusadas por suministro

# Firms in US announcements on supply from a country in focus. A charge is not a conviction.
m-346e8d3969 = Empresas en comunicados de los Estados Unidos sobre suministro desde un país de interés. Una acusación no es una condena.

# Firms named in US charges over supply from China
m-ac1e1e57ff = Empresas mencionadas en acusaciones de los Estados Unidos por presunto suministro desde China

# Firms and groups added up over the announcements; a firm charged twice counts twice.
m-8a09417a28 = Empresas y grupos sumados en todos los comunicados; una empresa acusada dos veces cuenta dos veces.

# Firms on the list linked with China
m-96b56a7077 = Empresas de la lista vinculadas con China

# Of the entries linked with China, those that are no persons.
m-fd6659abcd = De los registros vinculados con China, los que no son personas.

# First day of the duty on listed lines of precursors
m-e4615847db = Primer día del arancel sobre fracciones de precursores en las listas

# First day of the duty of the earliest of these lists, whatever its rate was later.
m-3735734336 = Primer día del arancel de la más antigua de estas listas, cualquiera que haya sido después su tasa.

# First day of the fentanyl duty
m-df57ee9d4b = Primer día del arancel vinculado al fentanilo

# Day on which the first step of the US fentanyl duty on goods from China took effect.
m-fae1dd1c7b = Día en que entró en vigor el primer paso del arancel estadounidense vinculado al fentanilo sobre las mercancías de China.

# First day of the highest modelled tariff rate
m-d8c59589ed = Primer día de la tasa arancelaria modelada más alta

# First day with the highest effective rate on all imports.
m-f08af1e0dd = Primer día con la tasa efectiva más alta sobre todas las importaciones.

# First day of the licence for North America
m-b2e9fbc580 = Primer día de la licencia para América del Norte

# Day in effect of the first step of the part for the United States, Mexico and Canada.
m-c8699ed775 = Día de entrada en vigor del primer paso de la parte relativa a los Estados Unidos, México y Canadá.

# First day with entries under the order on the drug trade
m-ffc461994b = Primer día con registros conforme a la orden sobre el tráfico de drogas

# Day of the first capture of the list with an entry under Executive Order {n1}; it lies up to some days after the action.
m-e02795ae02 = Día de la primera captura de la lista con un registro conforme a la Orden Ejecutiva { $n1 }; puede ser unos días posterior a la medida.

# First fiscal year for which the purity of powder is stated
m-b8c764620e = Primer año fiscal para el que se indica la pureza del polvo

# The oldest whole fiscal year among DEA's figures on purity, where there are two or more.
m-0ffed733a4 = El año fiscal completo más antiguo entre las cifras de pureza de la DEA, cuando hay dos o más.

# First full month since the Busan meeting in the aggregate
m-de6082105f = Primer mes completo desde la reunión de Busan en el agregado

# The month after that of the meeting, where the aggregate's newest year holds it.
m-49c0fe1893 = El mes siguiente al de la reunión, si lo contiene el año más reciente del agregado.

# First half-year of identifications held
m-6b5abbcb6a = Primer semestre disponible de identificaciones

# The oldest half-year of the query.
m-be0aa64e9b = El semestre más antiguo de la consulta.

# First month at the lower level of deaths
m-6a92944ac0 = Primer mes en el nivel inferior de muertes

# First downward shift after the last upward one in the level of the latest sixty final months, searched at every month with a cost for counts (Poisson likelihood with a dispersion); season not removed.
m-fb597b3b73 = Primer cambio a la baja posterior al último al alza en el nivel de los últimos sesenta meses definitivos, buscado en cada mes con un costo para recuentos (verosimilitud de Poisson con dispersión); sin ajuste por estacionalidad.

# First month at the lower level of deaths, by the other reading
m-0eb98e0fba = Primer mes en el nivel inferior de muertes, según la otra lectura

# The same search on the log scale, with squared distances that stop growing at three long-run standard deviations, so that single outliers cannot drive it.
m-70c444ef1a = La misma búsqueda en escala logarítmica, con distancias al cuadrado que dejan de crecer a las tres desviaciones estándar de largo plazo, para que los valores atípicos aislados no la determinen.

# First month compared between the files
m-70dbbc8017 = Primer mes comparado entre los archivos

# The oldest month that both files hold and whose fiscal year was open in the earlier one.
m-a8b91b804e = El mes más antiguo que contienen ambos archivos y cuyo año fiscal estaba abierto en el anterior.

# First month held of the newest fiscal year
m-2dd358561f = Primer mes disponible del año fiscal más reciente

# October, with which the fiscal year of the newest month begins.
m-b40a2a6bb2 = Octubre, con el que comienza el año fiscal del mes más reciente.

# First month of deaths projected
m-30bc1be3da = Primer mes de muertes proyectado

# Month after the latest one held, final or read off provisional sums.
m-0d3e40040b = Mes siguiente al último disponible, definitivo o deducido de sumas provisionales.

# First month of deaths projected a year before this brief
m-6f116a5ca1 = Primer mes de muertes proyectado un año antes de este informe

# Month after the last one known then.
m-938be2b5b2 = Mes siguiente al último conocido entonces.

# First month of deaths read off predicted sums
m-aaabae5295 = Primer mes de muertes deducido de sumas predichas

# First of those months.
m-78b30bae14 = El primero de esos meses.

# First month of deaths that was projected
m-66dd7536a4 = Primer mes de muertes que fue proyectado

# Earliest month that a scored projection is of.
m-79775cf7af = El primer mes al que se refiere una proyección evaluada.

# First month of seizures held
m-17af7effa2 = Primer mes de incautaciones disponible

# The oldest month of the files.
m-79a076c676 = El mes más antiguo de los archivos.

# First month of seizures projected
m-088e4d16e9 = Primer mes de incautaciones proyectado

# Month after the latest one held.
m-f1d2ddc29e = Mes siguiente al último disponible.

# First month of seizures projected a year before this brief
m-64b74049ee = Primer mes de incautaciones proyectado un año antes de este informe

# First month of seizures that was projected
m-31e7703a02 = Primer mes de incautaciones que fue proyectado

# First month of the fall in deaths from opioids in Canada, like for like
m-60d741c2c2 = Primer mes del descenso de las muertes por opioides en Canadá, en términos comparables

# First month of the latest unbroken run of quarters below the same quarter a year before; one quarter is no run.
m-16e0d96d6e = Primer mes de la última serie ininterrumpida de trimestres inferiores al mismo trimestre del año anterior; un solo trimestre no constituye una serie.

# First month of the fall in deaths, like for like
m-f34dbda8bb = Primer mes del descenso de las muertes, en términos comparables

# First month of the latest unbroken run of final months below the same month a year before.
m-77f43ed8e6 = Primer mes de la última serie ininterrumpida de meses definitivos inferiores al mismo mes del año anterior.

# First month of the Federal Register searched
m-9537bcaa39 = Primer mes consultado del Registro Federal

# First month of which the copy holds documents.
m-4a2906074a = Primer mes del que la copia contiene documentos.

# First month of the quarter with most deaths from opioids in Canada
m-975779f0bb = Primer mes del trimestre con más muertes por opioides en Canadá

# First month of the quarter with the highest count.
m-fb703ba938 = Primer mes del trimestre con el recuento más alto.

# First month of the run that rings for the fall in deaths
m-5653fd401e = Primer mes de la serie que activa la alarma por el descenso de las muertes

# Month after the one in which the sum of errors below the forecast was last nothing.
m-b3d4df3dcf = Mes siguiente al último en que la suma de errores por debajo del pronóstico fue nula.

# First month of US imports from the neighbours counted
m-7767d16d03 = Primer mes contado de las importaciones de los Estados Unidos desde los países vecinos

# First of the newest twelve months, or as many as are held, in which all lines have a row.
m-cc28842685 = El primero de los doce meses más recientes, o de los disponibles, en que todas las fracciones tienen una fila.

# First projected month of seizures that a later file reaches
m-5786896e8a = Primer mes proyectado de incautaciones al que llega un archivo posterior

# Month after the latest one of the monthly file.
m-c841b48904 = Mes siguiente al último del archivo mensual.

# First rate of the fentanyl duty
m-3082c0488e = Primera tasa del arancel vinculado al fentanilo

# Rate of the first step of the fentanyl duty, in percent of value.
m-16a925ca40 = Tasa del primer paso del arancel vinculado al fentanilo, en porcentaje del valor.

# First year in which China reports more than the United States
m-d9b2e9a596 = Primer año en que China declara más que los Estados Unidos

# First year in which US imports over China's exports are below one.
m-cf6d842425 = Primer año en que el cociente entre las importaciones de los Estados Unidos y las exportaciones de China es inferior a uno.

# First year of identifications held as first published
m-b6ffe314ed = Primer año de identificaciones disponible según se publicó por primera vez

# The oldest year of Table {n1} that the newest query holds too.
m-c67aa5d125 = El año más antiguo del Cuadro { $n1 } que también contiene la consulta más reciente.

# First year of Mexico's imports in the basket
m-2eebdaf1bf = Primer año de las importaciones de México en la subpartida residual

# First year from {n1} on in which Mexico reports imports in {n2}.
m-56844188ee = Primer año, a partir de { $n1 }, en que México declara importaciones en { $n2 }.

# First year with both reports of the flow
m-bd66f4b3ca = Primer año con ambas declaraciones del flujo

# First year of which all twelve months of US imports and China's exports to the United States are held.
m-3505f72879 = Primer año del que se tienen los doce meses de las importaciones de los Estados Unidos y de las exportaciones de China a los Estados Unidos.

# Fiscal year in which most fentanyl was seized
m-1f9b476830 = Año fiscal en que se incautó más fentanilo

# The complete fiscal year with the highest weight seized.
m-ed3094e7af = El año fiscal completo con el mayor peso incautado.

# Fiscal year of the newest month of seizures
m-0b5ad20e5a = Año fiscal del mes más reciente de incautaciones

# The fiscal year that the newest month of the files belongs to.
m-8e35385cd3 = El año fiscal al que pertenece el mes más reciente de los archivos.

# Fiscal year of the shares by border
m-13b72ff38e = Año fiscal de las proporciones por frontera

# The newest fiscal year of which all twelve months are held.
m-46bfc1637f = El año fiscal más reciente del que se tienen los doce meses.

# From the first month of the fall in deaths to the Busan meeting
m-b5082dad4c = Del primer mes del descenso de las muertes a la reunión de Busan

# Calendar months from the first month of the fall to the month of the meeting.
m-2617ab3b81 = Meses calendario desde el primer mes del descenso hasta el mes de la reunión.

# From the first month of the fall to the month that rings
m-605d4eaf2a = Del primer mes del descenso al mes que activa la alarma

# Calendar months between the two.
m-d1775ec82e = Meses calendario entre ambos.

# Furthest unit value over the middle of its years
m-713696c025 = Valor unitario más alejado de la mediana de sus años

# The unit value with the largest robust score over the median of the country's unit values in that line.
m-bc0aabdf47 = El valor unitario con la mayor puntuación robusta respecto de la mediana de los valores unitarios del país en esa subpartida.

# Gaps in law closed
m-c87d5d8cfe = Lagunas legales cerradas

# Gaps in the text of the law whose state is closed.
m-37c324b783 = Lagunas en el texto de la ley cuyo estado es cerrada.

# Gaps in law narrowed, wholly or partly
m-0718a11020 = Lagunas legales reducidas, total o parcialmente

# Gaps in the text of the law whose state is narrowed or partly narrowed.
m-d066af6ac1 = Lagunas en el texto de la ley cuyo estado es reducida o reducida en parte.

# Gaps in the text of the law whose state is open, or for which no change had come yet.
m-797af9f101 = Lagunas en el texto de la ley cuyo estado es abierta, o en las que aún no se había producido ningún cambio.

# Gaps in law that were named
m-44ef104f6c = Lagunas legales señaladas

# Gaps in the text of the law that were named by this day; gaps in its use, in disclosure, and rows that are no gap are not counted.
m-3eec13d41f = Lagunas en el texto de la ley señaladas hasta este día; no se cuentan las lagunas en su aplicación ni en la divulgación, ni las filas que no constituyen una laguna.

# Gaps in the use of Chinese law still open
m-8ae991513e = Lagunas aún abiertas en la aplicación de la ley china

# Matters on which Chinese law has the text and its use is not seen, whose state is open.
m-131e8005f5 = Asuntos en los que la ley china tiene el texto, pero no se observa su aplicación, y cuyo estado es abierto.

# Gaps in US law still open
m-d990f8d992 = Lagunas aún abiertas en la ley de los Estados Unidos

# Gaps in the text of US law alone whose state is open, or for which no change had come yet.
m-fe2f73f846 = Lagunas solo en el texto de la ley de los Estados Unidos cuyo estado es abierta, o en las que aún no se había producido ningún cambio.

# Growth of the identifications of fentanyl between the two queries, latest year
m-4acba0bc13 = Aumento de las identificaciones de fentanilo entre las dos consultas, último año

# Change from the earlier query to the later one for the newest year that both hold.
m-d95efb4526 = Variación entre la consulta anterior y la posterior para el año más reciente que contienen ambas.

# Growth of the identifications of fentanyl between the two queries, year before the latest
m-a694835ae2 = Aumento de las identificaciones de fentanilo entre las dos consultas, penúltimo año

# Change from the earlier query to the later one for the year before.
m-be12c0ef80 = Variación entre la consulta anterior y la posterior para el año precedente.

# Growth of the newest year of identifications at the newest pace
m-c8a6e14fad = Aumento del año más reciente de identificaciones al ritmo más reciente

# By the same curve, at the rate seen from the newest reading that a later one can be set against, alone.
m-eb447980fb = Según la misma curva, al ritmo observado solo desde la lectura más reciente que puede compararse con una posterior.

# Half-year with the lowest rate of carfentanil
m-349dd2f85d = Semestre con la tasa más baja de carfentanilo

# The complete half-year with the fewest identifications of carfentanil in a thousand.
m-3c2747ff2d = El semestre completo con menos identificaciones de carfentanilo por cada mil.

# Half-year with the most precursors for a thousand of fentanyl
m-2950a0ce12 = Semestre con más precursores por cada mil de fentanilo

# The complete half-year with the highest rate of precursors for a thousand identifications of fentanyl.
m-f7ff6f9e69 = El semestre completo con la tasa más alta de precursores por cada mil identificaciones de fentanilo.

# Headline figures that are ageing
m-626aba54cc = Cifras principales menos recientes

# Headline figures within their life of which a newer file is overdue.
m-7f4b9af08a = Cifras principales dentro de su vigencia cuyo archivo más nuevo está retrasado.

# Headline figures that are fresh
m-328181c4e0 = Cifras principales recientes

# Headline figures of which no newer file is overdue and which are within their life.
m-c601075fe4 = Cifras principales sin archivo más nuevo retrasado y dentro de su vigencia.

# Health of the headline figures
m-e7161a5642 = Estado de las cifras principales

# The worst state among the headline figures that count. Ageing: a newer file is overdue. Stale: past the most days for which the figure may lead.
m-8578fc1d9f = El peor estado entre las cifras principales que cuentan. Menos reciente: un archivo más nuevo está retrasado. Desactualizada: se superó el máximo de días en que la cifra puede encabezar.

# Highest average over twelve months of emergency visits for opioid overdoses
m-1ecc90d020 = Promedio más alto de doce meses de las visitas a urgencias por sobredosis de opioides

# The publisher's highest average over twelve months, in ten thousand visits.
m-84fe142662 = El promedio más alto de doce meses del organismo emisor, por cada diez mil visitas.

# Highest customs duties of a month
m-2e8e8c28c3 = Derechos de aduana más altos de un mes

# Largest sum of customs duties of a month of the file, in dollars of {n1}.
m-4c46a544b6 = La mayor suma de derechos de aduana de un mes del archivo, en dólares de { $n1 }.

# Highest modelled tariff rate on all US imports
m-fdba161501 = Tasa arancelaria modelada más alta sobre todas las importaciones de los Estados Unidos

# Highest effective rate on all imports of a day of the file.
m-a80390965b = La tasa efectiva más alta sobre todas las importaciones en un día del archivo.

# Highest rate of the duties on lists of goods from China
m-0bd2639581 = Tasa más alta de los aranceles sobre listas de mercancías de China

# Highest rate in force of the duties of section {n1} on lists of goods from China, in percent of value.
m-28ed41418f = Tasa más alta en vigor de los aranceles de la Sección { $n1 } sobre listas de mercancías de China, en porcentaje del valor.

# Highest rate of the fentanyl duty
m-1039ecff82 = Tasa más alta del arancel vinculado al fentanilo

# Highest rate of the steps of the fentanyl duty that had taken effect by the day of the brief.
m-c4f695afa0 = Tasa más alta de los pasos del arancel vinculado al fentanilo que habían entrado en vigor a la fecha del informe.

# Homicides in the half year after China's class control
m-5ee2968e97 = Homicidios en el semestre posterior a la fiscalización por clase de China

# Homicides in the half year after China's class control, verdict
m-f070bb5707 = Homicidios en el semestre posterior a la fiscalización por clase de China, dictamen

# Verdict by the written rule on that change.
m-fae6310890 = Dictamen sobre esa variación según la regla escrita.

# How deaths in twelve months were completed
m-3fc4564b9f = Cómo se completaron las muertes en doce meses

# The publisher's prediction stands in where files of fewer than three months are kept.
m-a25717abaa = Se usa la predicción del organismo emisor cuando se conservan archivos de menos de tres meses.

# How the sum of a year before came into the file
m-df349100de = Cómo llegó al archivo la suma de un año antes

# Whether the row of that sum was published, transcribed, quoted or worked out from its neighbour.
m-632d46a022 = Si la fila de esa suma fue publicada, transcrita, citada o calculada a partir de la contigua.

# How well the latest average tariff is sourced
m-b7676c28fd = Calidad de la fuente del último arancel promedio

# Confidence of the row: confirmed, reported or unconfirmed.
m-4cadf9c614 = Confianza de la fila: confirmado, según informes o sin confirmar.

# Identifications of carfentanil in the latest complete half-year
m-95b74ff871 = Identificaciones de carfentanilo en el último semestre completo

# Identifications named carfentanil by laboratories, all states, in the latest complete half-year.
m-8456b61ece = Identificaciones que los laboratorios registraron como carfentanilo, todos los estados, en el último semestre completo.

# Identifications of carfentanil in the same half of the year before
m-6ec0fe41c1 = Identificaciones de carfentanilo en el mismo semestre del año anterior

# Identifications named carfentanil in the half-year one year earlier.
m-e55a5f85fc = Identificaciones registradas como carfentanilo en el semestre de un año antes.

# Identifications of fentanyl against the year before, earlier query
m-bcb4654de4 = Identificaciones de fentanilo frente al año anterior, consulta anterior

# Change from the year before to the newest year that both hold, as the earlier query has both.
m-34e277370c = Variación entre el año precedente y el más reciente que contienen ambas, según los tiene la consulta anterior.

# Identifications of fentanyl against the year before, later query
m-401c5d81c6 = Identificaciones de fentanilo frente al año anterior, consulta posterior

# Change from the year before to the newest year that both hold, as the later query has both.
m-fb990a328d = Variación entre el año precedente y el más reciente que contienen ambas, según los tiene la consulta posterior.

# Identifications of fentanyl and related substances against the same half of the year before
m-acca9ef124 = Identificaciones de fentanilo y sustancias relacionadas frente al mismo semestre del año anterior

# Change of the identifications from the half-year one year earlier to the latest complete one.
m-1f50b14608 = Variación de las identificaciones entre el semestre de un año antes y el último completo.

# Identifications of fentanyl and related substances in the latest complete half-year
m-27f7db1a02 = Identificaciones de fentanilo y sustancias relacionadas en el último semestre completo

# Identifications of fentanyl and related substances by laboratories, all states, summed over that half-year.
m-37dcd1fb11 = Identificaciones de fentanilo y sustancias relacionadas en laboratorios, todos los estados, sumadas en ese semestre.

# Identifications of fentanyl and related substances in the same half of the year before
m-d7e5face11 = Identificaciones de fentanilo y sustancias relacionadas en el mismo semestre del año anterior

# Identifications of fentanyl and related substances, summed over the half-year one year earlier.
m-3090e6e2b6 = Identificaciones de fentanilo y sustancias relacionadas, sumadas en el semestre de un año antes.

# Identifications of fentanyl in that year, earlier query
m-0e0c361b96 = Identificaciones de fentanilo en ese año, consulta anterior

# Identifications named fentanyl, all states and territories, as the earlier query has them.
m-47cb98f30f = Identificaciones registradas como fentanilo, todos los estados y territorios, según la consulta anterior.

# Identifications of fentanyl in that year, later query
m-83f5f11bba = Identificaciones de fentanilo en ese año, consulta posterior

# Identifications named fentanyl, all states and territories, as the later query has them.
m-79d1600b42 = Identificaciones registradas como fentanilo, todos los estados y territorios, según la consulta posterior.

# Identifications of fentanyl in the newest year against the year before, as read
m-42b326eff2 = Identificaciones de fentanilo en el año más reciente frente al anterior, según la lectura

# Change from the year before to the newest year, both as the newest query has them; the newer is the less complete.
m-8505c6b4ce = Variación entre el año precedente y el más reciente, ambos según la consulta más reciente; el más reciente es el menos completo.

# Identifications of fentanyl in the newest year, as read
m-9cdffb482b = Identificaciones de fentanilo en el año más reciente, según la lectura

# Identifications named fentanyl in the newest query, fifty states and the District of Columbia.
m-7356565c63 = Identificaciones registradas como fentanilo en la consulta más reciente, cincuenta estados y el Distrito de Columbia.

# Identifications of fentanyl in the year before the newest, as read
m-32487f2656 = Identificaciones de fentanilo en el año anterior al más reciente, según la lectura

# Identifications of fentanyl that the newest year is expected to reach
m-b7b6f82335 = Identificaciones de fentanilo que se espera que alcance el año más reciente

# The count as read, grown by the expected growth.
m-13d1b0f107 = El recuento según la lectura, aumentado con el crecimiento esperado.

# Identifications that the newest year is expected to reach, interval
m-2710c3a2d3 = Identificaciones que se espera que alcance el año más reciente, intervalo

# {n1} interval: Student's t on the log scale, each reading that was seen to grow counting once.
m-446ead301a = Intervalo del { $n1 }: t de Student en escala logarítmica; cada lectura cuyo aumento se observó cuenta una vez.

# Identifications that the year before the newest is expected to reach, interval
m-b2066d2413 = Identificaciones que se espera que alcance el año anterior al más reciente, intervalo

# {n1} interval, as for the newest year.
m-0d54d15473 = Intervalo del { $n1 }, como para el año más reciente.

# India's exports in the basket {n1} against the year before
m-14c2fa68af = Exportaciones de India en la subpartida residual { $n1 } frente al año anterior

# Change of the value from the fiscal year before; not stated where a code that held a twentieth of the line ended or began between the two.
m-bbc8cca50b = Variación del valor respecto del año fiscal anterior; no se indica cuando una fracción que representaba la vigésima parte de la subpartida terminó o comenzó entre ambos.

# India's exports in the basket {n1} to China
m-8258ef1d84 = Exportaciones de India en la subpartida residual { $n1 } a China

# Value of India's exports to China in the lines of {n1} that are held, in its newest fiscal year.
m-9faf010318 = Valor de las exportaciones de India a China en las fracciones disponibles de { $n1 }, en su año fiscal más reciente.

# India's exports in the basket {n1} to Mexico
m-ce046bb09f = Exportaciones de India en la subpartida residual { $n1 } a México

# Value of India's exports to Mexico in the lines of {n1} that are held, in its newest fiscal year.
m-ae2569ec1d = Valor de las exportaciones de India a México en las fracciones disponibles de { $n1 }, en su año fiscal más reciente.

# India's exports in the basket {n1} to the United States
m-da77449a8b = Exportaciones de India en la subpartida residual { $n1 } a los Estados Unidos

# Value of India's exports to the United States in the lines of {n1} that are held, in its newest fiscal year.
m-0e54094430 = Valor de las exportaciones de India a los Estados Unidos en las fracciones disponibles de { $n1 }, en su año fiscal más reciente.

# India's exports in the basket {n1}, first year
m-4f6b0f42e4 = Exportaciones de India en la subpartida residual { $n1 }, primer año

# Value of India's exports to all countries in the lines of {n1} in the oldest fiscal year of the file.
m-abe3cf9897 = Valor de las exportaciones de India a todos los países en las fracciones de { $n1 } en el año fiscal más antiguo del archivo.

# India's exports in the basket {n1}, last year before a break
m-46a640a673 = Exportaciones de India en la subpartida residual { $n1 }, último año antes de una ruptura

# Value of India's exports to all countries in the lines of {n1} in the last fiscal year before a code that held a twentieth of the line ended or began.
m-101b039724 = Valor de las exportaciones de India a todos los países en las fracciones de { $n1 } en el último año fiscal antes de que terminara o comenzara una fracción que representaba la vigésima parte de la subpartida.

# India's exports in the basket {n1}, latest year
m-c9e7181099 = Exportaciones de India en la subpartida residual { $n1 }, último año

# Value of India's exports to all countries in the eight-digit lines of {n1} that are held, in its newest fiscal year.
m-75593c0959 = Valor de las exportaciones de India a todos los países en las fracciones de ocho dígitos disponibles de { $n1 }, en su año fiscal más reciente.

# India's exports in the lines that show a chemical
m-e100257a60 = Exportaciones de India en las subpartidas que muestran una sustancia química

# Sum of the values that India reports in {n1}, {n2} and {n3} in the latest year of the basket; a line not reported is left out.
m-a0c741329f = Suma de los valores que India declara en { $n1 }, { $n2 } y { $n3 } en el último año de la subpartida residual; se omite una subpartida no declarada.

# India's exports in the sum of lines, first year
m-c30d795652 = Exportaciones de India en la suma de subpartidas, primer año

# Value of exports to the world that India reports in {n1} to {n2} and {n3} together, in the first year of the sum; lines not reported are left out.
m-0a55281bcd = Valor de las exportaciones al mundo que India declara en { $n1 } a { $n2 } y { $n3 } en conjunto, en el primer año de la suma; se omiten las subpartidas no declaradas.

# India's exports in the sum of lines, last year
m-bddd49653e = Exportaciones de India en la suma de subpartidas, último año

# Value of exports to the world that India reports in {n1} to {n2} and {n3} together, in the last year of the sum; lines not reported are left out.
m-b7e6f28965 = Valor de las exportaciones al mundo que India declara en { $n1 } a { $n2 } y { $n3 } en conjunto, en el último año de la suma; se omiten las subpartidas no declaradas.

# India: controls that rest on an unconfirmed row
m-54b821abf4 = India: medidas de fiscalización que se basan en una fila sin confirmar

# Of the controls that the country adopted (watch lists and laws that name no chemical are left out), those whose row is unconfirmed: a single weak source, a conflict, or no page that can be cited.
m-5de066b477 = De las medidas de fiscalización que adoptó el país (se omiten las listas de vigilancia y las leyes que no nombran ninguna sustancia química), aquellas cuya fila está sin confirmar: una sola fuente débil, una contradicción o ninguna página que pueda citarse.

# Indicators
m-3cdfa37b13 = Indicadores

# Entries of the scorecard.
m-d329906194 = Registros del cuadro de indicadores.

# Indicators compared with the day before the event
m-4f26ca1e20 = Indicadores comparados con la víspera del hecho

# Indicators of which a value was known on the day before the event, no more than two years old.
m-4d474a5b1e = Indicadores cuyo valor se conocía la víspera del hecho, con una antigüedad máxima de dos años.

# Indicators that move away from what is good
m-dd2b67b1df = Indicadores que se alejan de lo favorable

# Indicators whose latest change goes against the way that counts as good.
m-5284cfff77 = Indicadores cuya última variación va en contra de la dirección que se considera favorable.

# Indicators that move toward what is good
m-ae51097248 = Indicadores que se acercan a lo favorable

# Indicators whose latest change goes the way that counts as good.
m-96e22f0cf2 = Indicadores cuya última variación va en la dirección que se considera favorable.

# Indicators that stay about the same
m-5aa14f0668 = Indicadores que se mantienen aproximadamente iguales

# Indicators with a good direction whose latest change is too small to have one.
m-9c45425a8a = Indicadores con una dirección favorable cuya última variación es demasiado pequeña para tener dirección.

# Indicators whose latest change is older than the event
m-5e1c6cb95c = Indicadores cuya última variación es anterior al hecho

# Indicators whose latest period began before the event that the ledger counts from; no reading is given.
m-54ed850a39 = Indicadores cuyo último periodo comenzó antes del hecho desde el que cuenta el registro de compromisos; no se da lectura.

# Indicators with a value
m-625080dc2d = Indicadores con valor

# Indicators whose named result has a value on this day.
m-094abec7a3 = Indicadores cuyo resultado designado tiene un valor en este día.

# Indictments over supply from China, at least
m-2bd8c79544 = Acusaciones formales por presunto suministro desde China, como mínimo

# Indictments of these announcements, one row each; where a release names no number, the least that it implies.
m-7f7d3f8e68 = Acusaciones formales de estos comunicados, una fila cada una; si un comunicado no indica el número, el mínimo que implica.

# Institute whose average tariffs are shown
m-c433788423 = Instituto cuyos aranceles promedio se muestran

# The method of the picture of average tariffs; methods are not mixed.
m-ce939435c0 = El método de la gráfica de aranceles promedio; los métodos no se mezclan.

# Institutions cut off under the FEND Off Fentanyl Act
m-0c4cfd3b04 = Instituciones excluidas conforme a la Ley FEND Off Fentanyl

# Financial institutions named in FinCEN's first orders under the act.
m-6bef3a73e0 = Instituciones financieras mencionadas en las primeras órdenes de FinCEN conforme a la ley.

# Items looked for in the search for public figures
m-9ac6a80342 = Datos buscados en la búsqueda de cifras públicas

# Items that measures of success would need and that were searched for by this day.
m-24d196c25e = Datos que requerirían los indicadores de éxito y que se buscaron hasta este día.

# Items of both sides together that are not public
m-e948c82d6c = Datos de ambas partes en conjunto que no son públicos

# Items on the side of both sides together of which the search found nothing.
m-d3dd07ea06 = Datos de ambas partes en conjunto de los que la búsqueda no encontró nada.

# Items of China that are not public
m-04f0900723 = Datos de China que no son públicos

# Items on the side of China of which the search found nothing.
m-1a31d98517 = Datos de la parte de China de los que la búsqueda no encontró nada.

# Items of China that are partly public
m-eff3c074de = Datos de China que son públicos en parte

# Items on the side of China of which the search found a part.
m-af6dcd97c5 = Datos de la parte de China de los que la búsqueda encontró una parte.

# Items of China that are public
m-1a7dfcdfc2 = Datos de China que son públicos

# Items on the side of China that the search found.
m-9294c0ece2 = Datos de la parte de China que la búsqueda encontró.

# Items of the readouts compared
m-afc078a4ac = Puntos de los comunicados comparados

# Items that one side or both named in statements on the same meetings.
m-141cc6272e = Puntos que una o ambas partes mencionaron en declaraciones sobre las mismas reuniones.

# Items of the readouts on which the two sides differ
m-87fd888649 = Puntos de los comunicados en que difieren las dos partes

# Items of which the two sides say different things.
m-436deda5fe = Puntos sobre los que las dos partes dicen cosas distintas.

# Items of the readouts that both sides say
m-32e4319b54 = Puntos de los comunicados que mencionan ambas partes

# Items that both sides state alike.
m-77e13af3e2 = Puntos que ambas partes expresan del mismo modo.

# Items of the readouts that only China says
m-3d6413dbad = Puntos de los comunicados que solo menciona China

# Items on which the United States is silent.
m-8b0f9a21bf = Puntos que los Estados Unidos no mencionan.

# Items of the readouts that only the United States says
m-e0b860d72d = Puntos de los comunicados que solo mencionan los Estados Unidos

# Items on which China is silent.
m-a81d830995 = Puntos que China no menciona.

# Items of the United States that are not public
m-6bedd29a8a = Datos de los Estados Unidos que no son públicos

# Items on the side of the United States of which the search found nothing.
m-dcec9acce1 = Datos de la parte de los Estados Unidos de los que la búsqueda no encontró nada.

# Items of the United States that are partly public
m-5b318eabf5 = Datos de los Estados Unidos que son públicos en parte

# Items on the side of the United States of which the search found a part.
m-2db383957b = Datos de la parte de los Estados Unidos de los que la búsqueda encontró una parte.

# Items of the United States that are public
m-5e7f13c863 = Datos de los Estados Unidos que son públicos

# Items on the side of the United States that the search found.
m-877cd259a2 = Datos de la parte de los Estados Unidos que la búsqueda encontró.

# Jurisdictions in the rate of emergency visits, a year before the latest month
m-0e52b77763 = Jurisdicciones en la tasa de visitas a urgencias, un año antes del último mes

# States and the District of Columbia that took part in the same month one year earlier.
m-1c00999d6f = Estados y Distrito de Columbia que participaron en el mismo mes del año anterior.

# Jurisdictions in the rate of emergency visits, latest month
m-14170469a0 = Jurisdicciones en la tasa de visitas a urgencias, último mes

# States and the District of Columbia that took part in the newest month.
m-2334bf4c23 = Estados y Distrito de Columbia que participaron en el mes más reciente.

# Kept files of deaths that the watch was run over
m-8feb81b7c7 = Archivos conservados de muertes a los que se aplicó la vigilancia

# Files of national sums, counts by state and final counts with enough months to watch.
m-6b190cf3b4 = Archivos de sumas nacionales, recuentos por estado y recuentos definitivos con meses suficientes para la vigilancia.

# Kinds of lever the timelines follow
m-8cb241c60c = Tipos de instrumento que siguen las cronologías

# Rows of the inventory of levers; a duty not yet announced is none.
m-5084c8fa1c = Filas del inventario de instrumentos; un arancel aún no anunciado no cuenta.

# Largest exports of ANPP by a country
m-6f5fe80dcc = Mayores exportaciones de ANPP de un país

# Largest value of exports in {n1} that one country reports in the newest year.
m-64752b2acd = El mayor valor de exportaciones en { $n1 } que un país declara en el año más reciente.

# Largest exports of NPP by a country
m-5649a075ce = Mayores exportaciones de NPP de un país

# Largest exports of other fentanyls by a country
m-93761d0841 = Mayores exportaciones de otros fentanilos de un país

# Largest part of the fentanyl duties in the modelled rate
m-32d06dd9e2 = Mayor parte de los aranceles vinculados al fentanilo en la tasa modelada

# Largest part of the fentanyl duties on China, Canada and Mexico together in the modelled rate on all imports; days before the duties legally began are left out.
m-1d082cf522 = La mayor parte de los aranceles vinculados al fentanilo sobre China, Canadá y México en conjunto en la tasa modelada sobre todas las importaciones; se omiten los días anteriores al inicio legal de los aranceles.

# Last capture of the sanctions list held
m-1cb69030a5 = Última captura disponible de la lista de sanciones

# Last day on which the list was captured; later entries are not held.
m-fbc394ea10 = Último día en que se capturó la lista; no se tienen registros posteriores.

# Last day of the modelled tariff rate
m-25410c6c7f = Último día de la tasa arancelaria modelada

# Last day of the model's file that was known.
m-361aa8d100 = Último día conocido del archivo del modelo.

# Last day of the suspensions of export controls
m-020f9ec35a = Último día de las suspensiones de los controles de exportación

# The last day of the truce of which the suspensions are a term, as first set.
m-d2be538e34 = El último día de la tregua de la que forman parte las suspensiones, según se fijó inicialmente.

# Last day the table of events covers
m-5eaa3d9d65 = Último día que abarca el cuadro de hechos

# The day of the brief or the last day on which the table was gone through, whichever is earlier.
m-dda8b02503 = La fecha del informe o el último día en que se revisó el cuadro, lo que ocurra primero.

# Last month compared between the files
m-b86390bfb7 = Último mes comparado entre los archivos

# The newest month that both files hold and whose fiscal year was open in the earlier one.
m-afdd4cc76f = El mes más reciente que contienen ambos archivos y cuyo año fiscal estaba abierto en el anterior.

# Last month of deaths known a year before this brief
m-1c7a56849d = Último mes de muertes conocido un año antes de este informe

# From files kept then; where these were too old, the last month that was public by the lag.
m-12b10131c9 = De archivos conservados entonces; si eran demasiado antiguos, el último mes que era público según el rezago.

# Last month of deaths observed since
m-4b249754e6 = Último mes de muertes observado desde entonces

# Latest month held, at most twelve after the last one known then.
m-3a863c15ac = Último mes disponible, como máximo doce después del último conocido entonces.

# Last month of deaths projected
m-9c2883ba32 = Último mes de muertes proyectado

# Last of the months ahead that the assumptions ask for.
m-d0b16ec324 = El último de los meses por delante que piden los supuestos.

# Last month of deaths read off predicted sums
m-4a05b52553 = Último mes de muertes deducido de sumas predichas

# Last of those months.
m-636b6289a3 = El último de esos meses.

# Last month of deaths that was projected and has come
m-d94d8b7b8a = Último mes de muertes proyectado que ya transcurrió

# Latest month that a scored projection is of.
m-174966aa6e = El último mes al que se refiere una proyección evaluada.

# Last month of India's latest year of exports
m-dd480ec2f8 = Último mes del último año de exportaciones de India

# Last month of the newest fiscal year of the file; India's year runs from April to March.
m-0538b50a19 = Último mes del año fiscal más reciente del archivo; el año de India va de abril a marzo.

# Last month of seizures known a year before this brief
m-8fb2d24caa = Último mes de incautaciones conocido un año antes de este informe

# Last month of seizures observed since
m-574c09b404 = Último mes de incautaciones observado desde entonces

# Last month of seizures projected
m-876babb60d = Último mes de incautaciones proyectado

# Last month of seizures that was projected and has come
m-f148b0ba34 = Último mes de incautaciones proyectado que ya transcurrió

# Last month of the Federal Register searched
m-f99fafd8c5 = Último mes consultado del Registro Federal

# Newest month of which the copy holds documents.
m-69d6b81cff = El mes más reciente del que la copia contiene documentos.

# Last month of the quarter with most deaths from opioids in Canada
m-c857b8709e = Último mes del trimestre con más muertes por opioides en Canadá

# Last month of the quarter with the highest count.
m-eb6a10b1d5 = Último mes del trimestre con el recuento más alto.

# Last month of US imports from the neighbours counted
m-7a31457dfc = Último mes contado de las importaciones de los Estados Unidos desde los países vecinos

# Newest month in which as many lines have a row as in any month; later months leave out lines without trade.
m-0c76b621af = El mes más reciente en que tantas fracciones tienen una fila como en cualquier otro mes; los meses posteriores omiten las fracciones sin comercio.

# Last month that any data file covers
m-9863b55c85 = Último mes que abarca algún archivo de datos

# The newest month within the periods that the files published by this day cover; most files end earlier.
m-35faefcd38 = El mes más reciente dentro de los periodos que abarcan los archivos publicados hasta este día; la mayoría de los archivos termina antes.

# Last projected month of seizures that a later file reaches
m-f53915e6e8 = Último mes proyectado de incautaciones al que llega un archivo posterior

# Latest month that the aggregate by fiscal year reaches; inferred from the day it was published.
m-7e7048518f = El último mes al que llega el agregado por año fiscal; se infiere de la fecha de publicación.

# Last year of identifications held as first published
m-b4fd4424c3 = Último año de identificaciones disponible según se publicó por primera vez

# The newest year of Table {n1} that the newest query holds too.
m-3031e757ad = El año más reciente del Cuadro { $n1 } que también contiene la consulta más reciente.

# Last year of Mexico's imports in the basket
m-f8ad619558 = Último año de las importaciones de México en la subpartida residual

# Newest year in which Mexico reports imports in {n1}.
m-fdd01a966c = El año más reciente en que México declara importaciones en { $n1 }.

# Last year with both reports of the flow
m-2acd72038a = Último año con ambas declaraciones del flujo

# Newest year of which all twelve months of US imports and China's exports to the United States are held.
m-423ad6e3a4 = El año más reciente del que se tienen los doce meses de las importaciones de los Estados Unidos y de las exportaciones de China a los Estados Unidos.

# Latest average tariff on China by another method
m-738ca97692 = Último arancel promedio sobre China según otro método

# Newest confirmed estimate by another method; the newest one where none is confirmed.
m-1921ac5cba = La estimación confirmada más reciente según otro método; la más reciente si ninguna está confirmada.

# Latest average tariff on China held
m-c17f5feaa7 = Último arancel promedio disponible sobre China

# Newest estimate that is not unconfirmed by the institute shown of the average US tariff on goods from China in force, in percent of value.
m-eb5415fac5 = La estimación más reciente que no está sin confirmar, del instituto mostrado, del arancel estadounidense promedio en vigor sobre las mercancías de China, en porcentaje del valor.

# Latest complete fiscal year of Air and Marine Operations
m-0396d429c7 = Último año fiscal completo de Operaciones Aéreas y Marítimas

# The newest fiscal year of which the file of Air and Marine Operations holds all twelve months.
m-47e033f513 = El año fiscal más reciente del que el archivo de Operaciones Aéreas y Marítimas contiene los doce meses.

# Latest complete fiscal year of seizures
m-b6a9b215f0 = Último año fiscal completo de incautaciones

# Latest complete half-year of identifications
m-ff6a4c539f = Último semestre completo de identificaciones

# The newest half-year that ended at least a year before the query and before the day of the brief.
m-c58607ad80 = El semestre más reciente que terminó al menos un año antes de la consulta y antes de la fecha del informe.

# Latest day with an entry linked with China
m-2786e70eb2 = Último día con un registro vinculado con China

# Newest day on which an entry linked with China first stood on the list under the order.
m-ca3d3c5f89 = El día más reciente en que un registro vinculado con China apareció por primera vez en la lista conforme a la orden.

# Latest day with new entries under the order
m-0bb77459be = Último día con nuevos registros conforme a la orden

# Day of the newest capture that shows entries under the order for the first time.
m-9edbcce042 = Día de la captura más reciente que muestra por primera vez registros conforme a la orden.

# Latest fiscal year for which the purity of powder is stated
m-db0b17e2b2 = Último año fiscal para el que se indica la pureza del polvo

# The newest whole fiscal year among DEA's figures on purity, where there are two or more.
m-511fe5fd5d = El año fiscal completo más reciente entre las cifras de pureza de la DEA, cuando hay dos o más.

# Latest month compared since the Busan meeting
m-2ca0e1bf56 = Último mes comparado desde la reunión de Busan

# The newest of at most twelve full months since the meeting.
m-04db0df39b = El más reciente de un máximo de doce meses completos desde la reunión.

# Latest month held of the newest fiscal year
m-1418d6cd80 = Último mes disponible del año fiscal más reciente

# The newest month of the files.
m-e8961ebb27 = El mes más reciente de los archivos.

# Latest month in the first kept file that rings
m-d92210f7fa = Último mes del primer archivo conservado que activa la alarma

# Latest month that was watched in that file.
m-09e9ce1e06 = Último mes vigilado en ese archivo.

# Latest month in the last kept file that does not ring
m-c9822fc450 = Último mes del último archivo conservado que no activa la alarma

# Latest month of customs duties collected
m-3c6154d505 = Último mes de derechos de aduana recaudados

# Newest month of the file.
m-6441042aa3 = El mes más reciente del archivo.

# Latest month of deaths from opioids in Canada
m-f94cd8f86f = Último mes de muertes por opioides en Canadá

# Last month of the newest quarter shown for all of Canada.
m-26ce3dbd9f = Último mes del trimestre más reciente que se muestra para todo Canadá.

# Latest month of emergency visits for opioid overdoses
m-876532868b = Último mes de visitas a urgencias por sobredosis de opioides

# Newest month for which a rate is shown for all jurisdictions together.
m-fb510f49be = El mes más reciente para el que se muestra una tasa de todas las jurisdicciones en conjunto.

# Latest month of seizures held
m-5cee0610cb = Último mes de incautaciones disponible

# Latest month of the shift to the lower level of deaths
m-995a8648e8 = Último mes posible del cambio al nivel inferior de muertes

# Upper end of the {n1} interval of the month of that shift.
m-58840187d2 = Extremo superior del intervalo del { $n1 } del mes de ese cambio.

# Latest month of US imports from China
m-b7a35e680b = Último mes de las importaciones de los Estados Unidos desde China

# Latest month that the aggregate file reaches
m-3cc082eae4 = Último mes al que llega el archivo agregado

# Of an open year the month before the aggregate's publication, as the publisher puts out the file of a month in the month after it; of a closed year September.
m-66bceed21e = Si el año está abierto, el mes anterior a la publicación del agregado, ya que el organismo emisor difunde el archivo de un mes en el mes siguiente; si está cerrado, septiembre.

# Latest month up to which deaths in twelve months are reported
m-f17e76294e = Último mes hasta el que se notifican muertes en doce meses

# Last month with a reported sum of the twelve months that end with it.
m-5ed41e0ba2 = Último mes con una suma notificada de los doce meses que terminan en él.

# Latest month with a final count of deaths
m-f5af829adc = Último mes con recuento definitivo de muertes

# Last month of the final file.
m-d253bbc0d0 = Último mes del archivo definitivo.

# Latest month with which an alarm rang
m-01225767b0 = Último mes con el que se activó una alarma

# Latest of the months with which an alarm of any series rang.
m-71c78edd04 = El último de los meses con los que se activó la alarma de alguna serie.

# Latest whole year of deaths by state
m-802b0c967e = Último año completo de muertes por estado

# The newest calendar year of which no month is partial in the file by state.
m-766e897026 = El año calendario más reciente sin ningún mes parcial en el archivo por estado.

# Latest whole year of deaths from opioids in Canada
m-004c4e2734 = Último año completo de muertes por opioides en Canadá

# The newest calendar year for which the publisher gives a count.
m-378c88892d = El año calendario más reciente para el que el organismo emisor da un recuento.

# Latest year final by state and for the United States
m-02a65b2e73 = Último año definitivo por estado y para los Estados Unidos

# The newest year with final counts in both files.
m-7a7686f427 = El año más reciente con recuentos definitivos en ambos archivos.

# Latest year of the basket {n1}
m-c465622890 = Último año de la subpartida residual { $n1 }

# Newest year of the file in which a country reports exports.
m-dc3d936e11 = El año más reciente del archivo en que un país declara exportaciones.

# Latest year that both queries of identifications hold
m-23b0878151 = Último año que contienen ambas consultas de identificaciones

# The newest year that both queries hold and that was over at the earlier one.
m-4371fec203 = El año más reciente que contienen ambas consultas y que había terminado en la anterior.

# Latest year with both a December sum and final counts
m-de0555d6f0 = Último año con suma a diciembre y recuentos definitivos

# Latest year of twelve final months whose sum to December also stands in the provisional file.
m-37444b2bf6 = El último año con doce meses definitivos cuya suma a diciembre también figura en el archivo provisional.

# Latest year with exports in the lines of fentanyls, ANPP and NPP
m-4042b3c8e1 = Último año con exportaciones en las subpartidas de fentanilos, ANPP y NPP

# Newest year in which a country reports exports in {n1}, {n2} or {n3}.
m-d9ed88fb07 = El año más reciente en que un país declara exportaciones en { $n1 }, { $n2 } o { $n3 }.

# Latest year with final counts of deaths
m-520f0798da = Último año con recuentos definitivos de muertes

# Latest calendar year with twelve final months.
m-07ea1f897d = El último año calendario con doce meses definitivos.

# Least growth of the identifications of fentanyl of a year since first published
m-c23bf2d927 = Menor aumento de las identificaciones de fentanilo de un año desde su primera publicación

# Lowest change from Table {n1} to the newest query over the years that both hold, fifty states and the District of Columbia.
m-00e200a29d = La menor variación entre el Cuadro { $n1 } y la consulta más reciente en los años que contienen ambos, cincuenta estados y el Distrito de Columbia.

# Length that stands out most
m-10b1ce8330 = Duración que más destaca

# Of those lengths the one whose change has the smallest p-value.
m-b7b2ab5039 = De esas duraciones, aquella cuya variación tiene el menor valor p.

# Lengths of a change of deaths after the class control that were tried
m-531d3ca2a2 = Duraciones ensayadas de una variación de las muertes tras la fiscalización por clase

# Whole months from one up to those between the control and the emergency of {m1}, at most twelve.
m-af83850efa = Meses completos desde uno hasta los comprendidos entre la fiscalización y la emergencia de { $m1 }, doce como máximo.

# Level of intervals
m-8dd012ffd4 = Nivel de los intervalos

# Level of every interval that states no other.
m-0e9110d18f = Nivel de todo intervalo que no indica otro.

# Level of the interval of the month of that shift
m-33a42eb524 = Nivel del intervalo del mes de ese cambio

# Share of such intervals that are meant to hold the month.
m-064fd8e56d = Proporción de esos intervalos que debería contener el mes.

# Line of the furthest unit value
m-b4c4898a68 = Subpartida del valor unitario más alejado

# Six-digit line of that unit value, written with a point after the heading.
m-e48fe49d49 = Subpartida de seis dígitos de ese valor unitario, escrita con un punto después de la partida.

# Lines of precursors on the lists of section {n1}
m-24feb0397f = Fracciones de precursores en las listas de la Sección { $n1 }

# Eight-digit US lines in the headings of precursors that the extract has on a list; a line that is not in it may be listed all the same.
m-684a58f9d3 = Fracciones estadounidenses de ocho dígitos en las partidas de precursores que el extracto ubica en una lista; una fracción que no figura en él puede estar incluida de todos modos.

# Links from a controlled chemical to a successor
m-f6e43ca2f7 = Vínculos de una sustancia fiscalizada con una sucesora

# Rows of the timeline of substitution.
m-43f019ea0e = Filas de la cronología de sustitución.

# Links to a successor read from the order of controls
m-577712248b = Vínculos con una sucesora deducidos del orden de las medidas

# Rows whose link is inferred from which control came when.
m-07d452888a = Filas cuyo vínculo se infiere de qué medida llegó cuándo.

# Links to a successor that a source states
m-64204641be = Vínculos con una sucesora que indica una fuente

# Rows whose link is stated in full by a page that is not unconfirmed.
m-4df544ec5d = Filas cuyo vínculo indica por completo una página que no está sin confirmar.

# Links to a successor that a source states in part
m-7d29ae6231 = Vínculos con una sucesora que una fuente indica en parte

# Rows whose link is stated in part by a page that is not unconfirmed.
m-cdd6a8e8f1 = Filas cuyo vínculo indica en parte una página que no está sin confirmar.

# Links to a successor that are not confirmed
m-b81965bbba = Vínculos con una sucesora que no están confirmados

# Rows whose link or whose page is unconfirmed.
m-4e521b18aa = Filas cuyo vínculo o cuya página está sin confirmar.

# Lists of section {n1} that hold lines of precursors
m-3fb6c56266 = Listas de la Sección { $n1 } que contienen fracciones de precursores

# Names of the lists that these lines are on.
m-b999dd7164 = Nombres de las listas en que están estas fracciones.

# Longest length that the estimate states
m-486725f132 = Duración más larga que indica la estimación

# Longest length of the change that the estimate states.
m-9839a482c6 = La duración más larga de la variación que indica la estimación.

# Longest time from UN vote to control in China
m-6fedf946c7 = Plazo más largo entre la votación de la ONU y la fiscalización en China

# Most days from the vote on a precursor to China's first control in force that names it.
m-9f0c8ad1a7 = El mayor número de días entre la votación sobre un precursor y la primera medida de China en vigor que lo nombra.

# Lowest ratio of the two reports
m-fd08763796 = Cociente más bajo de las dos declaraciones

# Lowest yearly ratio of US imports from China to China's exports to the United States.
m-73547b301a = El cociente anual más bajo entre las importaciones de los Estados Unidos desde China y las exportaciones de China a los Estados Unidos.

# Lowest US imports from China in a month since the fentanyl duty
m-b5b33b5412 = Menores importaciones mensuales de los Estados Unidos desde China desde el arancel vinculado al fentanilo

# Lowest customs value of a month from the month in which the fentanyl duty took effect on.
m-03a3506c33 = El menor valor en aduana de un mes a partir de aquel en que entró en vigor el arancel vinculado al fentanilo.

# Marked events inside the series of fentanyl seized
m-c11e09230d = Hechos señalados dentro de la serie de fentanilo incautado

# Controls, duty steps and meetings marked on pictures whose day lies in the months held.
m-9319a07dd7 = Medidas de fiscalización, pasos arancelarios y reuniones señalados en las gráficas cuyo día cae dentro de los meses disponibles.

# Marked events with too few months of seizures around them
m-c886469995 = Hechos señalados con muy pocos meses de incautaciones alrededor

# Marked events with fewer than twelve months before or six months after them inside the chosen window.
m-f56e4f40e4 = Hechos señalados con menos de doce meses antes o seis después dentro de la ventana elegida.

# Mean error of the publisher's predictions
m-aa16a75084 = Error medio de las predicciones del organismo emisor

# Mean absolute difference between the predicted and the settled sum of twelve months.
m-d43b10103a = Diferencia absoluta media entre la suma de doce meses predicha y la asentada.

# Mean past error of the publisher's predictions, deaths falling
m-7a94999c88 = Error medio pasado de las predicciones del organismo emisor, muertes en descenso

# Mean of prediction against settled sum, with its sign, for sums that were falling: against those of a year before.
m-e3dd545256 = Media de la predicción frente a la suma asentada, con su signo, para sumas que descendían respecto de las de un año antes.

# Mean past error of the publisher's predictions, deaths rising
m-f06d9dadcc = Error medio pasado de las predicciones del organismo emisor, muertes en aumento

# Mean of prediction against settled sum, with its sign, for sums that were rising: against those of a year before.
m-1b7de30b6c = Media de la predicción frente a la suma asentada, con su signo, para sumas que aumentaban respecto de las de un año antes.

# Mean size of past errors of such completions
m-f41677fbcc = Magnitud media de los errores pasados de esas sumas completadas

# Mean absolute error, against what settled later, of completions by the same method from earlier files.
m-c58a0c6fab = Error absoluto medio, frente a lo que se asentó después, de sumas completadas con el mismo método a partir de archivos anteriores.

# Mean size of past errors of the reported counts
m-a0c34cbf99 = Magnitud media de los errores pasados de los recuentos notificados

# Mean absolute error of the counts as first reported, for the same sums as the error of completions.
m-29786797d7 = Error absoluto medio de los recuentos según se notificaron por primera vez, para las mismas sumas que el error de las sumas completadas.

# Median days from announcement to effect, China
m-0c85690c5b = Mediana de días entre el anuncio y la entrada en vigor, China

# Median over adopted controls whose announcement and effect are both known to the day.
m-0924a78777 = Mediana de las medidas adoptadas cuyos días de anuncio y de entrada en vigor se conocen.

# Median days from announcement to effect, United States
m-5098af3e5c = Mediana de días entre el anuncio y la entrada en vigor, Estados Unidos

# Median time from first official mention to control in China by name
m-67ff1d8bb8 = Mediana del plazo entre la primera mención oficial y la fiscalización por su nombre en China

# Days from the first official mention found to China's first control that names the precursor, median after Kaplan and Meier with open cases counted as open.
m-e37d384b01 = Días entre la primera mención oficial encontrada y la primera medida de China que nombra el precursor; mediana según Kaplan y Meier, con los casos abiertos contados como abiertos.

# Median time from UN vote to control in China
m-48df2ec35d = Mediana del plazo entre la votación de la ONU y la fiscalización en China

# Days from the vote on a precursor to China's first control in force that names it, median after Kaplan and Meier with open cases counted as open.
m-0b4d76ec79 = Días entre la votación sobre un precursor y la primera medida de China en vigor que lo nombra; mediana según Kaplan y Meier, con los casos abiertos contados como abiertos.

# Method of the other average tariff
m-0418d3a962 = Método del otro arancel promedio

# Whose method gives the newest estimate by another method.
m-1c4f878039 = De quién es el método que da la estimación más reciente por otro método.

# Methods that give an average tariff on China
m-0be94d3eb4 = Métodos que dan un arancel promedio sobre China

# Methods with an estimate of the average US tariff on goods from China that was in force.
m-20372098ee = Métodos con una estimación del arancel estadounidense promedio que estaba en vigor sobre las mercancías de China.

# Mexico's imports in the basket, first year
m-05904d29ab = Importaciones de México en la subpartida residual, primer año

# Value, CIF, of imports from the world that Mexico reports in {n1}, all goods, in the first of these years.
m-97eed89135 = Valor CIF de las importaciones desde el mundo que México declara en { $n1 }, todas las mercancías, en el primero de estos años.

# Mexico's imports in the basket, last year
m-4b26ff5830 = Importaciones de México en la subpartida residual, último año

# Value, CIF, of imports from the world that Mexico reports in {n1}, all goods, in the newest year.
m-a0132dd096 = Valor CIF de las importaciones desde el mundo que México declara en { $n1 }, todas las mercancías, en el año más reciente.

# Modelled tariff rate on all US imports, last day
m-8cd781e984 = Tasa arancelaria modelada sobre todas las importaciones de los Estados Unidos, último día

# Effective rate on all imports on the last day of the file, in percent of their value, by the model of the Budget Lab at Yale with the imports of {n1} as weights.
m-fd8cafb8d6 = Tasa efectiva sobre todas las importaciones en el último día del archivo, en porcentaje de su valor, según el modelo del Budget Lab de Yale, con las importaciones de { $n1 } como ponderaciones.

# Modelled tariff rate when the part of the fentanyl duties was largest
m-5a38dfe7a5 = Tasa arancelaria modelada cuando la parte de los aranceles vinculados al fentanilo fue mayor

# Effective rate on all imports on the first day on which the fentanyl duties had their largest part.
m-9a5f5f2e41 = Tasa efectiva sobre todas las importaciones en el primer día en que los aranceles vinculados al fentanilo tuvieron su mayor parte.

# Month of the highest customs duties
m-871754b6b9 = Mes de los derechos de aduana más altos

# Month of the file with the largest sum of customs duties.
m-bc608651e0 = Mes del archivo con la mayor suma de derechos de aduana.

# Month of the lowest US imports from China since the fentanyl duty
m-636f0a4832 = Mes de las menores importaciones de los Estados Unidos desde China desde el arancel vinculado al fentanilo

# Month with the lowest customs value from the month in which the fentanyl duty took effect on.
m-8482db4427 = Mes con el menor valor en aduana a partir de aquel en que entró en vigor el arancel vinculado al fentanilo.

# Month with which the completed twelve months end
m-6b7a5484a2 = Mes en que terminan los doce meses completados

# Last month whose open {n1}-month sum has a completed value.
m-97f63dfad6 = Último mes cuya suma abierta de { $n1 } meses tiene un valor completado.

# Month with which the watch rings for the fall in deaths
m-f3688faf64 = Mes con el que la vigilancia activa la alarma por el descenso de las muertes

# Month of the first downward alarm in final counts in or after the first month of the fall.
m-0864ce9a26 = Mes de la primera alarma a la baja en los recuentos definitivos, en el primer mes del descenso o después.

# Monthly series watched
m-9b161e1f25 = Series mensuales vigiladas

# Series of data/monitoring.yml that could be watched on this day.
m-30e133a76f = Series de data/monitoring.yml que podían vigilarse en este día.

# Months after an event
m-ff5052aca4 = Meses después de un hecho

# The parameter post_months.
m-1047368c01 = El parámetro post_months.

# Months before an event
m-6b9aa498ce = Meses antes de un hecho

# The parameter pre_months.
m-6deccb3233 = El parámetro pre_months.

# Months between two false alarms of a series, at least
m-5a16e80e35 = Meses entre dos falsas alarmas de una serie, como mínimo

# Stated average time between false alarms of one series while its course does not change; the shortest of all series watched. Simulated times are in the documentation of methods.
m-23e0e2963b = Tiempo promedio declarado entre falsas alarmas de una serie mientras su trayectoria no cambia; el más corto de todas las series vigiladas. Los tiempos simulados están en la documentación de métodos.

# Months by which the curve is carried below the youngest age seen
m-ec5de8472b = Meses que la curva se prolonga por debajo de la menor antigüedad observada

# Youngest age seen to grow less the age of the newest year; none where it was seen.
m-ff2d51a3cd = La menor antigüedad con aumento observado menos la antigüedad del año más reciente; ninguno si se observó.

# Months in the run of falling deaths
m-33c7814db9 = Meses de la serie de descenso de las muertes

# Final months from the first month of the fall to the latest; a run of fewer than six is none.
m-3810566f40 = Meses definitivos desde el primer mes del descenso hasta el último; una serie de menos de seis no cuenta.

# Months of deaths inside the {n1} band of the naive forecast
m-08f0c81784 = Meses de muertes dentro de la banda del { $n1 } del pronóstico ingenuo

# Share of months inside the band around the same month of the last twelve, as wide as past errors of that rule.
m-113b78849f = Proporción de meses dentro de la banda en torno al mismo mes de los doce últimos, tan ancha como los errores pasados de esa regla.

# Months of deaths inside the band of four fifths
m-c0b3f45cc9 = Meses de muertes dentro de la banda de cuatro quintas partes

# Months observed since that lie inside the {n1} band of the projection of that day.
m-5885175bed = Meses observados desde entonces que quedan dentro de la banda del { $n1 } de la proyección de ese día.

# Months of deaths inside the band that should hold four fifths
m-aedff09e3b = Meses de muertes dentro de la banda que debería contener cuatro quintas partes

# Share of projected months, one to twelve ahead, that came inside the {n1} band.
m-6c1fbcb02b = Proporción de los meses proyectados, de uno a doce por delante, que quedó dentro de la banda del { $n1 }.

# Months of deaths inside the band that should hold half
m-6233697254 = Meses de muertes dentro de la banda que debería contener la mitad

# Months of deaths inside the band that should hold nineteen in twenty
m-a046140cb4 = Meses de muertes dentro de la banda que debería contener diecinueve de cada veinte

# Months of deaths observed since
m-0dc30d630a = Meses de muertes observados desde entonces

# Months projected a year before this brief that have come.
m-7c470ddf52 = Meses proyectados un año antes de este informe que ya transcurrieron.

# Months of deaths read off predicted sums
m-f5e30ce226 = Meses de muertes deducidos de sumas predichas

# Open months whose reported sums run below the publisher's predicted ones, in the file that months are read off.
m-51185af569 = Meses abiertos cuyas sumas notificadas son inferiores a las predichas por el organismo emisor, en el archivo del que se deducen los meses.

# Months of seizures inside the band of four fifths
m-544f5d1d9d = Meses de incautaciones dentro de la banda de cuatro quintas partes

# Months of seizures inside the band that should hold four fifths
m-2553fb02f6 = Meses de incautaciones dentro de la banda que debería contener cuatro quintas partes

# Months of seizures inside the band that should hold half
m-143af98d36 = Meses de incautaciones dentro de la banda que debería contener la mitad

# Months of seizures inside the band that should hold nineteen in twenty
m-77cdc0ff0b = Meses de incautaciones dentro de la banda que debería contener diecinueve de cada veinte

# Months of seizures observed since
m-06a7ebea90 = Meses de incautaciones observados desde entonces

# Months of the Federal Register searched
m-dc0d1d8935 = Meses consultados del Registro Federal

# Months from the first to the last of which the copy holds documents of any kind.
m-1b63ddd6a6 = Meses del primero al último de los que la copia contiene documentos de cualquier tipo.

# Months of the Federal Register that the copy holds in part
m-f387a6a2c3 = Meses del Registro Federal que la copia contiene en parte

# Of these months, those of which the copy holds fewer than {n1} documents of all kinds.
m-8b3f4a8a9d = De estos meses, aquellos de los que la copia contiene menos de { $n1 } documentos de todo tipo.

# Months read off provisional sums against final ones
m-64ad302c3f = Meses deducidos de sumas provisionales frente a los definitivos

# Sum of the latest twelve months held both ways: read off reported {n1}-month sums by differencing, against the final counts.
m-5954a35637 = Suma de los últimos doce meses disponibles de ambas formas: deducidos por diferencias de las sumas notificadas de { $n1 } meses, frente a los recuentos definitivos.

# Most growth of the identifications of fentanyl of a year since first published
m-12d86f91a2 = Mayor aumento de las identificaciones de fentanilo de un año desde su primera publicación

# Highest change from Table {n1} to the newest query over the years that both hold, fifty states and the District of Columbia.
m-68a353bf1f = La mayor variación entre el Cuadro { $n1 } y la consulta más reciente en los años que contienen ambos, cincuenta estados y el Distrito de Columbia.

# Most that a sum grew after the settled age
m-b8646c0f93 = Máximo que creció una suma después de la antigüedad de asentamiento

# Highest change from a sum's first reading at twelve to seventeen months of age to its newest reading.
m-01b887ed86 = La mayor variación entre la primera lectura de una suma, a los doce a diecisiete meses de antigüedad, y su lectura más reciente.

# Named chemicals under China's export licence to North America
m-27107bf919 = Sustancias químicas nombradas bajo la licencia de exportación de China a América del Norte

# Substances named in China's export licences in force whose destinations include the United States.
m-1599bc20ee = Sustancias nombradas en las licencias de exportación de China en vigor cuyos destinos incluyen a los Estados Unidos.

# Names of the precursors China controls by name, the US not
m-1f4b70eb84 = Nombres de los precursores que China fiscaliza por su nombre y los Estados Unidos no

# The tracked precursors that a control in force of China names and none of the United States.
m-1c58fda463 = Los precursores en seguimiento que nombra una medida en vigor de China y ninguna de los Estados Unidos.

# Names of the precursors the US controls by name, China not
m-4c51c980b3 = Nombres de los precursores que los Estados Unidos fiscalizan por su nombre y China no

# The tracked precursors that a control in force of the United States names and none of China.
m-0a02947185 = Los precursores en seguimiento que nombra una medida en vigor de los Estados Unidos y ninguna de China.

# Names of the tracked precursors nobody controls by name
m-9c42911551 = Nombres de los precursores en seguimiento que nadie fiscaliza por su nombre

# The tracked precursors that no control in force of an authority in the timeline names.
m-7ef4416581 = Los precursores en seguimiento que no nombra ninguna medida en vigor de una autoridad de la cronología.

# Negative controls asked about around China's class control
m-99247b7eb8 = Controles negativos examinados en torno a la fiscalización por clase de China

# Series of deaths that no control of fentanyl can have moved and that were known on this day.
m-474039c4d6 = Series de muertes que ninguna fiscalización del fentanilo pudo haber movido y que se conocían en este día.

# Newest file of provisional deaths
m-3867c97535 = Archivo más reciente de muertes provisionales

# Day on which the newest provisional file known on this day was published.
m-82627d9516 = Día en que se publicó el archivo provisional más reciente conocido en este día.

# Newest fiscal year of the aggregate file
m-7579337de9 = Año fiscal más reciente del archivo agregado

# The newest fiscal year in the aggregate by fiscal year, which holds no months.
m-0ddc5a004b = El año fiscal más reciente del agregado por año fiscal, que no contiene meses.

# Publication day of the newest data file of any dataset.
m-56ae8a371d = Día de publicación del archivo de datos más reciente de cualquier conjunto.

# Newest whole year of China's drug figures held
m-79ccbc338f = Año completo más reciente de cifras de drogas de China disponible

# Newest calendar year of which an office of China published figures.
m-d2b74f2d15 = El año calendario más reciente del que una oficina de China publicó cifras.

# Newest year of identifications that still grows
m-800874ec19 = Año más reciente de identificaciones que aún aumenta

# The newest year that was over at the newest query and that it reads less than {n1} months after its end.
m-da43c9ad43 = El año más reciente que había terminado en la consulta más reciente y que esta lee menos de { $n1 } meses después de su fin.

# Next day on which a promise falls due
m-02725773e4 = Próximo día en que vence un compromiso

# The first day from the day of the brief on that a promise names for its next step.
m-52881e9aef = El primer día, a partir de la fecha del informe, que un compromiso fija para su próximo paso.

# Nitazenes listed one by one, UN
m-8a61b7ceac = Nitazenos incluidos uno por uno, ONU

# Tracked nitazenes that a control of this authority in force names.
m-7305da4cf1 = Nitazenos en seguimiento que nombra una medida en vigor de esta autoridad.

# Nitazenes listed one by one, United States
m-d61c2280f4 = Nitazenos incluidos uno por uno, Estados Unidos

# Nitazenes tracked by name
m-3f3a3c4593 = Nitazenos en seguimiento por su nombre

# Nitazenes in the timeline of substances that had been reported, or were named in a decision, by the day of the brief.
m-5355bf1f17 = Nitazenos de la cronología de sustancias que se habían notificado, o nombrado en una decisión, a la fecha del informe.

# Nowcasts of open sums that have settled since
m-f691f45c1e = Previsiones en tiempo real de sumas abiertas que se asentaron desde entonces

# Open sums of twelve months in kept files that this brief's method completes and that have settled in a later file.
m-d6c314c3a4 = Sumas abiertas de doce meses en archivos conservados que el método de este informe completa y que se asentaron en un archivo posterior.

# Nowcasts of open sums that share no month
m-0200e131a4 = Previsiones en tiempo real de sumas abiertas que no comparten ningún mes

# Most of these sums of which no two share a month.
m-aedb0e660e = El mayor número de estas sumas sin que dos compartan un mes.

# Nowcasts of open sums whose {n1} band held what settled
m-7a01682788 = Previsiones en tiempo real de sumas abiertas cuya banda del { $n1 } contuvo lo asentado

# Share of these nowcasts whose band held the settled sum.
m-9a0a6f891e = Proporción de estas previsiones cuya banda contuvo la suma asentada.

# Organic chemicals from China by air, weight
m-3d621eadb6 = Productos químicos orgánicos de China por vía aérea, peso

# Shipping weight of US imports in chapter {n1} from China that came by air in the newest year of the file.
m-71ef8468d8 = Peso de embarque de las importaciones de los Estados Unidos del capítulo { $n1 } desde China que llegaron por vía aérea en el año más reciente del archivo.

# Organic chemicals from China by container ship, weight
m-3bc3100b46 = Productos químicos orgánicos de China en buque portacontenedores, peso

# Shipping weight of US imports in chapter {n1} from China that came in containers by ship in the newest year of the file.
m-1b855673a1 = Peso de embarque de las importaciones de los Estados Unidos del capítulo { $n1 } desde China que llegaron en contenedores por buque en el año más reciente del archivo.

# Overdose deaths of all drugs in the half year after China's class control
m-77d38a9b9d = Muertes por sobredosis de todas las drogas en el semestre posterior a la fiscalización por clase de China

# Average over the six months after it against the course before; those with synthetic opioids are among them.
m-a10d918fd5 = Promedio de los seis meses posteriores respecto de la trayectoria previa; las relacionadas con opioides sintéticos están incluidas.

# Overdose deaths of all drugs in the half year after China's class control, verdict
m-c2d9ea242f = Muertes por sobredosis de todas las drogas en el semestre posterior a la fiscalización por clase de China, dictamen

# Part of the fentanyl duties in the modelled rate, last day
m-d4985d1730 = Parte de los aranceles vinculados al fentanilo en la tasa modelada, último día

# Part of the fentanyl duties on China, Canada and Mexico together in the modelled rate on all imports, on the last day of the file.
m-0b62399079 = Parte de los aranceles vinculados al fentanilo sobre China, Canadá y México en conjunto en la tasa modelada sobre todas las importaciones, en el último día del archivo.

# Part of the import surcharge in the modelled rate, last day
m-294f6b3427 = Parte de la sobretasa a la importación en la tasa modelada, último día

# Part of the surcharge under section {n1} in the modelled rate on all imports, on the last day of the file.
m-d2853f51b2 = Parte de la sobretasa conforme a la Sección { $n1 } en la tasa modelada sobre todas las importaciones, en el último día del archivo.

# Past predictions of the publisher without a month in common, deaths falling
m-a9747b62c6 = Predicciones anteriores del organismo emisor sin ningún mes en común, muertes en descenso

# The most of those sums that can be chosen so that no two share a month.
m-e6e8fab89b = El mayor número de esas sumas que puede elegirse sin que dos compartan un mes.

# Past predictions of the publisher without a month in common, deaths rising
m-7f765872b1 = Predicciones anteriores del organismo emisor sin ningún mes en común, muertes en aumento

# Past predictions of the publisher, deaths falling
m-bd62836a65 = Predicciones anteriores del organismo emisor, muertes en descenso

# Sums that were open in an earlier file, were predicted in it and have settled since, and were falling.
m-48df8ef33d = Sumas que estaban abiertas en un archivo anterior, se predijeron en él, se asentaron después y descendían.

# Past predictions of the publisher, deaths rising
m-3c680407ec = Predicciones anteriores del organismo emisor, muertes en aumento

# Sums that were open in an earlier file, were predicted in it and have settled since, and were rising.
m-a6bce0ebd0 = Sumas que estaban abiertas en un archivo anterior, se predijeron en él, se asentaron después y aumentaban.

# Past values that the error of completions rests on
m-722f8c5970 = Valores anteriores en que se basa el error de las sumas completadas

# Sums that were open in an earlier file and have settled since; sums of one file mostly share their months.
m-27ba291864 = Sumas que estaban abiertas en un archivo anterior y se asentaron después; las sumas de un mismo archivo comparten casi todos sus meses.

# Past values without a month in common that the error of completions rests on
m-5112b63538 = Valores anteriores sin ningún mes en común en que se basa el error de las sumas completadas

# Persons arrested (China), change since the day before
m-819bae7de0 = Personas detenidas (China), variación desde la víspera

# Persons arrested by China over fentanyl, precursors or laundering
m-00c3bf8511 = Personas detenidas por China por fentanilo, precursores o lavado de dinero

# Arrests made public by China or the United States; reports of the same case count once, by the largest number.
m-6734a41060 = Detenciones hechas públicas por China o los Estados Unidos; los informes del mismo caso cuentan una vez, por el número mayor.

# Persons arrested by China since the event counted from
m-58d758b0e0 = Personas detenidas por China desde el hecho de referencia

# Arrests made public on that day or later; reports of the same case count once.
m-be8b896ffa = Detenciones hechas públicas ese día o después; los informes del mismo caso cuentan una vez.

# Persons charged by the United States over supply from China
m-4a7fffee9c = Personas acusadas por los Estados Unidos por presunto suministro desde China

# Persons in these announcements, one row each, who are based in China or whose base is not stated; launderers and dealers are left out.
m-50cf53bb96 = Personas en estos comunicados, una fila cada una, con base en China o cuya base no se indica; se omiten quienes lavan dinero y los distribuidores.

# Persons charged by the United States over supply from the countries in focus
m-952c06535a = Personas acusadas por los Estados Unidos por presunto suministro desde los países de interés

# Suppliers, sellers of equipment and brokers based in a country in focus, one row each.
m-31d424b53e = Proveedores, vendedores de equipo e intermediarios con base en un país de interés, una fila cada uno.

# Persons charged over supply from China and convicted in the United States
m-8a0eaf588f = Personas acusadas por presunto suministro desde China y condenadas en los Estados Unidos

# Of the persons charged, those found guilty by a jury or by plea, once that was public.
m-3aff835dbd = De las personas acusadas, las declaradas culpables por un jurado o que se declararon culpables, una vez que se hizo público.

# Persons charged over supply from China and ever in US custody
m-26ddb07c88 = Personas acusadas por presunto suministro desde China alguna vez bajo custodia de los Estados Unidos

# Of the persons charged, those held by the United States at any time up to the day of the brief.
m-910a3f7e9f = De las personas acusadas, las que los Estados Unidos tuvieron bajo custodia en cualquier momento hasta la fecha del informe.

# Persons charged over supply from China whom China arrested itself
m-32f66a6735 = Personas acusadas por presunto suministro desde China a las que China misma detuvo

# Of the persons charged by the United States, those whom China arrested in a case of its own; never added to other counts.
m-f1acfc7618 = De las personas acusadas por los Estados Unidos, las que China detuvo en un caso propio; nunca se suman a otros recuentos.

# Persons charged over supply from China whose custody is not stated
m-8bf7131f38 = Personas acusadas por presunto suministro desde China cuya custodia no se indica

# Of the persons charged, those of whom no source read says whether they are held.
m-330bf22c88 = De las personas acusadas, aquellas de las que ninguna fuente leída dice si están bajo custodia.

# Persons handed over to the United States by third countries over supply
m-a84bfca963 = Personas entregadas a los Estados Unidos por terceros países por presunto suministro

# Suppliers, sellers of equipment and brokers whom a third country extradited, expelled or handed over.
m-574698d9ec = Proveedores, vendedores de equipo e intermediarios que un tercer país extraditó, expulsó o entregó.

# Persons in China and Hong Kong sanctioned by the United States
m-8a46f1e28a = Personas en China y Hong Kong sancionadas por los Estados Unidos

# Persons named in designations over fentanyl, added up over the actions; some had been charged as well.
m-f501442c39 = Personas mencionadas en designaciones por fentanilo, sumadas en todas las medidas; algunas también habían sido acusadas.

# Persons in China charged as suppliers
m-f13e84c685 = Personas en China acusadas como proveedores

# Of the persons charged over supply from China, those accused of making or selling drugs or precursors.
m-0d0f83fe58 = De las personas acusadas por presunto suministro desde China, las señaladas por presuntamente fabricar o vender drogas o precursores.

# Persons in China charged over pill equipment
m-263633184b = Personas en China acusadas por equipo para pastillas

# Of the persons charged over supply from China, those accused of selling presses or moulds.
m-d256a97290 = De las personas acusadas por presunto suministro desde China, las señaladas por presuntamente vender tableteadoras o moldes.

# Persons in the countries in focus sanctioned by the United States
m-7f22d06f4e = Personas en los países de interés sancionadas por los Estados Unidos

# Persons named in designations over fentanyl, by the country they are in.
m-1865f022ae = Personas mencionadas en designaciones por fentanilo, según el país en que están.

# Persons on the list linked with China
m-901cd3bfcf = Personas de la lista vinculadas con China

# Of the entries linked with China, those of persons.
m-582636d780 = De los registros vinculados con China, los de personas.

# Persons sentenced in China over fentanyl
m-ab46b98e3d = Personas sentenciadas en China por fentanilo

# Persons in reports of sentences over fentanyl or its precursors.
m-a482fcd4ac = Personas en informes de sentencias por fentanilo o sus precursores.

# Precursors China controls by name, the US not
m-c9d0836324 = Precursores que China fiscaliza por su nombre y los Estados Unidos no

# Tracked precursors that a control in force of China names and none of the United States.
m-bdd1b34c3e = Precursores en seguimiento que nombra una medida en vigor de China y ninguna de los Estados Unidos.

# Precursors for a thousand identifications of fentanyl, highest half-year
m-c94dcecb3b = Precursores por cada mil identificaciones de fentanilo, semestre más alto

# The highest rate of precursors for a thousand identifications of fentanyl among the complete half-years.
m-7bb9dc4ba9 = La tasa más alta de precursores por cada mil identificaciones de fentanilo entre los semestres completos.

# Precursors for a thousand identifications of fentanyl, latest complete half-year
m-fca7e15d4e = Precursores por cada mil identificaciones de fentanilo, último semestre completo

# A thousand times the identifications of precursors of fentanyl or of what is left of them, over those of fentanyl itself.
m-e99c6dfc8c = Mil veces las identificaciones de precursores del fentanilo o de sus residuos, entre las del propio fentanilo.

# Precursors mentioned that China had not controlled by name
m-7465b237f9 = Precursores mencionados que China no había fiscalizado por su nombre

# Precursors with a first official mention that no control of China in force on the day of the brief names.
m-976432f79f = Precursores con una primera mención oficial que no nombra ninguna medida de China en vigor a la fecha del informe.

# Precursors that share the basket {n1}
m-6680169a5b = Precursores que comparten la subpartida residual { $n1 }

# Tracked precursors that fall into the residual line {n1} of the nomenclature of {n2}.
m-d9eb0694c4 = Precursores en seguimiento comprendidos en la subpartida residual { $n1 } de la nomenclatura de { $n2 }.

# Precursors the US controls by name, China not
m-cd5f1cd6f4 = Precursores que los Estados Unidos fiscalizan por su nombre y China no

# Tracked precursors that a control in force of the United States names and none of China.
m-2aba6c2354 = Precursores en seguimiento que nombra una medida en vigor de los Estados Unidos y ninguna de China.

# Precursors tracked by name
m-d6b3158d71 = Precursores en seguimiento por su nombre

# Precursors in the timeline of substances that had been reported, or were named in a decision, by the day of the brief.
m-3a53956719 = Precursores de la cronología de sustancias que se habían notificado, o nombrado en una decisión, a la fecha del informe.

# Precursors with a customs line of their own
m-af523dddf4 = Precursores con subpartida arancelaria propia

# Tracked precursors that a six-digit line of the nomenclature of {n1} holds alone.
m-c7d7d6dad9 = Precursores en seguimiento que ocupan solos una subpartida de seis dígitos de la nomenclatura de { $n1 }.

# Precursors with a first official mention
m-efa1af1188 = Precursores con una primera mención oficial

# Tracked precursors for which the timeline of substances holds the date of a first official mention.
m-ca8467ed24 = Precursores en seguimiento para los que la cronología de sustancias contiene la fecha de una primera mención oficial.

# Precursors with a UN vote
m-9b558eabd4 = Precursores con una votación de la ONU

# Precursors that a vote of the UN commission, known to the day, put into a table of the {n1} Convention.
m-5dc29afab4 = Precursores que una votación de la comisión de la ONU, de fecha conocida, incluyó en un cuadro de la Convención de { $n1 }.

# Precursors with a UN vote that the United States had controlled before it
m-84b78e806e = Precursores con votación de la ONU que los Estados Unidos habían fiscalizado antes

# Precursors voted on whose first US control that names them came before the day of the vote.
m-733b6e558f = Precursores votados cuya primera medida estadounidense que los nombra fue anterior al día de la votación.

# Predictions of the publisher that have settled since
m-d123951c07 = Predicciones del organismo emisor que se asentaron desde entonces

# Predicted sums of twelve months in kept files that were open then and have settled in a later file.
m-9fbc1b775a = Sumas predichas de doce meses en archivos conservados que entonces estaban abiertas y se asentaron en un archivo posterior.

# Predictions of the publisher that share no month
m-78c3b71c95 = Predicciones del organismo emisor que no comparten ningún mes

# Promises for which the rule agrees with the compilation
m-cff51beff5 = Compromisos en que la regla coincide con la recopilación

# Of the promises that can be checked, those to which the rule gives the compilation's status.
m-13f4fc8bac = De los compromisos que pueden verificarse, aquellos a los que la regla da el estado de la recopilación.

# Promises in the ledger
m-35ac2d7678 = Compromisos en el registro

# Promises of the two sides and of the countries in focus; requests and duties under a treaty are not counted.
m-f6566a74c0 = Compromisos de las dos partes y de los países de interés; no se cuentan las solicitudes ni las obligaciones en virtud de un tratado.

# Promises whose test was met, on time or late, also where only the other side reports it and where an outside event made them void later.
m-97fa01bc92 = Compromisos cuyo criterio se cumplió, a tiempo o con retraso, también cuando solo lo informa la otra parte y cuando un hecho ajeno los dejó después sin objeto.

# Promises of both sides together
m-b4a91084c6 = Compromisos de ambas partes en conjunto

# Promises in the ledger made by both sides together.
m-dec2d8a736 = Compromisos del registro asumidos por ambas partes en conjunto.

# Promises of both sides together that ask for a figure
m-2571b49757 = Compromisos de ambas partes en conjunto que requieren una cifra

# Promises of both sides together without those that a legal text alone shows to be done.
m-41d3ab874d = Compromisos de ambas partes en conjunto, sin aquellos cuyo cumplimiento muestra por sí solo un texto legal.

# Promises of China
m-21b2dc4da7 = Compromisos de China

# Promises in the ledger made by China.
m-4523f331db = Compromisos del registro asumidos por China.

# Promises of China carried out
m-66eb08e651 = Compromisos de China ejecutados

# Promises of China whose test was met; one that only the other side reports is left out.
m-7a1aeb6fb2 = Compromisos de China cuyo criterio se cumplió; se omite el que solo informa la otra parte.

# Promises of China in law
m-42e9c93bf2 = Compromisos de China en la ley

# Promises of China that a published legal text carries in full.
m-0b5d480e2a = Compromisos de China que un texto legal publicado recoge por completo.

# Promises of China in words of its own
m-9bf9ecd1ec = Compromisos de China en palabras propias

# Promises of China that it tells of itself; of those of both, the ones that both tell of.
m-8bb1c741a5 = Compromisos de China de los que ella misma habla; de los de ambas, aquellos de los que hablan las dos.

# Promises of China met
m-6973c08425 = Compromisos de China cumplidos

# Promises made by China whose test was met, on time or late, also where an outside event made them void later.
m-b0b6ed5a93 = Compromisos asumidos por China cuyo criterio se cumplió, a tiempo o con retraso, también cuando un hecho ajeno los dejó después sin objeto.

# Promises of China that ask for a figure
m-9bb74a1c72 = Compromisos de China que requieren una cifra

# Promises of China without those that a legal text alone shows to be done.
m-931a43be79 = Compromisos de China, sin aquellos cuyo cumplimiento muestra por sí solo un texto legal.

# Promises of China that ask for a legal text
m-c56129f43f = Compromisos de China que requieren un texto legal

# Promises of China without those that ask for acts which need no law, order, rule or notice.
m-c95ab71c86 = Compromisos de China, sin los que requieren actos que no necesitan ley, orden, norma ni aviso.

# Promises of China that only the United States tells of
m-f41fe80a52 = Compromisos de China de los que solo hablan los Estados Unidos

# Promises of China for which words of the United States alone were found.
m-a3943bd287 = Compromisos de China para los que solo se encontraron palabras de los Estados Unidos.

# Promises of the United States
m-35c4c54572 = Compromisos de los Estados Unidos

# Promises in the ledger made by the United States.
m-69d6e172c3 = Compromisos del registro asumidos por los Estados Unidos.

# Promises of the United States carried out
m-2366e4808c = Compromisos de los Estados Unidos ejecutados

# Promises of the United States whose test was met; one that only the other side reports is left out.
m-79faa302ec = Compromisos de los Estados Unidos cuyo criterio se cumplió; se omite el que solo informa la otra parte.

# Promises of the United States in law
m-046081a36c = Compromisos de los Estados Unidos en la ley

# Promises of the United States that a published legal text carries in full.
m-4f923942e8 = Compromisos de los Estados Unidos que un texto legal publicado recoge por completo.

# Promises of the United States in words of its own
m-ed42cac772 = Compromisos de los Estados Unidos en palabras propias

# Promises of the United States that it tells of itself; of those of both, the ones that both tell of.
m-063852b050 = Compromisos de los Estados Unidos de los que ellos mismos hablan; de los de ambas partes, aquellos de los que hablan las dos.

# Promises of the United States met
m-38b6016e56 = Compromisos de los Estados Unidos cumplidos

# Promises made by the United States whose test was met, on time or late, also where an outside event made them void later.
m-f9baaa6eb7 = Compromisos asumidos por los Estados Unidos cuyo criterio se cumplió, a tiempo o con retraso, también cuando un hecho ajeno los dejó después sin objeto.

# Promises of the United States that ask for a legal text
m-f647774152 = Compromisos de los Estados Unidos que requieren un texto legal

# Promises of the United States without those that ask for acts which need no law, order, rule or notice.
m-f922480146 = Compromisos de los Estados Unidos, sin los que requieren actos que no necesitan ley, orden, norma ni aviso.

# Promises on drug control carried out in full within twelve months
m-0d39efa94c = Compromisos de fiscalización de drogas ejecutados por completo en doce meses

# Promises on drug control whose test was met by twelve calendar months after the promise; one that only the other side reports is left out.
m-ec7deaf683 = Compromisos de fiscalización de drogas cuyo criterio se cumplió dentro de los doce meses calendario posteriores al compromiso; se omite el que solo informa la otra parte.

# Promises on drug control carried out in part within twelve months
m-0615dce821 = Compromisos de fiscalización de drogas ejecutados en parte en doce meses

# Promises on drug control of which a part, or the other side's word alone, was seen by then.
m-d5794b2af5 = Compromisos de fiscalización de drogas de los que para entonces se observaba una parte, o solo la palabra de la otra parte.

# Promises on drug control that are twelve months old
m-3c91f4ab54 = Compromisos de fiscalización de drogas con doce meses de antigüedad

# Promises on drug control made at least twelve calendar months before the day of the brief.
m-bd5ab7d2ec = Compromisos de fiscalización de drogas asumidos al menos doce meses calendario antes de la fecha del informe.

# Promises on drug control that ask for a figure
m-aac84e24d2 = Compromisos de fiscalización de drogas que requieren una cifra

# Promises on drug control that are twelve months old, without those that a legal text alone shows to be done.
m-ed902513b9 = Compromisos de fiscalización de drogas con doce meses de antigüedad, sin aquellos cuyo cumplimiento muestra por sí solo un texto legal.

# Promises on side terms of trade
m-daaef7d7a5 = Compromisos sobre condiciones comerciales accesorias

# Promises on terms of trade, shipping or export control agreed beside drug control and tariffs.
m-93b28e0247 = Compromisos sobre condiciones de comercio, transporte marítimo o control de exportaciones acordados junto con la fiscalización de drogas y los aranceles.

# Promises on tariffs and trade carried out in full within twelve months
m-56ed9cf4b8 = Compromisos sobre aranceles y comercio ejecutados por completo en doce meses

# Promises on tariffs and trade whose test was met by twelve calendar months after the promise; one that only the other side reports is left out.
m-3ff7a89abf = Compromisos sobre aranceles y comercio cuyo criterio se cumplió dentro de los doce meses calendario posteriores al compromiso; se omite el que solo informa la otra parte.

# Promises on tariffs and trade that are twelve months old
m-6b04999891 = Compromisos sobre aranceles y comercio con doce meses de antigüedad

# Promises on tariffs and trade made at least twelve calendar months before the day of the brief.
m-6168391741 = Compromisos sobre aranceles y comercio asumidos al menos doce meses calendario antes de la fecha del informe.

# Promises overtaken by outside events
m-35d1c72daf = Compromisos sin objeto por hechos ajenos

# Promises that an outside event made void, met before or not.
m-1325c850f6 = Compromisos que un hecho ajeno dejó sin objeto, cumplidos antes o no.

# Promises partly met
m-6c33875612 = Compromisos cumplidos en parte

# Promises of which a part is seen, or acts under a promise without an end point.
m-ee25386caa = Compromisos de los que se observa una parte, o actos conforme a un compromiso sin punto final.

# Promises that a legal text shows to be done
m-aace6e2753 = Compromisos cuyo cumplimiento muestra un texto legal

# Promises whose test asks for a legal text and for nothing to be counted.
m-0d5ebd9db9 = Compromisos cuyo criterio requiere un texto legal y ningún recuento.

# Promises that a legal text shows, carried out
m-48e8eaef0a = Compromisos que muestra un texto legal, ejecutados

# Of the promises that a legal text shows to be done, those whose test was met, also by the other side's report.
m-4a19df397b = De los compromisos cuyo cumplimiento muestra un texto legal, aquellos cuyo criterio se cumplió, también según el informe de la otra parte.

# Promises that are not yet twelve months old
m-b0eaec6fd7 = Compromisos con menos de doce meses de antigüedad

# Promises made less than twelve calendar months before the day of the brief.
m-eef6a2deca = Compromisos asumidos menos de doce meses calendario antes de la fecha del informe.

# Promises that ask for a count or a review
m-587151a703 = Compromisos que requieren un recuento o una revisión

# Promises whose test asks for something to be counted or reviewed.
m-f6fa235c8f = Compromisos cuyo criterio requiere que algo se cuente o se revise.

# Promises that ask for a count, measured in part
m-86b9c83c9d = Compromisos que requieren un recuento, medidos en parte

# Of the promises that ask for a count or a review, those of which one was published for a place or a time.
m-1a83fc8374 = De los compromisos que requieren un recuento o una revisión, aquellos de los que se publicó alguno para un lugar o un periodo.

# Promises that both sides speak of
m-31f752ba88 = Compromisos de los que hablan ambas partes

# Promises for which words of both sides were found, alike or different.
m-b868c591cf = Compromisos para los que se encontraron palabras de ambas partes, iguales o distintas.

# Promises that can be timed
m-5a0381e536 = Compromisos cuyo plazo puede medirse

# Promises dated to the day, without those that lapsed or were overtaken before they were met.
m-19ee93c562 = Compromisos fechados al día, sin los que caducaron o quedaron sin objeto antes de cumplirse.

# Promises that can be timed and were not met
m-6dbbe0345e = Compromisos cuyo plazo puede medirse y que no se cumplieron

# Of the promises that can be timed, those whose test had not been met in full.
m-1ee02bc405 = De los compromisos cuyo plazo puede medirse, aquellos cuyo criterio no se había cumplido por completo.

# Promises that fall due on the next such day
m-0e1c098614 = Compromisos que vencen en el próximo de esos días

# Promises whose next step has the first day from the day of the brief on.
m-bf0aa52e12 = Compromisos cuyo próximo paso tiene el primer día a partir de la fecha del informe.

# Promises that only China tells of
m-97c673e430 = Compromisos de los que solo habla China

# Promises, of either side, for which words of China alone were found.
m-4dfea11d02 = Compromisos, de cualquiera de las partes, para los que solo se encontraron palabras de China.

# Promises that only the United States tells of
m-44ad6c2001 = Compromisos de los que solo hablan los Estados Unidos

# Promises, of either side, for which words of the United States alone were found.
m-001610cd6a = Compromisos, de cualquiera de las partes, para los que solo se encontraron palabras de los Estados Unidos.

# Promises whose status can be checked
m-68864027cb = Compromisos cuyo estado puede verificarse

# Promises to which the compilation that the table began from gives a status of its own.
m-e42d63d40b = Compromisos a los que la recopilación de la que partió el cuadro asigna un estado propio.

# Promises for which nothing was found, and whose deadline is past or which had none when it was looked for.
m-2a5e999ff6 = Compromisos para los que no se encontró nada y cuyo plazo venció o que no tenían plazo cuando se buscó.

# Publication of the aggregate file
m-e05e7c3246 = Publicación del archivo agregado

# Publication day of the newest vintage of the aggregate.
m-803cd28b72 = Día de publicación de la edición más reciente del agregado.

# Publication of the earlier file compared
m-8c337eefd9 = Publicación del archivo anterior comparado

# Publication day of the older of the two newest files that share months.
m-2cd9fcdfad = Día de publicación del más antiguo de los dos archivos más recientes que comparten meses.

# Publication of the later file compared
m-be3a90e40a = Publicación del archivo posterior comparado

# Publication day of the newer of the two newest files that share months.
m-449a0b53a0 = Día de publicación del más nuevo de los dos archivos más recientes que comparten meses.

# Published estimate that is tested
m-3de3e4f80b = Estimación publicada que se somete a prueba

# Author or institution and title of the first published estimate with a stated shape and length.
m-8f361007d7 = Autor o institución y título de la primera estimación publicada con forma y duración declaradas.

# Purity of fentanyl powder, first fiscal year stated
m-d4ee0cf4f1 = Pureza del fentanilo en polvo, primer año fiscal indicado

# Mean purity of powder as DEA states it for the oldest fiscal year it gave out.
m-aa522d1cfa = Pureza media del polvo según la DEA para el año fiscal más antiguo que dio a conocer.

# Purity of fentanyl powder, latest fiscal year stated
m-6162af81ad = Pureza del fentanilo en polvo, último año fiscal indicado

# Mean purity of powder as DEA states it for the newest fiscal year it gave out.
m-9059e2ea37 = Pureza media del polvo según la DEA para el año fiscal más reciente que dio a conocer.

# Quarters covered by the table of events
m-dbd7c640ea = Trimestres que abarca el cuadro de hechos

# Quarters from the first event of the two to the last day covered.
m-ee0c054637 = Trimestres desde el primer hecho de ambos hasta el último día abarcado.

# Quarters without an event of both together
m-9cb87b4fd6 = Trimestres sin hecho de ambos en conjunto

# Quarters covered in which no event of the United States and China together became public.
m-e396d0e3f6 = Trimestres abarcados en que no se hizo público ningún hecho conjunto de los Estados Unidos y China.

# Questions of law examined on both sides
m-c13edea635 = Cuestiones jurídicas examinadas en ambas partes

# Of these questions, those for which a text or an act of each side was looked at.
m-7893ca4133 = De estas cuestiones, aquellas para las que se revisó un texto o un acto de cada parte.

# Questions of law put to both sides
m-5e0bd8a0a3 = Cuestiones jurídicas planteadas a ambas partes

# Questions of the timeline of legal gaps that are put to the law of both sides.
m-6be2d2d8a4 = Cuestiones de la cronología de lagunas legales que se plantean a la ley de ambas partes.

# Readings from which a year of identifications was later seen to grow
m-982dd47ec9 = Lecturas a partir de las cuales se vio aumentar después un año de identificaciones

# Publications and queries whose newest years a later one shows as well; each counts once, however many years it shows.
m-ea14ae380d = Publicaciones y consultas cuyos años más recientes también muestra una posterior; cada una cuenta una vez, cualquiera que sea el número de años que muestre.

# Readings of published estimates that were tested
m-2fca71fee1 = Lecturas de estimaciones publicadas sometidas a prueba

# Published estimates with a shape, times the lengths that each states.
m-3d666b9f2b = Estimaciones publicadas con una forma, multiplicadas por las duraciones que cada una indica.

# Readings whose figure lies outside the interval
m-e43cf75c5b = Lecturas cuya cifra queda fuera del intervalo

# Tested readings whose stated change lies outside the {n1} interval found here.
m-22fbfb8fb2 = Lecturas sometidas a prueba cuya variación declarada queda fuera del intervalo del { $n1 } encontrado aquí.

# Release that this one is compared with
m-0688c396e5 = Edición con la que se compara esta

# The newest whole release that is not of a later day.
m-4b9853e630 = La edición completa más reciente que no es de un día posterior.

# Reported deaths in twelve months against a year before
m-b62c208c91 = Muertes notificadas en doce meses frente a un año antes

# Latest reported {n1}-month sum against the one of a year before; the earlier sum has grown for longer.
m-1aafe6e5dc = Última suma notificada de { $n1 } meses frente a la de un año antes; la suma anterior ha crecido durante más tiempo.

# Values of those questions that were public by this day.
m-497ea7ffc3 = Valores de esas cuestiones que eran públicos hasta este día.

# Rows in the timelines
m-fc6ac588f6 = Filas de las cronologías

# Rows of all timelines that were known by this day.
m-f77b5384c0 = Filas de todas las cronologías que se conocían hasta este día.

# Rows in the timelines that are not confirmed
m-ab34704bcf = Filas de las cronologías que no están confirmadas

# Rows known by this day that rest on a single weak source, a conflict, or no page that can be cited.
m-d24cf52d79 = Filas conocidas hasta este día que se basan en una sola fuente débil, una contradicción o ninguna página que pueda citarse.

# Score of the naive forecast of deaths
m-b77efaf1a7 = Puntuación del pronóstico ingenuo de muertes

# Mean weighted interval score of the same months of the last twelve, with bands as wide as past errors of that rule.
m-7934d3d9c3 = Media de la puntuación ponderada de intervalo de los mismos meses de los doce últimos, con bandas tan anchas como los errores pasados de esa regla.

# Score of the naive forecast of seizures
m-630f39a1ee = Puntuación del pronóstico ingenuo de incautaciones

# Score of the nowcasts over that of the sum of a year before
m-e03ea2febe = Puntuación de las previsiones en tiempo real entre la de la suma de un año antes

# Mean weighted interval score over that of the sum of a year before, as known then, with bands of past yearly changes.
m-fb55ff7583 = Media de la puntuación ponderada de intervalo entre la de la suma de un año antes, según se conocía entonces, con bandas de las variaciones anuales pasadas.

# Score of the projected totals of deaths over that of the naive forecast
m-908bcca138 = Puntuación de los totales proyectados de muertes entre la del pronóstico ingenuo

# The same for the total of twelve months.
m-c99589761f = Lo mismo para el total de doce meses.

# Score of the projected totals of seizures over that of the naive forecast
m-ac80c55466 = Puntuación de los totales proyectados de incautaciones entre la del pronóstico ingenuo

# Score of the projections of deaths
m-e8b372ee23 = Puntuación de las proyecciones de muertes

# Mean weighted interval score of months, bands of {n1} {n2} and {n3}; lower is better.
m-6654da3397 = Media de la puntuación ponderada de intervalo de los meses, bandas del { $n1 }, { $n2 } y { $n3 }; más bajo es mejor.

# Score of the projections of deaths over that of the naive forecast
m-dd0f3f5c66 = Puntuación de las proyecciones de muertes entre la del pronóstico ingenuo

# Mean weighted interval score of months over that of the naive forecast; below one the projection was better.
m-61938d58ae = Media de la puntuación ponderada de intervalo de los meses entre la del pronóstico ingenuo; por debajo de uno, la proyección fue mejor.

# Score of the projections of seizures
m-ffc68b1a5d = Puntuación de las proyecciones de incautaciones

# Score of the projections of seizures over that of the naive forecast
m-b31e9256c1 = Puntuación de las proyecciones de incautaciones entre la del pronóstico ingenuo

# Seizures of fentanyl by Air and Marine Operations, latest complete fiscal year
m-496ea094b2 = Incautaciones de fentanilo de Operaciones Aéreas y Marítimas, último año fiscal completo

# Seizure events in the file of Air and Marine Operations.
m-78f78e67cb = Eventos de incautación en el archivo de Operaciones Aéreas y Marítimas.

# Seizures of fentanyl in the earlier file
m-1a76c40135 = Incautaciones de fentanilo en el archivo anterior

# Seizure events in the earlier file, summed over the months compared.
m-92f68f0ab8 = Eventos de incautación en el archivo anterior, sumados en los meses comparados.

# Seizures of fentanyl in the later file
m-1fceeb9674 = Incautaciones de fentanilo en el archivo posterior

# Seizure events in the later file, summed over the months compared.
m-3e04dafedd = Eventos de incautación en el archivo posterior, sumados en los meses comparados.

# Seizures of fentanyl in the latest month
m-aa1ff361b4 = Incautaciones de fentanilo en el último mes

# Seizure events of the newest month of the files, all components and borders.
m-c21faf35e6 = Eventos de incautación del mes más reciente de los archivos, todos los componentes y fronteras.

# Series with an alarm on
m-5a22c5a43b = Series con alarma activa

# Series whose state with the latest month held is alarm up or alarm down.
m-af70aa20d4 = Series cuyo estado con el último mes disponible es alarma al alza o alarma a la baja.

# Series with an alarm on, and its direction
m-6e1dd7b836 = Series con alarma activa y su dirección

# Share in US custody of the persons charged whose custody is stated
m-7cd52d1adf = Proporción bajo custodia de los Estados Unidos de las personas acusadas cuya custodia se indica

# Persons in US custody at any time, of the persons charged without those whose custody is not stated.
m-0c2b3c5a7c = Personas bajo custodia de los Estados Unidos en cualquier momento, de las personas acusadas sin aquellas cuya custodia no se indica.

# Share of fentanyl itself in identifications
m-91afb689ee = Proporción del propio fentanilo en las identificaciones

# Share of identifications named fentanyl in those of the latest complete half-year.
m-0a3884e348 = Proporción de las identificaciones registradas como fentanilo en las del último semestre completo.

# Share of fentanyl seized at the northern border
m-4773dc6dad = Proporción de fentanilo incautado en la frontera norte

# Share of the weight of the latest complete fiscal year that was seized at the northern border, sea and air included.
m-d6843c8f84 = Proporción del peso del último año fiscal completo incautada en la frontera norte, incluidas las vías marítima y aérea.

# Share of fentanyl seized at the southwest border
m-9a504c04bc = Proporción de fentanilo incautado en la frontera suroeste

# Share of the weight of the latest complete fiscal year that was seized at the southwest border, sea and air included.
m-7710988e94 = Proporción del peso del último año fiscal completo incautada en la frontera suroeste, incluidas las vías marítima y aérea.

# Share of fentanyl seized by field operations, mostly at ports of entry
m-a471bfcbe2 = Proporción de fentanilo incautado por operaciones de campo, sobre todo en puertos de entrada

# Share of the weight of the latest complete fiscal year that the Office of Field Operations seized.
m-8a98d135f4 = Proporción del peso del último año fiscal completo que incautó la Oficina de Operaciones de Campo.

# Share of fentanyl seized by the area with the most
m-d8b2607096 = Proporción de fentanilo incautado por la zona con más incautaciones

# Share of that field office or sector in the weight of the latest complete fiscal year.
m-2b756108a6 = Proporción de esa oficina de campo o sector en el peso del último año fiscal completo.

# Share of fluorofentanyls in identifications
m-c6f7a204b5 = Proporción de fluorofentanilos en las identificaciones

# Share of fluorofentanyl and its ortho, meta and para forms in the identifications of the latest complete half-year.
m-77db4d1240 = Proporción del fluorofentanilo y sus formas orto, meta y para en las identificaciones del último semestre completo.

# Share of penalties that find the shift to the lower level of deaths
m-29c227d31c = Proporción de penalizaciones que encuentran el cambio al nivel inferior de muertes

# Of six penalties, from half to three times the usual one, the share that finds it within three months.
m-88119d092d = De seis penalizaciones, desde la mitad hasta el triple de la habitual, la proporción que lo encuentra en un margen de tres meses.

# Share of pills with two milligrams or more, first fiscal year stated
m-f3bb1f52d7 = Proporción de pastillas con dos miligramos o más, primer año fiscal indicado

# Share of analysed pills with two milligrams of fentanyl or more, as DEA states it for the oldest fiscal year it gave out.
m-87b3540a4c = Proporción de pastillas analizadas con dos miligramos de fentanilo o más, según la DEA, para el año fiscal más antiguo que dio a conocer.

# Share of pills with two milligrams or more, latest fiscal year stated
m-fc9e7661c2 = Proporción de pastillas con dos miligramos o más, último año fiscal indicado

# Share of analysed pills with two milligrams of fentanyl or more, as DEA states it for the newest fiscal year it gave out.
m-22fb6dff61 = Proporción de pastillas analizadas con dos miligramos de fentanilo o más, según la DEA, para el año fiscal más reciente que dio a conocer.

# Share of promises with a deadline
m-b92da252a1 = Proporción de compromisos con plazo

# Promises that set a date or say at once, of all in the ledger.
m-a1fbb7a86b = Compromisos que fijan una fecha o dicen de inmediato, del total del registro.

# Share of promises with a number
m-f9ce9674bd = Proporción de compromisos con un número

# Promises that hold a number themselves, of all in the ledger.
m-875ca70f2f = Compromisos que contienen en sí un número, del total del registro.

# Share of rows in the timelines that are confirmed or reported
m-cb42d7066c = Proporción de filas de las cronologías confirmadas o según informes

# Rows known by this day that a publisher's page or a named institution supports, of all rows known.
m-5a79a5bb56 = Filas conocidas hasta este día que respalda una página del organismo emisor o una institución identificada, del total de filas conocidas.

# Share of the persons charged over supply from China who were ever in US custody
m-2a2df29cb8 = Proporción de las personas acusadas por presunto suministro desde China alguna vez bajo custodia de los Estados Unidos

# Persons in US custody at any time, of all persons charged.
m-41fce2bb7e = Personas bajo custodia de los Estados Unidos en cualquier momento, del total de personas acusadas.

# Shortest length that the estimate states
m-13b5c85085 = Duración más corta que indica la estimación

# Shortest length of the change that the estimate states.
m-fbc070a280 = La duración más corta de la variación que indica la estimación.

# Shortest time from UN vote to control in China
m-94044bc834 = Plazo más corto entre la votación de la ONU y la fiscalización en China

# Fewest days from the vote on a precursor to China's first control in force that names it.
m-8a630aca67 = El menor número de días entre la votación sobre un precursor y la primera medida de China en vigor que lo nombra.

# Signposts read
m-51fa9d84ff = Señales leídas

# Signposts of this brief; each reads one named result by a written rule.
m-02c67eaa57 = Señales de este informe; cada una lee un resultado designado según una regla escrita.

# Signposts that point to hold
m-d9b6ba04c4 = Señales que apuntan a continuidad

# Signposts whose written rule points to this scenario on this day.
m-a5c29b0232 = Señales cuya regla escrita apunta a este escenario en este día.

# Signposts that point to slide
m-20763de124 = Señales que apuntan a relajación

# Signposts without a direction
m-08750a4dcf = Señales sin dirección

# Signposts that have no reading on this day, or whose reading has no one meaning.
m-787e8615eb = Señales que no tienen lectura en este día, o cuya lectura no tiene un significado único.

# Size of the fall when the watch rings for it
m-d71c6ae3b9 = Magnitud del descenso cuando la vigilancia activa la alarma por él

# Final months from the first of the run to the one that rings, together, against what the months before them led to expect.
m-6665b9bd99 = Meses definitivos desde el primero de la serie hasta el que activa la alarma, en conjunto, frente a lo que los meses anteriores hacían esperar.

# Smallest fall of deaths that could have been seen in such a pulse (long)
m-a7e69b397a = Menor descenso de las muertes que podría haberse observado en ese pulso (largo)

# Smallest fall that the window would have shown four times in five.
m-509d0ca969 = El menor descenso que la ventana habría mostrado cuatro de cada cinco veces.

# Soonest day on which that month was public
m-2b582e9e44 = Primer día en que ese mes era público

# Day by which a provisional sum to the month that rings was public, by the publisher's documented lag. No file of that day is kept, so that what it held cannot be shown.
m-dda5a1599a = Día en que ya era pública una suma provisional hasta el mes que activa la alarma, según el rezago documentado del organismo emisor. No se conserva ningún archivo de ese día, por lo que no puede mostrarse qué contenía.

# Spells between kept files in which sums were seen to grow
m-0429593334 = Lapsos entre archivos conservados en que se vieron crecer sumas

# Files from which a later kept file was seen to grow, before the settled age; each counts once.
m-188d9c0421 = Archivos desde los que se vio crecer uno conservado posterior, antes de la antigüedad de asentamiento; cada uno cuenta una vez.

# Standing of the latest whole year of deaths by state
m-f2d606c070 = Estado de los datos del último año completo de muertes por estado

# Final where every month of that year is; provisional otherwise.
m-f0553946cc = Definitivo si lo es cada mes de ese año; provisional en los demás casos.

# Starts of projections of deaths
m-869a1b776d = Inicios de proyecciones de muertes

# Different last months known from which a projection was made and of which a later month has come.
m-70323e5436 = Distintos últimos meses conocidos desde los que se hizo una proyección y de los que ya transcurrió un mes posterior.

# Starts of projections of deaths that lie a year apart
m-b2c8946a1a = Inicios de proyecciones de muertes con un año de distancia

# Most starts of which no two lie less than twelve months apart: what they project shares no month.
m-f46984ec1e = El mayor número de inicios sin que dos disten menos de doce meses: lo que proyectan no comparte ningún mes.

# Starts of projections of deaths that rest on files kept at the time
m-d7d3650bbe = Inicios de proyecciones de muertes basados en archivos conservados en su momento

# Starts whose latest months come from a file published by that day; of the others, months were public by the lag, in figures as known now.
m-1c6412a00f = Inicios cuyos últimos meses provienen de un archivo publicado hasta ese día; en los demás, los meses eran públicos según el rezago, en cifras conocidas hoy.

# Starts of projections of seizures
m-c262b0c0bd = Inicios de proyecciones de incautaciones

# Starts of projections of seizures that lie a year apart
m-1418516b9b = Inicios de proyecciones de incautaciones con un año de distancia

# Starts of projections of seizures that rest on files kept at the time
m-78d9f6807a = Inicios de proyecciones de incautaciones basados en archivos conservados en su momento

# States side by side, difference by share, control of {n1} other dates
m-4978e93377 = Comparación entre estados, diferencia por proporción, fiscalización de { $n1 }, otras fechas

# Share of other dates within three years, of windows without the control, at which the same comparison leaves out zero; asked where the rest of the rule leaves a verdict to be given.
m-90feade169 = Proporción de otras fechas dentro de tres años, de ventanas sin la fiscalización, en que la misma comparación excluye el cero; se examina cuando el resto de la regla deja un dictamen por emitir.

# States side by side, difference by share, control of {n1} quarters before
m-9eb3b7e444 = Comparación entre estados, diferencia por proporción, fiscalización de { $n1 }, trimestres previos

# Smaller p-value of the two joint tests that the quarters before the control are alike.
m-8941b19bd9 = El menor valor p de las dos pruebas conjuntas de que los trimestres previos a la fiscalización son iguales.

# States side by side, difference by share, control of {n1} states
m-e657f41969 = Comparación entre estados, diferencia por proporción, fiscalización de { $n1 }, estados

# States with every month of the window and a measure of reach.
m-c6585e99c0 = Estados con todos los meses de la ventana y una medida de alcance.

# States side by side, difference by share, control of {n1} verdict
m-a8ee3bdf91 = Comparación entre estados, diferencia por proporción, fiscalización de { $n1 }, dictamen

# Verdict by the written rule for panels.
m-bfcb185502 = Dictamen según la regla escrita para paneles.

# States side by side, synthetic of overdoses, control of {n1}
m-8572aa173a = Comparación entre estados, sintético de sobredosis, fiscalización de { $n1 }

# Difference of changes in the nine months from the control on; by share, for ten percentage points more of it; of a synthetic control, the average gap.
m-7d52a6711f = Diferencia de variaciones en los nueve meses a partir de la fiscalización; por proporción, para diez puntos porcentuales más de ella; de un control sintético, la brecha promedio.

# States side by side, synthetic of overdoses, control of {n1} rank
m-9ecd98ceff = Comparación entre estados, sintético de sobredosis, fiscalización de { $n1 }, rango

# Share of relabelled states that differ as much, or rank among placebos in space.
m-f8626d39b7 = Proporción de estados reetiquetados que difieren en igual medida, o rango entre placebos en el espacio.

# States side by side, synthetic of overdoses, control of {n1} verdict
m-05a026418e = Comparación entre estados, sintético de sobredosis, fiscalización de { $n1 }, dictamen

# States where heroin was mostly black tar
m-364b55c66c = Estados donde la heroína era sobre todo alquitrán negro

# States west of the Mississippi; the two that it runs through are on neither side.
m-0cff54733d = Estados al oeste del Misisipi; los dos que atraviesa no están en ninguno de los lados.

# States where heroin was mostly powder
m-98c9149cc5 = Estados donde la heroína era sobre todo polvo

# States and the District of Columbia east of the Mississippi; the source speaks of markets on either side of the river.
m-7f2a8d03e2 = Estados y Distrito de Columbia al este del Misisipi; la fuente habla de mercados a uno y otro lado del río.

# States whose deaths peaked after those of the United States
m-403dad73c9 = Estados cuyas muertes alcanzaron su máximo después que las de los Estados Unidos

# States counted whose twelve months with most deaths ended after the nation's.
m-a6a321afe3 = Estados contados cuyos doce meses con más muertes terminaron después que los nacionales.

# States whose deaths peaked before those of the United States
m-e257f30741 = Estados cuyas muertes alcanzaron su máximo antes que las de los Estados Unidos

# States counted whose twelve months with most deaths ended before the nation's.
m-fc131b9605 = Estados contados cuyos doce meses con más muertes terminaron antes que los nacionales.

# States with every month of the latest two years of deaths
m-ab6c468226 = Estados con todos los meses de los últimos dos años de muertes

# States and the District of Columbia of which no month of the two years is withheld; a month with fewer than ten deaths is.
m-4fd34da5be = Estados y Distrito de Columbia sin ningún mes omitido en los dos años; se omite un mes con menos de diez muertes.

# States with fewer deaths than the year before
m-1906d68bda = Estados con menos muertes que el año anterior

# Of the states counted, those with fewer deaths in the latest whole year than in the one before.
m-350381e894 = De los estados contados, aquellos con menos muertes en el último año completo que en el anterior.

# States with fewer emergency visits for opioid overdoses than a year before
m-8a7f743f5c = Estados con menos visitas a urgencias por sobredosis de opioides que un año antes

# Of these, jurisdictions whose average over twelve months is below that of a year before.
m-ed1d8974dd = De estas, jurisdicciones cuyo promedio de doce meses es inferior al de un año antes.

# States with rates of emergency visits at both ends of a year
m-3120dcd330 = Estados con tasas de visitas a urgencias en ambos extremos de un año

# Jurisdictions whose average over twelve months is shown for the newest month and for a year before.
m-dea04c9495 = Jurisdicciones cuyo promedio de doce meses se muestra para el mes más reciente y para un año antes.

# Steps of duties on China ended by: agreement
m-124412c113 = Pasos de los aranceles sobre China terminados por: acuerdo

# Of the steps that have ended, those that a later order, an agreement of the two sides, a court or a time limit in the law ended.
m-653b5da3c2 = De los pasos que han terminado, aquellos a los que puso fin una orden posterior, un acuerdo de las dos partes, un tribunal o un plazo previsto en la ley.

# Steps of duties on China ended by: court
m-d57f42fa49 = Pasos de los aranceles sobre China terminados por: tribunal

# Steps of duties on China that have ended
m-f869d8f078 = Pasos de los aranceles sobre China que han terminado

# Steps of the duties followed here that took effect and are over by the day of the brief, where what ended them is known.
m-34b558c698 = Pasos de los aranceles aquí seguidos que entraron en vigor y han concluido a la fecha del informe, cuando se sabe qué les puso fin.

# Steps of the licence list for North America
m-9feedf715c = Pasos de la lista de licencias para América del Norte

# Changes of that part of the catalogue known by the day of the brief.
m-bc2537bcc0 = Cambios de esa parte del catálogo conocidos a la fecha del informe.

# Suicides in the half year after China's class control
m-bdf5540691 = Suicidios en el semestre posterior a la fiscalización por clase de China

# Average over the six months after it against the course before; weekly estimates spread over the days of months.
m-ee7db47783 = Promedio de los seis meses posteriores respecto de la trayectoria previa; estimaciones semanales repartidas entre los días de los meses.

# Suicides in the half year after China's class control, verdict
m-4c89aa809e = Suicidios en el semestre posterior a la fiscalización por clase de China, dictamen

# Sum flagged in bank reports on Chinese networks
m-1070abb850 = Suma señalada en reportes bancarios sobre redes chinas

# Suspicious transactions in those reports of five years; flagged, not proven.
m-7e20c3e53c = Operaciones sospechosas en esos reportes de cinco años; señaladas, no probadas.

# Sum flagged in bank reports on fentanyl in a year
m-0e9e513f0a = Suma señalada en reportes bancarios sobre fentanilo en un año

# Suspicious transactions in those reports; flagged, not proven.
m-eed0071f1c = Operaciones sospechosas en esos reportes; señaladas, no probadas.

# The estimate's base as a share of final deaths
m-cbe046621d = La base de la estimación como proporción de las muertes definitivas

# Deaths that the estimate is set against, over final deaths in the same months.
m-310b0983b7 = Muertes con las que se compara la estimación, entre las muertes definitivas de los mismos meses.

# The same ratio for months of deaths one to three ahead
m-666019efed = El mismo cociente para meses de muertes de uno a tres por delante

# Mean weighted interval score of these months over that of the naive forecast.
m-e592393eea = Media de la puntuación ponderada de intervalo de estos meses entre la del pronóstico ingenuo.

# The same ratio for months of deaths ten to twelve ahead
m-21662bf5ef = El mismo cociente para meses de muertes de diez a doce por delante

# The same ratio for months of seizures one to three ahead
m-7e2a28c752 = El mismo cociente para meses de incautaciones de uno a tres por delante

# The same ratio for months of seizures ten to twelve ahead
m-ccc7a18859 = El mismo cociente para meses de incautaciones de diez a doce por delante

# Things for which official values differ
m-d54931ef44 = Asuntos en que difieren los valores oficiales

# Questions of the timeline of rival values for which at least two different values were public by this day.
m-a30fbb57f3 = Cuestiones de la cronología de valores discrepantes para las que al menos dos valores distintos eran públicos hasta este día.

# Tracked precursors controlled by name, China
m-b817c88d66 = Precursores en seguimiento fiscalizados por su nombre, China

# Tracked precursors that a control of this authority in force names: scheduled, listed as precursor or under export licence.
m-3d9760000b = Precursores en seguimiento que nombra una medida en vigor de esta autoridad: sometidos a fiscalización, incluidos como precursor o bajo licencia de exportación.

# Tracked precursors controlled by name, India
m-211a254137 = Precursores en seguimiento fiscalizados por su nombre, India

# Tracked precursors controlled by name, United States
m-7aab65da5e = Precursores en seguimiento fiscalizados por su nombre, Estados Unidos

# Tracked precursors set against customs lines
m-a19ec158cf = Precursores en seguimiento cotejados con subpartidas arancelarias

# Precursors tracked by name, once the nomenclature of {n1} is in force.
m-ffb9eb4617 = Precursores en seguimiento por su nombre, una vez en vigor la nomenclatura de { $n1 }.

# Tracked precursors that China controls by export licence alone
m-af87f0c0ae = Precursores en seguimiento que China fiscaliza solo mediante licencia de exportación

# Tracked precursors whose control in force in China is an export licence, which may hold for some destinations only; they are among those that China controls by name.
m-6e99d10b0f = Precursores en seguimiento cuya medida en vigor en China es una licencia de exportación, que puede aplicarse solo a algunos destinos; están entre los que China fiscaliza por su nombre.

# Tracked precursors that one authority alone controls by name
m-3860eb6d22 = Precursores en seguimiento que una sola autoridad fiscaliza por su nombre

# Tracked precursors that a control in force of one authority in the timeline names, and of no other.
m-4c12d0ec29 = Precursores en seguimiento que nombra una medida en vigor de una autoridad de la cronología, y de ninguna otra.

# Tracked precursors whose six-digit line is on a list of section {n1}
m-33a96c34d7 = Precursores en seguimiento cuya subpartida de seis dígitos está en una lista de la Sección { $n1 }

# Tracked precursors whose six-digit line holds at least one of these eight-digit lines; the eight-digit line of the precursor itself may be another.
m-48a23be67b = Precursores en seguimiento cuya subpartida de seis dígitos contiene al menos una de estas fracciones de ocho dígitos; la fracción de ocho dígitos del propio precursor puede ser otra.

# Transport deaths in the half year after China's class control
m-a00f6ece66 = Muertes por accidentes de transporte en el semestre posterior a la fiscalización por clase de China

# Transport deaths in the half year after China's class control, verdict
m-012310832d = Muertes por accidentes de transporte en el semestre posterior a la fiscalización por clase de China, dictamen

# UN votes on fentanyl precursors that had come to their day
m-84440160a8 = Votaciones de la ONU sobre precursores del fentanilo cuyo día ya había llegado

# Votes of the UN commission on precursors, known to the day, that bind by the day of the brief.
m-7579c602ac = Votaciones de la comisión de la ONU sobre precursores, de fecha conocida, que obligan a la fecha del informe.

# UN votes that had been carried out by the treaty's day, United States
m-7ddccb3fc6 = Votaciones de la ONU ejecutadas para el día que fija el tratado, Estados Unidos

# Of these votes, those of which a control of this authority named every precursor by the day on which the vote binds; a control from before the vote counts.
m-fdc1cf8eb9 = De estas votaciones, aquellas en que una medida de esta autoridad nombraba todos los precursores para el día en que la votación obliga; cuenta una medida anterior a la votación.

# Unit values compared
m-2053477f26 = Valores unitarios comparados

# Exports of one country in one line and year, from {n1} on, with a value and a weight, in lines that hold a tracked chemical; lines changed in {n2} count up to the year before.
m-4ec5fe4d3f = Exportaciones de un país en una subpartida y un año, a partir de { $n1 }, con valor y peso, en subpartidas que contienen una sustancia química en seguimiento; las subpartidas modificadas en { $n2 } cuentan hasta el año anterior.

# Unit values far from other years
m-77c6b0b0af = Valores unitarios alejados de otros años

# Unit values beyond a robust score of {n1} and beyond twice or half the median of the country's other years in the line, where there are at least five.
m-5c6ac4e8a2 = Valores unitarios más allá de una puntuación robusta de { $n1 } y más allá del doble o la mitad de la mediana de los demás años del país en la subpartida, cuando hay al menos cinco.

# United States: day of the notice that suspends its export control
m-dbb78282d8 = Estados Unidos: día del aviso que suspende su control de exportación

# US announcements of charges over supply from China
m-1a6924d08e = Comunicados de los Estados Unidos sobre acusaciones por presunto suministro desde China

# Announcements of charges against suppliers, sellers of pill equipment or brokers whose supply comes from China.
m-ccec54e7b5 = Comunicados de acusaciones contra proveedores, vendedores de equipo para pastillas o intermediarios cuyo presunto suministro proviene de China.

# US announcements on supply and reports of arrests by China
m-c90d8bd55d = Comunicados de los Estados Unidos sobre suministro e informes de detenciones por China

# Announcements of charges on China or a country in focus, and reports of arrests by China that count.
m-1af29b0338 = Comunicados de acusaciones sobre China o un país de interés, e informes de detenciones por China que cuentan.

# US imports from Canada in the basket {n1}
m-04e5085b57 = Importaciones de los Estados Unidos desde Canadá en la subpartida residual { $n1 }

# Value of US imports from Canada in all ten-digit lines of {n1} over these months.
m-91559da633 = Valor de las importaciones de los Estados Unidos desde Canadá en todas las fracciones de diez dígitos de { $n1 } en estos meses.

# US imports from Canada in the lines that show a chemical
m-51f6c6aa21 = Importaciones de los Estados Unidos desde Canadá en las subpartidas que muestran una sustancia química

# Value of US imports from Canada in {n1}, {n2} and {n3} over these months.
m-25965ccf46 = Valor de las importaciones de los Estados Unidos desde Canadá en { $n1 }, { $n2 } y { $n3 } en estos meses.

# US imports from China in the latest month
m-1faad06225 = Importaciones de los Estados Unidos desde China en el último mes

# Customs value of US imports of all goods from China in the newest month of the file, not seasonally adjusted.
m-938dab8628 = Valor en aduana de las importaciones de los Estados Unidos de todas las mercancías desde China en el mes más reciente del archivo, sin desestacionalizar.

# US imports from China, latest month against a year earlier
m-61ab04f37c = Importaciones de los Estados Unidos desde China, último mes frente a un año antes

# Change of the customs value from the same month a year before, not seasonally adjusted.
m-a4857f45e9 = Variación del valor en aduana respecto del mismo mes del año anterior, sin desestacionalizar.

# US imports from Mexico in the basket {n1}
m-5eaa9bdaa0 = Importaciones de los Estados Unidos desde México en la subpartida residual { $n1 }

# Value of US imports from Mexico in all ten-digit lines of {n1} over these months.
m-5a5da3cede = Valor de las importaciones de los Estados Unidos desde México en todas las fracciones de diez dígitos de { $n1 } en estos meses.

# US imports from Mexico in the lines that show a chemical
m-09249e9b50 = Importaciones de los Estados Unidos desde México en las subpartidas que muestran una sustancia química

# Value of US imports from Mexico in {n1}, {n2} and {n3} over these months.
m-92741b37e5 = Valor de las importaciones de los Estados Unidos desde México en { $n1 }, { $n2 } y { $n3 } en estos meses.

# US imports of organic chemicals from China by air
m-0265c4da17 = Importaciones de los Estados Unidos de productos químicos orgánicos de China por vía aérea

# Customs value of US imports in chapter {n1} from China that came by air in the newest year of the file.
m-fcbf3d2986 = Valor en aduana de las importaciones de los Estados Unidos del capítulo { $n1 } desde China que llegaron por vía aérea en el año más reciente del archivo.

# US imports of organic chemicals from China by container ship
m-8125b3fe6e = Importaciones de los Estados Unidos de productos químicos orgánicos de China en buque portacontenedores

# Customs value of US imports in chapter {n1} from China that came in containers by ship in the newest year of the file.
m-6b18ca39db = Valor en aduana de las importaciones de los Estados Unidos del capítulo { $n1 } desde China que llegaron en contenedores por buque en el año más reciente del archivo.

# US imports over China's exports, first year
m-6201d7ffa9 = Importaciones de los Estados Unidos entre exportaciones de China, primer año

# US imports of all goods from China over China's exports to the United States in the first year with both reports, both without freight.
m-4d050a513d = Importaciones de los Estados Unidos de todas las mercancías desde China entre las exportaciones de China a los Estados Unidos en el primer año con ambas declaraciones, ambas sin flete.

# US imports over China's exports, last year
m-a7eabcfda3 = Importaciones de los Estados Unidos entre exportaciones de China, último año

# US imports of all goods from China over China's exports to the United States in the last year with both reports, both without freight.
m-3797597109 = Importaciones de los Estados Unidos de todas las mercancías desde China entre las exportaciones de China a los Estados Unidos en el último año con ambas declaraciones, ambas sin flete.

# US levers in force or used
m-a9e1ce6941 = Instrumentos de los Estados Unidos en vigor o utilizados

# Levers of the United States with the status in force or used on the day of the brief.
m-bc8da2cb61 = Instrumentos de los Estados Unidos con estado en vigor o utilizado en la fecha del informe.

# US sanctions actions on China and Hong Kong
m-b2819f036f = Medidas de sanción de los Estados Unidos sobre China y Hong Kong

# Days on which such persons or entities were designated.
m-e060b2ccf8 = Días en que se designó a esas personas o entidades.

# US steps announced and not decided
m-87c606cc96 = Pasos de los Estados Unidos anunciados y no decididos

# Duties or cuts that are threatened, proposed or recommended and neither adopted nor dropped by the day of the brief.
m-811fdacd31 = Aranceles o reducciones con los que se ha amenazado, propuestos o recomendados, y ni adoptados ni descartados a la fecha del informe.

# Watch: emergency visits for opioid overdoses, month with which the alarm rang
m-d29f742bd0 = Vigilancia: visitas a urgencias por sobredosis de opioides, mes con el que se activó la alarma

# Month in which the sum of errors passed the threshold, of the alarm that is on.
m-97fdb854c0 = Mes en que la suma de errores superó el umbral, de la alarma que está activa.

# Watch: newest counts of deaths
m-a973dbaba5 = Vigilancia: recuentos más recientes de muertes

# State with the latest month held; an alarm is on until the sum of errors has died away.
m-9a3b135d03 = Estado con el último mes disponible; una alarma sigue activa hasta que la suma de errores se extingue.

# Watch: newest counts of deaths, month with which the alarm rang
m-67ddd3c7a4 = Vigilancia: recuentos más recientes de muertes, mes con el que se activó la alarma

# Watch: newest counts of deaths, size of the deviation when it rang
m-698cc3d6c9 = Vigilancia: recuentos más recientes de muertes, magnitud de la desviación al activarse

# Months from the first of the run to the one that rang, together, against what the months before them led to expect.
m-dca4a68867 = Meses desde el primero de la serie hasta el que activó la alarma, en conjunto, frente a lo que los meses anteriores hacían esperar.

# What the nowcast of deaths in twelve months rests on
m-a40697bf6d = En qué se basa la previsión en tiempo real de las muertes en doce meses

# Sums that share months, and files at uneven distances, are completed by one curve over ages.
m-9efd2e2c71 = Las sumas que comparten meses, y los archivos a intervalos desiguales, se completan con una sola curva sobre antigüedades.

# Where the stated change lies (long)
m-965103e9d3 = Dónde queda la variación declarada (largo)

# Inside or outside that interval; not told, where no size is identified.
m-7c1b627567 = Dentro o fuera de ese intervalo; no se indica cuando no se identifica ninguna magnitud.

# Where the stated change lies (short)
m-9f2c44a1e7 = Dónde queda la variación declarada (corto)

# Widest difference of a closed year between aggregate and monthly file
m-b94b00092f = Mayor diferencia de un año cerrado entre el agregado y el archivo mensual

# Largest absolute difference in weight over the closed fiscal years that both hold.
m-b78285275a = La mayor diferencia absoluta de peso en los años fiscales cerrados que contienen ambos.

# Widest gap between two rival numbers
m-80032a8bf1 = Mayor distancia entre dos cifras discrepantes

# Of the questions whose values are numbers, the largest share by which the highest value lies above the lowest.
m-28a99bbefe = De las cuestiones cuyos valores son números, la mayor proporción en que el valor más alto supera al más bajo.

# Windows of deaths looked at
m-91dcbfc37c = Ventanas de muertes examinadas

# Controls asked about times the windows that each is looked at in.
m-46fecb2e31 = Medidas de fiscalización examinadas multiplicadas por las ventanas en que se examina cada una.

# Year before China's class control of fentanyls
m-d62412a63f = Año anterior a la fiscalización por clase de los fentanilos en China

# The year before the one in which China's control of fentanyls as a class took effect.
m-256dd24e09 = El año anterior a aquel en que entró en vigor la fiscalización por clase de los fentanilos en China.

# Year compared with the one before China's class control
m-e2b4c7d4af = Año comparado con el anterior a la fiscalización por clase de China

# The last year of the sum of lines.
m-83bdc5a23d = El último año de la suma de subpartidas.

# Year of the first US charges over supply from China
m-36d8a894e9 = Año de las primeras acusaciones de los Estados Unidos por presunto suministro desde China

# Year of the earliest announcement in the table.
m-336d40c08a = Año del primer comunicado del cuadro.

# Year of the furthest unit value
m-dc64978b3a = Año del valor unitario más alejado

# Year of the unit value with the largest robust score among those flagged.
m-764b40de66 = Año del valor unitario con la mayor puntuación robusta entre los señalados.

# Year of the imports of organic chemicals
m-15fd4160ef = Año de las importaciones de productos químicos orgánicos

# Newest year of the file.
m-95a8a247fc = El año más reciente del archivo.

# Year of the lowest ratio of the two reports
m-30f3c4f6ef = Año del cociente más bajo de las dos declaraciones

# Year in which US imports over China's exports are lowest.
m-b72083bd9c = Año en que el cociente entre las importaciones de los Estados Unidos y las exportaciones de China es más bajo.

# Yearly changes held of both series of seizures
m-f6eaef1b5f = Variaciones anuales disponibles de ambas series de incautaciones

# Complete fiscal years of which both series hold the change from the year before.
m-2c3645cffb = Años fiscales completos de los que ambas series contienen la variación respecto del año anterior.

# Yearly changes that go the same way in both series of seizures
m-bbbe3b0cb0 = Variaciones anuales en la misma dirección en ambas series de incautaciones

# Of these, years in which both series rose or both did not.
m-fcb56d4a4f = De estos, años en que ambas series aumentaron o ninguna lo hizo.

# Youngest age at which a year of identifications was seen to grow
m-2328e6b998 = Menor antigüedad a la que se vio aumentar un año de identificaciones

# Fewest calendar months from December of a year to a reading that a later one can be set against.
m-0aa9a1ae86 = El menor número de meses calendario desde diciembre de un año hasta una lectura que puede compararse con una posterior.

# Youngest past prediction of the publisher, deaths falling
m-ca455557db = Predicción anterior del organismo emisor de menor antigüedad, muertes en descenso

# Months from the end of the sum to its file, the least among those sums.
m-30372c6f64 = Meses desde el fin de la suma hasta su archivo, el menor número entre esas sumas.

# Youngest past prediction of the publisher, deaths rising
m-7af249c4d4 = Predicción anterior del organismo emisor de menor antigüedad, muertes en aumento

# Youngest past sum that the error of completions rests on
m-37cabb0110 = Suma anterior de menor antigüedad en que se basa el error de las sumas completadas

# Months from the end of the sum to its file, the least among those sums; errors of younger sums are not known.
m-6a7ea9d86c = Meses desde el fin de la suma hasta su archivo, el menor número entre esas sumas; no se conocen los errores de sumas de menor antigüedad.

# Weight in the unit of US customs, {n1} kilograms, of the seized material and not of the pure drug.
m-b8c0b62b68 = Peso en la unidad de la aduana estadounidense, { $n1 } kilogramos, del material incautado y no de la droga pura.

# Timelines
m-cc104922b1 = Cronologías

# CBP
m-0df9378744 = CBP

# DEA
m-f4f98c4d8c = DEA

# CDC
m-c7c036d7a6 = CDC

# Timeline of commitments, each row with its publisher
m-3dedd0e522 = Cronología de compromisos; cada fila con su organismo emisor

# Timeline of scheduling decisions, each row with its publisher
m-29489befed = Cronología de decisiones de someter a fiscalización; cada fila con su organismo emisor

# Timeline of China's export-licence list, each row with its publisher
m-83eeb83e89 = Cronología de la lista de licencias de exportación de China; cada fila con su organismo emisor

# Timelines of US announcements, cases and persons, each row with its publisher
m-a7afd7bad0 = Cronologías de anuncios, casos y personas de los Estados Unidos; cada fila con su organismo emisor

# Timeline of legal gaps, each row with its publisher
m-006975ee5c = Cronología de lagunas legales; cada fila con su organismo emisor

# US Customs and Border Protection, drug seizure files
m-58de60321d = Oficina de Aduanas y Protección Fronteriza de los Estados Unidos (CBP), archivos de incautaciones de drogas

# DEA, NFLIS-Drug data query system
m-dce92f8a15 = DEA, sistema de consulta de datos NFLIS-Drug

# CDC, provisional drug overdose death counts
m-013afb5a06 = CDC, recuentos provisionales de muertes por sobredosis de drogas

# CDC WONDER, final deaths by month
m-f72a1d5249 = CDC WONDER, muertes definitivas por mes

# Public Health Agency of Canada, opioid- and stimulant-related harms
m-8ee7cc535c = Agencia de Salud Pública del Canadá, daños relacionados con opioides y estimulantes

# UN Comtrade (China's exports, FOB) and US Census Bureau (US imports, customs value)
m-1e8b1a95db = UN Comtrade (exportaciones de China, FOB) y Oficina del Censo de los Estados Unidos (importaciones estadounidenses, valor en aduana)

# Timeline of tariff steps, each row with its publisher
m-4174fe6de5 = Cronología de pasos arancelarios; cada fila con su organismo emisor

# Timelines and statistics, each row with its publisher
m-40dd15ed52 = Cronologías y estadísticas; cada fila con su organismo emisor

# Named results of this brief and its timelines
m-8af938f654 = Resultados nombrados de este informe y sus cronologías

# Structural projection of CBP seizures and CDC deaths, multiplied by the stated assumptions
m-ee9e718e8d = Proyección estructural de las incautaciones de la CBP y de las muertes de los CDC, multiplicada por los supuestos indicados

# Projections and nowcasts of this brief as of past days
m-a1e6e799f7 = Proyecciones y previsiones en tiempo real de este informe a fechas pasadas

# seizures of CBP, deaths of CDC
m-d3dfc180d1 = incautaciones de la CBP, muertes de los CDC

# Indicators of this brief
m-11e9c2735d = Indicadores de este informe

# Timeline of truces, each row with its publisher
m-01bbf37f68 = Cronología de treguas; cada fila con su organismo emisor

# CDC WONDER, homicides by month, added up by a third party
m-3a541dd520 = CDC WONDER, homicidios por mes, sumados por un tercero

# CDC, early weekly estimates of overdose, suicide and transport deaths
m-6b84a2cdc3 = CDC, estimaciones semanales tempranas de muertes por sobredosis, por suicidio y por accidentes de transporte

# Timeline of published estimates
m-9b74029d9c = Cronología de estimaciones publicadas

# CDC WONDER, deaths by state and month
m-e670825e0b = CDC WONDER, muertes por estado y mes

# CDC, early weekly estimates
m-9ed38abf28 = CDC, estimaciones semanales tempranas

# US Drug Enforcement Administration, {n1} Domestic Monitor Program
m-29d9da6692 = Administración para el Control de Drogas de los Estados Unidos (DEA), { $n1 } Domestic Monitor Program

# Origins of the stored snapshots
m-5783b26159 = Orígenes de las copias guardadas

# Timelines kept by hand, each row with its publisher
m-7de836ae80 = Cronologías elaboradas a mano; cada fila con su organismo emisor

# Timeline of readouts, each row with its publisher
m-b88851b092 = Cronología de comunicados; cada fila con su organismo emisor

# Timeline of rival values, each row with its publisher
m-df4891a4c2 = Cronología de valores discrepantes; cada fila con su organismo emisor

# Timeline of disclosure, each row with its publisher
m-2535472ad6 = Cronología de la divulgación; cada fila con su organismo emisor

# Timeline of cooperation, each row with its publisher
m-03c7399299 = Cronología de la cooperación; cada fila con su organismo emisor

# Timeline of substitution, each row with its publisher
m-08dcfa3b00 = Cronología de la sustitución; cada fila con su organismo emisor

# Timeline of sanctions, each row with its publisher
m-5c52f1d1d1 = Cronología de sanciones; cada fila con su organismo emisor

# US Treasury, Office of Foreign Assets Control, sanctions list by daily captures, derived by a third party
m-d3350055c0 = Departamento del Tesoro de los Estados Unidos, Oficina de Control de Activos Extranjeros, lista de sanciones según capturas diarias, derivada por un tercero

# Timeline of enforcement by China, each row with its publisher
m-543af2e85c = Cronología de la aplicación de la ley por China; cada fila con su organismo emisor

# Timeline of hand-overs, each row with its publisher
m-30c314d8f3 = Cronología de entregas; cada fila con su organismo emisor

# Timeline of US reports and orders on the money of fentanyl, each row with its publisher
m-8db5e4b304 = Cronología de reportes y órdenes de los Estados Unidos sobre el dinero del fentanilo; cada fila con su organismo emisor

# Timeline of China's annual drug figures, each row with its publisher
m-8d8850289c = Cronología de las cifras anuales de China sobre drogas; cada fila con su organismo emisor

# US Customs and Border Protection, drug seizure files, aggregated by a third party
m-162c320814 = Oficina de Aduanas y Protección Fronteriza de los Estados Unidos (CBP), archivos de incautaciones de drogas, agregados por un tercero

# US Customs and Border Protection, Air and Marine Operations
m-40f2c82c1a = Oficina de Aduanas y Protección Fronteriza de los Estados Unidos (CBP), Operaciones Aéreas y Marítimas

# Timelines of scheduling decisions, tariff steps and truces
m-979eb266c6 = Cronologías de decisiones de someter a fiscalización, pasos arancelarios y treguas

# DEA, figures given out in releases and assessments
m-b14712e549 = DEA, cifras difundidas en comunicados y evaluaciones

# DEA, NFLIS-Drug, queries by state and year, and Table {n1} of the yearly public data
m-6620a8cd1c = DEA, NFLIS-Drug, consultas por estado y año, y Cuadro { $n1 } de los datos públicos anuales

# DEA, NFLIS-Drug, two queries by state and year
m-56d0e16011 = DEA, NFLIS-Drug, dos consultas por estado y año

# DEA, NFLIS-Drug, Table {n1} of the yearly public data beside a later query
m-65a5dd2177 = DEA, NFLIS-Drug, Cuadro { $n1 } de los datos públicos anuales junto a una consulta posterior

# CDC, DOSE dashboard of non-fatal overdoses
m-2dace4f4ab = CDC, tablero DOSE de sobredosis no mortales

# UN Comtrade, trade with the world by six-digit line, as reported
m-f0ecb167c0 = UN Comtrade, comercio con el mundo por subpartida de seis dígitos, según lo declarado

# UN Comtrade through UNdata, exports of all reporters to the world by six-digit line
m-4e65ff8748 = UN Comtrade a través de UNdata, exportaciones de todos los declarantes al mundo por subpartida de seis dígitos

# UN Comtrade, US trade by month, all goods
m-97441fb8f6 = UN Comtrade, comercio de los Estados Unidos por mes, todas las mercancías

# US Census Bureau, imports of organic chemicals (chapter {n1}) by country, air and containerised vessel
m-851d1d660f = Oficina del Censo de los Estados Unidos, importaciones de productos químicos orgánicos (capítulo { $n1 }) por país, por vía aérea y en contenedores por buque

# US Census Bureau, imports of goods from China, customs value, not seasonally adjusted
m-0ac165245b = Oficina del Censo de los Estados Unidos, importaciones de mercancías desde China, valor en aduana, sin desestacionalizar

# Timelines of tariffs, truces, controls, sanctions and commitments
m-baa6aade66 = Cronologías de aranceles, treguas, fiscalización, sanciones y compromisos

# Timelines of tariff steps, answers, truces, rulings, controls and cooperation
m-15b9003dc0 = Cronologías de pasos arancelarios, respuestas, treguas, fallos, fiscalización y cooperación

# Timeline of average tariffs, each row with its publisher
m-1d1cdc1daf = Cronología de aranceles promedio; cada fila con su organismo emisor

# The Budget Lab at Yale, Tariff Rate Tracker: a model, weights of {n1}
m-5eeaae5841 = Budget Lab de Yale, Tariff Rate Tracker: un modelo, ponderaciones de { $n1 }

# Office of the United States Trade Representative, lists of section {n1}, an extract keyed by a third party
m-78aa2ef118 = Oficina del Representante Comercial de los Estados Unidos, listas de la Sección { $n1 }, extracto capturado por un tercero

# Office of the Federal Register, filtered from an incomplete copy by a third party
m-91f96342c3 = Oficina del Registro Federal, datos filtrados de una copia incompleta por un tercero

# Directorate General of Commercial Intelligence and Statistics of India, exports by eight-digit line, collected and keyed anew by a third party
m-0367f8e28d = Dirección General de Inteligencia Comercial y Estadística de la India, exportaciones por línea de ocho dígitos, recopiladas y recodificadas por un tercero

# UN Comtrade, imports of Mexico from the world by six-digit line, as reported
m-a116464ff6 = UN Comtrade, importaciones de México desde el mundo por subpartida de seis dígitos, según lo declarado

# Timeline of the Mexican security cabinet's figures, each row with its publisher
m-b478956390 = Cronología de las cifras del Gabinete de Seguridad de México; cada fila con su organismo emisor

# Canada Border Services Agency, figures of a letter to the Senate of Canada, as reported by the press
m-2d43e78428 = Agencia de Servicios Fronterizos del Canadá, cifras de una carta al Senado del Canadá, según informes de prensa

# US Census Bureau and US International Trade Commission (DataWeb), imports by ten-digit line, an extract of headings made by a third party
m-291c5c2f5b = Oficina del Censo de los Estados Unidos y Comisión de Comercio Internacional de los Estados Unidos (DataWeb), importaciones por fracción de diez dígitos, extracto de partidas elaborado por un tercero

# Assumptions of this brief, stated by hand
m-911c0c5892 = Supuestos de este informe, fijados a mano

# sizes from seizures of CBP and deaths of CDC
m-e7a190a9d8 = magnitudes de las incautaciones de la CBP y las muertes de los CDC

# Seizures of CBP and deaths of CDC around events of the timelines
m-887dbb9435 = Incautaciones de la CBP y muertes de los CDC en torno a hechos de las cronologías

# Monthly series of this brief, each against its own forecast
m-62dbedb79e = Series mensuales de este informe, cada una frente a su propio pronóstico

# CDC, deaths that involved synthetic opioids, as each kept file had them
m-c49477251b = CDC, muertes relacionadas con opioides sintéticos, según cada archivo conservado

# Lanes of acts by who did them (China
m-13ae6d09a6 = Franjas de actos según quién los realizó (China

# control {n1}, duty {n2}
m-6316f08ebf = fiscalización { $n1 }, arancel { $n2 }

# meeting {n1}).
m-e7d129a0d4 = reunión { $n1 }).

# United States: {n1}-methyl-AP-{n2}, a synthetic opioid
m-0274d85d94 = Estados Unidos: { $n1 }-metil-AP-{ $n2 }, un opioide sintético

# controls {n1}, China
m-2e6fdfcf8c = fiscalización { $n1 }, China

# arrests, charges, sanctions {n1}, China
m-0c190010e3 = detenciones, acusaciones, sanciones { $n1 }, China

# duties {n1}, China
m-b07ff16b31 = aranceles { $n1 }, China

# trade terms kept {n1}, United States
m-30e5dbb0ad = condiciones comerciales cumplidas { $n1 }, Estados Unidos

# controls {n1}, United States
m-c8627d1125 = fiscalización { $n1 }, Estados Unidos

# arrests, charges, sanctions {n1}, United States
m-2d01e88627 = detenciones, acusaciones, sanciones { $n1 }, Estados Unidos

# duties {n1}, United States
m-4807071bec = aranceles { $n1 }, Estados Unidos

# due {n1}, both
m-1144e998c4 = por vencer { $n1 }, ambas partes

# meetings {n1}, both
m-fad545d1f0 = reuniones { $n1 }, ambas partes

# due {n1}.
m-6cd19ef0ff = por vencer { $n1 }.

# UN {n1}, China {n2}, United States {n3}, Mexico {n4}, Canada {n5}, India {n6}.
m-14083a135b = ONU { $n1 }, China { $n2 }, Estados Unidos { $n3 }, México { $n4 }, Canadá { $n5 }, India { $n6 }.

# G.S.R. {n1}(E); No. {n2}, Part II section {n3}(i); Gazette ID CG-DL-E-{n4}-{n5}
m-970400e306 = G.S.R. { $n1 }(E); núm. { $n2 }, Parte II, Sección { $n3 }(i); ID de gaceta CG-DL-E-{ $n4 }-{ $n5 }

# Dots of persons by act and year
m-c1c169b0fa = Puntos de personas por acto y año

# {n1} USC {n2}, {n3}(a)({n4}),
m-cd4953ebcc = { $n1 } USC { $n2 }, { $n3 }(a)({ $n4 }),

# {n1} USC {n2}, {n3}(a)({n4}), {n5}(a)({n6}) and ({n7})
m-a3544a3236 = { $n1 } USC { $n2 }, { $n3 }(a)({ $n4 }), { $n5 }(a)({ $n6 }) y ({ $n7 })

# Tucson Field Office
m-f26df4dc95 = Oficina Regional de Tucson

# The highest bar is January to {m1} with {n1}
m-294a02bafc = La barra más alta es la de enero a { $m1 }, con { $n1 }

# the last has {n1}, of which Fentanyl {n2} percent, Fluorofentanyl {n3} percent, {n4}-ANPP {n5} percent, Acetyl fentanyl {n6} percent, Carfentanil {n7} percent, All others {n8} percent.
m-92cadfbe90 = la última tiene { $n1 }, de las cuales fentanilo { $n2 } por ciento, fluorofentanilo { $n3 } por ciento, { $n4 }-ANPP { $n5 } por ciento, acetilfentanilo { $n6 } por ciento, carfentanilo { $n7 } por ciento, todas las demás { $n8 } por ciento.

# worked out from the neighbouring row and the change of the {n1}-month sum
m-4182078199 = calculado a partir de la fila contigua y de la variación de la suma de { $n1 } meses

# Line of US imports from China over China's exports to the United States
m-a6a0509691 = Línea de las importaciones de los Estados Unidos desde China entre las exportaciones de China a los Estados Unidos

# EO {n1}, amending EO {n2}
m-42689ff830 = EO { $n1 }, que modifica la EO { $n2 }

# EO {n1}, amending EO {n2} and {n3} (heading {n4})
m-eeb59fb4cb = EO { $n1 }, que modifica las EO { $n2 } y { $n3 } (partida { $n4 })

# Trade Act of {n1}, section {n2}
m-c88681571f = Ley de Comercio de { $n1 }, Sección { $n2 }

# {n1}, the last from {n2}
m-0f587b400e = { $n1 }, la más reciente del { $n2 }

# {n1}, since {n2}
m-f441c67f31 = { $n1 }, desde el { $n2 }

# {n1}, {n2} on the twelve before
m-bb35c087c3 = { $n1 }, { $n2 } respecto de los doce anteriores

# {n1} in {n2}, {n3} in {n4}
m-040b5c0864 = { $n1 } en { $n2 }, { $n3 } en { $n4 }

# {n1}, and {n2} unconfirmed
m-fb98ffe1d4 = { $n1 }, y { $n2 } sin confirmar

# {n1} in {m1}
m-cccb6c9eec = { $n1 } en { $m1 }

# at the end of the months projected, hold {n1}, {n2} {n3}, break {n4}, upside {n5}.
m-b3cbe034bc = al final de los meses proyectados, continuidad { $n1 }, { $n2 } { $n3 }, ruptura { $n4 }, ampliación { $n5 }.

# final counts of deaths (down)
m-d0700c3e87 = recuentos definitivos de muertes (baja)

# newest counts of deaths (down)
m-e06446f43a = recuentos más recientes de muertes (baja)

# emergency visits for opioid overdoses (down)
m-5aa2cd9da2 = visitas a urgencias por sobredosis de opioides (baja)

# US imports from China (down)
m-70ae0f57fe = importaciones estadounidenses desde China (baja)

# US duties collected (up)
m-2383cc3c97 = aranceles recaudados por los Estados Unidos (alza)

# AH-{n1}, a synthetic opioid
m-f26ebbb5f0 = AH-{ $n1 }, un opioide sintético

# {n1}-methyl-AP-{n2}, a synthetic opioid
m-165ca74d51 = { $n1 }-metil-AP-{ $n2 }, un opioide sintético

# Deaths in the half year after China's control of {n1}, average change
m-ed51716af6 = Muertes en el semestre posterior a la medida de fiscalización de China de { $n1 }, variación media

# highest final {n1}-month sum {n2}, ending {m1}; below the year before in every final month since {m2}
m-b30da06d60 = suma definitiva más alta de { $n1 } meses: { $n2 }, hasta { $m1 }; inferior a la del año anterior en todos los meses definitivos desde { $m2 }

# Persons and entities sanctioned under Executive Order {n1}, by first day on the list
m-bbbfcd9502 = Personas y entidades sancionadas conforme a la orden ejecutiva { $n1 }, por primer día en la lista

# UN: AH-{n1}, a synthetic opioid
m-9c4822efb2 = ONU: AH-{ $n1 }, un opioide sintético

# Alerts on new substances sent over the direct line of {n1}, not found in public.
m-c5b787dd5e = Alertas sobre sustancias nuevas enviadas por la línea directa de { $n1 }, no encontrado en público.

# India: {n1} of {n2}, dates not confirmed
m-20cdb18624 = India: { $n1 } de { $n2 }, fechas sin confirmar

# Bars of persons charged by the United States, by class
m-bcd460f8d4 = Barras de personas acusadas por los Estados Unidos, por clase

# suppliers, {n1}, {n2} convicted, ever in US custody {n3}, arrested in China {n4}, not in custody {n5}, not stated {n6}
m-bcbeb44e1c = proveedores, { $n1 }, condenados: { $n2 }, alguna vez bajo custodia de EE. UU. { $n3 }, detenidos en China { $n4 }, no detenidos { $n5 }, no se indica { $n6 }

# pill equipment, {n1}, {n2} convicted, ever in US custody {n3}, not stated {n4}
m-ec8b4daf94 = equipo para pastillas, { $n1 }, condenados: { $n2 }, alguna vez bajo custodia de EE. UU. { $n3 }, no se indica { $n4 }

# brokers, {n1}, ever in US custody {n2}
m-28c13d0855 = intermediarios, { $n1 }, alguna vez bajo custodia de EE. UU. { $n2 }

# launderers, {n1}, not stated {n2}
m-40520f21d0 = lavadores de dinero, { $n1 }, no se indica { $n2 }

# suppliers, {n1}, ever in US custody {n2}, not stated {n3}
m-08a35f7660 = proveedores, { $n1 }, alguna vez bajo custodia de EE. UU. { $n2 }, no se indica { $n3 }

# dealers, {n1}, not stated {n2}
m-6d62971e9e = distribuidores, { $n1 }, no se indica { $n2 }

# dealers, {n1}, ever in US custody {n2}.
m-3bc1c3cc78 = distribuidores, { $n1 }, alguna vez bajo custodia de EE. UU. { $n2 }.

# {n1}, {n2} convicted
m-91591fd482 = { $n1 }, condenados: { $n2 }

# Dots by year
m-96e7ddcb7d = Puntos por año

# indictments, {n1}, at least {n2}
m-6a3ac03d94 = acusaciones formales, { $n1 }, al menos { $n2 }

# charged, suppliers, {n1}, {n2}
m-b1ed64ab89 = acusados, proveedores, { $n1 }, { $n2 }

# charged, pill equipment, {n1}, {n2}
m-fb5fb38eb1 = acusados, equipo para pastillas, { $n1 }, { $n2 }

# charged, brokers, {n1}, {n2}
m-f282c80e2f = acusados, intermediarios, { $n1 }, { $n2 }

# charged, launderers, {n1}, {n2}
m-9cd950e4fe = acusados, lavadores de dinero, { $n1 }, { $n2 }

# sanctioned, suppliers, {n1}, {n2}
m-54a41f2e97 = sancionados, proveedores, { $n1 }, { $n2 }

# sanctioned, pill equipment, {n1}, {n2}
m-d9a7ebcc79 = sancionados, equipo para pastillas, { $n1 }, { $n2 }

# sanctioned, launderers, {n1}, {n2}
m-728f641fbd = sancionados, lavadores de dinero, { $n1 }, { $n2 }

# sanctioned, several classes, {n1}, {n2}
m-ae63b85cbe = sancionados, varias clases, { $n1 }, { $n2 }

# arrested by China, suppliers, {n1}, {n2}
m-d044f90ac3 = detenidos por China, proveedores, { $n1 }, { $n2 }

# arrested by China, launderers, {n1}, {n2}
m-91bece6b05 = detenidos por China, lavadores de dinero, { $n1 }, { $n2 }

# sentenced by China, suppliers, {n1}, {n2}
m-02b3984cf7 = sentenciados por China, proveedores, { $n1 }, { $n2 }

# charged, dealers, {n1}, {n2}
m-13c925514c = acusados, distribuidores, { $n1 }, { $n2 }

# sanctioned, dealers, {n1}, {n2}
m-1582a39ccc = sancionados, distribuidores, { $n1 }, { $n2 }

# sanctioned, suppliers, {n1}, {n2}.
m-52847c2378 = sancionados, proveedores, { $n1 }, { $n2 }.

# Bars of entries under the order on the drug trade by their first day on the list
m-ca17d8f26e = Barras de registros conforme a la orden sobre el narcotráfico por su primer día en la lista

# {d1}, {n1}, {n2} linked with China
m-4f53fcf9cb = { $d1 }, { $n1 }, { $n2 } vinculados con China

# The other years at that month
m-d9fbddb0e4 = Los demás años en ese mes

# Stacked bars of pounds of fentanyl seized by fiscal year
m-99043a6848 = Barras apiladas de libras de fentanilo incautado por año fiscal

# {n1}, {n2}, {n3} at southwest ports of entry
m-ad7e1c038a = { $n1 }, { $n2 }, { $n3 } en puertos de entrada del suroeste

# {n1}, {n2}, {n3} at southwest ports of entry.
m-2c3db519df = { $n1 }, { $n2 }, { $n3 } en puertos de entrada del suroeste.

# Years that still grow are shaded and carry their expected growth
m-fd5837303b = Los años que siguen creciendo aparecen sombreados y llevan su crecimiento esperado

# {n1}, {n2} as read and {n3} expected, interval {n4} to {n5}
m-b8949fab90 = { $n1 }, { $n2 } según la lectura y { $n3 } esperadas, intervalo de { $n4 } a { $n5 }

# {n1}, {n2} as read and {n3} expected, interval {n4} to {n5}.
m-3f660b84b1 = { $n1 }, { $n2 } según la lectura y { $n3 } esperadas, intervalo de { $n4 } a { $n5 }.

# The highest reported sum is {n1}, ending {m1}
m-d5f50029ac = La suma notificada más alta es de { $n1 }, hasta { $m1 }

# the latest is {n1}, ending {m1}.
m-ed027ad702 = la última es de { $n1 }, hasta { $m1 }.

# A dashed line shows the publisher's predictions
m-90a97859ea = Una línea discontinua muestra las predicciones del organismo emisor

# the last is {n1}, ending {m1}.
m-7aa601ea7c = la última es de { $n1 }, hasta { $m1 }.

# nowcast of this brief
m-24de6c93b0 = previsión en tiempo real de este informe

# one curve over ages
m-d496a3857f = una sola curva sobre antigüedades

# Yale tracker
m-9dfbe7713b = Yale tracker

# Steps of the modelled tariff rate on all US imports, with its parts one on the other (fentanyl duties, reciprocal duties, import surcharge, section {n1}, section {n2}) and the whole as a line
m-35d0bb3ee5 = Escalones de la tasa arancelaria modelada sobre todas las importaciones estadounidenses, con sus partes apiladas (aranceles vinculados al fentanilo, aranceles recíprocos, sobretasa a la importación, Sección { $n1 }, Sección { $n2 }) y el total como línea

# {d1}, whole {n1}, fentanyl {n2}
m-429b468ac9 = { $d1 }, total { $n1 }, fentanilo { $n2 }

# {d1}, whole {n1}, fentanyl {n2}.
m-de495b9c3c = { $d1 }, total { $n1 }, fentanilo { $n2 }.

# Section {n1}, percent
m-f78a65a1a0 = Sección { $n1 }, porcentaje

# Bars by year of the imports of Mexico in the basket
m-4029995469 = Barras por año de las importaciones de México en la subpartida residual

# {n1}, {n2} million US dollars.
m-a4785e7f23 = { $n1 }, { $n2 } millones de dólares.

# None, this is the first
m-6d254cd284 = Ninguna, esta es la primera

# {n1}ae{n2}b
m-042b3d47eb = { $n1 }ae{ $n2 }b

# Deaths after China's control of {n1}, average change
m-7c2051f9a3 = Muertes tras la medida de fiscalización de China de { $n1 }, variación media

# Deaths after China's control of {n1}, interval of the change
m-4560b0cd66 = Muertes tras la medida de fiscalización de China de { $n1 }, intervalo de la variación

# Deaths after China's control of {n1}, verdict
m-41f2d70f97 = Muertes tras la medida de fiscalización de China de { $n1 }, dictamen

# Deaths in the half year after China's control of {n1}, verdict
m-4d427edd28 = Muertes en el semestre posterior a la medida de fiscalización de China de { $n1 }, dictamen

# Mean weighted interval score of months, bands of {n1}, {n2} and {n3}; lower is better.
m-79f05d6370 = Media de la puntuación ponderada de intervalo de los meses, bandas del { $n1 }, { $n2 } y { $n3 }; más bajo es mejor.

# States side by side, difference by share, control of {n1}, other dates
m-c47962f9d3 = Comparación entre estados, diferencia por proporción, fiscalización de { $n1 }, otras fechas

# States side by side, difference by share, control of {n1}, quarters before
m-aa800b4a68 = Comparación entre estados, diferencia por proporción, fiscalización de { $n1 }, trimestres anteriores

# States side by side, difference by share, control of {n1}, states
m-a744757c93 = Comparación entre estados, diferencia por proporción, fiscalización de { $n1 }, estados

# States side by side, difference by share, control of {n1}, verdict
m-76eb360a7b = Comparación entre estados, diferencia por proporción, fiscalización de { $n1 }, dictamen

# States side by side, synthetic of overdoses, control of {n1}, rank
m-b63a491fcf = Comparación entre estados, sintético de sobredosis, fiscalización de { $n1 }, rango

# States side by side, synthetic of overdoses, control of {n1}, verdict
m-ea33cecc85 = Comparación entre estados, sintético de sobredosis, fiscalización de { $n1 }, dictamen

# China, Cooperate on drug control over fentanyl, as agreed in the trade talks
m-1b38ae5abe = China, Cooperar en fiscalización de drogas respecto del fentanilo, según lo acordado en las consultas comerciales

# announced yes, in law yes, carried out in part, measured none yet, status partly.
m-c4917ab9ee = anunciado sí, en norma sí, ejecutado en parte, medido aún no, estado cumplido en parte.

# announced one side's word, in law in part, carried out in part, measured none yet, status partly.
m-fc5c2607a4 = anunciado según una parte, en norma en parte, ejecutado en parte, medido aún no, estado cumplido en parte.

# China, Control exports of certain other chemicals strictly, whatever the destination
m-a5925a0ea8 = China, Controlar estrictamente la exportación de ciertas otras sustancias químicas, cualquiera que sea el destino

# announced one side's word, in law in part, carried out none yet, measured not needed, status pending.
m-e1630ec646 = anunciado según una parte, en norma en parte, ejecutado aún no, medido no se requiere, estado en plazo.

# United States, Watch how China carries out its part and change the duty if it does not
m-90c0874a25 = Estados Unidos, Dar seguimiento a la manera en que China ejecuta su parte y modificar el arancel si no lo hace

# announced yes, in law yes, carried out none yet, measured none yet, status pending. both, Regular enforcement meetings, tracing of parcels and joint investigations
m-eac2b09374 = anunciado sí, en norma sí, ejecutado aún no, medido aún no, estado en plazo. ambas partes, Reuniones periódicas sobre aplicación de la ley, rastreo de paquetes e investigaciones conjuntas

# announced one side's word, in law not needed, carried out in part, measured none yet, status lapsed. both, Direct line for alerts on newly found substances
m-03d1e3f50a = anunciado según una parte, en norma no se requiere, ejecutado en parte, medido aún no, estado caducado. ambas partes, Línea directa para alertas sobre sustancias recién detectadas

# announced one side's word, in law not needed, carried out none yet, measured none yet, status pending. both, Set up a working group on fentanyl that is to focus on results
m-25d15065b6 = anunciado según una parte, en norma no se requiere, ejecutado aún no, medido aún no, estado en plazo. ambas partes, Crear un grupo de trabajo sobre el fentanilo orientado a resultados

# announced one side's word, in law not needed, carried out none yet, measured none yet, status pending.
m-976afa211d = anunciado según una parte, en norma no se requiere, ejecutado aún no, medido aún no, estado en plazo.

# NPP, listed as precursor {n1}
m-238c120254 = NPP, incluido como precursor { $n1 }

# ANPP, listed as precursor {n1}
m-94c898025b = ANPP, incluido como precursor { $n1 }

# {n1}-AP, listed as precursor {n2}
m-f06ef22643 = { $n1 }-AP, incluido como precursor { $n2 }

# {n1}-piperidone, listed as precursor {n2}
m-15f7b78409 = { $n1 }-piperidona, incluida como precursor { $n2 }

# {n1}-boc-{n2}-piperidone, listed as precursor {n3}
m-59b7f00286 = { $n1 }-boc-{ $n2 }-piperidona, incluida como precursor { $n3 }

# norfentanyl, listed as precursor {n1}
m-c657a1745b = norfentanilo, incluido como precursor { $n1 }

# propionyl chloride, export licence {n1}
m-1a9345b4d3 = cloruro de propionilo, licencia de exportación { $n1 }

# {n1}-boc-{n2}-AP, listed as precursor {n3}
m-a306e4a952 = { $n1 }-boc-{ $n2 }-AP, incluido como precursor { $n3 }

# fentanyl-related substances (class), scheduled {n1}
m-2c1691ab5d = sustancias relacionadas con el fentanilo (clase), sometidas a fiscalización { $n1 }

# nitazenes (class), scheduled {n1}
m-ec4798b451 = nitazenos (clase), sometidos a fiscalización { $n1 }

# orphines (class), members listed by name {n1}.
m-5f96a3f1f1 = orfinas (clase), miembros incluidos por su nombre { $n1 }.

# Lines of steps, the chemicals on each part of China's licence list
m-10fc36a91f = Líneas escalonadas, las sustancias químicas de cada parte de la lista de licencias de China

# for Myanmar, Laos, Afghanistan, {n1} from {d1}, reported
m-6692e61f7e = para Myanmar, Laos, Afganistán, { $n1 } desde el { $d1 }, según informes

# for United States, Mexico, Canada, {n1} from {d1}, confirmed
m-d844110561 = para Estados Unidos, México, Canadá, { $n1 } desde el { $d1 }, confirmado

# for United States, Mexico, Canada, {n1} from {d1}, reported.
m-ebda25b838 = para Estados Unidos, México, Canadá, { $n1 } desde el { $d1 }, según informes.

# The same questions of law asked of both sides
m-095b32be6e = Las mismas cuestiones jurídicas planteadas a ambas partes

# class control of fentanyls, China not examined, United States closed
m-4ec143583d = fiscalización de fentanilos por clase, China no examinada, Estados Unidos cerrada

# chemicals on no list, China partly narrowed, United States not examined
m-1ed057b06f = sustancias fuera de toda lista, China parcialmente reducida, Estados Unidos no examinada

# duty to know the buyer, China partly narrowed, United States not examined
m-8158ad134f = deber de conocer al comprador, China parcialmente reducida, Estados Unidos no examinada

# helpers and networks, China open
m-67c84eae3e = colaboradores y redes, China abierta

# not a gap, United States not examined
m-9da6342f88 = no es laguna, Estados Unidos no examinada

# money laundering, China narrowed, United States not examined
m-fd70b7d4c1 = lavado de dinero, China reducida, Estados Unidos no examinada

# exports to other countries, China open, United States not examined
m-285090e7cc = exportaciones a otros países, China abierta, Estados Unidos no examinada

# offers on the web, China open, acted on, United States not examined
m-aafe010f4a = ofertas en internet, China abierta, con acciones, Estados Unidos no examinada

# small parcels, China not examined, United States closed
m-06d76dbb30 = paquetes pequeños, China no examinada, Estados Unidos cerrada

# persons abroad, China open, United States open
m-9a697fae9d = personas en el extranjero, China abierta, Estados Unidos abierta

# officials who let it pass, China not examined, United States closed.
m-67a6d0f5c3 = funcionarios que lo permiten, China no examinada, Estados Unidos cerrada.

# row of the publisher's file
m-93a2d7589c = fila del archivo del organismo emisor

# Shade behind them shows truces
m-9a125eb342 = El sombreado detrás de ellas muestra las treguas

# Geneva, {d1} to {d2}
m-d6a6278047 = Ginebra, { $d1 } a { $d2 }

# Stockholm
m-b982d7ebca = Estocolmo

# extension of {n1} August, {d1} to {d2}
m-a71e5c4776 = prórroga del { $n1 } de agosto, { $d1 } a { $d2 }

# Kuala Lumpur arrangement
m-dd92f87e53 = entendimiento de Kuala Lumpur

# Busan, {d1} to {d2}.
m-ce2361a8a6 = Busan, { $d1 } a { $d2 }.

# Datasets by the last day covered
m-e1f9fb3d32 = Conjuntos de datos por último día cubierto

# Fentanyl and related substances identified by laboratories, by state, as first published, covered to {d1}, newest file of {d2}, overdue
m-cb6a05ebbc = Fentanilo y sustancias relacionadas identificados por laboratorios, por estado, según la primera publicación, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# Deaths that involved synthetic opioids (T{n1}), by state of residence and month, covered to {d1}, newest file of {d2}, current
m-a5e6b65a44 = Muertes relacionadas con opioides sintéticos (T{ $n1 }), por estado de residencia y mes, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# India's exports by eight-digit line and country, fiscal years, covered to {d1}, newest file of {d2}, current
m-ff596bf1f8 = Exportaciones de India por línea de ocho dígitos y país, años fiscales, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Emergency visits for non-fatal overdoses per {n1} visits, by state and month, covered to {d1}, newest file of {d2}, overdue
m-7f88203072 = Visitas a urgencias por sobredosis no mortales por cada { $n1 } visitas, por estado y mes, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# Emergency visits for non-fatal overdoses per {n1} visits, jurisdictions taking part, by month, covered to {d1}, newest file of {d2}, overdue
m-86a003c3be = Visitas a urgencias por sobredosis no mortales por cada { $n1 } visitas, jurisdicciones participantes, por mes, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# Fentanyl and related substances identified by laboratories, United States, by half-year, covered to {d1}, newest file of {d2}, current
m-fa395c160e = Fentanilo y sustancias relacionadas identificados por laboratorios, Estados Unidos, por semestre, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Harms of opioids and stimulants, Canada and provinces, by quarter and year, covered to {d1}, newest file of {d2}, current
m-a6251d93c7 = Daños por opioides y estimulantes, Canadá y provincias, por trimestre y año, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month, covered to {d1}, newest file of {d2}, overdue
m-93e8f7f6a2 = Incautaciones de drogas por las Operaciones Aéreas y Marítimas de la CBP, por mes, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# Fentanyl and related substances identified by laboratories, by state and year, covered to {d1}, newest file of {d2}, current
m-f507b05c99 = Fentanilo y sustancias relacionadas identificados por laboratorios, por estado y año, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Provisional deaths that involved synthetic opioids, United States, sums of twelve months, covered to {d1}, newest file of {d2}, current
m-ac6d55cfcc = Muertes provisionales relacionadas con opioides sintéticos, Estados Unidos, sumas de doce meses, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Drug seizures by officers of US Customs and Border Protection, by month, covered to {d1}, newest file of {d2}, overdue
m-c07e7486cf = Incautaciones de drogas por agentes de la CBP, por mes, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# US imports of all goods from China by month, customs value, not seasonally adjusted, covered to {d1}, newest file of {d2}, current.
m-85f3d2ae76 = Importaciones de los Estados Unidos de todas las mercancías desde China por mes, valor en aduana, sin desestacionalizar, hasta el { $d1 }, archivo más reciente del { $d2 }, al día.

# What was not known on this day is left out.
m-a9392e1724 = Se omite lo que no se conocía en esta fecha.

# Arrows from what was controlled to what followed
m-076775284a = Flechas de lo fiscalizado a lo que siguió

# {n1}-AP to halides of {n2}-AP
m-0a4a778447 = { $n1 }-AP a haluros de { $n2 }-AP

# {n1}-piperidone to {n2}-piperidone derivatives (stated)
m-7562265370 = { $n1 }-piperidona a derivados de { $n2 }-piperidona (indicado)

# ANPP to {n1}-AP
m-f66010dadb = ANPP a { $n1 }-AP

# {n1}-AP to halides of {n2}-AP (partly stated)
m-54bb82d78c = { $n1 }-AP a haluros de { $n2 }-AP (indicado en parte)

# norfentanyl to {n1}-piperidone
m-83e5c200ad = norfentanilo a { $n1 }-piperidona

# brorphine
m-e09a19d681 = brorfina

# metonitazene
m-4f4f82c0b2 = metonitazeno

# protonitazene to nitazene class (stated)
m-4b82d381f3 = protonitazeno a clase de los nitazenos (indicado)

# {n1}-boc-{n2}-piperidone to phenethyl bromide (unconfirmed)
m-a72d6774cb = { $n1 }-boc-{ $n2 }-piperidona a bromuro de fenetilo (sin confirmar)

# phenethyl bromide to phenethyl chloride
m-2593481e3c = bromuro de fenetilo a cloruro de fenetilo

# propionic anhydride to propionyl chloride (stated).
m-35b0708fa2 = anhídrido propiónico a cloruro de propionilo (indicado).

# publisher's prediction
m-ede53da83e = predicción del organismo emisor

# section {n1} excess capacity
m-6e2bc7b08a = Sección { $n1 }, exceso de capacidad

# First full month since the Busan meeting
m-62a75f6776 = Primer mes completo desde la reunión de Busan

# The first month compared: it begins after the meeting, and the month one year earlier is held.
m-2a106eb4db = El primer mes comparado: comienza después de la reunión y se dispone del mismo mes del año anterior.

# Promises pending
m-00f96af8b4 = Compromisos en plazo

# Promises not met whose deadline lies ahead, or without a deadline while no evidence has been looked for.
m-7982421422 = Compromisos no cumplidos cuyo plazo aún no vence, o sin plazo mientras no se haya buscado constancia.

# Rows not confirmed and without an attempt on record
m-c798300515 = Filas no confirmadas y sin intento registrado

# Rows known by this day that are not confirmed and for which no attempt to confirm them had been recorded.
m-70e3cccc8a = Filas conocidas a esta fecha que no están confirmadas y para las que no se había registrado ningún intento de confirmarlas.

# What was done, and what was seized, found and counted
m-e1dfb3a567 = Qué se hizo y qué se incautó, se halló y se contó

# Named
m-8605605ae0 = Con rótulo

# US duty {n1}, {d1}.
m-067f12b0da = Arancel de EE. UU. { $n1 }, { $d1 }.

# most {n1} in {m1}, latest {n2} in {m2}.
m-4a8562d88c = máximo { $n1 } en { $m1 }, último { $n2 } en { $m2 }.

# Due
m-9071738f14 = Por vencer

# Duty in force
m-b86a3664b9 = Arancel en vigor

# Section {n1}, all countries, {d1}
m-9109e60528 = Sección { $n1 }, todos los países, { $d1 }

# Duty ends
m-e86fb0f97c = Fin del arancel

# End of the tariff truce, {d1}.
m-7e11de7611 = Fin de la tregua arancelaria, { $d1 }.

# Duty in force: Section {n1}, all countries
m-766d03d97c = Arancel en vigor: Sección { $n1 }, todos los países

# China, Warn firms about listed and unlisted precursors and equipment and have them check foreign buyers
m-7ac61e57fc = China, Alertar a las empresas sobre precursores y equipos, fiscalizados y no fiscalizados, y hacer que verifiquen a los compradores extranjeros

# announced yes, in law not needed, carried out none yet, measured none yet, status pending.
m-3220a64d46 = anunciado sí, en norma no se requiere, ejecutado aún no, medido aún no, estado en plazo.

# for United States, Mexico, Canada, {n1} from {d1}, confirmed.
m-8277811e2c = para Estados Unidos, México, Canadá, { $n1 } desde el { $d1 }, confirmado.

# Bars through time, one a duty on goods from China, with its rate in each step
m-f4dd14c777 = Barras en el tiempo, una por cada arancel sobre mercancías de China, con su tasa en cada paso

# Fentanyl duty (IEEPA), {n1} from {d1}
m-7491b24a48 = Arancel vinculado al fentanilo (IEEPA), { $n1 } desde el { $d1 }

# Reciprocal duty (IEEPA), {n1} from {d1}
m-a61611a421 = Arancel recíproco (IEEPA), { $n1 } desde el { $d1 }

# Reciprocal duty (IEEPA), {n1} from {d1}.
m-459c9bd2f9 = Arancel recíproco (IEEPA), { $n1 } desde el { $d1 }.

# {n1} from {n2}, {n3} at most, in force
m-afff72a2ac = { $n1 } desde el { $n2 }, { $n3 } como máximo, en vigor

# {n1} in force
m-b23695c99d = { $n1 } en vigor

# no reading
m-612a3d5f7e = sin lectura

# known to {m1}, {n1} of {n2} months inside
m-2fcfd39ec2 = conocido hasta { $m1 }, { $n1 } de { $n2 } meses dentro

# known to {m1}, {n1} of {n2} months inside.
m-094f7a0057 = conocido hasta { $m1 }, { $n1 } de { $n2 } meses dentro.

# {n1}-AP and two others, {n2} + {n3} months, not identified, smallest fall {n4}
m-1834dd6563 = { $n1 }-AP y otras dos, { $n2 } + { $n3 } meses, no identificable, descenso mínimo { $n4 }

# nitazene class, {n1} + {n2} months, not identified, smallest fall {n3}
m-576b6e6bda = clase de los nitazenos, { $n1 } + { $n2 } meses, no identificable, descenso mínimo { $n3 }

# fentanyl class, permanent, not identified
m-a7b2d404bb = clase del fentanilo, permanente, no identificable

# export licences, not identified.
m-09814c7b9d = licencias de exportación, no identificable.

# US: naloxone without prescription ({m1}); China: {n1}-AP and two others ({m2}); US duty {n2} ({m3}); US duty {n3} ({m4}); US: fentanyl class, permanent ({m5}); China: two piperidones ({m6}); Busan meeting ({m7}); China: export licences ({m8}); US duty {n4} ({m9})
m-beb3b67c58 = EE. UU.: naloxona sin receta ({ $m1 }); China: { $n1 }-AP y otras dos ({ $m2 }); arancel de EE. UU. { $n2 } ({ $m3 }); arancel de EE. UU. { $n3 } ({ $m4 }); EE. UU.: clase del fentanilo, permanente ({ $m5 }); China: dos piperidonas ({ $m6 }); reunión de Busan ({ $m7 }); China: licencias de exportación ({ $m8 }); arancel de EE. UU. { $n4 } ({ $m9 })

# Three panels on seizures around China
m-a84f3b5791 = Tres paneles sobre incautaciones en torno a China

# verdict
m-11e221bd1b = dictamen

# not identified.
m-95e9f8d871 = no identificable.

# Provisional deaths that involved synthetic opioids, United States, sums of twelve months, covered to {d1}, newest file of {d2}, overdue
m-9bbd836388 = Muertes provisionales relacionadas con opioides sintéticos, Estados Unidos, sumas de doce meses, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# US imports of all goods from China by month, customs value, not seasonally adjusted, covered to {d1}, newest file of {d2}, overdue
m-0e24a64ea4 = Importaciones de los Estados Unidos de todas las mercancías desde China por mes, valor en aduana, sin desestacionalizar, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month, covered to {d1}, newest file of {d2}, current
m-25a8a97ff0 = Incautaciones de drogas por las Operaciones Aéreas y Marítimas de la CBP, por mes, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Drug seizures by officers of US Customs and Border Protection, by month, covered to {d1}, newest file of {d2}, current.
m-82391529bb = Incautaciones de drogas por agentes de la CBP, por mes, hasta el { $d1 }, archivo más reciente del { $d2 }, al día.

# {n1} to December
m-108ca36a0a = { $n1 } a diciembre

# Marked
m-9a2e1f2d25 = Marcado

# {n1}-AP and two others, {m1}.
m-767c91ecfb = { $n1 }-AP y otras dos, { $m1 }.

# none can be stated.
m-a1a1c9c1f9 = no puede indicarse ninguno.

# growth not known
m-f8607db770 = crecimiento no conocido

# Named above them
m-75d743f959 = Rotulados encima

# list {n1} {n2} on {d1}
m-365bb5f704 = lista { $n1 }, { $n2 } el { $d1 }

# list {n1} {n2} on {d1}.
m-f638413410 = lista { $n1 }, { $n2 } el { $d1 }.

# list {n1} {n2}, {d1}
m-77ec4587a1 = lista { $n1 }, { $n2 }, { $d1 }

# not imposed
m-c8a4e6ea22 = no impuesto

# none known
m-4d5c299343 = ninguno conocido

# Tax Policy Center
m-387d0a1570 = Tax Policy Center

# The latest month held is {n1}, {n2} months before this day.
m-fb4e030035 = El último mes disponible es { $n1 }, { $n2 } meses antes de esta fecha.

# no vintage of yale/customs_duty_revenue was published by {n1}.
m-f484a71199 = no se había publicado ninguna edición de yale/customs_duty_revenue hasta el { $n1 }.

# Countries in focus with a US duty tied to fentanyl in force
m-b21e0c625d = Países de interés con un arancel estadounidense vinculado al fentanilo en vigor

# Countries in focus on whose goods such a duty is in force on the day of the brief.
m-a234088ce3 = Países de interés a cuyas mercancías se aplica tal arancel a la fecha del informe.

# Events of both together in the twelve months before the last twelve covered
m-e3eb1a6018 = Hechos de ambas partes en conjunto en los doce meses anteriores a los últimos doce abarcados

# Public events of the United States and China together that began in the year before the last twelve months covered.
m-bba1c3387e = Hechos públicos de los Estados Unidos y China en conjunto que comenzaron en el año anterior a los últimos doce meses abarcados.

# both: China says it will act on fentanyl precursors, share intelligence and exchange information on trafficking parcels.
m-f7387a2f94 = ambas partes: China indica que tomará medidas sobre los precursores del fentanilo, compartirá inteligencia e intercambiará información sobre paquetes del tráfico ilícito.

# Duty threatened
m-76023c464b = Amenaza de arancel

# All Chinese goods, {d1}
m-702e831eb4 = Todas las mercancías chinas, { $d1 }

# Duty threatened: All Chinese goods
m-7a6e8a6c47 = Amenaza de arancel: todas las mercancías chinas

# Cooperation on drugs starts again and a working group is agreed; the United States takes a Chinese police forensic institute off the Entity List from {n1}.
m-78e6942365 = Se reanuda la cooperación sobre drogas y se acuerda un grupo de trabajo; los Estados Unidos retiran de la Lista de Entidades un instituto forense de la policía china desde el { $n1 }.

# The working group is launched in Beijing.
m-02a97825f0 = El grupo de trabajo inicia sus labores en Beijing.

# Senior officials meet in Washington on enforcement, illicit finance, faster scheduling, diversion and new threats.
m-d14ed8d0a5 = Altos funcionarios se reúnen en Washington para tratar la aplicación de la ley, las finanzas ilícitas, una fiscalización más rápida, el desvío y las nuevas amenazas.

# Duty: De minimis
m-0210b7a265 = Arancel: de minimis

# Duty: Response to fentanyl, {n1}
m-32b7db4ebf = Arancel: respuesta al del fentanilo, { $n1 }

# Duty: Response to reciprocal, {n1}
m-5fa260cd62 = Arancel: respuesta al recíproco, { $n1 }

# United States, Take the Chinese police forensic institute off the Entity List
m-59ffb53638 = Estados Unidos, Retirar de la Lista de Entidades el instituto forense de la policía china

# announced yes, in law yes, carried out yes, measured not needed, status met. both, Regular enforcement meetings, tracing of parcels and joint investigations
m-862f5e1e3e = anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido. ambas partes, Reuniones periódicas sobre aplicación de la ley, rastreo de paquetes e investigaciones conjuntas

# for Myanmar, Laos, Afghanistan, {n1} from {d1}, reported.
m-392452490d = para Myanmar, Laos, Afganistán, { $n1 } desde el { $d1 }, según informes.

# duty to know the buyer, China no change yet, United States not examined
m-00bfca772c = deber de conocer al comprador, China aún sin cambios, Estados Unidos no examinada

# persons abroad, China open, United States open.
m-8e6c2a908e = personas en el extranjero, China abierta, Estados Unidos abierta.

# no change yet
m-3c274159e1 = aún sin cambios

# none.
m-007fdb0d49 = ninguno.

# San Diego Field Office
m-b6d32bdcf9 = Oficina Regional de San Diego

# Bands mark where the level shifted
m-722b8074e2 = Las bandas señalan dónde cambió el nivel

# between {m1} and {m2}, {n1}
m-973b3889bf = entre { $m1 } y { $m2 }, { $n1 }

# between {m1} and {m2}, {n1}.
m-b3faddbeaa = entre { $m1 } y { $m2 }, { $n1 }.

# extension of {n1} August, {d1} to {d2}.
m-670afb0d98 = prórroga del { $n1 } de agosto, { $d1 } a { $d2 }.

# {n1} pills
m-5fe6590f74 = { $n1 } pastillas

# Each on its own scale, counts of a list as shares of it; as known on the day before the return to cooperation on drug control, that day of earlier years, and now; dashed: the return to cooperation on drug control
m-fcf9ee7a92 = Cada uno en su propia escala, los recuentos de una lista como proporción de ella; según lo conocido en la víspera de la reanudación de la cooperación en fiscalización de drogas, en esa fecha de años anteriores y ahora; línea discontinua: la reanudación de la cooperación en fiscalización de drogas

# Data: Each on its own scale, counts of a list as shares of it; as known on the day before the return to cooperation on drug control, that day of earlier years, and now; dashed: the return to cooperation on drug control
m-45cb7111ac = Datos: Cada uno en su propia escala, los recuentos de una lista como proporción de ella; según lo conocido en la víspera de la reanudación de la cooperación en fiscalización de drogas, en esa fecha de años anteriores y ahora; línea discontinua: la reanudación de la cooperación en fiscalización de drogas

# Named marks
m-d61961d4a7 = Marcas rotuladas

# fentanyl class, temporary, {d1}
m-3ed0bc3836 = clase del fentanilo, temporal, { $d1 }

# fentanyl class, permanent, {d1}
m-14cf8468f3 = clase del fentanilo, permanente, { $d1 }

# two piperidones, {d1}.
m-b799e89dd0 = dos piperidonas, { $d1 }.

# fentanyl class, not identified.
m-b07489b4c4 = clase del fentanilo, no identificable.

# Emergency visits for non-fatal overdoses per {n1} visits, jurisdictions taking part, by month, covered to {d1}, newest file of {d2}, overdue.
m-73d7e574e4 = Visitas a urgencias por sobredosis no mortales por cada { $n1 } visitas, jurisdicciones participantes, por mes, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado.

# Then, the day before the return to cooperation on drug control, and now
m-e11bd435a1 = Entonces, en la víspera de la reanudación de la cooperación en fiscalización de drogas, y ahora

# dealers, {n1}, not stated {n2}.
m-9a6769b3f7 = distribuidores, { $n1 }, no se indica { $n2 }.

# {n1} to September
m-4d6c1e611b = { $n1 } a septiembre

# Arkansas
m-da52cfeaef = Arkansas

# Rhode Island
m-bed1df5e28 = Rhode Island

# Vermont
m-6ffcb3aeda = Vermont

# threatened {n1}pct
m-c68d94654e = amenaza de { $n1 }%

# one, on {n1}
m-45dc67e7a5 = uno, el { $n1 }

# Bars of the average US tariff on goods from China by PIIE
m-310e75d6e9 = Barras del arancel promedio de los Estados Unidos a las mercancías de China según el PIIE

# Bars of documents of the Federal Register by month
m-ae48a891be = Barras de documentos del Registro Federal por mes

# Small pictures, one a series
m-f52f3438c5 = Gráficas pequeñas, una por serie

# the sum of errors above the forecast upward, below it downward, each as a share of the threshold at which it rings
m-6959b165a6 = la suma de errores por encima del pronóstico hacia arriba y por debajo hacia abajo, cada una como proporción del umbral en que se activa la alarma

# shaded while an alarm is on. final counts of deaths, {m1}
m-910e1d9754 = sombreado mientras la alarma está activa. recuentos definitivos de muertes, { $m1 }

# quiet, above {n1}, below {n2}. newest counts of deaths, {m1}
m-79c2a667f3 = en calma, arriba { $n1 }, abajo { $n2 }. recuentos más recientes de muertes, { $m1 }

# quiet, above {n1}, below {n2}. emergency visits for opioid overdoses, {m1}
m-a43c6634bd = en calma, arriba { $n1 }, abajo { $n2 }. visitas a urgencias por sobredosis de opioides, { $m1 }

# alarm down, above {n1}, below {n2}.
m-8bde2ce86b = alarma a la baja, arriba { $n1 }, abajo { $n2 }.

# Age of the latest month of seizures held
m-f6b7125ae0 = Antigüedad del último mes disponible de incautaciones

# Days from the end of the newest month of the files to the day of the brief.
m-5f9ea0d214 = Días desde el final del mes más reciente de los archivos hasta la fecha del informe.

# Fentanyl seized in the months held of the newest fiscal year
m-b11dedb4cf = Fentanilo incautado en los meses disponibles del año fiscal más reciente

# Weight seized from October to the newest month of the files.
m-5c004da017 = Peso incautado desde octubre hasta el mes más reciente de los archivos.

# Fentanyl seized in the same months of the fiscal year before
m-aea18f3387 = Fentanilo incautado en los mismos meses del año fiscal anterior

# Weight seized in the months that the files hold of the newest fiscal year, one year earlier.
m-c9913138c3 = Peso incautado en los meses que contienen los archivos del año fiscal más reciente, un año antes.

# Headline figures that are stale
m-feda65adbe = Cifras principales desactualizadas

# Headline figures past the most days that may lie between the end of what they cover and the day.
m-d380b3fab0 = Cifras principales que superan el máximo de días que puede mediar entre el final de lo que abarcan y la fecha.

# Persons charged by the United States over supply from China since the event counted from
m-902a18dcb4 = Personas acusadas por los Estados Unidos por presunto suministro desde China desde el hecho de referencia

# Persons in announcements of that day or later; suppliers, sellers of pill equipment and brokers.
m-72e06c4971 = Personas en anuncios de esa fecha o posteriores; proveedores, vendedores de equipo para pastillas e intermediarios.

# Topics that page one leaves out
m-b176078cf4 = Temas que la primera página omite

# Topics of data/front_page.yml for which no figure was held that is within its life.
m-40d979beb4 = Temas de data/front_page.yml de los que no se disponía de ninguna cifra dentro de su vigencia.

# control {n1}
m-a44809a457 = fiscalización { $n1 }

# fentanyl class, {d1}.
m-2d05078396 = clase del fentanilo, { $d1 }.

# trade terms kept {n1}.
m-0ef8636be2 = condiciones comerciales cumplidas { $n1 }.

# nothing.
m-e2b4a10b66 = nada.

# Duty: Section {n1} {n2} list{n3}, {n4}
m-ad00aba291 = Arancel: Sección { $n1 } { $n2 } lista { $n3 }, { $n4 }

# fentanyl-related substances (class), scheduled {n1}.
m-3e2b546d99 = sustancias relacionadas con el fentanilo (clase), sometidas a fiscalización { $n1 }.

# Joint announcement of {d1}
m-de60e4d09d = Anuncio conjunto del { $d1 }

# {n1} days.
m-57172d357e = { $n1 } días.

# Stacked bars of identifications from January to {m1} to January to {m2}.
m-d2b2be9275 = Barras apiladas de identificaciones, del semestre de enero a { $m1 } al de enero a { $m2 }.

# Named above
m-4a89ab4e91 = Rotulados arriba

# NPP, ANPP, {m1}.
m-a068995fdd = NPP, ANPP, { $m1 }.

# {n1}, from {n2}
m-754f29653e = { $n1 }, desde el { $n2 }

# final counts of deaths (up)
m-9abab8fbc3 = recuentos definitivos de muertes (alza)

# newest counts of deaths (up)
m-c189e720be = recuentos más recientes de muertes (alza)

# Each on its own scale, counts of a list as shares of it; as known on the day before the control of fentanyls as a class in China, that day of earlier years, and now; dashed: the control of fentanyls as a class in China
m-df813ff312 = Cada uno en su propia escala, los recuentos de una lista como proporción de ella; según lo conocido en la víspera de la fiscalización por clase de las sustancias relacionadas con el fentanilo en China, en esa fecha de años anteriores y ahora; línea discontinua: la fiscalización por clase de las sustancias relacionadas con el fentanilo en China

# Data: Each on its own scale, counts of a list as shares of it; as known on the day before the control of fentanyls as a class in China, that day of earlier years, and now; dashed: the control of fentanyls as a class in China
m-469ad7e0a5 = Datos: Cada uno en su propia escala, los recuentos de una lista como proporción de ella; según lo conocido en la víspera de la fiscalización por clase de las sustancias relacionadas con el fentanilo en China, en esa fecha de años anteriores y ahora; línea discontinua: la fiscalización por clase de las sustancias relacionadas con el fentanilo en China

# carfentanil, {n1} + {n2} months, {n3} ({n4} to {n5}), none seen, smallest fall {n6}
m-3ad2a65d7b = carfentanilo, { $n1 } + { $n2 } meses, { $n3 } ({ $n4 } a { $n5 }), no se observa cambio, descenso mínimo { $n6 }

# not identified: the event in {n1} lies outside the data, {n2} to {n3}
m-3d35f247f6 = no identificable: el hecho de { $n1 } queda fuera de los datos, { $n2 } a { $n3 }

# not identified. The event in {n1} lies outside the data, {n2} to {n3}.
m-c046d9fc63 = no identificable. El hecho de { $n1 } queda fuera de los datos, { $n2 } a { $n3 }.

# Fentanyl and related substances identified by laboratories, by state, as first published, covered to {d1}, newest file of {d2}, current
m-1bd170f256 = Fentanilo y sustancias relacionadas identificados por laboratorios, por estado, según la primera publicación, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Then, the day before the control of fentanyls as a class in China, and now
m-d1da579db5 = Entonces, en la víspera de la fiscalización por clase de las sustancias relacionadas con el fentanilo en China, y ahora

# suppliers, {n1}, not in custody {n2}.
m-cddaf16a46 = proveedores, { $n1 }, no detenidos { $n2 }.

# arrested by China, suppliers, {n1}, {n2}.
m-52b352d130 = detenidos por China, proveedores, { $n1 }, { $n2 }.

# Carfentanil in a thousand identifications goes from {n1} in January to {m1} to {n2} in January to {m2} and stands at {n3} in January to {m3}.
m-14dd5e0725 = El carfentanilo por cada mil identificaciones pasa de { $n1 } en el semestre de enero a { $m1 } a { $n2 } en el de enero a { $m2 } y se sitúa en { $n3 } en el de enero a { $m3 }.

# Precursors for a thousand of fentanyl are highest in January to {m1} with {n1} and stand at {n2}.
m-757120f34f = Los precursores por cada mil de fentanilo alcanzan su máximo en el semestre de enero a { $m1 }, con { $n1 }, y se sitúan en { $n2 }.

# carfentanil, {m1}.
m-29e0c64f4c = carfentanilo, { $m1 }.

# Line of India's exports in the basket by fiscal year, in segments that are not joined
m-7f399026ae = Línea de las exportaciones de India en la subpartida residual por año fiscal, en segmentos que no se unen

# to {m1}, {n1} million US dollars.
m-32a61d9fd1 = hasta { $m1 }, { $n1 } millones de dólares.

# alarm up, above {n1}, below {n2}. newest counts of deaths, {m1}
m-111da9c573 = alarma al alza, arriba { $n1 }, abajo { $n2 }. recuentos más recientes de muertes, { $m1 }

# alarm up, above {n1}, below {n2}.
m-0282ac35ed = alarma al alza, arriba { $n1 }, abajo { $n2 }.

# quiet, above {n1}, below {n2}.
m-e17f503b00 = en calma, arriba { $n1 }, abajo { $n2 }.

# no vintage of cbp/drug_seizures was published by {n1}.
m-c151789ae2 = no se había publicado ninguna edición de cbp/drug_seizures hasta el { $n1 }.

# no vintage of cbp/air_and_marine was published by {n1}.
m-81033f2d7b = no se había publicado ninguna edición de cbp/air_and_marine hasta el { $n1 }.

# More deaths than expected, in counts that no longer change
m-6a171ade64 = Más muertes que las esperadas, en recuentos que ya no cambian

# More deaths than expected; counts that are still open can only confirm it
m-e927003f87 = Más muertes que las esperadas; los recuentos aún abiertos solo pueden confirmarlo

# no vintage of cdc/emergency_visits was published by {n1}.
m-f73a55d977 = no se había publicado ninguna edición de cdc/emergency_visits hasta el { $n1 }.

# US
m-9b202ecbc6 = EE. UU.

# Named results of this release and of the one before it
m-569d26d635 = Resultados, por su nombre, de esta edición y de la anterior

# Both sides keep to the arrangement
m-4fcc997f43 = Ambas partes se atienen al entendimiento

# Terms stay on paper, practice slackens
m-0290c54c12 = Las condiciones siguen en el papel, la práctica se relaja

# The arrangement ends
m-259e246d8c = El entendimiento termina

# More than was agreed
m-5784bba8c6 = Más de lo acordado

# Tracked precursors nobody controls by name
m-2083ad5df0 = Precursores en seguimiento que nadie fiscaliza por su nombre

# {brief.changes_words_count:None|One verdict or status is another|{} verdicts and statuses are others}: {brief.changes_words}. New in the timelines: {brief.changes_rows}.
m-6208d4d14e = { $brief_changes_words_count ->
    [0] Ningún dictamen ni estado es distinto
    [1] Un dictamen o estado es distinto
    *[other] { $brief_changes_words_count } dictámenes y estados son distintos
    }: { $brief_changes_words }. Novedades en las cronologías: { $brief_changes_rows }.

# Duty planned
m-4de6a7bf8c = Arancel previsto

# Section {n1} semiconductors, {d1}
m-fc75664f7f = Sección { $n1 }, semiconductores, { $d1 }

# Exports of all goods that China reports, to the United States, Mexico and South Korea, by year, covered to {d1}, newest file of {d2}, current
m-174c2b1aef = Exportaciones de todas las mercancías que China declara, a los Estados Unidos, México y Corea del Sur, por año, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Trade of China, India and Mexico with the world in the chemical lines that hold precursors, covered to {d1}, newest file of {d2}, current
m-47cb2d4d7d = Comercio de China, India y México con el mundo en las líneas químicas que contienen precursores, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Final deaths that involved synthetic opioids (T{n1}), United States, by month, covered to {d1}, newest file of {d2}, current
m-6e3b8915bb = Muertes definitivas relacionadas con opioides sintéticos (T{ $n1 }), Estados Unidos, por mes, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# US imports of organic chemicals (chapter {n1}) in {n2} by country, air and containerised vessel, covered to {d1}, newest file of {d2}, current
m-eaa0f5be70 = Importaciones de los Estados Unidos de productos químicos orgánicos (capítulo { $n1 }) en { $n2 } por país, aéreas y en buque portacontenedores, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Harms of opioids and stimulants, Canada and provinces, by quarter and year, covered to {d1}, newest file of {d2}, overdue
m-4c3f07bdb9 = Daños por opioides y estimulantes, Canadá y provincias, por trimestre y año, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# US trade with China, Mexico, Canada and Germany by month, all goods, CIF and FOB, covered to {d1}, newest file of {d2}, current
m-c6b185022a = Comercio de los Estados Unidos con China, México, Canadá y Alemania por mes, todas las mercancías, CIF y FOB, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border, covered to {d1}, newest file of {d2}, current
m-7a04357ee2 = Incautaciones de fentanilo por la CBP, por año fiscal, componente y frontera, hasta el { $d1 }, archivo más reciente del { $d2 }, al día

# Figures that are new
m-1985207b9d = Cifras nuevas

# Key or unit in this release only.
m-8fed0a28e0 = Clave o unidad presente solo en esta edición.

# Figures that had no value and have one now
m-6af84d9be9 = Cifras que no tenían valor y ahora lo tienen

# Not available before, available now.
m-f0aa83c235 = No disponible antes, disponible ahora.

# Figures updated: their period or the day of the brief moved
m-ab346a3e69 = Cifras actualizadas: cambió su periodo o el día del informe

# Another period, or another value on another day.
m-f07c2df24f = Otro periodo, u otro valor en otro día.

# Headline figure that moved most
m-d822a4bcc0 = Cifra principal que más varió

# Of the headline figures the one revised most; where none was revised, the one updated most.
m-3dc33e18fc = De las cifras principales, la más revisada; si ninguna se revisó, la que más varió al actualizarse.

# Headline figure that moved most: before
m-2aa2008c4c = Cifra principal que más varió: antes

# Its value in the release before, with its unit.
m-374e5cd41b = Su valor en la edición anterior, con su unidad.

# Headline figure that moved most: by how much
m-51bc592cbf = Cifra principal que más varió: cuánto

# Its value now less the one before, in its unit, and in percent of the one before.
m-04be5704c2 = Su valor actual menos el anterior, en su unidad y en porcentaje del anterior.

# Headline figure that moved most: now
m-61a02b49b5 = Cifra principal que más varió: ahora

# Its value in this release, with its unit.
m-24b04b9c55 = Su valor en esta edición, con su unidad.

# Headline figure that moved most: period
m-6a0c4cd886 = Cifra principal que más varió: periodo

# The period of its value in this release.
m-3395eaa0cc = El periodo de su valor en esta edición.

# Headline figure that moved most: period before
m-d89c0e48ae = Cifra principal que más varió: periodo anterior

# The period of its value in the release before.
m-4b2a842e66 = El periodo de su valor en la edición anterior.

# How many verdicts and statuses are others
m-f6928e058e = Número de dictámenes y estados distintos

# Verdicts of methods and statuses of promises with another value.
m-40d06d6448 = Dictámenes de métodos y estados de compromisos con otro valor.

# Timelines with rows that are new
m-23806c9fa9 = Cronologías con filas nuevas

# Timelines with rows that the release before had not, each with how many.
m-1f4e28066a = Cronologías con filas que no figuraban en la edición anterior, cada una con su número.

# Verdicts and statuses that are others
m-e3f2b4efef = Dictámenes y estados distintos

# Verdicts of methods and statuses of promises with another value, three at most.
m-4f3dc2503f = Dictámenes de métodos y estados de compromisos con otro valor, tres como máximo.

# Duty in force: Mexico tariff law, countries without a trade agreement, among them China and India
m-abbfee3858 = Arancel en vigor: ley arancelaria de México, países sin acuerdo comercial, entre ellos China e India

# Control in force: Nitazenes, carfentanil, about {n1} fentanyl analogues and precursors
m-43c272a5c4 = Fiscalización en vigor: nitazenos, carfentanilo, unos { $n1 } análogos del fentanilo y precursores

# Commitments ({n1})
m-1d3cbd5915 = Compromisos ({ $n1 })

# Readouts ({n1})
m-0a9967f6bd = Comunicados ({ $n1 })

# US announcements ({n1})
m-aa98de14e2 = Anuncios de EE. UU. ({ $n1 })

# US case persons ({n1})
m-02c5b2bd13 = Personas en casos de EE. UU. ({ $n1 })

# Licence list ({n1})
m-e1681a1834 = Lista de licencias ({ $n1 })

# Legal gaps ({n1})
m-dcee0cf009 = Lagunas legales ({ $n1 })

# trade terms kept {n1}, both
m-d24d4b67cb = condiciones comerciales cumplidas { $n1 }, ambas partes

# announced yes, in law yes, carried out yes, measured not needed, status met
m-70802a170a = anunciado sí, en norma sí, ejecutado sí, medido no se requiere, estado cumplido

# United States, Keep {n1} points of the reciprocal duty suspended until {n2}
m-d398576211 = Estados Unidos, Mantener suspendidos { $n1 } puntos del arancel recíproco hasta { $n2 }

# announced yes, in law yes, carried out in part, measured not needed, status partly
m-bf95aaa19a = anunciado sí, en norma sí, ejecutado en parte, medido no se requiere, estado cumplido en parte

# Steps of the licence list for North America that are confirmed
m-d33e49639e = Pasos confirmados de la lista de licencias para América del Norte

# Of the steps, those that cite the publisher's own page.
m-f0d9c51c0d = De los pasos, los que citan la página del propio organismo emisor.

# Control in force: {n1}-piperidone with its salts, derivatives and analogues; the opioid {n2}-methyl-AP-{n3}
m-e83e715cb7 = Fiscalización en vigor: { $n1 }-piperidona con sus sales, derivados y análogos; el opioide { $n2 }-metil-AP-{ $n3 }

# Control in force: Two fentanyl precursors
m-7a4cb07700 = Fiscalización en vigor: dos precursores del fentanilo

# Chapter
m-548c31f731 = Capítulo

# chapter that gives the figure
m-3fd3fc24fc = capítulo que da la cifra

# label of the figure
m-04689b86a8 = etiqueta de la cifra

# Last release
m-03becabac4 = Última edición

# value in the last release
m-17ea5809fb = valor en la última edición

# value in this release
m-e0d2db2613 = valor en esta edición

# period the value covers
m-2708152b6b = periodo que abarca el valor

# Difference over sum
m-a2079c6422 = Diferencia entre suma

# difference of the two values over the sum of their sizes, {n1} to {n2}
m-d4f6106c8d = diferencia de los dos valores entre la suma de sus valores absolutos, { $n1 } a { $n2 }

# trade
m-276446ba01 = comercio

# meetings {n1}
m-e12e06307e = reuniones { $n1 }

# China, Curb the flow of precursors, warn industry and restart cooperation
m-55c640b890 = China, Frenar el flujo de precursores, alertar a la industria y reanudar la cooperación

# announced yes, in law not needed, carried out in part, measured none yet, status partly
m-37902f7f53 = anunciado sí, en norma no se requiere, ejecutado en parte, medido aún no, estado cumplido en parte

# China, Control {n1}-AP, {n2}-boc-{n3}-AP and norfentanyl, as the CND decided
m-eeb8e400c5 = China, Fiscalizar { $n1 }-AP, { $n2 }-boc-{ $n3 }-AP y norfentanilo, según lo decidido por la Comisión de Estupefacientes

# announced yes, in law none found, carried out none found, measured not needed, status no public evidence
m-e6bafeb834 = anunciado sí, en norma no hallado, ejecutado no hallado, medido no se requiere, estado sin constancia pública

# nitazenes (class), members listed by name {n1}
m-19ee807d5b = nitazenos (clase), miembros incluidos por su nombre { $n1 }

# Act of {d1} (P.L. {n1}-{n2})
m-c3dee356df = Ley del { $d1 } (P.L. { $n1 }-{ $n2 })

# none controlled, {n1} open
m-78f34332ef = ninguno fiscalizado, abiertos: { $n1 }

# Deaths that involved synthetic opioids (T{n1}), by state of residence and month, covered to {d1}, newest file of {d2}, overdue
m-1f27799c88 = Muertes relacionadas con opioides sintéticos (T{ $n1 }), por estado de residencia y mes, hasta el { $d1 }, archivo más reciente del { $d2 }, atrasado

# Chinese notice listing the three, and its effective date.
m-7d75e05c53 = Aviso de China que incluya las tres, y su fecha de entrada en vigor.

# suppliers, {n1}, ever in US custody {n2}, not in custody {n3}, not stated {n4}
m-e07de98651 = proveedores, { $n1 }, alguna vez bajo custodia de EE. UU. { $n2 }, no detenidos { $n3 }, no se indica { $n4 }

# Months of which too little is held
m-ad5d73f192 = Meses de los que se dispone de demasiado poco

# shaded while an alarm is on. weight of fentanyl seized, {m1}
m-add2e8e095 = sombreado mientras la alarma está activa. peso de fentanilo incautado, { $m1 }

# quiet, above {n1}, below {n2}. seizures of fentanyl, {m1}
m-ae18728727 = en calma, arriba { $n1 }, abajo { $n2 }. incautaciones de fentanilo, { $m1 }

# quiet, above {n1}, below {n2}. weight of fentanyl seized by Air and Marine, {m1}
m-09097c3ca5 = en calma, arriba { $n1 }, abajo { $n2 }. peso de fentanilo incautado por Operaciones Aéreas y Marítimas, { $m1 }

# quiet, above {n1}, below {n2}. weight of methamphetamine seized, {m1}
m-861b855d93 = en calma, arriba { $n1 }, abajo { $n2 }. peso de metanfetamina incautada, { $m1 }

# quiet, above {n1}, below {n2}. final counts of deaths, {m1}
m-90befa459b = en calma, arriba { $n1 }, abajo { $n2 }. recuentos definitivos de muertes, { $m1 }

# Figures that had a value and have none now
m-5b5ea5f384 = Cifras que tenían valor y ahora no lo tienen

# Available before, not available now.
m-e145cc9b18 = Disponible antes, no disponible ahora.

# Share of promises with a number or a deadline
m-a0fb7ac4c9 = Proporción de compromisos con cifra o plazo

# Promises with a number, a deadline or both, of all in the ledger.
m-727b74cb51 = Compromisos con cifra, plazo o ambos, del total del registro.

# Duty: Section {n1} {n2} list{n3}a, {n4}
m-42c5ce647f = Arancel: Sección { $n1 }, lista { $n3 }a de { $n2 }, { $n4 }

# announced not known, in law yes, carried out yes, measured not needed, status met. both, Regular enforcement meetings, tracing of parcels and joint investigations
m-ce12efa31d = anunciado se desconoce, en norma sí, ejecutado sí, medido no se requiere, estado cumplido. ambas partes, Reuniones periódicas sobre aplicación de la ley, rastreo de paquetes e investigaciones conjuntas

# announced one side's word, in law not needed, carried out in part, measured none yet, status partly
m-f71b548541 = anunciado según una parte, en norma no se requiere, ejecutado en parte, medido aún no, estado cumplido en parte

# {n1} Convention, article {n2}({n3}) notification
m-afd81c88f6 = Notificación del artículo { $n2 }({ $n3 }) de la Convención de { $n1 }

# P.L. {n1}-{n2}, {n3} Stat. {n4}, and later acts
m-a73f2eb406 = P.L. { $n1 }-{ $n2 }, { $n3 } Stat. { $n4 }, y leyes posteriores

# Persons sentenced in China over fentanyl since the event counted from
m-1ae6aeabd0 = Personas sentenciadas en China por fentanilo desde el hecho de referencia

# Persons in reports of sentences of that day or later.
m-6d5191462a = Personas en informes de sentencias de ese día o posteriores.

# UN
m-4482340af2 = ONU

# USA
m-aa5ab35a91 = EE. UU.

# {n1} verdicts and statuses
m-f616ddf33e = { $n1 } dictámenes y estados

# Retired
m-a9f71bc240 = Retirado

# covered to {d1}
m-de68ec8631 = hasta el { $d1 }

# newest file of {d2}
m-90e68a6e35 = archivo más reciente del { $d2 }

# announced yes
m-20439b57f5 = anunciado sí

# announced not known
m-0bfe2b71fe = anunciado se desconoce

# announced one side's word
m-c0e8fea3ac = anunciado según una parte

# announced one side
m-5b8376fb14 = anunciado por una parte

# in law yes
m-1a047a35c0 = en norma sí

# in law not needed
m-d73b8b1663 = en norma no se requiere

# in law none found
m-440c619be5 = en norma no hallado

# in law not yet
m-39c8a51afb = en norma aún no

# in law in part
m-92ae4bbde5 = en norma en parte

# carried out yes
m-53fe24783d = ejecutado sí

# carried out in part
m-cae8d8472d = ejecutado en parte

# carried out none found
m-0e30d7ca75 = ejecutado no hallado

# carried out not yet
m-ed098d73e8 = ejecutado aún no

# measured not needed
m-c0d8bab56f = medido no se requiere

# measured none yet
m-0efde96149 = medido aún no

# measured yes
m-dc25e031d8 = medido sí

# measured in part
m-420da40f4d = medido en parte

# status met
m-6b90604210 = estado cumplido

# status partly
m-2cd05dbef9 = estado cumplido en parte

# status no public evidence
m-73c9fe8e20 = estado sin constancia pública

# status overtaken
m-0598415d3c = estado sin objeto por hechos ajenos

# status not due
m-28e6b84da3 = estado aún no exigible

# status open
m-a0df640917 = estado abierto

# status broken
m-a922351b63 = estado incumplido

# status overdue
m-99ae69d0d8 = estado atrasado

# members listed by name {n1}
m-03e050e1c2 = miembros incluidos por su nombre { $n1 }

# not in custody {n1}
m-d79c22e04f = no detenidos { $n1 }

# not stated {n1}
m-23cbf699b0 = no se indica { $n1 }

# ever in US custody {n1}
m-03db19e281 = alguna vez bajo custodia de EE. UU. { $n1 }

# shaded while an alarm is on
m-d3d443a55e = sombreado mientras la alarma está activa

# newest file of {d1}
m-cce7763804 = archivo más reciente del { $d1 }

# Stacked bars of identifications from {m1} to {m2}.
m-87b239d0cd = Barras apiladas de identificaciones, de { $m1 } a { $m2 }.

# The highest bar is {m1} with {n1}
m-e9bc6b337e = La barra más alta es { $m1 }, con { $n1 }

# Bring tangible, measurable outcomes on precursors.
m-9e7e23b6eb = Lograr resultados tangibles y medibles en materia de precursores.

# China will stop sending certain designated chemicals to North America.
m-a5cd593392 = China dejará de enviar a América del Norte ciertas sustancias químicas designadas.

# A licence is needed to export {n1} precursors to the United States, Mexico and Canada.
m-7545dbf4b6 = Se requiere licencia para exportar { $n1 } precursores a los Estados Unidos, México y el Canadá.

# China will control exports of certain other chemicals strictly, to every destination.
m-34e6633c28 = China controlará estrictamente las exportaciones de algunas otras sustancias químicas, a cualquier destino.

# Exports of the listed chemicals to other countries need no licence.
m-7f47b99bba = Las exportaciones de las sustancias enumeradas a otros países no requieren licencia.

# China has designated {n1} precursors; the substances are now banned.
m-8ea57a8cfc = China ha designado { $n1 } precursores; las sustancias están ahora prohibidas.

# {n1} precursors are added to the catalogue of exports that need a licence.
m-d91e19a0af = Se añaden { $n1 } precursores al catálogo de exportaciones que requieren licencia.

# The FBI director was in Beijing and met his counterpart.
m-65200c9d39 = El director del FBI estuvo en Beijing y se reunió con su homólogo.

# The foreign ministry is not aware of the visit.
m-3a07879d93 = El Ministerio de Relaciones Exteriores no tiene conocimiento de la visita.

# In {m1} China, on US information, arrested {n1} of its citizens for making and selling precursors.
m-24295753c8 = En { $m1 }, China, con información de los Estados Unidos, detuvo a { $n1 } de sus ciudadanos por fabricar y vender precursores.

# Dozens of suspects were apprehended in the two countries, recently.
m-f22a5d63f4 = Recientemente se detuvo a decenas de sospechosos en los dos países.

# Carfentanil in a thousand identifications goes from {n1} in {m1} to {n2} in {m2} and stands at {n3} in {m3}.
m-2ebd38a18d = El carfentanilo por cada mil identificaciones pasa de { $n1 } en { $m1 } a { $n2 } en { $m2 } y se sitúa en { $n3 } en { $m3 }.

# Precursors for a thousand of fentanyl are highest in {m1} with {n1} and stand at {n2}.
m-6d8f3d596d = Los precursores por cada mil identificaciones de fentanilo alcanzan su máximo en { $m1 }, con { $n1 }, y se sitúan en { $n2 }.

# This brief as PDF
m-1a97316f96 = Este informe en PDF

# This brief as a notebook
m-c0577d6e52 = Este informe como cuaderno

# All named results and tables
m-b2eb7da2da = Todos los resultados con nombre y las tablas

# All named results as one table: CSV
m-1dd6fefc34 = Todos los resultados con nombre en una tabla: CSV

# All sources as one table: CSV
m-648954fcbd = Todas las fuentes en una tabla: CSV

# Data package: each table as CSV, with units
m-e508c54154 = Paquete de datos: cada tabla en CSV, con unidades

# How it was made
m-9e4d799e40 = Cómo se hizo

# Software it was made with: bill of materials, CycloneDX
m-c11ae8d163 = Programas con que se hizo: lista de materiales, CycloneDX

# Licences of that software: CSV
m-6d70d8ceb8 = Licencias de esos programas: CSV

# Checksums
m-64f7af9aff = Sumas de verificación

# Attempts
m-06e70139fc = Intentos

# China annual
m-75bff6e23b = Informes anuales de China

# China enforcement
m-60bcc5c255 = Aplicación de la ley en China

# Commitments
m-35ebc1056b = Compromisos

# Context
m-a6e600a10f = Contexto

# Disclosure
m-a2c6c8f120 = Divulgación

# Estimates
m-383778e184 = Estimaciones

# Finance orders
m-78efb660d5 = Órdenes financieras

# Hand overs
m-e86ecad996 = Entregas

# Hs codes
m-997e698c7b = Códigos SA

# Legal gaps
m-3910ed5610 = Lagunas legales

# Licence list
m-4f559f8558 = Lista de licencias

# Mexico cabinet
m-f06ba120e1 = Gabinete de México

# Readouts
m-175af98cfa = Comunicados

# Rivals
m-53dbabdf72 = Explicaciones alternativas

# Substitution
m-fdf18277bf = Sustitución

# Tariff pending
m-ac934182e7 = Aranceles pendientes

# Tariff responses
m-95d93c6811 = Respuestas arancelarias

# Tariff rulings
m-7af5fb6964 = Fallos arancelarios

# US announcements
m-a5beeea52a = Anuncios de EE. UU.

# US case persons
m-ee1a6bc6d9 = Personas en casos de EE. UU.

# Control exports of certain other chemicals strictly, whatever the destination
m-228d69f8ef = Controlar estrictamente la exportación de otras sustancias químicas, cualquiera que sea el destino

# Set up a working group on fentanyl that is to focus on results
m-3806959bcb = Crear un grupo de trabajo sobre el fentanilo orientado a resultados

# Direct line for alerts on newly found substances; exchange of scientists
m-1369711aa3 = Línea directa para alertas sobre sustancias recién detectadas; intercambio de científicos

# Headings and labels of the data in this language: CSV
m-746ba4e6dd = Encabezados y etiquetas de los datos en este idioma: CSV
