// Suture's own script. Every page works without it; it adds live updates, keys, local times and bulk selection.
"use strict";

(() => {
  const main = document.getElementById("main");
  const announce = (text) => {
    const place = document.querySelector("[data-announce]");
    if (place) place.textContent = text;
  };

  // Times in the reader's zone. The server writes UTC, which stays in the title.
  const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
  const localise = (root) => {
    for (const time of root.querySelectorAll("time[datetime]")) {
      const date = new Date(time.dateTime);
      if (time.title || Number.isNaN(date.getTime())) continue;
      time.title = time.textContent;
      time.textContent = (time.hasAttribute("data-day") ? day : moment).format(date);
    }
  };

  // Bulk selection: a box that ticks all boxes of its group, and a count.
  const boxes = (group) => main.querySelectorAll(`input[type=checkbox][data-group="${CSS.escape(group)}"]`);
  const count = () => {
    for (const place of main.querySelectorAll("[data-count]")) {
      const number = main.querySelectorAll(`input[name="${CSS.escape(place.dataset.count)}"]:checked`).length;
      place.textContent = number === 0 ? "None chosen" : `${number} chosen`;
    }
  };
  const selection = (root) => {
    for (const all of root.querySelectorAll("[data-all]")) all.hidden = false;
    count();
  };
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    if (box.dataset.chooses) for (const other of boxes(box.dataset.chooses)) other.checked = box.checked;
    count();
  });

  // Live updates. What the server sent of each part is kept, so that only parts that changed are put in, and none in
  // which somebody is typing.
  const parts = (root) => root.querySelectorAll("[data-part]");
  const sent = new Map();
  const remember = () => {
    sent.clear();
    for (const part of parts(main)) sent.set(part.id, part.cloneNode(true));
  };
  const isTouched = (part) =>
    [...part.querySelectorAll("input, textarea, select")].some((field) => {
      if (field.type === "hidden" || field.type === "search") return false;
      if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
      if (field instanceof HTMLSelectElement) return [...field.options].some((o) => o.selected !== o.defaultSelected);
      return field.type === "file" ? field.files.length > 0 : field.value !== field.defaultValue;
    });
  const put = (old, fresh) => {
    const open = new Set([...old.querySelectorAll("details[open][id]")].map((one) => one.id));
    const active = old.contains(document.activeElement) ? document.activeElement : null;
    const places = active ? [...old.querySelectorAll("a, button, input, select, textarea, summary")] : [];
    const place = places.indexOf(active);
    const copy = document.importNode(fresh, true);
    for (const one of copy.querySelectorAll("details[id]")) if (open.has(one.id)) one.open = true;
    localise(copy);
    copy.classList.add("is-new");
    old.replaceWith(copy);
    selection(copy);
    if (!active) return;
    const again = (active.id && document.getElementById(active.id))
      || copy.querySelectorAll("a, button, input, select, textarea, summary")[place];
    if (again) again.focus({ preventScroll: true });
  };
  let tag = null;
  let isAsking = false;
  let isStale = false;
  const refresh = async () => {
    if (isAsking) { isStale = true; return; }
    isAsking = true;
    try {
      const headers = { "X-Fragment": "main", Accept: "text/html" };
      if (tag) headers["If-None-Match"] = tag;
      const answer = await fetch(location.href, { headers, cache: "no-store", redirect: "error" });
      if (answer.ok) {
        tag = answer.headers.get("ETag");
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        // The token follows the session: forms that stay, because somebody is typing, get the new one, too.
        const token = page.querySelector("input[name=form_token]");
        if (token) for (const one of document.querySelectorAll("input[name=form_token]")) one.value = token.value;
        let waiting = 0;
        for (const fresh of parts(page)) {
          const old = document.getElementById(fresh.id);
          const before = sent.get(fresh.id);
          if (!old || (before && before.isEqualNode(fresh))) continue;
          if (isTouched(old)) { waiting += 1; continue; }
          sent.set(fresh.id, fresh.cloneNode(true));
          put(old, fresh);
        }
        announce(waiting ? "Something here changed. What you are writing was kept." : "The page was brought up to date.");
      }
    } catch { /* The next event asks again. */ } finally {
      isAsking = false;
      if (isStale) { isStale = false; refresh(); }
    }
  };
  const listen = () => {
    const wanted = (document.body.dataset.live || "").split(" ").filter(Boolean);
    if (!wanted.length || !window.EventSource) return;
    const state = document.querySelector("[data-live-state]");
    const say = (text) => { if (state) { state.hidden = false; state.textContent = text; } };
    const feed = new EventSource("/api/v1/changes");
    let timer = 0;
    feed.addEventListener("open", () => say("Live"));
    feed.addEventListener("error", () => say("Not live"));
    feed.addEventListener("change", (event) => {
      let subject = "";
      try { subject = JSON.parse(event.data).subject; } catch { return; }
      if (!wanted.some((one) => one === "*" || subject === one || (one.endsWith("/") && subject.startsWith(one)))) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, 80);
    });
    window.addEventListener("pagehide", () => feed.close());
  };

  // Keys.
  const rows = () => [...main.querySelectorAll("[data-row]")].filter((row) => row.offsetParent !== null);
  const step = (by) => {
    const all = rows();
    if (!all.length) return;
    const here = all.findIndex((row) => row.classList.contains("is-here") || row.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, here < 0 ? 0 : here + by))];
    for (const row of all) row.classList.toggle("is-here", row === next);
    const link = next.querySelector("a, button, input, summary");
    if (link) link.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  const help = () => {
    let sheet = document.querySelector("dialog[data-sheet]");
    if (!sheet) {
      sheet = document.createElement("dialog");
      sheet.dataset.sheet = "";
      sheet.setAttribute("aria-labelledby", "sheet-title");
      const title = document.createElement("h2");
      title.id = "sheet-title";
      title.textContent = "Keys";
      const list = document.createElement("dl");
      list.className = "facts";
      const line = (key, text) => {
        const name = document.createElement("dt");
        for (const one of key.split(" ")) {
          const mark = document.createElement("kbd");
          mark.textContent = one;
          name.append(mark, " ");
        }
        const meaning = document.createElement("dd");
        meaning.textContent = text;
        list.append(name, meaning);
      };
      line("j", "Next line of a list");
      line("k", "Line before");
      line("Enter", "Open the line");
      line("x", "Choose the line");
      line("/", "Search");
      for (const item of document.querySelectorAll("[data-go]")) line(`g ${item.dataset.go}`, `Go to ${item.textContent}`);
      line("?", "This sheet");
      const close = document.createElement("form");
      close.method = "dialog";
      const button = document.createElement("button");
      button.textContent = "Close";
      close.append(button);
      sheet.append(title, list, close);
      document.body.append(sheet);
    }
    sheet.showModal();
  };
  let isGoing = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target;
    const isWriting = target instanceof HTMLElement
      && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox]):not([type=radio])"));
    if (isWriting || document.querySelector("dialog[open]")) {
      if (event.key === "Escape" && isWriting) target.blur();
      return;
    }
    if (isGoing) {
      isGoing = false;
      const link = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    const act = {
      j: () => step(1),
      k: () => step(-1),
      x: () => {
        const row = rows().find((one) => one.contains(document.activeElement) || one.classList.contains("is-here"));
        const box = row && row.querySelector("input[type=checkbox]");
        if (box) box.click();
      },
      "/": () => { const field = main.querySelector("input[type=search]"); if (field) field.focus(); },
      g: () => { isGoing = true; setTimeout(() => { isGoing = false; }, 1500); },
      "?": help,
    }[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  for (const button of document.querySelectorAll("[data-help]")) {
    button.hidden = false;
    button.addEventListener("click", help);
  }

  // Work that is under way: look again until there is something else to see.
  const lookAgain = async () => {
    try {
      const headers = { "X-Fragment": "main", Accept: "text/html" };
      const answer = await fetch(location.href, { headers, cache: "no-store", redirect: "manual" });
      const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
      const fresh = page.querySelector("[data-under-way]");
      const old = main.querySelector("[data-under-way]");
      if (!fresh || !old) { location.reload(); return; }
      put(old, fresh);
    } catch { /* The next look asks again. */ }
    setTimeout(lookAgain, Number(document.body.dataset.lookAgain));
  };
  if (document.body.dataset.lookAgain) setTimeout(lookAgain, Number(document.body.dataset.lookAgain));

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    setTimeout(() => { delete form.dataset.sent; }, 5000);
  });

  remember();
  localise(document);
  selection(document);
  listen();
})();
