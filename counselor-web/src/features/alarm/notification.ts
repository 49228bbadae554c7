/** The desktop notification: that something waits, never what. */
export class DeskNotification {
  private shown: Notification | null = null;

  show(words: string): void {
    if (!('Notification' in window) || Notification.permission !== 'granted' || document.hasFocus()) {
      return;
    }
    this.hide();
    const shown = new Notification(words, {
      body: '窓口の画面を開いてください',
      tag: 'madoguchi-desk',
      silent: true,
    });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
    this.shown = shown;
  }

  hide(): void {
    this.shown?.close();
    this.shown = null;
  }
}

export type NotificationPermissionState = NotificationPermission | 'unavailable';

export function notificationPermission(): NotificationPermissionState {
  return 'Notification' in window ? Notification.permission : 'unavailable';
}

export async function askForNotifications(): Promise<NotificationPermissionState> {
  return 'Notification' in window ? await Notification.requestPermission() : 'unavailable';
}
