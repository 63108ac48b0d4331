// Puts the hotel's front desk on another page: a button in the corner that opens the conversation.
// <script src="https://desk.example.org/embed.js" data-language="en" data-side="right" data-colour="#7a4b2a" defer></script>
(() => {
  'use strict';

  const script = document.currentScript;
  if (!script || document.getElementById('frontoffice-desk')) return;
  const desk = new URL(script.src);
  const { language = document.documentElement.lang, side = 'right', colour = '#7a4b2a', label } = script.dataset;
  const french = /^fr/i.test(language);
  const words = french
    ? { open: 'Écrire à la réception', close: 'Fermer la conversation', title: 'Conversation avec la réception' }
    : { open: 'Write to the front desk', close: 'Close the conversation', title: 'Conversation with the front desk' };

  // A shadow root keeps the page's styles out and these in; a constructed sheet needs no 'unsafe-inline'.
  const host = Object.assign(document.createElement('div'), { id: 'frontoffice-desk' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const edge = side === 'left' ? 'left' : 'right';
  sheet.replaceSync(`
    :host { all: initial; position: fixed; z-index: 2147483000; inset-block-end: 0; ${edge}: 0; }
    button { all: unset; box-sizing: border-box; cursor: pointer; position: fixed; bottom: 20px; ${edge}: 20px; height: 56px; padding: 0 22px;
      display: flex; align-items: center; gap: 10px; border-radius: 28px; color: #fff; background: ${CSS.supports('color', colour) ? colour : '#7a4b2a'};
      font: 600 16px/1 system-ui, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / .28); }
    button:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #1c1a17; }
    svg { inline-size: 24px; block-size: 24px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
    iframe { position: fixed; bottom: 90px; ${edge}: 20px; inline-size: min(410px, calc(100vw - 40px)); block-size: min(660px, calc(100vh - 120px));
      border: 0; border-radius: 18px; background: #fff; box-shadow: 0 12px 48px rgb(0 0 0 / .32); }
    [hidden] { display: none; }
    @media (max-width: 480px) { iframe { inset: 0; inline-size: 100vw; block-size: calc(100dvh - 76px); border-radius: 0; } button { bottom: 10px; } }
    @media (prefers-reduced-motion: no-preference) { iframe { animation: rise .18s ease-out; } @keyframes rise { from { opacity: 0; transform: translateY(12px); } } }`);
  root.adoptedStyleSheets = [sheet];

  function icon(path) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
  }

  const bell = icon('M4 18h16M5 18a7 7 0 0 1 14 0M12 11V8m-2 0h4M3 21h18');
  const cross = icon('M6 6l12 12M18 6L6 18');
  const button = document.createElement('button');
  button.type = 'button';
  let frame = null;
  let isOpen = false;

  function show() {
    button.setAttribute('aria-expanded', String(isOpen));
    button.setAttribute('aria-label', isOpen ? words.close : label ?? words.open);
    button.replaceChildren(...(isOpen ? [cross] : [bell, label ?? words.open]));
    if (frame) frame.hidden = !isOpen;
  }

  function open() {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.title = words.title;
      frame.src = `${desk.origin}${desk.pathname.replace(/embed\.js$/, '')}?embed=1${language ? `&lang=${french ? 'fr' : 'en'}` : ''}`;
      frame.addEventListener('load', () => isOpen && frame.focus());
      root.prepend(frame);
    }

    isOpen = true;
    show();
    frame.focus();
  }

  function close() {
    isOpen = false;
    show();
    button.focus();
  }

  button.addEventListener('click', () => (isOpen ? close() : open()));
  host.addEventListener('keydown', event => event.key === 'Escape' && isOpen && close());
  addEventListener('message', event => event.origin === desk.origin && event.data === 'frontoffice:close' && isOpen && close());
  root.append(button);
  show();
  document.body.append(host);
})();
