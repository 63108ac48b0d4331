// The guest page: a light welcome that brings the conversation when it is wanted, and says honestly how the line stands.
'use strict';

const page = document.documentElement;
const words = JSON.parse(document.getElementById('words').textContent);
const nonce = document.getElementById('words').nonce;
const find = id => document.getElementById(id);
const chat = find('chat');
const state = find('state');
let line = null;

// The language chosen last is kept on this device.
const chosen = localStorage.getItem('frontoffice.language');
const asked = new URLSearchParams(location.search).get('lang');
if (asked) localStorage.setItem('frontoffice.language', words.language);
else if (chosen && chosen !== words.language && words.languages.includes(chosen)) goTo(chosen);

function goTo(language) {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  location.replace(url);
}

for (const link of document.querySelectorAll('[data-language]')) {
  link.addEventListener('click', event => {
    event.preventDefault();
    localStorage.setItem('frontoffice.language', link.dataset.language);
    goTo(link.dataset.language);
  });
}

function load(name) {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = words.assets[name];
    script.onload = done;
    script.onerror = () => failed(new Error(name));
    document.head.append(script);
  });
}

// A ticket stands in the page; one that has grown old is fetched anew with the page.
let ticket = words.ticket;
async function freshTicket() {
  const current = ticket;
  ticket = null;
  if (current) return current;
  const text = await (await fetch(location.href, { cache: 'no-store' })).text();
  return JSON.parse(new DOMParser().parseFromString(text, 'text/html').getElementById('words').textContent).ticket;
}

async function start() {
  if (line) return;
  page.dataset.stage = 'chat';
  chat.setAttribute('aria-busy', 'true');
  line = new Line({ ticket: freshTicket, locale: words.locale });
  const hush = line.watch(tell);
  try {
    if (words.assets.webChat) {
      await Promise.all([load('webChat'), load('show')]);
      showWebChat(line, words, chat, nonce);
    } else {
      await load('plain');
      showPlainChat(line, words, chat);
    }
  } catch {
    try {
      await load('plain');
      showPlainChat(line, words, chat);
    } catch {
      hush();
      say(words.says.noChat, true);
    }
  }

  chat.removeAttribute('aria-busy');
  focusInput();
  follow();
}

// A guest who changed the page's language in the middle of a conversation says so.
function follow() {
  const before = sessionStorage.getItem('frontoffice.spoken');
  sessionStorage.setItem('frontoffice.spoken', words.language);
  if (before && before !== words.language && Line.remembered()) line.send({ type: 'message', text: words.says.switchTo, locale: words.locale });
}

function focusInput() {
  // On a phone the keyboard would hide the welcome: the guest opens it.
  if (matchMedia('(pointer: coarse)').matches) return;
  const input = chat.querySelector('[data-id="webchat-sendbox-input"], textarea');
  if (input) input.focus();
  else setTimeout(focusInput, 100);
}

let telling = 0;
function tell(now) {
  clearTimeout(telling);
  page.dataset.line = now;
  if (now === 'open') say('');
  else if (now === 'lost') telling = setTimeout(() => say(navigator.onLine ? words.says.lost : words.says.offline), 1500);
  else if (now === 'expired') say(words.says.expired, true);
}

function say(text, offerNew) {
  state.textContent = text;
  state.hidden = !text;
  if (!offerNew) return;
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = words.says.startNew;
  again.addEventListener('click', startNew);
  state.append(' ', again);
}

function startNew() {
  line?.end();
  Line.forget();
  sessionStorage.removeItem('frontoffice.spoken');
  sessionStorage.setItem('frontoffice.start', '1');
  location.reload();
}

find('start').addEventListener('click', start);
find('new').addEventListener('click', () => (Line.remembered() && !confirm(words.says.sureNew) ? null : startNew()));

// Inside another site's page, Escape gives the page back.
if (parent !== window) {
  addEventListener('keydown', event => event.key === 'Escape' && !event.defaultPrevented && parent.postMessage('frontoffice:close', '*'));
}

// The line of the input stays above a phone's keyboard.
const view = window.visualViewport;
if (view) {
  const fit = () => page.style.setProperty('--seen', `${Math.round(view.height)}px`);
  view.addEventListener('resize', fit);
  fit();
}

if (Line.remembered() || sessionStorage.getItem('frontoffice.start') || page.dataset.embedded === 'true') {
  sessionStorage.removeItem('frontoffice.start');
  start();
}
