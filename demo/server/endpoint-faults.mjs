const faults = {
  unavailable(request, response) {
    request.resume();
    response.writeHead(503, { 'Retry-After': '5' });
    response.end();
  },
  hang(request) {
    request.resume();
  },
  cut(request) {
    request.socket.destroy();
  },
  forgets(request, response, receive) {
    // The store has it; the answer never leaves.
    response.end = () => request.socket.destroy();
    return receive(request, response);
  },
  gone(request, response) {
    request.resume();
    response.writeHead(404);
    response.end();
  },
};

/** What stands before the endpoint, and breaks it as somebody chose in the ledger. */
export function createEndpointFaults() {
  let chosen = 'none';
  return {
    get chosen() {
      return chosen;
    },
    /** @returns whether there is such a fault */
    choose(name) {
      if (name !== 'none' && !Object.hasOwn(faults, name)) return false;
      chosen = name;
      return true;
    },
    before: (receive) => (request, response) =>
      chosen === 'none' ? receive(request, response) : faults[chosen](request, response, receive),
  };
}
