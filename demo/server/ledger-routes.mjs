import { sendJson, sendText } from './files.mjs';

/**
 * What the ledger's page asks for under `/ledger/`. In a real site these would stand behind the door of the back office.
 * @returns {Promise<boolean>} whether it answered
 */
export async function sendLedger({ records, faults }, request, response, { pathname, searchParams }) {
  if (pathname === '/ledger/fault') return answerFault(faults, request, response);
  if (request.method !== 'GET') return false;
  if (pathname === '/ledger/notice') {
    const notice = await records.notice(searchParams.get('hash') ?? '');
    if (notice) sendJson(response, notice);
    else sendText(response, 404, 'text/plain', 'Nobody announced this notice.');
    return true;
  }
  if (pathname !== '/ledger/receipt') return false;
  const id = searchParams.get('consent_id') ?? '';
  if (searchParams.get('as') === 'json') sendJson(response, await records.receipt(id));
  else await sendWeb(response, await records.receiptPage(id));
  return true;
}

async function answerFault(faults, request, response) {
  if (request.method === 'POST') {
    let name = '';
    for await (const part of request) if ((name += part).length > 20) break;
    if (!faults.choose(name)) {
      sendText(response, 400, 'text/plain', 'There is no such fault.');
      return true;
    }
  }
  sendJson(response, { fault: faults.chosen });
  return true;
}

async function sendWeb(response, answer) {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
