/** @returns {Promise<object[]>} */
export async function announcedNotices() {
  return [];
}
