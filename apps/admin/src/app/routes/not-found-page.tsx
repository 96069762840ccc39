import { NotFoundNotice } from './not-found-notice'

/** An address of nothing, apart from all organizations. */
export function NotFoundPage() {
  return (
    <main id="content">
      <NotFoundNotice />
    </main>
  )
}
