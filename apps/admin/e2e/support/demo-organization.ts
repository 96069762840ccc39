/** The organization that every API under test brings along. */
export const slug = 'acme-cloud'
