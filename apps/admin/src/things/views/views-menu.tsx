import { Button, Menu } from '@mantine/core'
import {
  IconBookmark,
  IconDeviceFloppy,
  IconPencil,
  IconTrash,
  IconUsers,
  IconUsersMinus,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DangerItem } from '@/components/danger-item'
import { useWrite } from '@/plans/use-write'
import { DeleteViewDialog } from './delete-view-dialog'
import { type SavedView, updateSavedView } from './saved-views-query'
import { useSavedViews } from './use-saved-views'
import { ViewNameDialog } from './view-name-dialog'
import classes from './views-menu.module.css'

type Opened = 'delete' | 'rename' | 'save'

/** The views of a list: one's own and those that are shared, each a link, and what becomes of the one that is open. */
export function ViewsMenu({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const state = useSavedViews(slug)
  const { views, open, isChanged, kept, asked, searchOf } = state
  const [opened, setOpened] = useState<Opened | null>(null)
  const { write } = useWrite(updateSavedView, () => void asked())
  const own = views.filter(({ isOwn }) => isOwn)
  const shared = views.filter(({ isOwn }) => !isOwn)
  const itemOf = (view: SavedView) => (
    <Menu.Item
      key={view.id}
      renderRoot={(props) => <Link to="." search={() => searchOf(view) as never} {...props} />}
      className={view.id === open?.id ? classes.open : undefined}
      aria-current={view.id === open?.id ? 'true' : undefined}
      rightSection={
        <span className={classes.note}>
          {view.isOwn ? (view.isShared ? t('views.shared') : '') : view.owner}
        </span>
      }
    >
      {view.name}
    </Menu.Item>
  )
  return (
    <>
      <Menu position="bottom-end" width={290}>
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconBookmark size={15} stroke={1.7} />}
            className={classes.button}
          >
            {open === null
              ? t('views.title')
              : t(isChanged ? 'views.openChanged' : 'views.open', { name: open.name })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 && <p className={classes.none}>{t('views.none')}</p>}
          {own.length > 0 && <Menu.Label>{t('views.own')}</Menu.Label>}
          {own.map(itemOf)}
          {shared.length > 0 && <Menu.Label>{t('views.ofOthers')}</Menu.Label>}
          {shared.map(itemOf)}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconDeviceFloppy size={15} stroke={1.7} />}
            onClick={() => setOpened('save')}
          >
            {t('views.saveAs')}
          </Menu.Item>
          {open?.viewerCanChange === true && (
            <>
              <Menu.Item
                leftSection={<IconBookmark size={15} stroke={1.7} />}
                disabled={!isChanged}
                onClick={() => write({ id: open.id, search: JSON.stringify(kept) })}
              >
                {t('views.update', { name: open.name })}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconPencil size={15} stroke={1.7} />}
                onClick={() => setOpened('rename')}
              >
                {t('views.rename')}
              </Menu.Item>
              <Menu.Item
                leftSection={
                  open.isShared ? (
                    <IconUsersMinus size={15} stroke={1.7} />
                  ) : (
                    <IconUsers size={15} stroke={1.7} />
                  )
                }
                onClick={() => write({ id: open.id, isShared: !open.isShared })}
              >
                {t(open.isShared ? 'views.unshare' : 'views.share')}
              </Menu.Item>
              <DangerItem
                leftSection={<IconTrash size={15} stroke={1.7} />}
                onClick={() => setOpened('delete')}
              >
                {t('views.delete')}
              </DangerItem>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {(opened === 'save' || (opened === 'rename' && open !== null)) && (
        <ViewNameDialog
          slug={slug}
          state={state}
          renamed={opened === 'rename' ? open : null}
          onClose={() => setOpened(null)}
        />
      )}
      {opened === 'delete' && open !== null && (
        <DeleteViewDialog state={state} view={open} onClose={() => setOpened(null)} />
      )}
    </>
  )
}
