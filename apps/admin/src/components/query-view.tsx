import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorPanel } from './error-panel'

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>
  /** Shown while there is nothing yet. */
  readonly loading: ReactNode
  readonly children: (data: T) => ReactNode
}

/** A query's answer once it is there; before it a skeleton, instead of it the error with a retry. */
export function QueryView<T>({ query, loading, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error === null) return loading
  return (
    <ErrorPanel
      error={query.error}
      retrying={query.isFetching}
      onRetry={() => void query.refetch()}
    />
  )
}
