// A wide table can be scrolled by keyboard, too.
new ResizeObserver(() => {
  for (const region of document.querySelectorAll(".md-typeset__scrollwrap")) {
    region.toggleAttribute("tabindex", false);
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
  }
}).observe(document.body);
