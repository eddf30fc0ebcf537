// Answers are sent one by one, in the order in which they were given, and kept until they are saved.

import {csrf} from '/assets/practice.js';

const intake = document.getElementById('intake');
const visit = intake.dataset.visit;
const saved = document.getElementById('saved');
const side = document.getElementById('side-content');
const nextQuestion = document.getElementById('next-question');
const waiting = [];
let revision = Number(intake.dataset.revision);
let sending = false;
let nextAsked = 0;
// The next question stays while more than one answer to it is being given.
let held = false;

function say(text, failing = false) {
  saved.textContent = text;
  saved.classList.toggle('failing', failing);
}

function wrong(fact, text) {
  for (const question of document.querySelectorAll(`[data-fact="${fact}"]`)) {
    question.querySelector('.wrong').textContent = text;
  }
}

async function send() {
  if (sending) {
    return;
  }
  sending = true;
  while (waiting.length > 0) {
    const {fact, value, fromNext} = waiting[0];
    let response;
    try {
      response = await fetch(`/visits/${visit}/answers`, {
        method: 'PUT',
        headers: {'X-CSRF-Token': csrf, 'Content-Type': 'application/json', Accept: 'application/json'},
        body: JSON.stringify({revision, fact, value}),
      });
    } catch {
      response = null;
    }
    if (response === null || response.status >= 500) {
      say('Not saved yet; it is kept here and tried again.', true);
      setTimeout(send, 3000);
      break;
    }
    const reply = await response.json();
    waiting.shift();
    if (response.ok) {
      revision = reply.revision;
      side.innerHTML = reply.side;
      const chart = document.getElementById('chart');
      if (chart && reply.chart) {
        chart.innerHTML = reply.chart;
      }
      wrong(fact, '');
      say('Saved.');
      if (waiting.length === 0 && !held) {
        next(fromNext);
      }
    } else if (response.status === 422) {
      wrong(fact, reply.problems?.[0]?.message ?? reply.title);
      say('The last answer is not saved; see beside it.', true);
    } else {
      say(`${reply.title} Load the page again.`, true);
    }
  }
  sending = false;
}

function keep(question, value) {
  const fact = question.dataset.fact;
  const inNext = nextQuestion.contains(question);
  for (const other of document.querySelectorAll(`[data-fact="${fact}"]`)) {
    if (other !== question) {
      mirror(other, value);
    }
    other.querySelector('.unknown')?.setAttribute('aria-pressed', value === 'unknown');
  }
  held = inNext && isMoreToCome(question, value);
  waiting.push({fact, value, fromNext: inNext});
  say('Saving…');
  send();
}

function isMoreToCome(question, value) {
  switch (question.dataset.kind) {
    case 'CHOICES':
      return Array.isArray(value) && value.length > 0;
    case 'PRESENCE_SIDES':
    case 'NUMBER_SIDES':
      return value !== null && value !== 'unknown' && (value.left === undefined || value.right === undefined);
    default:
      return false;
  }
}

// All answers to the next question are given; what is still being sent asks for the one after it.
function release(focus) {
  if (held) {
    held = false;
    if (!sending && waiting.length === 0) {
      next(focus);
    }
  }
}

// The same question may stand on the page twice: as the next one, and among its topic.
function mirror(question, value) {
  const values = Array.isArray(value) ? value : [value];
  for (const input of question.querySelectorAll('input[type=radio], input[type=checkbox]')) {
    if (input.name.endsWith('-left') || input.name.endsWith('-right')) {
      input.checked = value !== null && input.value === value[input.name.endsWith('-left') ? 'left' : 'right'];
    } else {
      input.checked = values.includes(input.value);
    }
  }
  const fields = question.querySelectorAll('input.number, input[type=date], textarea');
  const sides = value !== null && typeof value === 'object' && !Array.isArray(value);
  fields.forEach((field, i) => {
    const given = sides ? value[i === 0 ? 'left' : 'right'] : value;
    field.value = given === null || given === undefined || given === 'unknown' ? '' : given;
  });
}

function chosen(question, name) {
  return question.querySelector(`input[name="${name}"]:checked`)?.value ?? null;
}

function number(field) {
  const text = field.value.trim().replace(',', '.');
  return text === '' ? null : text === '?' ? 'unknown' : Number.isNaN(Number(text)) ? text : Number(text);
}

function value(question) {
  const id = question.id;
  switch (question.dataset.kind) {
    case 'PRESENCE':
    case 'CHOICE':
      return chosen(question, id);
    case 'CHOICES':
      return [...question.querySelectorAll('input:checked')].map((box) => box.value);
    case 'PRESENCE_SIDES':
      return sides(chosen(question, `${id}-left`), chosen(question, `${id}-right`));
    case 'NUMBER_SIDES': {
      const [left, right] = question.querySelectorAll('input.number');
      return sides(number(left), number(right));
    }
    case 'WHOLE_NUMBER':
    case 'NUMBER':
      return number(question.querySelector('input.number'));
    default: {
      const text = question.querySelector('input, textarea').value.trim();
      return text === '' ? null : text;
    }
  }
}

function sides(left, right) {
  const given = {};
  if (left !== null) {
    given.left = left;
  }
  if (right !== null) {
    given.right = right;
  }
  return left === null && right === null ? null : given;
}

function check(question, field) {
  const {min, max} = question.dataset;
  const typed = number(field);
  const range = question.querySelector('.range')?.textContent ?? '';
  const bad = typeof typed === 'string' && typed !== 'unknown'
    || typeof typed === 'number' && (min !== '' && typed < Number(min) || max !== '' && typed > Number(max))
    || typeof typed === 'number' && question.dataset.kind === 'WHOLE_NUMBER' && !Number.isInteger(typed);
  field.setAttribute('aria-invalid', bad);
  question.querySelector('.wrong').textContent = bad ? `Not a number that fits here${range ? ` (${range})` : ''}.` : '';
}

async function next(focus) {
  const mine = ++nextAsked;
  const response = await fetch(`/visits/${visit}/next`, {headers: {Accept: 'application/json'}}).catch(() => null);
  if (!response?.ok || mine !== nextAsked || sending) {
    return;
  }
  const reply = await response.json();
  if (reply.revision !== revision) {
    return;
  }
  const inside = nextQuestion.contains(document.activeElement);
  // Whoever has gone elsewhere in the meantime stays there.
  const wanted = inside || (focus && document.activeElement === document.body);
  const before = nextQuestion.querySelector('.question')?.dataset.fact;
  if (reply.question === null) {
    nextQuestion.innerHTML = '<p></p>';
    nextQuestion.firstChild.textContent = reply.emergency
      ? 'Stop asking and act now.' : 'No further question would change the result.';
    if (wanted) {
      document.getElementById('to-result').focus();
    }
    return;
  }
  const fresh = document.createElement('template');
  fresh.innerHTML = reply.question;
  const same = fresh.content.querySelector('.question').dataset.fact === before;
  if (same && inside && !focus) {
    return;
  }
  nextQuestion.replaceChildren(fresh.content);
  if (wanted) {
    (nextQuestion.querySelector('input:checked') ?? nextQuestion.querySelector('input, textarea'))?.focus();
  }
}

intake.addEventListener('change', (event) => {
  const question = event.target.closest('.question');
  if (question) {
    keep(question, value(question));
  }
});

intake.addEventListener('focusin', (event) => {
  if (!nextQuestion.contains(event.target)) {
    release(false);
  }
});

intake.addEventListener('input', (event) => {
  if (event.target.classList.contains('number')) {
    check(event.target.closest('.question'), event.target);
  }
});

intake.addEventListener('click', (event) => {
  const question = event.target.closest('.question');
  if (event.target.closest('.unknown')) {
    mirror(question, null);
    keep(question, 'unknown');
  } else if (event.target.closest('.none')) {
    mirror(question, []);
    keep(question, []);
  } else if (event.target.closest('.clear')) {
    mirror(question, null);
    keep(question, null);
  } else if (event.target.closest('.done')) {
    release(true);
  }
  const region = event.target.closest('[data-region]');
  const site = region?.dataset.region.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());
  const box = site && document.querySelector(`[data-fact="pain.sites"] input[value="${site}"]`);
  if (box) {
    box.click();
  }
});

intake.addEventListener('keydown', (event) => {
  const question = event.target.closest('.question');
  if (!question || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const typing = event.target.matches('input.number, input[type=date], textarea');
  if (event.key === 'Enter' && event.target.matches('input.number')) {
    event.preventDefault();
    if (event.target.matches('[id$=-left]')) {
      question.querySelector('[id$=-right]').focus();
    } else {
      event.target.blur();
      release(true);
      follow(question);
    }
  } else if (event.key === 'Enter' && event.target.matches('input[type=radio], input[type=checkbox]')) {
    event.preventDefault();
    release(true);
    follow(question);
  } else if (event.key === '?' && !event.target.matches('textarea') && question.querySelector('.unknown')) {
    event.preventDefault();
    question.querySelector('.unknown').click();
    follow(question);
  } else if (!typing) {
    const group = event.target.closest('[role=group]') ?? question;
    const key = event.key.toLowerCase();
    const none = key === '0' && question.querySelector('.none');
    const input = none || group.querySelector(`input[data-key="${CSS.escape(key)}"]`);
    if (input) {
      event.preventDefault();
      input.click();
      if (input.type === 'radio') {
        follow(question, group);
      }
    }
  }
});

// After an answer that needs no more, on to what comes next.
function follow(question, group) {
  const right = group?.nextElementSibling?.matches('[role=group]') ? group.nextElementSibling : null;
  if (right) {
    right.querySelector('input').focus();
    return;
  }
  if (!nextQuestion.contains(question)) {
    let after = question.nextElementSibling;
    while (after && !after.matches('.question')) {
      after = after.nextElementSibling;
    }
    after?.querySelector('input, textarea')?.focus();
  }
}

window.addEventListener('beforeunload', (event) => {
  if (waiting.length > 0) {
    event.preventDefault();
  }
});

next(document.activeElement === document.body);
