import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { applyChange, referable } from '../support/apply-change'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { Job, jobWindow } from '../support/job'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('undo yesterday’s mistake', async () => {
  const name = 'Mistaken Markets'
  const account = { name, segment: 'SMB', acv: { amountMinor: 900_000 }, ...referable(name) }
  await applyChange(app.api, 'addAccount', account)
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'undo',
    title: {
      en: 'Undo yesterday’s mistake',
      es: 'Deshacer el error de ayer',
      pt: 'Desfazer o erro de ontem',
    },
    about: {
      en: 'Every change is kept with who made it and why. Undoing one is a plan like any other: it is previewed first.',
      es: 'Cada cambio se guarda con quién lo hizo y por qué. Deshacer uno es un plan como cualquier otro: primero se previsualiza.',
      pt: 'Cada mudança é guardada com quem a fez e por quê. Desfazer uma é um plano como qualquer outro: primeiro se pré-visualiza.',
    },
  })
  await job.step(
    {
      en: 'Open **{history.title}** and find the change: who, when, and what it did.',
      es: 'Abra **{history.title}** y busque el cambio: quién, cuándo y qué hizo.',
      pt: 'Abra **{history.title}** e encontre a mudança: quem, quando e o que fez.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'History' }))
      await page.getByRole('button', { name: new RegExp(`^Undo revision .*${name}`) }).waitFor()
    },
    {
      en: 'The history of the organization',
      es: 'El historial de la organización',
      pt: 'O histórico da organização',
    },
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Choose **{history.undo}**. What depends on it later is named, and can be undone too.',
      es: 'Elija **{history.undo}**. Se nombra lo que después depende de él, y también puede deshacerse.',
      pt: 'Escolha **{history.undo}**. O que depende dela depois é nomeado e também pode ser desfeito.',
    },
    async ({ click }) => {
      await click(page.getByRole('button', { name: new RegExp(`^Undo revision .*${name}`) }))
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    { en: 'What undoing comes to', es: 'El efecto de deshacer', pt: 'O efeito de desfazer' },
  )
  await job.apply(dialog)
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toEqual(kept)
})

test('invite a colleague who may edit one team only', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'invite-a-team-lead',
    title: {
      en: 'Invite a colleague who may edit one team only',
      es: 'Invitar a un colega que solo puede editar un equipo',
      pt: 'Convidar um colega que só pode editar uma equipe',
    },
    about: {
      en: 'A team manager sees the organization, and changes the own team, its people and the accounts that it answers for.',
      es: 'Un responsable de equipo ve la organización y cambia su propio equipo, sus personas y las cuentas por las que responde.',
      pt: 'Um gestor de equipe vê a organização e altera a própria equipe, suas pessoas e as contas pelas quais responde.',
    },
  })
  await job.step(
    {
      en: 'Open **{settings.title}** and go to **{members.title}**.',
      es: 'Abra **{settings.title}** y vaya a **{members.title}**.',
      pt: 'Abra **{settings.title}** e vá a **{members.title}**.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Settings', exact: true }))
      await page.getByRole('region', { name: 'Members' }).waitFor()
    },
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Choose **{members.invite}**: the e-mail, what they may do, and their teams.',
      es: 'Elija **{members.invite}**: el correo, lo que puede hacer y sus equipos.',
      pt: 'Escolha **{members.invite}**: o e-mail, o que pode fazer e suas equipes.',
    },
    async ({ click, fill, choose, press }) => {
      const members = page.getByRole('region', { name: 'Members' })
      await click(members.getByRole('button', { name: 'Invite…' }))
      await fill(dialog.getByLabel('Email'), 'lead@acme.example')
      await choose(dialog.getByLabel('What they may do'), 'Team manager')
      await fill(dialog.getByRole('combobox', { name: 'Their teams' }), 'Enterprise')
      await click(page.getByRole('option', { name: 'Enterprise Success', exact: true }))
      await press('Tab')
    },
    {
      en: 'Inviting a team manager',
      es: 'La invitación de un responsable de equipo',
      pt: 'O convite de um gestor de equipe',
    },
  )
  await job.step(
    {
      en: 'Choose **{members.makeLink}**, and send it to them. It works once.',
      es: 'Elija **{members.makeLink}** y envíeselo. Sirve una sola vez.',
      pt: 'Escolha **{members.makeLink}** e envie-o. Funciona uma única vez.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Make a link' }))
      await expect.poll(() => dialog.getByLabel('Link').inputValue()).toContain('/invitation')
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(5)
  expect(guide).toEqual(kept)
})

test('take the monthly board pack', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'board-pack',
    title: {
      en: 'Take the monthly board pack',
      es: 'Preparar el informe mensual para el consejo',
      pt: 'Preparar o relatório mensal para o conselho',
    },
    about: {
      en: 'One page and one workbook: the ARR bridge, retention, headcount and cost against plan, risks and what changed.',
      es: 'Una página y un libro de cálculo: el puente de ARR, la retención, la plantilla y el costo frente al plan, los riesgos y lo que cambió.',
      pt: 'Uma página e uma planilha: a ponte de ARR, a retenção, o quadro de pessoal e o custo frente ao plano, os riscos e o que mudou.',
    },
  })
  await job.step(
    {
      en: 'Open **{boardPack.title}**.',
      es: 'Abra **{boardPack.title}**.',
      pt: 'Abra **{boardPack.title}**.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Board pack' }))
      await page.getByRole('main').getByRole('table').first().waitFor()
    },
    { en: 'The board pack', es: 'El informe para el consejo', pt: 'O relatório para o conselho' },
  )
  await job.step(
    {
      en: 'Download the workbook, or print the page.',
      es: 'Descargue el libro de cálculo o imprima la página.',
      pt: 'Baixe a planilha ou imprima a página.',
    },
    async ({ click }) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        click(page.getByRole('link', { name: /Excel|XLSX|workbook/i })),
      ])
      expect(download.suggestedFilename()).toMatch(/^board-pack-.*\.xlsx$/)
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(2)
  expect(guide).toEqual(kept)
})

test('hold the weekly forecast call', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'forecast-call',
    title: {
      en: 'Hold the weekly forecast call',
      es: 'Hacer la reunión semanal de pronóstico',
      pt: 'Fazer a reunião semanal de previsão',
    },
    about: {
      en: 'What owners commit to, the best case and what is at risk, beside what health says; and what moved since last week.',
      es: 'Lo que comprometen los responsables, el mejor caso y lo que está en riesgo, junto a lo que dice el health; y lo que se movió desde la semana pasada.',
      pt: 'O que os responsáveis comprometem, o melhor caso e o que está em risco, ao lado do que diz o health; e o que mudou desde a semana passada.',
    },
  })
  await job.step(
    {
      en: 'Open **{renewals.title}**: commit, best case and at risk, by month and owner.',
      es: 'Abra **{renewals.title}**: comprometido, mejor caso y en riesgo, por mes y responsable.',
      pt: 'Abra **{renewals.title}**: comprometido, melhor caso e em risco, por mês e responsável.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Renewals' }))
      await page.getByRole('region', { name: 'By month' }).waitFor()
    },
    { en: 'The forecast call', es: 'El pronóstico de la semana', pt: 'A previsão da semana' },
  )
  await job.step(
    {
      en: 'Read on below what moved since last week, and why.',
      es: 'Lea más abajo qué se movió desde la semana pasada y por qué.',
      pt: 'Leia abaixo o que mudou desde a semana passada e por quê.',
    },
    async () => {
      await page.getByRole('region', { name: 'What moved' }).waitFor()
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(1)
  expect(guide).toEqual(kept)
})
