// Reads {chrome, runs, cookies: {name: value}, pages: {name: url}} from standard input; prints
// medians as JSON.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const TRIES = 3;
const FLAGS = ['--headless=new', '--no-sandbox'];

async function read() {
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return JSON.parse(text);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

// The cookies of somebody who is signed in, as if they had been here before.
async function signIn(port, url, cookies) {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` });
  const jar = Object.entries(cookies).map(([name, value]) => ({ name, value, domain: new URL(url).hostname, path: '/' }));
  await browser.setCookie(...jar);
  await browser.disconnect();
}

async function measure(url, { chrome, cookies }) {
  const browser = await launch({ chromePath: chrome, chromeFlags: FLAGS, logLevel: 'error' });
  try {
    await signIn(browser.port, url, cookies);
    const options = { port: browser.port, logLevel: 'error', onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(url, options);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const there = new URL(lhr.finalDisplayedUrl).pathname;
    if (there !== new URL(url).pathname) throw new Error(`${url} led to ${there}`);
    return lhr;
  } finally {
    await browser.kill();
  }
}

// A machine that is busy loses a trace now and then.
async function measureAgain(url, asked) {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await measure(url, asked);
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}

function scores(lhr) {
  return CATEGORIES.map((name) => Math.round(lhr.categories[name].score * 100));
}

// What cost points, so that a figure below the aim says why.
function failed(lhr) {
  const counted = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs.filter((ref) => ref.weight));
  const ids = new Set(counted.map((ref) => ref.id));
  return [...ids].filter((id) => lhr.audits[id].score !== null && lhr.audits[id].score < 0.9);
}

const asked = await read();
const found = {};
for (const [name, url] of Object.entries(asked.pages)) {
  const runs = [];
  for (let run = 0; run < asked.runs; run += 1) runs.push(await measureAgain(url, asked));
  const all = runs.map(scores);
  const medians = CATEGORIES.map((category, at) => [category, median(all.map((each) => each[at]))]);
  found[name] = { ...Object.fromEntries(medians), failed: [...new Set(runs.flatMap(failed))] };
}
process.stdout.write(`${JSON.stringify(found)}\n`);
