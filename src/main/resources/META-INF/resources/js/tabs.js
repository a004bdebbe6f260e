/** Tabs: one panel of several is shown; arrows move between them. */

/** @param shown called with the name of a tab when it is chosen */
export function tabs(list, shown = () => {}) {
  const all = [...list.querySelectorAll("[role=tab]")];
  const choose = (tab, focus) => {
    for (const it of all) {
      const chosen = it === tab;
      it.setAttribute("aria-selected", String(chosen));
      it.tabIndex = chosen ? 0 : -1;
      document.getElementById(it.getAttribute("aria-controls")).hidden = !chosen;
    }
    if (focus) tab.focus();
    shown(tab.dataset.tab);
  };
  all.forEach((tab, index) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) choose(all[(index + step + all.length) % all.length], true);
    });
  });
  return (name) => choose(all.find((it) => it.dataset.tab === name) ?? all[0]);
}
