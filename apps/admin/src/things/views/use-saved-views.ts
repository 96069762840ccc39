import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { type SavedView, savedViewsQuery } from './saved-views-query'
import { keptSearch, sameSearch, searchOfView, type ViewSearch } from './view-search'

/** The views of the page that is shown, which of them is open, and how one is opened. */
export function useSavedViews(slug: string) {
  const { pathname } = useLocation()
  const page = pathname.replace(/^\/[^/]+\//, '').replace(/\/$/, '')
  const search: ViewSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const query = useQuery(savedViewsQuery(slug, page))
  const views = query.data ?? []
  const open = views.find(({ id }) => id === search['view']) ?? null
  const kept = keptSearch(search)
  const goTo = (next: ViewSearch, replace = false): void =>
    void navigate({ to: '.', search: next as object, replace, resetScroll: false })
  const asked = useCallback(
    async () => queryClient.invalidateQueries({ queryKey: savedViewsQuery(slug, page).queryKey }),
    [queryClient, slug, page],
  )
  return {
    page,
    views,
    error: query.error,
    open,
    /** What the list's address would keep. */
    kept,
    isChanged: open !== null && !sameSearch(open.search, kept),
    searchOf: ({ id, search: of }: Pick<SavedView, 'id' | 'search'>) =>
      searchOfView(search, id, of),
    /** The view that is open from now on, of what is shown; null for none. */
    show: (id: string | null) => goTo({ ...search, view: id ?? undefined }, true),
    asked,
  }
}

/** What the menu of views works with. */
export type SavedViews = ReturnType<typeof useSavedViews>
