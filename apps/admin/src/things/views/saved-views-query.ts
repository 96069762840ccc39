import { queryOptions } from '@tanstack/react-query'
import {
  AdminDeleteSavedViewDocument,
  AdminSavedViewsDocument,
  type AdminSavedViewFragment,
  AdminSaveViewDocument,
  AdminUpdateSavedViewDocument,
  type DeleteSavedViewInput,
  type SaveViewInput,
  type UpdateSavedViewInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ViewSearch } from './view-search'
import { readSearch } from './view-search'

/** How somebody looks at a list. */
export interface SavedView extends Omit<AdminSavedViewFragment, 'search'> {
  readonly search: ViewSearch
}

/** The viewer's views of a page, and those that are shared; by name. */
export function savedViewsQuery(slug: string, page: string) {
  return queryOptions({
    queryKey: ['saved-views', slug, page],
    queryFn: async ({ signal }): Promise<readonly SavedView[]> => {
      const { organization } = await requestGraphql(AdminSavedViewsDocument, { slug, page }, signal)
      return (organization?.savedViews ?? []).map(toView)
    },
  })
}

export async function saveView(input: SaveViewInput) {
  return (await requestGraphql(AdminSaveViewDocument, { input })).saveView
}

export async function updateSavedView(input: UpdateSavedViewInput) {
  return (await requestGraphql(AdminUpdateSavedViewDocument, { input })).updateSavedView
}

export async function deleteSavedView(input: DeleteSavedViewInput) {
  return (await requestGraphql(AdminDeleteSavedViewDocument, { input })).deleteSavedView
}

function toView(view: AdminSavedViewFragment): SavedView {
  return { ...view, search: readSearch(view.search) }
}
