"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement, form = document.forms[0], aside = document.querySelector("aside");
  const all = selector => [...document.querySelectorAll(selector)];
  const total = data.stand.length;
  const marks = all("a.m").map(node => ({node, covers: node.dataset.c.split(" ").map(Number), shown: node.className}));
  const cells = all(".timeline a"), docs = all(".doc"), cards = new Array(total);
  const idle = [...aside.childNodes];
  const visible = new Uint8Array(total).fill(1), listed = new Uint8Array(total).fill(1);
  const looks = data.stands.map(stand => "m " + stand);
  let current = -1, opener = null, marksStale = false, cardsStale = false;
  root.classList.add("js");
  form.hidden = aside.hidden = false;

  // The panel begins below the bar of filters, however many rows that has.
  const measure = () => root.style.setProperty("--bar", `${getComputedStyle(form).position === "sticky" ? form.offsetHeight : 0}px`);
  new ResizeObserver(measure).observe(form);

  // The cards stand in noscript elements, which a browser that runs scripts keeps as bare text: thousands of them
  // cost nothing until one is opened. Their text comes from the page itself, where all of it is escaped.
  const shelves = all(".cards");
  let written = null, filled = false;
  function card(number) {
    if (cards[number]) return cards[number];
    if (filled) return cards[number] = document.getElementById("c" + number);
    written ||= shelves.flatMap(shelf => shelf.querySelector("noscript").textContent.trim().split(/(?<=<\/article>)\n/));
    return cards[number] = parsed(written[number]).firstElementChild;
  }
  function parsed(markup) {
    const box = document.createElement("template");
    box.innerHTML = markup;
    return box.content;
  }
  function fill() {
    if (filled) return;
    for (const shelf of shelves) {
      const kept = shelf.querySelector("noscript");
      kept.replaceWith(parsed(kept.textContent));
    }
    cards.fill(undefined);
    filled = true;
  }
  const place = number => document.getElementById("t" + number);
  const checked = name => new Set([...form.elements[name] ? all(`input[name=${name}]:checked`) : []].map(box => +box.value));

  // What is to be seen: one pass over the entries, one over the marks; only what changes is touched.
  function apply() {
    const stands = checked("stand"), kinds = checked("kind"), doc = form.elements.doc.value, rule = form.elements.rule.value;
    let count = 0;
    for (let i = 0; i < total; i++) {
      const rules = data.rules[i];
      const ok = stands.has(data.stand[i]) && kinds.has(data.kind[i]) && (doc === "" || data.doc[i] === +doc)
        && (rule === "" || (rule === "any" ? rules.length > 0 : rules.includes(+rule)));
      visible[i] = ok ? 1 : 0;
      count += visible[i];
    }
    cells.forEach((cell, at) => cell.classList.toggle("off", !data.cells[at].some(number => visible[number])));
    for (const node of docs) node.classList.toggle("off", doc !== "" && node.dataset.d !== doc);
    marksStale = cardsStale = true;
    freshen();
    document.querySelector("output").textContent = `${count} of ${total}`;
  }

  function look(seen) {
    if (seen.length === 1) return looks[data.stand[seen[0]]];
    const worst = seen.slice(1).map(number => data.stand[number]).sort((a, b) => a - b)[0];
    return "m " + data.stands[data.stand[seen[0]]] + (worst === undefined || worst > 2 ? "" : " u-" + data.stands[worst]);
  }

  // Of the text and the list, only the one that is seen is brought up to date.
  function freshen() {
    if (root.classList.contains("list")) freshenCards(); else freshenMarks();
  }

  function freshenMarks() {
    if (!marksStale) return;
    for (const mark of marks) {
      const seen = mark.covers.filter(number => visible[number]);
      const name = seen.length ? look(seen) : "m off";
      if (name !== mark.shown) {
        mark.node.className = mark.shown = name;
        if (seen.length) mark.node.setAttribute("href", "#c" + seen[0]); else mark.node.removeAttribute("href");
      }
    }
    marksStale = false;
  }

  function freshenCards() {
    if (!cardsStale) return;
    for (let i = 0; i < total; i++) {
      if (listed[i] !== visible[i]) card(i)?.classList.toggle("off", !(listed[i] = visible[i]));
    }
    cardsStale = false;
  }

  function show(numbers, {focus = false, scroll = false} = {}) {
    numbers = numbers.filter(number => card(number)).slice(0, 20);
    if (!numbers.length) return;
    current = numbers[0];
    for (const node of all(".m.here")) node.classList.remove("here");
    for (const mark of marks) if (mark.covers.includes(current)) mark.node.classList.add("here");
    const bar = document.createElement("div"), close = document.createElement("button");
    bar.className = "bar";
    bar.tabIndex = -1;
    bar.append(numbers.length > 1 ? `${numbers.length} claims at this place` : `${current + 1} of ${total}`);
    close.type = "button";
    close.textContent = "Close";
    close.addEventListener("click", hide);
    bar.append(close);
    aside.replaceChildren(bar, ...numbers.map(number => {
      const copy = card(number).cloneNode(true);
      copy.removeAttribute("id");
      copy.classList.remove("off");
      return copy;
    }));
    aside.classList.remove("empty");
    aside.scrollTop = 0;
    history.replaceState(null, "", "#c" + current);
    if (scroll) (root.classList.contains("list") ? card(current) : place(current))?.scrollIntoView({block: "center"});
    if (focus) bar.focus({preventScroll: true});
  }

  function hide() {
    aside.replaceChildren(...idle);
    aside.classList.add("empty");
    for (const node of all(".m.here")) node.classList.remove("here");
    if (opener) opener.focus({preventScroll: true});
    opener = null;
  }

  function step(by) {
    for (let i = current + by; i >= 0 && i < total; i += by) {
      if (visible[i] && card(i)) {
        const mark = place(i);
        show([i], {scroll: true});
        opener = mark;
        mark?.focus({preventScroll: true});
        return;
      }
    }
  }

  const numberIn = address => +(/#[ct](\d+)$/.exec(address || "")?.[1] ?? -1);

  document.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const href = link.getAttribute("href") || "";
    const number = numberIn(href);
    if (number < 0) return;
    if (href.startsWith("#t")) {
      if (root.classList.contains("list")) list();
      show([number], {scroll: true});
    } else if (link.classList.contains("m")) {
      opener = link;
      show(link.dataset.c.split(" ").map(Number).filter(one => visible[one]), {focus: event.detail === 0});
    } else if (link.closest(".timeline")) {
      show(data.cells[cells.indexOf(link)].filter(one => visible[one]), {scroll: true});
    } else {
      show([number], {scroll: true});
    }
    event.preventDefault();
  });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      if (event.key !== "Escape") return;
    }
    if (event.key === "Escape") hide();
    else if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
    else if (event.key === "l") list();
    else if (event.key === "/") form.querySelector("input, select")?.focus();
    else return;
    event.preventDefault();
  });

  function list() {
    if (root.classList.toggle("list")) fill();
    freshen();
    form.elements.list.textContent = root.classList.contains("list") ? "Text" : "List";
  }

  form.addEventListener("change", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.elements.list.addEventListener("click", list);
  form.elements.next.addEventListener("click", () => step(1));
  form.elements.previous.addEventListener("click", () => step(-1));
  addEventListener("beforeprint", () => {
    fill();
    freshenMarks();
    freshenCards();
    for (const closed of all("details:not([open])")) closed.open = true;
  });
  addEventListener("hashchange", () => { const number = numberIn(location.hash); if (number >= 0) show([number], {scroll: true}); });
  document.querySelector("output").textContent = `${total} of ${total}`;
  const asked = numberIn(location.hash);
  if (asked >= 0) show([asked], {scroll: true}); else aside.classList.add("empty");
})();
