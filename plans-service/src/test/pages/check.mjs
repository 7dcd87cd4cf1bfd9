// Opens every page in Chromium and fails on what axe finds, on a console error, on what is wider than the paper and on a
// print that lacks a row. Before that it proves that it can fail, on a page with known faults.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const PAPER = { width: 673, height: 1000 }; // A4 within its margins, in CSS pixels
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const folder = resolve(process.argv[2]);
const pages = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
if (pages.length < 4) {
  throw new Error(`${folder} holds ${pages.length} pages; run the tests of plans-service first`);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function faults(file) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1400 } });
  const found = [];
  page.on("console", (message) => message.type() === "error" && found.push(`console: ${message.text()}`));
  page.on("request", (request) => request.url().startsWith("file:") || found.push("asks for something elsewhere"));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe);
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 1400 });
    const { violations } = await page.evaluate(
      (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } }), TAGS);
    violations.forEach((one) => found.push(`${width}px ${one.id}: ${one.nodes.map((node) => node.target).join(" | ")}`));
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) {
      found.push(`${width}px: the page must be scrolled sideways`);
    }
  }
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
  const cut = await page.evaluate((width) => [...document.querySelectorAll("table, svg, p, dl, ul")]
    .filter((one) => one.getBoundingClientRect().right > width + 1)
    .map((one) => one.querySelector("caption")?.textContent ?? one.tagName), PAPER.width);
  cut.forEach((one) => found.push(`wider than the paper: ${one}`));
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true });
  if (!pdf.subarray(0, 5).equals(Buffer.from("%PDF-"))) {
    found.push("no print");
  }
  await page.close();
  return found;
}

let failed = false;
try {
  const bad = mkdtempSync(join(tmpdir(), "page-"));
  writeFileSync(join(bad, "bad.html"),
    '<html><p style="color:#ccc">Pale</p><img src="x.png"><table width="2000"><tr><td>Wide</td></tr></table></html>');
  const known = await faults(join(bad, "bad.html"));
  rmSync(bad, { recursive: true });
  for (const sign of ["color-contrast", "image-alt", "html-has-lang", "wider than the paper", "sideways"]) {
    if (!known.some((fault) => fault.includes(sign))) {
      throw new Error(`the check does not see ${sign}`);
    }
  }
  for (const name of pages) {
    const found = await faults(join(folder, name));
    failed ||= found.length > 0;
    console.log(`${name}: ${found.length === 0 ? "good" : "\n  " + found.join("\n  ")}`);
  }
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;
