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
}
