import { byId, el } from '/shell/dom.js';

const choices = [
  { id: 'none', label: 'stores it', note: 'Works as it should.' },
  { id: 'unavailable', label: 'answers 503', note: 'Overloaded; asks to come back in five seconds.' },
  { id: 'hang', label: 'hangs', note: 'Takes the record and never answers.' },
  { id: 'cut', label: 'hangs up', note: 'Breaks the connection before it has read anything.' },
  { id: 'forgets', label: 'stores, then hangs up', note: 'The record is kept, and the browser cannot know it.' },
  { id: 'gone', label: 'is gone', note: 'Answers 404, as a wrong address would.' },
];

/** The switches that break the endpoint, for every page of this demo. */
export async function offerFaults() {
  const faults = byId('faults');
  const { fault } = await fetch('/ledger/fault').then((response) => response.json());
  faults.querySelector('.faults').append(...choices.map((choice) => option(choice, fault)));
  faults.addEventListener('change', ({ target }) => {
    fetch('/ledger/fault', { method: 'POST', body: target.value });
    faults.dataset.fault = target.value;
  });
  faults.dataset.fault = fault;
}

function option({ id, label, note }, current) {
  const input = el('input', { type: 'radio', name: 'fault', value: id, checked: id === current });
  return el('label', { title: note }, input, el('span', {}, label));
}
