/** Headers that are listed in one text, between commas. */
export function headerList(text: string): readonly string[] {
  return text.split(',').map((header) => header.trim())
}

/** Headers of the account that a row belongs to, by its id or its name. */
export const ACCOUNT_HEADERS = headerList(
  'account id, account name, customer id, customer, customer name, client, client name, organization, organization name, ' +
    'organisation, company, company name, requester company, requester organization, ' +
    'id cuenta, id cliente, id conta, cuenta, cliente, empresa, organización, nombre de la cuenta, nombre del cliente, ' +
    'razón social, razão social, ' +
    'conta, organização, nome da conta, nome do cliente',
)
