/** What lies in a workspace folder and so in its backup; the store names them the same, and a test holds them equal. */
export const WORKSPACE_FILES = { database: 'servanda.db', originals: 'originals', manifest: 'backup.json' } as const
