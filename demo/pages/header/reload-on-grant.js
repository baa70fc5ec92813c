// The policy of a document is written before the answer: what follows from the answer comes with the next document.
document.addEventListener('consentry-change', async ({ change }) => {
  // What withdraws and records has a moment; a new document would wait for none of it.
  await Promise.race([Promise.allSettled(change.work), new Promise((resolve) => setTimeout(resolve, 1000))]);
  location.reload();
});
