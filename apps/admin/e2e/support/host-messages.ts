/** What the process that hosts APIs is told: to start one, or to close it. */
export type ToHost =
  | { readonly id: number; readonly start: Readonly<Record<string, string>> }
  | { readonly id: number; readonly close: true }

/** How that went. */
export type FromHost =
  | {
      readonly id: number
      readonly started: { readonly origin: string; readonly setupLink: string }
    }
  | { readonly id: number; readonly closed: true }
  | { readonly id: number; readonly failed: string }
