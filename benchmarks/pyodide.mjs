// Runs the Python program on standard input with the CPython of Pyodide, for versions that are not installed.
//
//     npm install pyodide@314 && node pyodide.mjs < program.py
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const { loadPyodide } = createRequire(`${process.cwd()}/`)("pyodide"); // from the working folder, not from beside this file
const python = await loadPyodide();
await python.runPythonAsync(await text(process.stdin));
