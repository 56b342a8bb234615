<#list paragraphs as paragraph>
${paragraph}

</#list>
${linkText}: ${link}

${text("letter.basis", "basis", cite(legalBasis))}

--
${text("letter.signature")}
${text("letter.automatic")}
