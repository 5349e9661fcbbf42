"""What a component that copies a text needs in the browser: a script that is put in front of its own."""

from __future__ import annotations

JS = """
function address(data) {
  const url = new URL(window.location.href);
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (name !== "lang") url.searchParams.delete(name);
  url.searchParams.set(data.parameter, data.token);
  return url.href;
}

async function copied(field) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {  // no permission, or an address without TLS: browsers offer the clipboard to secure pages only
    return document.execCommand("copy");
  }
}

function copies(button, field, said, data) {
  button.textContent = data.copy;
  button.onclick = async () => {
    said.textContent = "";
    const done = await copied(field);
    setTimeout(() => { said.textContent = done ? data.copied : data.failed; }, 50);
    if (done) button.focus();
  };
}
"""
"""``address`` of the page with the link's ``token``; ``copies`` has a button copy a field, and says how that went."""
