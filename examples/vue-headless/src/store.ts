import { onScopeDispose, shallowRef, type Ref } from 'vue';

/** What a flow and a tracker have in common: a state that is replaced, never changed. */
interface Store<State> {
  readonly state: State;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The store's state as a ref, for as long as the component is there. All that Vue needs. */
export const useStore = <State>(store: Store<State>): Readonly<Ref<State>> => {
  const state = shallowRef(store.state);
  onScopeDispose(store.subscribe(() => (state.value = store.state)));
  return state;
};
