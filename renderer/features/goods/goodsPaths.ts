type Asked = Readonly<Record<string, string | null>>

function withSearch(path: string, asked: Asked): string {
  const search = new URLSearchParams(
    Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== null),
  ).toString()
  return search ? `${path}?${search}` : path
}

/** An item's page, its lots filtered as the number asked for that was opened. */
export const itemPath = (
  id: string,
  asked: { readonly state?: string; readonly warehouse?: string | null; readonly day?: string | null } = {},
): string => withSearch(`/items/${id}`, asked)

/** The ledger, filtered; what is not named here is asked for in no way. */
export const movementsPath = (asked: {
  readonly item?: string
  readonly lot?: string
  readonly act?: string
  readonly kind?: string
  readonly warehouse?: string | null
  readonly from?: string
  readonly until?: string
}): string => withSearch('/movements', asked)
