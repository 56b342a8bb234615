${text("heading", {"number": view.number})}: ${view.text}
