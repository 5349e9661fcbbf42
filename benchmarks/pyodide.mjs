// Runs the Python program on standard input with the CPython of Pyodide: for versions that are not installed, and for what
// browsers run. WHEELS is a folder of wheels that the program finds installed.
//
//     npm install pyodide@314 && node pyodide.mjs [WHEELS] < program.py
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const { loadPyodide } = createRequire(`${process.cwd()}/`)("pyodide"); // from the working folder, not from beside this file
const python = await loadPyodide();
const [wheels] = process.argv.slice(2);
const names = wheels ? readdirSync(wheels).filter((name) => name.endsWith(".whl")) : [];
for (const name of names) python.unpackArchive(new Uint8Array(readFileSync(join(wheels, name))), "wheel");
await python.runPythonAsync(await text(process.stdin));
