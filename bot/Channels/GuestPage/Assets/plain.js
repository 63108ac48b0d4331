// A plain chat for when Web Chat is not there: words, answers to press, nothing else.
'use strict';

function showPlainChat(line, words, place) {
  const make = (name, options) => Object.assign(document.createElement(name), options);
  const log = make('div', { className: 'plain-log' });
  log.setAttribute('role', 'log');
  log.setAttribute('aria-label', words.says.conversation);
  log.tabIndex = 0;
  const answers = make('div', { className: 'plain-answers' });
  const form = make('form', { className: 'plain-form' });
  const input = make('textarea', { rows: 1, maxLength: 4000, placeholder: words.says.placeholder });
  input.setAttribute('aria-label', words.says.placeholder);
  form.append(input, make('button', { type: 'submit', textContent: words.says.send }));
  place.replaceChildren(log, answers, form);

  const waiting = new Map();
  function bubble(text, own) {
    const said = make('p', { className: own ? 'plain own' : 'plain', textContent: text });
    said.prepend(make('span', { className: 'unseen', textContent: `${own ? words.says.you : words.says.desk} : ` }));
    log.append(said);
    log.scrollTop = log.scrollHeight;
    return said;
  }

  function press({ title, text, displayText, value }) {
    const button = make('button', { type: 'button', textContent: title });
    button.addEventListener('click', () => say(displayText ?? text ?? title, value));
    return button;
  }

  function say(text, value) {
    const clientActivityID = `${Date.now()}-${Math.random()}`;
    waiting.set(clientActivityID, bubble(text, true));
    answers.replaceChildren();
    line.send({ type: 'message', text, value, locale: words.locale, channelData: { clientActivityID } })
      .catch(() => waiting.get(clientActivityID)?.classList.add('failed'));
  }

  function cardButtons(attachment) {
    return (attachment.content?.actions ?? []).map(action => press({ ...action.data?.cardAction, title: `${action.title} – ${attachment.content.speak}` }));
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    input.value = '';
    say(text);
  });
  input.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  line.listen(activity => {
    if (activity.type !== 'message') return;
    if (activity.from?.role === 'user') {
      if (!waiting.delete(activity.channelData?.clientActivityID)) bubble(activity.text ?? '', true);
      return;
    }

    bubble(activity.summary ?? activity.text ?? '', false);
    const presses = (activity.attachments ?? []).flatMap(cardButtons).concat((activity.suggestedActions?.actions ?? []).map(press));
    answers.replaceChildren(...presses);
  });
}
