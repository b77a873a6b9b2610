import { useSay } from "../../ui/say";

interface Props<Order extends string> {
  /** The orders offered, the usual one first. */
  readonly orders: readonly Order[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** In which order a list stands. */
export function OrderField<Order extends string>({ orders, order, onOrder }: Props<Order>) {
  const say = useSay();
  return (
    <label class="order">
      <span>{say("order_label")}</span>{" "}
      <select
        value={order}
        onChange={(event) => {
          const chosen = orders.find((one) => one === event.currentTarget.value);
          if (chosen) onOrder(chosen);
        }}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {say(`order_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
