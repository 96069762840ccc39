import { postJson } from '@/http/post-json'

/** Changes one's own password, which ends all other sessions. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await postJson('/api/auth/change-password', { currentPassword, newPassword })
}
