/** A session ends when it has not been seen for so many days. */
export const IDLE_DAYS = 7
/** It ends so many days after signing in, whatever happens. */
export const LONGEST_DAYS = 30

const DAY_SECONDS = 86_400

/** better-auth's cookie lasts as long as a session can; whether the session still does, its row says. */
export const sessionSettings = {
  expiresIn: LONGEST_DAYS * DAY_SECONDS,
  // What is seen is written by `SessionRepository`.
  disableSessionRefresh: true,
} as const

/** What better-auth does before it writes a session. */
export const sessionHooks = {
  session: {
    create: {
      before: (session: object) =>
        Promise.resolve({
          data: { ...session, expiresAt: new Date(Date.now() + IDLE_DAYS * DAY_SECONDS * 1_000) },
        }),
    },
  },
} as const
