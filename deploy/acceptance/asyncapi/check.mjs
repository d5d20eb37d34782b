// Reads an AsyncAPI document as its tools do; prints what is wrong with it, and how many channels it has.
import { existsSync } from 'node:fs';
import asyncapi from '@asyncapi/parser';

if (!existsSync(process.argv[2])) throw new Error(`no such file: ${process.argv[2]}`);
const ERROR = 0;
const { document, diagnostics } = await asyncapi.fromFile(new asyncapi.Parser(), process.argv[2]).parse();
const errors = diagnostics.filter((d) => d.severity === ERROR);
for (const { path, message } of errors) console.error(`${path.join('/')}: ${message}`);
console.log(document?.channels().all().length ?? 0);
process.exit(errors.length ? 1 : 0);
