/** The frame of the app, what it says about errors, and organizations. */
export const shellEn = {
  shell: {
    skipToContent: 'Skip to the content',
    navigation: 'Pages',
    openNavigation: 'Open the navigation',
    close: 'Close',
    language: 'Language',
    loading: 'Loading',
    atAGlance: 'At a glance',
    asOf: 'As of',
    backToToday: 'Back to today',
    notFound: 'There is nothing here',
    notFoundExplanation: 'The address is mistyped, or what it showed is no longer yours to see.',
    toStart: 'To the start',
  },
  errors: {
    title: 'This could not be shown',
    retry: 'Try again',
    requestId: 'Request {{id}}',
    NETWORK: 'The server cannot be reached. Check the connection and try again.',
    UNAUTHENTICATED: 'Sign in to continue.',
    FORBIDDEN: 'You do not have permission to do this.',
    NOT_FOUND: 'There is nothing here.',
    INVALID_EMAIL_OR_PASSWORD: 'The email or the password is wrong.',
    INVITATION_INVALID:
      'This invitation was used, taken back or has expired, or it is for somebody else.',
    SETUP_LINK_INVALID:
      'This set-up link was already used or has expired. Restart the server to get another.',
    TOO_MANY_ATTEMPTS: 'Too many attempts. Try again in a few minutes.',
    LIMIT_EXCEEDED: 'This asks for more than the server answers at once.',
    TIMEOUT: 'The request took too long and was cancelled.',
    DATABASE_UNAVAILABLE:
      'The database cannot be reached. Nothing was saved. Try again in a moment.',
    OUTCOME_UNKNOWN:
      'The server could not tell whether this was saved. Press the button again: it is never saved twice.',
    ANSWER_TIMEOUT: 'This was saved, but the rest of the answer took too long. Reload the page.',
    BAD_USER_INPUT: 'The server did not understand this request.',
    UNKNOWN: 'Something went wrong on our side.',
  },
  lists: { none: 'No {{things}}.' },
  organizations: {
    switch: 'Organisation: {{name}}. Switch',
    heading: 'Organisations',
    none: 'No organisation yet',
    noneExplanation: 'You are signed in, but there is no organisation that you may enter.',
  },
}

/** Signing in and out, and the first user. */
export const sessionEn = {
  signIn: 'Sign in',
  signInExplanation: 'Know who is over capacity, whom to hire, and why.',
  signInToContinue: 'Your session has ended. Sign in to go on where you were.',
  email: 'Email',
  password: 'Password',
  showPassword: 'Show the password',
  name: 'Name',
  setUp: 'Set up Postscale',
  setUpExplanation: 'Make the first user. This link works once.',
  passwordLength_one: 'At least {{count}} character.',
  passwordLength_other: 'At least {{count}} characters.',
  createUser: 'Create user and sign in',
  account: 'Account of {{name}}',
  signOut: 'Sign out',
  invitation: 'You are invited',
  invitationTo: '{{name}} invites you to “{{organization}}” as: {{role}}.',
  join: 'Join',
  joinAs: 'Join as {{name}}',
  haveUser: 'Sign in with a user that you have',
}
