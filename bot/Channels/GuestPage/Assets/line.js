// The guest's line to the desk: Direct Line 3.0 with a memory of what was said, and with patience.
// It keeps the conversation in the tab's session, so that a reload goes on where it was, and it tries
// again by itself when the connection or the host goes away. Web Chat and the plain chat both stand on it.
'use strict';

class Line {
  static #api = '/v3/directline';
  static #key = 'frontoffice.conversation';
  static #refreshAfter = 15 * 60 * 1000;

  #listeners = new Set();
  #states = new Set();
  #heard = [];
  #seen = new Set();
  #socket = null;
  #connecting = false;
  #tries = 0;
  #timer = 0;
  #refresh = 0;
  #ended = false;
  #answeredAt = 0;
  state = 'connecting';

  /** @param {{ticket: () => Promise<string>, locale: string}} options */
  constructor(options) {
    this.options = options;
    this.memory = Line.remembered() ?? {};
    addEventListener('online', () => this.#soon(0));
    addEventListener('offline', () => this.#lost());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.state !== 'open' && this.#soon(0));
    this.#connect();
  }

  static remembered() {
    try {
      return JSON.parse(sessionStorage.getItem(Line.#key));
    } catch {
      return null;
    }
  }

  static forget() {
    sessionStorage.removeItem(Line.#key);
  }

  get userId() {
    return this.memory.token && JSON.parse(atob(this.memory.token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'))).user;
  }

  /** Each activity so far and from now on. */
  listen(next) {
    this.#heard.forEach(next);
    this.#listeners.add(next);
    return () => this.#listeners.delete(next);
  }

  /** 'connecting', 'open', 'lost', 'expired' or 'ended'. */
  watch(next) {
    next(this.state);
    this.#states.add(next);
    return () => this.#states.delete(next);
  }

  /** Sends until the desk has it; copies find the first. */
  async send(activity) {
    const clientActivityID = activity.channelData?.clientActivityID ?? crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    const body = JSON.stringify({ ...activity, channelData: { ...activity.channelData, clientActivityID } });
    for (let tries = 0; ; tries++) {
      if (this.#ended) throw new Error('ended');
      if (this.state === 'open' || tries > 0) {
        const answer = await this.#call('POST', `/conversations/${this.memory.id}/activities`, body).catch(() => null);
        if (answer?.ok) return (await answer.json()).id;
        if (answer?.status === 403) await this.#resume();
        if (answer && answer.status < 500 && ![403, 408, 429].includes(answer.status)) throw new Error(`refused: ${answer.status}`);
        if (!answer) this.#lost();
      }
      await new Promise(done => setTimeout(done, Math.min(8000, 400 * 2 ** tries)));
    }
  }

  end() {
    this.#ended = true;
    clearTimeout(this.#timer);
    clearInterval(this.#refresh);
    this.#socket?.close();
    this.#become('ended');
  }

  async #connect() {
    if (this.#ended || this.#socket || this.#connecting) return;
    this.#connecting = true;
    try {
      const streamUrl = this.memory.id ? await this.#resume() : await this.#begin();
      if (streamUrl && !this.#ended) this.#open(streamUrl);
    } catch {
      this.#lost();
    } finally {
      this.#connecting = false;
    }
  }

  async #begin() {
    const made = await this.#call('POST', '/tokens/generate', '{}', await this.options.ticket());
    if (!made.ok) throw new Error(`${made.status}`);
    const { conversationId, token } = await made.json();
    this.memory = { id: conversationId, token };
    const started = await this.#call('POST', '/conversations', JSON.stringify({ locale: this.options.locale }));
    if (!started.ok) throw new Error(`${started.status}`);
    return this.#keep(await started.json());
  }

  async #resume() {
    const found = await this.#call('GET', `/conversations/${this.memory.id}?watermark=${this.memory.watermark ?? ''}`);
    if (found.ok) return this.#keep(await found.json());
    if (found.status === 404 && !this.#heard.length) {
      // Made, but never opened: the connection went between the two.
      const started = await this.#call('POST', '/conversations', JSON.stringify({ locale: this.options.locale }));
      if (started.ok) return this.#keep(await started.json());
    }
    if ([401, 403, 404].includes(found.status)) {
      Line.forget();
      this.#ended = true;
      this.#become('expired');
      return null;
    }
    throw new Error(`${found.status}`);
  }

  #keep({ conversationId, token, streamUrl }) {
    this.memory = { ...this.memory, id: conversationId, token };
    // The watermark stays out of the session: a reload shows the conversation from its beginning.
    sessionStorage.setItem(Line.#key, JSON.stringify({ id: conversationId, token, locale: this.options.locale }));
    clearInterval(this.#refresh);
    this.#refresh = setInterval(() => this.#renew(), Line.#refreshAfter);
    return streamUrl;
  }

  async #renew() {
    const answer = await this.#call('POST', '/tokens/refresh').catch(() => null);
    if (answer?.ok) this.#keep({ ...(await answer.json()) });
  }

  #open(url) {
    // The page's own site, whatever the host behind its proxies calls itself.
    const here = new URL(url);
    here.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    here.host = location.host;
    const socket = (this.#socket = new WebSocket(here));
    const wake = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), 20000);
    const tooLong = setTimeout(() => socket.close(), 10000);
    socket.onopen = () => {
      clearTimeout(tooLong);
      this.#answeredAt = Date.now();
      this.#become('open');
    };
    socket.onmessage = ({ data }) => data && this.#hear(JSON.parse(data));
    socket.onclose = () => {
      clearInterval(wake);
      clearTimeout(tooLong);
      if (this.#socket !== socket) return;
      this.#socket = null;
      if (Date.now() - this.#answeredAt > 5000) this.#tries = 0;
      this.#lost();
    };
  }

  #hear({ activities, watermark }) {
    if (watermark) this.memory.watermark = watermark;
    for (const activity of activities) {
      if (activity.type !== 'typing') {
        if (this.#seen.has(activity.id)) continue;
        this.#seen.add(activity.id);
        this.#heard.push(activity);
      }
      this.#listeners.forEach(next => next(activity));
    }
  }

  #lost() {
    if (this.#ended) return;
    // A socket of a lost line may look open for long: the next one starts from where this one was.
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.#become('lost');
    this.#soon(Math.min(15000, 500 * 2 ** this.#tries++) * (0.75 + Math.random() / 2));
  }

  #soon(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), delay);
  }

  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.#states.forEach(next => next(state));
  }

  #call(method, path, body, token = this.memory.token) {
    return fetch(Line.#api + path, {
      method,
      body,
      headers: { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) },
      signal: AbortSignal.timeout?.(15000),
    });
  }
}
