/** Someone reading further up is not carried away by a new reply, only told. */
export function NewReplyButton({ onPress }: { onPress: () => void }) {
  return (
    <div class="new-reply">
      <button type="button" class="button button-primary" onClick={onPress}>
        ↓ 新しい返事
      </button>
    </div>
  );
}
