(() => {
"use strict"
// Reading aids. Every word and figure stands in the page without them.
const all = (what, from = document) => [...from.querySelectorAll(what)]
const make = (tag, about, ...inside) => {
  const one = document.createElement(tag)
  for (const [name, value] of Object.entries(about)) one.setAttribute(name, value)
  one.append(...inside)
  return one
}
// Its few words, in the page's language.
const own = JSON.parse(document.querySelector("main").dataset.words ?? "{}")
const t = text => own[text] ?? text
const said = make("p", {role: "status", class: "hidden"})
const say = text => { said.textContent = text }
document.querySelector("main").append(said)
const plain = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "")

// A definition opens where its figure stands, as that of a heading does by itself.
document.addEventListener("click", event => {
  const link = event.target.closest?.("a[href^='#d-']")
  const term = link && document.getElementById(link.hash.slice(1))
  if (!term?.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  term.showPopover({source: link})
  term.tabIndex = -1
  term.focus()
})

// Where the reader is, in the contents.
const places = all(".contents a").map(link => [link, document.getElementById(link.hash.slice(1))]).filter(one => one[1])
let waits = 0
const here = () => {
  waits = 0
  let now = null
  // Headings are measured in the chapter on the screen only: the others need no layout yet.
  for (const [link, place] of places) {
    const home = place.closest("section").getBoundingClientRect()
    if (home.top < innerHeight / 3 && (place.matches("section") || home.bottom > 0 && place.getBoundingClientRect().top < innerHeight / 3)) now = link
  }
  for (const [link] of places) link === now ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")
}
addEventListener("scroll", () => { waits ||= requestAnimationFrame(here) }, {passive: true})
here()

// A box can be focused where it scrolls, and only there; it then has a name.
const boxes = new ResizeObserver(seen => seen.forEach(({target}) => {
  const scrolls = target.scrollWidth > target.clientWidth + 1
  const about = {tabindex: 0, role: "region", "aria-label": target.querySelector("caption")?.textContent.trim() ?? ""}
  for (const [name, value] of Object.entries(about)) scrolls ? target.setAttribute(name, value) : target.removeAttribute(name)
}))
all(".scroll").forEach(one => boxes.observe(one))

// Search over the whole page.
const field = make("input", {type: "search", id: "search", autocomplete: "off", spellcheck: "false"})
const found = make("ol", {class: "found"})
const searching = make("search", {class: "aid"}, make("label", {for: "search"}, t("Search this brief")), field)
document.querySelector(".contents").append(searching)
const wording = one => (one.cells ? [...one.cells].map(cell => cell.textContent.trim()).join("; ") : one.textContent).trim().replace(/\s+/g, " ")
let texts
const read = () => all("h2,h3,h4,p,.prose li,.sentence,caption,.subtitle,.description li,tbody tr,dt,dd,.keys li,svg text", document.querySelector("main"))
  .filter(one => !one.closest(".aid,.cite,.narrow")).map(one => [one, plain(wording(one))])
  .sort((a, b) => !!a[0].closest(".data") - !!b[0].closest(".data"))
field.addEventListener("input", () => {
  const words = plain(field.value.trim()).split(/\s+/).filter(Boolean)
  texts ||= read()
  const hits = words.join("").length < 2 ? [] : texts.filter(([, text]) => words.every(word => text.includes(word)))
  found.replaceChildren(...hits.slice(0, 40).map(([one]) => {
    const go = make("button", {type: "button"}, wording(one).slice(0, 90))
    go.onclick = () => {
      for (let fold = one.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true
      const to = one.closest("svg") ? one.closest("figure") : one
      to.tabIndex = -1
      to.scrollIntoView({block: "center"})
      to.focus({preventScroll: true})
    }
    return make("li", {}, go)
  }))
  hits.length ? searching.append(found) : found.remove()
  say(words.length ? `${hits.length} ${t("found")}` : "")
})

// Tables: sorted by a heading, filtered by a word.
const number = text => parseFloat(text.replace(/[,\s]/g, "").replace("−", "-").replace(/^[^\d.-]+/, ""))
for (const table of all("table:not(.page-one *)")) {
  const body = table.tBodies[0], rows = [...body.rows]
  if (rows.length < 4) continue
  const name = table.caption.textContent.trim(), heads = all("thead th", table)
  const sort = make("select", {"aria-label": `${t("Sort")}: ${name}`}, make("option", {value: ""}, t("Sort")))
  heads.forEach((head, at) => ["up", "down"].forEach(way =>
    sort.append(make("option", {value: at + " " + way}, head.textContent.trim() + (way === "up" ? " ↑" : " ↓")))))
  sort.onchange = () => {
    const [at, way] = sort.value.split(" "), counts = table.classList.contains("n" + (+at + 1))
    heads.forEach(one => one.removeAttribute("aria-sort"))
    if (!way) return body.append(...rows)
    heads[at].setAttribute("aria-sort", way === "up" ? "ascending" : "descending")
    const key = row => row.cells[at].textContent.trim()
    const blank = row => counts ? isNaN(number(key(row))) : /^–?$/.test(key(row))
    const order = (a, b) => counts ? number(key(a)) - number(key(b)) : key(a).localeCompare(key(b))
    body.append(...[...rows].sort((a, b) => blank(a) - blank(b) || (way === "up" ? 1 : -1) * order(a, b)))
  }
  const tools = make("p", {class: "aid tools"}, sort)
  table.parentElement.before(tools)
  if (rows.length < 8) continue
  const filter = make("input", {type: "search", autocomplete: "off"})
  filter.oninput = () => {
    const word = plain(filter.value.trim())
    const shown = rows.filter(row => !(row.hidden = !plain(row.textContent).includes(word)))
    say(`${shown.length} of ${rows.length} rows`)
  }
  tools.append(" ", make("label", {}, t("Rows with a word"), make("span", {class: "hidden"}, ": " + name), " ", filter))
}

// Charts: values under the pointer and the arrow keys, read from the figure's own table.
const time = text => {
  const [, year, month = 1, day = 1] = /^((?:19|20)\d\d)(?:-(\d\d))?(?:-(\d\d))?$/.exec(text.trim()) || []
  return year ? +year + (month - 1) / 12 + (day - 1) / 365 : NaN
}
for (const figure of all("figure.exhibit")) {
  const table = figure.querySelector(".data table")
  if (!table) continue
  const heads = all("thead th", table).map(one => one.firstChild.textContent.trim())
  const rows = [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent.trim()))
  const dated = heads.findIndex((_, at) => rows.every(row => time(row[at]) > 0))
  const line = row => heads.map((head, at) => row[at] && row[at] !== "–" ? `${head}: ${row[at]}` : "").filter(Boolean).join("; ")
  const values = make("output", {class: "values", "aria-label": t("Values")})
  let at = -1
  const show = next => { at = Math.max(0, Math.min(rows.length - 1, next)); values.textContent = line(rows[at]) }
  const copy = make("button", {type: "button"}, t("Copy link"), make("span", {class: "hidden"}, ": " + figure.querySelector(".label")?.textContent))
  copy.onclick = async () => {
    const address = location.href.split("#")[0] + "#" + figure.id
    try { await navigator.clipboard.writeText(address); say(t("Link copied")) } catch { location.hash = figure.id; say(t("The link is in the address bar")) }
  }
  const step = make("button", {type: "button"}, t("Read values"), make("span", {class: "hidden"}, `: ${figure.querySelector(".label")?.textContent}, ${t("with the arrow keys")}`))
  step.onclick = () => show(at + 1 < rows.length ? at + 1 : 0)
  step.onkeydown = event => {
    const by = {ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1}[event.key]
    if (by !== undefined) { event.preventDefault(); show(by) }
  }
  figure.querySelector(".source").before(make("p", {class: "aid"}, step, " ", copy, " ", values))
  if (dated < 0) continue
  for (const svg of all(".picture svg", figure)) svg.addEventListener("pointermove", event => {
    // Two years written on the axis tell which day lies under the pointer.
    const years = all("text", svg).map(one => [time(one.textContent), one.getBoundingClientRect()]).filter(([year]) => year > 0)
      .map(([year, box]) => [year, box.left + box.width / 2]).sort((a, b) => a[1] - b[1])
    const [first, last] = [years[0], years.at(-1)]
    if (!first || first[0] === last[0]) return
    const day = first[0] + (event.clientX - first[1]) / (last[1] - first[1]) * (last[0] - first[0])
    const near = rows.map(row => Math.abs(time(row[dated]) - day)), least = Math.min(...near)
    if (least > 1) return
    at = near.indexOf(least)
    values.textContent = rows.filter((_, one) => near[one] === least).slice(0, 6).map(line).join(" | ")
  })
}

// An event that one chart names is lit in all of them.
const labels = new Map()
for (const text of all(".picture svg text, .keys li")) {
  const name = text.textContent.trim()
  if (/[a-z]{3}/i.test(name)) labels.set(name, [...(labels.get(name) || []), text])
}
for (const same of labels.values()) {
  if (new Set(same.map(one => one.closest("figure"))).size < 2) continue
  for (const one of same) for (const [what, lit] of [["pointerenter", true], ["pointerleave", false]])
    one.addEventListener(what, () => same.forEach(other => other.classList.toggle("lit", lit)))
}
})()
