// Times HTML bodies against a bare pass of htmlparser2's SAX parser in a process of its own, and prints the
// milliseconds of each round as JSON. The argument is a file of bodies as JSON lines; without one the
// project's own samples are read.
import { Parser } from 'htmlparser2';
import { timeEachTurn } from '../measure.mjs';
import { parse } from './ours.mjs';
import { htmlBodies } from './samples.mjs';

const ROUNDS = 9;
/** In characters: a turn reads about this much. */
const TURN = 10_000_000;

const inputs = htmlBodies(process.argv[2]);
const characters = inputs.reduce((sum, { input }) => sum + input.length, 0);
const silent = { ontext() {}, onopentag() {}, onclosetag() {} };
const sax = ({ input }) => new Parser(silent, { decodeEntities: true }).end(input);
const times = await timeEachTurn(
  { sax: () => inputs.forEach(sax), ours: () => inputs.forEach(parse) },
  { rounds: ROUNDS, calls: Math.max(1, Math.round(TURN / characters)), collect: 'none' },
);
console.log(JSON.stringify({ bodies: inputs.length, characters, ...times }));
