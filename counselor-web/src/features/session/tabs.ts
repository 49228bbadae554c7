/** What the tabs of one browser tell each other about the login they share. */
export type TabNews = 'active' | 'locked' | 'unlocked' | 'left' | 'quiet';

const NAME = 'madoguchi-desk-session';

export class Tabs {
  private readonly channel = new BroadcastChannel(NAME);

  tell(news: TabNews): void {
    this.channel.postMessage(news);
  }

  listen(hear: (news: TabNews) => void): () => void {
    const onMessage = (message: MessageEvent<TabNews>) => hear(message.data);
    this.channel.addEventListener('message', onMessage);
    return () => this.channel.removeEventListener('message', onMessage);
  }

  close(): void {
    this.channel.close();
  }
}
