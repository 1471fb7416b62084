"use strict";
(() => {
  const FORM = "waymark statement 1";
  const NO_SIGNATURES = "This browser cannot check signatures here. Open this file from your own disk in a current Chrome, Edge, Firefox or Safari, or use the command java -jar waymark.jar check-paper.";
  const verdict = document.getElementById("verdict");
  const known = new Map([...document.querySelectorAll("[data-key]")].map(key => [key.dataset.key, key.dataset.since]));

  class Refused extends Error {
    constructor(answer, why) { super(why); this.answer = answer; }
  }

  // RFC 8785 of what statements hold: objects, arrays, strings and booleans.
  function canonical(value) {
    if (typeof value === "string" || typeof value === "boolean") {
      return JSON.stringify(value);
    }
    if (Array.isArray(value)) {
      return "[" + value.map(canonical).join(",") + "]";
    }
    if (value !== null && typeof value === "object") {
      return "{" + Object.keys(value).sort().map(key => JSON.stringify(key) + ":" + canonical(value[key])).join(",") + "}";
    }
    throw new Error();
  }

  const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("");
  const digest = async bytes => hex(await crypto.subtle.digest("SHA-256", bytes));
  const bytes = base64 => Uint8Array.from(atob(base64), unit => unit.charCodeAt(0));
  const grouped = print => print.match(/.{1,4}/g).join(" ");

  function read(text) {
    try {
      const file = JSON.parse(text);
      const says = file.statement;
      const texts = [file.key, file.signature, says.form, says.agreement, says.kind, says.title, says.period, says.known, says.digest, says.signed, says.key, says.head.sequence, says.head.hash];
      if (canonical(file) !== text.trim() || says.form !== FORM || texts.some(one => typeof one !== "string")) {
        throw new Error();
      }
      return file;
    } catch (other) {
      throw new Refused("The signed statement is not one that Waymark wrote", "It is another file, or somebody changed it. Nothing that it says can be relied on. Fetch it again from where the paper was published.");
    }
  }

  async function verifies(file) {
    const spki = bytes(file.key);
    const key = await crypto.subtle.importKey("spki", spki, "Ed25519", false, ["verify"]);
    const signed = new TextEncoder().encode(canonical(file.statement));
    return await digest(spki) === file.statement.key && await crypto.subtle.verify("Ed25519", key, bytes(file.signature), signed);
  }

  async function check(model, text, expected) {
    if (!globalThis.crypto || !crypto.subtle) {
      throw new Refused("Nothing was checked", NO_SIGNATURES);
    }
    const file = read(text);
    let genuine = false;
    try {
      genuine = await verifies(file);
    } catch (wrong) {
      if (wrong.name === "NotSupportedError") {
        throw new Refused("Nothing was checked", NO_SIGNATURES);
      }
    }
    if (!genuine) {
      throw new Refused("The signed statement was changed", "Its signature does not fit what it says. Nothing that it says can be relied on. Fetch it again from where the paper was published.");
    }
    const says = file.statement;
    if (expected && expected !== says.key) {
      throw new Refused("Another key signed this statement", "Its fingerprint is " + grouped(says.key) + ", not the one that you gave. Ask the publisher of the paper which key is theirs.");
    }
    if (!expected && !known.has(says.key)) {
      throw new Refused("A key that this file does not know signed this statement", "Its fingerprint is " + grouped(says.key) + ". Ask the publisher of the paper whether it is theirs, and give it above if it is.");
    }
    if (await digest(model) !== says.digest) {
      throw new Refused("The model was changed, or is that of another paper", "It is not, character for character, what was signed as “" + says.title + "”. Fetch it again from where the paper was published, and do not save it with another program.");
    }
    return says;
  }

  function element(name, words) {
    const made = document.createElement(name);
    made.textContent = words;
    return made;
  }

  function show(kind, parts, beside = []) {
    const box = document.createElement("div");
    box.className = "verdict " + kind;
    box.append(...parts);
    verdict.replaceChildren(box, ...beside);
    verdict.focus();
  }

  function facts(says) {
    const list = document.createElement("dl");
    const signed = new Date(says.signed);
    const when = Number.isNaN(signed.valueOf()) ? says.signed : signed.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/London" });
    for (const [what, words] of [
      ["Paper", says.title],
      ["Agreement", says.agreement],
      ["Period", says.period],
      ["Figures as at", says.known],
      ["Signed", when],
      ["Key", grouped(says.key)],
      ["End of the ledger then", says.agreement + ":" + says.head.sequence + ":" + says.head.hash],
      ["Digest", grouped(says.digest)]]) {
      list.append(element("dt", what), element("dd", words));
    }
    return list;
  }

  const words = inlines => inlines.map(inline => typeof inline === "string" ? inline : inline.words).join("");

  function row(cells, tag) {
    const made = document.createElement("tr");
    made.append(...cells.map(cell => element(tag, cell)));
    return made;
  }

  function table(grid) {
    const made = document.createElement("table");
    made.append(element("caption", grid.caption), row(grid.columns.map(column => column.heading), "th"),
      ...grid.rows.concat(grid.totals).map(cells => row(cells.map(cell => cell.words), "td")));
    const scrolled = document.createElement("div");
    scrolled.className = "scroll";
    scrolled.tabIndex = 0;
    scrolled.setAttribute("role", "region");
    scrolled.setAttribute("aria-label", grid.caption);
    scrolled.append(made);
    return scrolled;
  }

  function items(texts, tag) {
    const made = document.createElement(tag);
    made.append(...texts.map(text => element("li", text)));
    return made;
  }

  function block(one) {
    return one.paragraph ? element("p", words(one.paragraph))
      : one.items ? items(one.items.map(words), one.numbered ? "ol" : "ul")
      : one.tally ? items(one.tally.counts.map(count => count.words + ": " + count.rows), "ul")
      : one.table ? table(one.table)
      : element("p", one.sentence || "");
  }

  function parts(list) {
    return list.flatMap(part => [element("h3", (part.number + " " + part.heading).trim()), ...part.blocks.map(block), ...parts(part.parts)]);
  }

  // Everything that was signed, to be compared with the paper that somebody holds in their hands.
  function contents(model) {
    const made = document.createElement("details");
    try {
      const paper = JSON.parse(new TextDecoder().decode(model));
      made.append(element("summary", "What was signed"), ...parts(paper.parts));
      if (paper.data && paper.data.length > 0) {
        made.append(element("h3", "Tables for machines, which are not printed"), ...paper.data.map(table));
      }
      return [made];
    } catch (other) {
      return [];
    }
  }

  document.getElementById("check").addEventListener("submit", async event => {
    event.preventDefault();
    const expected = document.getElementById("expected").value.replace(/[\s:]/g, "").toLowerCase();
    try {
      if (expected && !/^[0-9a-f]{64}$/.test(expected)) {
        throw new Refused("Nothing was checked", "That is not a fingerprint: it has 64 digits and letters from a to f.");
      }
      const model = await document.getElementById("model").files[0].arrayBuffer();
      const text = await document.getElementById("statement").files[0].text();
      const says = await check(model, text, expected);
      show("passed", [element("p", "✓ This is what was signed"),
        element("p", expected ? "The key is the one whose fingerprint you gave." : "The key is one that this file knows, used since " + known.get(says.key) + "."),
        element("p", "A paper that you have as PDF, Word or in print shows the first twelve digits of the digest at its foot. Compare them with those below, or the paper with what was signed."), facts(says)], contents(model));
    } catch (wrong) {
      const refused = wrong instanceof Refused ? wrong : new Refused("Nothing was checked", "A file cannot be read. Choose both again.");
      show("refused", [element("p", "✗ " + refused.answer), element("p", refused.message)]);
    }
  });
})();
