/** Two checkouts on one machine test side by side on ports of their own. */
export const port = Number(process.env['E2E_PORT'] ?? 4179)
/** Below a sub-path, as on many static hosts. */
export const path = '/some/where/'
export const address = `http://127.0.0.1:${port}${path}`
